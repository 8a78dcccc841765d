package rongcuo.casefile.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a file said, worked out from the changes that made it. */
final class Replay {

  /** In place of what is withheld. */
  private static final String WITHHELD = "（略）";

  private @Nullable Object root;

  /** What the file says after a line; null if nobody can tell. */
  @Nullable Object content() {
    return root;
  }

  /** Makes the changes of a line; one that was altered loses what was known. */
  void add(@Nullable HistoryLine line) {
    if (line == null) {
      root = null;
      return;
    }
    for (HistoryChange change : line.changes()) {
      try {
        make(change);
      } catch (ClassCastException
          | NullPointerException
          | IllegalArgumentException
          | IndexOutOfBoundsException e) {
        // It is no change of what is there, as after a line that is missing.
        root = null;
      }
    }
  }

  private void make(HistoryChange change) {
    List<String> path = change.path();
    Object now = change.after();
    Object value = now == null ? WITHHELD : copy(now);
    boolean removes = change.operation() == HistoryChange.Operation.REMOVE;
    if (path.isEmpty()) {
      root = removes ? null : value;
      return;
    }
    Object holder = root;
    for (String step : path.subList(0, path.size() - 1)) {
      holder = holder instanceof List<?> list ? list.get(index(step)) : map(holder).get(step);
    }
    String last = path.get(path.size() - 1);
    if (holder instanceof List<?>) {
      change(items(holder), index(last), change.operation(), value);
    } else if (removes) {
      map(holder).remove(last);
    } else {
      map(holder).put(last, value);
    }
  }

  private static void change(
      List<Object> items, int at, HistoryChange.Operation operation, Object value) {
    switch (operation) {
      case ADD -> items.add(at, value);
      case REMOVE -> items.remove(at);
      case REPLACE -> items.set(at, value);
    }
  }

  private static int index(String step) {
    return Integer.parseInt(step);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(@Nullable Object holder) {
    if (holder instanceof Map<?, ?>) {
      return (Map<String, Object>) holder;
    }
    throw new IllegalArgumentException("nothing stands there");
  }

  @SuppressWarnings("unchecked")
  private static List<Object> items(Object holder) {
    return (List<Object>) holder;
  }

  private static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> copy = new LinkedHashMap<>();
      map.forEach((key, each) -> copy.put((String) key, copy(each)));
      return copy;
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>();
      list.forEach(each -> copy.add(copy(each)));
      return copy;
    }
    return value;
  }
}
