package rongcuo.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.RefusedException;

/**
 * One legal question has one answer, whoever asks: what is recorded, what is owed, what documents
 * say and what the reader compares.
 */
class OneAnswerTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static CaseDocument read(String more) {
    String text =
        "schema: rongcuo/case/1\nid: A-1\nsubjects: [{name: 张某}]\nincident: {date: 2026-03-18}\n";
    return CaseReader.read((text + more).getBytes(StandardCharsets.UTF_8));
  }

  private static CaseFile caseFile(String more) {
    CaseDocument document = read(more);
    return Objects.requireNonNull(document.caseFile(), () -> document.problems().toString());
  }

  private static String decided(String conclusion, String disposition) {
    return "decision: {conclusion: %s, disposition: %s, date: 2026-04-25}\n"
        .formatted(conclusion, disposition);
  }

  private static @Nullable Bilingual whyNo(DocumentName document, CaseFile caseFile) {
    return Papers.of(document).why(course(caseFile));
  }

  private static Course course(CaseFile caseFile) {
    Subject subject = caseFile.subjects().get(0);
    return Course.recorded(caseFile, Readings.DEFAULT, subject);
  }

  private static boolean isRecorded(String event, String day, CaseFile caseFile) {
    try {
      Object[] details = event.equals("withheld") ? new Object[] {"reason", "涉密"} : new Object[0];
      Happening happening = Happening.of(event, LocalDate.parse(day), details);
      return !happening.recorded(caseFile, null, TODAY).isEmpty();
    } catch (RefusedException e) {
      return false;
    }
  }

  /** 第九条: a transfer that is recorded says what it was, unless the case answers otherwise. */
  @ParameterizedTest
  @CsvSource({
    "'', false, true",
    "'transfer: {date: 2026-05-04}', true, false",
    "'facts: {public-security-matter: yes}', true, true",
    "'facts: {public-security-matter: no}', false, false",
  })
  void theLetterFollowsTheTransfer(String more, boolean letter, boolean recorded) {
    CaseFile caseFile = caseFile(more + "\n");
    assertThat(whyNo(DocumentName.TRANSFER, caseFile) == null).isEqualTo(letter);
    assertThat(isRecorded("transferred", "2026-05-05", caseFile)).isEqualTo(recorded);
  }

  /** 第十四条: what is published is a decision to tolerate. */
  @ParameterizedTest
  @CsvSource({
    "tolerated, exempt, true",
    "diligent, no-liability, false",
    "not-tolerated, full, false"
  })
  void onlyToleranceIsPublished(String conclusion, String disposition, boolean published) {
    CaseFile caseFile = caseFile(decided(conclusion, disposition));
    assertThat(isRecorded("published", "2026-05-05", caseFile)).isEqualTo(published);
    assertThat(isRecorded("withheld", "2026-05-05", caseFile)).isEqualTo(published);
    assertThat(whyNo(DocumentName.PUBLICATION, caseFile) == null).isEqualTo(published);
  }

  /** 第十六、十七条: whoever is refused tolerance is not corrected under them. */
  @ParameterizedTest
  @CsvSource({
    "tolerated, exempt, true",
    "diligent, no-liability, true",
    "not-tolerated, full, false"
  })
  void correctionFollowsWhatIsForgiven(String conclusion, String disposition, boolean corrected) {
    CaseFile caseFile = caseFile(decided(conclusion, disposition));
    assertThat(isRecorded("correction-started", "2026-04-25", caseFile)).isEqualTo(corrected);
    assertThat(whyNo(DocumentName.CORRECTION, caseFile) == null).isEqualTo(corrected);
  }

  /** 第十七条“尽职免责”: suggestions need no correction that was started. */
  @Test
  void theDiligentAreToldSuggestionsWithoutACorrection() throws RefusedException {
    Happening told =
        Happening.of(
            "correction-items", LocalDate.of(2026, 5, 1), "requirement", List.of("完善检查记录"));
    assertThat(told.recorded(caseFile(decided("diligent", "no-liability")), null, TODAY))
        .hasSize(1);
    CaseFile tolerated = caseFile(decided("tolerated", "exempt"));
    assertThatThrownBy(() -> told.recorded(tolerated, null, TODAY))
        .isInstanceOf(RefusedException.class);
  }

  /** 第十九条: a baseless report is answered whatever is decided, for the reader as for the record. */
  @ParameterizedTest
  @CsvSource({"unfounded, true", "unproven, true", "substantiated, false"})
  void aBaselessReportIsAnsweredBeforeTheDecision(String finding, boolean before) {
    String report = "report: {kind: named, finding: %s}\n".formatted(finding);
    String all = report + decided("tolerated", "exempt");
    assertThat(isRecorded("feedback", "2026-04-20", caseFile(all))).isEqualTo(before);
    CaseDocument answered = read(all + "report-handled: {feedback: 2026-04-20}\n");
    assertThat(answered.caseFile() != null).as(answered.problems().toString()).isEqualTo(before);
  }

  /** 第十四条: a notice before the decision was of an earlier one, for the ledger's day too. */
  @Test
  void anEarlierNoticeIsOfAnEarlierDecision() {
    String later =
        "subjects:\n  - name: 张某\n    decision: {conclusion: tolerated, date: 2026-05-10}\n"
            + "  - name: 李某\n";
    String text =
        "schema: rongcuo/case/1\nid: A-1\n"
            + later
            + decided("tolerated", "exempt")
            + "notified: {units: 2026-04-26}\n";
    CaseFile caseFile =
        Objects.requireNonNull(
            CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).caseFile(), text);
    Course course = course(caseFile);
    assertThat(course.notice(CaseKeys.UNITS_NOTIFIED)).isNull();
    assertThat(course.of(caseFile.subjects().get(1)).notice(CaseKeys.UNITS_NOTIFIED))
        .isEqualTo("2026-04-26");
  }

  /** 第十四条: a number is that of the paper of a decision. */
  @Test
  void whoWentAnotherWayHasNoNumberOfTheOthers() {
    String text =
        "schema: rongcuo/case/1\nid: A-1\nsubjects:\n  - name: 张某\n"
            + "    decision: {conclusion: not-tolerated, date: 2026-06-01}\n"
            + "    former-decisions: [{conclusion: tolerated, date: 2026-04-25, numbers: {decision:"
            + " 民宗〔2026〕8号}, replaced: 2026-06-01}]\n"
            + "    numbers: {notification: 民宗〔2026〕12号}\n"
            + "  - name: 李某\n"
            + decided("tolerated", "exempt")
            + "numbers: {decision: 民宗〔2026〕8号, notification: 民宗〔2026〕9号, inquiry-report: 5}\n";
    CaseFile caseFile =
        Objects.requireNonNull(
            CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).caseFile(), text);
    Course course = course(caseFile);
    assertThat(course.number(DocumentName.DECISION)).isNull();
    assertThat(course.number(DocumentName.NOTIFICATION)).isEqualTo("民宗〔2026〕12号");
    assertThat(course.number(DocumentName.INQUIRY_REPORT)).isEqualTo("5");
    Course other = course.of(caseFile.subjects().get(1));
    assertThat(other.number(DocumentName.DECISION)).isEqualTo("民宗〔2026〕8号");
    assertThat(other.number(DocumentName.NOTIFICATION)).isEqualTo("民宗〔2026〕9号");
  }

  /** 第十六条“问责机构作出容错免责决定”: its decision is no recommendation, and is not called one. */
  @ParameterizedTest
  @CsvSource({"'', 容错认定建议书", "'body: 党组会议, ', 容错认定建议书", "'body: 问责组, ', 容错认定决定书"})
  void theDecidingBodysDocumentIsADecision(String body, String title) {
    CaseFile caseFile =
        caseFile(
            "unit: {name: 甲局, accountability-body: 问责组}\n"
                + decided("tolerated", "exempt").replace("date:", body + "date:"));
    assertThat(Papers.of(DocumentName.DECISION).title(course(caseFile))).isEqualTo(title);
  }
}
