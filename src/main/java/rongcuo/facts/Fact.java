package rongcuo.facts;

import static rongcuo.facts.FactGroup.*;
import static rongcuo.statute.Provision.*;

import java.util.List;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.language.Language;
import rongcuo.statute.Provision;

/**
 * What a case is asked about: the facts of the regulation's criteria, in the order of their tables.
 * The order is part of the contract: a support drops facts from the last to the first.
 */
public enum Fact implements Identified {
  ENFORCEMENT_OFFICER(
      in(SCOPE, "S", ART_2, ART_11_PARA_2),
      "属于执法人员",
      "事发时，当事人是否为民族宗教行政执法部门的执法人员（当事人为执法机构的：是否属于该部门的执法机构）？",
      "Enforcement officer",
      "At the time of the event, was the subject an enforcement officer of the ethnic and religious affairs enforcement department (an institution: was it an enforcement institution of that department)?",
      new Bilingual(
          "以事发时的编制、执法证件、岗位分工和任务安排等材料为准；此后退休、调离、转岗的不影响。拿不准的填“不详”。",
          "Go by establishment records, enforcement certificates, posts and assignments at the time of the event; having retired, moved or changed posts since makes no difference. If unsure, answer unknown.")),

  PERFORMING_DUTIES(
      in(SCOPE, "S", ART_2, ART_4, ART_10, ART_11, ART_12, ART_13),
      "在履行职责过程中",
      "事情是否发生在履行职责过程中？",
      "In the performance of duties",
      "Did the matter arise in the performance of duties?"),

  WITHIN_STATUTORY_DUTIES(
      in(DUE_PERFORMANCE, "S", ART_5, ART_13),
      "在法定职责范围内行事",
      "是否在法定职责范围内行事，没有越权？",
      "Acted within statutory duties",
      "Did the subject act within the statutory duties, without exceeding powers?"),

  STATUTORY_DUTIES_PERFORMED(
      in(DUE_PERFORMANCE, "S", ART_4, ART_5, ART_10_ITEM_1),
      "按照法定职责履行",
      "是否按照法定职责履行了职责，没有不履行的情形？",
      "Statutory duties performed",
      "Were the statutory duties performed, none left undone?"),

  DUTY_LISTS_FOLLOWED(
      in(DUE_PERFORMANCE, "S", ART_6),
      "按清单履行职责",
      "本人负责或者参与的环节，是否均已按照权力清单、责任事项清单履行法定职责？",
      "Duty lists followed",
      "In the steps the subject was in charge of or took part in, were the statutory duties performed as the lists of powers and responsibilities require?",
      Help.OWN_PART.after(
          "第六条要求部门建立完善清单；清单没有建立或者不完善的，不记在个人名下。",
          "Article 6 has the department draw up the lists; that they are missing or incomplete is not the officer's fault.")),

  DECISION_MADE(
      in(DUE_PERFORMANCE, "", ART_7),
      "作出过执法决定",
      "是否作出过执法决定（行政处罚、行政强制等）？",
      "Enforcement decision made",
      "Was an enforcement decision made (penalty, compulsory measure or the like)?"),

  EVIDENCE_LAWFULLY_COLLECTED(
      in(DUE_PERFORMANCE, "SP", ART_7),
      "依法调查取证",
      "本人负责或者参与的环节，依法应当进行的调查取证，是否均已依法进行？（依法不需要的答“是”）",
      "Evidence lawfully collected",
      "In the steps the subject was in charge of or took part in, was evidence collected lawfully wherever the law requires it? (Answer yes where it does not.)"),

  EVIDENCE_CHAIN_COMPLETE(
      in(DUE_PERFORMANCE, "S", ART_7),
      "证据链完整",
      "本人负责或者参与的环节，依法应当形成的证据链，是否均已完整形成？（依法不需要的答“是”）",
      "Chain of evidence complete",
      "In the steps the subject was in charge of or took part in, was a complete chain of evidence formed wherever the law requires it? (Answer yes where it does not.)"),

  CASE_REVIEWED(
      in(DUE_PERFORMANCE, "SP", ART_7),
      "经过案件审查",
      "本人负责或者参与的环节，依法应当进行的案件审查，是否均已严格进行？（依法不需要的答“是”）",
      "Case reviewed",
      "In the steps the subject was in charge of or took part in, was the case strictly reviewed wherever the law requires it? (Answer yes where it does not.)"),

  DECISION_APPROPRIATE(
      in(DUE_PERFORMANCE, "S", ART_7),
      "执法决定适当",
      "本人负责或者参与的环节所作出的执法决定，是否依法作出并且适当？（没有作出执法决定的，答“是”）",
      "Decision appropriate",
      "In the steps the subject was in charge of or took part in, was every enforcement decision that was made lawful and appropriate? (Answer yes where none was made.)"),

  DISCRETION_BENCHMARK_FOLLOWED(
      in(DUE_PERFORMANCE, "S", ART_8),
      "按裁量标准裁量",
      "本人负责或者参与的环节，依法应当适用的行政裁量标准，是否均已适用？（依法不需要的答“是”）",
      "Discretion benchmark followed",
      "In the steps the subject was in charge of or took part in, was the benchmark of administrative discretion followed wherever the law requires it? (Answer yes where it does not.)"),

