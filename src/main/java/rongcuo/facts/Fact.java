package rongcuo.facts;

import static rongcuo.statute.Provision.ART_10;
import static rongcuo.statute.Provision.ART_10_ITEM_1;
import static rongcuo.statute.Provision.ART_10_ITEM_10;
import static rongcuo.statute.Provision.ART_10_ITEM_11;
import static rongcuo.statute.Provision.ART_10_ITEM_2;
import static rongcuo.statute.Provision.ART_10_ITEM_3;
import static rongcuo.statute.Provision.ART_10_ITEM_4;
import static rongcuo.statute.Provision.ART_10_ITEM_5;
import static rongcuo.statute.Provision.ART_10_ITEM_6;
import static rongcuo.statute.Provision.ART_10_ITEM_7;
import static rongcuo.statute.Provision.ART_10_ITEM_8;
import static rongcuo.statute.Provision.ART_10_ITEM_9;
import static rongcuo.statute.Provision.ART_11;
import static rongcuo.statute.Provision.ART_11_ITEM_1;
import static rongcuo.statute.Provision.ART_11_ITEM_2;
import static rongcuo.statute.Provision.ART_11_ITEM_3;
import static rongcuo.statute.Provision.ART_11_ITEM_4;
import static rongcuo.statute.Provision.ART_11_ITEM_5;
import static rongcuo.statute.Provision.ART_11_ITEM_6;
import static rongcuo.statute.Provision.ART_11_ITEM_7;
import static rongcuo.statute.Provision.ART_11_ITEM_8;
import static rongcuo.statute.Provision.ART_11_ITEM_9;
import static rongcuo.statute.Provision.ART_11_PARA_1;
import static rongcuo.statute.Provision.ART_11_PARA_2;
import static rongcuo.statute.Provision.ART_11_PARA_2_ITEM_1;
import static rongcuo.statute.Provision.ART_11_PARA_2_ITEM_2;
import static rongcuo.statute.Provision.ART_11_PARA_2_ITEM_3;
import static rongcuo.statute.Provision.ART_12;
import static rongcuo.statute.Provision.ART_12_ITEM_1;
import static rongcuo.statute.Provision.ART_12_ITEM_2;
import static rongcuo.statute.Provision.ART_12_ITEM_3;
import static rongcuo.statute.Provision.ART_13;
import static rongcuo.statute.Provision.ART_2;
import static rongcuo.statute.Provision.ART_4;
import static rongcuo.statute.Provision.ART_5;
import static rongcuo.statute.Provision.ART_6;
import static rongcuo.statute.Provision.ART_7;
import static rongcuo.statute.Provision.ART_8;
import static rongcuo.statute.Provision.ART_9;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Language;
import rongcuo.statute.Provision;

/**
 * What a case is asked about: the 114 facts of the regulation's criteria, in the order of their
 * tables. The order is part of the contract: a support drops facts from the last to the first.
 */
public enum Fact {
  ENFORCEMENT_OFFICER(
      "enforcement-officer",
      FactGroup.SCOPE,
      "S",
      List.of(ART_2, ART_11_PARA_2),
      new Wording(
          "属于执法人员",
          "事发时，当事人是否为民族宗教行政执法部门的执法人员（当事人为执法机构的：是否属于该部门的执法机构）？",
          "以事发时的编制、执法证件、岗位分工和任务安排等材料为准；此后退休、调离、转岗的不影响。拿不准的填“不详”。"),
      new Wording(
          "Enforcement officer",
          "At the time of the event, was the subject an enforcement officer of the ethnic and religious affairs enforcement department (an institution: was it an enforcement institution of that department)?",
          "Go by establishment records, enforcement certificates, posts and assignments at the time of the event; having retired, moved or changed posts since makes no difference. If unsure, answer unknown.")),

  PERFORMING_DUTIES(
      "performing-duties",
      FactGroup.SCOPE,
      "S",
      List.of(ART_2, ART_4, ART_10, ART_11, ART_12, ART_13),
      new Wording("在履行职责过程中", "事情是否发生在履行职责过程中？", "以事发时的岗位分工和任务安排等材料为准；拿不准的填“不详”。"),
      new Wording(
          "In the performance of duties",
          "Did the matter arise in the performance of duties?",
          "Go by posts and assignments at the time of the event; if unsure, answer unknown.")),

  WITHIN_STATUTORY_DUTIES(
      "within-statutory-duties",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_5, ART_13),
      new Wording(
          "在法定职责范围内行事", "是否在法定职责范围内行事，没有越权？", "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。拿不准的填“不详”。"),
      new Wording(
          "Acted within statutory duties",
          "Did the subject act within the statutory duties, without exceeding powers?",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. If unsure, answer unknown.")),

  STATUTORY_DUTIES_PERFORMED(
      "statutory-duties-performed",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_4, ART_5, ART_10_ITEM_1),
      new Wording(
          "按照法定职责履行", "是否按照法定职责履行了职责，没有不履行的情形？", "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。拿不准的填“不详”。"),
      new Wording(
          "Statutory duties performed",
          "Were the statutory duties performed, none left undone?",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. If unsure, answer unknown.")),

  DUTY_LISTS_FOLLOWED(
      "duty-lists-followed",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_6),
      new Wording(
          "按清单履行职责",
          "本人负责或者参与的环节，是否均已按照权力清单、责任事项清单履行法定职责？",
          "第六条要求部门建立完善清单；清单没有建立或者不完善的，不记在个人名下。只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。拿不准的填“不详”。"),
      new Wording(
          "Duty lists followed",
          "In the steps the subject was in charge of or took part in, were the statutory duties performed as the lists of powers and responsibilities require?",
          "Article 6 has the department draw up the lists; that they are missing or incomplete is not the officer's fault. Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. If unsure, answer unknown.")),

  DECISION_MADE(
      "decision-made",
      FactGroup.DUE_PERFORMANCE,
      "",
      List.of(ART_7),
      new Wording("作出过执法决定", "是否作出过执法决定（行政处罚、行政强制等）？", "就整个案件回答，以案卷材料为准。拿不准的填“不详”。"),
      new Wording(
          "Enforcement decision made",
          "Was an enforcement decision made (penalty, compulsory measure or the like)?",
          "Answer for the whole matter by the case records. If unsure, answer unknown.")),

  EVIDENCE_LAWFULLY_COLLECTED(
      "evidence-lawfully-collected",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_7),
      new Wording(
          "依法调查取证",
          "本人负责或者参与的环节，依法应当进行的调查取证，是否均已依法进行？（依法不需要的答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。法律规定情况紧急可以先行后补并已按规定补办的，不算违反程序；实体标准、审批条件上的错误不是程序问题，属于决定是否适当、是否明令禁止。拿不准的填“不详”。"),
      new Wording(
          "Evidence lawfully collected",
          "In the steps the subject was in charge of or took part in, was evidence collected lawfully wherever the law requires it? (Answer yes where it does not.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. Where the law lets urgent steps be made up for later, and they were as it provides, procedure is not breached; an error about substantive standards or conditions of approval is no matter of procedure but of whether the decision is appropriate or an act prohibited. If unsure, answer unknown.")),

