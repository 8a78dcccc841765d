package rongcuo.cli.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is on the command line while it is typed.
 *
 * @param word the value at the cursor, as far as it is typed
 * @param caseName the case file that the line names; null if it names none yet
 * @param before the values that stand by themselves before it
 */
public record Typed(String word, @Nullable String caseName, List<String> before) {

  public Typed(String word, @Nullable String caseName) {
    this(word, caseName, List.of());
  }
}
