package rongcuo.cli.prompt;

import rongcuo.language.DisplayWidth;
import rongcuo.language.SafeText;

/** A text as it is typed, and the place in it where the next character goes. */
final class TextLine {

  private static final String BEFORE = "…";

  private String text;
  private int cursor;

  TextLine(String text) {
    this.text = text;
    this.cursor = text.length();
  }

  String text() {
    return text;
  }

  void set(String other) {
    text = other;
    cursor = other.length();
  }

  /** Puts something there; of what steers a terminal, ends of lines alone. */
  void insert(String typed) {
    StringBuilder kept = new StringBuilder();
    typed
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\t', ' ')
        .codePoints()
        .filter(point -> point == '\n' || !Character.isISOControl(point))
        .forEach(kept::appendCodePoint);
    text = text.substring(0, cursor) + kept + text.substring(cursor);
    cursor += kept.length();
  }

  void move(int points) {
    if (points < 0 ? cursor > 0 : cursor < text.length()) {
      cursor = text.offsetByCodePoints(cursor, points);
    }
  }

  void toBeginning() {
    cursor = 0;
  }

  void toEnd() {
    cursor = text.length();
  }

  void deleteBefore() {
    int end = cursor;
    move(-1);
    text = text.substring(0, cursor) + text.substring(end);
  }

  void deleteBehind() {
    if (cursor < text.length()) {
      text = text.substring(0, cursor) + text.substring(text.offsetByCodePoints(cursor, 1));
    }
  }

  /**
   * The part of it that is seen.
   *
   * @param column where the cursor is in it
   */
  record Seen(String text, int column) {}

  /** As much of it as so many columns show, the cursor among it. */
  Seen seen(int columns) {
    String before = shown(text.substring(0, cursor));
    String behind = shown(text.substring(cursor));
    int room = Math.max(columns - 1, 4);
    if (DisplayWidth.of(before) > room) {
      int first = before.length();
      int width = 1;
      while (first > 0) {
        int previous = before.offsetByCodePoints(first, -1);
        width += DisplayWidth.of(before.codePointAt(previous));
        if (width > room) {
          break;
        }
        first = previous;
      }
      before = BEFORE + before.substring(first);
    }
    int column = DisplayWidth.of(before);
    return new Seen(before + DisplayWidth.cut(behind, Math.max(0, columns - column)), column);
  }

  /** A text on one line. */
  static String shown(String text) {
    return SafeText.of(text.replace('\n', ' '));
  }
}
