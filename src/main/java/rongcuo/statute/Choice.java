package rongcuo.statute;

import static rongcuo.statute.Reading.*;

import rongcuo.language.Bilingual;

/**
 * One way to read a point that the text leaves open (a value of a {@link Reading}).
 *
 * <p>The choices of one reading stand together, the one least favourable to the officer first
 * (legal consequences alone; the readings that touch only duties have no such order).
 */
public enum Choice {
  PREMISE_OF_DUTIES_PERFORMED(
      ARTICLE_10_PREMISE,
      "duties-performed",
      new Bilingual(
          "第（二）至（四）、（六）至（九）项均以本人已经履行法定职责和岗位职责为前提",
          "items (2) to (4) and (6) to (9) only where the officer's own duties were performed")),
  ITEMS_BY_THEMSELVES(
      ARTICLE_10_PREMISE, "independent", new Bilingual("各项情形独立适用", "each item stands by itself")),

  ASSIGNED_FUNCTIONS_AS_INSTANCE(
      ARTICLE_10_ITEM_10,
      "instance",
      new Bilingual(
          "“三定”只是举例，须依事发当时的规定不应当追究责任",
          "the assigned functions are an instance only: no liability under the law then decides")),
  ASSIGNED_FUNCTIONS_AS_ALTERNATIVE(
      ARTICLE_10_ITEM_10,
      "alternative",
      new Bilingual(
          "依事发当时的规定不应当追究责任、在“三定”中不属于自己职责，具备其一即可",
          "no liability under the law then, or functions not assigned: either is enough")),

  ARTICLE_4_PRINCIPLE(
      ARTICLE_4_STANDING,
      "principle",
      new Bilingual("第四条只是原则，不单独作为容错事由", "Article 4 is a guide only, no ground by itself")),
  ARTICLE_4_GROUND(
      ARTICLE_4_STANDING,
      "ground",
      new Bilingual(
          "第四条可以单独作为容错事由，经第十一条第一款第（九）项适用",
          "Article 4 is a ground by itself, entering through Article 11(9)")),

  SILENCE_OF_ALL(
      ARTICLE_4_SILENCE,
      "all",
      new Bilingual("法律规定、政策要求、职业要求三者均没有", "law, policy and professional rules are all silent")),
  SILENCE_OF_ANY(
      ARTICLE_4_SILENCE,
      "any",
      new Bilingual(
          "法律规定、政策要求、职业要求有一项没有即可",
          "law, policy or professional rules being silent, any one, is enough")),

  FORCE_MAJEURE_ALL(
      FORCE_MAJEURE,
      "all",
      new Bilingual(
          "须同时不能预见、不能避免且不能克服（《民法典》第一百八十条）",
          "unforeseeable, unavoidable and insurmountable together (Civil Code, Article 180)")),
  FORCE_MAJEURE_ANY(
      FORCE_MAJEURE,
      "any",
      new Bilingual("按条文“或”字，具备其一即可", "any one of the three, as the text's “or” says")),

  CONSTRAINT_CUMULATIVE(
      CREATIVE_WORK_CONSTRAINT,
      "cumulative",
      new Bilingual("除列举的原因外，还须受客观条件限制", "required besides one of the listed causes")),
  CONSTRAINT_ALTERNATIVE(
      CREATIVE_WORK_CONSTRAINT,
      "alternative",
      new Bilingual("受客观条件限制是并列的原因之一", "one more cause beside those listed")),

  URGENCY_CUMULATIVE(
      URGENT_DECISION,
      "cumulative",
      new Bilingual(
          "为防止执法风险，临机决断与不可抗力或不可预见原因须同时具备",
          "to prevent a risk of enforcement, an improvised decision is required together with force majeure or an unforeseeable cause")),
  URGENCY_ALTERNATIVE(
      URGENT_DECISION,
      "alternative",
      new Bilingual(
          "为防止执法风险，临机决断或者因不可抗力、不可预见原因，具备其一即可",
          "to prevent a risk of enforcement, an improvised decision is enough, and so is force majeure or an unforeseeable cause")),

  DISTINCTIONS_AS_GATE_OF_ALL(
      THREE_DISTINCTIONS,
      "gate-all",
      new Bilingual(
          "属明知故犯、明令禁止后我行我素、谋取私利之一的，不适用第四、十、十一条（明知故犯、谋取私利的，谈不上履职尽责）",
          "a knowing violation, persisting after a ban or seeking private gain takes the case out of"
              + " Articles 4, 10 and 11: whoever errs knowingly or for gain is not diligent")),
  DISTINCTIONS_AS_GATE(
      THREE_DISTINCTIONS,
      "gate",
      new Bilingual(
          "属明知故犯、明令禁止后我行我素、谋取私利之一的，不适用第十一条",
          "a knowing violation, persisting after a ban or seeking private gain takes the case out of Article 11")),
  DISTINCTIONS_AS_GUIDANCE(
      THREE_DISTINCTIONS,
      "guidance",
      new Bilingual("仅供研判时权衡，不排除第十一条", "weighed by people only; Article 11 stays open")),

  EXEMPTION_ON_CONDITIONS(
      EXEMPTION_CONDITIONS,
      "required",
      new Bilingual("免责须同时符合第二款三项条件", "exemption only under the conditions of paragraph 2")),
  EXEMPTION_OPEN(
      EXEMPTION_CONDITIONS,
      "open",
      new Bilingual("依第一款即可免责", "paragraph 1 alone allows exemption")),

