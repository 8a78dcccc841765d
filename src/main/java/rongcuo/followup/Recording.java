package rongcuo.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Correction;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Proceedings;
import rongcuo.casefile.Proceedings.Report;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;

/**
 * Turns an event into changes of a case file, or says why it cannot have happened then.
 *
 * <p>An event stands where its part stands: with one subject if that has a part of its own, or is
 * named and there are others; with the whole matter otherwise.
 */
public final class Recording {

  private static final Bilingual RECORDED_ALREADY =
      new Bilingual(
          "{0}已经记录为{1}；如果原记录有误，请加 --replace 更正",
          "{0} is recorded as {1}; to mend a wrong record add --replace");

  private final CaseFile caseFile;
  private final @Nullable Subject subject;
  private final boolean replace;
  private final List<Edit> edits = new ArrayList<>();

  private Recording(CaseFile caseFile, @Nullable Subject subject, boolean replace) {
    this.caseFile = caseFile;
    this.subject = subject;
    this.replace = replace;
  }

  /**
   * The changes that record an event.
   *
   * @param subject whom alone it concerns; null if everyone
   * @param replace whether what is recorded already is wrong and to be replaced
   * @param today nothing later has happened
   * @throws RefusedException if the event is not in order
   */
  public static List<Edit> of(
      Event event, CaseFile caseFile, @Nullable Subject subject, boolean replace, LocalDate today)
      throws RefusedException {
    if (event.day().isAfter(today)) {
      throw new RefusedException(
          new Bilingual(
                  "{0} 晚于今天（{1}），尚未发生的事不能记录", "{0} is later than today ({1}); it has not happened")
              .with(event.day(), today));
    }
    boolean alone = caseFile.subjects().size() == 1;
    Recording recording = new Recording(caseFile, alone ? null : subject, replace);
    event.into(recording);
    return List.copyOf(recording.edits);
  }

  private static RefusedException refused(Bilingual reason, Object... arguments) {
    return new RefusedException(reason.with(arguments));
  }

  // Where it stands.

  /** The subjects whose part is written: the one named, or all. */
  private List<Subject> concerned() {
    return subject == null ? caseFile.subjects() : List.of(subject);
  }

  /**
   * The path of a part, the matter's or the subject's own. What the matter has and the subject has
   * not is first given to the subject, whose own part would otherwise hide it.
   */
  private List<String> place(
      String key, Function<Subject, @Nullable Object> own, @Nullable EditValue ofMatter)
      throws RefusedException {
    Subject named = subject;
    if (named == null && caseFile.subjects().size() == 1) {
      Subject only = caseFile.subjects().get(0);
      return own.apply(only) == null ? List.of(key) : List.of("subjects", "0", key);
    }
    if (named == null) {
      for (Subject each : caseFile.subjects()) {
        if (own.apply(each) != null) {
          throw refused(
              new Bilingual(
                  "{0}名下的“{1}”是单独记录的，请用 --subject 指明这次记录的是哪一名当事人",
                  "{0} has a \"{1}\" of their own; say by --subject whom this is about"),
              each.name(),
              caseFile.word(key));
        }
      }
      return List.of(key);
    }
    List<String> path = List.of("subjects", String.valueOf(caseFile.place(named)), key);
    if (own.apply(named) == null && ofMatter != null) {
      edits.add(new Edit.Set(path, ofMatter));
    }
    return path;
  }

  private List<String> notifiedPlace() throws RefusedException {
    Subject.Notified ofMatter = caseFile.notified();
    Subject.Notified given = subject == null ? ofMatter : ofDecision(subject, ofMatter);
    return place("notified", Subject::notified, given == null ? null : value(given));
  }

  /** What of a notice is of a subject's decision: a notice before it was of an earlier one. */
  private Subject.@Nullable Notified ofDecision(Subject each, Subject.@Nullable Notified notified) {
    Decision decision = caseFile.decision(each);
    LocalDate decided = decision == null ? null : decision.date();
    if (notified == null || decided == null) {
      return notified;
    }
    return new Subject.Notified(
        Duties.ofDecision(decided, notified.units()), Duties.ofDecision(decided, notified.party()));
  }

