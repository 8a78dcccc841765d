package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.diagnostics.Place;
import rongcuo.facts.Fact;

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

  /** To the conclusion of the questionnaire, the first command. */
  private static final KeyScript.Counts TO_CONCLUSION = new KeyScript.Counts(27, 431);

  private static final KeyScript.Counts WHOLE = new KeyScript.Counts(250, 1428);

  private static final KeyScript.Counts OF_ONE_OFFICER = new KeyScript.Counts(21, 232);

  @Test
  void isTheCaseThatIsEnteredByOptions() throws IOException {
    List<KeyScript.Counts> counts = new ArrayList<>();
    for (List<String> command : KeyScript.commands(Files.readAllLines(BY_KEYS))) {
      counts.add(KeyScript.run(folder, command));
    }
    Path file = folder.resolve("民宗-7.yaml");
    WholeCaseTest.holdsAllOfIt(file);
    CaseFile entered = CaseReader.read(file).caseFile();
    assertThat(entered)
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(Place.class)
        .isEqualTo(CaseReader.read(WholeCaseTest.byOptions(byOptions)).caseFile());
    assertThat(counts.get(0).isWithin(TO_CONCLUSION))
        .as("as benchmarks.md says: " + counts)
        .isTrue();
    assertThat(counts.stream().reduce(KeyScript.Counts::and).orElseThrow().isWithin(WHOLE))
        .as("as benchmarks.md says: " + counts)
        .isTrue();
  }

  @Test
  void oneOfficerAndThreeExhibitsTakeAboutTwentyScreens() throws IOException {
    Path script = BY_KEYS.resolveSibling("one-officer.txt");
    KeyScript.Counts counts =
        KeyScript.run(folder, KeyScript.commands(Files.readAllLines(script)).get(0));
    assertThat(counts.isWithin(OF_ONE_OFFICER)).as("as benchmarks.md says: " + counts).isTrue();
    Path file = folder.resolve("民宗-8.yaml");
    assertThat(Program.run("evaluate", file.toString()).out()).contains("予以容错，可以免责");
    CaseFile entered = CaseReader.read(file).caseFile();
    assertThat(entered.evidence()).hasSize(3);
    assertThat(entered.facts().get(Fact.LATENT_PROBLEM_MISSED).evidence())
        .containsExactly("E1", "E3");
  }
}
