package rongcuo.report;

import java.io.File;

/** How the program was started, so that what a message tells to type can be typed as it stands. */
public final class Invocation {

  private static final String TOLD_BY_LAUNCHER = "rongcuo.command";

  private static final String USUAL = "rongcuo";

  private Invocation() {}

  /** The program as it was started: {@code rongcuo}, {@code ./rongcuo}. */
  public static String program() {
    String told = System.getProperty(TOLD_BY_LAUNCHER, "");
    return told.isEmpty() ? USUAL : word(told);
  }

  /**
   * A text as one word of a command line: in quotation marks where the shell would take it apart,
   * and a file whose name begins with a hyphen so that it is taken for no option.
   */
  public static String word(String text) {
    String safe = text.startsWith("-") ? "." + File.separator + text : text;
    if (safe.matches("[\\p{IsAlphabetic}\\p{IsDigit}_./\\\\:-]+")) {
      return safe;
    }
    return File.separatorChar == '\\' ? '"' + safe + '"' : "'" + safe.replace("'", "'\\''") + "'";
  }
}
