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
public final class SubjectQuestioning {

  private static final Outcomes NO_OUTCOME = new Outcomes(0);

  private final GivenAnswers given;
  private final Situation situation;
  private final OpenFacts open;

  /**
   * The questioning of a subject.
   *
   * @param given what holds for the subject, the matter's answers among it
   * @param claims the items relied on
   * @param readings how the open points are read
   * @throws IllegalArgumentException if the answers contradict an implication
   */
  SubjectQuestioning(GivenAnswers given, Claims claims, Readings readings) {
    this.given = given;
    this.situation = new Situation(given.answers(), claims, readings);
    this.open = open(given.answers());
  }

  /** What holds for the subject. */
  public GivenAnswers given() {
    return given;
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
   * The next question. Null if nothing relevant is left to ask: then the conclusion {@link
   * #isSettled is settled}, or it hangs on facts passed over.
   *
   * <p>Stage by stage, in the order of {@link Agenda}; within a stage the question by which the
   * fewest facts are asked or left relevant on average, yes and no being as likely.
   */
  public @Nullable Question next() {
    FactSet asked = toAsk(relevant());
    for (List<Topic> stage : agenda().stages()) {
      List<Question> questions = new ArrayList<>();
      stage.forEach(topic -> questions.addAll(topic.questions(asked.and(topic.asRead()))));
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
    FactSet asked = toAsk(unknown());
    for (Topic topic : agenda().inOrderOfText()) {
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
    for (Topic topic : agenda().inOrderOfText()) {
      remaining.addAll(topic.facts().and(left).toList());
      left = left.without(topic.facts());
    }
    return List.copyOf(remaining);
  }

  /** What hangs on a fact, answered or not, every other answer being as it is. */
  public Stake why(Fact fact) {
    List<Reservation> reservations = new ArrayList<>();
    for (Reservation reservation : Reservation.values()) {
      if (open.reservations().getOrDefault(reservation, FactSet.NONE).has(fact)) {
        reservations.add(reservation);
      }
    }
    return new Stake(
        fact,
        possibleWith(fact, Truth.YES),
        possibleWith(fact, Truth.NO),
        List.copyOf(reservations));
  }

  private Outcomes possibleWith(Fact fact, Truth answer) {
    Answers changed = given.answers().with(fact, answer);
    for (Implication implication : Implication.values()) {
      if (implication.isContradictedBy(changed)) {
        return NO_OUTCOME;
      }
    }
    return open(changed).possible();
  }

  /** Of these facts those to ask by now: whether there was a loss, before whether it was major. */
  private FactSet toAsk(FactSet facts) {
    FactSet asked = facts.without(given.passedOver());
    for (Implication implication : Implication.values()) {
      if (asked.has(implication.implied())) {
        asked = asked.without(implication.fact());
      }
    }
    return asked;
  }

  private Agenda agenda() {
    return Agenda.of(situation.claims(), situation.readings());
  }

  private FactSet unknown() {
    return Implication.propagate(given.answers()).unknown();
  }

  private Question cheapest(List<Question> questions) {
    Question cheapest = questions.get(0);
    int fewest = Integer.MAX_VALUE;
    for (Question question : questions.size() > 1 ? questions : List.<Question>of()) {
      int askedOrLeft =
          2 * question.facts().size()
              + leftAfter(question, Truth.YES)
              + leftAfter(question, Truth.NO);
      if (askedOrLeft < fewest) {
        cheapest = question;
        fewest = askedOrLeft;
      }
    }
    return cheapest;
  }

  private int leftAfter(Question question, Truth answer) {
    Answers after = given.answers();
    for (Fact fact : question.facts()) {
      after = after.with(fact, answer);
    }
    return open(after).relevant().size();
  }

  private OpenFacts open(Answers answers) {
    return Assessor.open(answers, situation.claims(), situation.readings());
  }
}
