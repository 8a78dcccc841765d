package rongcuo.cli.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.prompt.OptionList.Pressed;
import rongcuo.cli.prompt.OptionList.Window;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;

/** A form on the screen: its blanks, one of them in hand, redrawn in place. */
final class FormScreen implements OnScreen {

  private static final Bilingual KEYS =
      new Bilingual(
          "Tab ↑↓ 换项  回车下一项  PgDn 完成  PgUp 返回  Esc 还原",
          "Tab ↑↓ move  Enter next  PgDn done  PgUp back  Esc undo");

  private static final Bilingual OPTIONS = new Bilingual("←→ 选择：", "←→ choose: ");

  private static final Bilingual NO_OPTION =
      new Bilingual("没有“{0}”这个选项。", "There is no option \"{0}\".");

  private static final int WIDEST_LABEL = 24;

  /** With fewer columns for what is filled in, it stands below its name. */
  private static final int FEWEST_COLUMNS = 16;

  private static final int WIDTH_OF_ANSWER = 14;

  /** A line of the blank in hand, one above and one below it. */
  private static final int FEWEST_LINES = 4;

  private final Form form;
  private final Set<Action> actions;
  private final Prompter prompter;
  private final Drawing screen;
  private final Language language;

  private FormBlank blank;
  private TextLine line = new TextLine("");

  /** Whether nothing was typed at the blank in hand yet. */
  private boolean untouched = true;

  /** The option pointed at, of a blank that has nothing else; -1 for none. */
  private int option;

  /**
   * What was typed there. It only points: somebody who types a date, and has not seen that it is a
   * choice, chooses nothing by it, not even with Enter behind it.
   */
  private String typedThere = "";

  /** What is to be seen until the next key. */
  private final List<String> notice = new ArrayList<>();

  FormScreen(Form form, Set<Action> actions, Prompter prompter, Drawing screen, Language language) {
    this.form = form;
    this.actions = actions;
    this.prompter = prompter;
    this.screen = screen;
    this.language = language;
    this.blank = form.blank();
    takeUp();
  }

  private void takeUp() {
    blank = form.blank();
    line = new TextLine(blank.value());
    point();
    untouched = true;
  }

  /** Points at what stands there. */
  private void point() {
    option = labels().indexOf(blank.value());
    typedThere = "";
  }

  private List<String> labels() {
    return blank.options().stream().map(Selectable::label).toList();
  }

  @Override
  public boolean takes(String said) {
    if (!said.isBlank()) {
      notice.add(said);
    }
    return true;
  }

  @Override
  public void giveRoom() {
    screen.keep();
    notice.forEach(said -> screen.print(said, AttributedStyle.BOLD));
    notice.clear();
  }

  @Override
  public @Nullable Reply press(Pressed key, String typed) {
    notice.clear();
    return switch (key) {
      case UP -> leave(form.at() - 1, false);
      case DOWN -> leave(Math.min(form.at() + 1, form.blanks().size() - 1), false);
      case ENTER -> leave(form.at() + 1, true);
      case PAGE_DOWN -> leave(Integer.MAX_VALUE, false);
      case PAGE_UP -> {
        Reply reply = leave(form.at(), false);
        yield reply == null && untouched ? new Reply.Acted(Action.BACK, "") : reply;
      }
      case ESCAPE -> {
        boolean changed = isChanged();
        takeUp();
        yield changed ? null : new Reply.Acted(Action.BACK, "");
      }
      case INTERRUPT -> new Reply.Ended(true);
      case END_OF_INPUT -> isChanged() ? null : new Reply.Ended(false);
      case CHARACTER, SPACE, PASTE -> blank.isClosed() ? chosen(key, typed) : typed(key, typed);
      default -> {
        edit(key);
        yield null;
      }
    };
  }

