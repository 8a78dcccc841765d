package rongcuo.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.Provision;

/** What may stand as one value, in terms of JSON Schema as editors take them. */
final class ValueSchemas {

  private static final String ANY = "[\\s\\S]*";
  static final String BREAK = "[\\n\\r\\u0085\\u2028\\u2029]";
  private static final String NO_BREAK = "[^\\n\\r\\u0085\\u2028\\u2029]";

  /** What is no white space to {@link String#isBlank} and no line break. */
  private static final String NOT_BLANK =
      "[^\\u0009-\\u000D\\u001C-\\u0020\\u0085\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029"
          + "\\u205F\\u3000]";

  static final String FREE_PATTERN =
      "^" + ANY + "(?:" + NOT_BLANK + "|\\u0085" + ANY + NO_BREAK + ")";

  static final String LINE_PATTERN = "^(?=" + ANY + NOT_BLANK + ")" + NO_BREAK + "*" + BREAK + "*$";

  static final String ID_PATTERN =
      "^[\\p{Script=Han}A-Za-z0-9_][\\p{Script=Han}A-Za-z0-9._-]{0,63}" + BREAK + "*$";

  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

  static final String DATE_PATTERN =
      "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|"
          + LEAP_YEAR
          + "-02-29)$";

  /** What {@link String#strip} takes away. */
  private static final String BLANKS =
      "[\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]*";

  private ValueSchemas() {}

  /** A text of a pattern, or a number from 0, or what YAML reads as a truth value. */
  static Map<String, Object> scalarOr(String pattern, Bilingual expected) {
    return ifType(List.of("number", "boolean"), object("minimum", 0), pattern(pattern, expected));
  }

  /** Numbers and the like are texts as well. */
  static Map<String, Object> ofText(String pattern, Bilingual expected) {
    Map<String, Object> schema =
        ifType(
            List.of("object", "array", "null"),
            object("type", "string", "errorMessage", expected(Shape.Text.EXPECTED)),
            null);
    schema.put("pattern", pattern);
    schema.put("patternErrorMessage", expected(expected));
    return schema;
  }

  static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  static String expected(Bilingual expected) {
    return new Bilingual("此处应为{0}。", "").with(expected).in(Language.CHINESE);
  }

  /** What holds of values of some types, and of those of all others; null if nothing does. */
  static Map<String, Object> ifType(
      List<String> types, Map<String, Object> then, @Nullable Map<String, Object> otherwise) {
    Map<String, Object> schema = object("if", object("type", types), "then", then);
    if (otherwise != null) {
      schema.put("else", otherwise);
    }
    return schema;
  }

  static Map<String, Object> pattern(String pattern, Bilingual expected) {
    String message = expected(expected);
    return object(
        "type",
        "string",
        "pattern",
        pattern,
        "errorMessage",
        message,
        "patternErrorMessage",
        message);
  }

  /** Any mapping, likewise. */
  static Map<String, Object> mapping() {
    return otherThan("string", "number", "boolean", "array", "null");
  }

  static Map<String, Object> otherThan(String... types) {
    return object("not", object("type", List.of(types)));
  }

  /** One of some words, each explained by its form in the other language. */
  static Map<String, Object> words(Word.Table<?> table) {
    List<String> forms = table.forms();
    List<String> others = new ArrayList<>();
    table.words().forEach(word -> others.add(word.chinese()));
    table.words().forEach(word -> others.add(word.english()));
    Map<String, Object> offered = object("enum", forms, "enumDescriptions", others);
    List<String> former = table.words().stream().flatMap(word -> word.former().stream()).toList();
    return former.isEmpty()
        ? offered
        : object("anyOf", List.of(offered, asElement(notOffered(object("enum", former)))));
  }

  /** The same without being completed. */
  private static Map<String, Object> notOffered(Map<String, Object> schema) {
    return object("not", object("not", schema));
  }

  /** An item that can be claimed: editors offer the ids, and take them with other brackets too. */
  static Map<String, Object> items() {
    List<String> spellings = new ArrayList<>();
    List<String> descriptions = new ArrayList<>();
    List<Object> alternatives = new ArrayList<>();
    for (Provision provision : Provision.claimable()) {
      descriptions.add(provision.citation(Language.CHINESE));
      spellings.add(provision.id().replace("(", "[(（]").replace(")", "[)）]"));
      if (provision.item() == 0) {
        int number = provision.article();
        alternatives.add(object("type", "integer", "minimum", number, "maximum", number));
      }
    }
    String pattern = "^" + BLANKS + "(?:" + String.join("|", spellings) + ")" + BLANKS + "$";
    alternatives.add(object("type", "string", "pattern", pattern));
    Map<String, Object> offered = object("type", "string", "enum", CaseWords.ITEM_IDS);
    offered.put("enumDescriptions", descriptions);
    offered.put(
        "errorMessage", expected(new Bilingual("条款代码，如 \"11(6)\"", "an item, such as \"11(6)\"")));
    return object("anyOf", List.of(offered, asElement(notOffered(object("anyOf", alternatives)))));
  }

  /** Editors offer a bare hyphen for each alternative of an element that combines no schemas. */
  private static Map<String, Object> asElement(Map<String, Object> schema) {
    schema.put("allOf", List.of(true));
    return schema;
  }

  static Map<String, Object> answer() {
    Word.Table<Truth> table = Shape.Answer.table();
    Map<String, Object> offered = words(table);
    offered.put("errorMessage", expected(Shape.Answer.EXPECTED));
    List<String> spellings = new ArrayList<>(table.forms());
    spellings.addAll(List.of("true", "false"));
    return object(
        "anyOf",
        List.of(
            offered,
            pattern("^(?:" + String.join("|", inAnyCase(spellings)) + ")$", Shape.Answer.EXPECTED),
            otherThan("string", "number", "null", "array", "object")));
  }

  private static List<String> inAnyCase(List<String> words) {
    List<String> patterns = new ArrayList<>();
    for (String word : words) {
      StringBuilder pattern = new StringBuilder();
      for (char c : word.toCharArray()) {
        char upper = Character.toUpperCase(c);
        pattern.append(upper == c ? "" + c : "[" + upper + c + "]");
      }
      patterns.add(pattern.toString());
    }
    return patterns;
  }
}
