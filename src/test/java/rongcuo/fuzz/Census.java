package rongcuo.fuzz;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a run of the fuzzer went through, so that a run which reached nothing shows. */
final class Census {

  private final Set<String> diagnostics = new TreeSet<>();
  private final Map<String, Integer> counts = new TreeMap<>();

  void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  int of(String what) {
    return counts.getOrDefault(what, 0);
  }

  /** A message, with what it quotes left out: such as it is, it is one diagnostic. */
  void diagnostic(String message) {
    String bare =
        message
            .replaceAll("[“\"][^”\"]*[”\"]", "…")
            .replaceAll("[0-9]+", "0")
            .replaceAll("U\\+[0-9A-F]+", "U+0");
    diagnostics.add(bare.length() > 60 ? bare.substring(0, 60) : bare);
  }

  int diagnostics() {
    return diagnostics.size();
  }

  @Override
  public String toString() {
    return counts + ", distinct diagnostics: " + diagnostics.size();
  }
}
