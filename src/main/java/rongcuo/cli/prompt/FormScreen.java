package rongcuo.cli.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.prompt.OptionList.Pressed;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;

/** A form on the screen, which takes keys: one of its blanks is in hand. */
final class FormScreen implements OnScreen {

  private static final Bilingual NO_OPTION =
      new Bilingual("没有“{0}”这个选项。", "There is no option \"{0}\".");

  private final Form form;
  private final Set<Action> actions;
  private final Prompter prompter;
  private final Drawing screen;
  private final Language language;
  private BlankInHand hand;

  /** What is to be seen until the next key. */
  private final List<String> notice = new ArrayList<>();

  FormScreen(Form form, Set<Action> actions, Prompter prompter, Drawing screen, Language language) {
    this.form = form;
    this.actions = actions;
    this.prompter = prompter;
    this.screen = screen;
    this.language = language;
    this.hand = new BlankInHand(form.blank());
  }

  private void takeUp() {
    hand = new BlankInHand(form.blank());
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
      case PAGE_UP -> before();
      case ESCAPE -> undone();
      case INTERRUPT -> new Reply.Ended(true);
      case END_OF_INPUT -> hand.isChanged() ? null : new Reply.Ended(false);
      case CHARACTER, SPACE, PASTE -> typed(key, typed);
      default -> {
        hand.edit(key);
        yield null;
      }
    };
  }

  /** Puts what was filled in where it belongs, and goes back if that can stand. */
  private @Nullable Reply before() {
    Reply reply = leave(form.at(), false);
    return reply == null && hand.isUntouched() ? new Reply.Acted(Action.BACK, "") : reply;
  }

  /** Takes back what was filled in; goes back where nothing was. */
  private @Nullable Reply undone() {
    boolean changed = hand.isChanged();
    takeUp();
    return changed ? null : new Reply.Acted(Action.BACK, "");
  }

  private @Nullable Reply typed(Pressed key, String typed) {
    if (hand.blank().isClosed()) {
      return chosen(key, typed);
    }
    String parted = form.look() == Form.Look.ROWS ? typed.replace('\t', '；') : typed;
    hand.type(key == Pressed.SPACE ? " " : parted);
    return null;
  }

  /** A character at a blank that has nothing but options: a number, a word's first, an action. */
  private @Nullable Reply chosen(Pressed key, String typed) {
    if (key == Pressed.SPACE) {
      hand.turn(1);
      return null;
    }
    Action action = Action.byWord(TypedWords.halfWidth(typed).toLowerCase(Locale.ROOT), actions);
    boolean acts = !hand.isWordBegun() && action != null && actions.contains(action);
    String word = hand.wordWith(typed);
    if (hand.points(word)) {
      return null;
    }
    if (acts) {
      hand.point();
      return act(new Reply.Acted(action, ""));
    }
    if (!word.isEmpty()) {
      takes(NO_OPTION.with(DisplayWidth.cut(word, 12)).in(language));
    }
    return null;
  }

  /** Puts what was filled in where it belongs, and takes up another blank, if it can stand. */
  private @Nullable Reply leave(int next, boolean confirms) {
    if (hand.isNoOption()) {
      hand.point();
      return null;
    }
    Reply call = hand.isChanged() && !hand.blank().isClosed() ? call() : null;
    if (call != null) {
      return call instanceof Reply.Entered ? put(next, call) : act(call);
    }
    boolean stands = !hand.isChanged() && !(confirms && hand.isEmpty());
    return stands ? go(next) : put(next, hand.answer());
  }

  private @Nullable Reply put(int next, Reply answer) {
    int before = form.blanks().size();
    FormBlank.Taken taken = hand.blank().put(answer);
    if (taken.ends()) {
      return new Reply.Ended(false);
    }
    // Several rows may be put at once; what comes next, or is to be mended, stands behind them.
    boolean rows = form.look() == Form.Look.ROWS;
    int further = rows ? form.blanks().size() - before : 0;
    if (taken.toBeMended() == null) {
      return go(next > form.at() && further > 1 ? form.at() + further : next);
    }
    if (further > 0) {
      form.moveTo(form.at() + further);
      takeUp();
    }
    hand.mend(taken.toBeMended());
    return null;
  }

  private @Nullable Reply go(int next) {
    if (next >= form.blanks().size()) {
      return new Reply.Filled();
    }
    form.moveTo(Math.max(0, next));
    takeUp();
    return null;
  }

  /** What was typed instead of what is to be filled in; null if that is a text like others. */
  private @Nullable Reply call() {
    String typed = hand.text().strip();
    if (form.look() == Form.Look.ANSWERS) {
      return TypedWords.call(typed, actions);
    }
    Action action = TypedWords.actionInText(typed, actions);
    if (action != null) {
      return new Reply.Acted(action, "");
    }
    TextWithCommand ambiguous = TextWithCommand.of(typed, hand.blank().value(), actions);
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
    if (!hand.blank().isClosed()) {
      hand.mend(hand.blank().value());
    }
    if (!actions.contains(acted.action())) {
      takes(TypedWords.NOT_HERE.with(acted.action().hint(language)).in(language));
      return null;
    }
    return switch (acted.action()) {
      case HELP -> {
        takes(hand.blank().help());
        yield null;
      }
      case SKIP -> form.look() == Form.Look.ANSWERS ? acted : go(form.at() + 1);
      default -> acted;
    };
  }

  private FormDrawing drawing() {
    return new FormDrawing(form, hand, actions, screen, language);
  }

  @Override
  public void draw() {
    drawing().draw(notice);
  }

  @Override
  public void finish(Reply reply) {
    drawing().finish(reply);
  }
}
