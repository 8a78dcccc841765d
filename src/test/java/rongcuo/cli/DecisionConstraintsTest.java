package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.rules.Directions;
import rongcuo.statute.Claims;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * {@code decide}: precedents that are no better and were treated better are told, and only they.
 */
class DecisionConstraintsTest {

  private static final int ARCHIVES = Integer.getInteger("rongcuo.property.cases", 25);
  private static final String TOLD = "先例情节不优于本案而处理更轻";
  private static final String DISTINCTION = "与处理较轻的同类案件相比，本案的区别是：";

  @TempDir Path folder;

  private Path archived(String name, String officer, String disposition, String from, String to)
      throws IOException {
    String text =
        DecideCommandTest.exemptible()
            .replace("id: A-1", "id: B-" + name)
            .replace("张某", officer)
            .replace(from, to);
    Path file = Files.createDirectories(folder.resolve("存档")).resolve(name + ".yaml");
    return Files.writeString(
        file,
        text
            + "decision: {conclusion: tolerated, disposition: "
            + disposition
            + ", date: 2024-03-25}\n");
  }

  private Path inHand() throws IOException {
    Files.writeString(folder.resolve("office.yaml"), "schema: rongcuo/config/1\narchive: 存档\n");
    return Files.writeString(folder.resolve("a.yaml"), DecideCommandTest.exemptible());
  }

  private static Program.Result decide(Path file, String... options) {
    List<String> words = new ArrayList<>(List.of("decide", file.toString()));
    words.addAll(List.of("--date", "2024-04-01"));
    words.addAll(List.of(options));
    return Program.run(words.toArray(String[]::new));
  }

  private static String reasons(Path file) throws IOException {
    CaseFile caseFile = CaseReader.read(file).caseFile();
    return String.valueOf(
        caseFile.decision(caseFile.subjects().get(0)).said().get(CaseKeys.REASONS));
  }

  @Test
  void theyAreToldAndTheDifferenceStandsInTheReasons() throws IOException {
    Path file = inHand();
    archived("1", "李某", "exempt", "", "");
    archived("2", "王某", "mitigate", "sought-private-gain: no", "sought-private-gain: yes");
    // Whether this one was told the truth is known, whether ours was is not: they are not compared.
    archived(
        "3",
        "赵某",
        "exempt",
        "  latent-problem-missed: yes\n",
        "  latent-problem-missed: yes\n  target-untruthful: yes\n");

    // This one rested on a ground that ours does not claim.
    archived(
        "4",
        "孙某",
        "exempt",
        "claims: [\"11(6)\"]",
        "  outside-assigned-functions: yes\nclaims: [\"10(10)\"]");

    Program.Result told =
        decide(file, "--disposition", "lighten", "--reasons", "情节较重", "--dry-run");
    assertThat(told.status()).as(told.err()).isZero();
    assertThat(told.err())
        .contains(TOLD + "：B-1  李某：予以容错，免责（2024-03-25）", TOLD + "：B-2  王某", "--distinction")
        .doesNotContain("赵某", "孙某");
    assertThat(told.err().indexOf("李某")).isLessThan(told.err().indexOf("王某"));

    Program.Result decided =
        decide(file, "--disposition", "lighten", "--reasons", "情节较重", "--distinction", "拖延三个月");
    assertThat(decided.status()).isZero();
    assertThat(decided.err()).contains(TOLD).doesNotContain("--distinction");
    assertThat(reasons(file)).isEqualTo("情节较重。" + DISTINCTION + "拖延三个月。").doesNotContain("李某");
    Program.Result document =
        Program.run(
            "notice",
            file.toString(),
            "decision",
            "--format",
            "txt",
            "--out-dir",
            folder.toString());
    assertThat(document.status()).as(document.err()).isZero();
    assertThat(text(folder)).contains(DISTINCTION + "拖延三个月").doesNotContain("李某");
  }

