package rongcuo.cli.frame;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Language;

/**
 * What the program is started in.
 *
 * @param variables the environment variables
 * @param in where answers come from
 * @param out where results go
 * @param err where messages go
 * @param inputOnTerminal whether answers come from a terminal
 * @param outputOnTerminal whether results go to a terminal
 * @param messagesOnTerminal whether messages go to a terminal
 */
public record Environment(
    Map<String, String> variables,
    InputStream in,
    OutputStream out,
    OutputStream err,
    boolean inputOnTerminal,
    boolean outputOnTerminal,
    boolean messagesOnTerminal) {

  /** The environment of this process, as the launcher describes it. */
  public static Environment ofProcess() {
    boolean console = System.console() != null;
    StreamCharsets streams = StreamCharsets.ofProcess();
    return new Environment(
        System.getenv(),
        System.in,
        new ResultStream(new FileOutputStream(FileDescriptor.out)),
        new FileOutputStream(FileDescriptor.err),
        isTerminal("rongcuo.stdin.terminal", console),
        isTerminal("rongcuo.stdout.terminal", console || streams.isConsoles("stdout")),
        isTerminal("rongcuo.stderr.terminal", streams.areMessagesOnConsole(console)));
  }

  private static boolean isTerminal(String property, boolean otherwise) {
    String told = System.getProperty(property);
    return told == null ? otherwise : Boolean.parseBoolean(told);
  }

  /** A variable's value; null if it is not set or empty. */
  @Nullable String variable(String name) {
    String value = variables.get(name);
    return value == null || value.isEmpty() ? null : value;
  }

  /**
   * The language of the interface where none is asked for: English in an English locale, else
   * Chinese; a locale of C or POSIX, in whatever encoding, says nothing.
   */
  public Language language() {
    for (String name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      String locale = variable(name);
      if (locale != null && !saysNothing(locale)) {
        return isEnglish(locale) ? Language.ENGLISH : Language.CHINESE;
      }
    }
    return isWindows() && isEnglish(Locale.getDefault().getLanguage())
        ? Language.ENGLISH
        : Language.CHINESE;
  }

  private static boolean saysNothing(String locale) {
    int dot = locale.indexOf('.');
    String name = dot < 0 ? locale : locale.substring(0, dot);
    return name.equals("C") || name.equals("POSIX");
  }

  private static boolean isEnglish(String locale) {
    return locale.equals("en") || locale.startsWith("en_") || locale.startsWith("en-");
  }

  private boolean isWindows() {
    return variable("SystemRoot") != null;
  }

  /** The encoding that answers come in where they come from a terminal. */
  Charset inCharset() {
    return StreamCharsets.ofProcess().in(isWindows(), inputOnTerminal);
  }

  /** The encoding that results go out in. */
  public Charset outCharset() {
    return StreamCharsets.ofProcess().out(isWindows(), outputOnTerminal);
  }

  /** The encoding that messages go out in. */
  public Charset errCharset() {
    return StreamCharsets.ofProcess().err(isWindows(), messagesOnTerminal);
  }

  /** The encoding of a terminal that is driven by keys; Windows takes characters from it. */
  Charset terminalCharset() {
    return isWindows() ? StandardCharsets.UTF_8 : outCharset();
  }

  /** Whether colours are welcome: on a terminal that can show them, unless NO_COLOR is set. */
  public boolean welcomesColour() {
    return outputOnTerminal && variable("NO_COLOR") == null && !"dumb".equals(variable("TERM"));
  }

  /**
   * Where the office's configuration is looked for: RONGCUO_CONFIG, or the user's configuration
   * folder.
   */
  Path configuration() {
    String named = variable("RONGCUO_CONFIG");
    if (named != null) {
      return Path.of(named);
    }
    String folder = variable("XDG_CONFIG_HOME");
    String roaming = variable("APPDATA");
    String home = System.getProperty("user.home", ".");
    Path base =
        folder != null
            ? Path.of(folder)
            : roaming != null ? Path.of(roaming) : Path.of(home, ".config");
    return base.resolve("rongcuo").resolve("config.yaml");
  }
}
