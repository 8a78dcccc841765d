package rongcuo.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/** Near misses: what a word that is not known was probably meant to be. */
public final class NearestWord {

  private NearestWord() {}

  /**
   * The known word that is nearest to an unknown one: the same but for case and separators, or a
   * few letters away; null if none is near.
   */
  public static @Nullable String nearest(String unknown, Collection<String> known) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    String folded = folded(unknown);
    if (folded.isEmpty() || folded.length() > 64) {
      return null;
    }
    for (String word : known) {
      if (Math.abs(word.length() - folded.length()) > MOST_CHANGES) {
        continue;
      }
      String other = folded(word);
      int most = Math.min(MOST_CHANGES, Math.max(other.length(), folded.length()) / 3);
      if (Math.abs(other.length() - folded.length()) > most) {
        continue;
      }
      int distance = distance(folded, other);
      if (distance <= most && distance < least) {
        least = distance;
        nearest = word;
      }
    }
    return nearest;
  }

  /** A question whether one of the known words was meant; empty if none is near. */
  public static Bilingual nearMiss(String unknown, List<String> known) {
    String near = nearest(unknown, known);
    return near == null ? new Bilingual("", "") : question(near);
  }

  static Bilingual question(String meant) {
    return new Bilingual("是否想写“{0}”？", " Did you mean \"{0}\"?").with(meant);
  }

  /** A word that is further off is another word. */
  private static final int MOST_CHANGES = 3;

  private static String folded(String word) {
    return word.strip()
        .toLowerCase(Locale.ROOT)
        .replace('_', '-')
        .replace(' ', '-')
        .replace('（', '(')
        .replace('）', ')');
  }

  /** Letters added, dropped, replaced, or two neighbours swapped (Damerau–Levenshtein). */
  private static int distance(String one, String other) {
    int[][] d = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= other.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = d[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
        least = Math.min(least, d[i][j]);
      }
      if (least > MOST_CHANGES + 1) {
        // Not even a swap brings the rest near again.
        return least;
      }
    }
    return d[one.length()][other.length()];
  }
}
