package rongcuo.rules;

import rongcuo.reasoning.Condition;
import rongcuo.rules.art05.StatutoryDuties;
import rongcuo.rules.art06.DutyLists;
import rongcuo.rules.art07.EvidenceAndDecision;
import rongcuo.rules.art08.RegulatedEnforcement;
import rongcuo.rules.art09.TransferToPublicSecurity;

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

  private DutyStandards() {}
}
