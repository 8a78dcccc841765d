package rongcuo.cli.prompt;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.Widget;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedStyle;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.prompt.OptionList.Pressed;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/** Questions on a terminal: options by arrow keys and letters, texts with editing and history. */
public final class TerminalPrompter implements Prompter {

  private static final String PASTES_BRACKETED = "\u001b[?2004h";
  private static final String PASTES_PLAIN = "\u001b[?2004l";

  /** An Enter that follows a letter within this time belongs to it. */
  private static final long ENTER_BEHIND_LETTER_MILLIS = 300;

  private static final BooleanSupplier NEVER = () -> false;

  private static final Bilingual IN_TEXT =
      new Bilingual("（回车确定，留空即不填；{0}）", "(Enter when done, empty to leave it out; {0})");

  private final Terminal terminal;
  private final Attributes before;
  private final LineReader lines;
  private final TerminalKeys keys;
  private final Language language;
  private final Drawing screen;

  private @Nullable OnScreen shown;

  /** When a letter last made a reply, in nanoseconds; null if none did. */
  private @Nullable Long letterAt;

  /** Whether the last reply asked for an explanation, which Enter must not turn into an answer. */
  private boolean explained;

  /** What stands on the line and gives way to the first character typed; null if nothing does. */
  private @Nullable String givesWay;

  private TerminalPrompter(Terminal terminal, Language language, boolean coloured) {
    this.terminal = terminal;
    this.language = language;
    this.screen = new Drawing(terminal, coloured);
    this.before = terminal.enterRawMode();
    // Ctrl-C comes as a key: it ends the questions, it does not kill the program in mid-write.
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    this.keys = new TerminalKeys(terminal);
    this.lines =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
    giveWayTo(LineReader.SELF_INSERT);
    giveWayTo(LineReader.BEGIN_PASTE);
    terminal.handle(Terminal.Signal.WINCH, signal -> redraw());
  }

  /**
   * Takes the terminal over until it is closed.
   *
   * @param charset that it is in
   * @throws IOException if there is none
   */
  public static TerminalPrompter open(Language language, boolean coloured, Charset charset)
      throws IOException {
    // Probing how the terminal joins characters would throw away what was typed ahead.
    Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(false)
            .graphemeCluster(false)
            .encoding(charset)
            .build();
    return new TerminalPrompter(terminal, language, coloured);
  }

  /** Lets what stands on the line, if it is to give way, do so before something is put there. */
  private void giveWayTo(String insertion) {
    Widget own = lines.getWidgets().get(insertion);
    lines
        .getWidgets()
        .put(
            insertion,
            () -> {
              boolean untouched =
                  lines.getBuffer().toString().equals(givesWay)
                      && lines.getBuffer().cursor() == lines.getBuffer().length();
              if (untouched) {
                lines.getBuffer().clear();
              }
              givesWay = null;
              return own.apply();
            });
  }

  private synchronized void print(String text, AttributedStyle style) {
    if (shown != null && shown.takes(text)) {
      return;
    }
    screen.print(text, style);
  }

  @Override
  public void say(String text) {
    print(text, AttributedStyle.DEFAULT);
  }

  @Override
  public void emphasize(String text) {
    print(text, AttributedStyle.DEFAULT.bold());
  }

