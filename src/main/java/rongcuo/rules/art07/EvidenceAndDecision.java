package rongcuo.rules.art07;

import static rongcuo.facts.Fact.CASE_REVIEWED;
import static rongcuo.facts.Fact.DECISION_APPROPRIATE;
import static rongcuo.facts.Fact.DECISION_MADE;
import static rongcuo.facts.Fact.EVIDENCE_CHAIN_COMPLETE;
import static rongcuo.facts.Fact.EVIDENCE_LAWFULLY_COLLECTED;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.ifThen;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 执法人员在行政处罚、行政强制等执法工作中，应当依法调查取证，形成完整的证据链，经过严格的案件审查，依法作出适当的执法决定。
 *
 * <p>Reading: review and an appropriate decision are asked only where a decision was made.
 */
public final class EvidenceAndDecision implements Rule {

  /** What belongs to legal procedure: a breach of it is one of 第十三条. */
  public static final Condition PROCEDURE =
      allOf(is(EVIDENCE_LAWFULLY_COLLECTED), ifThen(is(DECISION_MADE), is(CASE_REVIEWED)));

  /** What belongs to substance: a flaw of it counts against 第十条第（一）项 alone. */
  public static final Condition CARE =
      ifThen(is(DECISION_MADE), allOf(is(EVIDENCE_CHAIN_COMPLETE), is(DECISION_APPROPRIATE)));

  private static final Condition CONDITION = allOf(PROCEDURE, CARE);

  @Override
  public Condition condition() {
    return CONDITION;
  }

  @Override
  public Provision provision() {
    return Provision.ART_7;
  }
}
