package rongcuo.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Fingerprints.Change;
import rongcuo.casefile.Subject;
import rongcuo.followup.Occurrence;
import rongcuo.followup.RecurringRisk;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.Readings;
import rongcuo.steps.Duties;
import rongcuo.steps.art18.RiskWarning;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.DutyState;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Task;

/**
 * A duty with the case it is of, as every format shows it. Holds nothing else of the case, and
 * shares what it can with the case's other duties, so that those of very many cases fit in memory.
 *
 * @param subjects those whom it concerns, as they are called
 * @param apart what tells it from duties of the same task of the same case, on every day; mostly
 *     empty
 * @param decided when the decision was taken that it comes from, or came from before the case
 *     changed; null if there is none
 * @param changed in what the case is not as it was when a decision on them was taken
 */
public record DutyRow(
    OfCase ofCase,
    List<Bilingual> subjects,
    String apart,
    Duty duty,
    @Nullable LocalDate decided,
    Set<Change.What> changed) {

  /**
   * The case, as its rows show it.
   *
   * @param unit whose case it is, by name or code; null if the file does not say
   * @param ofMany whether the duty is of many cases, of which this is the latest
   */
  record OfCase(
      String file, String id, @Nullable String title, @Nullable String unit, boolean ofMany) {

    static OfCase of(CaseResult.Assessed result) {
      CaseFile caseFile = result.caseFile();
      String name = caseFile.get(CaseKeys.UNIT_NAME);
      String whose = name == null ? caseFile.get(CaseKeys.UNIT_CODE) : name;
      // Of a few units, in many files.
      String unit = whose == null ? null : whose.strip().intern();
      return new OfCase(result.file(), caseFile.id(), caseFile.title(), unit, false);
    }

    /**
     * What a calendar knows the case by, to which a duty adds its own. The case's number alone
     * would not do: several units use the same.
     */
    String key() {
      return ofMany ? "" : (unit == null ? "" : unit + "\n") + id + "\n";
    }
  }

  /** The same row with its duty from elsewhere, which stands the same. */
  public DutyRow with(Duty same) {
    return new DutyRow(ofCase, subjects, apart, same, decided, changed);
  }

  public String file() {
    return ofCase.file;
  }

  String caseId() {
    return ofCase.id;
  }

  @Nullable String title() {
    return ofCase.title;
  }

  /** The same for the same duty of the same case on every day. */
  String key() {
    return ofCase.key() + duty.task().id() + apart;
  }

  public static final Comparator<DutyRow> BY_URGENCY = DutyRow::byUrgency;

  private static int byUrgency(DutyRow one, DutyRow other) {
    int urgency = Duties.BY_URGENCY.compare(one.duty, other.duty);
    int caseId = urgency != 0 ? urgency : one.caseId().compareTo(other.caseId());
    return caseId != 0 ? caseId : one.file().compareTo(other.file());
  }

  /** What has a day to be done by. */
  private static final List<Task> DATED = Duties.dated();

  /** The duties of a case on a day, those that do not arise included. */
  public static List<DutyRow> of(
      CaseResult.Assessed result, Readings readings, LocalDate on, WorkingCalendar calendar) {
    CaseFile caseFile = result.caseFile();
    List<Bilingual> all = caseFile.subjects().stream().map(Subject::called).toList();
    Map<Subject, Integer> places = new IdentityHashMap<>();
    Set<Change.What> changedForAny = EnumSet.noneOf(Change.What.class);
    for (AssessedSubject each : result.subjects()) {
      places.put(each.subject(), places.size());
      changedForAny.addAll(each.changed());
    }
    OfCase ofCase = OfCase.of(result);
    List<DutyRow> rows = new ArrayList<>();
    Course course = new Course(caseFile, readings, on, calendar, null);
    Set<Change.What> changed = changedForAny.isEmpty() ? Set.of() : changedForAny;
    for (Duty duty : Duties.of(course)) {
      Subject subject = duty.subject();
      List<Bilingual> names = subject == null ? all : List.of(subject.called());
      rows.add(
          new DutyRow(
              ofCase,
              names,
              subject == null || all.size() == 1 ? "" : "\n" + places.get(subject),
              duty.withoutSubject(),
              decided(course.of(subject), duty),
              subject == null
                  ? changed
                  : result.subjects().get(places.getOrDefault(subject, 0)).changed()));
    }
    return rows;
  }

  /** The duty to warn of a risk that recurs; its case is the latest of those that show it. */
  public static DutyRow of(RecurringRisk risk, Language language) {
    Occurrence latest = risk.cases().get(0);
    return new DutyRow(
        new OfCase(
            latest.file(), latest.caseId(), TrendsReport.describe(risk).in(language), null, true),
        List.of(),
        "\n" + risk.basis().id() + "\n" + risk.value(),
        RiskWarning.duty(risk.isWarned(), Labels.COMMA.between(TrendsReport.cases(risk))),
        null,
        Set.of());
  }

  /** What is missing or remarkable, and that a decision is stale; null if there is nothing. */
  @Nullable Bilingual note() {
    Bilingual stale = Labels.stale(changed);
    Bilingual said = duty.note();
    Bilingual note = said == null ? null : EntryCommand.typed(said, Path.of(file()));
    if (note == null || stale == null) {
      return note == null ? stale : note;
    }
    return new Bilingual("{0}；{1}", "{0}; {1}").with(note, stale);
  }

  /** The day of the decision that a duty comes from, if that was taken by the day shown. */
  private static @Nullable LocalDate decided(Course course, Duty duty) {
    LocalDate decided = course.day(CaseKeys.DECIDED);
    boolean yetToCome =
        duty.task().responsible() == Responsible.SUBJECT
            && !isCorrected(course)
            && course.get(CaseKeys.CONCLUSION) != Decision.Conclusion.NOT_TOLERATED;
    return yetToCome ? null : decided;
  }

  private static boolean isCorrected(Course course) {
    return course
        .caseFile()
        .holding(CaseKeys.CORRECTION, course.subject())
        .has(CaseKeys.CORRECTION);
  }

  /**
   * The duties of the matter that became those of each officer: what an earlier calendar shows for
   * the matter is withdrawn.
   */
  public static List<DutyRow> splitUp(CaseResult.Assessed result, List<DutyRow> rows) {
    OfCase ofCase = OfCase.of(result);
    List<Bilingual> names = result.caseFile().subjects().stream().map(Subject::called).toList();
    LocalDate decided =
        rows.stream().map(DutyRow::decided).filter(Objects::nonNull).findFirst().orElse(null);
    List<DutyRow> withdrawn = new ArrayList<>();
    for (Task task : DATED) {
      if (rows.stream().noneMatch(row -> row.duty.task() == task && row.apart.isEmpty())) {
        Duty duty = Duty.withdrawn(task);
        withdrawn.add(new DutyRow(ofCase, names, "", duty, decided, Set.of()));
      }
    }
    return withdrawn;
  }

  /**
   * The day that a calendar shows it on: the last, or where it has none although duties of its kind
   * do, that of the decision; null if it never had a place there.
   */
  @Nullable LocalDate day() {
    return isWithdrawn() ? decided : duty.due().date();
  }

  /** Whether it has lost the day that an earlier calendar may show. */
  public boolean isWithdrawn() {
    return DATED.contains(duty.task())
        && (duty.state() == DutyState.NOT_NEEDED || duty.due().date() == null);
  }

  /**
   * A globally unique name that stays the same from day to day.
   *
   * @param nth of those with the same key
   */
  String uid(int nth) {
    String name = nth == 1 ? key() : key() + "\n#" + nth;
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16) + "@rongcuo";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
