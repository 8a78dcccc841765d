package rongcuo.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words looked for all at once, as they are compared folded: a text takes the same time however
 * many words there are.
 *
 * @param <T> what a word stands for
 */
public final class FoldedIndex<T> {

  private final Map<Long, List<Hit<T>>> byBeginning = new HashMap<>();

  /**
   * A word that was found.
   *
   * @param range where; within a word that is only looked for, the word itself
   */
  public record Hit<T>(Folded word, T meaning, Folded.Range range) {}

  private static final Folded.Range NOWHERE = new Folded.Range(0, 0);

  /** Looks for a word from now on; one that folds to nothing is never found. */
  public void add(Folded word, T meaning) {
    if (!word.isEmpty()) {
      byBeginning
          .computeIfAbsent(beginning(word, 0), b -> new ArrayList<>())
          .add(new Hit<>(word, meaning, NOWHERE));
    }
  }

  /** The words that a text has, in the order of their beginnings. */
  public List<Hit<T>> find(Folded text) {
    List<Hit<T>> found = new ArrayList<>();
    for (int i = 0; i < text.length() && !byBeginning.isEmpty(); i++) {
      collect(byBeginning.get(beginning(text, i)), text, i, found);
      if (i + 1 < text.length()) {
        // Words of one character.
        collect(byBeginning.get((long) text.point(i) << 32), text, i, found);
      }
    }
    return found;
  }

  private void collect(@Nullable List<Hit<T>> words, Folded text, int at, List<Hit<T>> found) {
    if (words == null) {
      return;
    }
    for (Hit<T> each : words) {
      Folded.Range range = text.at(at, each.word);
      if (range != null) {
        found.add(new Hit<>(each.word, each.meaning, range));
      }
    }
  }

  /** The first two characters, or the only one. */
  private static long beginning(Folded words, int at) {
    long first = (long) words.point(at) << 32;
    return at + 1 < words.length() ? first | words.point(at + 1) : first;
  }
}
