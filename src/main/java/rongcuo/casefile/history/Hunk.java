package rongcuo.casefile.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a text, and what stood in their place before, to the letter.
 *
 * @param line the first of them, from 0
 * @param count how many they are; none where something was removed
 * @param former what stood there; empty where something was added
 */
record Hunk(int line, int count, String former) {

  private static final String LINE = "line";
  private static final String COUNT = "count";
  private static final String FORMER = "former";

  /** Texts that differ in more lines than this are told apart as one whole. */
  private static final int MOST_COMPARED = 1 << 20;

  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put(LINE, line);
    fields.put(COUNT, count);
    fields.put(FORMER, former);
    return fields;
  }

  static Hunk from(Map<?, ?> fields) {
    return new Hunk(
        (Integer) fields.get(LINE),
        (Integer) fields.get(COUNT),
        Objects.requireNonNull((String) fields.get(FORMER)));
  }

  /** The lines of a text, each with its end. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /** What stood before in place of some lines, from the first to the last. */
  static List<Hunk> between(List<String> before, List<String> after) {
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
    List<String> gone = before.subList(start, before.size() - end);
    List<String> come = after.subList(start, after.size() - end);
    return (long) gone.size() * come.size() > MOST_COMPARED
        ? List.of(new Hunk(start, come.size(), String.join("", gone)))
        : compared(gone, come, start);
  }

  private static List<Hunk> compared(List<String> before, List<String> after, int offset) {
    int[][] alike = alike(before, after);
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      int from = j;
      StringBuilder former = new StringBuilder();
      while ((i < before.size() || j < after.size()) && !meet(before, i, after, j)) {
        boolean gone = j == after.size() || i < before.size() && alike[i + 1][j] >= alike[i][j + 1];
        former.append(gone ? before.get(i) : "");
        i += gone ? 1 : 0;
        j += gone ? 0 : 1;
      }
      if (j > from || !former.isEmpty()) {
        hunks.add(new Hunk(offset + from, j - from, former.toString()));
      }
      i++;
      j++;
    }
    return hunks;
  }

  private static boolean meet(List<String> before, int i, List<String> after, int j) {
    return i < before.size() && j < after.size() && before.get(i).equals(after.get(j));
  }

  /** How many lines two texts have in common from some places on, in their order. */
  private static int[][] alike(List<String> before, List<String> after) {
    int[][] alike = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        alike[i][j] =
            before.get(i).equals(after.get(j))
                ? alike[i + 1][j + 1] + 1
                : Math.max(alike[i + 1][j], alike[i][j + 1]);
      }
    }
    return alike;
  }

  /** The text before; null if there are no such lines. */
  static @Nullable String undone(List<String> lines, List<Hunk> hunks) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Hunk each : hunks) {
      if (each.line < at || each.count < 0 || each.count > lines.size() - each.line) {
        return null;
      }
      lines.subList(at, each.line).forEach(text::append);
      text.append(each.former);
      at = each.line + each.count;
    }
    lines.subList(at, lines.size()).forEach(text::append);
    return text.toString();
  }

  /**
   * The same lines where a later change has moved them.
   *
   * @return null if the later change touched them
   */
  static @Nullable List<Hunk> moved(List<Hunk> hunks, List<Hunk> later) {
    List<Hunk> moved = new ArrayList<>();
    for (Hunk each : hunks) {
      int shift = 0;
      for (Hunk other : later) {
        int from = other.line - shiftBefore(later, other);
        int to = from + lines(other.former).size();
        if (from < each.line + each.count && to > each.line) {
          return null;
        }
        shift += to <= each.line ? other.count - (to - from) : 0;
      }
      moved.add(new Hunk(each.line + shift, each.count, each.former));
    }
    return moved;
  }

  /** By how many lines those before a hunk of a change had moved it. */
  private static int shiftBefore(List<Hunk> all, Hunk until) {
    int shift = 0;
    for (Hunk each : all) {
      if (each == until) {
        return shift;
      }
      shift += each.count - lines(each.former).size();
    }
    return shift;
  }
}
