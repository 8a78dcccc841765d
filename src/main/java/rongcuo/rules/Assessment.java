package rongcuo.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Situation;
import rongcuo.rules.standards.DutyStandards;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/**
 * What the regulation says of one officer's case, as far as its facts are known.
 *
 * @param situation the answers as they stand, the claims and the readings that were assessed
 * @param possible the outcomes of all completions of the unknown facts; exact
 * @param items each claimed item with its value in plain Kleene logic, in the order of the text
 * @param conditions the three conditions of 第十一条第二款, likewise
 * @param article13 the breaches under 第十三条, likewise
 * @param reservations what speaks against a determined outcome that stands all the same; holds in
 *     every completion
 * @param reservationsOpen the unknown facts that decide a reservation: two completions that differ
 *     in the fact alone have the same outcome, one with the reservation and one without
 * @param support answered facts that alone force a determined outcome, and no part of which does;
 *     empty if undetermined
 * @param open the relevant unknown facts: two completions that differ in the fact alone have
 *     different outcomes; empty if determined
 * @param strict the possible outcomes under the strict readings
 * @param lenient the possible outcomes under the lenient readings
 * @param sensitiveTo each single change of a reading that changes the possible outcomes, with those
 *     it leads to
 * @param stable whether the possible outcomes are the same under every combination of readings
 * @param unclaimed the unclaimed items that the facts establish
 * @param ifAllClaimed the possible outcomes with every item considered, where they differ
 * @param ifUnproven the outcome of an undetermined case if nothing more can be found out, see
 *     {@link AsProven}; null if it is determined, or scope is unknown
 */
public record Assessment(
    Situation situation,
    Outcomes possible,
    Map<Provision, Truth> items,
    Map<Provision, Truth> conditions,
    Article13 article13,
    List<Reservation> reservations,
    FactSet reservationsOpen,
    FactSet support,
    FactSet open,
    Outcomes strict,
    Outcomes lenient,
    Map<Choice, Outcomes> sensitiveTo,
    boolean stable,
    List<Provision> unclaimed,
    @Nullable Outcomes ifAllClaimed,
    @Nullable Outcome ifUnproven) {

  /**
   * The two breaches of 第十三条 and whether they bar, before the article's reach.
   *
   * @param powers a breach of the statutory powers
   * @param procedure a breach of legal procedure
   * @param bars whether the article is made out
   */
  public record Article13(Truth powers, Truth procedure, Truth bars) {}

  /** The outcome, if one alone is possible; null if the case is undetermined. */
  public @Nullable Outcome outcome() {
    return possible.single();
  }

  /** The considered items whose {@link #items value} is yes, in the order of the text. */
  public List<Provision> established() {
    List<Provision> established = new ArrayList<>();
    items.forEach(
        (item, truth) -> {
          if (truth == Truth.YES) {
            established.add(item);
          }
        });
    return established;
  }

  /** The answers that stand in the file for this subject, implied ones left out. */
  public Answers answers() {
    return situation.answers();
  }

  /**
   * Whether the regulation applies, or may, and nothing is recorded that there would be to forgive
   * (无错无需容错): no error, loss, adverse effect, accident or violation that the three distinctions
   * name is answered yes, no duty is answered undone, and no breach under 第十三条 is made out.
   */
  public boolean isWithoutError() {
    return outcome() != Outcome.NOT_APPLICABLE
        && article13.powers() != Truth.YES
        && article13.procedure() != Truth.YES
        && DutyStandards.OWN_DUTIES_PERFORMED.evaluate(situation) != Truth.NO
        && answers().yes().and(RecordedErrors.FACTS).isEmpty();
  }
}
