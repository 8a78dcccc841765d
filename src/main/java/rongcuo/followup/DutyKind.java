package rongcuo.followup;

import static rongcuo.followup.Responsible.ACCOUNTABILITY_BODY;
import static rongcuo.followup.Responsible.DEPARTMENT;
import static rongcuo.followup.Responsible.SUBJECT;
import static rongcuo.followup.Responsible.UNIT;

import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;

/** What the regulation calls for in the course of a case and after its decision, in order. */
public enum DutyKind {
  TRANSFER(
      "transfer", Provision.ART_9, DEPARTMENT, new Bilingual("移送公安机关", "transfer to the police")),
  ASSIST_POLICE(
      "assist-police", Provision.ART_9, DEPARTMENT, new Bilingual("协助公安机关调查", "assist the police")),
  INQUIRE("inquire", Provision.ART_14, UNIT, new Bilingual("开展调查核实", "inquire")),
  CONCLUDE("conclude", Provision.ART_14, UNIT, new Bilingual("作出认定结论", "conclude")),
  NOTIFY(
      "notify",
      Provision.ART_14,
      UNIT,
      new Bilingual("告知相关单位及当事人", "notify the units and the party")),
  PUBLISH(
      "publish",
      Provision.ART_14,
      UNIT,
      new Bilingual("在一定范围内公开，或者记录不公开的理由", "publish within a scope, or record why not")),
  NOT_AN_ERROR(
      "not-an-error",
      Provision.ART_15,
      UNIT,
      new Bilingual("不作为执法错误认定", "no entry as an enforcement error")),
  START_CORRECTION(
      "start-correction",
      Provision.ART_16,
      ACCOUNTABILITY_BODY,
      new Bilingual("启动纠错程序", "start correction")),
  EXPLAIN_CORRECTION(
      "explain-correction",
      Provision.ART_17,
      ACCOUNTABILITY_BODY,
      new Bilingual(
          "说明纠错事由、事项、要求或者建议和期限",
          "explain correction: grounds, items, requirements or suggestions, deadline")),
  ANALYSE_CAUSES(
      "analyse-causes",
      Provision.ART_17,
      ACCOUNTABILITY_BODY,
      new Bilingual("督促分析原因、完善制度", "see that causes are analysed and the system mended")),
  FINISH_CORRECTION(
      "finish-correction", Provision.ART_17, SUBJECT, new Bilingual("完成纠错整改", "finish correction")),
  FOLLOW_UP(
      "follow-up",
      Provision.ART_18,
      ACCOUNTABILITY_BODY,
      new Bilingual("跟踪了解整改情况", "follow up the correction")),
  WARN(
      "warn",
      Provision.ART_18,
      ACCOUNTABILITY_BODY,
      new Bilingual("对反复出现的问题警示提醒", "warn of a recurring risk")),
  FEEDBACK(
      "feedback",
      Provision.ART_19,
      UNIT,
      new Bilingual("向实名举报人反馈结果", "tell the named reporter the result")),
  EXPLAIN_REPORT(
      "explain-report",
      Provision.ART_19,
      UNIT,
      new Bilingual("就匿名举报在一定范围内说明情况", "explain the anonymous report within a scope")),
  CLARIFY(
      "clarify",
      Provision.ART_19,
      UNIT,
      new Bilingual("在一定范围内澄清正名", "clear the officer's name within a scope"));

  private final String id;
  private final Provision provision;
  private final Responsible responsible;
  private final Bilingual label;

  DutyKind(String id, Provision provision, Responsible responsible, Bilingual label) {
    this.id = id;
    this.provision = provision;
    this.responsible = responsible;
    this.label = label;
  }

  public String id() {
    return id;
  }

  public Provision provision() {
    return provision;
  }

  public Responsible responsible() {
    return responsible;
  }

  public Bilingual label() {
    return label;
  }
}
