package rongcuo.cli.prompt;

import java.io.IOError;
import java.util.function.BooleanSupplier;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.reader.EndOfFileException;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.prompt.OptionList.Pressed;

/** The keys of a terminal, by the sequences that they send. */
final class TerminalKeys {
  /**
   * How long the rest of a key's sequence may take to come, over a slow line too: what comes later
   * is taken for letters, such as that which goes back.
   */
  private static final long SEQUENCE_MILLIS = 1000;

  private static final String ESCAPE = "\u001b";

  private static final String PASTE_BEGINS = "[200~";
  private static final String PASTE_ENDS = "\u001b[201~";

  /** How often it is looked whether the options have changed. */
  private static final long LOOKING_MILLIS = 50;

  private final Terminal terminal;
  private final BindingReader reader;
  private final KeyMap<Pressed> map = new KeyMap<>();

  /** What was pasted last. */
  private String pasted = "";

  TerminalKeys(Terminal terminal) {
    this.terminal = terminal;
    this.reader = new BindingReader(terminal.reader());
    bindKeys();
  }

  BindingReader reader() {
    return reader;
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
    map.bind(Pressed.SPACE, " ", "\u3000");
    map.bind(Pressed.ENTER, "\r", "\n");
    map.bind(Pressed.INTERRUPT, "\u0003");
    map.bind(Pressed.END_OF_INPUT, "\u0004");
    map.setUnicode(Pressed.CHARACTER);
    map.setNomatch(Pressed.CHARACTER);
    for (char c = '!'; c <= '~'; c++) {
      map.bind(Pressed.CHARACTER, String.valueOf(c));
    }
    map.bind(Pressed.NOTHING, ESCAPE);
    map.setAmbiguousTimeout(SEQUENCE_MILLIS);
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
    map.bind(key, sequence);
    for (int i = 1; i < sequence.length(); i++) {
      map.bind(Pressed.NOTHING, sequence.substring(0, i));
    }
  }

  /** The next key; null if the terminal is gone. */
  @Nullable Pressed next() {
    try {
      Pressed key = reader.readBinding(map);
      if (key == Pressed.NOTHING) {
        return unknown(reader.getLastBinding().substring(1));
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
      int next = reader.peekCharacter(1);
      if (next != '[' && next != 'O') {
        return Pressed.ESCAPE;
      }
      sequence.appendCodePoint(reader.readCharacter());
    }
    while (!isWhole(sequence) && reader.peekCharacter(SEQUENCE_MILLIS) >= 0) {
      sequence.appendCodePoint(reader.readCharacter());
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

  /** What the last key put there: a character, or a text that was pasted. */
  String typed(@Nullable Pressed key) {
    return key == Pressed.PASTE ? pasted : reader.getLastBinding();
  }

  /** Whether Enter is there already. */
  boolean isEnterWaiting() {
    int next = reader.peekCharacter(OptionList.BURST_MILLIS);
    return next == '\r' || next == '\n';
  }

  /** Whether another key is there already: nobody sees what is drawn before it. */
  boolean hasMore() {
    return reader.peekCharacter(1) >= 0;
  }

  /** Waits for a key, or for the options to change; whether they did first. */
  boolean isWaitingFor(BooleanSupplier changed) {
    while (!changed.getAsBoolean()) {
      if (reader.peekCharacter(LOOKING_MILLIS) != NonBlockingReader.READ_EXPIRED) {
        return false;
      }
    }
    return true;
  }
}
