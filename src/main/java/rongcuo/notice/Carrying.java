package rongcuo.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Decision;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.rules.Assessment;
import rongcuo.rules.Ground;
import rongcuo.rules.Outcome;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.steps.art14.Ruling;

/** Which provisions the conclusion of a subject stands on: that recorded, else the one assessed. */
final class Carrying {

  /** What follows only from something that happened 履行职责过程中. */
  static final List<Provision> IN_PERFORMING_DUTIES =
      Fact.PERFORMING_DUTIES.sources().stream()
          .filter(provision -> provision != Provision.ART_2)
          .toList();

  private final Assessment assessment;
  private final Decision.Conclusion conclusion;
  private final boolean exempt;
  private final boolean mitigated;

  Carrying(Assessment assessment, @Nullable Decision decision) {
    this.assessment = assessment;
    Outcome outcome = assessment.outcome();
    Disposition disposition = decision == null ? null : decision.disposition();
    boolean undecided = decision == null;
    this.conclusion = conclusion(outcome, decision);
    this.exempt =
        undecided ? outcome == Outcome.TOLERATED_EXEMPTIBLE : disposition == Disposition.EXEMPT;
    this.mitigated =
        undecided
            ? outcome == Outcome.NOT_TOLERATED_MITIGABLE
            : disposition == Disposition.MITIGATE || disposition == Disposition.LIGHTEN;
  }

  private static Decision.Conclusion conclusion(
      @Nullable Outcome outcome, @Nullable Decision decision) {
    Decision.Conclusion recorded = decision == null ? null : decision.conclusion();
    Decision.Conclusion assessed = outcome == null ? null : Ruling.conclusionOf(outcome);
    return Objects.requireNonNullElse(
        recorded == null ? assessed : recorded, Decision.Conclusion.NOT_TOLERATED);
  }

  /** The provisions among some grounds, or that they open, in the order of the text. */
  List<Provision> among(List<Ground> grounds) {
    List<Provision> carrying = new ArrayList<>();
    for (Ground ground : grounds) {
      if (carries(ground)) {
        carrying.addAll(isOffDuty(ground) ? IN_PERFORMING_DUTIES : List.of(ground.provision()));
      }
    }
    if (carrying.contains(Provision.ART_4) && conclusion == Decision.Conclusion.TOLERATED) {
      carrying.add(Provision.ART_11_ITEM_9);
    }
    if (conclusion == Decision.Conclusion.TOLERATED && exempt && areConditionsMet()) {
      carrying.add(Provision.ART_11_PARA_2);
    }
    return carrying.stream().distinct().sorted().toList();
  }

  private boolean areConditionsMet() {
    return assessment.conditions().values().stream().allMatch(truth -> truth == Truth.YES);
  }

  private boolean carries(Ground ground) {
    Provision provision = ground.provision();
    boolean yes = ground.truth() == Truth.YES;
    Provision article = provision.wholeArticle();
    return switch (conclusion) {
      case DILIGENT -> yes && article == Provision.ART_10;
      case TOLERATED ->
          yes
              && provision.isClaimable()
              && (article == Provision.ART_4 || article == Provision.ART_11);
      case NOT_TOLERATED ->
          switch (article) {
            case ART_2 -> !yes;
            case ART_11 -> !yes && provision == Provision.ART_11_PARA_1;
            case ART_12 -> yes && mitigated;
            default -> yes && article == Provision.ART_13;
          };
    };
  }

  /** Whether the regulation does not apply because it all happened off duty. */
  boolean isOffDuty(Ground ground) {
    return ground.provision() == Provision.ART_2
        && ground.truth() == Truth.NO
        && ground.facts().has(Fact.PERFORMING_DUTIES)
        && assessment.answers().of(Fact.PERFORMING_DUTIES) == Truth.NO;
  }
}
