package rongcuo.markup;

import rongcuo.language.Language;
import rongcuo.language.SafeText;

/**
 * HTML written element by element. Texts and the values of attributes are made safe and escaped
 * here, so that no caller can forget it; names of elements and style sheets are the program's own.
 */
public final class Html {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="{0}">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      """;

  private final StringBuilder written = new StringBuilder(16_384);

  /** Begins with what is not escaped. */
  public Html(String opening) {
    written.append(opening);
  }

  /** A page, its title its heading, that loads nothing and runs no script; {@link #end} ends it. */
  public static Html page(Language language, String title, String style) {
    return new Html(HEAD.replace("{0}", language == Language.CHINESE ? "zh-CN" : "en"))
        .element("title", title)
        .line()
        .style("\n" + style)
        .line()
        .close("head")
        .line()
        .open("body")
        .line()
        .element("h1", title)
        .line();
  }

  /** Ends the page. */
  public String end() {
    return close("body").line().close("html").line().toString();
  }

  /**
   * Opens an element.
   *
   * @param attributes their names and values in turn
   */
  public Html open(String element, Object... attributes) {
    return tag(element, attributes, ">");
  }

  /** An element that has nothing in it. */
  public Html empty(String element, Object... attributes) {
    return tag(element, attributes, "/>");
  }

  private Html tag(String element, Object[] attributes, String end) {
    written.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      written.append(' ').append(attributes[i]).append("=\"");
      text(String.valueOf(attributes[i + 1])).written.append('"');
    }
    written.append(end);
    return this;
  }

  public Html close(String element) {
    written.append("</").append(element).append('>');
    return this;
  }

  /** An element with a text in it. */
  public Html element(String element, String text, Object... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  public Html text(String text) {
    written.append(
        SafeText.of(text)
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;")
            .replace("'", "&#39;"));
    return this;
  }

  public Html style(String sheet) {
    written.append("<style>").append(sheet).append("</style>");
    return this;
  }

  /** Goes on in a new line of the file. */
  public Html line() {
    written.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return written.toString();
  }
}
