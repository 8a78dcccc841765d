package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.ReplacementGround;
import rongcuo.casefile.Subject;
import rongcuo.steps.art14.ObjectionLetter;
import rongcuo.steps.course.Course;

/** What an officer objected to and was answered, as a template can say it, each a letter. */
record ObjectionFields(
    DocumentedCase matter, Subject subject, IssueFields issue, Recorder recorder) {

  void put(Placeholders fields) {
    List<String> columns =
        new ArrayList<>(List.of("首次", "异议成立", "异议不成立", "所异议的决定日期", "重新决定日期", "发文字号", "成文日期"));
    CaseKeys.OBJECTION_RAISED.keys().forEach(key -> columns.add(key.tag()));
    fields.list("异议", columns, this::rows);
  }

  private Course course() {
    return matter.course(subject);
  }

  /** Those that were answered; if none was, those that wait, so that the lack shows. */
  private List<Placeholders> rows() {
    List<ObjectionLetter> letters = new ArrayList<>(ObjectionLetter.of(course()));
    List<Particulars> all = subject.particulars().all(CaseKeys.OBJECTIONS);
    for (int i = 0; letters.isEmpty() && i < Math.max(1, all.size()); i++) {
      Particulars waiting = all.isEmpty() ? Particulars.NONE : all.get(i);
      letters.add(new ObjectionLetter(i, waiting, null));
    }
    List<Placeholders> rows = new ArrayList<>();
    letters.forEach(each -> rows.add(row(each, rows.isEmpty())));
    return rows;
  }

  private Placeholders row(ObjectionLetter letter, boolean first) {
    Particulars objection = letter.objection();
    String place =
        "subjects[" + (matter.place(subject) + 1) + "].objections[" + (letter.place() + 1) + "].";
    Placeholders row = new Placeholders();
    for (Key<?> key : CaseKeys.OBJECTION_RAISED.keys()) {
      recorder.put(row, key, objection, place + key.english(), subject, Recorder.FILE);
    }
    LocalDate date = letter.date() == null ? matter.date() : letter.date();
    row.put("成文日期", place + CaseKeys.OBJECTION_ANSWERED.english(), IssueFields.date(date));
    row.put("发文字号", "", issue.number(date, letter.number()));
    Boolean upheld = objection.get(CaseKeys.OBJECTION_UPHELD);
    row.flag("首次", first);
    row.flag("异议成立", Boolean.TRUE.equals(upheld));
    row.flag("异议不成立", Boolean.FALSE.equals(upheld));
    row.put("所异议的决定日期", "decision.date", dayOf(against(objection.get(CaseKeys.OBJECTED))));
    row.put("重新决定日期", "decision.date", decidedAnew(objection.get(CaseKeys.OBJECTED), date));
    return row;
  }

  /** The place, among all decisions, of the one that stood on a day. */
  private int against(@Nullable LocalDate objected) {
    List<FormerDecision> former = course().formerDecisions();
    for (int i = 0; i < former.size() && objected != null; i++) {
      if (stood(former.get(i), objected)) {
        return i;
      }
    }
    return former.size();
  }

  /**
   * On the day of its replacement an objection may be the reason, or be against what came of it.
   */
  private static boolean stood(FormerDecision former, LocalDate on) {
    LocalDate replaced = former.replaced();
    boolean forObjection =
        former.particulars().get(CaseKeys.REPLACED_BECAUSE) == ReplacementGround.OBJECTION;
    return replaced != null && (on.isBefore(replaced) || on.equals(replaced) && forObjection);
  }

  /**
   * The day of the decision that followed on an objection, if it was made by that of the answer.
   */
  private @Nullable SourcedText decidedAnew(
      @Nullable LocalDate objected, @Nullable LocalDate answered) {
    int next = against(objected) + 1;
    LocalDate day = next > course().formerDecisions().size() ? null : date(next);
    boolean yetToCome = day != null && answered != null && day.isAfter(answered);
    return yetToCome ? null : recorder.date(day, "decision.date");
  }

  private @Nullable SourcedText dayOf(int place) {
    return recorder.date(date(place), "decision.date");
  }

  private @Nullable LocalDate date(int place) {
    List<FormerDecision> former = course().formerDecisions();
    Decision decision = place < former.size() ? former.get(place).decision() : course().decision();
    return decision == null ? null : decision.date();
  }
}
