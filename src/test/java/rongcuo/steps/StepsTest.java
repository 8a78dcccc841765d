package rongcuo.steps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Subject;
import rongcuo.language.Language;
import rongcuo.report.LawJson;
import rongcuo.report.LawText;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/** Whatever stands in the registry of steps, and whatever of the regulation must stand there. */
class StepsTest {

  private static final Path SOURCES = Path.of("src/main/java/rongcuo/steps");

  static List<Step> steps() {
    return Steps.ALL;
  }

  @Test
  void everyArticleOfTheProceedingsHasAStep() {
    Set<Provision> articles = new TreeSet<>();
    Steps.ALL.stream()
        .map(Step::provision)
        .filter(Objects::nonNull)
        .forEach(provision -> articles.add(Objects.requireNonNull(provision)));
    assertThat(articles)
        .as("articles of the proceedings and the steps that carry them out")
        .containsExactly(
            Provision.ART_9,
            Provision.ART_14,
            Provision.ART_15,
            Provision.ART_16,
            Provision.ART_17,
            Provision.ART_18,
            Provision.ART_19);
  }

  private static final Pattern STEP =
      Pattern.compile("(?m)^public final class \\w+ extends Step\\w* ");

  @Test
  void everyClassOfAStepIsListedOnceInTheOrderOfTheRegulation() throws IOException {
    Set<String> onDisk = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        if (STEP.matcher(Files.readString(file)).find()) {
          onDisk.add(file.getFileName().toString().replace(".java", ""));
        }
      }
    }
    List<String> listed = Steps.ALL.stream().map(step -> step.getClass().getSimpleName()).toList();
    assertThat(listed)
        .as("add a new step to Steps.ALL")
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(onDisk);
    assertThat(Steps.ALL.stream().map(Step::provision).filter(Objects::nonNull).toList())
        .isSorted();
  }

  /**
   * A step quotes the clause that it carries out, in its Javadoc too, or says that there is none.
   */
  @ParameterizedTest
  @MethodSource("steps")
  void quotesItsClauseOrSaysThatThereIsNone(Step step) throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java", step.getClass().getName().replace('.', '/') + ".java"));
    String javadoc = source.substring(source.indexOf("/**"), source.indexOf("*/"));
    Provision provision = step.provision();
    if (provision == null) {
      assertThat(javadoc).containsPattern("The regulation (has no|numbers nothing)");
      return;
    }
    String text = Statute.text(provision).replaceAll("\\s", "");
    assertThat(text).contains(step.clause().replaceAll("\\s", ""));
    assertThat(javadoc.replaceAll("\\s|\\*", "")).contains(step.clause().replaceAll("\\s", ""));
  }

  /** Somebody owes it, or something is recorded of it, or its Javadoc says why neither is so. */
  @ParameterizedTest
  @MethodSource("steps")
  void isOwedOrRecordedOrSaysWhyNot(Step step) throws IOException {
    String source =
        Files.readString(
            Path.of("src/main/java", step.getClass().getName().replace('.', '/') + ".java"));
    String javadoc = source.substring(source.indexOf("/**"), source.indexOf("*/"));
    boolean owed = step.task() != null;
    boolean recorded = !step.events().isEmpty();
    if (!owed || !recorded) {
      assertThat(javadoc)
          .as("why %s is not %s", step.getClass().getSimpleName(), owed ? "recorded" : "owed")
          .contains("<p>");
    }
    if (owed) {
      assertThat(Objects.requireNonNull(step.task()).provision()).isEqualTo(step.provision());
    }
  }

  @Test
  void namesAreNobodyElses() {
    assertThat(Duties.tasks()).extracting(Task::id).doesNotHaveDuplicates();
    assertThat(Steps.events()).extracting(Event::id).doesNotHaveDuplicates();
    assertThat(Steps.events()).extracting(event -> event.label().chinese()).doesNotHaveDuplicates();
    assertThat(Papers.ALL)
        .extracting(Paper::name)
        .as("every document that can be numbered is a step's paper")
        .containsExactly(DocumentName.values());
    for (Event event : Steps.events()) {
      assertThat(event.details()).extracting(Detail::name).doesNotHaveDuplicates();
      assertThat(event.details()).containsAll(event.needed());
    }
  }

  /** Details of one name are of one kind of value, so that one option serves them all. */
  @Test
  void detailsOfOneNameAreOfOneKind() {
    for (Event event : Steps.events()) {
      for (Detail<?> detail : event.details()) {
        for (Event other : Steps.events()) {
          for (Detail<?> same : other.details()) {
            if (same.name().equals(detail.name())) {
              assertThat(isMany(same)).as(detail.name()).isEqualTo(isMany(detail));
              assertThat(isDate(same)).as(detail.name()).isEqualTo(isDate(detail));
            }
          }
        }
      }
    }
  }

  private static boolean isMany(Detail<?> detail) {
    return detail.kind() == Detail.Kind.TEXTS;
  }

  private static boolean isDate(Detail<?> detail) {
    return detail.kind() == Detail.Kind.DATE;
  }

  /** {@code law} tells the steps that carry an article out. */
  @Test
  void lawTellsTheStepsOfAnArticle() throws IOException {
    String text = LawText.of(List.of(Provision.ART_19), Language.CHINESE, false);
    assertThat(text)
        .contains(
            "〔办理“及时通过适当方式在一定范围为其澄清和正名”〕",
            "应办：在一定范围内澄清正名（所在单位）",
            "可以记录：澄清（“clarified”）",
            "文书：澄清正名通报（“clarification”）");
    assertThat(LawJson.of(List.of(Provision.ART_9), Language.ENGLISH))
        .contains("\"duty\" : \"assist-police\"", "\"transferred\"");
    assertThat(LawText.of(List.of(Provision.ART_10), Language.CHINESE, false))
        .doesNotContain("〔办理");
  }

  /** What is owed and not done may happen, in every case of the library and each of its days. */
  @Test
  void whatIsOwedMayHappen() throws IOException {
    Set<String> owed = new HashSet<>();
    for (CaseFile caseFile : cases()) {
      for (LocalDate on = LocalDate.of(2024, 1, 1); on.getYear() < 2027; on = on.plusDays(23)) {
        Course course =
            new Course(caseFile, Readings.DEFAULT, on, WorkingCalendar.published(), null);
        List<Subject> whose = new ArrayList<>(caseFile.subjects());
        for (Step step : Steps.ALL) {
          for (Subject subject : whose) {
            Course of = course.of(subject);
            if (step.isOwed(of) && step.done(of) == null) {
              owed.add(step.getClass().getSimpleName());
              assertThat(step.why(of))
                  .as("%s, %s, %s", caseFile.id(), step.getClass().getSimpleName(), on)
                  .isNull();
            }
          }
        }
      }
    }
    assertThat(owed).hasSizeGreaterThan(9);
  }

  private static List<CaseFile> cases() throws IOException {
    List<CaseFile> cases = new ArrayList<>();
    for (String folder : List.of("cases", "src/test/resources/notice")) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
          CaseFile read = CaseReader.read(file).caseFile();
          if (read != null) {
            cases.add(read);
          }
        }
      }
    }
    assertThat(cases).hasSizeGreaterThan(20);
    return cases;
  }

  /** The user guide has a row for each event, and for each document. */
  @Test
  void theGuideNamesEveryEventAndDocument() throws IOException {
    List<String> rows =
        Files.readAllLines(Path.of("src/docs/guide.zh.md")).stream()
            .filter(line -> line.startsWith("|"))
            .toList();
    assertThat(Steps.events())
        .allSatisfy(
            event -> assertThat(rows).as(event.id()).anyMatch(row -> namesEvent(row, event)));
    assertThat(Papers.ALL)
        .allSatisfy(
            paper ->
                assertThat(rows)
                    .as(paper.id())
                    .anyMatch(row -> row.startsWith("| `" + paper.id() + "` | ")));
  }

  private static boolean namesEvent(String row, Event event) {
    String chinese = "` " + event.label().chinese();
    String typed = event.id().replaceFirst("^correction-", "correction ");
    return row.contains("`" + event.id() + chinese) || row.contains("`" + typed + chinese);
  }
}
