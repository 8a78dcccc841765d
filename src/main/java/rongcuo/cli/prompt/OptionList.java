package rongcuo.cli.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.IntUnaryOperator;
import org.jline.keymap.BindingReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;

/** Options on the screen, one of them pointed at, redrawn in place. */
final class OptionList implements OnScreen {

  /** A key, by what it does here. */
  enum Pressed {
    UP,
    DOWN,
    FIRST,
    LAST,
    PAGE_UP,
    PAGE_DOWN,
    SPACE,
    ENTER,
    LEFT,
    RIGHT,
    DELETE,
    ESCAPE,
    INTERRUPT,
    END_OF_INPUT,
    CHARACTER,
    /** A text that was put there in one go. */
    PASTE,
    NOTHING
  }

  /** An option of two lines, and a line for those above and those below it. */
  private static final int FEWEST_FOR_OPTIONS = 4;

  /** What stands on the smallest screen besides the question. */
  private static final int LEAST_BESIDES = 5;

  private static final Bilingual TO_PICK =
      new Bilingual("↑↓ 数字选择，回车确定", "↑↓ or a number, then Enter");

  private static final Bilingual TO_TICK =
      new Bilingual("↑↓ 数字，空格勾选，回车确定", "↑↓ or a number, Space to tick, Enter when done");

  private static final Bilingual NO_SUCH_NUMBER =
      new Bilingual(
          "这里是选择，没有序号“{0}”，不作回答。",
          "This is a choice, with no number \"{0}\"; nothing is answered.");

  private static final Bilingual NO_SUCH_WORD =
      new Bilingual("没有“{0}”这个选项，不作回答。", "There is no option \"{0}\"; nothing is answered.");

  private static final Bilingual ENTER_AGAIN =
      new Bilingual(
          "刚才只是查看说明，没有作答；要确认现在的选择，请再按一次回车。",
          "That only asked for help and answered nothing; press Enter once more to confirm what is"
              + " chosen.");

  /** How long the next letter of a word may take to come. */
  private static final long WORD_MILLIS = 250;

  /** An input method puts the characters of a word there at once. */
  static final long BURST_MILLIS = 40;

  private static final List<String> BACKSPACE = List.of("\b", "\u007f");

  /** Of what was typed at a choice and is no number of an option, so much is shown. */
  private static final int MOST_TYPED = 12;

  private static final Bilingual ABOVE = new Bilingual("…… 上面还有 {0} 项", "… {0} more above");

  static final Bilingual BELOW = new Bilingual("…… 下面还有 {0} 项", "… {0} more below");

  private final List<Selectable> options;
  private final Set<Action> actions;
  private final @Nullable SortedSet<Integer> ticked;

  /** The option pointed at; -1 for none, so that Enter alone answers nothing. */
  private int at;

  /**
   * The number typed so far. It only points: somebody who types a date, and has not seen that the
   * question is a choice, chooses nothing by it, not even with Enter behind it.
   */
  private String number = "";

  /** What is to be seen until the next key; empty if nothing is. */
  private String notice = "";

  /** How many options are on the screen. */
  private int inView = 1;

  private final Drawing screen;
  private final BindingReader keys;
  private final Language language;

  OptionList(
      List<Selectable> options,
      Set<Action> actions,
      int at,
      @Nullable SortedSet<Integer> ticked,
      Drawing screen,
      BindingReader keys,
      Language language) {
    this.options = options;
    this.actions = actions;
    this.at = at;
    this.ticked = ticked;
    this.screen = screen;
    this.keys = keys;
    this.language = language;
  }

  @Override
  public void askForEnterAgain() {
    notice = ENTER_AGAIN.in(language);
  }

  @Override
  public @Nullable Reply press(Pressed key, String typed) {
    notice = "";
    boolean noNumber = isNoNumber();
    if (key != Pressed.CHARACTER && key != Pressed.NOTHING && key != Pressed.PASTE) {
      number = "";
    }
    if (key == Pressed.ENTER && noNumber) {
      return null;
    }
    return switch (key) {
      case ENTER ->
          ticked != null ? new Reply.Ticked(ticked) : at < 0 ? null : new Reply.Picked(at);
      case INTERRUPT -> new Reply.Ended(true);
      case END_OF_INPUT -> new Reply.Ended(false);
      case CHARACTER -> typed(TypedWords.halfWidth(typed).toLowerCase(Locale.ROOT));
      default -> {
        move(key);
        yield null;
      }
    };
  }

