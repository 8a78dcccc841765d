package rongcuo.report;

import java.util.List;
import rongcuo.language.DisplayWidth;
import rongcuo.language.SafeText;

/** A page of plain text for a terminal: indented, wrapped, safe to print. */
public final class TextPage {

  private static final int USUAL_COLUMNS = 80;
  private static final String BULLET = "- ";
  private static final String BOLD = "\u001b[1m";
  private static final String PLAIN = "\u001b[0m";

  private final StringBuilder text = new StringBuilder();
  private final boolean coloured;
  private final int columns;

  public TextPage(boolean coloured) {
    this(coloured, USUAL_COLUMNS);
  }

  public TextPage(boolean coloured, int columns) {
    this.coloured = coloured;
    this.columns = columns;
  }

  public void heading(String line) {
    strong(0, line);
  }

  void strong(int level, String line) {
    add(level, "", line, coloured);
  }

  public void line(int level, String line) {
    add(level, "", line, false);
  }

  void bullet(int level, String line) {
    add(level, BULLET, line, false);
  }

  public void blank() {
    text.append('\n');
  }

  private void add(int level, String mark, String line, boolean bold) {
    String indent = "  ".repeat(level);
    int room = columns - DisplayWidth.of(indent + mark);
    String start = indent + mark;
    List<String> wrapped = DisplayWidth.wrap(SafeText.of(line), room);
    for (String part : wrapped) {
      text.append(start)
          .append(bold ? BOLD : "")
          .append(part)
          .append(bold ? PLAIN : "")
          .append('\n');
      start = indent + " ".repeat(DisplayWidth.of(mark));
    }
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
