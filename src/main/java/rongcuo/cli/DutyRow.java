package rongcuo.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.followup.Duties;
import rongcuo.followup.Duty;
import rongcuo.followup.DutyKind;
import rongcuo.followup.Occurrence;
import rongcuo.followup.RecurringRisk;
import rongcuo.followup.WorkingCalendar;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.Readings;

/**
 * A duty with the case it is of, as every format shows it. Holds nothing else of the case, so that
 * those of very many cases fit in memory.
 *
 * @param subjects the names of those whom it concerns
 * @param key the same for the same duty of the same case on every day
 */
record DutyRow(
    String file,
    String caseId,
    @Nullable String title,
    List<String> subjects,
    String key,
    Duty duty) {

  static final Comparator<DutyRow> BY_URGENCY =
      Comparator.comparing(DutyRow::duty, Duty.BY_URGENCY)
          .thenComparing(DutyRow::caseId)
          .thenComparing(DutyRow::file);

  /** The duties of a case on a day, those that do not arise included. */
  static List<DutyRow> of(
      CaseResult.Assessed result, Readings readings, LocalDate on, WorkingCalendar calendar) {
    CaseFile caseFile = result.caseFile();
    List<String> all = caseFile.subjects().stream().map(Subject::name).toList();
    List<DutyRow> rows = new ArrayList<>();
    for (Duty duty : Duties.of(caseFile, readings, on, calendar)) {
      Subject subject = duty.subject();
      List<String> names = subject == null ? all : List.of(subject.name());
      String key =
          caseFile.id()
              + "\n"
              + duty.kind().id()
              + (subject == null ? "" : "\n" + caseFile.subjects().indexOf(subject));
      rows.add(
          new DutyRow(
              result.file(), caseFile.id(), caseFile.title(), names, key, duty.withoutSubject()));
    }
    return rows;
  }

  /** The duty to warn of a risk that recurs; its case is the latest of those that show it. */
  static DutyRow of(RecurringRisk risk, Language language) {
    Occurrence latest = risk.cases().get(0);
    Bilingual cases =
        new Bilingual(
            TrendsReport.joined(TrendsReport.cases(risk, Language.CHINESE), Language.CHINESE),
            TrendsReport.joined(TrendsReport.cases(risk, Language.ENGLISH), Language.ENGLISH));
    return new DutyRow(
        latest.file(),
        latest.caseId(),
        TrendsReport.describe(risk).in(language),
        List.of(),
        DutyKind.WARN.id() + "\n" + risk.basis().id() + "\n" + risk.value(),
        Duty.ofWarning(risk.isWarned(), cases));
  }

  /** A globally unique name that stays the same from day to day. */
  String uid() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16) + "@rongcuo";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