  private void move(Pressed key) {
    int last = options.size() - 1;
    switch (key) {
      case UP -> at = at <= 0 ? last : at - 1;
      case DOWN -> at = at == last ? 0 : at + 1;
      case FIRST -> at = 0;
      case LAST -> at = last;
      case PAGE_UP -> at = Math.max(at - inView, 0);
      case PAGE_DOWN -> at = Math.min(Math.max(at, 0) + inView, last);
      case SPACE -> toggle(at);
      default -> {}
    }
  }

  private @Nullable Reply typed(String character) {
    if (BACKSPACE.contains(character)) {
      number = number.substring(0, Math.max(0, number.length() - 1));
      point();
      return null;
    }
    if (continuesNumber(character)) {
      number += character;
      point();
      return null;
    }
    number = "";
    String word = wordFrom(character);
    int index = indexOf(word);
    if (index >= 0) {
      at = index;
      if (ticked == null) {
        return new Reply.Picked(index);
      }
      toggle(index);
      return null;
    }
    Action action = action(word);
    if (action == null && word.length() > 1) {
      notice = NO_SUCH_WORD.with(DisplayWidth.cut(word, MOST_TYPED)).in(language);
    }
    return action == null ? null : new Reply.Acted(action, "");
  }

  /**
   * The word that a character begins: letters as long as they make a word of an option, or all that
   * an input method puts there. One that breaks off is no option, and answers nothing: its letters
   * are not keys, of which one would answer the next question.
   */
  private String wordFrom(String first) {
    boolean han = isHan(first.codePointAt(0));
    StringBuilder word = new StringBuilder(first);
    while (han || beginsLongerWord(word.toString())) {
      int next = keys.peekCharacter(han ? BURST_MILLIS : WORD_MILLIS);
      String longer = next <= ' ' ? "" : word + TypedWords.plain(String.valueOf((char) next));
      if (next <= ' ' || (han ? next < 0x80 : !beginsWord(longer))) {
        break;
      }
      keys.readCharacter();
      word.replace(0, word.length(), longer);
    }
    return word.toString();
  }

  private boolean beginsWord(String beginning) {
    return options.stream()
        .flatMap(option -> option.words().stream())
        .anyMatch(word -> word.startsWith(beginning));
  }

  private boolean beginsLongerWord(String beginning) {
    return options.stream()
        .flatMap(option -> option.words().stream())
        .anyMatch(word -> word.length() > beginning.length() && word.startsWith(beginning));
  }

