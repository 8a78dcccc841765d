package rongcuo.casefile.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import rongcuo.casefile.CaseShape;
import rongcuo.casefile.KeyWords;
import rongcuo.casefile.Shape;
import rongcuo.casefile.Word;
import rongcuo.casefile.yaml.Plain;
import rongcuo.language.Language;

/**
 * Writes values as YAML, in a file's manner.
 *
 * @param language of keys and words
 * @param step by how much a mapping within another is indented
 * @param listStep by how much a list within a mapping is
 * @param eol the line end
 * @param oneLine whether everything is to stand on one line
 */
public record ValueWriter(Language language, int step, int listStep, String eol, boolean oneLine) {

  private static final int WIDEST = 100;

  /** A value on one line, which may stand within brackets. */
  String inline(EditValue value, Shape shape, char quote) {
    if (value instanceof EditValue.Text text) {
      return scalar(text.text(), shape, quote);
    }
    List<String> parts = new ArrayList<>();
    if (value instanceof EditValue.Items list) {
      for (EditValue item : list.items()) {
        parts.add(inline(item, Content.element(shape), quote));
      }
      return "[" + String.join(", ", parts) + "]";
    }
    KeyWords keys = KeyWords.required(shape);
    for (Map.Entry<String, EditValue> entry : ((EditValue.Entries) value).entries().entrySet()) {
      String written = inline(entry.getValue(), keys.shape(entry.getKey()), quote);
      parts.add(key(keys, entry.getKey()) + ": " + written);
    }
    return "{" + String.join(", ", parts) + "}";
  }

  String key(KeyWords keys, String key) {
    String form = keys.form(key, language);
    return Plain.isSafe(form) ? form : Plain.doubleQuoted(form);
  }

  /**
   * A text on one line.
   *
   * @param quote the quotation mark to prefer; 0 for none
   */
  public String scalar(String text, Shape shape, char quote) {
    Shape alone = shape.alone();
    Word<?> word = alone instanceof Shape.Single single ? single.word(text) : null;
    String spelling = word == null ? text : KeyWords.form(word, language);
    boolean free = alone instanceof Shape.Text || alone instanceof Shape.ClaimedItems;
    if (free ? quote == 0 && Plain.isSafe(spelling) : Plain.canBePlain(spelling)) {
      return spelling;
    }
    return quote == '\'' ? Plain.singleQuoted(spelling) : Plain.doubleQuoted(spelling);
  }

  /** Whether a text is best written, and can be, as a literal block. */
  boolean isLiteral(EditValue value, Shape shape, boolean atEnd) {
    if (oneLine || !(value instanceof EditValue.Text text) || text.text().indexOf('\n') < 0) {
      return false;
    }
    String lines = text.text();
    boolean endsLine = lines.endsWith("\n");
    return shape.alone() instanceof Shape.Text
        && !lines.isBlank()
        && !(endsLine && atEnd)
        && !lines.endsWith("\n\n")
        && " \t\n".indexOf(lines.charAt(0)) < 0
        && lines.chars().noneMatch(c -> c != '\n' && Plain.mustBeEscaped(c));
  }

  static String literalHeader(String text) {
    return text.endsWith("\n") ? "|" : "|-";
  }

  /** The lines of a literal block, each after a line end. */
  String literalLines(String text, int column) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\n")) {
      lines.append(eol).append(line.isEmpty() ? "" : " ".repeat(column) + line);
    }
    return lines.toString();
  }

  /** Whether a list or mapping is best written on lines of its own. */
  boolean isBlock(EditValue value, Shape shape, int column) {
    if (oneLine || value instanceof EditValue.Text) {
      return false;
    }
    if (value instanceof EditValue.Items list) {
      return !list.items().isEmpty()
          && (list.items().stream().anyMatch(EditValue.Entries.class::isInstance)
              || !fits(value, shape, column));
    }
    return !((EditValue.Entries) value).entries().isEmpty()
        && (shape == CaseShape.FACTS || !fits(value, shape, column));
  }

  private boolean fits(EditValue value, Shape shape, int column) {
    String line = inline(value, shape, (char) 0);
    return !line.contains("\\n")
        && column + line.codePoints().map(point -> point < 0x1100 ? 1 : 2).sum() <= WIDEST;
  }

  /** A key with its value; lines after the first are indented, the first is not. */
  String entry(String key, EditValue value, Shape shape, int column, boolean atEnd) {
    if (isLiteral(value, shape, atEnd)) {
      String text = ((EditValue.Text) value).text();
      return key + ": " + literalHeader(text) + literalLines(text, column + step);
    }
    return isBlock(value, shape, column + key.length() + 2)
        ? key + ":" + block(value, shape, column, atEnd)
        : key + ": " + inline(value, shape, (char) 0);
  }

  /** A list or mapping on lines of its own, each after a line end, below a key at a column. */
  String block(EditValue value, Shape shape, int column, boolean atEnd) {
    StringBuilder lines = new StringBuilder();
    if (value instanceof EditValue.Items list) {
      int dash = column + listStep;
      for (EditValue item : list.items()) {
        lines
            .append(eol)
            .append(" ".repeat(dash))
            .append(item(item, Content.element(shape), dash, false, atEnd));
      }
      return lines.toString();
    }
    int inner = column + step;
    return eol + " ".repeat(inner) + mapping((EditValue.Entries) value, shape, inner, atEnd);
  }

  private String mapping(EditValue.Entries value, Shape shape, int column, boolean atEnd) {
    KeyWords keys = KeyWords.required(shape);
    List<String> entries = new ArrayList<>();
    value
        .entries()
        .forEach(
            (key, entry) ->
                entries.add(entry(key(keys, key), entry, keys.shape(key), column, atEnd)));
    return String.join(eol + " ".repeat(column), entries);
  }

  /**
   * An element of a list, with its dash.
   *
   * @param tall whether a mapping is to have a line for each key
   */
  String item(EditValue value, Shape shape, int dash, boolean tall, boolean atEnd) {
    if (isLiteral(value, shape, atEnd)) {
      String text = ((EditValue.Text) value).text();
      return "- " + literalHeader(text) + literalLines(text, dash + 2);
    }
    if (value instanceof EditValue.Entries entries
        && !oneLine
        && (tall || !fits(value, shape, dash + 2))) {
      return "- " + mapping(entries, shape, dash + 2, atEnd);
    }
    return "- " + inline(value, shape, (char) 0);
  }
}