  private List<String> correctionPlace() throws RefusedException {
    Correction ofMatter = caseFile.correction();
    return place("correction", Subject::correction, ofMatter == null ? null : value(ofMatter));
  }

  private static List<String> at(List<String> path, String... keys) {
    List<String> longer = new ArrayList<>(path);
    longer.addAll(List.of(keys));
    return longer;
  }

  private void setDate(List<String> part, String key, LocalDate day) {
    edits.add(new Edit.Set(at(part, key), EditValue.date(day)));
  }

  private void setText(List<String> part, String key, @Nullable String text) {
    if (text != null) {
      edits.add(new Edit.Set(at(part, key), EditValue.text(text)));
    }
  }

  private void refuseIfRecorded(String what, String english, @Nullable Object recorded)
      throws RefusedException {
    if (recorded != null && !replace) {
      throw refused(RECORDED_ALREADY, new Bilingual(what, english), quoted(recorded));
    }
  }

  /** A text of the case in quotation marks, which a date needs not. */
  private static Object quoted(Object recorded) {
    return recorded instanceof String text
        ? new Bilingual("“{0}”", "\"{0}\"").with(text)
        : new Bilingual(" {0}", "{0}").with(recorded);
  }

  // What must have happened before.

  private void requireDecision(LocalDate day) throws RefusedException {
    for (Subject each : concerned()) {
      requireDecision(each, day);
    }
  }

  private void requireDecision(Subject each, LocalDate day) throws RefusedException {
    Decision decision = caseFile.decision(each);
    if (decision == null) {
      throw refused(
          new Bilingual(
              "对{0}尚未作出认定决定（第十四条）；请先用 decide 命令记录决定",
              "no decision on {0} is recorded (Article 14); record it first by the command decide"),
          each.name());
    }
    LocalDate decided = decision.date();
    if (decided != null && day.isBefore(decided)) {
      throw refused(
          new Bilingual("{0} 早于对{1}作出决定的日期 {2}", "{0} is before the decision on {1}, {2}"),
          day,
          each.name(),
          decided);
    }
  }

  private Correction requireStarted(LocalDate day) throws RefusedException {
    Correction correction = correction();
    LocalDate started = correction == null ? null : correction.started();
    if (correction == null || started == null) {
      throw refused(
          new Bilingual(
              "纠错尚未启动（第十六条）；请先用 record 命令记录“启动纠错”",
              "correction has not been started (Article 16); record \"correction-started\" first"));
    }
    if (day.isBefore(started)) {
      throw refused(
          new Bilingual("{0} 早于纠错启动日期 {1}", "{0} is before correction was started, {1}"),
          day,
          started);
    }
    return correction;
  }

  private @Nullable Correction correction() {
    Subject named = subject;
    if (named != null) {
      return caseFile.correction(named);
    }
    return caseFile.subjects().size() == 1
        ? caseFile.correction(caseFile.subjects().get(0))
        : caseFile.correction();
  }

  private Subject.@Nullable Notified notified() {
    Subject named = subject;
    if (named != null) {
      return ofDecision(named, caseFile.notified(named));
    }
    return caseFile.subjects().size() == 1
        ? caseFile.notified(caseFile.subjects().get(0))
        : caseFile.notified();
  }

  // 第十四条.

  void notify(Event.Notified event) throws RefusedException {
    requireDecision(event.day());
    for (Subject each : concerned()) {
      requireNoRecommendation(each, Provision.ART_14);
    }
    Subject.Notified before = notified();
    if (event.units()) {
      refuseIfRecorded("告知单位", "notice to the units", before == null ? null : before.units());
    }
    if (event.party()) {
      refuseIfRecorded("告知当事人", "notice to the party", before == null ? null : before.party());
    }
    List<String> part = notifiedPlace();
    if (event.units()) {
      setDate(part, "units", event.day());
    }
    if (event.party()) {
      setDate(part, "party", event.day());
    }
  }

  /** What follows a decision does not follow a recommendation. */
  private void requireNoRecommendation(Subject each, Provision provision) throws RefusedException {
    Decision decision = caseFile.decision(each);
    if (decision != null && Duties.isRecommendation(caseFile, decision)) {
      throw refused(
          new Bilingual(
              "对{0}只有认定建议，问责机构{1}尚未作出决定（{2}）",
              "on {0} there is only a recommendation; {1} has not decided ({2})"),
          each.name(),
          String.valueOf(caseFile.proceedings().unit().accountabilityBody()),
          provision.citation());
    }
  }

