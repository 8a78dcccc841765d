package rongcuo.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import rongcuo.facts.Answers;
import rongcuo.facts.FactSet;
import rongcuo.rules.Directions;
import rongcuo.statute.Claims;
import rongcuo.statute.Disposition;
import rongcuo.statute.Readings;

/**
 * Like cases treated unlike. Which way a fact speaks follows from the claims and readings of the
 * case that was treated worse, as where its precedents are looked for.
 *
 * @param isComplete whether all cases were compared
 */
record Inequalities(List<Inequality> found, boolean isComplete) {

  /** So many comparisons are made at most: those of thirty thousand different cases. */
  private static final long MOST = 1_000_000_000;

  /** So many are listed at most. */
  private static final int MOST_FOUND = 20_000;

  private static final Comparator<Decided> BY_TREATMENT =
      Comparator.comparingInt(Inequalities::rank);

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
    sorted.sort(Comparator.comparing(group -> group.get(0), BY_TREATMENT));
    Search search = new Search(sorted);
    for (int i = 0; i < sorted.size() && search.isComplete; i++) {
      search.worse(i);
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

  private record Law(Claims claims, Readings readings) {}

  private static final class Search {
    private final List<List<Decided>> groups;
    private final List<Inequality> found = new ArrayList<>();
    private final Map<Law, Directions> directions = new HashMap<>();
    private final long[][] yes;
    private final long[][] no;
    private long left = MOST;
    private boolean isComplete = true;

    Search(List<List<Decided>> groups) {
      this.groups = groups;
      this.yes = new long[groups.size()][];
      this.no = new long[groups.size()][];
      for (int i = 0; i < yes.length; i++) {
        Answers answers = groups.get(i).get(0).situation().answers();
        yes[i] = words(answers.yes());
        no[i] = words(answers.no());
      }
    }

    private static long[] words(FactSet facts) {
      return new long[] {facts.low(), facts.high()};
    }

    /** Finds those that were treated better than one, of which there are none behind it. */
    void worse(int one) {
      Decided worse = groups.get(one).get(0);
      int end = one;
      while (end > 0 && rank(groups.get(end - 1).get(0)) == rank(worse)) {
        end--;
      }
      left -= end;
      if (left < 0 || found.size() > MOST_FOUND) {
        isComplete = false;
        return;
      }
      if (end == 0) {
        return;
      }
      Directed law = directed(worse);
      for (int other = 0; other < end; other++) {
        if (law.isAtLeastAsFavourable(yes[one], no[one], yes[other], no[other])) {
          add(one, other, law.isAtLeastAsFavourable(yes[other], no[other], yes[one], no[one]));
        }
      }
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

    private Directed directed(Decided of) {
      Law law = new Law(of.situation().claims(), of.situation().readings());
      return new Directed(
          directions.computeIfAbsent(law, key -> Directions.of(key.claims, key.readings)));
    }
  }

  /** The directions of facts as bits, so that very many cases are compared quickly. */
  private static final class Directed {
    private final long[] all;
    private final long[] favourable;
    private final long[] adverse;
    private final long[] mixed;

    Directed(Directions directions) {
      this.all = Search.words(directions.all());
      this.favourable = Search.words(directions.favourable());
      this.adverse = Search.words(directions.adverse());
      this.mixed = Search.words(directions.mixed());
    }

    /** Whether nothing speaks for the other more; what is unknown compares with itself alone. */
    boolean isAtLeastAsFavourable(long[] yes, long[] no, long[] otherYes, long[] otherNo) {
      for (int i = 0; i < 2; i++) {
        long knownInOne = (yes[i] | no[i]) ^ (otherYes[i] | otherNo[i]);
        long better = yes[i] & ~otherYes[i];
        long worse = otherYes[i] & ~yes[i];
        if ((knownInOne & all[i]
                | worse & favourable[i]
                | better & adverse[i]
                | (better | worse) & mixed[i])
            != 0) {
          return false;
        }
      }
      return true;
    }
  }
}
