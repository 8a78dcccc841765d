package rongcuo.rules.art09;

import static rongcuo.facts.Fact.ASSISTED_PUBLIC_SECURITY;
import static rongcuo.facts.Fact.PUBLIC_SECURITY_MATTER;
import static rongcuo.facts.Fact.TRANSFERRED_TO_PUBLIC_SECURITY;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.ifThen;
import static rongcuo.reasoning.Condition.is;

import rongcuo.reasoning.Condition;
import rongcuo.reasoning.Rule;
import rongcuo.statute.Provision;

/**
 * 对涉嫌行政拘留、涉嫌刑事犯罪的案件，应当及时移送公安机关，并协助公安机关调查。
 *
 * <p>Reading: asked only of a matter that may lead to administrative detention or a criminal case.
 */
public final class TransferToPublicSecurity implements Rule {

  /** What belongs to legal procedure: a breach of it is one of 第十三条. */
  public static final Condition PROCEDURE =
      ifThen(
          is(PUBLIC_SECURITY_MATTER),
          allOf(is(TRANSFERRED_TO_PUBLIC_SECURITY), is(ASSISTED_PUBLIC_SECURITY)));

  @Override
  public Condition condition() {
    return PROCEDURE;
  }

  @Override
  public Provision provision() {
    return Provision.ART_9;
  }
}
