package rongcuo.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Case files made from the format's JSON Schema: every key, word and nesting that it knows, in any
 * combination, with a wrong value now and then.
 */
final class Grammar {

  private static final JsonNode SCHEMA = schema();
  private static final int MOST_DEPTH = 7;

  private final Choices choices;
  private final boolean chinese;

  /** How seldom a value is one that does not belong there; 0 for never. */
  private final int wrongOneIn;

  private final StringBuilder text = new StringBuilder();

  private Grammar(Choices choices) {
    this.choices = choices;
    this.chinese = choices.oneIn(2);
    this.wrongOneIn = choices.of(0, 0, 0, 150, 20);
  }

  private static JsonNode schema() {
    try {
      return new ObjectMapper().readTree(Files.readString(Path.of("cases/case.schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String caseFile(Choices choices) {
    Grammar grammar = new Grammar(choices);
    grammar.members(grammar.object(SCHEMA), 0, 0);
    return grammar.text.toString();
  }

  /** The members that an object is given here, with their schemas. */
  private Map<String, JsonNode> object(JsonNode schema) {
    Map<String, JsonNode> members = new LinkedHashMap<>();
    JsonNode properties = schema.path("properties");
    List<String> names = new ArrayList<>();
    properties.fieldNames().forEachRemaining(names::add);
    boolean many = names.size() > 100;
    // The schema lists each key in English, then in Chinese.
    for (int i = 0; i + 1 < names.size(); i += 2) {
      boolean required = requires(schema, names.get(i));
      if (required || choices.oneIn(many ? 6 : 2)) {
        String name = names.get(i + (chinese ? 1 : 0));
        members.put(name, properties.get(name));
      }
    }
    if (isWrong()) {
      members.put(Texts.odd(choices), properties);
    }
    return members;
  }

  private static boolean requires(JsonNode schema, String name) {
    for (JsonNode condition : schema.path("allOf")) {
      if (condition.path("anyOf").path(0).path("required").path(0).asText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWrong() {
    return wrongOneIn > 0 && choices.oneIn(wrongOneIn);
  }

  private void members(Map<String, JsonNode> members, int column, int depth) {
    boolean first = true;
    for (Map.Entry<String, JsonNode> member : members.entrySet()) {
      if (!first || text.length() == 0 || text.charAt(text.length() - 1) == '\n') {
        indent(column);
      }
      first = false;
      text.append(member.getKey()).append(':');
      value(member.getValue(), column + 2, depth + 1);
    }
  }

  private void indent(int column) {
    text.append(" ".repeat(column));
  }

  /** One of the alternatives; the last is mostly what is not to be offered, such as nothing. */
  private JsonNode narrowed(JsonNode schema) {
    JsonNode narrow = resolved(schema);
    while (narrow.has("anyOf")) {
      JsonNode alternatives = narrow.get("anyOf");
      int last = alternatives.size() - 1;
      boolean isLong = narrow.has("then") && choices.oneIn(2);
      JsonNode chosen = alternatives.get(choices.oneIn(12) ? last : choices.below(last));
      narrow = resolved(isLong ? narrow.get("then") : chosen);
    }
    return narrow.has("else") ? narrow.get("else") : narrow;
  }

  private static JsonNode resolved(JsonNode schema) {
    JsonNode resolved = schema;
    while (resolved.has("$ref")) {
      resolved = SCHEMA.at(resolved.get("$ref").asText().substring(1));
    }
    return resolved;
  }

  private void value(JsonNode schema, int column, int depth) {
    JsonNode narrow = narrowed(schema);
    boolean deep = depth > MOST_DEPTH;
    if (isWrong()) {
      line(Texts.odd(choices));
    } else if (narrow.has("properties")) {
      Map<String, JsonNode> members = deep ? Map.of() : object(narrow);
      if (members.isEmpty()) {
        line("{}");
      } else {
        text.append('\n');
        members(members, column, depth);
      }
    } else if (narrow.has("items")) {
      int count = deep ? 0 : choices.oneIn(20) ? 0 : choices.of(1, 1, 1, 1, 2, 3);
      if (count == 0) {
        line("[]");
        return;
      }
      text.append('\n');
      for (int i = 0; i < count; i++) {
        indent(column);
        text.append('-');
        item(narrow.get("items"), column + 2, depth);
      }
    } else {
      line(scalar(narrow));
    }
  }

  private void item(JsonNode schema, int column, int depth) {
    JsonNode narrow = narrowed(schema);
    if (narrow.has("properties")) {
      Map<String, JsonNode> members = object(narrow);
      text.append(members.isEmpty() ? " {}\n" : " ");
      members(members, column, depth + 1);
    } else {
      value(narrow, column, depth + 1);
    }
  }

  private void line(String value) {
    text.append(' ').append(value).append('\n');
  }

  private String scalar(JsonNode schema) {
    if (schema.has("enum")) {
      return quoted(schema.get("enum").get(choices.below(schema.get("enum").size())).asText());
    }
    if (schema.has("not")) {
      return schema.at("/not/type").toString().contains("null")
          ? choices.of("true", "false")
          : choices.of("", "~", "null");
    }
    String pattern = schema.path("pattern").asText();
    if (pattern.startsWith("^(?:[0-9]{4}-")) {
      return choices.oneIn(20)
          ? choices.of("0001-01-01", "9999-12-31", "2024-02-29", "1970-01-01", "2038-01-19")
          : "2026-0" + (1 + choices.below(9)) + "-" + (10 + choices.below(18));
    }
    if (pattern.startsWith("^(?:[Yy]")) {
      return choices.of("yes", "no", "是", "否", "不详", "unknown");
    }
    if (pattern.contains("Script=Han")) {
      return choices.oneIn(10) ? choices.of("E2", "M-1", "案.1_2") : "E1";
    }
    if (pattern.contains("|10[(（]")) {
      return quoted(choices.of("10(1)", "10(2)", "11(1)", "11(6)", "11(9)", "12(2)", "12（3）", "4"));
    }
    if (pattern.startsWith("^[1-9]")) {
      return choices.of("1", "7", "99999");
    }
    return choices.oneIn(5)
        ? quoted(Texts.odd(choices))
        : choices.of("张某", "李四", "某市民族宗教事务局", "检查时未发现隐患。", "甲，乙；丙", "第一行");
  }

  /** In double quotes, with escapes for what cannot stand in a file as it is. */
  private String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : value.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
        quoted.append(String.format("\\x%02x", (int) c));
      } else if (!Character.isSurrogate(c) && choices.oneIn(60)) {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