  private static String text(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        text.append(Files.readString(file).replaceAll("\\s", ""));
      }
    }
    return text.toString();
  }

  @Test
  void nothingIsToldWhereNothingIsAtOdds() throws IOException {
    Path file = inHand();
    archived("1", "李某", "exempt", "", "");
    assertThat(decide(file, "--disposition", "exempt", "--dry-run").err()).doesNotContain(TOLD);
    // An archive is read once something is proposed, and only then.
    Files.writeString(folder.resolve("存档/坏.yaml"), "id: [\n");
    assertThat(decide(file, "--dry-run").err()).doesNotContain("存档", TOLD);
    assertThat(decide(file, "--disposition", "lighten", "--dry-run").err())
        .contains("有 1 处不能使用", TOLD);
    Files.delete(folder.resolve("office.yaml"));
    assertThat(decide(file, "--disposition", "lighten", "--dry-run").err())
        .doesNotContain("存档", TOLD);
  }

  /** The case itself, read from the archive, is no precedent of itself; a colleague of it is. */
  @Test
  void aCaseInTheArchiveIsNoPrecedentOfItself() throws IOException {
    inHand();
    Path own = archived("1", "李某", "exempt", "", "");
    Program.Result again =
        decide(
            own, "--disposition", "lighten", "--reasons", "改判。", "--replace", "--because", "other");
    assertThat(again.err()).doesNotContain(TOLD);
  }

  @Test
  void theDialogueAsksForTheDifference() throws IOException {
    Path file = inHand();
    archived("1", "李某", "exempt", "", "");
    Program.Result answered =
        Program.runAtTerminal(
            "3\n情节较重\n?\n另有隐瞒\n\n1\n",
            "decide",
            file.toString(),
            "--number",
            "3",
            "--date",
            "2024-04-01",
            "--plain");
    assertThat(answered.out())
        .contains(TOLD + "：B-1  李某", "与上述先例的区别", "没有规定先例的约束力")
        .doesNotContain("--distinction");
    assertThat(reasons(file)).isEqualTo("情节较重。" + DISTINCTION + "另有隐瞒。");
  }

  /** All that decides was given; only the difference is asked for, and may be left out. */
  @Test
  void theDialogueAsksForNothingElseAndMayBeLeftWithoutAWord() throws IOException {
    Path file = inHand();
    archived("1", "李某", "exempt", "", "");
    String[] words = {
      "decide",
      file.toString(),
      "--number",
      "3",
      "--date",
      "2024-04-01",
      "--plain",
      "--disposition",
      "lighten",
      "--reasons",
      "情节较重。"
    };
    Program.Result answered = Program.runAtTerminal("\n\n1\n", words);
    assertThat(answered.out()).contains(TOLD, "已记录认定决定");
    assertThat(reasons(file)).isEqualTo("情节较重。");
  }

  /** Archives at random, each officer of them held against the definition by hand. */
  @Test
  void exactlyThoseAreToldThatAreNoBetterAndWereTreatedBetter() throws IOException {
    Random random = new Random(20261128);
    Path file = inHand();
    Answers own = answers(file);
    int told = 0;
    int untold = 0;
    for (int i = 0; i < ARCHIVES; i++) {
      TreeSet<String> expected = new TreeSet<>();
      Disposition proposed = Disposition.values()[1 + random.nextInt(3)];
      for (int each = 0; each < 5; each++) {
        String officer = "员" + (char) ('甲' + each) + each;
        Disposition treatment = Disposition.values()[random.nextInt(5)];
        Path archived = archived(each + "", officer, treatment.id(), "", "");
        vary(archived, random);
        Directions directions = Directions.of(claims(archived, random), Readings.DEFAULT);
        if (isNoBetter(answers(archived), own, directions) && treatment.compareTo(proposed) < 0) {
          expected.add(officer);
        }
      }
      Program.Result result =
          decide(file, "--disposition", proposed.id(), "--reasons", "理由。", "--dry-run");
      assertThat(result.status()).as(result.err()).isZero();
      TreeSet<String> found = new TreeSet<>();
      for (String line : result.err().lines().toList()) {
        if (line.startsWith(TOLD)) {
          found.add(line.replaceAll(".*  (.*?)：予以.*", "$1"));
        }
      }
      assertThat(found).isEqualTo(expected);
      told += found.size();
      untold += 5 - found.size();
    }
    assertThat(told).isPositive();
    assertThat(untold).isPositive();
  }

  private static Answers answers(Path file) throws IOException {
    CaseFile caseFile = CaseReader.read(file).caseFile();
    return Implication.propagate(caseFile.answers(caseFile.subjects().get(0)));
  }

  /** Lets a case rely on something else too, or instead: what it and the one in hand rely on. */
  private static Claims claims(Path file, Random random) throws IOException {
    String other =
        List.of("all", "[\"12(2)\"]", "[\"10(1)\"]", "[\"11(6)\"]").get(random.nextInt(4));
    Files.writeString(file, Files.readString(file).replace("[\"11(6)\"]", other));
    return switch (other) {
      case "all" -> Claims.ALL;
      case "[\"12(2)\"]" -> Claims.of(List.of(Provision.ART_11_ITEM_6, Provision.ART_12_ITEM_2));
      case "[\"10(1)\"]" -> Claims.of(List.of(Provision.ART_11_ITEM_6, Provision.ART_10_ITEM_1));
      default -> Claims.of(List.of(Provision.ART_11_ITEM_6));
    };
  }

  /** Changes some answers, or takes them away. */
  private static void vary(Path file, Random random) throws IOException {
    String text = Files.readString(file);
    List<Fact> facts = answers(file).known().toList();
    for (int i = random.nextInt(3); i > 0; i--) {
      Fact fact = facts.get(random.nextInt(facts.size()));
      String line = "(?m)^  " + fact.id() + ": (yes|no)( .*)?$";
      text =
          switch (random.nextInt(4)) {
            case 0 -> text.replaceAll(line, "  " + fact.id() + ": yes");
            case 1 -> text.replaceAll(line, "  " + fact.id() + ": no");
            case 2 -> text.replaceAll(line, "  " + fact.id() + ": unknown");
            default ->
                text.replaceAll("(?m)^facts:$", "facts:\n  major-loss: unknown")
                    .replace(
                        "\n  major-loss: unknown\n  major-loss: unknown",
                        "\n  major-loss: unknown");
          };
    }
    Files.writeString(file, text);
  }

  /**
   * No favourable fact more, no adverse one less, the mixed ones the same, none known in one alone.
   */
  private static boolean isNoBetter(Answers there, Answers here, Directions directions) {
    for (Fact fact : directions.all().toList()) {
      Truth one = there.of(fact);
      Truth other = here.of(fact);
      boolean better = directions.favourable().has(fact) ? one == Truth.YES : one == Truth.NO;
      if (one != other
          && (one == Truth.UNKNOWN
              || other == Truth.UNKNOWN
              || directions.mixed().has(fact)
              || better)) {
        return false;
      }
    }
    return true;
  }
}
