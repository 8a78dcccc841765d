package rongcuo.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;

/**
 * The telling words that two provisions share: runs of two characters or more, without those that
 * only join words, that few provisions of the regulation have.
 */
public final class SharedWords {

  /** In how many provisions a word may stand to tell something of two of them. */
  public static final int MOST_PROVISIONS = 3;

  /** Runs of characters that no joining word and no punctuation breaks. */
  private static final Pattern RUN = Pattern.compile("[\\p{IsHan}&&[^的或者因在被已并且从为及与其所未出]]{2,}");

  private SharedWords() {}

  /** The longest that both have, in the order of the first. */
  public static List<String> of(Provision one, Provision other) {
    List<String> shared = new ArrayList<>();
    Matcher runs = RUN.matcher(Statute.chapeau(one));
    while (runs.find()) {
      String run = runs.group();
      for (int from = 0; from < run.length() - 1; from++) {
        int to = longest(run, from, Statute.chapeau(other));
        if (to > from + 1 && isTelling(run.substring(from, to))) {
          shared.add(run.substring(from, to));
        }
      }
    }
    TreeSet<String> all = new TreeSet<>(shared);
    shared.removeIf(
        word ->
            all.stream()
                .anyMatch(longer -> longer.length() > word.length() && longer.contains(word)));
    return shared.stream().distinct().toList();
  }

  /** Where the longest part of a run from a place on ends that a text has. */
  private static int longest(String run, int from, String text) {
    int to = run.length();
    while (to > from && !text.contains(run.substring(from, to))) {
      to--;
    }
    return to;
  }

  private static boolean isTelling(String word) {
    int provisions = 0;
    for (Provision provision : Provision.values()) {
      provisions += Statute.chapeau(provision).contains(word) ? 1 : 0;
    }
    return provisions <= MOST_PROVISIONS;
  }
}
