package rongcuo.casefile.yaml;

import java.util.Locale;
import java.util.Set;

/** How a text is written so that every YAML reader, of version 1.1 or 1.2, takes it for a text. */
public final class Plain {

  private static final Set<String> TRAPS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf");

  private Plain() {}

  /** Whether a text may stand without quotes anywhere, within brackets too. */
  public static boolean isSafe(String text) {
    return canBePlain(text)
        && !TRAPS.contains(text.toLowerCase(Locale.ROOT))
        && !Character.isDigit(text.charAt(0))
        && "+.=<~".indexOf(text.charAt(0)) < 0;
  }

  /** Whether it may stand so where its type is known, as a date's or a number's is. */
  public static boolean canBePlain(String text) {
    return !text.isEmpty()
        && text.equals(text.strip())
        && "-?:,[]{}#&*!|>'\"%@`".indexOf(text.charAt(0)) < 0
        && text.chars().noneMatch(c -> ",[]{}:".indexOf(c) >= 0 || mustBeEscaped(c))
        && !text.contains(" #")
        && !text.contains("\t");
  }

  /** Whether a character can stand in no text of a case file. */
  public static boolean isForbidden(int point) {
    return point < 0x20 && point != '\t' && point != '\n'
        || point >= 0x7F && point < 0xA0 && point != 0x85
        || point >= 0xD800 && point < 0xE000
        || (point & 0xFFFE) == 0xFFFE;
  }

  /** Line ends, and what is read as nothing. */
  public static boolean mustBeEscaped(int c) {
    return c == '\n' || c == 0x85 || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
  }

  public static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (mustBeEscaped(c)) {
            quoted.append(String.format("\\u%04X", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }

  /** In single quotes where they can hold it, in double ones otherwise. */
  public static String singleQuoted(String text) {
    return text.chars().anyMatch(c -> c == '\t' || mustBeEscaped(c))
        ? doubleQuoted(text)
        : "'" + text.replace("'", "''") + "'";
  }
}
