package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.cli.reference.Candidates;
import rongcuo.cli.reference.Reference;
import rongcuo.cli.reference.Reference.CommandEntry;
import rongcuo.cli.reference.Reference.OptionEntry;
import rongcuo.language.Language;

/** Completion scripts in the shells themselves, and manual pages in the readers' checks. */
class CompletionTest {

  private static final Path SCRIPTS = Path.of("src/test/scripts");

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    ReferencePages.write(folder, "2026-01-01");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ev | evaluate",
        "--la | --lang=",
        "--vers | --version",
        "--lang e | en",
        "evaluate --form | --format=",
        "evaluate --format j | json jsonl",
        "evaluate --format = j | json jsonl",
        "evaluate --format = | text json jsonl csv",
        "evaluate --vers | ''",
        "evaluate LICEN | LICENSE",
        "evaluate --out LICEN | LICENSE",
        "notice LICENSE --templates templ | templates",
        "explain --set during-i | during-inspection=",
        "explain --set during-inspection = | yes no unknown",
        "explain --set = during-inspection = n | no",
        "explain --goal tolerated-e | tolerated-exemptible",
        "evaluate --reading three-distinctions = g | gate-all gate guidance",
        "decide a.yaml --reservation 13.pr | 13.procedure=",
        "record a.yaml tra | transferred",
        "--lang en notice a.yaml decision publ | publication",
        "notice --format docx a.yaml publ | publication",
        "completion f | fish",
      })
  void bashOffers(String typed, String offered) throws Exception {
    List<String> command = new ArrayList<>(List.of("bash", "--norc"));
    command.add(SCRIPTS.resolve("complete.bash").toString());
    command.add(folder.resolve("completions/rongcuo.bash").toString());
    command.add("rongcuo");
    command.addAll(List.of(typed.strip().split(" ")));
    assertThat(output(command).strip().replace("\n", " ")).isEqualTo(offered.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ev | evaluate ",
        "evaluate --form | evaluate --format=",
        "explain --set during-i | explain --set during-inspection=",
        "explain --set=during-inspection=y | explain --set=during-inspection=yes ",
        "--lang en record a.yaml tra | --lang en record a.yaml transferred ",
        "notice a.yaml decision publ | notice a.yaml decision publication ",
        "evaluate LICEN | evaluate LICENSE ",
        "completion f | completion fish ",
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void zshCompletes(String typed, String completed) throws Exception {
    assumeInstalled("zsh");
    String seen =
        output(
            List.of(
                "zsh",
                "-f",
                SCRIPTS.resolve("complete.zsh").toString(),
                folder.resolve("completions").toString(),
                "rongcuo " + typed.strip()));
    assertThat(seen).contains("<rongcuo " + completed.substring(1) + ">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ev | evaluate",
        "evaluate --form | --format",
        "evaluate --format jsonl | jsonl",
        "explain --set during-inspection=y | during-inspection=yes",
        "--lang en record a.yaml tra | transferred",
        "notice a.yaml publ | publication",
        "evaluate LICEN | LICENSE",
        "completion f | fish",
      })
  void fishOffers(String typed, String offered) throws Exception {
    assumeInstalled("fish");
    String script = folder.resolve("completions/rongcuo.fish").toString();
    String seen =
        output(
            List.of(
                "fish",
                "--no-config",
                "-c",
                "source " + script + "; complete -C 'rongcuo " + typed.strip() + "'"));
    assertThat(seen.lines().map(line -> line.split("\t")[0])).containsExactly(offered);
  }

  @ParameterizedTest
  @CsvSource({"bash,rongcuo.bash", "zsh,_rongcuo", "fish,rongcuo.fish"})
  void commandPrintsTheScriptThatTheShellCanRead(String shell, String file) throws Exception {
    Program.Result result = Program.run("completion", shell);
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEqualTo(Files.readString(folder.resolve("completions/" + file)));
    assumeInstalled(shell);
    assertThat(output(List.of(shell, "-n", folder.resolve("completions/" + file).toString())))
        .isEmpty();
  }

  @Test
  void otherShellsAreRefused() {
    Program.Result result = Program.run("completion", "csh");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("“bash”、“zsh”", "csh");
  }

  /** A new option is to be offered something, or to be listed here. */
  @Test
  void onlyTheseOptionsTakeWhatNoShellKnows() {
    Set<String> free = new TreeSet<>();
    for (CommandEntry command : CommandReference.in(Language.CHINESE).commands()) {
      for (OptionEntry option : command.options()) {
        if (!option.label().isEmpty() && option.candidates() instanceof Candidates.Free) {
          free.add(option.names().get(option.names().size() - 1));
        }
      }
    }
    assertThat(free)
        .containsExactly(
            "--approved-by",
            "--at-least",
            "--body",
            "--date",
            "--deadline",
            "--finding",
            "--ground",
            "--item",
            "--jobs",
            "--means",
            "--number",
            "--on",
            "--override",
            "--reason",
            "--reasons",
            "--requested",
            "--requirement",
            "--scope",
            "--subject",
            "--summary",
            "--to",
            "--until",
            "--window",
            "--within");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandAndOptionHasItsPlaceInAManualPage(Language language) throws IOException {
    Reference reference = CommandReference.in(language);
    Path pages = folder.resolve(language == Language.CHINESE ? "man/zh_CN/man1" : "man/man1");
    String overview = Files.readString(pages.resolve("rongcuo.1"));
    assertThat(reference.commands()).hasSameSizeAs(CommandName.values());
    for (CommandEntry command : reference.commands()) {
      assertThat(overview).contains("\\fB" + command.name() + "\\fR", command.summary());
      String page = Files.readString(pages.resolve("rongcuo-" + command.name() + ".1"));
      List<OptionEntry> options = new ArrayList<>(command.options());
      options.addAll(reference.options());
      for (OptionEntry option : options) {
        assertThat(page).contains(option.description().replace("-", "\\-"));
        for (String name : option.names()) {
          assertThat(page).contains("\\fB" + name.replace("-", "\\-") + "\\fR");
        }
      }
      String help = Program.run("--lang", id(language), command.name(), "--help").out();
      for (OptionEntry option : options) {
        assertThat(help).contains(option.names());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"man/man1", "man/zh_CN/man1"})
  void manualPagesDrawNoWarning(String pages) throws Exception {
    assumeInstalled("mandoc");
    List<String> command = new ArrayList<>(List.of("mandoc", "-Tlint", "-Wwarning"));
    try (var files = Files.list(folder.resolve(pages))) {
      files.map(Path::toString).sorted().forEach(command::add);
    }
    assertThat(command).hasSize(3 + 1 + CommandName.values().length);
    assertThat(output(command)).isEmpty();
  }

  private static String id(Language language) {
    return language == Language.CHINESE ? "zh" : "en";
  }

  private static void assumeInstalled(String program) {
    boolean installed = false;
    for (String place : System.getenv("PATH").split(File.pathSeparator)) {
      installed |= Files.isExecutable(Path.of(place, program));
    }
    assumeTrue(installed, program + " is not installed");
  }

  private static String output(List<String> command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("HOME", folder.toString());
    Process process = builder.redirectInput(new File("LICENSE")).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
