package rongcuo.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rongcuo.facts.Answers;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Directions;
import rongcuo.statute.Claims;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * Like cases treated unlike. A fact counts if it matters under the claims of both together and the
 * readings of either: what the one claimed, or was read to mean, is no less a difference where the
 * other was silent, or read otherwise.
 *
 * <p>What matters under some claims matters under more of them. So nearly all pairs are told apart
 * by what matters under a single one of their claims, and the law of both together is asked for the
 * rest alone.
 *
 * @param isComplete whether all cases were compared
 */
record Inequalities(List<Inequality> found, boolean isComplete) {

  /** So many comparisons are made at most: those of thirty thousand different cases. */
  private static final long MOST = 1_000_000_000;

  /** So many are listed at most, and so many laws are asked for. */
  private static final int MOST_FOUND = 20_000;

  private static final int MOST_LAWS = 5_000;

  /** Of so few cases all pairs are held against the law of both at once. */
  private static final int FEW = 40;

  /** The best treatments first; where none is told, last. */
  private static int rank(Decided decided) {
    Disposition treatment = decided.treatment();
    int place = treatment == null ? Disposition.values().length : treatment.ordinal();
    return place * 3 + decided.conclusion().ordinal();
  }

  /**
   * Finds them.
   *
   * @param groups those of the same facts, claims and readings on whom the same was decided
   */
  static Inequalities of(List<List<Decided>> groups) {
    List<List<Decided>> sorted = new ArrayList<>(groups);
    sorted.sort(Comparator.comparingInt(group -> rank(group.get(0))));
    Search search = new Search(sorted);
    for (int i = 0; i < sorted.size() && search.isComplete; i++) {
      search.treatedBetterThan(i);
    }
    search.found.sort(
        Comparator.comparing((Inequality each) -> !each.isSame())
            .thenComparing(each -> -gap(each))
            .thenComparing(each -> each.worse().get(0).file())
            .thenComparing(each -> each.better().get(0).file()));
    return new Inequalities(List.copyOf(search.found), search.isComplete);
  }

  private static int gap(Inequality each) {
    return rank(each.worse().get(0)) - rank(each.better().get(0));
  }

  /** The answers of a case as bits, so that very many are compared quickly. */
  private record Bits(long[] yes, long[] no) {

    static Bits of(Answers answers) {
      return new Bits(words(answers.yes()), words(answers.no()));
    }

    static long[] words(FactSet facts) {
      return new long[] {facts.low(), facts.high()};
    }
  }

  /**
   * The facts of which a yes makes the outcome better in some case, and worse in some.
   *
   * @param improving favourable or mixed
   * @param worsening adverse or mixed
   */
  private record Law(long[] improving, long[] worsening) {

    /** Under which nothing matters. */
    static final Law NOTHING = new Law(new long[2], new long[2]);

    static Law of(Claims claims, Readings readings) {
      Directions directions = Directions.of(claims, readings);
      return new Law(
          Bits.words(directions.favourable().or(directions.mixed())),
          Bits.words(directions.adverse().or(directions.mixed())));
    }

    void add(Law other) {
      for (int i = 0; i < 2; i++) {
        improving[i] |= other.improving[i];
        worsening[i] |= other.worsening[i];
      }
    }

    /** Whether nothing speaks for the other more; what is unknown compares with itself alone. */
    static boolean isAtLeastAsFavourable(Bits one, Bits other, Law law, Law more) {
      for (int i = 0; i < 2; i++) {
        long improving = law.improving[i] | more.improving[i];
        long worsening = law.worsening[i] | more.worsening[i];
        long known = (one.yes[i] | one.no[i]) ^ (other.yes[i] | other.no[i]);
        long worse = other.yes[i] & one.no[i] & improving;
        long better = one.yes[i] & other.no[i] & worsening;
        if ((known & (improving | worsening) | worse | better) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static final class Search {
    private final List<List<Decided>> groups;
    private final List<Inequality> found = new ArrayList<>();
    private final Bits[] bits;

    /** For each case what matters under single claims of it. */
    private final Law[] single;

    private final Map<Situation, Law> laws = new HashMap<>();
    private long left = MOST;
    private boolean isComplete = true;

    Search(List<List<Decided>> groups) {
      this.groups = groups;
      this.bits = new Bits[groups.size()];
      for (int i = 0; i < bits.length; i++) {
        bits[i] = Bits.of(situation(i).answers());
      }
      this.single = singleClaims();
    }

    private Situation situation(int group) {
      return groups.get(group).get(0).situation();
    }

    /** Looks for those that were treated better than one; all of them stand before it. */
    void treatedBetterThan(int one) {
      int rank = rank(groups.get(one).get(0));
      int end = one;
      while (end > 0 && rank(groups.get(end - 1).get(0)) == rank) {
        end--;
      }
      left -= end;
      if (end == 0) {
        return;
      }
      for (int other = 0; other < end && isComplete; other++) {
        if (Law.isAtLeastAsFavourable(bits[one], bits[other], single[one], single[other])) {
          compare(one, other);
        }
      }
      isComplete &= left >= 0 && found.size() < MOST_FOUND;
    }

    private void compare(int one, int other) {
      Claims claims = new Claims(situation(one).claims().bits() | situation(other).claims().bits());
      Law law = law(claims, situation(one).readings());
      Law more = law(claims, situation(other).readings());
      isComplete &= laws.size() < MOST_LAWS;
      if (Law.isAtLeastAsFavourable(bits[one], bits[other], law, more)) {
        add(one, other, Law.isAtLeastAsFavourable(bits[other], bits[one], law, more));
      }
    }

    private Law law(Claims claims, Readings readings) {
      return laws.computeIfAbsent(
          new Situation(Answers.NONE, claims, readings), key -> Law.of(claims, readings));
    }

    private void add(int one, int other, boolean isSame) {
      Decided first = groups.get(one).get(0);
      Decided second = groups.get(other).get(0);
      if (first.treatment() != null
          && second.treatment() != null
          && first.treatment() != second.treatment()) {
        found.add(new Inequality(groups.get(one), groups.get(other), isSame));
      } else if (isSame && first.conclusion() != second.conclusion()) {
        boolean isWorse = first.conclusion().compareTo(second.conclusion()) > 0;
        found.add(
            new Inequality(
                groups.get(isWorse ? one : other), groups.get(isWorse ? other : one), true));
      }
    }

    private Law[] singleClaims() {
      Map<Situation, Law> known = new HashMap<>();
      Law[] laws = new Law[groups.size()];
      for (int i = 0; i < laws.length; i++) {
        laws[i] =
            laws.length <= FEW
                ? Law.NOTHING
                : known.computeIfAbsent(situation(i).with(Answers.NONE), this::singleClaims);
      }
      return laws;
    }

    private Law singleClaims(Situation situation) {
      Law all = new Law(new long[2], new long[2]);
      for (Provision item : situation.claims().toList()) {
        all.add(law(Claims.of(List.of(item)), situation.readings()));
      }
      return all;
    }
  }
}