  private void edit(Pressed key) {
    List<String> labels = labels();
    boolean turns = key == Pressed.LEFT || key == Pressed.RIGHT;
    boolean atOption = line.text().isEmpty() || labels.contains(line.text());
    if (turns && !labels.isEmpty() && (blank.isClosed() || atOption)) {
      turn(key == Pressed.LEFT ? -1 : 1);
      return;
    }
    untouched = false;
    switch (key) {
      case LEFT -> line.move(-1);
      case RIGHT -> line.move(1);
      case FIRST -> line.toBeginning();
      case LAST -> line.toEnd();
      case DELETE -> line.deleteBehind();
      default -> {}
    }
  }

  /** Points at the next option, or the one before. */
  private void turn(int by) {
    List<String> labels = labels();
    typedThere = "";
    int from = blank.isClosed() ? option : labels.indexOf(line.text());
    int first = by > 0 ? 0 : labels.size() - 1;
    option = from < 0 ? first : Math.floorMod(from + by, labels.size());
    line.set(labels.get(option));
  }

  /** A character at a blank that has nothing but options: a number, a word's first, an action. */
  private @Nullable Reply chosen(Pressed key, String typed) {
    if (key == Pressed.SPACE) {
      turn(1);
      return null;
    }
    Action action = Action.byWord(TypedWords.halfWidth(typed).toLowerCase(Locale.ROOT), actions);
    boolean acts = typedThere.isEmpty() && action != null && actions.contains(action);
    String word = "\b\u007f".contains(typed) ? "" : TypedWords.plain(typedThere + typed);
    for (int i = 0; i < blank.options().size() && !word.isEmpty(); i++) {
      Selectable each = blank.options().get(i);
      boolean named =
          word.equals(String.valueOf(i + 1))
              || each.words().contains(word)
              || each.label().startsWith(word);
      if (named) {
        option = i;
        typedThere = word;
        return null;
      }
    }
    point();
    if (acts) {
      return act(new Reply.Acted(action, ""));
    }
    typedThere = word;
    if (!word.isEmpty()) {
      takes(NO_OPTION.with(DisplayWidth.cut(word, 12)).in(language));
    }
    return null;
  }

  /** Whether what was typed at a choice is none of its options. */
  private boolean isNoOption() {
    return blank.isClosed() && !typedThere.isEmpty() && option == labels().indexOf(blank.value());
  }

  private @Nullable Reply typed(Pressed key, String typed) {
    switch (typed) {
      case "\b", "\u007f" -> line.deleteBefore();
      case "\u0001" -> line.toBeginning();
      case "\u0005" -> line.toEnd();
      case "\u0015" -> line.set("");
      default -> {
        if (untouched && blank.givesWay()) {
          line.set("");
        }
        String parted = form.look() == Form.Look.ROWS ? typed.replace('\t', '；') : typed;
        line.insert(key == Pressed.SPACE ? " " : parted);
      }
    }
    untouched = false;
    return null;
  }

  private boolean isChanged() {
    return blank.isClosed()
        ? option >= 0 && !labels().get(option).equals(blank.value())
        : !line.text().equals(blank.value());
  }

  /** Puts what was filled in where it belongs, and takes up another blank, if it can stand. */
  private @Nullable Reply leave(int next, boolean confirms) {
    if (isNoOption()) {
      point();
      return null;
    }
    Reply call = isChanged() && !blank.isClosed() ? call() : null;
    if (call != null) {
      return call instanceof Reply.Entered ? put(next, call) : act(call);
    }
    boolean empty = !blank.isClosed() && line.text().isEmpty();
    if (!isChanged() && !(confirms && empty)) {
      return go(next);
    }
    return put(
        next, blank.isClosed() ? new Reply.Picked(option) : new Reply.Entered(line.text().strip()));
  }

  private @Nullable Reply put(int next, Reply answer) {
    FormBlank.Taken taken = blank.put(answer);
    if (taken.ends()) {
      return new Reply.Ended(false);
    }
    if (taken.toBeMended() == null) {
      return go(next);
    }
    line.set(taken.toBeMended());
    untouched = true;
    return null;
  }

  private @Nullable Reply go(int next) {
    int last = form.blanks().size();
    if (next >= last) {
      return new Reply.Filled();
    }
    form.moveTo(Math.max(0, next));
    takeUp();
    return null;
  }