  PROCESS_RECORDED(
      in(DUE_PERFORMANCE, "SP", ART_8),
      "执法全过程记录",
      "本人负责或者参与的环节，依法应当进行的执法全过程记录，是否均已进行？（依法不需要的答“是”）",
      "Process recorded",
      "In the steps the subject was in charge of or took part in, was the whole process of enforcement recorded wherever the law requires it? (Answer yes where it does not.)"),

  ENFORCEMENT_PUBLICISED(
      in(DUE_PERFORMANCE, "SP", ART_8),
      "执法公示",
      "本人负责或者参与的环节，依法应当进行的执法公示，是否均已进行？（依法不需要的答“是”）",
      "Enforcement publicised",
      "In the steps the subject was in charge of or took part in, was enforcement made public wherever the law requires it? (Answer yes where it does not.)"),

  MAJOR_DECISION(
      in(DUE_PERFORMANCE, "", ART_8),
      "属于重大执法决定",
      "所作决定是否属于重大执法决定？",
      "Major enforcement decision",
      "Was the decision a major enforcement decision?"),

  LEGAL_REVIEW_DONE(
      in(DUE_PERFORMANCE, "SP", ART_8),
      "经过法制审核",
      "本人负责或者参与的环节，依法应当进行的法制审核，是否均已进行？（依法不需要的答“是”）",
      "Legal review done",
      "In the steps the subject was in charge of or took part in, was legal review done wherever the law requires it? (Answer yes where it does not.)"),

  MANNER_AND_TIME_KEPT(
      in(DUE_PERFORMANCE, "SP", ART_8),
      "符合法定方式和时限",
      "本人负责或者参与的环节，依法应当遵守的方式、时限，是否均已遵守？（依法不需要的答“是”）",
      "Manner and time limits kept",
      "In the steps the subject was in charge of or took part in, were the manner and time limits kept wherever the law sets them? (Answer yes where it does not.)"),

  PUBLIC_SECURITY_MATTER(
      in(DUE_PERFORMANCE, "", ART_9),
      "所办案件涉嫌行政拘留或者刑事犯罪",
      "所办案件是否涉嫌行政拘留或者涉嫌刑事犯罪？",
      "Matter for public security",
      "Did the case involve suspected grounds for administrative detention or a suspected crime?"),

  TRANSFERRED_TO_PUBLIC_SECURITY(
      in(DUE_PERFORMANCE, "SP", ART_9),
      "及时移送公安机关",
      "本人负责或者参与的环节，依法应当移送公安机关的，是否均已及时移送？（依法不需要的答“是”）",
      "Transferred to public security in time",
      "In the steps the subject was in charge of or took part in, was the case transferred to the public security organ in time wherever the law requires it? (Answer yes where it does not.)"),

  ASSISTED_PUBLIC_SECURITY(
      in(DUE_PERFORMANCE, "SRP", ART_9),
      "协助公安机关调查",
      "本人负责或者参与的环节，依法应当协助公安机关调查的，是否均已协助？（依法不需要的答“是”）",
      "Assisted public security",
      "In the steps the subject was in charge of or took part in, was the public security organ assisted wherever the law requires it? (Answer yes where it does not.)"),

  OTHER_PROCEDURE_BREACH(
      in(DUE_PERFORMANCE, "SP", ART_5, ART_13),
      "有其他违反法定程序行为",
      "除调查取证、案件审查、全过程记录、公示、法制审核、方式和时限以及移送、协助公安机关外，是否有其他违反法定程序的行为？",
      "Other breach of procedure",
      "Apart from collecting evidence, case review, recording of the whole process, publicity, legal review, manner and time limits, and transfer to and assistance of the public security organ, was there any other breach of legal procedure?"),

  PROCEDURE_BREACH_MINOR(
      in(DUE_PERFORMANCE, "S", ART_13),
      "违反程序情节轻微",
      "违反程序的情节是否轻微，且对行政相对人的权利不产生实际影响？",
      "Breach of procedure minor",
      "Was the breach of procedure minor and without real effect on the counterparty's rights?",
      new Bilingual(
          "没有违反程序的，本项不影响结论。轻微且无实际影响的说法见于《行政诉讼法》第七十四条，本办法没有明文。",
          "Without a breach this makes no difference. \"Minor and without real effect\" is known from Article 74 of the Administrative Litigation Law, not from this regulation.")),

  POST_DUTIES_PERFORMED(
      in(DUE_PERFORMANCE, "S", ART_4, ART_10_ITEM_1),
      "履行岗位职责",
      "是否履行了岗位职责？",
      "Post duties performed",
      "Were the duties of the post performed?"),

  PROFESSIONAL_STANDARDS_MET(
      in(DUE_PERFORMANCE, "S", ART_4),
      "符合职业要求",
      "是否符合已有的职业要求（本事项没有专门要求的，按一般职业要求）？",
      "Professional standards met",
      "Were the existing professional standards met (where there are none for this matter, the general ones)?",
      Help.OWN_PART.after(
          "看已有的职业要求；本事项没有专门要求的，按一般职业要求。",
          "Go by the professional standards there are; where this matter has none of its own, by the general ones.")),

  COUNTERPARTY_CONCEALED_EVIDENCE(
      in(ARTICLE_10, "", ART_10_ITEM_2),
      "相对人隐瞒证据",
      "行政相对人是否隐瞒了证据？",
      "Counterparty concealed evidence",
      "Did the counterparty conceal evidence?"),

