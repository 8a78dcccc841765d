package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.Subject;
import rongcuo.confidentiality.Identity;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;
import rongcuo.steps.Papers;
import rongcuo.steps.course.Paper;

/**
 * What decisions and reports say is what the file holds: every sentence is read back, every answer
 * in it is the file's, and every answer that a decision owes is in it.
 */
class TruthTest {

  private static final int RANDOM_CASES = 500;

  /** What is no mere label that a hand goes on from. */
  private static final Pattern STATEMENT = Pattern.compile("[。！？]");

  private static final LocalDate DATE = LocalDate.of(2026, 7, 1);

  @TempDir private Path folder;

  static List<Path> cases() throws IOException {
    List<Path> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      files.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(cases::add);
    }
    cases.add(Path.of("src/test/resources/notice/everything.yaml"));
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void examplesSayWhatTheirFilesHold(Path file) throws Exception {
    for (Fullness extent : Fullness.values()) {
      requireTrue(matter(file), file, extent);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noStatementLacksItsSource(Path file) throws Exception {
    DocumentedCase matter = matter(file);
    Documents documents = new Documents(new Templates(null), Fullness.FULL);
    for (Documents.Order order : orders(matter)) {
      requireFounded(documents.fill(order, matter), order);
    }
  }

  /** Every statement tells where it is from. */
  private static void requireFounded(Document paper, Documents.Order order) {
    assertThat(paper.unfounded())
        .as(order.kind().id())
        .noneMatch(sentence -> STATEMENT.matcher(sentence.words()).find());
  }

  @Test
  void randomCasesSayWhatTheirFilesHold() throws Exception {
    Random random = new Random(17);
    Map<DocumentName, Integer> papers = new TreeMap<>();
    int decided = 0;
    for (int i = 0; decided < RANDOM_CASES; i++) {
      Path file = folder.resolve("case" + i + ".yaml");
      RandomFile written = new RandomFile(random);
      Files.writeString(file, written.undecided());
      DocumentedCase matter = matter(file);
      Outcome outcome = matter.assessment(matter.caseFile().subjects().get(0)).outcome();
      if (outcome == null ? random.nextInt(8) > 0 : isCommon(outcome) && random.nextInt(4) > 0) {
        continue;
      }
      if (outcome != null) {
        Files.writeString(file, written.decided(outcome));
        decided++;
        matter = matter(file);
      }
      Fullness extent = i % 5 == 0 ? Fullness.FULL : Fullness.SHORT;
      requireTrue(matter, file, extent).forEach(kind -> papers.merge(kind, 1, Integer::sum));
    }
    assertThat(papers).containsOnlyKeys(DocumentName.values());
    assertThat(papers.values()).as("papers of each kind").allMatch(count -> count > 10);
  }

  private static boolean isCommon(Outcome outcome) {
    return outcome == Outcome.DILIGENT
        || outcome == Outcome.NOT_TOLERATED
        || outcome == Outcome.NOT_TOLERATED_MITIGABLE;
  }

  private static Assessment assess(CaseFile caseFile, Subject subject) {
    Readings readings = Readings.DEFAULT;
    for (Choice choice : caseFile.readings()) {
      readings = readings.with(choice);
    }
    List<Provision> named = caseFile.claims();
    Claims claims = named == null ? Claims.ALL : Claims.of(named);
    return Assessor.assess(caseFile.answers(subject), claims, readings);
  }

  static DocumentedCase matter(Path file) throws IOException {
    CaseDocument read = CaseReader.read(file);
    CaseFile caseFile = read.caseFile();
    if (caseFile == null) {
      throw new AssertionError(read.problems() + Files.readString(file));
    }
    return matter(caseFile);
  }

  private static DocumentedCase matter(CaseFile caseFile) {
    List<Assessment> assessments =
        caseFile.subjects().stream().map(each -> assess(caseFile, each)).toList();
    Reporter reporter = new Reporter(caseFile.id(), "方知非", "女士", null);
    return new DocumentedCase(caseFile, assessments, reporter, Identity.NONE, List.of(), DATE);
  }

  /** The documents that the case allows. */
  static List<Documents.Order> orders(DocumentedCase matter) {
    List<Documents.Order> orders = new ArrayList<>();
    for (Documents.Order order : Documents.of(Papers.ALL, matter)) {
      if (Documents.refusal(order, matter) == null) {
        orders.add(order);
      }
    }
    return orders;
  }

  private static List<DocumentName> requireTrue(DocumentedCase matter, Path file, Fullness extent)
      throws Exception {
    Documents documents = new Documents(new Templates(null), extent);
    if (matter.names().size() > 1) {
      requireJointlyTrue(matter(matter.caseFile()), documents, file, extent);
    }
    List<Documents.Order> orders = orders(matter);
    for (Documents.Order order : orders) {
      Document paper = documents.fill(order, matter);
      try {
        Numbering.requireCounted(paper.blocks());
        requireFounded(paper, order);
        new PaperReader(order.kind(), order.subject(), matter, extent == Fullness.FULL)
            .read(PaperReader.lines(paper));
      } catch (AssertionError e) {
        throw told(e, paper, order, file);
      }
    }
    return orders.stream().map(order -> order.kind().name()).toList();
  }

  /** The one decision for all who were decided on together, where they were. */
  private static void requireJointlyTrue(
      DocumentedCase matter, Documents documents, Path file, Fullness extent) throws Exception {
    Paper decision = Papers.of(DocumentName.DECISION);
    matter.decideJointly();
    if (!matter.isJoint(decision)) {
      return;
    }
    Documents.Order order = new Documents.Order(decision, matter.caseFile().subjects().get(0));
    assertThat(Documents.of(List.of(decision), matter)).containsExactly(order);
    Document paper = documents.fill(order, matter);
    try {
      Numbering.requireCounted(paper.blocks());
      requireFounded(paper, order);
      new PaperReader(decision, order.subject(), matter, extent == Fullness.FULL, true)
          .read(PaperReader.lines(paper));
    } catch (AssertionError e) {
      throw told(e, paper, order, file);
    }
  }

  private static AssertionError told(
      AssertionError error, Document paper, Documents.Order order, Path file) throws IOException {
    String what =
        order.kind().id() + " of " + file + "\n" + String.join("\n", PaperReader.lines(paper));
    return new AssertionError(what + "\n" + Files.readString(file), error);
  }
}
