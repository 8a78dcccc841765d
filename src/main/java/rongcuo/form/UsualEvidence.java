package rongcuo.form;

import rongcuo.facts.Fact;

/**
 * Which evidence usually shows facts of one kind, and from whom it is had: experience, which no
 * provision asks for. The kinds follow each other in the order of the facts.
 */
enum UsualEvidence {
  OFFICE(Fact.PERFORMING_DUTIES, "编制和任职文件、执法证件、岗位分工和任务安排", "人事部门、当事人所在科室"),
  DUTIES(Fact.DUTY_LISTS_FOLLOWED, "权力清单、责任事项清单、“三定”规定、案卷中的审批材料", "办公室、法制机构、承办科室"),
  DECISION(Fact.DISCRETION_BENCHMARK_FOLLOWED, "执法决定书、调查取证和审查审批材料、裁量标准", "承办科室、档案部门"),
  PROCEDURE(Fact.MANNER_AND_TIME_KEPT, "执法记录仪影像、公示记录、法制审核意见、送达回证、审批单", "承办科室、法制机构"),
  PUBLIC_SECURITY(Fact.ASSISTED_PUBLIC_SECURITY, "案件移送函及回执、公安机关受案文书、协助调查的往来函件", "承办科室、公安机关"),
  STANDARDS(Fact.PROFESSIONAL_STANDARDS_MET, "案卷、岗位职责、行业规范、相对人陈述", "承办科室、人事部门、行政相对人"),
  COUNTERPARTY(Fact.TIMELY_ACTION_PREVENTED, "相对人提交的材料及核查、鉴定结论，询问笔录，通知和送达记录", "行政相对人、出具材料的单位、承办科室"),
  ENFORCEMENT(Fact.ILLEGAL_OPERATION_CONTINUED, "执法决定书、催告书、提请或者申请的文书及回执、现场检查笔录", "承办科室、人民政府、人民法院"),
  PROPERTY(Fact.HARM_FROM_PROPERTY, "查封扣押决定书及清单、现场笔录、视听资料、危害后果的证明", "承办科室、物品保管人、见证人"),
  FORCE_MAJEURE(Fact.EVENT_PREVENTED_DUTY, "气象、水文、地震等预警和证明，现场影像，当时的工作安排和报告", "主管部门、应急管理部门、承办科室"),
  OTHER_DEPARTMENT(Fact.MISJUDGMENT_FROM_OTHER_DEPARTMENT, "该部门的文书、函件、会议纪要，事后更正的材料", "其他有关部门"),
  STANDARD(Fact.VIOLATION_UNCHARACTERISABLE, "标准检索结果、检测机构的意见、专家意见", "标准化主管部门、检测机构、专家"),
  ACCIDENT(Fact.ACCIDENT_WHILE_TRANSFERRING, "责令改正通知书、复查记录、案件移送材料、事故调查报告", "承办科室、应急管理部门、接收单位"),
  OTHER_DILIGENCE(Fact.OTHER_DILIGENCE_GROUND, "事发时有效的法律法规和规定文本、“三定”规定、所依据的书面规定", "法制机构、机构编制部门"),
  CAUSE(Fact.TIMELY_CORRECTED, "损失或者影响的成因分析、法律和政策检索结果、纠正改正的记录", "法制机构、业务主管部门、当事人"),
  TASK(Fact.OBJECTIVELY_CONSTRAINED, "上级文件、会议纪要、工作方案、试点批复、政策调整前后的文本", "办公室、上级主管部门"),
  IN_ENFORCEMENT(
      Fact.ACCIDENT_STILL_OCCURRED, "检查笔录、执法记录仪影像、询问笔录、事故调查报告、当时的请示汇报", "承办科室、被检查对象、现场人员"),
  CONFLICT(Fact.OTHER_TOLERANCE_GROUND, "调解和处置记录、会议纪要、各方陈述、所依据的书面规定", "承办科室、各方当事人、基层组织"),
  MIND(Fact.SOUGHT_PRIVATE_GAIN, "谈话笔录、请示汇报和通信记录、上级禁止的文件及签收、财务和廉政材料", "当事人、同事、上级机关、纪检机构"),
  PROHIBITION(Fact.PROHIBITED_BY_REGULATION, "事发时有效的法律、法规、规章文本，法制机构的意见", "法制机构"),
  HARM(Fact.SERIOUS_ADVERSE_EFFECT, "损失核定书、评估报告、舆情和信访材料、受影响各方陈述", "财务部门、评估机构、信访机构、受影响的单位和群众"),
  REMEDY(Fact.EFFECTS_REDRESSED, "赔付、修复、整改的凭证，说明和致歉材料，受损方的确认", "当事人、受损方、承办科室"),
  CONDUCT(Fact.OTHER_MITIGATION_GROUND, "调查组的工作记录、当事人的说明和检讨、所依据的书面规定", "调查组、当事人");

  private final Fact last;
  private final String what;
  private final String from;

  /**
   * A kind of facts.
   *
   * @param last the last of them, in the order of the facts
   */
  UsualEvidence(Fact last, String what, String from) {
    this.last = last;
    this.what = what;
    this.from = from;
  }

  static UsualEvidence of(Fact fact) {
    for (UsualEvidence kind : values()) {
      if (fact.ordinal() <= kind.last.ordinal()) {
        return kind;
      }
    }
    throw new IllegalArgumentException(fact.id());
  }

  String what() {
    return what;
  }

  String from() {
    return from;
  }
}
