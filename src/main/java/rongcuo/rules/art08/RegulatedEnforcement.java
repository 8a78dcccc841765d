package rongcuo.rules.art08;

import static rongcuo.facts.Fact.DECISION_MADE;
import static rongcuo.facts.Fact.DISCRETION_BENCHMARK_FOLLOWED;
import static rongcuo.facts.Fact.ENFORCEMENT_PUBLICISED;
import static rongcuo.facts.Fact.LEGAL_REVIEW_DONE;
import static rongcuo.facts.Fact.MAJOR_DECISION;
import static rongcuo.facts.Fact.MANNER_AND_TIME_KEPT;
import static rongcuo.facts.Fact.PROCESS_RECORDED;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.ifThen;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 行政执法部门应当建立健全行政裁量标准、执法全过程记录制度、执法公示制度、重大执法决定法制审核制度，按照法律规定的程序、方式、时限履行职责，规范行政处罚、行政强制等行政行为。
 *
 * <p>Reading: legal review is asked only of a major decision. The article addresses the department;
 * what counts for an officer is the officer's own part.
 */
public final class RegulatedEnforcement implements Rule {

  /** What belongs to legal procedure: a breach of it is one of 第十三条. */
  public static final Condition PROCEDURE =
      allOf(
          is(PROCESS_RECORDED),
          is(ENFORCEMENT_PUBLICISED),
          is(MANNER_AND_TIME_KEPT),
          ifThen(allOf(is(DECISION_MADE), is(MAJOR_DECISION)), is(LEGAL_REVIEW_DONE)));

  /** What belongs to substance: a flaw of it counts against 第十条第（一）项 alone. */
  public static final Condition CARE = ifThen(is(DECISION_MADE), is(DISCRETION_BENCHMARK_FOLLOWED));

  private static final Condition CONDITION = allOf(PROCEDURE, CARE);

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_8;
  }
}
