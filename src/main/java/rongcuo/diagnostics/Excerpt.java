package rongcuo.diagnostics;

/** As much of a text as a message quotes. */
public final class Excerpt {

  private static final int MOST = 40;

  private Excerpt() {}

  /** The text, or its beginning with a sign that it goes on. */
  public static String of(String text) {
    return text.codePointCount(0, text.length()) <= MOST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
  }
}
