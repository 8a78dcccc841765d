package rongcuo.facts;

import rongcuo.language.Bilingual;

/** What counts and what proves it, for all facts of one kind that say nothing else of their own. */
enum Help {
  ASSIGNMENT(
      "以事发时的岗位分工和任务安排等材料为准；拿不准的填“不详”。",
      "Go by posts and assignments at the time of the event; if unsure, answer unknown."),
  OWN_PART(
      "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。拿不准的填“不详”。",
      "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. If unsure, answer unknown."),
  PROCEDURE(
      "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。法律规定情况紧急可以先行后补并已按规定补办的，不算违反程序；实体标准、审批条件上的错误不是程序问题，属于决定是否适当、是否明令禁止。拿不准的填“不详”。",
      "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. Where the law lets urgent steps be made up for later, and they were as it provides, procedure is not breached; an error about substantive standards or conditions of approval is no matter of procedure but of whether the decision is appropriate or an act prohibited. If unsure, answer unknown."),
  MATTER(
      "就整个案件回答，以案卷材料为准。拿不准的填“不详”。",
      "Answer for the whole matter by the case records. If unsure, answer unknown."),
  PROOF(
      "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。",
      "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown."),
  CAUSE(
      "须说明与损失或者不良影响之间的因果关系；单纯存在该因素而没有引起后果的，答“否”。拿不准的填“不详”。",
      "The link with the loss or adverse effect must be shown; a factor that caused nothing is a no. If unsure, answer unknown."),
  SUPERIORS(
      "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。",
      "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown."),
  MIND(
      "须有证据证明当时的认识和目的，不以结果倒推。拿不准的填“不详”。",
      "Knowledge and purpose at the time need proof, not inference from the outcome. If unsure, answer unknown."),
  HARM(
      "以法律文本、损失核定、舆情和信访材料、补救记录为准。拿不准的填“不详”。",
      "Go by legal texts, assessments of loss, records of public reaction and complaints, and records of remedy. If unsure, answer unknown."),
  CONDUCT(
      "以本人行为和实际效果为准，事后补做的可以据实更正。拿不准的填“不详”。",
      "Go by what the subject did and its real effect; what is done later can be entered then. If unsure, answer unknown."),
  BASIS(
      "须写明书面法律依据（basis），否则回答“是”也按“不详”处理。",
      "A written legal basis (basis) is needed; without it a yes counts as unknown.");

  private final Bilingual text;

  Help(String chinese, String english) {
    this.text = new Bilingual(chinese, english);
  }

  /**
   * The help of a kind.
   *
   * @param perSubject whether it is asked of each subject's own part
   * @param ofProcedure whether it is a step of procedure
   * @param needsBasis whether a yes needs a written legal basis
   */
  static Bilingual of(
      FactGroup group, boolean perSubject, boolean ofProcedure, boolean needsBasis) {
    return needsBasis ? BASIS.text : of(group, perSubject, ofProcedure).text;
  }

  private static Help of(FactGroup group, boolean perSubject, boolean ofProcedure) {
    return switch (group) {
      case SCOPE -> ASSIGNMENT;
      case DUE_PERFORMANCE -> ofProcedure ? PROCEDURE : perSubject ? OWN_PART : MATTER;
      case ARTICLE_10 -> PROOF;
      case ARTICLE_4 -> CAUSE;
      case ARTICLE_11 -> SUPERIORS;
      case THREE_DISTINCTIONS -> MIND;
      case CONDITIONS -> HARM;
      case ARTICLE_12 -> CONDUCT;
    };
  }

  Bilingual text() {
    return text;
  }

  /** This help after a sentence of a fact's own. */
  Bilingual after(String chinese, String english) {
    return new Bilingual(chinese + text.chinese(), english + " " + text.english());
  }
}
