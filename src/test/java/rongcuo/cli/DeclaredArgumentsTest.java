package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.Offer;
import rongcuo.cli.frame.Offer.Candidate;
import rongcuo.cli.frame.Typed;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Value;
import rongcuo.language.Bilingual;

/** Every option and parameter that is declared: what is offered for it is what it takes. */
final class DeclaredArgumentsTest {

  private static final Bilingual NAME = new Bilingual("--x", "--x");

  private static final String NO_CASE = "target/no-such-folder/none.yaml";

  /** What may be known by more words than are offered: other names of documents, spellings. */
  private static final Set<String> KNOWN_OTHERWISE = Set.of("notice 文书…");

  /** An argument, and the command that takes it; empty for those that every command takes. */
  record Declared(String command, Argument argument) {

    @Override
    public String toString() {
      List<String> names = argument.names();
      return (command + " " + (names.isEmpty() ? argument.label().chinese() : names.get(0)))
          .strip();
    }

    Value<?> value() {
      return Objects.requireNonNull(argument.value());
    }
  }

  static Stream<Declared> all() {
    List<Declared> all = new ArrayList<>();
    CommandName.reference().options().forEach(each -> all.add(new Declared("", each)));
    CommandName.reference().rootOptions().forEach(each -> all.add(new Declared("", each)));
    for (CommandName command : CommandName.values()) {
      command.arguments().forEach(each -> all.add(new Declared(command.id(), each)));
    }
    assertThat(all).hasSizeGreaterThan(100);
    return all.stream();
  }

  /** Those for which words are offered. */
  static Stream<Declared> withWords() {
    return all().filter(each -> each.argument.value() != null && !offered(each.value()).isEmpty());
  }

  /** Those of them that refuse any other word. */
  static Stream<Declared> closed() {
    return withWords().filter(each -> !takes(each.value(), "no such=word of=any"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void saysWhatItIsInBothLanguages(Declared declared) {
    Argument argument = declared.argument;
    Bilingual help = argument.help();
    assertThat(help.chinese()).isNotBlank().matches("(?s).*\\p{IsHan}.*").doesNotContain("\n");
    assertThat(help.english()).isNotBlank().isNotEqualTo(help.chinese()).doesNotContain("\n");
    assertThat(argument.names()).allMatch(name -> name.matches("-[a-zA-Z]|--[a-z-]+"));
    if (argument instanceof Flag) {
      assertThat(argument.value()).isNull();
      return;
    }
    assertThat(argument.value()).isNotNull();
    assertThat(argument.label().chinese()).isNotBlank();
    assertThat(argument.label().english()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
  }

  @Test
  void noNameIsTakenTwiceWithinACommand() {
    for (CommandName command : CommandName.values()) {
      Set<String> names = new HashSet<>();
      all()
          .filter(each -> each.command.isEmpty() || each.command.equals(command.id()))
          .flatMap(each -> each.argument.names().stream())
          .forEach(name -> assertThat(names.add(name)).as(command.id() + " " + name).isTrue());
    }
  }

  @ParameterizedTest
  @MethodSource("withWords")
  void takesWhateverIsOffered(Declared declared) {
    for (String text : offered(declared.value())) {
      assertThat(takes(declared.value(), text)).as(text).isTrue();
    }
  }

  /** All words that are offered anywhere, and such as are nearly them. */
  @ParameterizedTest
  @MethodSource("closed")
  void offersWhateverItTakes(Declared declared) {
    Set<String> tried = new LinkedHashSet<>(List.of("", " ", "=", "x", "x=y"));
    withWords().flatMap(each -> offered(each.value()).stream()).forEach(tried::add);
    for (String text : offered(declared.value())) {
      tried.addAll(List.of(text + "x", text.substring(1), text.replace("-", "_"), text + text));
    }
    for (String text : tried) {
      if (takes(declared.value(), text) && !KNOWN_OTHERWISE.contains(declared.toString())) {
        assertThat(texts(declared.value().offer(new Typed(text, null))))
            .as(text)
            .anyMatch(each -> each.endsWith("=") ? text.startsWith(each) : text.equals(each));
      }
    }
  }

  /** The command itself goes by the declaration, not by a list of its own. */
  @ParameterizedTest
  @MethodSource("withWords")
  void theCommandTakesWhatIsDeclared(Declared declared) {
    if (declared.argument.names().isEmpty()) {
      return;
    }
    String command = declared.command.isEmpty() ? "check" : declared.command;
    String option = declared.argument.names().get(0);
    for (String text : offered(declared.value())) {
      assertThat(Program.run(command, NO_CASE, option, text).err())
          .doesNotContain(option + " 应", option + "：没有", "中的“");
    }
    assertThat(Program.run(command, NO_CASE, option, "no-such-word").status())
        .as(declared.toString())
        .isEqualTo(ExitStatus.WRONG_USAGE);
  }

  /** An option that takes a word of some set is offered it, or is listed here. */
  @Test
  void onlyTheseTakeWhatNobodyKnowsBeforehand() {
    Typed ofCase = new Typed("", "cases/inspection-concealed.yaml");
    Set<String> free = new TreeSet<>();
    all()
        .filter(
            each ->
                each.argument.value() != null && each.value().offer(ofCase).equals(Offer.NOTHING))
        .forEach(each -> free.add(each.toString().replaceFirst(".* ", "")));
    assertThat(free)
        .containsExactly(
            "--about",
            "--account",
            "--adopted",
            "--allegation",
            "--answer",
            "--applicant",
            "--approved-by",
            "--at-least",
            "--attending",
            "--basis",
            "--body",
            "--certificate",
            "--claims",
            "--conclusion",
            "--date",
            "--deadline",
            "--dispute",
            "--dissent",
            "--distinction",
            "--enclosure",
            "--ground",
            "--item",
            "--jobs",
            "--kind",
            "--matter",
            "--means",
            "--most",
            "--note",
            "--number",
            "--objected",
            "--on",
            "--opinion",
            "--override",
            "--pages",
            "--persons",
            "--place",
            "--pledge",
            "--post",
            "--present",
            "--presiding",
            "--reason",
            "--reasons",
            "--recommendation",
            "--recorder",
            "--recusal",
            "--recused",
            "--refusal",
            "--refused-by",
            "--rename",
            "--renumber",
            "--replacement-reason",
            "--reported",
            "--requested",
            "--requirement",
            "--scope",
            "--source",
            "--statement",
            "--substantiated-part",
            "--summary",
            "--team",
            "--text",
            "--title",
            "--unfounded-part",
            "--until",
            "--window",
            "--within",
            "--year",
            "名称…",
            "新案号");
  }

  private static final Typed TYPED = new Typed("", null);

  private static boolean takes(Value<?> value, String text) {
    try {
      value.read(NAME, text);
      return true;
    } catch (UsageException e) {
      return false;
    }
  }

  private static List<String> texts(Offer offer) {
    return offer.candidates().stream().map(Candidate::text).toList();
  }

  /** All whole values that can be reached by what is offered; a text of one's own may end them. */
  private static Set<String> offered(Value<?> value) {
    Set<String> whole = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(texts(value.offer(TYPED)));
    while (!open.isEmpty()) {
      String text = open.remove(open.size() - 1);
      List<String> longer =
          text.endsWith("=") ? texts(value.offer(new Typed(text, null))) : List.of();
      longer = longer.stream().filter(each -> each.length() > text.length()).toList();
      open.addAll(longer);
      if (longer.isEmpty()) {
        whole.add(text.endsWith("=") ? text + "理由" : text);
      }
    }
    return whole;
  }
}
