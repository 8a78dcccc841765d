package rongcuo.cli.reference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may stand as a value, as far as a shell can offer it. */
public sealed interface Candidates {

  /** Anything; nothing is offered. */
  record Free() implements Candidates {}

  /** A file. */
  record Files() implements Candidates {}

  /** A folder. */
  record Folders() implements Candidates {}

  /** One of these words. */
  record Words(List<String> words) implements Candidates {}

  /**
   * A key, an equals sign and a value.
   *
   * @param values the values by key, in their order; none where it can be any text
   */
  record Pairs(Map<String, List<String>> values) implements Candidates {

    /** The keys by the values that they share; keys whose value can be any text are left out. */
    Map<List<String>, List<String>> keysByValues() {
      Map<List<String>, List<String>> keysByValues = new LinkedHashMap<>();
      values.forEach(
          (key, these) -> {
            if (!these.isEmpty()) {
              keysByValues.computeIfAbsent(these, v -> new ArrayList<>()).add(key);
            }
          });
      return keysByValues;
    }
  }
}
