package rongcuo.rules.standards;

import rongcuo.facts.Fact;
import rongcuo.reasoning.Condition;
import rongcuo.rules.art05.StatutoryDuties;
import rongcuo.rules.art06.DutyLists;
import rongcuo.rules.art07.EvidenceAndDecision;
import rongcuo.rules.art08.RegulatedEnforcement;
import rongcuo.rules.art09.TransferToPublicSecurity;
import rongcuo.statute.Choice;

/**
 * What 第五 to 九条 ask of an officer, in two halves.
 *
 * <p>What tolerance forgives is an error of substance, so a flaw of substance (证据链, 裁量, 适当) cannot
 * itself bar tolerance; a breach of powers or procedure can (第十三条). Both count against 第十条第（一）项.
 */
public final class DutyStandards {

  /** Legal procedure followed (第五, 七, 八, 九条). */
  public static final Condition PROCEDURE_FOLLOWED =
      Condition.allOf(
          EvidenceAndDecision.PROCEDURE,
          RegulatedEnforcement.PROCEDURE,
          TransferToPublicSecurity.PROCEDURE,
          StatutoryDuties.PROCEDURE);

  /** Care taken in substance (第六, 七, 八条). */
  public static final Condition CARE_TAKEN =
      Condition.allOf(DutyLists.CARE, EvidenceAndDecision.CARE, RegulatedEnforcement.CARE);

  /** The officer's own duties performed (第五条, “岗位职责” of 第四条 and 第十条第（一）项). */
  public static final Condition OWN_DUTIES_PERFORMED =
      Condition.allOf(StatutoryDuties.PERFORMANCE, Condition.is(Fact.POST_DUTIES_PERFORMED));

  /**
   * What 第十条第（二）至（四）、（六）至（九）项 presuppose: nothing, or that the officer's own duties were performed
   * ({@code article-10-premise}).
   */
  public static final Condition PREMISE_OF_ARTICLE_10 =
      Condition.anyOf(Condition.under(Choice.ITEMS_BY_THEMSELVES), OWN_DUTIES_PERFORMED);

  /**
   * A breach of procedure that is none, being minor and without real effect ({@code minor-breach}).
   */
  public static final Condition EXCUSED_AS_MINOR =
      Condition.allOf(
          Condition.under(Choice.MINOR_BREACH_EXCUSED), Condition.is(Fact.PROCEDURE_BREACH_MINOR));

  private DutyStandards() {}
}
