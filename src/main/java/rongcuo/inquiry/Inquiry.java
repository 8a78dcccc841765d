package rongcuo.inquiry;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessor;
import rongcuo.rules.OpenFacts;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/**
 * The questioning of one subject as it stands: what was answered, what was passed over, and what
 * that leaves to ask. Immutable; everything follows from the answers, so that an answer changed
 * opens what hangs on it, and every other answer stays as it is.
 *
 * <p>A fact is asked only if it is relevant: it can still change the outcome or a reservation. A
 * fact passed over (skipped, or answered unknown) is not asked again of the program's own accord.
 */
public final class Inquiry {

  private final Situation situation;
  private final FactSet passedOver;
  private final OpenFacts open;

  private Inquiry(Situation situation, FactSet passedOver) {
    this.situation = situation;
    this.passedOver = passedOver.without(situation.answers().known());
    this.open = open(situation.answers());
  }

  /**
   * The questioning of a subject.
   *
   * @param answers the subject's answers as they stand in the file
   * @param claims the items relied on
   * @param readings how the open points are read
   * @param passedOver the facts that were put to the person and got neither yes nor no
   * @throws IllegalArgumentException if the answers contradict an implication
   */
  public static Inquiry of(Answers answers, Claims claims, Readings readings, FactSet passedOver) {
    return new Inquiry(new Situation(answers, claims, readings), passedOver);
  }

  public Answers answers() {
    return situation.answers();
  }

  /** The facts put to the person that got neither yes nor no, relevant or not. */
  public FactSet passedOver() {
    return passedOver;
  }

  /** The outcomes still possible. */
  public Outcomes possible() {
    return open.possible();
  }

  /** The unknown facts that can still change the outcome or a reservation. */
  public FactSet relevant() {
    return open.relevant();
  }

  /** Whether nothing can change the outcome or a reservation any more. */
  public boolean isSettled() {
    return relevant().isEmpty();
  }

  /**
   * The inquiry once a fact is answered, for the first time or anew. An answer {@link
   * Truth#UNKNOWN} passes the fact over.
   *
   * @throws IllegalArgumentException if the answer contradicts another, see {@link #contradictions}
   */
  public Inquiry with(Fact fact, Truth answer) {
    FactSet passed = answer == Truth.UNKNOWN ? passedOver.with(fact) : passedOver.without(fact);
    return new Inquiry(situation.with(situation.answers().with(fact, answer)), passed);
  }

  /** The implications that an answer to this fact would contradict. */
  public List<Implication> contradictions(Fact fact, Truth answer) {
    Answers changed = situation.answers().with(fact, answer);
    List<Implication> contradicted = new ArrayList<>();
    for (Implication implication : Implication.values()) {
      if (implication.isContradictedBy(changed)) {
        contradicted.add(implication);
      }
    }
    return List.copyOf(contradicted);
  }

  /**
   * The next question. Null if nothing relevant is left to ask: then the conclusion {@link
   * #isSettled is settled}, or it hangs on facts passed over.
   *
   * <p>Topic by topic, in the order of {@link Agenda}; within a topic the question that leaves the
   * fewest relevant facts on average, yes and no being as likely.
   */
  public @Nullable Question next() {
    FactSet asked = relevant().without(passedOver);
    for (Topic topic : Agenda.of(situation.claims(), situation.readings()).topics()) {
      List<Question> questions = topic.questions(asked);
      if (!questions.isEmpty()) {
        return cheapest(questions);
      }
    }
    return null;
  }

  /**
   * The next question for the record, whether or not anything hangs on it; null if every fact of
   * the topics in hand is answered or passed over.
   */
  public @Nullable Question nextForTheRecord() {
    FactSet asked = unknown().without(passedOver);
    for (Topic topic : Agenda.of(situation.claims(), situation.readings()).inOrderOfText()) {
      List<Question> questions = topic.questions(asked);
      if (!questions.isEmpty()) {
        return questions.get(0);
      }
    }
    return null;
  }

  /**
   * The facts without an answer, given or implied, of scope, the bars, the items relied on and the
   * conditions of exemption, in the order of the regulation; those passed over included.
   */
  public List<Fact> remaining() {
    FactSet left = unknown();
    List<Fact> remaining = new ArrayList<>();
    for (Topic topic : Agenda.of(situation.claims(), situation.readings()).inOrderOfText()) {
      remaining.addAll(topic.facts().and(left).toList());
      left = left.without(topic.facts());
    }
    return List.copyOf(remaining);
  }

  /** What hangs on a fact that is not answered. */
  public Stake why(Fact fact) {
    List<Reservation> reservations = new ArrayList<>();
    for (Reservation reservation : Reservation.values()) {
      if (open.reservations().getOrDefault(reservation, FactSet.NONE).has(fact)) {
        reservations.add(reservation);
      }
    }
    return new Stake(
        fact,
        open(answers().with(fact, Truth.YES)).possible(),
        open(answers().with(fact, Truth.NO)).possible(),
        List.copyOf(reservations));
  }

  private FactSet unknown() {
    return Implication.propagate(answers()).unknown();
  }

  private Question cheapest(List<Question> questions) {
    Question cheapest = questions.get(0);
    int fewest = Integer.MAX_VALUE;
    for (Question question : questions.size() > 1 ? questions : List.<Question>of()) {
      int left = leftAfter(question, Truth.YES) + leftAfter(question, Truth.NO);
      if (left < fewest) {
        cheapest = question;
        fewest = left;
      }
    }
    return cheapest;
  }

  private int leftAfter(Question question, Truth answer) {
    Answers after = answers();
    for (Fact fact : question.facts()) {
      after = after.with(fact, answer);
    }
    return open(after).relevant().size();
  }

  private OpenFacts open(Answers answers) {
    return Assessor.open(answers, situation.claims(), situation.readings());
  }
}
