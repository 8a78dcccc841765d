package rongcuo.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import rongcuo.facts.Answers;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Diagram;
import rongcuo.reasoning.Exploration;
import rongcuo.reasoning.ReadingCounts;
import rongcuo.reasoning.Rule;
import rongcuo.reasoning.Situation;
import rongcuo.reasoning.Variants;
import rongcuo.rules.Assessment.Article13;
import rongcuo.rules.OutcomeTable.ReservedOutcome;
import rongcuo.rules.art13.BreachOfPowersOrProcedure;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * Assesses cases under the regulation, exactly. Keeps working space between cases: one for each
 * thread.
 */
public final class Assessor {

  private static final ThreadLocal<Assessor> OF_THREAD = ThreadLocal.withInitial(Assessor::new);

  private final Exploration<Outcome> outcomes = new Exploration<>(OutcomeDiagram.diagram());
  private final Variants<Outcome> variants = new Variants<>(OutcomeDiagram.diagram());

  /** Explorations of reservations, made when first needed. */
  private final Map<Reservation, Exploration<ReservedOutcome>> findings =
      new EnumMap<>(Reservation.class);

  private Assessor() {}

  /**
   * Assesses the case of one subject.
   *
   * @param answers the answers as they stand in the file; what they imply is added here
   * @param claims the items relied on
   * @param readings how the open points are read
   * @throws IllegalArgumentException if the answers contradict an implication
   */
  public static Assessment assess(Answers answers, Claims claims, Readings readings) {
    return OF_THREAD.get().assess(new Situation(answers, claims, readings));
  }

  /**
   * What the case of one subject still hangs on; as exact as an assessment, and quicker.
   *
   * @throws IllegalArgumentException if the answers contradict an implication
   */
  public static OpenFacts open(Answers answers, Claims claims, Readings readings) {
    Situation situation = new Situation(Implication.propagate(answers), claims, readings);
    Assessor assessor = OF_THREAD.get();
    return assessor.open(situation, assessor.possibleOf(situation));
  }

  /**
   * The possible outcomes alone; as exact as an assessment, and quicker.
   *
   * @param asAnswered the answers as they stand in the file; what they imply is added here
   * @throws IllegalArgumentException if the answers contradict an implication
   */
  public static Outcomes possible(Situation asAnswered) {
    return OF_THREAD.get().possibleOf(asAnswered.with(Implication.propagate(asAnswered.answers())));
  }

  /** The same under all combinations of readings together. */
  public static Outcomes possibleUnderAnyReading(Situation asAnswered) {
    Situation situation = asAnswered.with(Implication.propagate(asAnswered.answers()));
    return OutcomeDiagram.outcomes(OF_THREAD.get().outcomes.possibleUnderAnyReading(situation));
  }

  private Assessment assess(Situation asAnswered) {
    Situation situation = asAnswered.with(Implication.propagate(asAnswered.answers()));
    variants.lookAt(asAnswered);
    Outcomes possible = OutcomeDiagram.outcomes(variants.possible());
    Outcomes ifAllClaimed = OutcomeDiagram.outcomes(variants.possibleWithAllClaimed());
    Outcomes strict = OutcomeDiagram.outcomes(variants.possibleStrictly());
    Outcomes lenient = OutcomeDiagram.outcomes(variants.possibleLeniently());
    Map<Choice, Outcomes> sensitiveTo = sensitiveTo();
    boolean determined = possible.size() == 1;
    OpenFacts open = open(situation, possible);
    return new Assessment(
        asAnswered,
        possible,
        items(situation),
        conditions(situation),
        article13(situation),
        reservations(situation, possible),
        open.decidingReservations(),
        determined ? variants.support() : FactSet.NONE,
        open.decidingOutcome(),
        strict,
        lenient,
        sensitiveTo,
        sensitiveTo.isEmpty() && strict.equals(lenient) && isStable(situation, possible),
        unclaimed(situation),
        ifAllClaimed.equals(possible) ? null : ifAllClaimed,
        determined ? null : AsProven.outcome(situation));
  }

  private Outcomes possibleOf(Situation situation) {
    return OutcomeDiagram.outcomes(outcomes.possible(situation));
  }

  private static Map<Provision, Truth> items(Situation situation) {
    Map<Provision, Truth> items = new EnumMap<>(Provision.class);
    for (Rule rule : Rulebook.items()) {
      if (situation.claims().has(rule.provision())) {
        items.put(rule.provision(), rule.condition().evaluate(situation));
      }
    }
    return items;
  }

