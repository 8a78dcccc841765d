package rongcuo.cli.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import rongcuo.cli.prompt.OptionList.Window;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;

/** What is drawn of a form: as many of its blanks as there is room for around the one in hand. */
final class FormDrawing {

  private static final Bilingual KEYS =
      new Bilingual(
          "Tab ↑↓ 换项  回车下一项  PgDn 完成  PgUp 返回  Esc 还原",
          "Tab ↑↓ move  Enter next  PgDn done  PgUp back  Esc undo");

  private static final Bilingual OPTIONS = new Bilingual("←→ 选择：", "←→ choose: ");

  private static final int WIDEST_LABEL = 24;

  /** With fewer columns for what is filled in, it stands below its name. */
  private static final int FEWEST_COLUMNS = 16;

  private static final int WIDTH_OF_ANSWER = 14;

  /** A line of the blank in hand, one above and one below it. */
  private static final int FEWEST_LINES = 4;

  private final Form form;
  private final List<? extends FormBlank> blanks;
  private final BlankInHand hand;
  private final Set<Action> actions;
  private final Drawing screen;
  private final Language language;
  private final String colon;
  private final List<AttributedString> lines = new ArrayList<>();
  private int cursorLine;
  private int cursorColumn;

  FormDrawing(Form form, BlankInHand hand, Set<Action> actions, Drawing screen, Language language) {
    this.form = form;
    this.blanks = form.blanks();
    this.hand = hand;
    this.actions = actions;
    this.screen = screen;
    this.language = language;
    this.colon = language == Language.CHINESE ? "：" : ": ";
  }

  /**
   * Draws it.
   *
   * @param notice what is to be seen until the next key
   */
  void draw(List<String> notice) {
    int rows = screen.size().getRows();
    List<AttributedString> foot = foot(notice, rows);
    int room = Math.max(1, rows - foot.size() - 3);
    int at = Math.min(form.at(), blanks.size() - 1);
    Window seen = Window.around(at, blanks.size(), this::height, room);
    lines.clear();
    for (int i = seen.first(); i <= seen.last(); i++) {
      block(i);
    }
    int cut = lines.size() - room;
    if (cut > 0 && seen.first() == seen.last()) {
      int from = Math.max(0, Math.min(cut, cursorLine));
      lines.subList(0, from).clear();
      cursorLine -= from;
    }
    if (seen.last() < blanks.size() - 1) {
      screen.faint(lines, OptionList.BELOW.with(blanks.size() - 1 - seen.last()).in(language));
    }
    lines.addAll(foot);
    screen.draw(lines);
    if (!hand.blank().isClosed()) {
      screen.lift(cursorLine, cursorColumn);
    }
  }

  /** Leaves what was filled in, as much of it as the screen has room for. */
  void finish(Reply reply) {
    List<AttributedString> rest = new ArrayList<>();
    for (FormBlank each : blanks) {
      if (!each.value().isEmpty()) {
        String value = DisplayWidth.cut(TextLine.shown(each.value()), screen.width());
        String said =
            form.look() == Form.Look.ANSWERS
                ? value + "  " + each.label()
                : each.label() + colon + value;
        screen.bold(rest, said);
      }
    }
    if (reply instanceof Reply.Acted acted) {
      screen.faint(rest, acted.action().hint(language));
    }
    int most = Math.max(2, screen.size().getRows() - 2);
    screen.draw(rest.subList(Math.max(0, rest.size() - most), rest.size()));
    screen.keep();
  }

  private int height(int index) {
    int before = lines.size();
    block(index);
    return lines.size() - before;
  }

  private void block(int index) {
    FormBlank each = blanks.get(index);
    String heading = each.heading();
    boolean begins = index == 0 || !heading.equals(blanks.get(index - 1).heading());
    if (!heading.isEmpty() && begins) {
      screen.faint(lines, heading);
    }
    if (form.look() == Form.Look.ANSWERS) {
      answer(each, index == form.at());
    } else {
      field(each, index == form.at());
    }
  }

