package rongcuo.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import rongcuo.casefile.edit.Content;
import rongcuo.casefile.edit.ValueWriter;
import rongcuo.casefile.edit.YamlText;
import rongcuo.casefile.yaml.Node;
import rongcuo.casefile.yaml.Plain;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;
import rongcuo.language.Language;

/**
 * Writes the content of a case file in whatever notation YAML has for it: block and bracketed,
 * every kind of quotation, texts of several lines, odd indentation, comments and blank lines
 * anywhere.
 */
public final class OddNotation {

  private final Random random;
  private final Language language;
  private final boolean comments;
  private final StringBuilder text = new StringBuilder();
  private int commentNumber;

  public OddNotation(Random random) {
    this.random = random;
    this.language = random.nextInt(3) == 0 ? Language.CHINESE : Language.ENGLISH;
    this.comments = random.nextInt(4) > 0;
  }

  public String write(Map<?, ?> content) {
    mapping(content, CaseShape.CASE, 0);
    String written = text.substring(1);
    if (random.nextInt(3) == 0) {
      written += "\n" + comment();
    }
    if (random.nextInt(3) > 0) {
      written += "\n";
    }
    return random.nextInt(4) == 0 ? written.replace("\n", "\r\n") : written;
  }

  private String comment() {
    return "# 批注" + commentNumber++ + ": {a, 'b\" - [c]";
  }

  /** Begins a line at a column, after whatever may stand between two lines. */
  private void line(int column) {
    if (comments && random.nextInt(7) == 0) {
      text.append("\n").append(" ".repeat(random.nextInt(column + 1))).append(comment());
    }
    if (random.nextInt(12) == 0) {
      text.append("\n").append(" ".repeat(random.nextInt(2)));
    }
    text.append("\n").append(" ".repeat(column));
  }

  private void lineComment() {
    if (comments && random.nextInt(5) == 0) {
      text.append(" ".repeat(1 + random.nextInt(3))).append(comment());
    }
  }

  private void mapping(Map<?, ?> map, Shape shape, int column) {
    KeyWords keys = KeyWords.required(shape);
    boolean first = true;
    for (Map.Entry<?, ?> entry : shuffled(map)) {
      if (!first || text.length() == 0 || text.charAt(text.length() - 1) != ' ' || column == 0) {
        line(column);
      }
      first = false;
      text.append(key(keys, (String) entry.getKey())).append(random.nextInt(15) == 0 ? " :" : ":");
      value(entry.getValue(), keys.shape((String) entry.getKey()), column, true);
    }
  }

  private List<Map.Entry<?, ?>> shuffled(Map<?, ?> map) {
    List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
    if (random.nextInt(5) == 0) {
      java.util.Collections.shuffle(entries, random);
    }
    return entries;
  }

  private String key(KeyWords keys, String key) {
    String form = keys.form(key, language);
    return switch (random.nextInt(20)) {
      case 0 -> Plain.doubleQuoted(form);
      case 1 -> Plain.singleQuoted(form);
      default -> Plain.isSafe(form) ? form : Plain.doubleQuoted(form);
    };
  }

  /** What stands after a colon or a dash. */
  private void value(Object value, Shape shape, int column, boolean afterColon) {
    int inner = column + 1 + random.nextInt(4);
    if (isShort(value, shape) && random.nextBoolean()) {
      scalar(((Map<?, ?>) value).values().iterator().next().toString(), shape, column);
    } else if (value instanceof Map<?, ?> map) {
      if (random.nextInt(3) == 0) {
        text.append(" ").append(bracketed(value, shape, column));
        lineComment();
      } else if (afterColon) {
        lineComment();
        mapping(map, shape, inner);
      } else {
        text.append(" ");
        mapping(map, shape, column + 2);
      }
    } else if (value instanceof List<?> list) {
      list(list, shape, column);
    } else {
      scalar(value.toString(), shape, column);
    }
  }

  private static boolean isShort(Object value, Shape shape) {
    return shape instanceof Shape.ShortOrLong && ((Map<?, ?>) value).size() == 1;
  }

