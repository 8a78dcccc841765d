package rongcuo.cli.prompt;

import java.util.List;
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
}
