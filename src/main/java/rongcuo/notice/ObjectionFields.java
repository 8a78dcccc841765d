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

/** What an officer objected to and was answered, as a template can say it, each a row. */
final class ObjectionFields {

  private final DocumentedCase matter;
  private final Subject subject;
  private final Recorder recorder;

  private ObjectionFields(DocumentedCase matter, Subject subject, Recorder recorder) {
    this.matter = matter;
    this.subject = subject;
    this.recorder = recorder;
  }

  static void put(DocumentedCase matter, Subject subject, Recorder recorder, Placeholders fields) {
    ObjectionFields made = new ObjectionFields(matter, subject, recorder);
    List<String> columns = new ArrayList<>(List.of("首次", "异议成立", "异议不成立", "所异议的决定日期", "重新决定日期"));
    CaseKeys.OBJECTION_RAISED.keys().forEach(key -> columns.add(key.tag()));
    fields.list("异议", columns, made::rows);
  }

  /** Those that were answered; if none was, those that wait, so that the lack shows. */
  private List<Placeholders> rows() {
    List<Particulars> all = subject.particulars().all(CaseKeys.OBJECTIONS);
    boolean anyAnswered = all.stream().anyMatch(ObjectionFields::isAnswered);
    List<Placeholders> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!anyAnswered || isAnswered(all.get(i))) {
        rows.add(row(all.get(i), "objections[" + (i + 1) + "].", rows.isEmpty()));
      }
    }
    if (rows.isEmpty()) {
      rows.add(row(Particulars.NONE, "objections.", true));
    }
    return rows;
  }

  private static boolean isAnswered(Particulars objection) {
    return objection.get(CaseKeys.OBJECTION_UPHELD) != null
        || objection.get(CaseKeys.OBJECTION_ANSWER) != null
        || objection.get(CaseKeys.OBJECTION_ANSWERED) != null;
  }

  private Placeholders row(Particulars objection, String at, boolean first) {
    String place = "subjects[" + (matter.place(subject) + 1) + "]." + at;
    Placeholders row = new Placeholders();
    for (Key<?> key : CaseKeys.OBJECTION_RAISED.keys()) {
      put(row, objection, key, place + key.english());
    }
    Boolean upheld = objection.get(CaseKeys.OBJECTION_UPHELD);
    row.flag("首次", first);
    row.flag("异议成立", Boolean.TRUE.equals(upheld));
    row.flag("异议不成立", Boolean.FALSE.equals(upheld));
    FormerDecision former = former(objection.get(CaseKeys.OBJECTED));
    Decision against = former == null ? matter.course(subject).decision() : former.decision();
    LocalDate decided = against == null ? null : against.date();
    row.put("所异议的决定日期", "decision.date", recorder.date(decided, "decision.date"));
    boolean anew = former != null && because(former) == ReplacementGround.OBJECTION;
    row.put("重新决定日期", "decision.date", anew ? newDecision() : null);
    return row;
  }

  /** The decision that stood on a day, if another took its place since. */
  private @Nullable FormerDecision former(@Nullable LocalDate objected) {
    for (FormerDecision each : matter.course(subject).formerDecisions()) {
      LocalDate replaced = each.replaced();
      if (replaced != null && objected != null && !replaced.isBefore(objected)) {
        return each;
      }
    }
    return null;
  }

  private static @Nullable ReplacementGround because(FormerDecision former) {
    return former.particulars().get(CaseKeys.REPLACED_BECAUSE);
  }

  private @Nullable SourcedText newDecision() {
    Decision now = matter.course(subject).decision();
    return now == null ? null : recorder.date(now.date(), "decision.date");
  }

  private <T> void put(Placeholders row, Particulars part, Key<T> key, String at) {
    String whose = key.voice() == Key.Voice.PARTY ? recorder.words(subject.name()) : Recorder.FILE;
    row.put(key.tag(), at, recorder.at(key, part.get(key), at, whose));
  }
}
