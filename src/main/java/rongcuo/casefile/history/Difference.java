package rongcuo.casefile.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What changed between two contents, in an order in which it can be done again. */
final class Difference {

  /** Takes a changed value. */
  interface Taker {
    void take(List<String> path, @Nullable Object before, @Nullable Object after);
  }

  private final Taker taker;
  private final List<String> path = new ArrayList<>();

  private Difference(Taker taker) {
    this.taker = taker;
  }

  static void between(@Nullable Object before, @Nullable Object after, Taker taker) {
    new Difference(taker).compare(before, after);
  }

  private void compare(@Nullable Object before, @Nullable Object after) {
    if (before instanceof Map<?, ?> old && after instanceof Map<?, ?> now) {
      entries(old, now);
    } else if (before instanceof List<?> old && after instanceof List<?> now) {
      items(old, now);
    } else if (before == null ? after != null : !before.equals(after)) {
      taker.take(path, before, after);
    }
  }

  private void entries(Map<?, ?> before, Map<?, ?> after) {
    before.forEach((key, value) -> at((String) key, value, after.get(key)));
    after.forEach(
        (key, value) -> {
          if (!before.containsKey(key)) {
            at((String) key, null, value);
          }
        });
  }

  /** What is alike at both ends stays; the rest is compared one by one, then goes or comes. */
  private void items(List<?> before, List<?> after) {
    int common = Math.min(before.size(), after.size());
    int start = 0;
    while (start < common && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < common - start
        && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
      end++;
    }
    for (int i = start; i < common - end; i++) {
      at(Integer.toString(i), before.get(i), after.get(i));
    }
    for (int i = before.size() - end - 1; i >= common - end; i--) {
      at(Integer.toString(i), before.get(i), null);
    }
    for (int i = common - end; i < after.size() - end; i++) {
      at(Integer.toString(i), null, after.get(i));
    }
  }

  private void at(String step, @Nullable Object before, @Nullable Object after) {
    path.add(step);
    compare(before, after);
    path.remove(path.size() - 1);
  }
}
