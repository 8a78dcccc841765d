package rongcuo.casefile.history;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a text, and what stood in its place before: what differs of the lines of a hunk, so
 * that changes of one line do not stand in each other's way.
 *
 * @param from its first character
 * @param length how many characters it has
 */
record Passage(int from, int length, String former) {

  /**
   * The passages of hunks.
   *
   * @param lines of the text in which the hunks stand
   */
  static List<Passage> of(List<Hunk> hunks, List<String> lines) {
    List<Passage> passages = new ArrayList<>();
    int line = 0;
    int from = 0;
    for (Hunk hunk : hunks) {
      for (; line < hunk.line(); line++) {
        from += lines.get(line).length();
      }
      String now = String.join("", lines.subList(hunk.line(), hunk.line() + hunk.count()));
      passages.add(of(from, now, hunk.former()));
    }
    return passages;
  }

  private static Passage of(int from, String now, String former) {
    int common = Math.min(now.length(), former.length());
    int start = 0;
    while (start < common && now.charAt(start) == former.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < common - start
        && now.charAt(now.length() - 1 - end) == former.charAt(former.length() - 1 - end)) {
      end++;
    }
    return new Passage(
        from + start, now.length() - start - end, former.substring(start, former.length() - end));
  }

  /** The text with what stood there before. */
  static String undone(String text, List<Passage> passages) {
    StringBuilder former = new StringBuilder(text);
    for (int i = passages.size() - 1; i >= 0; i--) {
      Passage each = passages.get(i);
      former.replace(each.from, each.from + each.length, each.former);
    }
    return former.toString();
  }

  /**
   * The same passages where a later change has moved them.
   *
   * @return null if the later change touched them
   */
  static @Nullable List<Passage> moved(List<Passage> passages, List<Passage> later) {
    List<Passage> moved = new ArrayList<>();
    for (Passage each : passages) {
      int shift = 0;
      int before = 0;
      for (Passage other : later) {
        int from = other.from - before;
        int to = from + other.former.length();
        if (from < each.from + each.length && to > each.from) {
          return null;
        }
        int more = other.length - other.former.length();
        before += more;
        shift += to <= each.from ? more : 0;
      }
      moved.add(new Passage(each.from + shift, each.length, each.former));
    }
    return moved;
  }
}
