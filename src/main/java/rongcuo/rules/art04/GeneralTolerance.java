package rongcuo.rules.art04;

import static rongcuo.facts.Fact.ADVERSE_EFFECT_OCCURRED;
import static rongcuo.facts.Fact.LAW_SILENT;
import static rongcuo.facts.Fact.LOSS_OCCURRED;
import static rongcuo.facts.Fact.OBJECTIVE_FACTORS;
import static rongcuo.facts.Fact.POLICY_SILENT;
import static rongcuo.facts.Fact.POST_DUTIES_PERFORMED;
import static rongcuo.facts.Fact.PROFESSIONAL_RULES_SILENT;
import static rongcuo.facts.Fact.PROFESSIONAL_STANDARDS_MET;
import static rongcuo.facts.Fact.STATUTORY_DUTIES_PERFORMED;
import static rongcuo.facts.Fact.TIMELY_CORRECTED;
import static rongcuo.facts.Fact.UNFORESEEABLE_FACTORS;
import static rongcuo.facts.Fact.WITHIN_STATUTORY_DUTIES;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.either;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * 执法人员按照法定职责、岗位职责和职业要求依法履行职责过程中，由于没有法律规定、政策要求、职业要求，或因为客观因素、难以预见预料的因素造成一定损失或者不良影响，并及时纠正改正的，
 * 按照有关规定和程序，予以容错。
 *
 * <p>Reading: {@code article-4-silence}: law, policy and professional rules must all be silent, or
 * any. “一定损失” includes a major one. Whether the article is a ground by itself is {@code
 * article-4-standing}, in the conclusion.
 */
public final class GeneralTolerance implements Rule {

  private static final Condition SILENCE =
      either(
          Choice.SILENCE_OF_ALL,
          allOf(is(LAW_SILENT), is(POLICY_SILENT), is(PROFESSIONAL_RULES_SILENT)),
          anyOf(is(LAW_SILENT), is(POLICY_SILENT), is(PROFESSIONAL_RULES_SILENT)));

  private static final Condition CONDITION =
      allOf(
          is(WITHIN_STATUTORY_DUTIES),
          is(STATUTORY_DUTIES_PERFORMED),
          is(POST_DUTIES_PERFORMED),
          is(PROFESSIONAL_STANDARDS_MET),
          anyOf(SILENCE, is(OBJECTIVE_FACTORS), is(UNFORESEEABLE_FACTORS)),
          anyOf(is(LOSS_OCCURRED), is(ADVERSE_EFFECT_OCCURRED)),
          is(TIMELY_CORRECTED));

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_4;
  }
}
