package rongcuo.cli.prompt;

import java.io.IOError;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
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
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.prompt.OptionList.Pressed;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/** Questions on a terminal: options by arrow keys and letters, texts with editing and history. */
public final class TerminalPrompter implements Prompter {

  /**
   * How long the rest of a key's sequence may take to come, over a slow line too: what comes later
   * is taken for letters, such as that which goes back.
   */
  private static final long SEQUENCE_MILLIS = 1000;

  private static final String ESCAPE = "\u001b";

  private static final String PASTES_BRACKETED = "\u001b[?2004h";
  private static final String PASTE_BEGINS = "[200~";
  private static final String PASTE_ENDS = "\u001b[201~";
  private static final String PASTES_PLAIN = "\u001b[?2004l";

  /** An Enter that follows a letter within this time belongs to it. */
  private static final long ENTER_BEHIND_LETTER_MILLIS = 300;

  /** How often it is looked whether the options have changed. */
  private static final long LOOKING_MILLIS = 50;

  private static final BooleanSupplier NEVER = () -> false;

  private static final Bilingual IN_TEXT =
      new Bilingual("（回车确定，留空即不填；{0}）", "(Enter when done, empty to leave it out; {0})");

  private final Terminal terminal;
  private final Attributes before;
  private final LineReader lines;
  private final BindingReader keys;
  private final KeyMap<Pressed> keyMap = new KeyMap<>();
  private final Language language;
  private final Drawing screen;

  private @Nullable OnScreen shown;

  /** What was pasted last. */
  private String pasted = "";

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
    this.keys = new BindingReader(terminal.reader());
    this.lines =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .build();
    bindKeys();
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

  private void bindKeys() {
    bind(Pressed.UP, Capability.key_up, "\u001b[A", "\u001bOA", "\u0010", "\u001b[Z");
    bind(Pressed.DOWN, Capability.key_down, "\u001b[B", "\u001bOB", "\u000e", "\t");
    bind(Pressed.FIRST, Capability.key_home, "\u001b[H", "\u001b[1~");
    bind(Pressed.LAST, Capability.key_end, "\u001b[F", "\u001b[4~");
    bind(Pressed.PAGE_UP, Capability.key_ppage, "\u001b[5~");
    bind(Pressed.PAGE_DOWN, Capability.key_npage, "\u001b[6~");
    bind(Pressed.LEFT, Capability.key_left, "\u001b[D", "\u001bOD", "\u0002");
    bind(Pressed.RIGHT, Capability.key_right, "\u001b[C", "\u001bOC", "\u0006");
    bind(Pressed.DELETE, Capability.key_dc, "\u001b[3~");
    keyMap.bind(Pressed.SPACE, " ", "\u3000");
    keyMap.bind(Pressed.ENTER, "\r", "\n");
    keyMap.bind(Pressed.INTERRUPT, "\u0003");
    keyMap.bind(Pressed.END_OF_INPUT, "\u0004");
    keyMap.setUnicode(Pressed.CHARACTER);
    keyMap.setNomatch(Pressed.CHARACTER);
    for (char c = '!'; c <= '~'; c++) {
      keyMap.bind(Pressed.CHARACTER, String.valueOf(c));
    }
    keyMap.bind(Pressed.NOTHING, ESCAPE);
    keyMap.setAmbiguousTimeout(SEQUENCE_MILLIS);
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

  private void bind(Pressed key, Capability capability, String... sequences) {
    for (String sequence : sequences) {
      bind(key, sequence);
    }
    String own = KeyMap.key(terminal, capability);
    if (own != null && !own.isEmpty()) {
      bind(key, own);
    }
  }

  /** Binds a sequence, and its beginnings: what begins like it and goes on otherwise is no key. */
  private void bind(Pressed key, String sequence) {
    keyMap.bind(key, sequence);
    for (int i = 1; i < sequence.length(); i++) {
      keyMap.bind(Pressed.NOTHING, sequence.substring(0, i));
    }
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
    return new OptionList(options, actions, at, ticked, screen, keys, language);
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
    boolean wasWaiting = letterAt != null && isEnter(keys.peekCharacter(OptionList.BURST_MILLIS));
    boolean isFirst = true;
    while (true) {
      if (isFirst && isChangedBeforeKey(changed)) {
        return outdated();
      }
      Pressed key = nextKey();
      long pressedAt = System.nanoTime();
      String typed = key == Pressed.PASTE ? pasted : keys.getLastBinding();
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
        if (!hasMore()) {
          list.draw();
        }
      }
    }
  }

  /** Whether another key is there already: nobody sees what is drawn before it. */
  private boolean hasMore() {
    return keys.peekCharacter(1) >= 0;
  }

  /** Waits for a key, or for the options to change; whether they did first. */
  private boolean isChangedBeforeKey(BooleanSupplier changed) {
    if (changed == NEVER) {
      return false;
    }
    while (!changed.getAsBoolean()) {
      if (keys.peekCharacter(LOOKING_MILLIS) != NonBlockingReader.READ_EXPIRED) {
        return false;
      }
    }
    return true;
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

  private static boolean isEnter(int character) {
    return character == '\r' || character == '\n';
  }

  /** The next key; null if the terminal is gone. */
  private @Nullable Pressed nextKey() {
    try {
      Pressed key = keys.readBinding(keyMap);
      if (key == Pressed.NOTHING) {
        return unknown(keys.getLastBinding().substring(1));
      }
      return key;
    } catch (EndOfFileException | IOError e) {
      return null;
    }
  }

  /** Reads away what an unknown key sends, so that none of it is taken for an answer. */
  private Pressed unknown(String begun) {
    StringBuilder sequence = new StringBuilder(begun);
    if (begun.isEmpty()) {
      int next = keys.peekCharacter(1);
      if (next != '[' && next != 'O') {
        return Pressed.ESCAPE;
      }
      sequence.append((char) keys.readCharacter());
    }
    while (!isWhole(sequence) && keys.peekCharacter(SEQUENCE_MILLIS) >= 0) {
      sequence.append((char) keys.readCharacter());
    }
    boolean paste = sequence.indexOf(PASTE_BEGINS) == 0 && isWhole(sequence);
    pasted =
        paste
            ? sequence.substring(PASTE_BEGINS.length(), sequence.length() - PASTE_ENDS.length())
            : "";
    return paste ? Pressed.PASTE : Pressed.NOTHING;
  }

  private static boolean isWhole(StringBuilder sequence) {
    if (sequence.indexOf(PASTE_BEGINS) == 0) {
      int end = sequence.length() - PASTE_ENDS.length();
      return end >= PASTE_BEGINS.length() && sequence.indexOf(PASTE_ENDS, end) == end;
    }
    char last = sequence.charAt(sequence.length() - 1);
    return sequence.length() > 1 && last >= 0x40 && last <= 0x7E;
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