  /** What was typed instead of what is to be filled in; null if that is a text like others. */
  private @Nullable Reply call() {
    String typed = line.text().strip();
    if (form.look() == Form.Look.ANSWERS) {
      return TypedWords.call(typed, actions);
    }
    Action action = TypedWords.actionInText(typed, actions);
    if (action != null) {
      return new Reply.Acted(action, "");
    }
    TextWithCommand ambiguous = TextWithCommand.of(typed, blank.value(), actions);
    if (ambiguous == null) {
      return null;
    }
    Reply settled = ambiguous.settle(prompter, actions, language);
    return settled == null ? new Reply.Outdated() : settled;
  }

  private @Nullable Reply act(Reply called) {
    if (called instanceof Reply.Outdated) {
      return null;
    }
    if (!(called instanceof Reply.Acted acted)) {
      return called;
    }
    if (!blank.isClosed()) {
      line.set(blank.value());
      untouched = true;
    }
    if (!actions.contains(acted.action())) {
      takes(TypedWords.NOT_HERE.with(acted.action().hint(language)).in(language));
      return null;
    }
    return switch (acted.action()) {
      case HELP -> {
        takes(blank.help());
        yield null;
      }
      case SKIP -> form.look() == Form.Look.ANSWERS ? acted : go(form.at() + 1);
      default -> acted;
    };
  }

  @Override
  public void draw() {
    Content content = content();
    screen.draw(content.lines);
    if (!blank.isClosed()) {
      screen.lift(content.cursorLine, content.cursorColumn);
    }
  }

  @Override
  public void finish(Reply reply) {
    List<AttributedString> rest = new ArrayList<>();
    for (FormBlank each : form.blanks()) {
      if (!each.value().isEmpty()) {
        String value = DisplayWidth.cut(TextLine.shown(each.value()), screen.width());
        String said =
            form.look() == Form.Look.ANSWERS
                ? value + "  " + each.label()
                : each.label() + colon() + value;
        screen.add(rest, "  ", said, AttributedStyle.BOLD);
      }
    }
    if (reply instanceof Reply.Acted acted) {
      screen.add(rest, "  ", acted.action().hint(language), AttributedStyle.DEFAULT.faint());
    }
    int most = Math.max(2, screen.size().getRows() - 2);
    screen.draw(rest.subList(Math.max(0, rest.size() - most), rest.size()));
    screen.keep();
  }

  private String colon() {
    return language == Language.CHINESE ? "：" : ": ";
  }

  /** What is drawn, and where in it the cursor stands. */
  private static final class Content {
    final List<AttributedString> lines = new ArrayList<>();
    int cursorLine;
    int cursorColumn;
  }

  private Content content() {
    int rows = screen.size().getRows();
    List<AttributedString> foot = foot(rows);
    int room = Math.max(1, rows - foot.size() - 3);
    List<? extends FormBlank> blanks = form.blanks();
    int at = Math.min(form.at(), blanks.size() - 1);
    Window seen = Window.around(at, blanks.size(), i -> height(blanks, i), room);
    Content content = new Content();
    for (int i = seen.first(); i <= seen.last(); i++) {
      block(blanks, i, content);
    }
    int cut = content.lines.size() - Math.max(room, 1);
    if (cut > 0 && seen.first() == seen.last()) {
      int from = Math.max(0, Math.min(cut, content.cursorLine));
      content.lines.subList(0, from).clear();
      content.cursorLine -= from;
    }
    if (seen.last() < blanks.size() - 1) {
      int below = blanks.size() - 1 - seen.last();
      screen.add(
          content.lines,
          "  ",
          OptionList.BELOW.with(below).in(language),
          AttributedStyle.DEFAULT.faint());
    }
    content.lines.addAll(foot);
    return content;
  }

  private int height(List<? extends FormBlank> blanks, int index) {
    Content alone = new Content();
    block(blanks, index, alone);
    return alone.lines.size();
  }

