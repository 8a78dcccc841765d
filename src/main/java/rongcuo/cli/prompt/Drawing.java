package rongcuo.cli.prompt;

import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;
import rongcuo.language.DisplayWidth;
import rongcuo.language.SafeText;

/** A screen: what was said on it since the last status line, and lines that are drawn in place. */
final class Drawing {

  private static final int WIDEST = 100;

  private final Terminal terminal;
  private final boolean coloured;

  /** What was said since the last status line: what a question needs to be understood. */
  private final List<Said> context = new ArrayList<>();

  /** How many lines are drawn in place, right above the cursor. */
  private int drawn;

  /** How many lines the cursor was lifted into them. */
  private int lifted;

  private record Said(String text, AttributedStyle style) {}

  Drawing(Terminal terminal, boolean coloured) {
    this.terminal = terminal;
    this.coloured = coloured;
  }

  /** The terminal's size; one that does not tell is taken for the usual one. */
  Size size() {
    Size told = terminal.getSize();
    return told.getColumns() <= 0 || told.getRows() <= 0 ? Size.of(80, 24) : told;
  }

  int width() {
    return Math.min(size().getColumns(), WIDEST);
  }

  /** Forgets what was said; it stays where it is. */
  void forget() {
    context.clear();
  }

  /** Begins with an empty screen. */
  void turnPage() {
    forget();
    drawn = 0;
    lifted = 0;
    terminal.puts(Capability.clear_screen);
    terminal.flush();
  }

  void print(String text, AttributedStyle style) {
    String safe = SafeText.of(text);
    context.add(new Said(safe, style));
    write(safe, style);
  }

  private void write(String text, AttributedStyle style) {
    for (String line : DisplayWidth.wrap(text, width() - 1)) {
      terminal.writer().println(styled(line, style).toAnsi(terminal));
    }
    terminal.flush();
  }

  private AttributedString styled(String text, AttributedStyle style) {
    return coloured ? new AttributedString(text, style) : new AttributedString(text);
  }

  /** Writes out anew what was said, on an empty screen. */
  void repeat() {
    terminal.puts(Capability.clear_screen);
    context.forEach(said -> write(said.text(), said.style()));
    drawn = 0;
    lifted = 0;
  }

  /** Draws lines in place of those that were drawn before. */
  void draw(List<AttributedString> lines) {
    lower();
    if (drawn > 0) {
      terminal.puts(Capability.parm_up_cursor, drawn);
      terminal.puts(Capability.carriage_return);
      terminal.puts(Capability.clr_eos);
    }
    lines.forEach(line -> terminal.writer().println(line.toAnsi(terminal)));
    drawn = lines.size();
    terminal.flush();
  }

  /** Puts the cursor where something is typed, on a line that was drawn. */
  void lift(int line, int column) {
    lifted = drawn - line;
    terminal.puts(Capability.parm_up_cursor, lifted);
    terminal.puts(Capability.carriage_return);
    if (column > 0) {
      terminal.puts(Capability.parm_right_cursor, column);
    }
    terminal.flush();
  }

  private void lower() {
    if (lifted > 0) {
      terminal.puts(Capability.parm_down_cursor, lifted);
      terminal.puts(Capability.carriage_return);
      lifted = 0;
    }
  }

  /** Keeps what is drawn: nothing is drawn in its place. */
  void keep() {
    lower();
    drawn = 0;
  }

  /** What the question takes on the screen, so that it is never scrolled off it. */
  List<AttributedString> question() {
    List<AttributedString> lines = new ArrayList<>();
    for (int i = context.size() - 1; i >= 0 && lines.isEmpty(); i--) {
      if (!context.get(i).text().isBlank()) {
        add(lines, "", context.get(i).text(), context.get(i).style());
      }
    }
    return lines;
  }

  /** A line that fits. */
  AttributedString line(String text, AttributedStyle style) {
    return styled(text, style);
  }

  /** Adds a text that stands back to lines. */
  void faint(List<AttributedString> lines, String text) {
    add(lines, "  ", text, AttributedStyle.DEFAULT.faint());
  }

  /** Adds a text that stands out to lines. */
  void bold(List<AttributedString> lines, String text) {
    add(lines, "  ", text, AttributedStyle.BOLD);
  }

  /** Adds a text to lines, wrapped, with a start that its further lines are set in by. */
  void add(List<AttributedString> lines, String start, String text, AttributedStyle style) {
    String margin = " ".repeat(DisplayWidth.of(start));
    String head = start;
    for (String line : DisplayWidth.wrap(SafeText.of(text), width() - 1 - margin.length())) {
      lines.add(styled(head + line, style));
      head = margin;
    }
  }
}