  private int widestLabel() {
    int widest = 0;
    for (FormBlank each : blanks) {
      widest = Math.max(widest, DisplayWidth.of(each.label()));
    }
    return Math.min(widest, WIDEST_LABEL);
  }

  private void field(FormBlank each, boolean here) {
    String start = here ? "  > " : "    ";
    String label = each.label() + colon;
    String padded = DisplayWidth.pad(label, widestLabel() + DisplayWidth.of(colon));
    int room = screen.width() - 1 - start.length() - DisplayWidth.of(padded);
    AttributedStyle style = here ? AttributedStyle.BOLD : AttributedStyle.DEFAULT;
    if (room < FEWEST_COLUMNS) {
      screen.add(lines, start, label, style);
      start = "      ";
      padded = "";
      room = screen.width() - 1 - start.length();
    }
    String text = seen(each, here, start + padded, room);
    lines.add(screen.line(start + padded + text, style));
  }

  private void answer(FormBlank each, boolean here) {
    String start = here ? "  > [" : "    [";
    String text = seen(each, here, start, WIDTH_OF_ANSWER);
    screen.add(
        lines,
        start + DisplayWidth.pad(text, WIDTH_OF_ANSWER) + "] ",
        each.label(),
        here ? AttributedStyle.BOLD : AttributedStyle.DEFAULT);
  }

  /** What stands in a blank; in the one in hand stands the cursor. */
  private String seen(FormBlank each, boolean here, String before, int room) {
    if (!here) {
      return BlankInHand.still(each.value(), room).text();
    }
    TextLine.Seen seen = hand.seen(room);
    cursorLine = lines.size();
    cursorColumn = DisplayWidth.of(before) + seen.column();
    return seen.text();
  }

  /** What is asked, what can be chosen, what was wrong, and what keys do. */
  private List<AttributedString> foot(List<String> notice, int rows) {
    List<AttributedString> asked = new ArrayList<>();
    if (form.look() == Form.Look.ANSWERS) {
      screen.bold(asked, hand.blank().question());
    }
    List<String> labels = hand.labels();
    if (!labels.isEmpty()) {
      StringBuilder shown = new StringBuilder(OPTIONS.in(language));
      for (int i = 0; i < labels.size(); i++) {
        shown.append(i == 0 ? "" : "  ").append(i + 1).append(' ').append(labels.get(i));
      }
      screen.add(asked, "  ", shown.toString(), AttributedStyle.DEFAULT);
    }
    form.legend().forEach(each -> screen.faint(asked, each));
    List<AttributedString> said = new ArrayList<>();
    notice.forEach(each -> screen.bold(said, each));
    List<AttributedString> keys = new ArrayList<>();
    List<String> hints = new ArrayList<>(List.of(KEYS.in(language).split("  ")));
    new TreeSet<>(actions).forEach(action -> hints.add(hint(action)));
    TypedWords.lines(hints, screen.width() - 3).forEach(each -> screen.faint(keys, each));
    return fitting(asked, said, keys, rows);
  }

  private String hint(Action action) {
    boolean plain =
        form.look() == Form.Look.ANSWERS || hand.blank().isClosed() || action == Action.HELP;
    return (plain ? "" : ":") + action.hint(language);
  }

  /** What there is room for besides the blank in hand; what was wrong goes before all else. */
  private static List<AttributedString> fitting(
      List<AttributedString> asked,
      List<AttributedString> said,
      List<AttributedString> keys,
      int rows) {
    int room = Math.max(1, rows - FEWEST_LINES - 1);
    List<AttributedString> foot = new ArrayList<>(said.subList(0, Math.min(said.size(), room)));
    room -= foot.size();
    if (said.isEmpty() || room > asked.size() + 1) {
      List<AttributedString> some = asked.subList(0, Math.max(0, Math.min(asked.size(), room - 1)));
      foot.addAll(0, some);
      room -= some.size();
    }
    foot.addAll(keys.subList(0, Math.max(foot.isEmpty() ? 1 : 0, Math.min(keys.size(), room))));
    return foot;
  }
}