  private void block(List<? extends FormBlank> blanks, int index, Content content) {
    FormBlank each = blanks.get(index);
    String heading = each.heading();
    boolean begins = index == 0 || !heading.equals(blanks.get(index - 1).heading());
    if (!heading.isEmpty() && begins) {
      screen.add(content.lines, "  ", heading, AttributedStyle.DEFAULT.faint());
    }
    boolean here = index == form.at();
    if (form.look() == Form.Look.ANSWERS) {
      answer(each, here, content);
    } else {
      field(each, here, widestLabel(blanks), content);
    }
  }

  private int widestLabel(List<? extends FormBlank> blanks) {
    int widest = 0;
    for (FormBlank each : blanks) {
      widest = Math.max(widest, DisplayWidth.of(each.label()));
    }
    return Math.min(widest, WIDEST_LABEL);
  }

  private void field(FormBlank each, boolean here, int widest, Content content) {
    String start = here ? "  > " : "    ";
    String label = each.label() + colon();
    String padded = DisplayWidth.pad(label, widest + DisplayWidth.of(colon()));
    int room = screen.width() - 1 - start.length() - DisplayWidth.of(padded);
    AttributedStyle style = here ? AttributedStyle.BOLD : AttributedStyle.DEFAULT;
    if (room < FEWEST_COLUMNS) {
      screen.add(content.lines, start, label, style);
      start = "      ";
      padded = "";
      room = screen.width() - 1 - start.length();
    }
    TextLine.Seen seen = seen(each, here, room);
    if (here) {
      content.cursorLine = content.lines.size();
      content.cursorColumn = start.length() + DisplayWidth.of(padded) + seen.column();
    }
    content.lines.add(screen.line(start + padded + seen.text(), style));
  }

  private void answer(FormBlank each, boolean here, Content content) {
    TextLine.Seen seen = seen(each, here, WIDTH_OF_ANSWER);
    if (here) {
      content.cursorLine = content.lines.size();
      content.cursorColumn = "  > [".length() + seen.column();
    }
    screen.add(
        content.lines,
        (here ? "  > [" : "    [") + DisplayWidth.pad(seen.text(), WIDTH_OF_ANSWER) + "] ",
        each.label(),
        here ? AttributedStyle.BOLD : AttributedStyle.DEFAULT);
  }

  private TextLine.Seen seen(FormBlank each, boolean here, int room) {
    if (here && !each.isClosed()) {
      return line.seen(room);
    }
    String shown = here && option >= 0 ? labels().get(option) : each.value();
    return new TextLine.Seen(DisplayWidth.cut(TextLine.shown(shown), Math.max(1, room)), 0);
  }

  /** What is asked, what can be chosen, what was wrong, and what keys do. */
  private List<AttributedString> foot(int rows) {
    List<AttributedString> asked = new ArrayList<>();
    if (form.look() == Form.Look.ANSWERS) {
      screen.add(asked, "  ", blank.question(), AttributedStyle.BOLD);
    }
    List<String> labels = labels();
    if (!labels.isEmpty()) {
      StringBuilder shown = new StringBuilder(OPTIONS.in(language));
      for (int i = 0; i < labels.size(); i++) {
        shown.append(i == 0 ? "" : "  ").append(i + 1).append(' ').append(labels.get(i));
      }
      screen.add(asked, "  ", shown.toString(), AttributedStyle.DEFAULT);
    }
    for (String each : form.legend()) {
      screen.add(asked, "  ", each, AttributedStyle.DEFAULT.faint());
    }
    List<AttributedString> said = new ArrayList<>();
    notice.forEach(each -> screen.add(said, "  ", each, AttributedStyle.BOLD));
    List<AttributedString> keys = new ArrayList<>();
    List<String> hints = new ArrayList<>(List.of(KEYS.in(language).split("  ")));
    new java.util.TreeSet<>(actions).forEach(action -> hints.add(hint(action)));
    TypedWords.lines(hints, screen.width() - 3)
        .forEach(each -> screen.add(keys, "  ", each, AttributedStyle.DEFAULT.faint()));
    return fitting(asked, said, keys, rows);
  }

  private String hint(Action action) {
    boolean plain = form.look() == Form.Look.ANSWERS || blank.isClosed() || action == Action.HELP;
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
