package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Decision;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Subject;
import rongcuo.confidentiality.Identity;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactGroup;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.oracle.RandomCases;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;
import rongcuo.steps.Papers;

/**
 * What decisions and reports say is what the file holds: every sentence is read back, every answer
 * in it is the file's, and every answer that a decision owes is in it.
 */
class TruthTest {

  private static final int RANDOM_CASES = 500;

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
    requireTrue(file);
  }

  @Test
  void randomCasesSayWhatTheirFilesHold() throws Exception {
    Random random = new Random(17);
    int decided = 0;
    for (int i = 0; decided < RANDOM_CASES; i++) {
      Path file = folder.resolve("case" + i + ".yaml");
      String text = text(random);
      Files.writeString(file, text);
      CaseFile caseFile = CaseReader.read(file).caseFile();
      assertThat(caseFile).as(text).isNotNull();
      Outcome outcome = assess(caseFile, caseFile.subjects().get(0)).outcome();
      if (outcome != null) {
        Files.writeString(file, text + decision(outcome, random));
        requireTrue(file);
        decided++;
      }
    }
  }

  private static String text(Random random) {
    RandomCases cases = new RandomCases(random);
    Answers answers = cases.open(cases.fullAnswers(), random.nextInt(40));
    StringBuilder text = new StringBuilder(HEAD);
    if (random.nextInt(3) > 0) {
      List<String> claims = new ArrayList<>();
      for (Provision item : Provision.claimable()) {
        if (random.nextInt(8) == 0) {
          claims.add('"' + item.id() + '"');
        }
      }
      text.append("claims: [").append(String.join(", ", claims)).append("]\n");
    }
    text.append("readings: {");
    List<String> readings = new ArrayList<>();
    Readings chosen = cases.readings();
    for (Reading reading : Reading.values()) {
      Choice choice = chosen.of(reading);
      if (!Readings.DEFAULT.has(choice)) {
        readings.add(choice.reading().id() + ": {choice: " + choice.id() + ", reason: 条文如此}");
      }
    }
    text.append(String.join(", ", readings)).append("}\nfacts:\n");
    for (Fact fact : answers.known().toList()) {
      text.append("  ").append(fact.id()).append(": {answer: ").append(answers.of(fact).id());
      text.append(", evidence: [").append(evidence(random)).append(']');
      text.append(random.nextInt(9) == 0 ? ", note: 另有说明" : "");
      text.append(fact.needsBasis() && random.nextBoolean() ? ", basis: 有关规定" : "").append("}\n");
    }
    return text.toString();
  }

  private static final String HEAD =
      """
      schema: rongcuo/case/1
      id: T1
      title: 测试案件
      unit: {name: 云溪市民族宗教事务局, code: 云民宗}
      subjects: [{name: 叶长青, post: 科员}]
      incident: {date: 2026-03-18, summary: 检查了一处场所。, error: 没有发现隐患。, consequences: 有物品烧损。}
      initiation: {by: individual, date: 2026-04-02}
      acceptance: {accepted: yes, date: 2026-04-03}
      inquiry: {from: 2026-04-03, to: 2026-04-20, team: [顾明川, 苏禾], statement: 已经问过。, adopted: 采纳。}
      evidence:
        - {id: E1, kind: 书证, title: 检查笔录, date: 2026-03-18, source: 执法科}
        - {id: E2, kind: 视听资料, title: 检查录像, date: 2026-03-18, source: 执法科}
      analysis: {subjective: 没有故意。, recovery: 已经修复。}
      """;

  private static String evidence(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> "E1, E2";
      case 2 -> "E2";
      default -> "E1";
    };
  }

  private static String decision(Outcome outcome, Random random) {
    List<Disposition> open = outcome.dispositions();
    Disposition taken = open.isEmpty() ? Disposition.FULL : open.get(random.nextInt(open.size()));
    String conclusion =
        outcome == Outcome.DILIGENT
            ? "diligent"
            : outcome.isTolerated() ? "tolerated" : "not-tolerated";
    return "decision: {conclusion: "
        + conclusion
        + ", disposition: "
        + taken.id()
        + ", date: 2026-04-25, body: 党组会议, reasons: 理由充分。, override: 另有规定。}\n";
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

  private void requireTrue(Path file) throws Exception {
    CaseFile caseFile = CaseReader.read(file).caseFile();
    assertThat(caseFile).as(file.toString()).isNotNull();
    List<Assessment> assessments =
        caseFile.subjects().stream().map(each -> assess(caseFile, each)).toList();
    DocumentedCase matter =
        new DocumentedCase(caseFile, assessments, null, Identity.NONE, List.of(), null);
    Documents documents = new Documents(new Templates(null), Fullness.SHORT);
    for (Documents.Order order : Documents.of(List.of(Papers.of(DocumentName.DECISION)), matter)) {
      Document paper = documents.fill(order, matter);
      PaperReader reader = read(paper, caseFile, order.subject(), matter, file);
      requireComplete(reader, caseFile, order.subject(), matter.assessment(order.subject()));
    }
    if (caseFile.subjects().size() == 1) {
      Documents.Order order =
          Documents.of(List.of(Papers.of(DocumentName.INQUIRY_REPORT)), matter).get(0);
      Document paper = documents.fill(order, matter);
      read(paper, caseFile, order.subject(), matter, file);
    }
  }

  private static PaperReader read(
      Document paper, CaseFile caseFile, Subject subject, DocumentedCase matter, Path file)
      throws IOException {
    PaperReader reader =
        new PaperReader(
            caseFile, subject, matter.assessment(subject), subject.name(), Files.readString(file));
    Set<String> sentences = new HashSet<>();
    boolean numbered = false;
    for (Block block : paper.blocks()) {
      if (block instanceof Block.PageBreak) {
        break;
      }
      numbered = block instanceof Block.Paragraph paragraph && !paragraph.number().isEmpty();
      for (SourcedText.Sentence sentence :
          numbered ? List.<SourcedText.Sentence>of() : block.sentences()) {
        reader.read(sentence.words());
        sentences.add(sentence.words());
      }
    }
    assertThat(sentences).isNotEmpty();
    return reader;
  }

  /** What a decision owes is found in it, and what it concludes is what was decided. */
  private static void requireComplete(
      PaperReader reader, CaseFile caseFile, Subject subject, Assessment assessment) {
    Answers known = Implication.propagate(caseFile.answers(subject));
    Answers understood = Implication.propagate(reader.understood);
    for (Fact fact : owed(caseFile, assessment, known).toList()) {
      assertThat(understood.of(fact)).as(fact.id()).isEqualTo(known.of(fact));
    }
    boolean applies = assessment.outcome() != Outcome.NOT_APPLICABLE;
    if (caseFile.claims() != null && applies) {
      for (Provision claim : caseFile.claims()) {
        assertThat(reader.verdicts).containsEntry(claim, assessment.items().get(claim));
      }
    }
    Decision decision = caseFile.concluded(subject);
    if (applies) {
      assessment
          .established()
          .forEach(item -> assertThat(reader.verdicts).containsEntry(item, Truth.YES));
    }
    if (decision != null && decision.conclusion() != null) {
      assertThat(reader.conclusion).isEqualTo(decision.conclusion().id());
      for (Provision cited : reader.concluded) {
        if (applies && cited.isClaimable() && cited != Provision.ART_11_ITEM_9) {
          assertThat(assessment.established()).contains(cited);
        }
      }
    }
  }

  /** Loss and effect, and of every item that is established each alternative that was found. */
  private static FactSet owed(CaseFile caseFile, Assessment assessment, Answers known) {
    FactSet owed =
        FactSet.of(
                Fact.LOSS_OCCURRED,
                Fact.MAJOR_LOSS,
                Fact.ADVERSE_EFFECT_OCCURRED,
                Fact.SERIOUS_ADVERSE_EFFECT,
                Fact.ERROR_OCCURRED)
            .and(known.known());
    if (assessment.outcome() == Outcome.NOT_APPLICABLE) {
      return owed;
    }
    for (Provision item : assessment.established()) {
      for (Fact fact : known.yes().toList()) {
        if (fact.group() != FactGroup.DUE_PERFORMANCE && isNeeded(fact, item, assessment, known)) {
          owed = owed.with(fact);
        }
      }
    }
    return owed;
  }

  /** Whether the fact belongs to some answers that establish an item and of which none is spare. */
  private static boolean isNeeded(Fact fact, Provision item, Assessment assessment, Answers known) {
    FactSet needed = known.known();
    for (Fact other : needed.without(fact).toList()) {
      if (holds(item, assessment, known.only(needed.without(other)))) {
        needed = needed.without(other);
      }
    }
    return !holds(item, assessment, known.only(needed.without(fact)));
  }

  private static boolean holds(Provision item, Assessment assessment, Answers answers) {
    return Rulebook.get(item).condition().evaluate(assessment.situation().with(answers))
        == Truth.YES;
  }
}