  private void requireAnyDecision(LocalDate day) throws RefusedException {
    for (Subject each : caseFile.subjects()) {
      if (caseFile.decision(each) != null) {
        requireDecision(each, day);
        return;
      }
    }
    requireDecision(caseFile.subjects().get(0), day);
  }

  void publish(Event.Published event) throws RefusedException {
    requireAnyDecision(event.day());
    for (Subject each : caseFile.subjects()) {
      requireNoRecommendation(each, Provision.ART_14);
    }
    Proceedings.Publication before = caseFile.proceedings().published();
    refuseIfRecorded("公开", "publication", before.date());
    refuseIfRecorded("不公开理由", "the reason for withholding", before.withheld());
    List<String> part = List.of("published");
    if (before.withheld() != null) {
      edits.add(new Edit.Remove(at(part, "withheld")));
    }
    setDate(part, "date", event.day());
    setText(part, "scope", event.scope());
    setText(part, "summary", event.summary());
  }

  void withhold(Event.Withheld event) throws RefusedException {
    requireAnyDecision(event.day());
    Proceedings.Publication before = caseFile.proceedings().published();
    refuseIfRecorded("公开", "publication", before.date());
    refuseIfRecorded("不公开理由", "the reason for withholding", before.withheld());
    List<String> part = List.of("published");
    if (before.date() != null) {
      edits.add(new Edit.Remove(at(part, "date")));
    }
    setText(part, "withheld", event.reason());
  }

  // 第十六至十八条.

  void start(Event.CorrectionStarted event) throws RefusedException {
    requireDecision(event.day());
    for (Subject each : concerned()) {
      requireNoRecommendation(each, Provision.ART_16);
    }
    Correction before = correction();
    refuseIfRecorded("纠错启动", "the start of correction", before == null ? null : before.started());
    setDate(correctionPlace(), "started", event.day());
  }

  void explain(Event.CorrectionExplained event) throws RefusedException {
    requireStarted(event.day());
    List<String> part = correctionPlace();
    append(at(part, "grounds"), event.grounds());
    append(at(part, "items"), event.items());
    append(at(part, "requirements"), event.requirements());
  }

  private void append(List<String> list, List<String> texts) {
    for (String text : texts) {
      edits.add(new Edit.Append(list, EditValue.text(text)));
    }
  }

  void setDeadline(Event.DeadlineSet event) throws RefusedException {
    Correction correction = requireStarted(event.day());
    LocalDate before = correction.deadline();
    if (before != null && !replace) {
      throw refused(
          new Bilingual(
              "纠错期限已经定为 {0}；要延长期限的，请记录“延期”（第十七条）；原记录有误的，请加 --replace 更正",
              "the deadline is {0} already; for more time record \"correction-extended\" (Article 17),"
                  + " or add --replace to mend a wrong record"),
          before);
    }
    if (event.deadline().isBefore(event.day())) {
      throw refused(
          new Bilingual("期限 {0} 早于定期限之日 {1}", "the deadline {0} is before the day it was set, {1}"),
          event.deadline(),
          event.day());
    }
    setDate(correctionPlace(), "deadline", event.deadline());
  }

  void extend(Event.CorrectionExtended event) throws RefusedException {
    Correction correction = requireStarted(event.day());
    LocalDate last = correction.lastDay(event.day());
    if (last == null) {
      throw refused(
          new Bilingual(
              "还没有定纠错期限，谈不上延长；请先用 record 命令记录“纠错期限”（第十七条）",
              "no deadline is set that could be extended; record \"correction-deadline\" first"
                  + " (Article 17)"));
    }
    LocalDate finished = correction.finished();
    if (finished != null) {
      throw refused(
          new Bilingual(
              "纠错已于 {0} 完成，无须延长", "correction was finished on {0}; no more time is needed"),
          finished);
    }
    LocalDate until = event.until();
    if (until == null) {
      approve(correction, event);
      return;
    }
    if (event.day().isAfter(last)) {
      throw refused(
          new Bilingual(
              "期限 {0} 已过，期满前没有提出申请，不能再记录延期（第十七条“可以申请适当延长整改期限”）；期满前申请过的，请用 --requested" + " 写明申请日期",
              "the deadline {0} passed without a request before it, so no extension can be recorded"
                  + " (Article 17); if there was one, give its date by --requested"),
          last);
    }
    if (!until.isAfter(last)) {
      throw refused(
          new Bilingual("拟延至 {0}，没有超过现有期限 {1}", "{0} is no later than the present deadline {1}"),
          until,
          last);
    }
    Map<String, EditValue> extension = new LinkedHashMap<>();
    extension.put("requested", EditValue.date(event.day()));
    extension.put("until", EditValue.date(until));
    put(extension, "reason", event.reason());
    put(extension, "approved-by", event.approvedBy());
    edits.add(new Edit.Append(at(correctionPlace(), "extensions"), EditValue.mapping(extension)));
  }

