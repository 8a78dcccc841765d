package rongcuo.cli;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
import rongcuo.followup.WorkingCalendar;
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
      CaseResult.Assessed result,
      Readings readings,
      java.time.LocalDate on,
      WorkingCalendar calendar) {
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
              result.path().toString(),
              caseFile.id(),
              caseFile.title(),
              names,
              key,
              duty.withoutSubject()));
    }
    return rows;
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
