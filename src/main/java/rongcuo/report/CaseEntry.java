package rongcuo.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Folded;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.statute.Provision;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.Duties;
import rongcuo.steps.course.Duty;
import rongcuo.steps.course.DutyState;
import rongcuo.steps.course.Stage;

/**
 * A case as a list of cases shows it: what it is called, how far it has come, what presses most.
 * Holds nothing else of the case but its words, so that those of very many cases fit in memory.
 *
 * @param file what results call it
 * @param stage the earliest of its subjects' cases; null if the file is no valid case
 * @param pressing the most urgent duty that is still to be done; null if there is none
 * @param on the day that it shows
 * @param words in which it is searched
 */
public record CaseEntry(
    Path path,
    String file,
    String id,
    @Nullable String title,
    List<String> subjects,
    @Nullable Stage stage,
    @Nullable Duty pressing,
    LocalDate on,
    String words) {

  /** What is overdue first, then what cannot be read, what is due, and at last what is closed. */
  public static final Comparator<CaseEntry> BY_URGENCY =
      Comparator.comparing(CaseEntry::rank)
          .thenComparing(CaseEntry::pressing, Comparator.nullsLast(Duties.BY_URGENCY))
          .thenComparing(CaseEntry::id)
          .thenComparing(CaseEntry::file);

  private static final Bilingual BROKEN = new Bilingual("文件有误，须改正", "the file has errors");

  private static final Bilingual NOT_BEGUN = new Bilingual("尚未启动，继续问答", "not begun: go on asking");

  private static final int ID_COLUMNS = 16;
  private static final int SUBJECTS_COLUMNS = 12;
  private static final int STAGE_COLUMNS = 4;
  private static final int ENGLISH_STAGE_COLUMNS = 12;
  private static final int PRESSING_COLUMNS = 24;
  private static final String GAP = " ";

  /**
   * A case on a day.
   *
   * @return null for what is no case file at all
   */
  public static @Nullable CaseEntry of(
      CaseResult result, ReadingPolicy policy, LocalDate on, WorkingCalendar calendar) {
    if (result instanceof CaseResult.Assessed assessed) {
      return ofValid(assessed, policy, on, calendar);
    }
    boolean isCase =
        result instanceof CaseResult.Invalid || result instanceof CaseResult.Unreadable;
    return isCase ? broken(result, on) : null;
  }

  private static CaseEntry broken(CaseResult result, LocalDate on) {
    String file = result.file();
    String name = Path.of(file).getFileName().toString();
    return new CaseEntry(result.path(), file, name, null, List.of(), null, null, on, name);
  }

  private static CaseEntry ofValid(
      CaseResult.Assessed result, ReadingPolicy policy, LocalDate on, WorkingCalendar calendar) {
    CaseFile caseFile = result.caseFile();
    Stage earliest = Stage.CLOSED;
    Duty pressing = null;
    for (Ledger.Row row : new Ledger(policy, on, calendar).rows(result)) {
      earliest = row.stage().compareTo(earliest) < 0 ? row.stage() : earliest;
      Duty next = row.next();
      boolean presses =
          next != null && (pressing == null || Duties.BY_URGENCY.compare(next, pressing) < 0);
      pressing = presses ? next : pressing;
    }
    return new CaseEntry(
        result.path(),
        result.file(),
        caseFile.id(),
        caseFile.title(),
        caseFile.subjects().stream().map(Subject::name).toList(),
        earliest,
        pressing == null ? null : pressing.withoutSubject(),
        on,
        words(result));
  }

  /** The number, names, texts and provisions of a case, one a line. */
  private static String words(CaseResult.Assessed result) {
    CaseFile caseFile = result.caseFile();
    StringJoiner words = new StringJoiner("\n");
    words.add(caseFile.id());
    caseFile.particulars().texts().forEach(words::add);
    for (Subject subject : caseFile.subjects()) {
      words.add(subject.name());
      subject.particulars().texts().forEach(words::add);
    }
    for (Evidence piece : caseFile.evidence()) {
      words.add(piece.id());
      piece.said().texts().forEach(words::add);
    }
    List<Provision> provisions = new ArrayList<>();
    if (caseFile.claims() != null) {
      provisions.addAll(caseFile.claims());
    }
    for (AssessedSubject each : result.subjects()) {
      provisions.addAll(each.assessment().established());
      Outcome outcome = each.outcome();
      words.add(Labels.outcome(outcome).chinese());
    }
    for (Provision provision : provisions) {
      words.add(provision.id()).add(provision.citation(Language.CHINESE));
    }
    return words.toString();
  }

  private int rank() {
    if (isOverdue()) {
      return 0;
    }
    return stage == null ? 1 : stage == Stage.CLOSED ? 3 : 2;
  }

  public boolean isOverdue() {
    return pressing != null && pressing.state() == DutyState.OVERDUE;
  }

  /** Whether something is to be done within so many days, that are not over yet. */
  public boolean isDueWithin(int days) {
    Integer left = pressing == null ? null : pressing.daysLeft();
    return left != null && left >= 0 && left <= days;
  }

  /** Whether all words of a search are found, however they are written. */
  boolean matches(List<String> folded) {
    String own = Folded.of(words).string();
    return folded.stream().allMatch(own::contains);
  }

  /** One line of a list, in columns that line up. */
  public String line(Language language, int columns) {
    int stageColumns = language == Language.CHINESE ? STAGE_COLUMNS : ENGLISH_STAGE_COLUMNS;
    String front =
        cell(id, ID_COLUMNS)
            + GAP
            + cell(String.join("、", subjects), SUBJECTS_COLUMNS)
            + GAP
            + cell(stage == null ? "" : stage.label().in(language), stageColumns)
            + GAP;
    int left = columns - DisplayWidth.of(front);
    int forTitle = left - PRESSING_COLUMNS - GAP.length();
    String presses = stage == null ? BROKEN.in(language) : pressing(language);
    if (forTitle < SUBJECTS_COLUMNS) {
      return (front + DisplayWidth.cut(presses, Math.max(left, STAGE_COLUMNS))).stripTrailing();
    }
    return (front
            + cell(title == null ? "" : title, forTitle)
            + GAP
            + DisplayWidth.cut(presses, PRESSING_COLUMNS))
        .stripTrailing();
  }

  /** A day of this year by month and day alone. */
  private String shortly(LocalDate day) {
    return day.getYear() == on.getYear() ? day.toString().substring(5) : day.toString();
  }

  private static String cell(String text, int columns) {
    return DisplayWidth.pad(DisplayWidth.cut(text, columns), columns);
  }

  /** What presses most, and the day, which is never cut off. */
  private String pressing(Language language) {
    if (pressing == null) {
      return stage == Stage.REGISTERED ? NOT_BEGUN.in(language) : "";
    }
    LocalDate day = pressing.due().date();
    String state =
        pressing.state() == DutyState.OVERDUE ? pressing.state().label().in(language) : "";
    String front =
        day == null ? "" : state + (language == Language.CHINESE ? "" : GAP) + shortly(day) + GAP;
    String task = pressing.task().label().in(language);
    return front + DisplayWidth.cut(task, Math.max(0, PRESSING_COLUMNS - DisplayWidth.of(front)));
  }
}
