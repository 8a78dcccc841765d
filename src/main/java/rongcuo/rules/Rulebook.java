package rongcuo.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.reasoning.Rule;
import rongcuo.rules.art02.Scope;
import rongcuo.rules.art04.GeneralTolerance;
import rongcuo.rules.art05.StatutoryDuties;
import rongcuo.rules.art06.DutyLists;
import rongcuo.rules.art07.EvidenceAndDecision;
import rongcuo.rules.art08.RegulatedEnforcement;
import rongcuo.rules.art09.TransferToPublicSecurity;
import rongcuo.rules.art10.AccidentFromIgnoredRectification;
import rongcuo.rules.art10.AccidentWhileHandling;
import rongcuo.rules.art10.DeceptionByCounterparty;
import rongcuo.rules.art10.DefianceOfDecision;
import rongcuo.rules.art10.DutiesPerformed;
import rongcuo.rules.art10.ErrorOfOtherDepartment;
import rongcuo.rules.art10.ForceMajeure;
import rongcuo.rules.art10.MissingStandardOrTechnology;
import rongcuo.rules.art10.NoLiabilityUnderLawThen;
import rongcuo.rules.art10.OtherDiligence;
import rongcuo.rules.art10.TamperingWithSeizedProperty;
import rongcuo.rules.art11.ConcealmentInInspection;
import rongcuo.rules.art11.CreativeWork;
import rongcuo.rules.art11.HarmRemedied;
import rongcuo.rules.art11.ImplementingSuperiorDecision;
import rongcuo.rules.art11.IntentionalViolation;
import rongcuo.rules.art11.KeyTask;
import rongcuo.rules.art11.NoMajorLossOrSeriousEffect;
import rongcuo.rules.art11.NotExpresslyProhibited;
import rongcuo.rules.art11.OtherTolerance;
import rongcuo.rules.art11.ReformExploration;
import rongcuo.rules.art11.ResolvingConflict;
import rongcuo.rules.art11.ThreeDistinctions;
import rongcuo.rules.art11.UrgentDecision;
import rongcuo.rules.art12.CooperationWithInquiry;
import rongcuo.rules.art12.HarmAverted;
import rongcuo.rules.art12.OtherMitigation;
import rongcuo.rules.art13.BreachOfPowersOrProcedure;
import rongcuo.statute.Provision;

/** Every rule, once, in the order of the regulation. */
public final class Rulebook {

  private static final List<Rule> RULES =
      List.of(
          new Scope(),
          new GeneralTolerance(),
          new StatutoryDuties(),
          new DutyLists(),
          new EvidenceAndDecision(),
          new RegulatedEnforcement(),
          new TransferToPublicSecurity(),
          new DutiesPerformed(),
          new DeceptionByCounterparty(),
          new DefianceOfDecision(),
          new TamperingWithSeizedProperty(),
          new ForceMajeure(),
          new ErrorOfOtherDepartment(),
          new MissingStandardOrTechnology(),
          new AccidentFromIgnoredRectification(),
          new AccidentWhileHandling(),
          new NoLiabilityUnderLawThen(),
          new OtherDiligence(),
          new ThreeDistinctions(),
          new ImplementingSuperiorDecision(),
          new ReformExploration(),
          new KeyTask(),
          new CreativeWork(),
          new UrgentDecision(),
          new ConcealmentInInspection(),
          new IntentionalViolation(),
          new ResolvingConflict(),
          new OtherTolerance(),
          new NotExpresslyProhibited(),
          new NoMajorLossOrSeriousEffect(),
          new HarmRemedied(),
          new HarmAverted(),
          new CooperationWithInquiry(),
          new OtherMitigation(),
          new BreachOfPowersOrProcedure());

  private static final Map<Provision, Rule> BY_PROVISION =
      RULES.stream().collect(Collectors.toMap(Rule::provision, Function.identity()));

  private static final List<Rule> ITEMS =
      RULES.stream().filter(rule -> rule.provision().isClaimable()).toList();

  private Rulebook() {}

  /** All rules in the order of the regulation. */
  public static List<Rule> rules() {
    return RULES;
  }

  /** The rules of the items that a case can rely on. */
  public static List<Rule> items() {
    return ITEMS;
  }

  /** The rule that implements this very provision; null if none does. */
  public static @Nullable Rule ruleOf(Provision provision) {
    return BY_PROVISION.get(provision);
  }

  /** The rule of a provision that has one. */
  public static Rule get(Provision provision) {
    Rule rule = ruleOf(provision);
    if (rule == null) {
      throw new IllegalArgumentException("no rule for " + provision.id());
    }
    return rule;
  }
}