  COUNTERPARTY_FORGED_EVIDENCE(
      in(ARTICLE_10, "", ART_10_ITEM_2),
      "相对人伪造证据",
      "行政相对人是否伪造了证据？",
      "Counterparty forged evidence",
      "Did the counterparty forge evidence?"),

  COUNTERPARTY_DESTROYED_EVIDENCE(
      in(ARTICLE_10, "", ART_10_ITEM_2),
      "相对人毁灭证据",
      "行政相对人是否毁灭了证据？",
      "Counterparty destroyed evidence",
      "Did the counterparty destroy evidence?"),

  COUNTERPARTY_GAVE_FALSE_MATERIALS(
      in(ARTICLE_10, "", ART_10_ITEM_2),
      "相对人提供虚假材料",
      "行政相对人是否提供了虚假材料？",
      "Counterparty gave false materials",
      "Did the counterparty provide false materials?"),

  WRONG_DECISION_RESULTED(
      in(ARTICLE_10, "", ART_10_ITEM_2),
      "致使作出错误执法决定",
      "是否因行政相对人隐瞒、伪造、毁灭证据或者提供虚假材料，致使作出错误执法决定？",
      "Wrong decision resulted",
      "Did the counterparty's concealing, forging or destroying evidence, or giving false materials, cause a wrong enforcement decision?"),

  COUNTERPARTY_EVADED_INVESTIGATION(
      in(ARTICLE_10, "", ART_10_ITEM_2),
      "相对人逃避案件调查",
      "行政相对人是否逃避案件调查？",
      "Counterparty evaded investigation",
      "Did the counterparty evade the investigation?"),

  TIMELY_ACTION_PREVENTED(
      in(ARTICLE_10, "", ART_10_ITEM_2),
      "致使执法行为不能及时作出",
      "是否因行政相对人逃避案件调查，致使行政执法行为不能及时作出？",
      "Timely action prevented",
      "Did the counterparty's evading the investigation cause the enforcement act not to be done in time?"),

  DECISION_DEFIED(
      in(ARTICLE_10, "", ART_10_ITEM_3),
      "拒不执行决定",
      "被执行人是否拒不执行行政处罚、行政命令等决定？",
      "Decision defied",
      "Did the party refuse to carry out a penalty, order or other decision?"),

  CLOSURE_ORDER_SOUGHT(
      in(ARTICLE_10, "", ART_10_ITEM_3),
      "已提请责令停业关闭",
      "是否已依法提请有批准权的人民政府责令停业、关闭？",
      "Closure order sought",
      "Was the competent people's government lawfully asked to order suspension or closure?"),

  COURT_ENFORCEMENT_SOUGHT(
      in(ARTICLE_10, "", ART_10_ITEM_3),
      "已申请法院强制执行",
      "是否已依法申请人民法院强制执行？",
      "Court enforcement sought",
      "Was the people's court lawfully asked to enforce?"),

  ILLEGAL_OPERATION_CONTINUED(
      in(ARTICLE_10, "", ART_10_ITEM_3),
      "仍违法生产经营",
      "被执行人是否仍违法生产经营？",
      "Illegal operation continued",
      "Did the party continue to operate illegally all the same?",
      new Bilingual(
          "建设、开展宗教活动等是否属于“生产经营”，须由人判断并写明理由（备注）。须有证据证明；拿不准的填“不详”。",
          "Whether building, religious activities and the like are production or operation is for people to judge, with the reason written down (note). It needs proof; if unsure, answer unknown.")),

  PROPERTY_SEALED_OR_SEIZED(
      in(ARTICLE_10, "", ART_10_ITEM_4),
      "物品已被查封扣押",
      "物品是否已被查封、扣押？",
      "Property sealed or seized",
      "Had the property been sealed or seized?"),

  PARTY_HID_PROPERTY(
      in(ARTICLE_10, "", ART_10_ITEM_4),
      "当事人擅自隐匿物品",
      "被查封、扣押物品的当事人是否擅自隐匿该物品？",
      "Party hid the property",
      "Did the party whose property was sealed or seized hide it without leave?"),

  PARTY_MOVED_PROPERTY(
      in(ARTICLE_10, "", ART_10_ITEM_4),
      "当事人擅自转移物品",
      "被查封、扣押物品的当事人是否擅自转移该物品？",
      "Party moved the property",
      "Did the party whose property was sealed or seized move it without leave?"),

  PARTY_SOLD_PROPERTY(
      in(ARTICLE_10, "", ART_10_ITEM_4),
      "当事人擅自变卖物品",
      "被查封、扣押物品的当事人是否擅自变卖该物品？",
      "Party sold the property",
      "Did the party whose property was sealed or seized sell it without leave?"),

  PARTY_DAMAGED_PROPERTY(
      in(ARTICLE_10, "", ART_10_ITEM_4),
      "当事人擅自损毁物品",
      "被查封、扣押物品的当事人是否擅自损毁该物品？",
      "Party damaged the property",
      "Did the party whose property was sealed or seized damage it without leave?"),

  HARM_FROM_PROPERTY(
      in(ARTICLE_10, "", ART_10_ITEM_4),
      "导致危害后果发生",
      "是否因当事人擅自隐匿、转移、变卖、损毁被查封、扣押的物品，导致危害后果发生？",
      "Harm from the property",
      "Did the party's hiding, moving, selling or damaging the sealed or seized property without leave cause harm?"),