  private void list(List<?> list, Shape shape, int column) {
    Shape element = Content.element(shape);
    boolean single = shape instanceof Shape.ListOf of && of.singleAllowed() && list.size() == 1;
    if (single && random.nextBoolean()) {
      scalar(list.get(0).toString(), element, column);
    } else if (random.nextBoolean()) {
      text.append(" ").append(bracketed(list, shape, column));
      lineComment();
    } else {
      lineComment();
      int dash = column + random.nextInt(4);
      for (Object item : list) {
        line(dash);
        text.append("-");
        value(item, element, dash, false);
      }
    }
  }

  private void scalar(String value, Shape shape, int column) {
    boolean severalLines = value.contains("\n");
    boolean typed = !(shape instanceof Shape.Text) && !(shape instanceof Shape.ClaimedItems);
    if (!typed && (severalLines || random.nextInt(10) == 0) && isForBlock(value)) {
      boolean folded = !severalLines && random.nextBoolean();
      text.append(folded ? " >" : " |").append(value.endsWith("\n") ? "" : "-");
      lineComment();
      int inner = column + 1 + random.nextInt(4);
      for (String line : value.split("\n")) {
        text.append("\n").append(line.isEmpty() ? "" : " ".repeat(inner) + line);
      }
      return;
    }
    if (random.nextInt(12) == 0) {
      lineComment();
      line(column + 1 + random.nextInt(3));
      text.append(quoted(value, shape));
    } else {
      text.append(" ".repeat(1 + random.nextInt(2))).append(quoted(value, shape));
    }
    lineComment();
  }

  private static boolean isForBlock(String value) {
    return " \t\n".indexOf(value.charAt(0)) < 0
        && value.chars().noneMatch(c -> c != '\n' && Plain.mustBeEscaped(c))
        && !value.endsWith("\n")
        && value.equals(value.strip());
  }

  private String quoted(String value, Shape shape) {
    String word = word(value, shape);
    return switch (random.nextInt(6)) {
      case 0 -> Plain.doubleQuoted(word);
      case 1 -> Plain.singleQuoted(word);
      default -> Plain.canBePlain(word) && !word.equals("null") ? word : Plain.doubleQuoted(word);
    };
  }

  private String word(String value, Shape shape) {
    ValueWriter writer = new ValueWriter(language, 2, 2, "\n", true);
    String written = writer.scalar(value, shape, (char) 0);
    return written.startsWith("\"") ? value : written;
  }

  private String bracketed(Object value, Shape shape, int column) {
    boolean tall = random.nextInt(4) == 0;
    List<String> parts = new ArrayList<>();
    if (isShort(value, shape) && random.nextBoolean()) {
      return quoted(((Map<?, ?>) value).values().iterator().next().toString(), shape);
    }
    if (value instanceof Map<?, ?> map) {
      KeyWords keys = KeyWords.required(shape);
      for (Map.Entry<?, ?> entry : shuffled(map)) {
        String key = (String) entry.getKey();
        parts.add(key(keys, key) + ": " + bracketed(entry.getValue(), keys.shape(key), column + 3));
      }
    } else if (value instanceof List<?> list) {
      for (Object item : list) {
        parts.add(bracketed(item, Content.element(shape), column + 3));
      }
    } else {
      return quoted(value.toString(), shape);
    }
    String open = value instanceof Map ? "{" : "[";
    String close = value instanceof Map ? "}" : "]";
    if (!tall) {
      String space = random.nextInt(4) == 0 ? " " : "";
      String comma = random.nextInt(4) == 0 ? "," : ", ";
      return open + space + String.join(comma, parts) + space + close;
    }
    String indentation = "\n" + " ".repeat(column + 2);
    StringBuilder lines = new StringBuilder(open);
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      lines.append(indentation).append(parts.get(i));
      lines.append(last && random.nextBoolean() ? "" : ",");
      if (comments && random.nextInt(3) == 0) {
        lines.append("  ").append(comment());
      }
    }
    return lines.append(indentation).append(close).toString();
  }

  /** The content of a case file as it is written: for example cases. */
  public static Map<String, Object> content(byte[] file) {
    YamlText yaml = YamlText.of(SourceText.decode(file, new Problems()).text(), CaseShape.CASE);
    Map<String, Object> content = new LinkedHashMap<>();
    if (yaml != null && Content.of((Node) yaml.root, CaseShape.CASE) instanceof Map<?, ?> map) {
      map.forEach((key, value) -> content.put((String) key, value));
    }
    return content;
  }
}
