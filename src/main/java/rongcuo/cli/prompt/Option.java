package rongcuo.cli.prompt;

import java.util.List;
import rongcuo.language.SafeText;

/**
 * Something to choose.
 *
 * @param label as it is shown, made safe to print
 * @param words that choose it on a line, in lower case; those of one character are its keys
 */
public record Option(String label, List<String> words) {

  public Option {
    label = SafeText.of(label);
  }

  /** An option that is chosen by its place alone. */
  public static Option of(String label) {
    return new Option(label, List.of());
  }

  public static Option of(String label, String... words) {
    return new Option(label, List.of(words));
  }

  /** The key that is shown beside it; empty if it has none. */
  String key() {
    return !words.isEmpty() && words.get(0).length() == 1 ? words.get(0) : "";
  }
}
