package rongcuo.explanation;

import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Rule;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Provision;

/**
 * Which answers may be thought of as found otherwise where a better outcome is sought.
 *
 * <p>Never one that speaks more against the officer, such as duties not performed, or a loss; and
 * never one that is itself a legal conclusion.
 */
final class Levers {

  /** The facts of which a no speaks for the officer: the rules ask for it somewhere. */
  private static final FactSet AGAINST = against();

  private static final FactSet LEGAL_CONCLUSIONS = FactSet.such(Fact::needsBasis);

  static final FactSet TO_NO = AGAINST.without(LEGAL_CONCLUSIONS);

  static final FactSet TO_YES = FactSet.ALL.without(AGAINST).without(LEGAL_CONCLUSIONS);

  /** What can still be brought about today. */
  static final FactSet TODAY = TO_YES.and(FactSet.such(Fact::remediable));

  private Levers() {}

  private static FactSet against() {
    FactSet against = FactSet.NONE;
    for (Rule rule : Rulebook.rules()) {
      // 第十三条 bars; the others are grounds, conditions and standards, which help.
      boolean helps = rule.provision() != Provision.ART_13;
      against = against.or(rule.condition().helping(Truth.of(!helps)));
    }
    return against;
  }
}