  EVENT_UNFORESEEABLE(
      in(ARTICLE_10, "", ART_10_ITEM_5),
      "发生不能预见的不可抗力因素",
      "是否发生了不能预见的不可抗力因素？",
      "Unforeseeable force majeure",
      "Did a factor of force majeure occur that could not be foreseen?"),

  EVENT_UNAVOIDABLE(
      in(ARTICLE_10, "", ART_10_ITEM_5),
      "发生不能避免的不可抗力因素",
      "是否发生了不能避免的不可抗力因素？",
      "Unavoidable force majeure",
      "Did a factor of force majeure occur that could not be avoided?"),

  EVENT_INSURMOUNTABLE(
      in(ARTICLE_10, "", ART_10_ITEM_5),
      "发生不能克服的不可抗力因素",
      "是否发生了不能克服的不可抗力因素？",
      "Insurmountable force majeure",
      "Did a factor of force majeure occur that could not be overcome?"),

  EVENT_PREVENTED_DUTY(
      in(ARTICLE_10, "", ART_10_ITEM_5),
      "因不可抗力未能依法履职",
      "是否因不能预见、不能避免或不能克服等不可抗力因素，导致未能依法履行职责？",
      "Force majeure prevented the duty",
      "Did force majeure (what could not be foreseen, avoided or overcome) cause the duty not to be performed as the law requires?"),

  OTHER_DEPARTMENT_WRONG_ACT(
      in(ARTICLE_10, "", ART_10_ITEM_6),
      "其他部门错误行政行为",
      "其他有关部门是否作出了错误的行政行为？",
      "Other department's wrong act",
      "Did another department concerned do a wrong administrative act?"),

  OTHER_DEPARTMENT_IMPROPER_ACT(
      in(ARTICLE_10, "", ART_10_ITEM_6),
      "其他部门不当行政行为",
      "其他有关部门是否作出了不当的行政行为？",
      "Other department's improper act",
      "Did another department concerned do an improper administrative act?"),

  MISJUDGMENT_FROM_OTHER_DEPARTMENT(
      in(ARTICLE_10, "", ART_10_ITEM_6),
      "因其他部门导致错误判定",
      "是否因其他有关部门错误或者不当行政行为，导致作出错误判定或者处理？",
      "Misjudgment from another department",
      "Did another department's wrong or improper act cause a wrong judgment or handling?"),

  STANDARD_MISSING(
      in(ARTICLE_10, "", ART_10_ITEM_7),
      "标准缺失",
      "判定本案违法违规问题所需的标准是否缺失？",
      "Standard missing",
      "Was the standard needed to judge the violation in this matter missing?"),

  TECHNOLOGY_LIMITED_DETECTION(
      in(ARTICLE_10, "", ART_10_ITEM_7),
      "科学技术水平限制不能发现问题",
      "是否因现有科学技术水平的限制，不能发现存在问题？",
      "Technology limited detection",
      "Did the limits of present science and technology make it impossible to find the problem?"),

  VIOLATION_UNCHARACTERISABLE(
      in(ARTICLE_10, "", ART_10_ITEM_7),
      "导致违法问题无法定性",
      "是否因标准缺失或者现有科学技术水平的限制不能发现存在问题，导致违法违规问题无法定性？",
      "Violation could not be characterised",
      "Did a missing standard or the limits of present science and technology make it impossible to characterise the violation?"),

  VIOLATION_DEALT_WITH(
      in(ARTICLE_10, "", ART_10_ITEM_8),
      "违法行为被依法查处",
      "行政相对人的违法行为是否已被依法查处？",
      "Violation dealt with",
      "Had the counterparty's violation been dealt with by law?"),

  RECTIFICATION_ORDERED(
      in(ARTICLE_10, "", ART_10_ITEM_8, ART_10_ITEM_9),
      "被责令改正",
      "行政相对人的违法行为是否已被责令改正？",
      "Rectification ordered",
      "Had rectification of the counterparty's violation been ordered?"),

  RECTIFICATION_IGNORED(
      in(ARTICLE_10, "", ART_10_ITEM_8),
      "整改期间不执行整改要求",
      "违法行为人在整改期间是否不执行整改要求？",
      "Rectification ignored",
      "Did the violator fail to carry out the requirements of rectification during its period?"),

  ACCIDENT_FROM_IGNORED_RECTIFICATION(
      in(ARTICLE_10, "", ART_10_ITEM_8),
      "不执行整改导致事故",
      "是否因违法行为人在整改期间不执行整改要求，导致发生事故？",
      "Accident from ignored rectification",
      "Did the violator's failure to carry out the requirements of rectification during its period cause an accident?"),

  VIOLATION_INVESTIGATED(
      in(ARTICLE_10, "", ART_10_ITEM_9),
      "违法行为已被依法调查",
      "行政相对人的违法行为是否已被依法调查？",
      "Violation investigated",
      "Had the counterparty's violation been investigated by law?"),

  ACCIDENT_WHILE_HANDLING(
      in(ARTICLE_10, "", ART_10_ITEM_9),
      "办理过程中发生事故",
      "是否在按法律程序办理过程中发生事故？",
      "Accident while handling",
      "Did an accident occur while the case was handled by legal procedure?"),

