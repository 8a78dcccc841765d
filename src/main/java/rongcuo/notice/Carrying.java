package rongcuo.notice;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Decision;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.rules.Assessment;
import rongcuo.rules.Ground;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
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
  private final @Nullable List<Provision> chosen;
  private final boolean exempt;
  private final boolean mitigated;

  Carrying(Assessment assessment, @Nullable Decision decision) {
    this.assessment = assessment;
    this.chosen = decision == null ? null : decision.reliedOn();
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

  boolean isTolerated() {
    return conclusion == Decision.Conclusion.TOLERATED;
  }

  boolean isDiligent() {
    return conclusion == Decision.Conclusion.DILIGENT;
  }

  /** The established items that the body rests on: those it names, else all. */
  List<Provision> reliedOn() {
    List<Provision> named = chosen;
    return assessment.established().stream()
        .filter(item -> named == null || named.contains(item))
        .toList();
  }

  /** The provisions that the conclusion cites, in the order of the text. */
  List<Provision> provisions() {
    Set<Provision> carrying = new TreeSet<>();
    for (Provision item : reliedOn()) {
      if (carries(item)) {
        carrying.add(item);
      }
    }
    if (carrying.contains(Provision.ART_4)) {
      carrying.add(Provision.ART_11_ITEM_9);
    }
    if (isTolerated() && exempt && areConditionsMet()) {
      carrying.add(Provision.ART_11_PARA_2);
    }
    if (conclusion == Decision.Conclusion.NOT_TOLERATED) {
      carrying.addAll(refusing());
    }
    return carrying.isEmpty() ? List.of(Provision.ART_14) : List.copyOf(carrying);
  }

  private boolean carries(Provision item) {
    Provision article = item.wholeArticle();
    if (article == Provision.ART_12) {
      return mitigated;
    }
    return switch (conclusion) {
      case DILIGENT -> article == Provision.ART_10;
      case TOLERATED -> article == Provision.ART_11 || item == Provision.ART_4 && isGround();
      case NOT_TOLERATED -> false;
    };
  }

  /** Whether 第四条 is a ground by itself. */
  private boolean isGround() {
    return assessment.situation().readings().has(Choice.ARTICLE_4_GROUND);
  }

  /** The provisions under which tolerance is refused: one that says so, not one that grants it. */
  private List<Provision> refusing() {
    if (assessment.outcome() == Outcome.NOT_APPLICABLE) {
      return isOffDuty() ? IN_PERFORMING_DUTIES : List.of(Provision.ART_2);
    }
    boolean barred = assessment.article13().bars() == Truth.YES;
    return List.of(barred ? Provision.ART_13 : Provision.ART_14);
  }

  private boolean areConditionsMet() {
    return assessment.conditions().values().stream().allMatch(truth -> truth == Truth.YES);
  }

  /** Whether the regulation does not apply because it all happened off duty. */
  boolean isOffDuty() {
    return assessment.answers().of(Fact.PERFORMING_DUTIES) == Truth.NO
        && assessment.answers().of(Fact.ENFORCEMENT_OFFICER) != Truth.NO;
  }

  /** Likewise, as a ground shows it. */
  boolean isOffDuty(Ground ground) {
    return ground.provision() == Provision.ART_2
        && ground.truth() == Truth.NO
        && ground.facts().has(Fact.PERFORMING_DUTIES)
        && assessment.answers().of(Fact.PERFORMING_DUTIES) == Truth.NO;
  }
}