  private static boolean isHan(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  @Override
  public boolean isAnsweredByEnter() {
    return ticked != null || at >= 0;
  }

  /** Whether what is typed is a number, or makes of one something else, such as a date. */
  private boolean continuesNumber(String character) {
    boolean means = indexOf(character) >= 0 || action(character) != null;
    return character.matches("[0-9]")
        || (!number.isEmpty() && (isNoNumber() || !means) && character.matches("\\P{Cc}+"));
  }

  private @Nullable Action action(String character) {
    return actions.stream()
        .filter(action -> character.equals(String.valueOf(action.key())))
        .findFirst()
        .orElse(null);
  }

  private int indexOf(String character) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).words().contains(character)) {
        return i;
      }
    }
    return -1;
  }

  /** Points at the option whose number was typed; at none, or where it did, if there is none. */
  private void point() {
    if (number.isEmpty()) {
      return;
    }
    if (!isNoNumber()) {
      at = Integer.parseInt(number) - 1;
    } else if (ticked == null) {
      at = -1;
    }
  }

  /** Whether something was typed that is not the number of an option. */
  private boolean isNoNumber() {
    return !number.isEmpty()
        && !(number.matches("[1-9][0-9]{0,3}") && Integer.parseInt(number) <= options.size());
  }

  private void toggle(int index) {
    if (ticked != null && !ticked.remove(index)) {
      ticked.add(index);
    }
  }

  @Override
  public void draw() {
    screen.draw(content());
  }

  @Override
  public void finish(Reply reply) {
    List<AttributedString> rest = new ArrayList<>();
    if (reply instanceof Reply.Picked picked) {
      screen.add(rest, "  > ", options.get(picked.index()).label(), AttributedStyle.DEFAULT.bold());
    } else if (reply instanceof Reply.Ticked done) {
      for (int index : done.indexes()) {
        screen.add(rest, "  [x] ", options.get(index).label(), AttributedStyle.DEFAULT.bold());
      }
      if (done.indexes().isEmpty()) {
        screen.add(
            rest, "  ", new Bilingual("（没有勾选）", "(none)").in(language), AttributedStyle.DEFAULT);
      }
    } else if (reply instanceof Reply.Acted acted) {
      screen.faint(rest, acted.action().hint(language));
    }
    screen.draw(rest);
    screen.keep();
  }

  /** The options that fit, around the one pointed at, and what the keys do. */
  private List<AttributedString> content() {
    List<AttributedString> foot = foot();
    int rows = screen.size().getRows();
    int question = screen.question().size();
    if (foot.size() + question + FEWEST_FOR_OPTIONS > rows) {
      // Where not even the question fits besides, only what chooses is explained.
      foot.subList(1, foot.size()).clear();
    }
    int besides = foot.size() + Math.min(question, Math.max(1, rows - LEAST_BESIDES));
    int room = Math.max(1, rows - besides - 3);
    Window seen =
        Window.around(Math.max(at, 0), options.size(), index -> block(index, room).size(), room);
    inView = seen.last - seen.first + 1;
    List<AttributedString> content = new ArrayList<>();
    if (seen.first > 0) {
      screen.faint(content, ABOVE.with(seen.first).in(language));
    }
    for (int i = seen.first; i <= seen.last; i++) {
      content.addAll(block(i, room));
    }
    int below = options.size() - 1 - seen.last;
    if (below > 0) {
      screen.faint(content, BELOW.with(below).in(language));
    }
    content.addAll(foot);
    return content;
  }

  /** What was wrong with the last key, and what keys do. */
  private List<AttributedString> foot() {
    List<AttributedString> foot = new ArrayList<>();
    String keysHint = (ticked == null ? TO_PICK : TO_TICK).in(language);
    if (isNoNumber()) {
      String typed = DisplayWidth.cut(number, MOST_TYPED);
      screen.bold(foot, NO_SUCH_NUMBER.with(typed).in(language));
    }
    if (!notice.isEmpty()) {
      screen.bold(foot, notice);
    }
    for (String line : TypedWords.hintLines(keysHint, actions, language, screen.width() - 3)) {
      screen.faint(foot, line);
    }
    return foot;
  }

  /** The first and the last of the options that are seen. */
  record Window(int first, int last) {

    /** As many as there is room for, as even as can be on both sides of one. */
    static Window around(int at, int all, IntUnaryOperator heights, int room) {
      int first = at;
      int last = at;
      int height = heights.applyAsInt(at);
      while (first > 0 || last < all - 1) {
        boolean downward = last < all - 1 && (first == 0 || last - at <= at - first);
        int next = downward ? last + 1 : first - 1;
        height += heights.applyAsInt(next);
        if (height > room) {
          break;
        }
        first = Math.min(first, next);
        last = Math.max(last, next);
      }
      return new Window(first, last);
    }
  }

  /** An option, as much of it as there is room for. */
  private List<AttributedString> block(int index, int room) {
    Selectable option = options.get(index);
    String mark = ticked == null ? "" : ticked.contains(index) ? "[x] " : "[ ] ";
    String key = option.key().isEmpty() ? "" : "  (" + option.key() + ")";
    List<AttributedString> block = new ArrayList<>();
    boolean here = index == at;
    AttributedStyle style = here ? AttributedStyle.DEFAULT.bold() : AttributedStyle.DEFAULT;
    screen.add(block, (here ? "  > " : "    ") + mark, option.label() + key, style);
    return block.subList(0, Math.min(block.size(), room));
  }
}