  EVIDENCE_CHAIN_COMPLETE(
      "evidence-chain-complete",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_7),
      new Wording(
          "证据链完整",
          "本人负责或者参与的环节，依法应当形成的证据链，是否均已完整形成？（依法不需要的答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。拿不准的填“不详”。"),
      new Wording(
          "Chain of evidence complete",
          "In the steps the subject was in charge of or took part in, was a complete chain of evidence formed wherever the law requires it? (Answer yes where it does not.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. If unsure, answer unknown.")),

  CASE_REVIEWED(
      "case-reviewed",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_7),
      new Wording(
          "经过案件审查",
          "本人负责或者参与的环节，依法应当进行的案件审查，是否均已严格进行？（依法不需要的答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。法律规定情况紧急可以先行后补并已按规定补办的，不算违反程序；实体标准、审批条件上的错误不是程序问题，属于决定是否适当、是否明令禁止。拿不准的填“不详”。"),
      new Wording(
          "Case reviewed",
          "In the steps the subject was in charge of or took part in, was the case strictly reviewed wherever the law requires it? (Answer yes where it does not.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. Where the law lets urgent steps be made up for later, and they were as it provides, procedure is not breached; an error about substantive standards or conditions of approval is no matter of procedure but of whether the decision is appropriate or an act prohibited. If unsure, answer unknown.")),

  DECISION_APPROPRIATE(
      "decision-appropriate",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_7),
      new Wording(
          "执法决定适当",
          "本人负责或者参与的环节所作出的执法决定，是否依法作出并且适当？（没有作出执法决定的，答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。拿不准的填“不详”。"),
      new Wording(
          "Decision appropriate",
          "In the steps the subject was in charge of or took part in, was every enforcement decision that was made lawful and appropriate? (Answer yes where none was made.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. If unsure, answer unknown.")),

  DISCRETION_BENCHMARK_FOLLOWED(
      "discretion-benchmark-followed",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_8),
      new Wording(
          "按裁量标准裁量",
          "本人负责或者参与的环节，依法应当适用的行政裁量标准，是否均已适用？（依法不需要的答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。拿不准的填“不详”。"),
      new Wording(
          "Discretion benchmark followed",
          "In the steps the subject was in charge of or took part in, was the benchmark of administrative discretion followed wherever the law requires it? (Answer yes where it does not.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. If unsure, answer unknown.")),

  PROCESS_RECORDED(
      "process-recorded",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_8),
      new Wording(
          "执法全过程记录",
          "本人负责或者参与的环节，依法应当进行的执法全过程记录，是否均已进行？（依法不需要的答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。法律规定情况紧急可以先行后补并已按规定补办的，不算违反程序；实体标准、审批条件上的错误不是程序问题，属于决定是否适当、是否明令禁止。拿不准的填“不详”。"),
      new Wording(
          "Process recorded",
          "In the steps the subject was in charge of or took part in, was the whole process of enforcement recorded wherever the law requires it? (Answer yes where it does not.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. Where the law lets urgent steps be made up for later, and they were as it provides, procedure is not breached; an error about substantive standards or conditions of approval is no matter of procedure but of whether the decision is appropriate or an act prohibited. If unsure, answer unknown.")),

  ENFORCEMENT_PUBLICISED(
      "enforcement-publicised",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_8),
      new Wording(
          "执法公示",
          "本人负责或者参与的环节，依法应当进行的执法公示，是否均已进行？（依法不需要的答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。法律规定情况紧急可以先行后补并已按规定补办的，不算违反程序；实体标准、审批条件上的错误不是程序问题，属于决定是否适当、是否明令禁止。拿不准的填“不详”。"),
      new Wording(
          "Enforcement publicised",
          "In the steps the subject was in charge of or took part in, was enforcement made public wherever the law requires it? (Answer yes where it does not.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. Where the law lets urgent steps be made up for later, and they were as it provides, procedure is not breached; an error about substantive standards or conditions of approval is no matter of procedure but of whether the decision is appropriate or an act prohibited. If unsure, answer unknown.")),

  MAJOR_DECISION(
      "major-decision",
      FactGroup.DUE_PERFORMANCE,
      "",
      List.of(ART_8),
      new Wording("属于重大执法决定", "所作决定是否属于重大执法决定？", "就整个案件回答，以案卷材料为准。拿不准的填“不详”。"),
      new Wording(
          "Major enforcement decision",
          "Was the decision a major enforcement decision?",
          "Answer for the whole matter by the case records. If unsure, answer unknown.")),

  LEGAL_REVIEW_DONE(
      "legal-review-done",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_8),
      new Wording(
          "经过法制审核",
          "本人负责或者参与的环节，依法应当进行的法制审核，是否均已进行？（依法不需要的答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。法律规定情况紧急可以先行后补并已按规定补办的，不算违反程序；实体标准、审批条件上的错误不是程序问题，属于决定是否适当、是否明令禁止。拿不准的填“不详”。"),
      new Wording(
          "Legal review done",
          "In the steps the subject was in charge of or took part in, was legal review done wherever the law requires it? (Answer yes where it does not.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. Where the law lets urgent steps be made up for later, and they were as it provides, procedure is not breached; an error about substantive standards or conditions of approval is no matter of procedure but of whether the decision is appropriate or an act prohibited. If unsure, answer unknown.")),

  MANNER_AND_TIME_KEPT(
      "manner-and-time-kept",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_8),
      new Wording(
          "符合法定方式和时限",
          "本人负责或者参与的环节，依法应当遵守的方式、时限，是否均已遵守？（依法不需要的答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。法律规定情况紧急可以先行后补并已按规定补办的，不算违反程序；实体标准、审批条件上的错误不是程序问题，属于决定是否适当、是否明令禁止。拿不准的填“不详”。"),
      new Wording(
          "Manner and time limits kept",
          "In the steps the subject was in charge of or took part in, were the manner and time limits kept wherever the law sets them? (Answer yes where it does not.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. Where the law lets urgent steps be made up for later, and they were as it provides, procedure is not breached; an error about substantive standards or conditions of approval is no matter of procedure but of whether the decision is appropriate or an act prohibited. If unsure, answer unknown.")),

  PUBLIC_SECURITY_MATTER(
      "public-security-matter",
      FactGroup.DUE_PERFORMANCE,
      "",
      List.of(ART_9),
      new Wording("所办案件涉嫌行政拘留或者刑事犯罪", "所办案件是否涉嫌行政拘留或者涉嫌刑事犯罪？", "就整个案件回答，以案卷材料为准。拿不准的填“不详”。"),
      new Wording(
          "Matter for public security",
          "Did the case involve suspected grounds for administrative detention or a suspected crime?",
          "Answer for the whole matter by the case records. If unsure, answer unknown.")),

  TRANSFERRED_TO_PUBLIC_SECURITY(
      "transferred-to-public-security",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_9),
      new Wording(
          "及时移送公安机关",
          "本人负责或者参与的环节，依法应当移送公安机关的，是否均已及时移送？（依法不需要的答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。法律规定情况紧急可以先行后补并已按规定补办的，不算违反程序；实体标准、审批条件上的错误不是程序问题，属于决定是否适当、是否明令禁止。拿不准的填“不详”。"),
      new Wording(
          "Transferred to public security in time",
          "In the steps the subject was in charge of or took part in, was the case transferred to the public security organ in time wherever the law requires it? (Answer yes where it does not.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. Where the law lets urgent steps be made up for later, and they were as it provides, procedure is not breached; an error about substantive standards or conditions of approval is no matter of procedure but of whether the decision is appropriate or an act prohibited. If unsure, answer unknown.")),

  ASSISTED_PUBLIC_SECURITY(
      "assisted-public-security",
      FactGroup.DUE_PERFORMANCE,
      "SR",
      List.of(ART_9),
      new Wording(
          "协助公安机关调查",
          "本人负责或者参与的环节，依法应当协助公安机关调查的，是否均已协助？（依法不需要的答“是”）",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。法律规定情况紧急可以先行后补并已按规定补办的，不算违反程序；实体标准、审批条件上的错误不是程序问题，属于决定是否适当、是否明令禁止。拿不准的填“不详”。"),
      new Wording(
          "Assisted public security",
          "In the steps the subject was in charge of or took part in, was the public security organ assisted wherever the law requires it? (Answer yes where it does not.)",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. Where the law lets urgent steps be made up for later, and they were as it provides, procedure is not breached; an error about substantive standards or conditions of approval is no matter of procedure but of whether the decision is appropriate or an act prohibited. If unsure, answer unknown.")),

  OTHER_PROCEDURE_BREACH(
      "other-procedure-breach",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_5, ART_13),
      new Wording(
          "有其他违反法定程序行为",
          "除调查取证、案件审查、全过程记录、公示、法制审核、方式和时限以及移送、协助公安机关外，是否有其他违反法定程序的行为？",
          "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。法律规定情况紧急可以先行后补并已按规定补办的，不算违反程序；实体标准、审批条件上的错误不是程序问题，属于决定是否适当、是否明令禁止。拿不准的填“不详”。"),
      new Wording(
          "Other breach of procedure",
          "Apart from collecting evidence, case review, recording of the whole process, publicity, legal review, manner and time limits, and transfer to and assistance of the public security organ, was there any other breach of legal procedure?",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. Where the law lets urgent steps be made up for later, and they were as it provides, procedure is not breached; an error about substantive standards or conditions of approval is no matter of procedure but of whether the decision is appropriate or an act prohibited. If unsure, answer unknown.")),

  PROCEDURE_BREACH_MINOR(
      "procedure-breach-minor",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_13),
      new Wording(
          "违反程序情节轻微",
          "违反程序的情节是否轻微，且对行政相对人的权利不产生实际影响？",
          "没有违反程序的，本项不影响结论。轻微且无实际影响的说法见于《行政诉讼法》第七十四条，本办法没有明文。"),
      new Wording(
          "Breach of procedure minor",
          "Was the breach of procedure minor and without real effect on the counterparty's rights?",
          "Without a breach this makes no difference. \"Minor and without real effect\" is known from Article 74 of the Administrative Litigation Law, not from this regulation.")),

  POST_DUTIES_PERFORMED(
      "post-duties-performed",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_4, ART_10_ITEM_1),
      new Wording("履行岗位职责", "是否履行了岗位职责？", "只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。拿不准的填“不详”。"),
      new Wording(
          "Post duties performed",
          "Were the duties of the post performed?",
          "Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. If unsure, answer unknown.")),

  PROFESSIONAL_STANDARDS_MET(
      "professional-standards-met",
      FactGroup.DUE_PERFORMANCE,
      "S",
      List.of(ART_4),
      new Wording(
          "符合职业要求",
          "是否符合已有的职业要求（本事项没有专门要求的，按一般职业要求）？",
          "看已有的职业要求；本事项没有专门要求的，按一般职业要求。只看本人负责或者参与的环节，以案卷材料为准；他人环节的问题不记在本人名下。拿不准的填“不详”。"),
      new Wording(
          "Professional standards met",
          "Were the existing professional standards met (where there are none for this matter, the general ones)?",
          "Go by the professional standards there are; where this matter has none of its own, by the general ones. Look only at the steps the subject was in charge of or took part in, and go by the case records; the faults of others are not the subject's. If unsure, answer unknown.")),

  COUNTERPARTY_CONCEALED_EVIDENCE(
      "counterparty-concealed-evidence",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_2),
      new Wording("相对人隐瞒证据", "行政相对人是否隐瞒了证据？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Counterparty concealed evidence",
          "Did the counterparty conceal evidence?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  COUNTERPARTY_FORGED_EVIDENCE(
      "counterparty-forged-evidence",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_2),
      new Wording("相对人伪造证据", "行政相对人是否伪造了证据？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Counterparty forged evidence",
          "Did the counterparty forge evidence?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  COUNTERPARTY_DESTROYED_EVIDENCE(
      "counterparty-destroyed-evidence",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_2),
      new Wording("相对人毁灭证据", "行政相对人是否毁灭了证据？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Counterparty destroyed evidence",
          "Did the counterparty destroy evidence?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  COUNTERPARTY_GAVE_FALSE_MATERIALS(
      "counterparty-gave-false-materials",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_2),
      new Wording("相对人提供虚假材料", "行政相对人是否提供了虚假材料？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Counterparty gave false materials",
          "Did the counterparty provide false materials?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  WRONG_DECISION_RESULTED(
      "wrong-decision-resulted",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_2),
      new Wording(
          "致使作出错误执法决定",
          "是否因行政相对人隐瞒、伪造、毁灭证据或者提供虚假材料，致使作出错误执法决定？",
          "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Wrong decision resulted",
          "Did the counterparty's concealing, forging or destroying evidence, or giving false materials, cause a wrong enforcement decision?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  COUNTERPARTY_EVADED_INVESTIGATION(
      "counterparty-evaded-investigation",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_2),
      new Wording("相对人逃避案件调查", "行政相对人是否逃避案件调查？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Counterparty evaded investigation",
          "Did the counterparty evade the investigation?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  TIMELY_ACTION_PREVENTED(
      "timely-action-prevented",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_2),
      new Wording(
          "致使执法行为不能及时作出",
          "是否因行政相对人逃避案件调查，致使行政执法行为不能及时作出？",
          "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Timely action prevented",
          "Did the counterparty's evading the investigation cause the enforcement act not to be done in time?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  DECISION_DEFIED(
      "decision-defied",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_3),
      new Wording("拒不执行决定", "被执行人是否拒不执行行政处罚、行政命令等决定？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Decision defied",
          "Did the party refuse to carry out a penalty, order or other decision?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  CLOSURE_ORDER_SOUGHT(
      "closure-order-sought",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_3),
      new Wording(
          "已提请责令停业关闭", "是否已依法提请有批准权的人民政府责令停业、关闭？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Closure order sought",
          "Was the competent people's government lawfully asked to order suspension or closure?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  COURT_ENFORCEMENT_SOUGHT(
      "court-enforcement-sought",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_3),
      new Wording("已申请法院强制执行", "是否已依法申请人民法院强制执行？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Court enforcement sought",
          "Was the people's court lawfully asked to enforce?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  ILLEGAL_OPERATION_CONTINUED(
      "illegal-operation-continued",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_3),
      new Wording(
          "仍违法生产经营", "被执行人是否仍违法生产经营？", "建设、开展宗教活动等是否属于“生产经营”，须由人判断并写明理由（备注）。须有证据证明；拿不准的填“不详”。"),
      new Wording(
          "Illegal operation continued",
          "Did the party continue to operate illegally all the same?",
          "Whether building, religious activities and the like are production or operation is for people to judge, with the reason written down (note). It needs proof; if unsure, answer unknown.")),

  PROPERTY_SEALED_OR_SEIZED(
      "property-sealed-or-seized",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_4),
      new Wording("物品已被查封扣押", "物品是否已被查封、扣押？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Property sealed or seized",
          "Had the property been sealed or seized?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  PARTY_HID_PROPERTY(
      "party-hid-property",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_4),
      new Wording("当事人擅自隐匿物品", "被查封、扣押物品的当事人是否擅自隐匿该物品？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Party hid the property",
          "Did the party whose property was sealed or seized hide it without leave?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  PARTY_MOVED_PROPERTY(
      "party-moved-property",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_4),
      new Wording("当事人擅自转移物品", "被查封、扣押物品的当事人是否擅自转移该物品？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Party moved the property",
          "Did the party whose property was sealed or seized move it without leave?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  PARTY_SOLD_PROPERTY(
      "party-sold-property",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_4),
      new Wording("当事人擅自变卖物品", "被查封、扣押物品的当事人是否擅自变卖该物品？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Party sold the property",
          "Did the party whose property was sealed or seized sell it without leave?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  PARTY_DAMAGED_PROPERTY(
      "party-damaged-property",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_4),
      new Wording("当事人擅自损毁物品", "被查封、扣押物品的当事人是否擅自损毁该物品？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Party damaged the property",
          "Did the party whose property was sealed or seized damage it without leave?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  HARM_FROM_PROPERTY(
      "harm-from-property",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_4),
      new Wording(
          "导致危害后果发生",
          "是否因当事人擅自隐匿、转移、变卖、损毁被查封、扣押的物品，导致危害后果发生？",
          "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Harm from the property",
          "Did the party's hiding, moving, selling or damaging the sealed or seized property without leave cause harm?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  EVENT_UNFORESEEABLE(
      "event-unforeseeable",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_5),
      new Wording("发生不能预见的不可抗力因素", "是否发生了不能预见的不可抗力因素？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Unforeseeable force majeure",
          "Did a factor of force majeure occur that could not be foreseen?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  EVENT_UNAVOIDABLE(
      "event-unavoidable",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_5),
      new Wording("发生不能避免的不可抗力因素", "是否发生了不能避免的不可抗力因素？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Unavoidable force majeure",
          "Did a factor of force majeure occur that could not be avoided?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  EVENT_INSURMOUNTABLE(
      "event-insurmountable",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_5),
      new Wording("发生不能克服的不可抗力因素", "是否发生了不能克服的不可抗力因素？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Insurmountable force majeure",
          "Did a factor of force majeure occur that could not be overcome?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  EVENT_PREVENTED_DUTY(
      "event-prevented-duty",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_5),
      new Wording(
          "因不可抗力未能依法履职",
          "是否因不能预见、不能避免或不能克服等不可抗力因素，导致未能依法履行职责？",
          "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Force majeure prevented the duty",
          "Did force majeure (what could not be foreseen, avoided or overcome) cause the duty not to be performed as the law requires?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  OTHER_DEPARTMENT_WRONG_ACT(
      "other-department-wrong-act",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_6),
      new Wording("其他部门错误行政行为", "其他有关部门是否作出了错误的行政行为？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Other department's wrong act",
          "Did another department concerned do a wrong administrative act?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  OTHER_DEPARTMENT_IMPROPER_ACT(
      "other-department-improper-act",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_6),
      new Wording("其他部门不当行政行为", "其他有关部门是否作出了不当的行政行为？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Other department's improper act",
          "Did another department concerned do an improper administrative act?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  MISJUDGMENT_FROM_OTHER_DEPARTMENT(
      "misjudgment-from-other-department",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_6),
      new Wording(
          "因其他部门导致错误判定",
          "是否因其他有关部门错误或者不当行政行为，导致作出错误判定或者处理？",
          "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Misjudgment from another department",
          "Did another department's wrong or improper act cause a wrong judgment or handling?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  STANDARD_MISSING(
      "standard-missing",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_7),
      new Wording("标准缺失", "判定本案违法违规问题所需的标准是否缺失？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Standard missing",
          "Was the standard needed to judge the violation in this matter missing?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  TECHNOLOGY_LIMITED_DETECTION(
      "technology-limited-detection",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_7),
      new Wording(
          "科学技术水平限制不能发现问题", "是否因现有科学技术水平的限制，不能发现存在问题？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Technology limited detection",
          "Did the limits of present science and technology make it impossible to find the problem?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  VIOLATION_UNCHARACTERISABLE(
      "violation-uncharacterisable",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_7),
      new Wording(
          "导致违法问题无法定性",
          "是否因标准缺失或者现有科学技术水平的限制不能发现存在问题，导致违法违规问题无法定性？",
          "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Violation could not be characterised",
          "Did a missing standard or the limits of present science and technology make it impossible to characterise the violation?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  VIOLATION_DEALT_WITH(
      "violation-dealt-with",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_8),
      new Wording("违法行为被依法查处", "行政相对人的违法行为是否已被依法查处？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Violation dealt with",
          "Had the counterparty's violation been dealt with by law?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  RECTIFICATION_ORDERED(
      "rectification-ordered",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_8, ART_10_ITEM_9),
      new Wording("被责令改正", "行政相对人的违法行为是否已被责令改正？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Rectification ordered",
          "Had rectification of the counterparty's violation been ordered?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  RECTIFICATION_IGNORED(
      "rectification-ignored",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_8),
      new Wording("整改期间不执行整改要求", "违法行为人在整改期间是否不执行整改要求？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Rectification ignored",
          "Did the violator fail to carry out the requirements of rectification during its period?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  ACCIDENT_FROM_IGNORED_RECTIFICATION(
      "accident-from-ignored-rectification",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_8),
      new Wording(
          "不执行整改导致事故", "是否因违法行为人在整改期间不执行整改要求，导致发生事故？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Accident from ignored rectification",
          "Did the violator's failure to carry out the requirements of rectification during its period cause an accident?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  VIOLATION_INVESTIGATED(
      "violation-investigated",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_9),
      new Wording("违法行为已被依法调查", "行政相对人的违法行为是否已被依法调查？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Violation investigated",
          "Had the counterparty's violation been investigated by law?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  ACCIDENT_WHILE_HANDLING(
      "accident-while-handling",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_9),
      new Wording("办理过程中发生事故", "是否在按法律程序办理过程中发生事故？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Accident while handling",
          "Did an accident occur while the case was handled by legal procedure?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  ACCIDENT_WHILE_TRANSFERRING(
      "accident-while-transferring",
      FactGroup.ARTICLE_10,
      "",
      List.of(ART_10_ITEM_9),
      new Wording("移送过程中发生事故", "是否在移送过程中发生事故？", "须有证据证明；有因果要求的，既要有该行为，也要由其引起。拿不准的填“不详”。"),
      new Wording(
          "Accident while transferring",
          "Did an accident occur while the case was being transferred?",
          "It needs proof; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  NO_LIABILITY_UNDER_LAW_THEN(
      "no-liability-under-law-then",
      FactGroup.ARTICLE_10,
      "SB",
      List.of(ART_10_ITEM_10),
      new Wording(
          "按事发时规定不应追究责任",
          "按照事发当时法律法规和有关规定，是否不应当追究责任（须写明所依据的规定）？",
          "须写明事发当时有效的依据（basis），写到条款；没有依据的，回答“是”也按“不详”处理。"),
      new Wording(
          "No liability under the law then",
          "Under the law, regulations and rules at the time, was no liability to be pursued (name the provision)?",
          "The provision in force at the time that it rests on must be written down (basis); without it a yes counts as unknown.")),

  OUTSIDE_ASSIGNED_FUNCTIONS(
      "outside-assigned-functions",
      FactGroup.ARTICLE_10,
      "S",
      List.of(ART_10_ITEM_10),
      new Wording(
          "不属于三定职责",
          "被追究的是否为未履行的职责，且该职责在“三定”中不属于自己职责？（越权行事的答“否”）",
          "以“三定”规定和内设机构、岗位分工为准；越权行事的答“否”，那不是没有履行不属于自己的职责。须有证据证明；拿不准的填“不详”。"),
      new Wording(
          "Outside assigned functions",
          "Is the liability for a duty left undone that the \"three determinations\" do not assign to the subject? (Answer no where powers were exceeded.)",
          "Go by the three determinations and the division of sections and posts. Answer no where powers were exceeded: that is not leaving undone what was not one's own. It needs proof; if unsure, answer unknown.")),

  OTHER_DILIGENCE_GROUND(
      "other-diligence-ground",
      FactGroup.ARTICLE_10,
      "B",
      List.of(ART_10_ITEM_11),
      new Wording("其他履职尽责情形", "是否有其他履职尽责依法不应当追究责任的情形？", "须写明书面法律依据（basis），否则回答“是”也按“不详”处理。"),
      new Wording(
          "Other ground of diligence",
          "Is there another case of diligence in which by law no liability is to be pursued?",
          "A written legal basis (basis) is needed; without it a yes counts as unknown.")),

  LAW_SILENT(
      "law-silent",
      FactGroup.ARTICLE_4,
      "",
      List.of(ART_4),
      new Wording(
          "没有法律规定",
          "是否由于没有法律规定，造成一定损失或者不良影响？",
          "须说明与损失或者不良影响之间的因果关系；单纯存在该因素而没有引起后果的，答“否”。拿不准的填“不详”。"),
      new Wording(
          "Law silent",
          "Was there no provision of law, and did that cause the loss or adverse effect?",
          "The link with the loss or adverse effect must be shown; a factor that caused nothing is a no. If unsure, answer unknown.")),

  POLICY_SILENT(
      "policy-silent",
      FactGroup.ARTICLE_4,
      "",
      List.of(ART_4),
      new Wording(
          "没有政策要求",
          "是否由于没有政策要求，造成一定损失或者不良影响？",
          "须说明与损失或者不良影响之间的因果关系；单纯存在该因素而没有引起后果的，答“否”。拿不准的填“不详”。"),
      new Wording(
          "Policy silent",
          "Was there no requirement of policy, and did that cause the loss or adverse effect?",
          "The link with the loss or adverse effect must be shown; a factor that caused nothing is a no. If unsure, answer unknown.")),

  PROFESSIONAL_RULES_SILENT(
      "professional-rules-silent",
      FactGroup.ARTICLE_4,
      "",
      List.of(ART_4),
      new Wording(
          "没有职业要求",
          "是否由于没有职业要求，造成一定损失或者不良影响？",
          "须说明与损失或者不良影响之间的因果关系；单纯存在该因素而没有引起后果的，答“否”。拿不准的填“不详”。"),
      new Wording(
          "Professional rules silent",
          "Was there no professional requirement, and did that cause the loss or adverse effect?",
          "The link with the loss or adverse effect must be shown; a factor that caused nothing is a no. If unsure, answer unknown.")),

  OBJECTIVE_FACTORS(
      "objective-factors",
      FactGroup.ARTICLE_4,
      "",
      List.of(ART_4),
      new Wording(
          "因客观因素造成", "是否因客观因素造成损失或者不良影响？", "须说明与损失或者不良影响之间的因果关系；单纯存在该因素而没有引起后果的，答“否”。拿不准的填“不详”。"),
      new Wording(
          "Objective factors",
          "Did objective factors cause the loss or adverse effect?",
          "The link with the loss or adverse effect must be shown; a factor that caused nothing is a no. If unsure, answer unknown.")),

  UNFORESEEABLE_FACTORS(
      "unforeseeable-factors",
      FactGroup.ARTICLE_4,
      "",
      List.of(ART_4),
      new Wording(
          "因难以预见因素造成",
          "是否因难以预见预料的因素造成损失或者不良影响？",
          "须说明与损失或者不良影响之间的因果关系；单纯存在该因素而没有引起后果的，答“否”。拿不准的填“不详”。"),
      new Wording(
          "Unforeseeable factors",
          "Did factors hard to foresee cause the loss or adverse effect?",
          "The link with the loss or adverse effect must be shown; a factor that caused nothing is a no. If unsure, answer unknown.")),

  TIMELY_CORRECTED(
      "timely-corrected",
      FactGroup.ARTICLE_4,
      "SR",
      List.of(ART_4),
      new Wording("及时纠正改正", "对造成损失或者不良影响的问题，是否及时纠正改正？", "发现问题后在合理时间内停止、更正并补救；今天仍可以做到的，做到后据实更正。"),
      new Wording(
          "Timely corrected",
          "Was the problem that caused the loss or adverse effect corrected in time?",
          "Stopping, mending and remedying within a reasonable time of finding the problem; if it can still be done, do it and then enter it.")),

  ERROR_OCCURRED(
      "error-occurred",
      FactGroup.ARTICLE_11,
      "",
      List.of(
          ART_11_ITEM_1, ART_11_ITEM_2, ART_11_ITEM_3, ART_11_ITEM_4, ART_11_ITEM_5, ART_11_ITEM_8),
      new Wording(
          "出现失误错误或者偏差", "是否出现失误、错误或者偏差？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Error occurred",
          "Did a mistake, error or deviation occur?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  IMPLEMENTING_SUPERIOR_DECISION(
      "implementing-superior-decision",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_1),
      new Wording(
          "贯彻上级决策部署", "事情是否发生在贯彻执行上级指示决策部署中？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Implementing a superior decision",
          "Did the matter arise in carrying out instructions, decisions or plans from above?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  ADVANCING_DEVELOPMENT(
      "advancing-development",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_1),
      new Wording(
          "为推动发展主动解决问题", "是否为推动发展、攻坚克难，主动解决问题？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Advancing development",
          "Was it to advance development, tackle difficulties and solve problems on the subject's own initiative?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  BOLD_EXPLORATION(
      "bold-exploration",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_1),
      new Wording(
          "大胆探索先行先试", "失误或者错误是否在大胆探索、先行先试中出现？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Bold exploration",
          "Did the mistake or error occur in bold exploration or a trial ahead of others?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  REFORM_WORK(
      "reform-work",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_2),
      new Wording(
          "推进改革创新中", "事情是否发生在全面深化改革、推进体制机制创新中？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Reform work",
          "Did the matter arise in deepening reform or renewing systems and mechanisms?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  BROKE_WITH_CONVENTION(
      "broke-with-convention",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_2),
      new Wording(
          "突破常规",
          "探索性失误或者未达到预期效果，是否因先行先试、突破常规而出现？",
          "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Broke with convention",
          "Did a trial ahead of others that broke with convention cause the exploratory mistake or the results short of expectation?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  RESULTS_BELOW_EXPECTATION(
      "results-below-expectation",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_2),
      new Wording(
          "未达到预期效果", "先行先试、突破常规的工作是否未达到预期效果？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Results below expectation",
          "Did the results of the trial ahead of others that broke with convention fall short of what was expected?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  KEY_TASK(
      "key-task",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_3),
      new Wording(
          "推进重点工作中",
          "事情是否发生在推动高质量发展、打好污染防治攻坚战等重点工作中？",
          "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Key task",
          "Did the matter arise in a key task such as high-quality development or the fight against pollution?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  DECISIVE_PERFORMANCE(
      "decisive-performance",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_3),
      new Wording(
          "敢于决策大胆履职",
          "失误或者偏差是否在敢于决策、大胆履职、攻坚克难中出现？",
          "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Decisive performance",
          "Did the mistake or deviation occur in daring decision, bold performance of duty and tackling of difficulties?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  CREATIVE_WORK(
      "creative-work",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_4),
      new Wording(
          "创造性开展工作中", "事情是否发生在创造性开展工作中？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Creative work",
          "Did the matter arise in creative work?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  STATE_POLICY_CHANGED(
      "state-policy-changed",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_4),
      new Wording(
          "因国家政策调整", "是否因国家政策调整，出现失误或者偏差？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "State policy changed",
          "Did a change of state policy cause the error?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  LAW_CHANGED(
      "law-changed",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_4),
      new Wording(
          "因法律法规调整", "是否因法律法规调整，出现失误或者偏差？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Law changed",
          "Did a change of law or regulations cause the error?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  SUPERIOR_DECISION_CHANGED(
      "superior-decision-changed",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_4),
      new Wording(
          "因上级决策部署变化",
          "是否因上级决策部署发生变化，出现失误或者偏差？",
          "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Superior decision changed",
          "Did a change of decisions or plans from above cause the error?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  POLICY_BOUNDARY_UNCLEAR(
      "policy-boundary-unclear",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_4),
      new Wording(
          "因政策界限不明确", "是否因政策界限不明确，出现失误或者偏差？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Policy boundary unclear",
          "Did an unclear boundary of policy cause the error?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  OBJECTIVELY_CONSTRAINED(
      "objectively-constrained",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_4),
      new Wording(
          "受客观条件限制", "是否受客观条件限制，出现失误或者偏差？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Objectively constrained",
          "Did objective conditions constrain the work and so cause the error?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  DURING_ENFORCEMENT(
      "during-enforcement",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_5),
      new Wording("在执法过程中", "事情是否发生在执法过程中？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "During enforcement",
          "Did the matter arise during enforcement?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  PREVENTING_ENFORCEMENT_RISK(
      "preventing-enforcement-risk",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_5),
      new Wording("为防止执法风险", "是否为防止执法风险？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Preventing enforcement risk",
          "Was it to prevent a risk of enforcement?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  IMPROVISED_DECISION(
      "improvised-decision",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_5),
      new Wording("临机决断", "失误或者偏差是否在临机决断中出现？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Improvised decision",
          "Did the mistake or deviation occur in a decision made on the spot?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  FORCE_MAJEURE_OR_UNFORESEEN(
      "force-majeure-or-unforeseen",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_5),
      new Wording(
          "因不可抗力或者不可预见原因",
          "是否因不可抗力或不可预见原因，出现失误或者偏差？",
          "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Force majeure or unforeseen cause",
          "Did force majeure or an unforeseeable cause lead to the error?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  DURING_INSPECTION(
      "during-inspection",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_6),
      new Wording("开展执法检查中", "事情是否发生在开展执法检查中？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "During inspection",
          "Did the matter arise during an enforcement inspection?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  TARGET_CONCEALED(
      "target-concealed",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_6),
      new Wording("执法对象故意隐瞒", "执法对象是否故意隐瞒？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Target concealed",
          "Did the one inspected conceal matters on purpose?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  TARGET_UNTRUTHFUL(
      "target-untruthful",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_6),
      new Wording(
          "执法对象未如实反映情况", "执法对象是否未如实反映情况？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Target untruthful",
          "Did the one inspected fail to state matters truthfully?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  LATENT_PROBLEM_MISSED(
      "latent-problem-missed",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_6),
      new Wording(
          "致使未及时发现潜在问题",
          "是否因执法对象故意隐瞒或未如实反映情况，致使没有及时发现潜在问题？",
          "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Latent problem missed",
          "Did the concealment or untruthfulness of the one inspected cause a latent problem not to be found in time?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  LAWFUL_ENFORCEMENT(
      "lawful-enforcement",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_7),
      new Wording(
          "依法开展行政执法中", "事情是否发生在依法开展行政执法中？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Lawful enforcement",
          "Did the matter arise in enforcement done by law?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  COUNTERPARTY_INTENTIONAL_VIOLATION(
      "counterparty-intentional-violation",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_7),
      new Wording(
          "相对人主观故意违法", "事故是否因行政管理相对人主观故意违法而发生？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Counterparty's intentional violation",
          "Was the accident due to an intentional violation by the counterparty?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  STATUTORY_MEASURES_TAKEN(
      "statutory-measures-taken",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_7),
      new Wording("已经采取法定措施", "执法人员是否已经采取法定措施？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Statutory measures taken",
          "Had the officer taken the measures that the law provides?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  ACCIDENT_STILL_OCCURRED(
      "accident-still-occurred",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_7),
      new Wording(
          "仍然造成事故发生", "已经采取法定措施后，是否仍然造成事故发生？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Accident still occurred",
          "Did an accident occur all the same after the statutory measures had been taken?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  RESOLVING_ENFORCEMENT_CONFLICT(
      "resolving-enforcement-conflict",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_8),
      new Wording(
          "解决执法矛盾过程中", "事情是否发生在解决执法矛盾过程中？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Resolving a conflict in enforcement",
          "Did the matter arise in resolving a conflict in enforcement?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  BROKE_BARRIERS(
      "broke-barriers",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_8),
      new Wording(
          "因勇于破除障碍", "是否因勇于破除障碍，造成失误或者偏差？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Broke barriers",
          "Did boldly breaking barriers cause the error?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  TOUCHED_VESTED_INTERESTS(
      "touched-vested-interests",
      FactGroup.ARTICLE_11,
      "",
      List.of(ART_11_ITEM_8),
      new Wording(
          "因触及固有利益", "是否因触及固有利益，造成失误或者偏差？", "结合上级文件、会议记录、工作方案和执法记录判断；有因果要求的，须由其引起。拿不准的填“不详”。"),
      new Wording(
          "Touched vested interests",
          "Did touching vested interests cause the error?",
          "Judge by superior documents, minutes, plans and enforcement records; where a cause is asked for, the result must follow from it. If unsure, answer unknown.")),

  OTHER_TOLERANCE_GROUND(
      "other-tolerance-ground",
      FactGroup.ARTICLE_11,
      "B",
      List.of(ART_11_ITEM_9),
      new Wording("其他可以容错免责情形", "是否有其他可以容错免责的情形？", "须写明书面法律依据（basis），否则回答“是”也按“不详”处理。"),
      new Wording(
          "Other ground of tolerance",
          "Is there another case in which tolerance or exemption is open?",
          "A written legal basis (basis) is needed; without it a yes counts as unknown.")),

  KNOWING_VIOLATION(
      "knowing-violation",
      FactGroup.THREE_DISTINCTIONS,
      "S",
      List.of(ART_11_PARA_1),
      new Wording("属于明知故犯", "是否属于明知故犯的违纪违法行为，而非缺乏经验、先行先试中的失误？", "须有证据证明当时的认识和目的，不以结果倒推。拿不准的填“不详”。"),
      new Wording(
          "Knowing violation",
          "Was it a knowing violation of discipline or law, rather than an error from lack of experience or in a first trial?",
          "Knowledge and purpose at the time need proof, not inference from the outcome. If unsure, answer unknown.")),

  PERSISTED_AFTER_BAN(
      "persisted-after-ban",
      FactGroup.THREE_DISTINCTIONS,
      "S",
      List.of(ART_11_PARA_1),
      new Wording(
          "明令禁止后我行我素", "是否属于上级明令禁止后依然我行我素的行为，而非尚无明确限制的探索性试验？", "须有证据证明当时的认识和目的，不以结果倒推。拿不准的填“不详”。"),
      new Wording(
          "Persisted after a ban",
          "Was it persisting after an express ban from above, rather than an exploratory trial not yet clearly restricted?",
          "Knowledge and purpose at the time need proof, not inference from the outcome. If unsure, answer unknown.")),

  SOUGHT_PRIVATE_GAIN(
      "sought-private-gain",
      FactGroup.THREE_DISTINCTIONS,
      "S",
      List.of(ART_11_PARA_1),
      new Wording("为谋取私利", "是否属于为谋取私利的违纪违法行为，而非为推动发展的无意过失？", "须有证据证明当时的认识和目的，不以结果倒推。拿不准的填“不详”。"),
      new Wording(
          "Sought private gain",
          "Was it a violation of discipline or law for private gain, rather than an unintended fault in advancing development?",
          "Knowledge and purpose at the time need proof, not inference from the outcome. If unsure, answer unknown.")),

  EXPRESSLY_PROHIBITED(
      "expressly-prohibited",
      FactGroup.CONDITIONS,
      "",
      List.of(ART_11_PARA_2_ITEM_1),
      new Wording("法律有明令禁止", "所涉行为是否为法律明令禁止？", "以法律文本、损失核定、舆情和信访材料、补救记录为准。拿不准的填“不详”。"),
      new Wording(
          "Expressly prohibited by law",
          "Does a statute expressly prohibit the act?",
          "Go by legal texts, assessments of loss, records of public reaction and complaints, and records of remedy. If unsure, answer unknown.")),

  PROHIBITED_BY_REGULATION(
      "prohibited-by-regulation",
      FactGroup.CONDITIONS,
      "",
      List.of(ART_11_PARA_2_ITEM_1),
      new Wording(
          "法规规章有明令禁止", "所涉行为是否为法规、规章（如《宗教事务条例》）明令禁止？", "以法律文本、损失核定、舆情和信访材料、补救记录为准。拿不准的填“不详”。"),
      new Wording(
          "Prohibited by regulation",
          "Do regulations or rules (the Regulations on Religious Affairs, say) expressly prohibit the act?",
          "Go by legal texts, assessments of loss, records of public reaction and complaints, and records of remedy. If unsure, answer unknown.")),

  LOSS_OCCURRED(
      "loss-occurred",
      FactGroup.CONDITIONS,
      "",
      List.of(ART_11_PARA_2_ITEM_2, ART_11_PARA_2_ITEM_3, ART_4),
      new Wording("造成损失", "是否造成了损失？", "以法律文本、损失核定、舆情和信访材料、补救记录为准。拿不准的填“不详”。"),
      new Wording(
          "Loss occurred",
          "Was a loss caused?",
          "Go by legal texts, assessments of loss, records of public reaction and complaints, and records of remedy. If unsure, answer unknown.")),

  MAJOR_LOSS(
      "major-loss",
      FactGroup.CONDITIONS,
      "",
      List.of(ART_11_PARA_2_ITEM_2),
      new Wording("造成重大损失", "是否造成重大损失？", "以法律文本、损失核定、舆情和信访材料、补救记录为准。拿不准的填“不详”。"),
      new Wording(
          "Major loss",
          "Was a major loss caused?",
          "Go by legal texts, assessments of loss, records of public reaction and complaints, and records of remedy. If unsure, answer unknown.")),

  ADVERSE_EFFECT_OCCURRED(
      "adverse-effect-occurred",
      FactGroup.CONDITIONS,
      "",
      List.of(ART_11_PARA_2_ITEM_2, ART_11_PARA_2_ITEM_3, ART_4),
      new Wording("造成不良影响", "是否造成了不良影响？", "以法律文本、损失核定、舆情和信访材料、补救记录为准。拿不准的填“不详”。"),
      new Wording(
          "Adverse effect occurred",
          "Was an adverse effect caused?",
          "Go by legal texts, assessments of loss, records of public reaction and complaints, and records of remedy. If unsure, answer unknown.")),

  SERIOUS_ADVERSE_EFFECT(
      "serious-adverse-effect",
      FactGroup.CONDITIONS,
      "",
      List.of(ART_11_PARA_2_ITEM_2),
      new Wording("造成严重不良影响", "是否造成严重不良影响？", "以法律文本、损失核定、舆情和信访材料、补救记录为准。拿不准的填“不详”。"),
      new Wording(
          "Serious adverse effect",
          "Was a serious adverse effect caused?",
          "Go by legal texts, assessments of loss, records of public reaction and complaints, and records of remedy. If unsure, answer unknown.")),

  ACTIVELY_RECOVERED_LOSS(
      "actively-recovered-loss",
      FactGroup.CONDITIONS,
      "SR",
      List.of(ART_11_PARA_2_ITEM_3),
      new Wording("积极主动挽回损失", "是否积极主动挽回损失？", "以法律文本、损失核定、舆情和信访材料、补救记录为准。拿不准的填“不详”。"),
      new Wording(
          "Actively recovered the loss",
          "Did the subject, actively and on the subject's own initiative, recover the loss?",
          "Go by legal texts, assessments of loss, records of public reaction and complaints, and records of remedy. If unsure, answer unknown.")),

  ACTIVELY_REMOVED_EFFECTS(
      "actively-removed-effects",
      FactGroup.CONDITIONS,
      "SR",
      List.of(ART_11_PARA_2_ITEM_3),
      new Wording("积极主动消除不良影响", "是否积极主动消除不良影响？", "以法律文本、损失核定、舆情和信访材料、补救记录为准。拿不准的填“不详”。"),
      new Wording(
          "Actively removed the effects",
          "Did the subject, actively and on the subject's own initiative, remove the adverse effects?",
          "Go by legal texts, assessments of loss, records of public reaction and complaints, and records of remedy. If unsure, answer unknown.")),

  PROACTIVE_MEASURES(
      "proactive-measures",
      FactGroup.ARTICLE_12,
      "SR",
      List.of(ART_12_ITEM_1),
      new Wording("主动采取措施", "是否主动采取措施？", "以本人行为和实际效果为准，事后补做的可以据实更正。拿不准的填“不详”。"),
      new Wording(
          "Proactive measures",
          "Did the subject take measures on the subject's own initiative?",
          "Go by what the subject did and its real effect; what is done later can be entered then. If unsure, answer unknown.")),

  LOSS_AVERTED(
      "loss-averted",
      FactGroup.ARTICLE_12,
      "S",
      List.of(ART_12_ITEM_1),
      new Wording("有效避免损失", "是否因主动采取措施，有效避免损失？", "以本人行为和实际效果为准，事后补做的可以据实更正。拿不准的填“不详”。"),
      new Wording(
          "Loss averted",
          "Did the measures taken on the subject's own initiative effectively avert loss?",
          "Go by what the subject did and its real effect; what is done later can be entered then. If unsure, answer unknown.")),

  EFFECTS_REDRESSED(
      "effects-redressed",
      FactGroup.ARTICLE_12,
      "SR",
      List.of(ART_12_ITEM_1),
      new Wording("有效挽回影响", "是否因主动采取措施，有效挽回影响？", "以本人行为和实际效果为准，事后补做的可以据实更正。拿不准的填“不详”。"),
      new Wording(
          "Effects redressed",
          "Did the measures taken on the subject's own initiative effectively redress the effects?",
          "Go by what the subject did and its real effect; what is done later can be entered then. If unsure, answer unknown.")),

  COOPERATED_WITH_INQUIRY(
      "cooperated-with-inquiry",
      FactGroup.ARTICLE_12,
      "SR",
      List.of(ART_12_ITEM_2),
      new Wording("积极配合问责调查", "是否积极配合问责调查？", "以本人行为和实际效果为准，事后补做的可以据实更正。拿不准的填“不详”。"),
      new Wording(
          "Cooperated with the inquiry",
          "Did the subject actively cooperate with the inquiry?",
          "Go by what the subject did and its real effect; what is done later can be entered then. If unsure, answer unknown.")),

  ACCEPTED_RESPONSIBILITY(
      "accepted-responsibility",
      FactGroup.ARTICLE_12,
      "SR",
      List.of(ART_12_ITEM_2),
      new Wording("主动承担责任", "是否主动承担责任？", "以本人行为和实际效果为准，事后补做的可以据实更正。拿不准的填“不详”。"),
      new Wording(
          "Accepted responsibility",
          "Did the subject accept responsibility of the subject's own accord?",
          "Go by what the subject did and its real effect; what is done later can be entered then. If unsure, answer unknown.")),

  OTHER_MITIGATION_GROUND(
      "other-mitigation-ground",
      FactGroup.ARTICLE_12,
      "SB",
      List.of(ART_12_ITEM_3),
      new Wording("其他依法可以从轻减轻情形", "是否有其他依法可以从轻、减轻追究责任的情形？", "须写明书面法律依据（basis），否则回答“是”也按“不详”处理。"),
      new Wording(
          "Other ground of mitigation",
          "Is there another case in which the law allows lighter or mitigated liability?",
          "A written legal basis (basis) is needed; without it a yes counts as unknown."));

  /** How many facts there are. */
  public static final int COUNT = 114;

  private static final Fact[] VALUES = values();

  private final String id;
  private final FactGroup group;
  private final String traits;
  private final List<Provision> sources;
  private final Wording chinese;
  private final Wording english;

  Fact(
      String id,
      FactGroup group,
      String traits,
      List<Provision> sources,
      Wording chinese,
      Wording english) {
    this.id = id;
    this.group = group;
    this.traits = traits;
    this.sources = sources;
    this.chinese = chinese;
    this.english = english;
  }

  /** The id of case files and JSON. */
  public String id() {
    return id;
  }

  public FactGroup group() {
    return group;
  }

  /** The provisions whose criteria ask for it. */
  public List<Provision> sources() {
    return sources;
  }

  /** Whether it usually differs from subject to subject (S). */
  public boolean perSubject() {
    return traits.indexOf('S') >= 0;
  }

  /** Whether the officer or the unit can still bring it about (R). */
  public boolean remediable() {
    return traits.indexOf('R') >= 0;
  }

  /** Whether a yes needs a written legal basis (B). */
  public boolean needsBasis() {
    return traits.indexOf('B') >= 0;
  }

  public Wording wording(Language language) {
    return language == Language.CHINESE ? chinese : english;
  }

  /** The fact with this {@link #id()}; null if there is none. */
  public static @Nullable Fact byId(String id) {
    return Lookup.BY_ID.get(id);
  }

  /** The fact with this Chinese label; null if there is none. */
  public static @Nullable Fact byLabel(String chineseLabel) {
    return Lookup.BY_LABEL.get(chineseLabel);
  }

  static Fact at(int ordinal) {
    return VALUES[ordinal];
  }

  private static final class Lookup {
    static final Map<String, Fact> BY_ID = new HashMap<>();
    static final Map<String, Fact> BY_LABEL = new HashMap<>();

    static {
      for (Fact fact : VALUES) {
        BY_ID.put(fact.id, fact);
        BY_LABEL.put(fact.chinese.label(), fact);
      }
    }
  }
}
