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
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;

/**
 * What the unit decided on a subject, and how it weighed what speaks against it.
 *
 * @param body who decides
 */
record DecisionFields(
    DocumentedCase matter, Subject subject, Recorder recorder, String body, Placeholders fields) {

  /** Adds them to the subject's. */
  void put() {
    decision();
    reservations();
    former();
  }

  private void decision() {
    Decision decision = matter.caseFile().concluded(subject);
    Decision.Conclusion conclusion = matter.conclusion(subject);
    fields.flag("已决定", conclusion != null);
    fields.flag("超出范围", conclusion != null && isOutOfRange(conclusion, decision));
    fields.flag("认定履职尽责", conclusion == Decision.Conclusion.DILIGENT);
    fields.flag("认定容错", conclusion == Decision.Conclusion.TOLERATED);
    fields.flag("改进建议", matter.isAdviceEnough(subject));
    fields.flag("认定建议", matter.isRecommendation(subject));
    fields.flag("提出建议", matter.course(subject).isToBeRecommended());
    fields.flag("认定不容错", conclusion == Decision.Conclusion.NOT_TOLERATED);
    Disposition disposition = decision == null ? null : decision.disposition();
    boolean spared =
        matter.assessment(subject).situation().readings().has(Choice.ARTICLE_15_ON_TOLERANCE)
            || disposition == Disposition.EXEMPT;
    fields.flag("不作为执法错误", conclusion == Decision.Conclusion.TOLERATED && spared);
    Particulars said = decision == null ? Particulars.NONE : decision.said();
    for (Key<?> key :
        List.of(CaseKeys.DECIDED, CaseKeys.DECIDING_BODY, CaseKeys.REASONS, CaseKeys.OVERRIDE)) {
      recorder.put(fields, key, said, key.path(), subject, body);
    }
    fields.put(
        "处理结果",
        "decision.disposition",
        disposition == null
            ? null
            : SourcedText.of(
                said(disposition, conclusion), recorder.source("decision.disposition", body)));
    fields.put(
        "认定结果",
        "decision.conclusion",
        conclusion == null
            ? null
            : SourcedText.of(
                conclusion.label().chinese(), recorder.source("decision.conclusion", body)));
  }

  /** Whether the decision is none that the regulation opens on these facts. */
  private boolean isOutOfRange(Decision.Conclusion conclusion, @Nullable Decision decision) {
    Outcome outcome = matter.assessment(subject).outcome();
    if (outcome == null || outcome == Outcome.NOT_APPLICABLE) {
      return true;
    }
    boolean same =
        switch (conclusion) {
          case DILIGENT -> outcome == Outcome.DILIGENT;
          case TOLERATED -> outcome.isTolerated();
          case NOT_TOLERATED -> outcome != Outcome.DILIGENT && !outcome.isTolerated();
        };
    Disposition disposition = decision == null ? null : decision.disposition();
    return !same || (disposition != null && !outcome.dispositions().contains(disposition));
  }

  /** In the words of 第十二条 where the error is not tolerated, else in those of 第十一条. */
  private static String said(Disposition disposition, Decision.@Nullable Conclusion conclusion) {
    String treatment = conclusion == Decision.Conclusion.NOT_TOLERATED ? "追究责任" : "处理";
    return switch (disposition) {
      case NO_LIABILITY -> "不追究责任";
      case EXEMPT -> "免除责任";
      case MITIGATE -> "减轻" + treatment;
      case LIGHTEN -> "从轻" + treatment;
      case FULL -> "依法依规处理";
    };
  }

  private void reservations() {
    Decision decision = matter.caseFile().concluded(subject);
    List<Placeholders> rows = new ArrayList<>();
    for (Reservation reservation : matter.assessment(subject).reservations()) {
      Placeholders row = new Placeholders();
      Source law = new Source.Law(reservation.provision());
      row.put("情形", "", SourcedText.of(reservation.label().chinese(), law));
      row.put("条款", "", SourcedText.of(reservation.provision().citation(Language.CHINESE), law));
      String at = "decision.reservations." + reservation.id();
      String weighed = decision == null ? null : decision.reservations().get(reservation.id());
      row.put("权衡", at, recorder.text(weighed, at, body));
      rows.add(row);
    }
    fields.list("保留事项", List.of("情形", "条款", "权衡"), rows);
    fields.flag("有保留事项", !rows.isEmpty());
  }

  /** The decision that this one takes the place of, or of recommendations the recommendation. */
  private void former() {
    boolean recommended = matter.isRecommendation(subject);
    List<FormerDecision> all = matter.caseFile().formerDecisions(subject);
    FormerDecision last = null;
    for (FormerDecision each : all) {
      last = matter.caseFile().isOfUnit(each.decision()) == recommended ? each : last;
    }
    String at = matter.place(last, subject);
    put(last, "原决定日期", "原认定结果", at, recorder, fields);
    Particulars told = last == null ? Particulars.NONE : last.particulars();
    ReplacementGround because = told.get(CaseKeys.REPLACED_BECAUSE);
    String ground = because == null ? null : CaseKeys.REPLACED_BECAUSE.word(because).chinese();
    fields.put(
        CaseKeys.REPLACED_BECAUSE.tag(),
        at + CaseKeys.REPLACED_BECAUSE.english(),
        recorder.text(
            ground == null || !recommended ? ground : ground.replace("原决定", "原建议"),
            at + CaseKeys.REPLACED_BECAUSE.english(),
            body));
    recorder.put(
        fields,
        CaseKeys.REPLACEMENT_REASON,
        told,
        at + CaseKeys.REPLACEMENT_REASON.english(),
        subject,
        body);
  }

  /** The day of a former decision and what it came to, under names of their own. */
  static void put(
      @Nullable FormerDecision former,
      String day,
      String conclusion,
      String at,
      Recorder recorder,
      Placeholders fields) {
    Decision decision = former == null ? null : former.decision();
    Decision.Conclusion concluded = decision == null ? null : decision.conclusion();
    LocalDate date = decision == null ? null : decision.date();
    fields.put(day, at + "date", recorder.date(date, at + "date"));
    fields.put(
        conclusion,
        at + "conclusion",
        recorder.text(concluded == null ? null : concluded.label().chinese(), at + "conclusion"));
  }
}