  ACCIDENT_WHILE_TRANSFERRING(
      in(ARTICLE_10, "", ART_10_ITEM_9),
      "移送过程中发生事故",
      "是否在移送过程中发生事故？",
      "Accident while transferring",
      "Did an accident occur while the case was being transferred?"),

  NO_LIABILITY_UNDER_LAW_THEN(
      in(ARTICLE_10, "SB", ART_10_ITEM_10),
      "按事发时规定不应追究责任",
      "按照事发当时法律法规和有关规定，是否不应当追究责任（须写明所依据的规定）？",
      "No liability under the law then",
      "Under the law, regulations and rules at the time, was no liability to be pursued (name the provision)?",
      new Bilingual(
          "须写明事发当时有效的依据（basis），写到条款；没有依据的，回答“是”也按“不详”处理。",
          "The provision in force at the time that it rests on must be written down (basis); without it a yes counts as unknown.")),

  OUTSIDE_ASSIGNED_FUNCTIONS(
      in(ARTICLE_10, "S", ART_10_ITEM_10),
      "不属于三定职责",
      "被追究的是否为未履行的职责，且该职责在“三定”中不属于自己职责？（越权行事的答“否”）",
      "Outside assigned functions",
      "Is the liability for a duty left undone that the \"three determinations\" do not assign to the subject? (Answer no where powers were exceeded.)",
      new Bilingual(
          "以“三定”规定和内设机构、岗位分工为准；越权行事的答“否”，那不是没有履行不属于自己的职责。须有证据证明；拿不准的填“不详”。",
          "Go by the three determinations and the division of sections and posts. Answer no where powers were exceeded: that is not leaving undone what was not one's own. It needs proof; if unsure, answer unknown.")),

  OTHER_DILIGENCE_GROUND(
      in(ARTICLE_10, "B", ART_10_ITEM_11),
      "其他履职尽责情形",
      "是否有其他履职尽责依法不应当追究责任的情形？",
      "Other ground of diligence",
      "Is there another case of diligence in which by law no liability is to be pursued?"),

  LAW_SILENT(
      in(ARTICLE_4, "", ART_4),
      "没有法律规定",
      "是否由于没有法律规定，造成一定损失或者不良影响？",
      "Law silent",
      "Was there no provision of law, and did that cause the loss or adverse effect?"),

  POLICY_SILENT(
      in(ARTICLE_4, "", ART_4),
      "没有政策要求",
      "是否由于没有政策要求，造成一定损失或者不良影响？",
      "Policy silent",
      "Was there no requirement of policy, and did that cause the loss or adverse effect?"),

  PROFESSIONAL_RULES_SILENT(
      in(ARTICLE_4, "", ART_4),
      "没有职业要求",
      "是否由于没有职业要求，造成一定损失或者不良影响？",
      "Professional rules silent",
      "Was there no professional requirement, and did that cause the loss or adverse effect?"),

  OBJECTIVE_FACTORS(
      in(ARTICLE_4, "", ART_4),
      "因客观因素造成",
      "是否因客观因素造成损失或者不良影响？",
      "Objective factors",
      "Did objective factors cause the loss or adverse effect?"),

  UNFORESEEABLE_FACTORS(
      in(ARTICLE_4, "", ART_4),
      "因难以预见因素造成",
      "是否因难以预见预料的因素造成损失或者不良影响？",
      "Unforeseeable factors",
      "Did factors hard to foresee cause the loss or adverse effect?"),

  TIMELY_CORRECTED(
      in(ARTICLE_4, "SR", ART_4),
      "及时纠正改正",
      "对造成损失或者不良影响的问题，是否及时纠正改正？",
      "Timely corrected",
      "Was the problem that caused the loss or adverse effect corrected in time?",
      new Bilingual(
          "发现问题后在合理时间内停止、更正并补救；今天仍可以做到的，做到后据实更正。",
          "Stopping, mending and remedying within a reasonable time of finding the problem; if it can still be done, do it and then enter it.")),

  ERROR_OCCURRED(
      in(
          ARTICLE_11,
          "",
          ART_11_ITEM_1,
          ART_11_ITEM_2,
          ART_11_ITEM_3,
          ART_11_ITEM_4,
          ART_11_ITEM_5,
          ART_11_ITEM_8),
      "出现失误错误或者偏差",
      "是否出现失误、错误或者偏差？",
      "Error occurred",
      "Did a mistake, error or deviation occur?"),

  IMPLEMENTING_SUPERIOR_DECISION(
      in(ARTICLE_11, "", ART_11_ITEM_1),
      "贯彻上级决策部署",
      "事情是否发生在贯彻执行上级指示决策部署中？",
      "Implementing a superior decision",
      "Did the matter arise in carrying out instructions, decisions or plans from above?"),

  ADVANCING_DEVELOPMENT(
      in(ARTICLE_11, "", ART_11_ITEM_1),
      "为推动发展主动解决问题",
      "是否为推动发展、攻坚克难，主动解决问题？",
      "Advancing development",
      "Was it to advance development, tackle difficulties and solve problems on the subject's own initiative?"),

  BOLD_EXPLORATION(
      in(ARTICLE_11, "", ART_11_ITEM_1),
      "大胆探索先行先试",
      "失误或者错误是否在大胆探索、先行先试中出现？",
      "Bold exploration",
      "Did the mistake or error occur in bold exploration or a trial ahead of others?"),

