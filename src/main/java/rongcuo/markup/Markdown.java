package rongcuo.markup;

import rongcuo.language.SafeText;

/** Text in Markdown (CommonMark) no character of which is read as markup. */
public final class Markdown {

  private static final String SPECIAL = "\\`*_{}[]<>&|~#!$";

  private Markdown() {}

  /** A text within a line. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    SafeText.of(text)
        .chars()
        .forEach(
            character ->
                escaped
                    .append(SPECIAL.indexOf(character) >= 0 ? "\\" : "")
                    .append((char) character));
    return escaped.toString();
  }

  /** A text at the start of a line, where a list or a rule could begin as well. */
  public static String line(String text) {
    return escaped(text).replaceFirst("^(?:([0-9]+)(?=[.)])|(?=[-+=]))", "$1\\\\");
  }
}