  private static Map<Provision, Truth> conditions(Situation situation) {
    Map<Provision, Truth> conditions = new EnumMap<>(Provision.class);
    for (Provision condition : OutcomeTable.EXEMPTION_CONDITIONS) {
      conditions.put(condition, Rulebook.get(condition).condition().evaluate(situation));
    }
    return conditions;
  }

  private static Article13 article13(Situation situation) {
    return new Article13(
        BreachOfPowersOrProcedure.BREACH_OF_POWERS.evaluate(situation),
        BreachOfPowersOrProcedure.BREACH_OF_PROCEDURE.evaluate(situation),
        OutcomeTable.BARRED.evaluate(situation));
  }

  private static List<Provision> unclaimed(Situation situation) {
    List<Provision> unclaimed = new ArrayList<>();
    for (Rule rule : Rulebook.items()) {
      if (!situation.claims().has(rule.provision())
          && rule.condition().evaluate(situation) == Truth.YES) {
        unclaimed.add(rule.provision());
      }
    }
    return List.copyOf(unclaimed);
  }

  /**
   * None while more than one outcome is possible. Plain Kleene logic is exact here: no condition
   * has a fact both as it is and denied.
   */
  private static List<Reservation> reservations(Situation situation, Outcomes possible) {
    List<Reservation> reservations = new ArrayList<>();
    if (possible.size() == 1 && Reservation.canBeCarriedByAny(possible)) {
      for (Reservation reservation : Reservation.values()) {
        if (reservation.condition().evaluate(situation) == Truth.YES) {
          reservations.add(reservation);
        }
      }
    }
    return List.copyOf(reservations);
  }

  private OpenFacts open(Situation situation, Outcomes possible) {
    FactSet decidingOutcome =
        possible.size() == 1 ? FactSet.NONE : OutcomeDiagram.relevant(outcomes, situation);
    boolean mayCarry = Reservation.canBeCarriedByAny(possible);
    Map<Reservation, FactSet> reservations = new EnumMap<>(Reservation.class);
    for (Reservation reservation : Reservation.values()) {
      if (mayCarry && reservation.condition().evaluate(situation) == Truth.UNKNOWN) {
        Diagram<ReservedOutcome> diagram = ReservationDiagrams.of(reservation);
        FactSet deciding =
            findings(reservation)
                .relevant(
                    situation,
                    reservation.condition().facts(),
                    ReservationDiagrams.conflicts(diagram));
        if (!deciding.isEmpty()) {
          reservations.put(reservation, deciding);
        }
      }
    }
    return new OpenFacts(possible, decidingOutcome, reservations);
  }

  private Exploration<ReservedOutcome> findings(Reservation reservation) {
    return findings.computeIfAbsent(
        reservation, key -> new Exploration<>(ReservationDiagrams.of(key)));
  }

  private Map<Choice, Outcomes> sensitiveTo() {
    Map<Choice, Outcomes> sensitiveTo = new LinkedHashMap<>();
    for (Choice choice : variants.changing()) {
      sensitiveTo.put(choice, OutcomeDiagram.outcomes(variants.possibleWith(choice)));
    }
    return sensitiveTo;
  }

  /** Whether every combination of readings leaves the same outcomes possible. */
  private boolean isStable(Situation situation, Outcomes possible) {
    Outcomes whicheverReadings = OutcomeDiagram.outcomes(variants.possibleUnderAnyReading());
    // What is possible under some combination alone is told first, since the count takes longest.
    return whicheverReadings.equals(possible)
        && (possible.size() == 1
            || ReadingCounts.of(OutcomeDiagram.diagram(), situation).combinations().size() == 1);
  }

  /** The diagrams of outcomes with and without a reservation, each built when first needed. */
  private static final class ReservationDiagrams {
    private static final Map<Reservation, Diagram<ReservedOutcome>> DIAGRAMS =
        new ConcurrentHashMap<>();

    static Diagram<ReservedOutcome> of(Reservation reservation) {
      return DIAGRAMS.computeIfAbsent(reservation, OutcomeDiagram::with);
    }

    /** The same outcome with and without the reservation is in conflict. */
    static long[] conflicts(Diagram<ReservedOutcome> diagram) {
      List<ReservedOutcome> results = diagram.results();
      long[] conflicts = new long[results.size()];
      for (int i = 0; i < conflicts.length; i++) {
        ReservedOutcome other =
            new ReservedOutcome(results.get(i).outcome(), !results.get(i).reserved());
        int at = results.indexOf(other);
        conflicts[i] = at < 0 ? 0 : 1L << at;
      }
      return conflicts;
    }
  }
}
