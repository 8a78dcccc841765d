package rongcuo.cli.prompt;

import java.util.List;
import rongcuo.cli.prompt.OptionList.Pressed;
import rongcuo.language.DisplayWidth;

/** The blank of a form that is in hand, and what is typed or pointed at there. */
final class BlankInHand {
  private final FormBlank blank;
  private final TextLine line;

  /** Whether nothing was typed yet. */
  private boolean untouched = true;

  /** The option pointed at, of a blank that has nothing else; -1 for none. */
  private int option;

  /**
   * What was typed at one that has nothing else. It only points: somebody who types a date, and has
   * not seen that it is a choice, chooses nothing by it, not even with Enter behind it.
   */
  private String typedThere = "";

  BlankInHand(FormBlank blank) {
    this.blank = blank;
    this.line = new TextLine(blank.value());
    point();
  }

  FormBlank blank() {
    return blank;
  }

  String text() {
    return line.text();
  }

  boolean isUntouched() {
    return untouched;
  }

  /** Points at what stands there. */
  void point() {
    option = labels().indexOf(blank.value());
    typedThere = "";
  }

  List<String> labels() {
    return blank.options().stream().map(Selectable::label).toList();
  }

  /** Writes what stands there anew, to be mended. */
  void mend(String text) {
    line.set(text);
    untouched = true;
  }

  boolean isChanged() {
    return blank.isClosed()
        ? option >= 0 && !labels().get(option).equals(blank.value())
        : !line.text().equals(blank.value());
  }

  /** Whether nothing stands there. */
  boolean isEmpty() {
    return !blank.isClosed() && line.text().isEmpty();
  }

  /** Whether what was typed at a choice is none of its options. */
  boolean isNoOption() {
    return blank.isClosed() && !typedThere.isEmpty() && option == labels().indexOf(blank.value());
  }

  /** What is put there. */
  Reply answer() {
    return blank.isClosed() ? new Reply.Picked(option) : new Reply.Entered(line.text().strip());
  }

  /** Moves in what is typed, or to another option. */
  void edit(Pressed key) {
    boolean turns = key == Pressed.LEFT || key == Pressed.RIGHT;
    boolean atOption = line.text().isEmpty() || labels().contains(line.text());
    if (turns && !labels().isEmpty() && (blank.isClosed() || atOption)) {
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
  void turn(int by) {
    List<String> labels = labels();
    typedThere = "";
    int from = blank.isClosed() ? option : labels.indexOf(line.text());
    int first = by > 0 ? 0 : labels.size() - 1;
    option = from < 0 ? first : Math.floorMod(from + by, labels.size());
    line.set(labels.get(option));
  }

  /** Whether something was typed at a choice that is not over. */
  boolean isWordBegun() {
    return !typedThere.isEmpty();
  }

  /** What is typed at a choice once a character is added; empty once one is taken back. */
  String wordWith(String typed) {
    return "\b\u007f".contains(typed) ? "" : TypedWords.plain(typedThere + typed);
  }

  /** Takes what is typed at a choice: a number or the beginning of an option; whether it is one. */
  boolean points(String word) {
    point();
    typedThere = word;
    List<Selectable> options = blank.options();
    for (int i = 0; i < options.size() && !word.isEmpty(); i++) {
      Selectable each = options.get(i);
      boolean named =
          word.equals(String.valueOf(i + 1))
              || each.words().contains(word)
              || each.label().startsWith(word);
      if (named) {
        option = i;
        return true;
      }
    }
    return false;
  }

  /** Takes what is typed at a text. */
  void type(String typed) {
    switch (typed) {
      case "\b", "\u007f" -> line.deleteBefore();
      case "\u0001" -> line.toBeginning();
      case "\u0005" -> line.toEnd();
      case "\u0015" -> line.set("");
      default -> {
        if (untouched && blank.givesWay()) {
          line.set("");
        }
        line.insert(typed);
      }
    }
    untouched = false;
  }

  /** What is seen of it, in so many columns. */
  TextLine.Seen seen(int room) {
    return blank.isClosed()
        ? still(option < 0 ? blank.value() : labels().get(option), room)
        : line.seen(room);
  }

  /** A text where nothing is typed. */
  static TextLine.Seen still(String text, int room) {
    return new TextLine.Seen(DisplayWidth.cut(TextLine.shown(text), Math.max(1, room)), 0);
  }
}
