package rongcuo.explanation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import rongcuo.facts.Answers;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.rules.Assessment;
import rongcuo.rules.Directions;
import rongcuo.statute.Provision;

/**
 * How like another officer's case an officer's is, and which of the two the facts speak for.
 *
 * <p>Only facts that make a difference are compared, each by the direction that the law gives it
 * for what either case relies on, under the readings of the first.
 *
 * @param grounds the items that are established in both
 * @param conditions the conditions of 第十一条第二款 that hold in both or in neither
 * @param alike the facts of the same answer that carry either outcome, or are so in both
 * @param speakingFor where the first case is the more favourable
 * @param speakingAgainst where the other one is
 * @param undirected where they differ, and it makes one better and another worse
 * @param incomparable where one of the two is unknown
 */
public record Likeness(
    List<Provision> grounds,
    List<Provision> conditions,
    FactSet alike,
    FactSet speakingFor,
    FactSet speakingAgainst,
    FactSet undirected,
    FactSet incomparable) {

  /** The most like first. */
  public static final Comparator<Likeness> BY_LIKENESS =
      Comparator.<Likeness>comparingLong(each -> -each.principal())
          .thenComparingInt(each -> -each.grounds.size())
          .thenComparingInt(each -> -each.conditions.size())
          .thenComparingInt(each -> -each.alike.size())
          .thenComparingInt(each -> each.differing().size());

  /** How a case is like another. */
  public static Likeness of(Assessment here, Assessment there, Directions directions) {
    Answers one = Implication.propagate(here.answers());
    Answers other = Implication.propagate(there.answers());
    FactSet bothKnown = one.known().and(other.known()).and(directions.all());
    FactSet yesHere = one.yes().and(other.no());
    FactSet yesThere = other.yes().and(one.no());
    FactSet same = bothKnown.without(yesHere).without(yesThere);
    FactSet told = here.support().or(there.support()).or(one.yes());
    return new Likeness(
        here.established().stream().filter(there.established()::contains).toList(),
        conditions(here, there),
        same.and(told),
        directions.favourable().and(yesHere).or(directions.adverse().and(yesThere)),
        directions.favourable().and(yesThere).or(directions.adverse().and(yesHere)),
        directions.mixed().and(yesHere.or(yesThere)),
        directions.all().and(one.known().or(other.known())).without(bothKnown));
  }

  private static List<Provision> conditions(Assessment here, Assessment there) {
    List<Provision> alike = new ArrayList<>();
    here.conditions()
        .forEach(
            (condition, truth) -> {
              if (truth != Truth.UNKNOWN && truth == there.conditions().get(condition)) {
                alike.add(condition);
              }
            });
    return alike;
  }

  /** How many grounds of diligence or tolerance are shared; those of 第十二条 come second to them. */
  private long principal() {
    return grounds.stream().filter(ground -> ground.article() != 12).count();
  }

  private FactSet differing() {
    return speakingFor.or(speakingAgainst).or(undirected).or(incomparable);
  }

  /** Whether no fact speaks for the other case, and no mixed or unknown one stands otherwise. */
  public boolean isAtLeastAsFavourable() {
    return speakingAgainst.or(undirected).or(incomparable).isEmpty();
  }

  /** Whether no fact speaks for the first case, likewise. */
  public boolean isAtMostAsFavourable() {
    return speakingFor.or(undirected).or(incomparable).isEmpty();
  }
}
