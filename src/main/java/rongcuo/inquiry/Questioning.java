package rongcuo.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/**
 * The questioning of a case with one subject or several: subject by subject, each from what is
 * already known of the matter. Immutable.
 *
 * <p>A fact that usually differs from subject to subject is asked of each; any other is asked once,
 * and what is given holds for the whole matter.
 *
 * @param whole what was given for the whole matter
 * @param subjects what was given for each subject alone, in the order of the file; it goes before
 *     what was given for the matter
 * @param claims the items relied on
 * @param readings how the open points are read
 */
public record Questioning(
    GivenAnswers whole, List<GivenAnswers> subjects, Claims claims, Readings readings) {

  public Questioning {
    subjects = List.copyOf(subjects);
  }

  /**
   * A question and the subject in hand.
   *
   * @param subject by number in the order of the file, from 0
   * @param question of the subject alone or of the whole matter, see {@link Question#perSubject}
   */
  public record Turn(int subject, Question question) {}

  /**
   * The questioning of one subject.
   *
   * @throws IllegalArgumentException if its answers contradict an implication
   */
  public SubjectQuestioning inquiry(int subject) {
    return new SubjectQuestioning(subjects.get(subject).over(whole), claims, readings);
  }

  /**
   * The next relevant question; null if no subject has any, see {@link SubjectQuestioning#next}.
   */
  public @Nullable Turn next() {
    return first(SubjectQuestioning::next);
  }

  /** The next question for the record; null if no subject has any. */
  public @Nullable Turn nextForTheRecord() {
    return first(SubjectQuestioning::nextForTheRecord);
  }

  /**
   * The questions of one subject and one polarity that come one after the other as long as each is
   * answered the {@link Polarity#usual usual} way; none if none is left.
   *
   * @param most so many facts at most, but for a first question that asks more
   * @param forTheRecord whether also what changes nothing is asked
   */
  public List<Turn> inARow(int most, boolean forTheRecord) {
    List<Turn> row = new ArrayList<>();
    Questioning then = this;
    int facts = 0;
    Turn turn = forTheRecord ? nextForTheRecord() : next();
    while (turn != null) {
      List<Fact> asked = turn.question().facts();
      boolean goesOn = row.isEmpty() || (facts + asked.size() <= most && isLike(row.get(0), turn));
      if (!goesOn) {
        break;
      }
      row.add(turn);
      facts += asked.size();
      for (Fact fact : asked) {
        then = then.with(turn.subject(), fact, Polarity.of(fact).usual());
      }
      turn = facts >= most ? null : forTheRecord ? then.nextForTheRecord() : then.next();
    }
    return row;
  }

  /** What needs a legal basis is asked by itself. */
  private static boolean isLike(Turn first, Turn other) {
    Fact fact = first.question().facts().get(0);
    Fact next = other.question().facts().get(0);
    return first.subject() == other.subject()
        && Polarity.of(fact) == Polarity.of(next)
        && !fact.needsBasis()
        && !next.needsBasis();
  }

  /**
   * The matter once a fact is answered with a subject in hand, for the first time or anew; every
   * other answer stays. {@link Truth#UNKNOWN} passes the fact over.
   */
  public Questioning with(int subject, Fact fact, Truth answer) {
    if (!isOfSubject(subject, fact)) {
      return new Questioning(whole.with(fact, answer), subjects, claims, readings);
    }
    List<GivenAnswers> changed = new ArrayList<>(subjects);
    changed.set(subject, subjects.get(subject).with(fact, answer));
    return new Questioning(whole, changed, claims, readings);
  }

  /**
   * Whether an answer given with a subject in hand is the subject's alone: the fact usually differs
   * from subject to subject, or the subject has something of its own for it.
   */
  public boolean isOfSubject(int subject, Fact fact) {
    return fact.perSubject() || subjects.get(subject).facts().has(fact);
  }

  private @Nullable Turn first(Function<SubjectQuestioning, @Nullable Question> choice) {
    for (int i = 0; i < subjects.size(); i++) {
      Question question = choice.apply(inquiry(i));
      if (question != null) {
        return new Turn(i, question);
      }
    }
    return null;
  }
}