  /** Approves the latest request that waits for it. */
  private void approve(Correction correction, Event.CorrectionExtended event)
      throws RefusedException {
    String by = event.approvedBy();
    int waiting = -1;
    for (int i = 0; i < correction.extensions().size(); i++) {
      waiting = correction.extensions().get(i).isApproved() ? waiting : i;
    }
    if (waiting < 0 || by == null) {
      throw refused(
          new Bilingual(
              "没有等待批准的延期申请；请用 --until 写明拟延至的日期",
              "no request waits for approval; give the new day by --until"));
    }
    List<String> place = at(correctionPlace(), "extensions", String.valueOf(waiting));
    setText(place, "approved-by", by);
    setText(place, "reason", event.reason());
  }

  void followUp(Event.FollowedUp event) throws RefusedException {
    requireStarted(event.day());
    Map<String, EditValue> followUp = new LinkedHashMap<>();
    followUp.put("date", EditValue.date(event.day()));
    put(followUp, "finding", event.finding());
    edits.add(new Edit.Append(at(correctionPlace(), "followups"), EditValue.mapping(followUp)));
  }

  void analyse(Event.CausesAnalysed event) throws RefusedException {
    Correction correction = requireStarted(event.day());
    refuseIfRecorded("原因分析", "the analysis of causes", correction.analysed());
    setDate(correctionPlace(), "analysed", event.day());
  }

  void finish(Event.CorrectionFinished event) throws RefusedException {
    Correction correction = requireStarted(event.day());
    refuseIfRecorded("纠错完成", "the end of correction", correction.finished());
    setDate(correctionPlace(), "finished", event.day());
  }

  // 第十九条; 第九条.

  void tellReporter(Event.ReporterTold event) throws RefusedException {
    requireReport(Report.Kind.NAMED, event.day());
    refuseIfRecorded("反馈", "feedback", caseFile.proceedings().reportHandled().feedback());
    setDate(List.of("report-handled"), "feedback", event.day());
  }

  void explainReport(Event.ReportExplained event) throws RefusedException {
    requireReport(Report.Kind.ANONYMOUS, event.day());
    refuseIfRecorded("说明", "the explanation", caseFile.proceedings().reportHandled().explained());
    setDate(List.of("report-handled"), "explained", event.day());
  }

  private void requireReport(Report.Kind kind, LocalDate day) throws RefusedException {
    Report report = caseFile.proceedings().report();
    if (report.kind() != kind) {
      throw refused(
          kind == Report.Kind.NAMED
              ? new Bilingual(
                      "案件文件没有记载实名举报，无从反馈（第十九条）；确有实名举报的，请写明{0}",
                      "the case file records no named report to answer (Article 19); if there was one, write"
                          + " {0}")
                  .with(caseFile.entry("report.kind", new Bilingual("实名", "named")))
              : new Bilingual(
                      "案件文件没有记载匿名举报，无从说明（第十九条）；确有匿名举报的，请写明{0}",
                      "the case file records no anonymous report to explain (Article 19); if there was one,"
                          + " write {0}")
                  .with(caseFile.entry("report.kind", new Bilingual("匿名", "anonymous"))));
    }
    LocalDate reported = report.date();
    if (reported != null && day.isBefore(reported)) {
      throw refused(
          new Bilingual("{0} 早于举报日期 {1}", "{0} is before the report, {1}"), day, reported);
    }
    if (report.finding() == null) {
      requireAnyDecision(day);
    }
  }

