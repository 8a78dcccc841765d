package rongcuo.cli.prompt;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rongcuo.language.SafeText;

/**
 * Something to choose.
 *
 * @param label as it is shown, made safe to print
 * @param words that choose it on a line, in lower case; those of one character are its keys
 */
public record Selectable(String label, List<String> words) {

  public Selectable {
    label = SafeText.of(label);
  }

  private static final Set<String> NONE_OF_THEM = Set.of("0", "无", "没有", "都没有");

  /** An option that is chosen by its place alone. */
  public static Selectable of(String label) {
    return new Selectable(label, List.of());
  }

  public static Selectable of(String label, String... words) {
    return new Selectable(label, List.of(words));
  }

  /** The key that is shown beside it; empty if it has none. */
  String key() {
    return !words.isEmpty() && words.get(0).length() == 1 ? words.get(0) : "";
  }

  /** The one of some options that a line chooses; -1 if none. */
  static int indexOf(String line, List<Selectable> options) {
    String word = TypedWords.plain(line);
    for (int i = 0; i < options.size(); i++) {
      Selectable option = options.get(i);
      if (word.equals(String.valueOf(i + 1)) || option.words().contains(word)) {
        return i;
      }
    }
    for (int i = 0; i < options.size(); i++) {
      if (word.equals(TypedWords.plain(options.get(i).label()))) {
        return i;
      }
    }
    return -1;
  }

  /** Those that a line chooses, perhaps none of them; null if it chooses something else. */
  static @Nullable SortedSet<Integer> indexes(String line, List<Selectable> options) {
    SortedSet<Integer> indexes = new TreeSet<>();
    String plain = TypedWords.plain(line);
    if (NONE_OF_THEM.contains(plain)) {
      return indexes;
    }
    for (String part : plain.split("[,、;\\s]+")) {
      int index = indexOf(part, options);
      if (index < 0) {
        return null;
      }
      indexes.add(index);
    }
    return indexes;
  }
}
