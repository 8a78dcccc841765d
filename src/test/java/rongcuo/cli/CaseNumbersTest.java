package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two cases of one number, in every command that reads folders. */
class CaseNumbersTest {

  private static final String COMMANDS =
      "evaluate|evaluate --jobs 2 --format jsonl|duties|duties --format ics|ledger|trends|notice"
          + " application --out-dir";

  private static final String TOLD = "提示：案号“A-1”与同一文件夹中的 a.yaml 重复";

  @TempDir Path folder;
  @TempDir Path out;

  private void write(String name, String id) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file, "schema: rongcuo/case/1\nid: " + id + "\nsubjects: [{name: 张某}]\ntitle: 题\n");
  }

  private Program.Result run(String command, Path... paths) {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    if (words.get(words.size() - 1).equals("--out-dir")) {
      words.add(out.toString());
    }
    for (Path path : paths) {
      words.add(1, path.toString());
    }
    return Program.run(words.toArray(String[]::new));
  }

  @Test
  void everyCommandNamesTheTwin() throws IOException {
    write("a.yaml", "A-1");
    write("b.yaml", "A-1");
    write("sub/a.yaml", "A-2");
    assertThat(COMMANDS.split("\\|"))
        .allSatisfy(
            command ->
                assertThat(run(command, folder).err())
                    .as(command)
                    .containsOnlyOnce("b.yaml:2:5: " + TOLD)
                    .doesNotContain("A-2”与"));
    assertThat(run("check", folder).status()).isEqualTo(1);
    assertThat(run("evaluate", folder).status()).isZero();
    assertThat(run("evaluate --quiet", folder).err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"evaluate", "duties", "ledger", "trends", "check"})
  void aNumberOfAnotherFolderAndAFileNamedTwiceAreNoTwins(String command) throws IOException {
    write("a.yaml", "A-1");
    write("sub/a.yaml", "A-1");
    assertThat(run(command, folder).err()).doesNotContain("重复");
    Path file = folder.resolve("a.yaml");
    Program.Result twice = run(command, file, folder.resolve("sub/../a.yaml"));
    assertThat(twice.out() + twice.err()).doesNotContain("重复");
    assertThat(twice.status()).isZero();
  }
}