  REFORM_WORK(
      in(ARTICLE_11, "", ART_11_ITEM_2),
      "推进改革创新中",
      "事情是否发生在全面深化改革、推进体制机制创新中？",
      "Reform work",
      "Did the matter arise in deepening reform or renewing systems and mechanisms?"),

  BROKE_WITH_CONVENTION(
      in(ARTICLE_11, "", ART_11_ITEM_2),
      "突破常规",
      "探索性失误或者未达到预期效果，是否因先行先试、突破常规而出现？",
      "Broke with convention",
      "Did a trial ahead of others that broke with convention cause the exploratory mistake or the results short of expectation?"),

  RESULTS_BELOW_EXPECTATION(
      in(ARTICLE_11, "", ART_11_ITEM_2),
      "未达到预期效果",
      "先行先试、突破常规的工作是否未达到预期效果？",
      "Results below expectation",
      "Did the results of the trial ahead of others that broke with convention fall short of what was expected?"),

  KEY_TASK(
      in(ARTICLE_11, "", ART_11_ITEM_3),
      "推进重点工作中",
      "事情是否发生在推动高质量发展、打好污染防治攻坚战等重点工作中？",
      "Key task",
      "Did the matter arise in a key task such as high-quality development or the fight against pollution?"),

  DECISIVE_PERFORMANCE(
      in(ARTICLE_11, "", ART_11_ITEM_3),
      "敢于决策大胆履职",
      "失误或者偏差是否在敢于决策、大胆履职、攻坚克难中出现？",
      "Decisive performance",
      "Did the mistake or deviation occur in daring decision, bold performance of duty and tackling of difficulties?"),

  CREATIVE_WORK(
      in(ARTICLE_11, "", ART_11_ITEM_4),
      "创造性开展工作中",
      "事情是否发生在创造性开展工作中？",
      "Creative work",
      "Did the matter arise in creative work?"),

  STATE_POLICY_CHANGED(
      in(ARTICLE_11, "", ART_11_ITEM_4),
      "因国家政策调整",
      "是否因国家政策调整，出现失误或者偏差？",
      "State policy changed",
      "Did a change of state policy cause the error?"),

  LAW_CHANGED(
      in(ARTICLE_11, "", ART_11_ITEM_4),
      "因法律法规调整",
      "是否因法律法规调整，出现失误或者偏差？",
      "Law changed",
      "Did a change of law or regulations cause the error?"),

  SUPERIOR_DECISION_CHANGED(
      in(ARTICLE_11, "", ART_11_ITEM_4),
      "因上级决策部署变化",
      "是否因上级决策部署发生变化，出现失误或者偏差？",
      "Superior decision changed",
      "Did a change of decisions or plans from above cause the error?"),

  POLICY_BOUNDARY_UNCLEAR(
      in(ARTICLE_11, "", ART_11_ITEM_4),
      "因政策界限不明确",
      "是否因政策界限不明确，出现失误或者偏差？",
      "Policy boundary unclear",
      "Did an unclear boundary of policy cause the error?"),

  OBJECTIVELY_CONSTRAINED(
      in(ARTICLE_11, "", ART_11_ITEM_4),
      "受客观条件限制",
      "是否受客观条件限制，出现失误或者偏差？",
      "Objectively constrained",
      "Did objective conditions constrain the work and so cause the error?"),

  DURING_ENFORCEMENT(
      in(ARTICLE_11, "", ART_11_ITEM_5),
      "在执法过程中",
      "事情是否发生在执法过程中？",
      "During enforcement",
      "Did the matter arise during enforcement?"),

  PREVENTING_ENFORCEMENT_RISK(
      in(ARTICLE_11, "", ART_11_ITEM_5),
      "为防止执法风险",
      "是否为防止执法风险？",
      "Preventing enforcement risk",
      "Was it to prevent a risk of enforcement?"),

  IMPROVISED_DECISION(
      in(ARTICLE_11, "", ART_11_ITEM_5),
      "临机决断",
      "失误或者偏差是否在临机决断中出现？",
      "Improvised decision",
      "Did the mistake or deviation occur in a decision made on the spot?"),

  FORCE_MAJEURE_OR_UNFORESEEN(
      in(ARTICLE_11, "", ART_11_ITEM_5),
      "因不可抗力或者不可预见原因",
      "是否因不可抗力或不可预见原因，出现失误或者偏差？",
      "Force majeure or unforeseen cause",
      "Did force majeure or an unforeseeable cause lead to the error?"),

  DURING_INSPECTION(
      in(ARTICLE_11, "", ART_11_ITEM_6),
      "开展执法检查中",
      "事情是否发生在开展执法检查中？",
      "During inspection",
      "Did the matter arise during an enforcement inspection?"),

  TARGET_CONCEALED(
      in(ARTICLE_11, "", ART_11_ITEM_6),
      "执法对象故意隐瞒",
      "执法对象是否故意隐瞒？",
      "Target concealed",
      "Did the one inspected conceal matters on purpose?"),

  TARGET_UNTRUTHFUL(
      in(ARTICLE_11, "", ART_11_ITEM_6),
      "执法对象未如实反映情况",
      "执法对象是否未如实反映情况？",
      "Target untruthful",
      "Did the one inspected fail to state matters truthfully?"),

