package rongcuo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rongcuo.language.DisplayWidth;

/** What a terminal shows, as a picture (SVG) whose text can be read and copied. */
final class TerminalPicture {

  private static final Pattern STYLE = Pattern.compile("\\e\\[([0-9;]*)m");

  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final double CELL = 8.4;
  private static final int LINE = 20;
  private static final int MARGIN = 14;
  private static final String PAPER = "#fbfaf7";
  private static final String INK = "#22262b";

  private TerminalPicture() {}

  private static final class Style {
    private boolean bold;
    private boolean dim;
    private boolean inverse;

    void take(String codes) {
      for (String code : codes.split(";")) {
        switch (code) {
          case "", "0" -> {
            bold = false;
            dim = false;
            inverse = false;
          }
          case "1" -> bold = true;
          case "2" -> dim = true;
          case "7" -> inverse = true;
          case "22" -> {
            bold = false;
            dim = false;
          }
          case "27" -> inverse = false;
          default -> {
            // Colours: the picture is of one ink.
          }
        }
      }
    }

    String attributes() {
      return (bold ? " font-weight=\"bold\"" : "")
          + (inverse ? " fill=\"" + PAPER + "\"" : dim ? " fill=\"#6b7280\"" : "");
    }
  }

  /**
   * The picture.
   *
   * @param screen what tmux captured, with styles
   */
  static String of(String screen, int columns, String title) {
    List<String> lines = new ArrayList<>(screen.strip().lines().toList());
    StringBuilder drawn = new StringBuilder();
    Style style = new Style();
    for (int row = 0; row < lines.size(); row++) {
      draw(lines.get(row), MARGIN + 15 + row * LINE, style, drawn);
    }
    return """
        <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d">
        <title>%3$s</title>
        <rect width="100%%" height="100%%" rx="8" fill="%4$s" stroke="#d6d3cc"/>
        <g font-family="Menlo, Consolas, 'Noto Sans Mono CJK SC', 'Microsoft YaHei', monospace" \
        font-size="14" fill="%5$s">
        %6$s</g>
        </svg>
        """
        .formatted(
            (int) Math.ceil(columns * CELL) + 2 * MARGIN,
            lines.size() * LINE + 2 * MARGIN,
            escaped(title),
            PAPER,
            INK,
            drawn);
  }

  private static void draw(String line, int baseline, Style style, StringBuilder drawn) {
    Matcher codes = STYLE.matcher(line);
    int at = 0;
    int cell = 0;
    while (codes.find()) {
      cell = draw(line.substring(at, codes.start()), cell, baseline, style, drawn);
      style.take(codes.group(1));
      at = codes.end();
    }
    draw(line.substring(at), cell, baseline, style, drawn);
  }

  /** Draws each word at its cell, whatever the width of the fonts; the cell behind the text. */
  private static int draw(String text, int from, int baseline, Style style, StringBuilder drawn) {
    int behind = from + DisplayWidth.of(text);
    if (style.inverse && behind > from) {
      drawn.append(
          "<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"%d\" fill=\"%s\"/>\n"
              .formatted(x(from), baseline - 15, width(behind - from, 0), LINE, INK));
    }
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      int at = from + DisplayWidth.of(text.substring(0, words.start()));
      String word = words.group();
      drawn.append(
          "<text x=\"%s\" y=\"%d\" textLength=\"%s\"%s>%s</text>\n"
              .formatted(
                  x(at),
                  baseline,
                  width(DisplayWidth.of(word), 0),
                  style.attributes(),
                  escaped(word)));
    }
    return behind;
  }

  private static String x(int cell) {
    return width(cell, MARGIN);
  }

  private static String width(int cells, int more) {
    return String.valueOf(Math.round((more + cells * CELL) * 10) / 10.0);
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
