package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.diagnostics.Place;

/**
 * The whole case of {@link WholeCaseTest}, from the report to the archive, by the keys of a real
 * terminal: what is entered so is what is entered by options.
 */
class WholeCaseByKeysTest {

  private static final Path BY_KEYS = Path.of("src/test/resources/whole-case/by-keys.txt");

  @TempDir Path folder;

  @TempDir Path byOptions;

  @BeforeAll
  static void needsATerminal() {
    TerminalProgram.assumeTmux();
  }

  @Test
  void isTheCaseThatIsEnteredByOptions() throws IOException {
    List<List<String>> commands = KeyScript.commands(Files.readAllLines(BY_KEYS));
    KeyScript.Counts counts = new KeyScript.Counts(0, 0);
    for (List<String> command : commands) {
      KeyScript.Counts these = KeyScript.run(folder, command);
      System.out.println(command.get(0) + ": " + these);
      counts = counts.and(these);
    }
    System.out.println("the whole case: " + counts);
    Path file = folder.resolve("民宗-7.yaml");
    WholeCaseTest.holdsAllOfIt(file);
    CaseFile entered = CaseReader.read(file).caseFile();
    assertThat(entered)
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Place.class)
        .isEqualTo(CaseReader.read(WholeCaseTest.byOptions(byOptions)).caseFile());
  }
}
