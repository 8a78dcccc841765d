package rongcuo.form;

import java.util.EnumMap;
import java.util.Map;
import rongcuo.facts.Fact;
import rongcuo.language.Language;

/**
 * Questions of the questionnaire as they are put to an officer in person. They are the same
 * questions; where turning the words towards the officer does not make a sentence, it stands here.
 */
final class SpokenQuestion {

  private static final Map<Fact, String> OTHERWISE = new EnumMap<>(Fact.class);

  static {
    OTHERWISE.put(Fact.ENFORCEMENT_OFFICER, "事发时，您是否为民族宗教行政执法部门的执法人员？");
    OTHERWISE.put(Fact.PERFORMING_DUTIES, "事情是否发生在您履行职责过程中？");
    OTHERWISE.put(Fact.PROCEDURE_BREACH_MINOR, "您认为违反程序的情节是否轻微，对行政相对人的权利是否产生了实际影响？");
    OTHERWISE.put(Fact.PROFESSIONAL_STANDARDS_MET, "您的做法是否符合已有的职业要求（没有专门要求的，按一般职业要求）？");
    OTHERWISE.put(Fact.NO_LIABILITY_UNDER_LAW_THEN, "按照事发当时法律法规和有关规定，您是否不应当被追究责任？依据是哪些规定？");
    OTHERWISE.put(Fact.OUTSIDE_ASSIGNED_FUNCTIONS, "您被追究的是否为未履行的职责？该职责在“三定”中是否不属于您的职责？");
    OTHERWISE.put(Fact.TIMELY_CORRECTED, "对造成损失或者不良影响的问题，您是否及时纠正改正？");
    OTHERWISE.put(Fact.OTHER_MITIGATION_GROUND, "您是否有其他依法可以从轻、减轻追究责任的情形？依据是哪些规定？");
    OTHERWISE.put(
        Fact.OTHER_PROCEDURE_BREACH, "除调查取证、案件审查、全过程记录、公示、法制审核、方式和时限以及移送、协助公安机关外，您是否有其他违反法定程序的行为？");
  }

  private SpokenQuestion() {}

  /**
   * A question as it is put.
   *
   * @param ofInstitution whether it is put to somebody who speaks for the institution
   */
  static String of(Fact fact, boolean ofInstitution) {
    if (ofInstitution && fact == Fact.ENFORCEMENT_OFFICER) {
      return "事发时，贵单位是否属于民族宗教行政执法部门的执法机构？";
    }
    String spoken = OTHERWISE.getOrDefault(fact, turned(fact));
    return ofInstitution ? spoken.replaceAll("(?<!据)您(?!了解)", "贵单位") : spoken;
  }

  private static String turned(Fact fact) {
    String question = fact.wording(Language.CHINESE).question();
    if (!fact.perSubject()) {
      return "据您了解，" + question;
    }
    String toYou = question.replace("（依法不需要的答“是”）", "").replace("（没有作出执法决定的，答“是”）", "");
    toYou = toYou.replace("当事人", "您").replace("本人", "您");
    if (toYou.startsWith("是否属于")) {
      return "您的行为" + toYou;
    }
    return toYou.contains("您") ? toYou : "您" + toYou;
  }
}
