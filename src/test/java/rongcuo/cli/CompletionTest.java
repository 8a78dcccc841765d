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
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.reference.Reference;
import rongcuo.cli.reference.Reference.CommandEntry;
import rongcuo.language.Language;

/** Completion scripts in the shells themselves, and manual pages in the readers' checks. */
class CompletionTest {

  private static final Path SCRIPTS = Path.of("src/test/scripts");

  private static final Path TWO_SUBJECTS = Path.of("cases/reform-pilot.yaml");

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws IOException {
    ReferencePages.write(folder, "2026-01-01");
    Path program = folder.resolve("rongcuo");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        program,
        "#!/bin/sh\nexec '%s' -Xshare:auto -XX:TieredStopAtLevel=1 -cp '%s' rongcuo.cli.Main \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path")));
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  /** What the program says, whatever the shell: the candidates, or who knows them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ev|evaluate",
        "complet|completion",
        "--la|--lang=",
        "--vers|--version",
        "--version --vers|",
        "--lang e|en",
        "--lang=|--lang=zh --lang=en",
        "--color |auto always never",
        "evaluate --form|--format=",
        "evaluate --format j|json jsonl",
        "evaluate --format=j|--format=json --format=jsonl",
        "evaluate --format=|--format=text --format=json --format=jsonl --format=csv",
        "evaluate --format json --form|",
        "evaluate --reading notice-days=working --reading|--reading= --readings=",
        "evaluate --vers|",
        "evaluate --no-such=|",
        "evaluate |files",
        "evaluate a.yaml --|--format= --out= --reading= --readings= --jobs= --fail-on= --lang="
            + " --color= --config= --quiet --plain --debug --help",
        "evaluate -- --f|files",
        "evaluate --out |files",
        "evaluate --out=|files",
        "evaluate --fail-on warning,|warning,undetermined warning,reservation"
            + " warning,evidence-gap warning,warning",
        "nothing |--lang= --color= --config= -q --quiet --plain --debug -h --help",
        "schema --out x |--lang= --color= --config= -q --quiet --plain --debug -h --help",
        "notice x --templates templ|folders",
        "notice x --out-dir=|folders",
        "notice --format docx,p|docx,pdf",
        "notice a.yaml decision publ|publication",
        "--lang en notice a.yaml decision publ|publication",
        "explain --set during-i|during-inspection=",
        "explain --set during-inspection=|during-inspection=yes during-inspection=no"
            + " during-inspection=unknown",
        "explain --set=during-inspection=n|--set=during-inspection=no",
        "explain --set during-inspection=否|during-inspection=否",
        "explain --set nothing=no-such|",
        "explain --goal tolerated-e|tolerated-exemptible",
        "explain --goal 不予|不予容错，可以从轻、减轻 不予容错",
        "evaluate --reading three-distinctions=g|three-distinctions=gate-all three-distinctions=gate"
            + " three-distinctions=guidance",
        "evaluate --reading three|three-distinctions=",
        "decide a.yaml --reservation 13.pr|13.procedure=",
        "decide a.yaml --reservation 13.procedure=|",
        "decide a.yaml --analysis 主|主观条件=",
        "decide a.yaml --adopt article-13-breach=b|article-13-breach=both=",
        "decide a.yaml --disposition 免|免责",
        "record a.yaml tra|transferred",
        "law 1|1 10 11 12 13 14 15 16 17 18 19",
        "completion |bash zsh fish powershell",
        "completion bash |--lang= --color= --config= -q --quiet --plain --debug -h --help",
        "explain --subject |",
        "explain /dev/zero --subject |",
        "explain src/test/java --subject |",
        "explain LICENSE --subject |",
        "explain --against :|",
      })
  void offers(String typed, String offered) {
    assertThat(offered(typed)).isEqualTo(offered == null ? "" : offered);
  }

  @Test
  void offersTheSubjectsOfTheCaseOnTheLine() throws IOException {
    Path file = folder.resolve("案件.yaml");
    Files.writeString(file, Files.readString(TWO_SUBJECTS).replace("霍南舟", "霍 $(x)"));
    assertThat(offered("explain " + TWO_SUBJECTS + " --subject ")).isEqualTo("叶长青 霍南舟");
    assertThat(offered("decide " + TWO_SUBJECTS + " --subject=霍")).isEqualTo("--subject=霍南舟");
    assertThat(offered("explain " + file + " --subject ")).isEqualTo("叶长青 2");
    assertThat(offered("explain " + file + " --against :")).isEqualTo(":叶长青 :2");
    assertThat(offered("explain x.yaml --against " + TWO_SUBJECTS + ":叶"))
        .isEqualTo(TWO_SUBJECTS + ":叶长青");
    // The case may stand behind the cursor.
    Program.Result behind =
        Program.run("complete", "2", "--", "explain", "--subject", "", file.toString());
    assertThat(behind.out()).contains("叶长青\t叶长青\n", "2\t霍 $(x)\n");
  }

  /** Whatever stands in a file, nothing is said but candidates. */
  @Test
  void aBrokenCaseIsNoTrouble() throws IOException {
    String whole = Files.readString(TWO_SUBJECTS);
    List<String> broken = new ArrayList<>(List.of("", "\0", "- - -", "id: [", "a: &a [*a]"));
    broken.add("[".repeat(100_000));
    for (int end = 0; end < whole.length(); end += 97) {
      broken.add(whole.substring(0, end));
    }
    Path file = folder.resolve("broken.yaml");
    for (String text : broken) {
      Files.writeString(file, text);
      Program.Result result =
          Program.run("complete", "3", "--", "explain", file.toString(), "--subject");
      assertThat(result.status()).isZero();
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).startsWith("words\n");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "complete -1 -- ev",
        "complete 99999999999 -- ev",
        "complete x -- ev",
        "complete 1 -- --lang xx",
        "complete 0 -- --debug --quiet --lang",
      })
  void badQuestionsAreAnsweredByNothing(String question) {
    Program.Result result = Program.run(question.split(" "));
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("words\n");
  }

  @Test
  void meaningsAreInTheLanguageOfTheLine() {
    String[] question = {"complete", "2", "--", "--lang", "en", "duti"};
    assertThat(Program.run(question).out())
        .isEqualTo("words\nduties\twhat is due, overdue and done on a day\n");
    assertThat(Program.run("complete", "0", "--", "duti").out())
        .isEqualTo("words\nduties\t列出待办、逾期、已办事项及期限\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "ev|evaluate",
        "evaluate --format=j|json jsonl",
        "evaluate LICEN|LICENSE",
        "evaluate --out=LICEN|LICENSE",
        "evaluate --vers|",
        "notice LICENSE --templates templ|templates",
        "explain --set=during-inspection=n|no",
        "explain --against cases/reform-pilot.yaml:叶|叶长青",
      })
  void bashOffers(String typed, String offered) throws Exception {
    String script = folder.resolve("completions/rongcuo.bash").toString();
    String harness = SCRIPTS.resolve("complete.bash").toString();
    assertThat(
            output(List.of("bash", "--norc", harness, script, "rongcuo " + typed))
                .strip()
                .replace("\n", " "))
        .isEqualTo(offered == null ? "" : offered);
  }

  /** Also where bash, before 4.0, cannot quote them itself: the harness is no completion. */
  @Test
  void bashQuotesTheNamesOfFiles() throws Exception {
    Path file = Files.writeString(folder.resolve("a $(touch x);b.yaml"), "");
    String script = folder.resolve("completions/rongcuo.bash").toString();
    String harness = SCRIPTS.resolve("complete.bash").toString();
    String typed = "rongcuo check " + file.resolveSibling("a");
    assertThat(output(List.of("bash", "--norc", harness, script, typed)).strip())
        .isEqualTo(file.resolveSibling("a\\ \\$\\(touch\\ x\\)\\;b.yaml").toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ev |evaluate ",
        "evaluate --form |evaluate --format=",
        "explain --set during-i |explain --set during-inspection=",
        "explain --set=during-inspection=y |explain --set=during-inspection=yes ",
        "--lang en record a.yaml tra |--lang en record a.yaml transferred ",
        "evaluate LICEN |evaluate LICENSE ",
        "evaluate --out=LICEN |evaluate --out=LICENSE ",
        "explain cases/reform-pilot.yaml --against :叶 |explain cases/reform-pilot.yaml --against :叶长青 ",
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
    assertThat(seen).contains("<rongcuo " + completed + ">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ev | evaluate\t评估案件文件或者文件夹，给出结论及依据",
        "evaluate --form | --format=\t输出格式，默认 text",
        "evaluate --format jsonl | jsonl",
        "explain --set during-inspection=y | during-inspection=yes\t是",
        "explain --set=during-inspection=y | --set=during-inspection=yes\t是",
        "evaluate LICEN | LICENSE",
        "evaluate --out=LICEN | --out=LICENSE",
        "notice x --templates templ | templates/",
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
    assertThat(seen.lines()).hasSize(1).allMatch(line -> line.startsWith(offered));
  }

  /** PowerShell itself is tried by nobody here: what it is asked for and how it asks are. */
  @Test
  void powershellAsksAsTheOthersDo() throws IOException {
    String script = Files.readString(folder.resolve("completions/rongcuo.ps1"));
    assertThat(script)
        .contains("Register-ArgumentCompleter -Native", "rongcuo complete $index '--' @words")
        .contains("'words'", "-split \"`t\", 2")
        .contains("-match '[&|<>^%\"]') { return }")
        .matches("\\p{ASCII}*");
    for (String pair : List.of("()", "{}", "[]")) {
      assertThat(script.chars().filter(c -> c == pair.charAt(0)).count())
          .isEqualTo(script.chars().filter(c -> c == pair.charAt(1)).count());
    }
    // An older PowerShell leaves empty words out.
    assertThat(Program.run("complete", "1", "--", "completion").out()).contains("bash\t");
  }

  /**
   * Every part of the script is one of the language's; one with a part missing is seen to be none.
   */
  @Test
  void powershellScriptIsReadAsItsGrammarHasIt() throws Exception {
    Path reader = Path.of("target/editor/powershell.mjs");
    boolean there = Files.exists(Path.of("target/editor/node_modules/tree-sitter-powershell"));
    if (!there && "true".equals(System.getenv("CI"))) {
      throw new AssertionError("the grammar of PowerShell is missing");
    }
    assumeTrue(there, "PowerShell's grammar is missing: see the YAML language server.");
    Path script = folder.resolve("completions/rongcuo.ps1");
    // The grammar is compiled once and simply, which takes a hundredth of the usual time.
    List<String> read = List.of("node", "--liftoff-only", reader.toString());
    assertThat(output(with(read, script))).isEmpty();
    Path broken = folder.resolve("broken.ps1");
    Files.writeString(broken, Files.readString(script).replace("-Skip 1)", "-Skip 1"));
    assertThat(output(with(read, broken))).isNotEmpty();
  }

  private static List<String> with(List<String> command, Path file) {
    return Stream.concat(command.stream(), Stream.of(file.toString())).toList();
  }

  @ParameterizedTest
  @CsvSource({"bash,rongcuo.bash", "zsh,_rongcuo", "fish,rongcuo.fish", "powershell,rongcuo.ps1"})
  void commandPrintsTheScriptThatTheShellCanRead(String shell, String file) throws Exception {
    Program.Result result = Program.run("completion", shell);
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEqualTo(Files.readString(folder.resolve("completions/" + file)));
    assumeInstalled(shell);
    assertThat(output(List.of(shell, "-n", folder.resolve("completions/" + file).toString())))
        .isEmpty();
  }

  @Test
  void bashScriptDrawsNoWarning() throws Exception {
    assumeInstalled("shellcheck");
    String script = folder.resolve("completions/rongcuo.bash").toString();
    assertThat(output(List.of("shellcheck", "--shell=bash", script))).isEmpty();
  }

  @Test
  void otherShellsAreRefused() {
    Program.Result result = Program.run("completion", "csh");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("“bash”、“zsh”、“fish”、“powershell”", "csh");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandAndOptionHasItsPlaceInAManualPage(Language language) throws IOException {
    Reference reference = CommandName.reference();
    Path pages = folder.resolve(language == Language.CHINESE ? "man/zh_CN/man1" : "man/man1");
    String overview = Files.readString(pages.resolve("rongcuo.1"));
    assertThat(reference.commands()).hasSameSizeAs(CommandName.values());
    for (CommandEntry command : reference.commands()) {
      assertThat(overview).contains("\\fB" + command.id() + "\\fR", command.summary().in(language));
      String page = Files.readString(pages.resolve("rongcuo-" + command.id() + ".1"));
      List<Argument> arguments = new ArrayList<>(command.arguments());
      arguments.addAll(reference.options());
      for (Argument option : arguments) {
        assertThat(page).contains(option.help().in(language).replace("-", "\\-"));
        for (String name : option.names()) {
          assertThat(page).contains("\\fB" + name.replace("-", "\\-") + "\\fR");
        }
      }
      String help = Program.run("--lang", language.id(), command.id(), "--help").out();
      for (Argument argument : arguments) {
        assertThat(help).contains(argument.names().isEmpty() ? List.of("") : argument.names());
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

  private static String offered(String typed) {
    List<String> question = new ArrayList<>(List.of("complete", "", "--"));
    question.addAll(List.of(typed.split(" ", -1)));
    question.set(1, String.valueOf(question.size() - 4));
    Program.Result result = Program.run(question.toArray(String[]::new));
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    List<String> answer = result.out().lines().map(line -> line.split("\t")[0]).toList();
    return String.join(
        " ", answer.get(0).equals("words") ? answer.subList(1, answer.size()) : answer);
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
    builder.environment().merge("PATH", folder.toString(), (path, own) -> own + ":" + path);
    Process process = builder.redirectInput(new File("LICENSE")).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return output;
  }
}