  void clear(Event.NameCleared event) throws RefusedException {
    if (!Boolean.TRUE.equals(caseFile.proceedings().report().malicious())) {
      throw refused(
          new Bilingual(
              "案件没有记载经查属于恶意中伤、诬告陷害，不能记录澄清（第十九条）；确属的，请写明{0}",
              "the case file does not say that the report was malicious, so there is nothing to clear"
                  + " (Article 19); if it was, write {0}"),
          caseFile.entry("report.malicious", Truth.YES.label()));
    }
    refuseIfRecorded("澄清", "the clarification", caseFile.proceedings().clarification().date());
    List<String> part = List.of("clarification");
    setDate(part, "date", event.day());
    setText(part, "scope", event.scope());
    setText(part, "means", event.means());
  }

  void transfer(Event.Transferred event) throws RefusedException {
    boolean ruledOut = true;
    for (Subject each : caseFile.subjects()) {
      AnsweredFact answered = caseFile.facts(each).get(Fact.PUBLIC_SECURITY_MATTER);
      ruledOut &= answered != null && answered.answer() == Truth.NO;
    }
    if (ruledOut) {
      throw refused(
          new Bilingual(
              "案件文件记载不涉嫌行政拘留、刑事犯罪（{0}），不能记录移送（第九条）",
              "the case file says that it is no police matter ({0}), so it cannot be transferred"
                  + " (Article 9)"),
          caseFile.entry("facts.public-security-matter", Truth.NO.label()));
    }
    LocalDate incident = caseFile.proceedings().incident().date();
    if (incident != null && event.day().isBefore(incident)) {
      throw refused(
          new Bilingual("{0} 早于事发日期 {1}", "{0} is before the incident, {1}"),
          event.day(),
          incident);
    }
    refuseIfRecorded("移送", "the transfer", caseFile.proceedings().transfer().date());
    List<String> part = List.of("transfer");
    setDate(part, "date", event.day());
    setText(part, "to", event.to());
  }

  // The values of parts, to give a subject what it had of the matter.

  private static void put(Map<String, EditValue> entries, String key, @Nullable String text) {
    if (text != null) {
      entries.put(key, EditValue.text(text));
    }
  }

  private static void put(Map<String, EditValue> entries, String key, @Nullable LocalDate day) {
    if (day != null) {
      entries.put(key, EditValue.date(day));
    }
  }

  private static void put(Map<String, EditValue> entries, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      entries.put(key, EditValue.texts(texts));
    }
  }

  private static EditValue value(Subject.Notified notified) {
    Map<String, EditValue> entries = new LinkedHashMap<>();
    put(entries, "units", notified.units());
    put(entries, "party", notified.party());
    return EditValue.mapping(entries);
  }

  private static EditValue value(Correction correction) {
    Map<String, EditValue> entries = new LinkedHashMap<>();
    put(entries, "started", correction.started());
    put(entries, "grounds", correction.grounds());
    put(entries, "items", correction.items());
    put(entries, "requirements", correction.requirements());
    put(entries, "deadline", correction.deadline());
    List<EditValue> extensions = new ArrayList<>();
    for (Correction.Extension extension : correction.extensions()) {
      Map<String, EditValue> of = new LinkedHashMap<>();
      put(of, "requested", extension.requested());
      put(of, "until", extension.until());
      put(of, "reason", extension.reason());
      put(of, "approved-by", extension.approvedBy());
      extensions.add(EditValue.mapping(of));
    }
    if (!extensions.isEmpty()) {
      entries.put("extensions", EditValue.list(extensions));
    }
    List<EditValue> followUps = new ArrayList<>();
    for (Correction.FollowUp followUp : correction.followUps()) {
      Map<String, EditValue> of = new LinkedHashMap<>();
      put(of, "date", followUp.date());
      put(of, "finding", followUp.finding());
      followUps.add(EditValue.mapping(of));
    }
    if (!followUps.isEmpty()) {
      entries.put("followups", EditValue.list(followUps));
    }
    put(entries, "analysed", correction.analysed());
    put(entries, "finished", correction.finished());
    return EditValue.mapping(entries);
  }
}
