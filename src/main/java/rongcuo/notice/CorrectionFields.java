package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Correction;
import rongcuo.casefile.Subject;

/** The correction of what went wrong (第十六至十八条), as a template can say it of a subject. */
final class CorrectionFields {

  private final Matter matter;
  private final Subject subject;
  private final Recorder recorder;
  private final String body;
  private final Fields fields;

  private CorrectionFields(
      Matter matter, Subject subject, Recorder recorder, String body, Fields fields) {
    this.matter = matter;
    this.subject = subject;
    this.recorder = recorder;
    this.body = body;
    this.fields = fields;
  }

  /**
   * Adds them to the subject's.
   *
   * @param body who decides
   */
  static void put(Matter matter, Subject subject, Recorder recorder, String body, Fields fields) {
    CorrectionFields made = new CorrectionFields(matter, subject, recorder, body, fields);
    made.correction();
  }

  private void correction() {
    Correction correction = matter.caseFile().correction(subject);
    put(
        "纠错启动日期",
        "correction.started",
        recorder.date(correction == null ? null : correction.started(), "correction.started"));
    put(
        "整改期限",
        "correction.deadline",
        recorder.date(correction == null ? null : correction.deadline(), "correction.deadline"));
    put(
        "整改完成日期",
        "correction.finished",
        recorder.date(correction == null ? null : correction.finished(), "correction.finished"));
    list("纠错事由", "correction.grounds", correction == null ? List.of() : correction.grounds());
    list("纠错事项", "correction.items", correction == null ? List.of() : correction.items());
    list(
        "纠错要求",
        "correction.requirements",
        correction == null ? List.of() : correction.requirements());
    List<Fields> extensions = new ArrayList<>();
    @Nullable LocalDate before = correction == null ? null : correction.deadline();
    for (Correction.Extension extension :
        correction == null ? List.<Correction.Extension>of() : correction.extensions()) {
      String at = "correction.extensions[" + (extensions.size() + 1) + "]";
      extensions.add(extension(extension, before, at));
      LocalDate until = extension.until();
      if (extension.isApproved() && until != null && (before == null || until.isAfter(before))) {
        before = until;
      }
    }
    boolean none = extensions.isEmpty();
    if (none) {
      extensions.add(
          extension(
              new Correction.Extension(null, null, null, null), before, "correction.extensions"));
    }
    fields.list("延期", List.of("原期限", "申请日期", "延至日期", "延期理由", "批准人"), extensions);
    fields.flag("有延期", !none);
    List<Fields> followUps = new ArrayList<>();
    for (Correction.FollowUp followUp :
        correction == null ? List.<Correction.FollowUp>of() : correction.followUps()) {
      String at = "correction.followups[" + (followUps.size() + 1) + "]";
      followUps.add(followUp(followUp, at));
    }
    if (followUps.isEmpty()) {
      followUps.add(followUp(new Correction.FollowUp(null, null), "correction.followups"));
    }
    fields.list("跟踪", List.of("跟踪日期", "跟踪情况"), followUps);
  }

  /**
   * An extension.
   *
   * @param before the last day in force until then
   */
  private Fields extension(Correction.Extension extension, @Nullable LocalDate before, String at) {
    Fields row = new Fields();
    row.put("原期限", "correction.deadline", recorder.date(before, "correction.deadline"));
    row.put("申请日期", at + ".requested", recorder.date(extension.requested(), at + ".requested"));
    row.put("延至日期", at + ".until", recorder.date(extension.until(), at + ".until"));
    row.put(
        "延期理由",
        at + ".reason",
        recorder.text(extension.reason(), at + ".reason", recorder.words(subject.name())));
    row.put("批准人", at + ".approved-by", recorder.text(extension.approvedBy(), at + ".approved-by"));
    return row;
  }

  private Fields followUp(Correction.FollowUp followUp, String at) {
    Fields row = new Fields();
    row.put("跟踪日期", at + ".date", recorder.date(followUp.date(), at + ".date"));
    row.put("跟踪情况", at + ".finding", recorder.text(followUp.finding(), at + ".finding", body));
    return row;
  }

  /** A list of texts; one blank row if the case has none, so that the lack shows. */
  private void list(String name, String at, List<String> texts) {
    List<Text> lines = new ArrayList<>();
    for (String text : texts) {
      Text line = recorder.text(text, at, body);
      if (line != null) {
        lines.add(line);
      }
    }
    fields.flag("有" + name, !lines.isEmpty());
    List<Fields> rows = Fields.lines(lines);
    if (rows.isEmpty()) {
      Fields blank = new Fields();
      blank.put("内容", "", Text.blank(name, at));
      rows = List.of(blank);
    }
    fields.list(name, Fields.LINE, rows);
  }

  private void put(String name, String at, @Nullable Text text) {
    fields.put(name, at, text);
  }
}