  PROHIBITED_BY_LAW_OR_REGULATION(
      PROHIBITION_SOURCE,
      "law-and-regulations",
      new Bilingual("“法律”包括法律、法规、规章", "“law” means statutes, regulations and rules")),
  PROHIBITED_BY_LAW_ALONE(
      PROHIBITION_SOURCE,
      "law",
      new Bilingual("“法律”仅指狭义的法律", "“law” means statutes in the narrow sense")),

  NEITHER_LOSS_NOR_EFFECT(
      CONDITION_TWO,
      "neither",
      new Bilingual("重大损失、严重不良影响均未造成", "neither major loss nor serious adverse effect")),
  NOT_BOTH_LOSS_AND_EFFECT(
      CONDITION_TWO,
      "not-both",
      new Bilingual("未同时造成重大损失和严重不良影响", "not both major loss and serious adverse effect")),

  EITHER_BREACH_BARS(
      ARTICLE_13_BREACH,
      "either",
      new Bilingual("违反职责范围或者违反法定程序，有其一即不予容错", "a breach of powers or of procedure bars")),
  ONLY_BOTH_BREACHES_BAR(
      ARTICLE_13_BREACH,
      "both",
      new Bilingual("同时违反职责范围和法定程序的，才不予容错", "only both breaches together bar")),

  BEYOND_POWERS_OR_DUTIES_UNDONE(
      ARTICLE_13_POWERS,
      "beyond-or-undone",
      new Bilingual(
          "超越法定职责，或者不履行法定职责", "acting beyond the statutory duties, or leaving them undone")),
  BEYOND_POWERS(
      ARTICLE_13_POWERS,
      "beyond",
      new Bilingual("仅指超越法定职责", "acting beyond the statutory duties alone")),

  MINOR_BREACH_BARS(
      MINOR_BREACH,
      "bars",
      new Bilingual("程序轻微违法也属于违反法定程序", "a minor breach of procedure counts too")),
  MINOR_BREACH_EXCUSED(
      MINOR_BREACH,
      "excused",
      new Bilingual("程序轻微违法且无实际影响的，不算违反法定程序", "a minor breach without real effect is excused")),

  ARTICLE_13_REACHES_EVERYTHING(
      ARTICLE_13_REACH,
      "everything",
      new Bilingual("排除第四、十、十一、十二条的适用", "bars Articles 4, 10, 11 and 12")),
  ARTICLE_13_REACHES_MITIGATION(
      ARTICLE_13_REACH,
      "tolerance-and-mitigation",
      new Bilingual("排除第四、十一、十二条的适用", "bars Articles 4, 11 and 12")),
  ARTICLE_13_REACHES_TOLERANCE(
      ARTICLE_13_REACH, "tolerance", new Bilingual("只排除第四、十一条的适用", "bars Articles 4 and 11 only")),

  NOTICE_IN_CALENDAR_DAYS(
      NOTICE_DAYS,
      "calendar",
      new Bilingual("自然日，末日遇节假日不顺延", "calendar days, not moved on from a holiday")),
  NOTICE_IN_CALENDAR_DAYS_ROLLED(
      NOTICE_DAYS,
      "calendar-rolled",
      new Bilingual(
          "自然日，末日遇法定休假日顺延（《民法典》第二百零三条）",
          "calendar days; a last day on a holiday moves to the next working day (Civil Code, Article 203)")),
  NOTICE_IN_WORKING_DAYS(NOTICE_DAYS, "working", new Bilingual("工作日", "working days")),

  ARTICLE_15_ON_EXEMPTION(ARTICLE_15_REACH, "exempt", new Bilingual("仅指容错免责的", "exemption alone")),
  ARTICLE_15_ON_TOLERANCE(
      ARTICLE_15_REACH, "tolerated", new Bilingual("一切予以容错的", "every tolerance")),

  ARTICLE_16_ON_EXEMPTION(
      ARTICLE_16_REACH,
      "exempt",
      new Bilingual("第十六、十七、十九条仅指容错免责的", "Articles 16, 17 and 19 on exemption alone")),
  ARTICLE_16_ON_TOLERANCE(
      ARTICLE_16_REACH,
      "tolerated",
      new Bilingual("第十六、十七、十九条适用于一切予以容错的", "Articles 16, 17 and 19 on every tolerance")),

  NOTICE_OF_TOLERANCE(
      NOTICE_REACH,
      "tolerance",
      new Bilingual("仅予以容错的决定应当告知", "a decision to tolerate alone is notified")),
  NOTICE_EITHER_WAY(
      NOTICE_REACH,
      "either-way",
      new Bilingual("容错与否的决定均应当告知", "a decision is notified whichever way it went"));

  private final Reading reading;
  private final String id;
  private final Bilingual meaning;

  Choice(Reading reading, String id, Bilingual meaning) {
    this.reading = reading;
    this.id = id;
    this.meaning = meaning;
  }

  /** The open point that this choice settles. */
  public Reading reading() {
    return reading;
  }

  /** The value in case files and on the command line, e.g. {@code any}. */
  public String id() {
    return id;
  }

  /** What the text means under this choice; its Chinese is a word of case files. */
  public Bilingual meaning() {
    return meaning;
  }

  /** The {@link #meaning}, with what must be said wherever the choice is shown to people. */
  public Bilingual shown() {
    return this == DISTINCTIONS_AS_GUIDANCE
        ? new Bilingual(
            meaning.chinese() + "；“要坚持”的用语难以容纳这一读法",
            meaning.english() + ", which “要坚持” hardly allows")
        : meaning;
  }
}
