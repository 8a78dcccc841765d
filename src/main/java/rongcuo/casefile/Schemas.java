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

/**
 * The JSON Schemas of shapes, each that has a name written once.
 *
 * <p>Editors complete what an {@code enum}, a type or an {@code anyOf} of these names, not what a
 * condition or a {@code not} allows: what may be written and is not to be offered stands in those.
 * {@code errorMessage}, {@code patternErrorMessage} and {@code enumDescriptions} are for the YAML
 * language server; other validators pass over them.
 */
final class Schemas {

  private final Map<String, Shape> named = new LinkedHashMap<>();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /** The schema of a shape, or a reference to it. */
  Map<String, Object> of(Shape shape) {
    String name = shape.definition();
    if (name == null) {
      return shape.schema(this);
    }
    Shape known = named.putIfAbsent(name, shape);
    if (known == null) {
      definitions.put(name, shape.schema(this));
    } else if (!known.equals(shape)) {
      throw new IllegalStateException("two shapes are called " + name);
    }
    return object("$ref", "#/$defs/" + name);
  }

  /** The schemas that are referred to. */
  Map<String, Object> definitions() {
    return definitions;
  }

  static Map<String, Object> object(Object... keysAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      object.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return object;
  }

  /** A name of a definition, from how a mapping is called. */
  static String definition(Bilingual name) {
    return name.english().replaceFirst("^(?:the|a|an) ", "").replace("\"", "").replace(' ', '-');
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

  /** Nothing, which editors need not offer. */
  Map<String, Object> nothing() {
    definitions.putIfAbsent("nothing", otherThan("string", "number", "boolean", "array", "object"));
    return object("$ref", "#/$defs/nothing");
  }

  /** Any mapping, likewise. */
  static Map<String, Object> mapping() {
    return otherThan("string", "number", "boolean", "array", "null");
  }

  private static Map<String, Object> otherThan(String... types) {
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

  /** Puts a property at every form of its key; editors leave out what says so. */
  static void putKeys(Word<?> word, Map<String, Object> property, Map<String, Object> properties) {
    properties.put(word.english(), property);
    properties.put(word.chinese(), property);
    for (String form : word.former()) {
      Map<String, Object> hidden = new LinkedHashMap<>(property);
      hidden.put("doNotSuggest", true);
      properties.put(form, hidden);
    }
  }

  /** A mapping of known keys; of the forms of each, one at most. */
  static Map<String, Object> ofKeys(Word.Table<?> table, Map<String, Object> properties) {
    Map<String, Object> twins = new LinkedHashMap<>();
    for (Word<?> word : table.words()) {
      List<String> forms = word.accepted();
      for (int i = 1; i < forms.size(); i++) {
        twins.put(forms.get(i), without(forms.subList(0, i), forms.get(i)));
      }
    }
    return object(
        "type",
        "object",
        "additionalProperties",
        false,
        "properties",
        properties,
        "dependentSchemas",
        twins);
  }

  /** None of the other forms of a key beside one. */
  private static Map<String, Object> without(List<String> others, String form) {
    Map<String, Object> none = new LinkedHashMap<>();
    others.forEach(other -> none.put(other, false));
    String message =
        new Bilingual("“{0}”与“{1}”是同一个键，只能写一处。", "")
            .with(form, String.join("”“", others))
            .in(Language.CHINESE);
    return object("properties", none, "errorMessage", message);
  }

  /** One of some keys must be there. */
  static Map<String, Object> oneRequired(List<String> keys) {
    List<Object> alternatives = new ArrayList<>();
    for (String key : keys) {
      alternatives.add(object("required", List.of(key)));
    }
    return object("anyOf", alternatives);
  }

  /** Two keys do not stand together, in whichever language each is, unless one is left empty. */
  static List<Object> apart(Word.Table<Shape.Field> table, Shape.Apart apart) {
    List<Object> conditions = new ArrayList<>();
    for (String one : forms(table, apart.one())) {
      for (String other : forms(table, apart.other())) {
        Map<String, Object> filled = object(one, otherThan("null"), other, otherThan("null"));
        conditions.add(
            object(
                "if",
                object("required", List.of(one, other), "properties", filled),
                "then",
                object(
                    "properties",
                    object(other, false),
                    "errorMessage",
                    apart.ifBoth().in(Language.CHINESE))));
      }
    }
    return conditions;
  }

  private static List<String> forms(Word.Table<Shape.Field> table, String english) {
    return table.words().get(table.indexOf(english)).accepted();
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
    Map<String, Object> offered = object("type", "string", "enum", Words.ITEM_IDS);
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

  /** What {@link String#strip} takes away. */
  private static final String BLANKS =
      "[\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]*";

  /** An answer: editors offer the words, and take true and false and other cases of letters too. */
  static Map<String, Object> answer(Bilingual expected) {
    List<Word<Truth>> words = new ArrayList<>();
    for (Truth truth : Truth.values()) {
      words.add(new Word<>(truth.id(), truth.label().chinese(), truth));
    }
    Word.Table<Truth> table = new Word.Table<>("answers", words);
    Map<String, Object> offered = words(table);
    offered.put("errorMessage", expected(expected));
    List<String> spellings = new ArrayList<>(table.forms());
    spellings.addAll(List.of("true", "false"));
    return object(
        "anyOf",
        List.of(
            offered,
            pattern("^(?:" + String.join("|", inAnyCase(spellings)) + ")$", expected),
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
