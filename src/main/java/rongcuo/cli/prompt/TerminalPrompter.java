package rongcuo.cli.prompt;

import java.io.IOError;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
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
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/** Questions on a terminal: options by arrow keys and letters, texts with editing and history. */
public final class TerminalPrompter implements Prompter {

  private static final int WIDEST = 100;

  /** An option of two lines, and a line for those above and those below it. */
  private static final int FEWEST_FOR_OPTIONS = 4;

  /** What stands on the smallest screen besides the question. */
  private static final int LEAST_BESIDES = 5;

  /** How long the rest of a key's sequence may take to come. */
  private static final long SEQUENCE_MILLIS = 50;

  private static final String ESCAPE = "\u001b";

  private static final String PASTES_BRACKETED = "\u001b[?2004h";
  private static final String PASTES_PLAIN = "\u001b[?2004l";

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
  private static final long BURST_MILLIS = 40;

  /** An Enter that follows a letter within this time belongs to it. */
  private static final long ENTER_BEHIND_LETTER_MILLIS = 300;

  /** How often it is looked whether the options have changed. */
  private static final long LOOKING_MILLIS = 50;

  private static final BooleanSupplier NEVER = () -> false;

  private static final List<String> BACKSPACE = List.of("\b", "\u007f");

  /** Of what was typed at a choice and is no number of an option, so much is shown. */
  private static final int MOST_TYPED = 12;

  private static final Bilingual IN_TEXT =
      new Bilingual("（回车确定，留空即不填；{0}）", "(Enter when done, empty to leave it out; {0})");

  private static final Bilingual ABOVE = new Bilingual("…… 上面还有 {0} 项", "… {0} more above");
  private static final Bilingual BELOW = new Bilingual("…… 下面还有 {0} 项", "… {0} more below");

  private final Terminal terminal;
  private final Attributes before;
  private final LineReader lines;
  private final BindingReader keys;
  private final KeyMap<Key> keyMap = new KeyMap<>();
  private final Language language;
  private final boolean coloured;

  /** What was said since the last status line: what a question needs to be understood. */
  private final List<Said> context = new ArrayList<>();

  private @Nullable OptionList shown;

  /** When a letter last made a reply, in nanoseconds; null if none did. */
  private @Nullable Long letterAt;

  /** Whether the last reply asked for an explanation, which Enter must not turn into an answer. */
  private boolean explained;

  /** What stands on the line and gives way to the first character typed; null if nothing does. */
  private @Nullable String givesWay;

  private record Said(String text, AttributedStyle style) {}

  private enum Key {
    UP,
    DOWN,
    FIRST,
    LAST,
    PAGE_UP,
    PAGE_DOWN,
    SPACE,
    ENTER,
    INTERRUPT,
    END_OF_INPUT,
    CHARACTER,
    NOTHING
  }

