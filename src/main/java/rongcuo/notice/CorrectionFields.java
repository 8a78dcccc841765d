package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Extensions;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;

/**
 * The correction of what went wrong (第十六至十八条), as a template can say it of a subject.
 *
 * @param body who decides
 */
record CorrectionFields(
    DocumentedCase matter, Subject subject, Recorder recorder, String body, Placeholders fields) {

  /** Adds them to the subject's. */
  void put() {
    Particulars said = matter.caseFile().holding(CaseKeys.CORRECTION, subject);
    Course course = matter.course(subject);
    boolean diligent = course.isConcluded(Decision.Conclusion.DILIGENT);
    fields.flag("须纠错", course.isOfArticle16() || diligent && !matter.isAdviceEnough(subject));
    for (Key<?> key :
        List.of(
            CaseKeys.CORRECTION_STARTED,
            CaseKeys.DEADLINE,
            CaseKeys.CORRECTION_FINISHED,
            CaseKeys.CORRECTION_ENDED,
            CaseKeys.CORRECTION_END_REASON)) {
      recorder.put(fields, key, said, key.path(), subject, body);
    }
    startedUnder(said.get(CaseKeys.CORRECTION_STARTED), course);
    list(said, CaseKeys.GROUNDS);
    list(said, CaseKeys.ITEMS);
    list(said, CaseKeys.REQUIREMENTS);
    extensions(said);
    parts("跟踪", said, CaseKeys.FOLLOW_UPS);
  }

  /** The decision by which correction was started, if another took its place since. */
  private void startedUnder(@Nullable LocalDate started, Course course) {
    Decision now = course.decision();
    LocalDate decided = now == null ? null : now.date();
    FormerDecision under = startedUnder(started, course.formerDecisions());
    boolean goesOn =
        under != null
            && started != null
            && (course.isCorrectionOfFormerDecision()
                || decided != null && started.isBefore(decided));
    fields.flag("纠错继续", goesOn);
    boolean tolerated =
        under != null && under.decision().conclusion() == Decision.Conclusion.TOLERATED;
    List<Provision> laws =
        tolerated ? List.of(Provision.ART_16, Provision.ART_17) : List.of(Provision.ART_17);
    fields.put("启动纠错的条款", "", SourcedText.of(Wordings.citations(laws), Source.laws(laws)));
    DecisionFields.put(
        goesOn ? under : null,
        "启动纠错的决定日期",
        "启动纠错的认定结果",
        matter.place(under, subject),
        recorder,
        fields);
  }

  /** The last that did not refuse tolerance before correction was started, or the first such. */
  private static @Nullable FormerDecision startedUnder(
      @Nullable LocalDate started, List<FormerDecision> former) {
    FormerDecision under = null;
    for (FormerDecision each : former) {
      LocalDate date = each.decision().date();
      boolean later = started != null && date != null && date.isAfter(started);
      under = each.isRefusal() || later && under != null ? under : each;
    }
    return under;
  }

  /** A list of texts; one blank row if the case has none, so that the lack shows. */
  private void list(Particulars said, Key<List<String>> key) {
    fields.flag("有" + key.tag(), said.all(key).stream().anyMatch(text -> !text.isBlank()));
    fields.lines(key.tag(), recorder.each(key, said.all(key), body));
  }

  /** The extensions, each with the last day that was in force until then. */
  private void extensions(Particulars said) {
    List<Placeholders> rows = parts("延期", said, CaseKeys.EXTENSIONS);
    @Nullable LocalDate before = said.get(CaseKeys.DEADLINE);
    List<Particulars> extensions = said.all(CaseKeys.EXTENSIONS);
    for (int i = 0; i < rows.size(); i++) {
      String deadline = CaseKeys.DEADLINE.path();
      Placeholders row = rows.get(i);
      row.put("原期限", deadline, recorder.date(before, deadline));
      Particulars asked = i < extensions.size() ? extensions.get(i) : Particulars.NONE;
      row.flag("首次", i == 0);
      row.flag("批准", Extensions.isApproved(asked));
      row.flag("不批准", isRefused(asked));
      LocalDate until =
          i < extensions.size() && Extensions.isApproved(extensions.get(i))
              ? extensions.get(i).get(CaseKeys.EXTENDED_UNTIL)
              : null;
      before = until != null && (before == null || until.isAfter(before)) ? until : before;
    }
    List<String> columns = new ArrayList<>(List.of("原期限", "首次", "批准", "不批准"));
    CaseKeys.EXTENSION.keys().forEach(key -> columns.add(key.tag()));
    fields.list("延期", columns, rows);
    fields.flag("有延期", !extensions.isEmpty());
  }

  private static boolean isRefused(Particulars asked) {
    return !Extensions.isApproved(asked)
        && (asked.get(CaseKeys.EXTENSION_REFUSED_BY) != null
            || asked.get(CaseKeys.EXTENSION_REFUSAL) != null);
  }

  /** A row for each part of a list; a row of blanks if there is none, so that the lack shows. */
  private List<Placeholders> parts(String name, Particulars said, Key<List<Particulars>> list) {
    Section each = Objects.requireNonNull(list.parts());
    List<Placeholders> rows = new ArrayList<>();
    for (Particulars part : said.all(list)) {
      rows.add(row(part, each, list.path() + "[" + (rows.size() + 1) + "]"));
    }
    if (rows.isEmpty()) {
      rows.add(row(Particulars.NONE, each, list.path()));
    }
    fields.list(name, each.keys().stream().map(Key::tag).toList(), rows);
    return rows;
  }

  private Placeholders row(Particulars part, Section each, String at) {
    Placeholders row = new Placeholders();
    for (Key<?> key : each.keys()) {
      recorder.put(row, key, part, at + "." + key.english(), subject, body);
    }
    return row;
  }
}
