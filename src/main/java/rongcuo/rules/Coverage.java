package rongcuo.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * How the program takes account of a provision: by rules, by duties after the decision, or not at
 * all, with the reason.
 *
 * @param provision what is covered
 * @param rules the rules of the provision and its parts; empty if it is covered otherwise
 * @param remark what covers it where no rule does: the duties it founds, or why it is not
 *     formalised; null where rules do
 * @param formalised whether the program decides or follows up anything by it
 */
public record Coverage(
    Provision provision, List<Rule> rules, @Nullable Bilingual remark, boolean formalised) {

  /** How a provision is covered; a part without a rule of its own as its article is. */
  public static Coverage of(Provision provision) {
    List<Rule> rules =
        Rulebook.rules().stream().filter(rule -> isPart(rule.provision(), provision)).toList();
    if (!rules.isEmpty()) {
      return new Coverage(provision, rules, null, true);
    }
    return switch (provision.wholeArticle()) {
      case ART_1 ->
          notFormalised(
              provision,
              "立法目的和依据，不设定可以判断的条件",
              "purpose and basis; sets no condition that could be decided");
      case ART_3 ->
          notFormalised(
              provision,
              "原则性规定，由人把握；其中“证据确凿”一项，对没有证据支撑的事实作出提示",
              "principles, for people to weigh; of them, “证据确凿” shows as a notice of facts"
                  + " without evidence");
      case ART_14 ->
          duties(
              provision,
              "调查核实、作出结论、七日内告知、在一定范围内公开；六个方面的综合分析由人作出并记入案卷",
              "to inquire, conclude, notify within seven days and publish; the analysis in six"
                  + " dimensions is people's and stands in the case file");
      case ART_15 -> duties(provision, "不作为执法错误认定", "not to record an enforcement error");
      case ART_16 -> duties(provision, "及时启动纠错程序", "to start correction in time");
      case ART_17 ->
          duties(
              provision,
              "说明纠错事由、事项、要求和期限，督促整改，办理延期",
              "to explain grounds, items, requirements and the time limit of correction, to see it"
                  + " through, to extend it");
      case ART_18 ->
          duties(
              provision, "跟踪整改情况，对易错风险警示提醒", "to follow correction up and warn of recurring risks");
      case ART_19 ->
          duties(
              provision,
              "向实名举报人反馈、对匿名举报说明情况、澄清正名",
              "to answer a named reporter, explain an anonymous report, clear an officer's name");
      default -> throw new IllegalStateException("not covered: " + provision.id());
    };
  }

  private static boolean isPart(Provision part, Provision whole) {
    return part == whole
        || (whole.isArticle() && part.article() == whole.article())
        || (whole.item() == 0
            && part.article() == whole.article()
            && part.paragraph() == whole.paragraph());
  }

  private static Coverage duties(Provision provision, String chinese, String english) {
    return new Coverage(provision, List.of(), new Bilingual(chinese, english), true);
  }

  private static Coverage notFormalised(Provision provision, String chinese, String english) {
    return new Coverage(provision, List.of(), new Bilingual(chinese, english), false);
  }
}