  private TerminalPrompter(Terminal terminal, Language language, boolean coloured) {
    this.terminal = terminal;
    this.language = language;
    this.coloured = coloured;
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
    bind(Key.UP, Capability.key_up, "\u001b[A", "\u001bOA", "\u0010");
    bind(Key.DOWN, Capability.key_down, "\u001b[B", "\u001bOB", "\u000e", "\t");
    bind(Key.FIRST, Capability.key_home, "\u001b[H", "\u001b[1~");
    bind(Key.LAST, Capability.key_end, "\u001b[F", "\u001b[4~");
    bind(Key.PAGE_UP, Capability.key_ppage, "\u001b[5~");
    bind(Key.PAGE_DOWN, Capability.key_npage, "\u001b[6~");
    keyMap.bind(Key.SPACE, " ", "\u3000");
    keyMap.bind(Key.ENTER, "\r", "\n");
    keyMap.bind(Key.INTERRUPT, "\u0003");
    keyMap.bind(Key.END_OF_INPUT, "\u0004");
    keyMap.setUnicode(Key.CHARACTER);
    keyMap.setNomatch(Key.CHARACTER);
    for (char c = '!'; c <= '~'; c++) {
      keyMap.bind(Key.CHARACTER, String.valueOf(c));
    }
    keyMap.bind(Key.NOTHING, ESCAPE);
    keyMap.setAmbiguousTimeout(100);
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

  private void bind(Key key, Capability capability, String... sequences) {
    for (String sequence : sequences) {
      bind(key, sequence);
    }
    String own = KeyMap.key(terminal, capability);
    if (own != null && !own.isEmpty()) {
      bind(key, own);
    }
  }

  /** Binds a sequence, and its beginnings: what begins like it and goes on otherwise is no key. */
  private void bind(Key key, String sequence) {
    keyMap.bind(key, sequence);
    for (int i = 1; i < sequence.length(); i++) {
      keyMap.bind(Key.NOTHING, sequence.substring(0, i));
    }
  }

  /** The terminal's size; one that does not tell is taken for the usual one. */
  private Size size() {
    Size told = terminal.getSize();
    return told.getColumns() <= 0 || told.getRows() <= 0 ? Size.of(80, 24) : told;
  }

  private int width() {
    return Math.min(size().getColumns(), WIDEST);
  }

  private synchronized void print(String text, AttributedStyle style) {
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
    context.clear();
    print("", AttributedStyle.DEFAULT);
    print("--- " + text, AttributedStyle.DEFAULT.foreground(AttributedStyle.CYAN));
  }

  @Override
  public synchronized void turnPage() {
    context.clear();
    terminal.puts(Capability.clear_screen);
    terminal.flush();
  }

  @Override
  public Reply pick(List<Selectable> options, int chosen, Set<Action> actions) {
    return pick(options, chosen, actions, NEVER);
  }

  @Override
  public Reply pick(
      List<Selectable> options, int chosen, Set<Action> actions, BooleanSupplier changed) {
    return run(new OptionList(options, actions, chosen, null), changed);
  }

  @Override
  public Reply tick(List<Selectable> options, SortedSet<Integer> ticked, Set<Action> actions) {
    return run(new OptionList(options, actions, 0, new TreeSet<>(ticked)), NEVER);
  }

  private Reply run(OptionList list, BooleanSupplier changed) {
    synchronized (this) {
      shown = list;
      terminal.writer().print(PASTES_BRACKETED);
      list.draw();
    }
    // What was typed before the question was there is no answer to it.
    boolean wasWaiting = letterAt != null && isEnter(keys.peekCharacter(BURST_MILLIS));
    boolean isFirst = true;
    while (true) {
      if (isFirst && isChangedBeforeKey(changed)) {
        return outdated(list);
      }
      Key key = nextKey();
      long pressedAt = System.nanoTime();
      synchronized (this) {
        boolean passedOver = key == Key.ENTER && isFirst && isPassedOver(list, wasWaiting);
        isFirst = false;
        Reply reply =
            passedOver
                ? null
                : key == null ? new Reply.Ended(false) : list.press(key, keys.getLastBinding());
        if (reply != null) {
          letterAt = key == Key.CHARACTER ? pressedAt : null;
          explained = reply instanceof Reply.Acted acted && acted.action().explains();
          list.finish(reply);
          terminal.writer().print(PASTES_PLAIN);
          terminal.flush();
          shown = null;
          return reply;
        }
        list.draw();
      }
    }
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

  private synchronized Reply outdated(OptionList list) {
    list.erase();
    terminal.writer().print(PASTES_PLAIN);
    terminal.flush();
    shown = null;
    return new Reply.Outdated();
  }

  /**
   * Whether an Enter answers nothing: it belongs to the letter before it, or to a call for help.
   */
  private boolean isPassedOver(OptionList list, boolean wasWaiting) {
    boolean isRightBehind =
        letterAt != null
            && System.nanoTime() - letterAt
                < TimeUnit.MILLISECONDS.toNanos(ENTER_BEHIND_LETTER_MILLIS);
    boolean askedForHelp = explained && list.isAnsweredByEnter();
    if (askedForHelp) {
      list.notice = ENTER_AGAIN.in(language);
    }
    return wasWaiting || isRightBehind || askedForHelp;
  }

  private static boolean isEnter(int character) {
    return character == '\r' || character == '\n';
  }

  /** The next key; null if the terminal is gone. */
  private @Nullable Key nextKey() {
    try {
      Key key = keys.readBinding(keyMap);
      if (key == Key.NOTHING) {
        passOverSequence(keys.getLastBinding().substring(1));
      }
      return key;
    } catch (EndOfFileException | IOError e) {
      return null;
    }
  }

  /** Reads away what an unknown key or a paste sends, so that none of it is taken for an answer. */
  private void passOverSequence(String begun) {
    StringBuilder sequence = new StringBuilder(begun);
    if (begun.isEmpty()) {
      if (keys.peekCharacter(SEQUENCE_MILLIS) != '[' && keys.peekCharacter(1) != 'O') {
        return;
      }
      sequence.append((char) keys.readCharacter());
    }
    while (!isWhole(sequence) && keys.peekCharacter(SEQUENCE_MILLIS) >= 0) {
      sequence.append((char) keys.readCharacter());
    }
  }

  private static boolean isWhole(StringBuilder sequence) {
    if (sequence.indexOf("[200~") == 0) {
      return sequence.indexOf("\u001b[201~") > 0;
    }
    char last = sequence.charAt(sequence.length() - 1);
    return sequence.length() > 1 && last >= 0x40 && last <= 0x7E;
  }

  /** After a change of size nothing is where it was: the question is written out anew. */
  private synchronized void redraw() {
    if (shown != null) {
      terminal.puts(Capability.clear_screen);
      context.forEach(said -> write(said.text(), said.style()));
      shown.drawn = 0;
      shown.draw();
    }
  }

  @Override
  public int columns() {
    return Math.min(USUAL_COLUMNS, width() - 1);
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

  /** Options on the screen, one of them pointed at, redrawn in place. */
  private final class OptionList {
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

    /** How many lines of it are on the screen, right above the cursor. */
    private int drawn;

    OptionList(
        List<Selectable> options,
        Set<Action> actions,
        int at,
        @Nullable SortedSet<Integer> ticked) {
      this.options = options;
      this.actions = actions;
      this.at = at;
      this.ticked = ticked;
    }

    @Nullable Reply press(Key key, String typed) {
      notice = "";
      boolean noNumber = isNoNumber();
      if (key != Key.CHARACTER && key != Key.NOTHING) {
        number = "";
      }
      if (key == Key.ENTER && noNumber) {
        return null;
      }
      switch (key) {
        case UP -> at = (Math.max(at, 0) + options.size() - 1) % options.size();
        case DOWN -> at = (at + 1) % options.size();
        case FIRST -> at = 0;
        case LAST -> at = options.size() - 1;
        case PAGE_UP -> at = Math.max(at - inView, 0);
        case PAGE_DOWN -> at = Math.min(Math.max(at, 0) + inView, options.size() - 1);
        case SPACE -> toggle(at);
        case ENTER -> {
          return ticked != null ? new Reply.Ticked(ticked) : at < 0 ? null : new Reply.Picked(at);
        }
        case INTERRUPT -> {
          return new Reply.Ended(true);
        }
        case END_OF_INPUT -> {
          return new Reply.Ended(false);
        }
        case CHARACTER -> {
          return typed(TypedWords.halfWidth(typed).toLowerCase(Locale.ROOT));
        }
        default -> {}
      }
      return null;
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
     * The word that a character begins: letters as long as they make a word of an option, or all
     * that an input method puts there. One that breaks off is no option, and answers nothing: its
     * letters are not keys, of which one would answer the next question.
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

    /** Whether Enter, pressed now, is an answer. */
    private boolean isAnsweredByEnter() {
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

    void draw() {
      List<AttributedString> content = content();
      erase();
      content.forEach(line -> terminal.writer().println(line.toAnsi(terminal)));
      drawn = content.size();
      terminal.flush();
    }

    private void erase() {
      if (drawn > 0) {
        terminal.puts(Capability.parm_up_cursor, drawn);
        terminal.puts(Capability.carriage_return);
        terminal.puts(Capability.clr_eos);
        drawn = 0;
      }
    }

    /** Leaves the answer alone on the screen, so that what was asked reads on as a record. */
    void finish(Reply reply) {
      List<AttributedString> rest = new ArrayList<>();
      if (reply instanceof Reply.Picked picked) {
        add(rest, "  > ", options.get(picked.index()).label(), AttributedStyle.DEFAULT.bold());
      } else if (reply instanceof Reply.Ticked done) {
        for (int index : done.indexes()) {
          add(rest, "  [x] ", options.get(index).label(), AttributedStyle.DEFAULT.bold());
        }
        if (done.indexes().isEmpty()) {
          add(rest, "  ", new Bilingual("（没有勾选）", "(none)").in(language), AttributedStyle.DEFAULT);
        }
      } else if (reply instanceof Reply.Acted acted) {
        add(rest, "  ", acted.action().hint(language), AttributedStyle.DEFAULT.faint());
      }
      erase();
      rest.forEach(line -> terminal.writer().println(line.toAnsi(terminal)));
      terminal.flush();
    }

    /** The options that fit, around the one pointed at, and what the keys do. */
    private List<AttributedString> content() {
      List<AttributedString> foot = new ArrayList<>();
      String keysHint = (ticked == null ? TO_PICK : TO_TICK).in(language);
      if (isNoNumber()) {
        String typed = DisplayWidth.cut(number, MOST_TYPED);
        add(foot, "  ", NO_SUCH_NUMBER.with(typed).in(language), AttributedStyle.DEFAULT.bold());
      }
      if (!notice.isEmpty()) {
        add(foot, "  ", notice, AttributedStyle.DEFAULT.bold());
      }
      for (String line : TypedWords.hintLines(keysHint, actions, language, width() - 3)) {
        add(foot, "  ", line, AttributedStyle.DEFAULT.faint());
      }
      int rows = size().getRows();
      List<AttributedString> question = question();
      if (foot.size() + question.size() + FEWEST_FOR_OPTIONS > rows) {
        // Where not even the question fits besides, only what chooses is explained.
        foot.subList(1, foot.size()).clear();
      }
      int besides = foot.size() + Math.min(question.size(), Math.max(1, rows - LEAST_BESIDES));
      int room = Math.max(1, rows - besides - 3);
      int around = Math.max(at, 0);
      int first = around;
      int last = around;
      Deque<List<AttributedString>> blocks = new ArrayDeque<>(List.of(block(around, room)));
      int height = blocks.element().size();
      while (first > 0 || last < options.size() - 1) {
        boolean downward =
            last < options.size() - 1 && (first == 0 || last - around <= around - first);
        List<AttributedString> next = block(downward ? last + 1 : first - 1, room);
        height += next.size();
        if (height > room) {
          break;
        }
        if (downward) {
          last++;
          blocks.addLast(next);
        } else {
          first--;
          blocks.addFirst(next);
        }
      }
      inView = blocks.size();
      List<AttributedString> content = new ArrayList<>();
      if (first > 0) {
        add(content, "  ", ABOVE.with(first).in(language), AttributedStyle.DEFAULT.faint());
      }
      blocks.forEach(content::addAll);
      int below = options.size() - 1 - last;
      if (below > 0) {
        add(content, "  ", BELOW.with(below).in(language), AttributedStyle.DEFAULT.faint());
      }
      content.addAll(foot);
      return content;
    }

    /** What the question takes on the screen, so that it is never scrolled off it. */
    private List<AttributedString> question() {
      List<AttributedString> lines = new ArrayList<>();
      for (int i = context.size() - 1; i >= 0 && lines.isEmpty(); i--) {
        if (!context.get(i).text().isBlank()) {
          add(lines, "", context.get(i).text(), context.get(i).style());
        }
      }
      return lines;
    }

    /** An option, as much of it as there is room for. */
    private List<AttributedString> block(int index, int room) {
      Selectable option = options.get(index);
      String mark = ticked == null ? "" : ticked.contains(index) ? "[x] " : "[ ] ";
      String key = option.key().isEmpty() ? "" : "  (" + option.key() + ")";
      List<AttributedString> block = new ArrayList<>();
      boolean here = index == at;
      AttributedStyle style = here ? AttributedStyle.DEFAULT.bold() : AttributedStyle.DEFAULT;
      add(block, (here ? "  > " : "    ") + mark, option.label() + key, style);
      return block.subList(0, Math.min(block.size(), room));
    }

    private void add(
        List<AttributedString> lines, String start, String text, AttributedStyle style) {
      String margin = " ".repeat(DisplayWidth.of(start));
      String head = start;
      for (String line : DisplayWidth.wrap(SafeText.of(text), width() - 1 - margin.length())) {
        lines.add(styled(head + line, style));
        head = margin;
      }
    }
  }
}