  LATENT_PROBLEM_MISSED(
      in(ARTICLE_11, "", ART_11_ITEM_6),
      "致使未及时发现潜在问题",
      "是否因执法对象故意隐瞒或未如实反映情况，致使没有及时发现潜在问题？",
      "Latent problem missed",
      "Did the concealment or untruthfulness of the one inspected cause a latent problem not to be found in time?"),

  LAWFUL_ENFORCEMENT(
      in(ARTICLE_11, "", ART_11_ITEM_7),
      "依法开展行政执法中",
      "事情是否发生在依法开展行政执法中？",
      "Lawful enforcement",
      "Did the matter arise in enforcement done by law?"),

  COUNTERPARTY_INTENTIONAL_VIOLATION(
      in(ARTICLE_11, "", ART_11_ITEM_7),
      "相对人主观故意违法",
      "事故是否因行政管理相对人主观故意违法而发生？",
      "Counterparty's intentional violation",
      "Was the accident due to an intentional violation by the counterparty?"),

  STATUTORY_MEASURES_TAKEN(
      in(ARTICLE_11, "", ART_11_ITEM_7),
      "已经采取法定措施",
      "执法人员是否已经采取法定措施？",
      "Statutory measures taken",
      "Had the officer taken the measures that the law provides?"),

  ACCIDENT_STILL_OCCURRED(
      in(ARTICLE_11, "", ART_11_ITEM_7),
      "仍然造成事故发生",
      "已经采取法定措施后，是否仍然造成事故发生？",
      "Accident still occurred",
      "Did an accident occur all the same after the statutory measures had been taken?"),

  RESOLVING_ENFORCEMENT_CONFLICT(
      in(ARTICLE_11, "", ART_11_ITEM_8),
      "解决执法矛盾过程中",
      "事情是否发生在解决执法矛盾过程中？",
      "Resolving a conflict in enforcement",
      "Did the matter arise in resolving a conflict in enforcement?"),

  BROKE_BARRIERS(
      in(ARTICLE_11, "", ART_11_ITEM_8),
      "因勇于破除障碍",
      "是否因勇于破除障碍，造成失误或者偏差？",
      "Broke barriers",
      "Did boldly breaking barriers cause the error?"),

  TOUCHED_VESTED_INTERESTS(
      in(ARTICLE_11, "", ART_11_ITEM_8),
      "因触及固有利益",
      "是否因触及固有利益，造成失误或者偏差？",
      "Touched vested interests",
      "Did touching vested interests cause the error?"),

  OTHER_TOLERANCE_GROUND(
      in(ARTICLE_11, "B", ART_11_ITEM_9),
      "其他可以容错免责情形",
      "是否有其他可以容错免责的情形？",
      "Other ground of tolerance",
      "Is there another case in which tolerance or exemption is open?"),

  KNOWING_VIOLATION(
      in(THREE_DISTINCTIONS, "S", ART_11_PARA_1),
      "属于明知故犯",
      "是否属于明知故犯的违纪违法行为，而非缺乏经验、先行先试中的失误？",
      "Knowing violation",
      "Was it a knowing violation of discipline or law, rather than an error from lack of experience or in a first trial?"),

  PERSISTED_AFTER_BAN(
      in(THREE_DISTINCTIONS, "S", ART_11_PARA_1),
      "明令禁止后我行我素",
      "是否属于上级明令禁止后依然我行我素的行为，而非尚无明确限制的探索性试验？",
      "Persisted after a ban",
      "Was it persisting after an express ban from above, rather than an exploratory trial not yet clearly restricted?"),

  SOUGHT_PRIVATE_GAIN(
      in(THREE_DISTINCTIONS, "S", ART_11_PARA_1),
      "为谋取私利",
      "是否属于为谋取私利的违纪违法行为，而非为推动发展的无意过失？",
      "Sought private gain",
      "Was it a violation of discipline or law for private gain, rather than an unintended fault in advancing development?"),

  EXPRESSLY_PROHIBITED(
      in(CONDITIONS, "", ART_11_PARA_2_ITEM_1),
      "法律有明令禁止",
      "所涉行为是否为法律明令禁止？",
      "Expressly prohibited by law",
      "Does a statute expressly prohibit the act?"),

  PROHIBITED_BY_REGULATION(
      in(CONDITIONS, "", ART_11_PARA_2_ITEM_1),
      "法规规章有明令禁止",
      "所涉行为是否为法规、规章（如《宗教事务条例》）明令禁止？",
      "Prohibited by regulation",
      "Do regulations or rules (the Regulations on Religious Affairs, say) expressly prohibit the act?"),

  LOSS_OCCURRED(
      in(CONDITIONS, "", ART_11_PARA_2_ITEM_2, ART_11_PARA_2_ITEM_3, ART_4),
      "造成损失",
      "是否造成了损失？",
      "Loss occurred",
      "Was a loss caused?"),

  MAJOR_LOSS(
      in(CONDITIONS, "", ART_11_PARA_2_ITEM_2),
      "造成重大损失",
      "是否造成重大损失？",
      "Major loss",
      "Was a major loss caused?"),

