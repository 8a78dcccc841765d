package rongcuo.casefile.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Identified;

/**
 * A value that changed, as RFC 6902 (JSON Patch) says it.
 *
 * @param path keys and, in lists, indexes from 0; none for the whole file
 * @param values what stood there before, and what stands there now
 */
record HistoryChange(Operation operation, List<String> path, Sealed values) {

  private static final String BEFORE = "before";
  private static final String AFTER = "after";

  /** What was done. */
  enum Operation implements Identified {
    ADD,
    REMOVE,
    REPLACE;

    static Operation of(Object id) {
      for (Operation each : values()) {
        if (each.id().equals(id)) {
          return each;
        }
      }
      throw new IllegalArgumentException("no operation");
    }
  }

  /** A value that goes, comes or gives way to another. */
  static HistoryChange of(List<String> path, @Nullable Object before, @Nullable Object after) {
    Map<String, Object> values = new LinkedHashMap<>();
    if (before != null) {
      values.put(BEFORE, before);
    }
    if (after != null) {
      values.put(AFTER, after);
    }
    Operation operation =
        before == null ? Operation.ADD : after == null ? Operation.REMOVE : Operation.REPLACE;
    return new HistoryChange(operation, List.copyOf(path), Sealed.of(values));
  }

  /** What stands there now; null if nothing does or it is withheld. */
  @Nullable Object after() {
    return values.values().get(AFTER);
  }

  HistoryChange withheld() {
    return new HistoryChange(operation, path, values.withheld());
  }

  Map<String, Object> fields(boolean whole) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("op", operation.id());
    fields.put("path", pointer());
    values.into(fields, whole);
    return fields;
  }

  static HistoryChange from(Map<?, ?> fields) {
    List<String> path = new ArrayList<>();
    String[] steps = ((String) fields.get("path")).split("/", -1);
    for (int i = 1; i < steps.length; i++) {
      path.add(steps[i].replace("~1", "/").replace("~0", "~"));
    }
    return new HistoryChange(
        Operation.of(fields.get("op")), path, Sealed.from(fields, BEFORE, AFTER));
  }

  /** The path as RFC 6901 writes it. */
  private String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (String step : path) {
      pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