  @Override
  public void status(String text) {
    screen.forget();
    print("", AttributedStyle.DEFAULT);
    print("--- " + text, AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN));
  }

  @Override
  public synchronized void turnPage() {
    screen.turnPage();
  }

  @Override
  public Reply pick(List<Selectable> options, int chosen, Set<Action> actions) {
    return pick(options, chosen, actions, NEVER);
  }

  @Override
  public Reply pick(
      List<Selectable> options, int chosen, Set<Action> actions, BooleanSupplier changed) {
    return run(list(options, actions, chosen, null), changed);
  }

  @Override
  public Reply tick(List<Selectable> options, SortedSet<Integer> ticked, Set<Action> actions) {
    return run(list(options, actions, 0, new TreeSet<>(ticked)), NEVER);
  }

  @Override
  public Reply form(Form form, Set<Action> actions) {
    if (!form.isOpen()) {
      return new Reply.Filled();
    }
    return run(new FormScreen(form, actions, this, screen, language), NEVER);
  }

  @Override
  public boolean showsForms() {
    return true;
  }

  private OptionList list(
      List<Selectable> options, Set<Action> actions, int at, @Nullable SortedSet<Integer> ticked) {
    return new OptionList(options, actions, at, ticked, screen, keys.reader(), language);
  }

  /** Puts a question, perhaps in the middle of a form, which then goes on. */
  private Reply run(OnScreen list, BooleanSupplier changed) {
    OnScreen around = giveRoom();
    Reply reply = answer(list, changed);
    shown = around;
    return reply;
  }

  private synchronized @Nullable OnScreen giveRoom() {
    OnScreen around = shown;
    if (around != null) {
      around.giveRoom();
      shown = null;
    }
    return around;
  }

  private Reply answer(OnScreen list, BooleanSupplier changed) {
    synchronized (this) {
      shown = list;
      terminal.writer().print(PASTES_BRACKETED);
      list.draw();
    }
    // What was typed before the question was there is no answer to it.
    boolean wasWaiting = letterAt != null && keys.isEnterWaiting();
    boolean isFirst = true;
    while (true) {
      if (isFirst && changed != NEVER && keys.isWaitingFor(changed)) {
        return outdated();
      }
      Pressed key = keys.next();
      long pressedAt = System.nanoTime();
      String typed = keys.typed(key);
      synchronized (this) {
        boolean passedOver = key == Pressed.ENTER && isFirst && isPassedOver(list, wasWaiting);
        isFirst = false;
        Reply reply =
            passedOver ? null : key == null ? new Reply.Ended(false) : list.press(key, typed);
        if (reply != null) {
          letterAt = key == Pressed.CHARACTER ? pressedAt : null;
          explained = reply instanceof Reply.Acted acted && acted.action().explains();
          list.finish(reply);
          terminal.writer().print(PASTES_PLAIN);
          terminal.flush();
          shown = null;
          return reply;
        }
        if (!keys.hasMore()) {
          list.draw();
        }
      }
    }
  }

  private synchronized Reply outdated() {
    screen.draw(List.of());
    terminal.writer().print(PASTES_PLAIN);
    terminal.flush();
    shown = null;
    return new Reply.Outdated();
  }

  /**
   * Whether an Enter answers nothing: it belongs to the letter before it, or to a call for help.
   */
  private boolean isPassedOver(OnScreen list, boolean wasWaiting) {
    boolean isRightBehind =
        letterAt != null
            && System.nanoTime() - letterAt
                < TimeUnit.MILLISECONDS.toNanos(ENTER_BEHIND_LETTER_MILLIS);
    boolean askedForHelp = explained && list.isAnsweredByEnter();
    if (askedForHelp) {
      list.askForEnterAgain();
    }
    return wasWaiting || isRightBehind || askedForHelp;
  }

  /** After a change of size nothing is where it was: the question is written out anew. */
  private synchronized void redraw() {
    if (shown != null) {
      screen.repeat();
      shown.draw();
    }
  }

  @Override
  public int columns() {
    return Math.min(USUAL_COLUMNS, screen.width() - 1);
  }

  @Override
  public Reply enterAnew(String preset, Set<Action> actions) {
    givesWay = preset.isEmpty() ? null : SafeText.of(preset);
    Reply reply = enter(preset, actions);
    givesWay = null;
    return reply;
  }

  @Override
  public Reply enter(String preset, Set<Action> actions) {
    OnScreen around = giveRoom();
    Reply reply = written(preset, actions);
    shown = around;
    return reply;
  }

  private Reply written(String preset, Set<Action> actions) {
    letterAt = null;
    String standing = SafeText.of(preset);
    String hint = TypedWords.hintInText(actions, language);
    print(IN_TEXT.with(hint).in(language), AttributedStyle.DEFAULT.faint());
    try {
      while (true) {
        String line = lines.readLine("> ", null, (Character) null, standing).strip();
        Action action = TypedWords.actionInText(line, actions);
        TextWithCommand ambiguous =
            action == null ? TextWithCommand.of(line, standing, actions) : null;
        Reply reply =
            ambiguous != null
                ? ambiguous.settle(this, actions, language)
                : action == null
                    ? new Reply.Entered(line.equals(standing) ? preset : line)
                    : actions.contains(action) ? new Reply.Acted(action, "") : null;
        if (reply != null) {
          return reply;
        }
        if (action != null) {
          say(TypedWords.NOT_HERE.with(action.hint(language)).in(language));
        }
      }
    } catch (UserInterruptException e) {
      keepInHistory(e.getPartialLine());
      return new Reply.Ended(true);
    } catch (EndOfFileException e) {
      return new Reply.Ended(false);
    }
  }

  /** What was typed before an interruption can be fetched back with the up arrow. */
  private void keepInHistory(@Nullable String partialLine) {
    if (partialLine != null && !partialLine.isBlank()) {
      lines.getHistory().add(partialLine);
    }
  }

  @Override
  public void close() {
    try {
      terminal.setAttributes(before);
      terminal.close();
    } catch (IOException e) {
      // The terminal is gone; there is nothing left to restore.
      shown = null;
    }
  }
}