  ADVERSE_EFFECT_OCCURRED(
      in(CONDITIONS, "", ART_11_PARA_2_ITEM_2, ART_11_PARA_2_ITEM_3, ART_4),
      "造成不良影响",
      "是否造成了不良影响？",
      "Adverse effect occurred",
      "Was an adverse effect caused?"),

  SERIOUS_ADVERSE_EFFECT(
      in(CONDITIONS, "", ART_11_PARA_2_ITEM_2),
      "造成严重不良影响",
      "是否造成严重不良影响？",
      "Serious adverse effect",
      "Was a serious adverse effect caused?"),

  ACTIVELY_RECOVERED_LOSS(
      in(CONDITIONS, "SR", ART_11_PARA_2_ITEM_3),
      "积极主动挽回损失",
      "是否积极主动挽回损失？",
      "Actively recovered the loss",
      "Did the subject, actively and on the subject's own initiative, recover the loss?"),

  ACTIVELY_REMOVED_EFFECTS(
      in(CONDITIONS, "SR", ART_11_PARA_2_ITEM_3),
      "积极主动消除不良影响",
      "是否积极主动消除不良影响？",
      "Actively removed the effects",
      "Did the subject, actively and on the subject's own initiative, remove the adverse effects?"),

  PROACTIVE_MEASURES(
      in(ARTICLE_12, "SR", ART_12_ITEM_1),
      "主动采取措施",
      "是否主动采取措施？",
      "Proactive measures",
      "Did the subject take measures on the subject's own initiative?"),

  LOSS_AVERTED(
      in(ARTICLE_12, "S", ART_12_ITEM_1),
      "有效避免损失",
      "是否因主动采取措施，有效避免损失？",
      "Loss averted",
      "Did the measures taken on the subject's own initiative effectively avert loss?"),

  EFFECTS_REDRESSED(
      in(ARTICLE_12, "SR", ART_12_ITEM_1),
      "有效挽回影响",
      "是否因主动采取措施，有效挽回影响？",
      "Effects redressed",
      "Did the measures taken on the subject's own initiative effectively redress the effects?"),

  COOPERATED_WITH_INQUIRY(
      in(ARTICLE_12, "SR", ART_12_ITEM_2),
      "积极配合问责调查",
      "是否积极配合问责调查？",
      "Cooperated with the inquiry",
      "Did the subject actively cooperate with the inquiry?"),

  ACCEPTED_RESPONSIBILITY(
      in(ARTICLE_12, "SR", ART_12_ITEM_2),
      "主动承担责任",
      "是否主动承担责任？",
      "Accepted responsibility",
      "Did the subject accept responsibility of the subject's own accord?"),

  OTHER_MITIGATION_GROUND(
      in(ARTICLE_12, "SB", ART_12_ITEM_3),
      "其他依法可以从轻减轻情形",
      "是否有其他依法可以从轻、减轻追究责任的情形？",
      "Other ground of mitigation",
      "Is there another case in which the law allows lighter or mitigated liability?");

  /** How many facts there are. */
  public static final int COUNT = values().length;

  private static final Fact[] VALUES = values();

  private final Origin origin;
  private final Wording chinese;
  private final Wording english;

  /** A fact that {@link Help} explains as it does all others of its kind. */
  Fact(
      Origin origin,
      String chinese,
      String chineseQuestion,
      String english,
      String englishQuestion) {
    this(origin, chinese, chineseQuestion, english, englishQuestion, origin.help());
  }

  Fact(
      Origin origin,
      String chinese,
      String chineseQuestion,
      String english,
      String englishQuestion,
      Bilingual help) {
    this.origin = origin;
    this.chinese = new Wording(chinese, chineseQuestion, help.chinese());
    this.english = new Wording(english, englishQuestion, help.english());
  }

  /**
   * Where a fact comes from.
   *
   * @param traits S: it usually differs from subject to subject; R: the officer or the unit can
   *     still bring it about; B: a yes needs a written legal basis; P: it is a step of procedure
   */
  private record Origin(FactGroup group, String traits, List<Provision> sources) {
    boolean has(char trait) {
      return traits.indexOf(trait) >= 0;
    }

    Bilingual help() {
      return Help.of(group, has('S'), has('P'), has('B'));
    }
  }

  private static Origin in(FactGroup group, String traits, Provision... sources) {
    return new Origin(group, traits, List.of(sources));
  }

  public FactGroup group() {
    return origin.group;
  }

  /** The provisions whose criteria ask for it. */
  public List<Provision> sources() {
    return origin.sources;
  }

  /** Whether it usually differs from subject to subject (S). */
  public boolean perSubject() {
    return origin.has('S');
  }

  /** Whether the officer or the unit can still bring it about (R). */
  public boolean remediable() {
    return origin.has('R');
  }

  /** Whether a yes needs a written legal basis (B). */
  public boolean needsBasis() {
    return origin.has('B');
  }

  /** Its name, as results and messages tell it. */
  public Bilingual label() {
    return new Bilingual(chinese.label(), english.label());
  }

  public Wording wording(Language language) {
    return language == Language.CHINESE ? chinese : english;
  }

  /** How it is told apart: an example of either answer, what counts, and what proves it. */
  public Bilingual help() {
    Bilingual examples = Examples.of(this);
    return new Bilingual(
        examples.chinese() + chinese.help(), examples.english() + " " + english.help());
  }

  static Fact at(int ordinal) {
    return VALUES[ordinal];
  }
}
