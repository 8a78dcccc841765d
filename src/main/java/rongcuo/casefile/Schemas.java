package rongcuo.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.facts.Wording;
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
final class Schemas implements Shape.Visitor<Map<String, Object>> {

  private static final String ANY = "[\\s\\S]*";
  private static final String BREAK = "[\\n\\r\\u0085\\u2028\\u2029]";
  private static final String NO_BREAK = "[^\\n\\r\\u0085\\u2028\\u2029]";

  /** What is no white space to {@link String#isBlank} and no line break. */
  private static final String NOT_BLANK =
      "[^\\u0009-\\u000D\\u001C-\\u0020\\u0085\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029"
          + "\\u205F\\u3000]";

  private static final String FREE_PATTERN =
      "^" + ANY + "(?:" + NOT_BLANK + "|\\u0085" + ANY + NO_BREAK + ")";

  private static final String LINE_PATTERN =
      "^(?=" + ANY + NOT_BLANK + ")" + NO_BREAK + "*" + BREAK + "*$";

  private static final String ID_PATTERN =
      "^[\\p{Script=Han}A-Za-z0-9_][\\p{Script=Han}A-Za-z0-9._-]{0,63}" + BREAK + "*$";

  private static final String LEAP_YEAR =
      "(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";

  private static final String DATE_PATTERN =
      "^(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|"
          + LEAP_YEAR
          + "-02-29)$";

  private final Map<String, Shape> named = new LinkedHashMap<>();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /** The schema of a shape, or a reference to it. */
  private Map<String, Object> of(Shape shape) {
    return shape.accept(this);
  }

  /** A reference to the schema of a shape, which is written when the shape is first met. */
  private Map<String, Object> named(
      String name, Shape shape, Supplier<Map<String, Object>> schema) {
    Shape known = named.putIfAbsent(name, shape);
    if (known == null) {
      definitions.put(name, schema.get());
    } else if (!known.equals(shape)) {
      throw new IllegalStateException("two shapes are called " + name);
    }
    return object("$ref", "#/$defs/" + name);
  }

  @Override
  public Map<String, Object> text(Shape.Text text) {
    return switch (text.extent()) {
      case ID -> named("id", text, () -> scalarOr(ID_PATTERN, Shape.Text.ID_EXPECTED));
      case NUMBER ->
          named(
              "case-number",
              text,
              () -> scalarOr(CaseNumber.pattern() + BREAK + "*$", CaseNumber.WRITTEN));
      case LINE -> named("line", text, () -> ofText(LINE_PATTERN, new Bilingual("一行文字", "")));
      case FREE -> named("free", text, () -> ofText(FREE_PATTERN, Shape.Text.EXPECTED));
    };
  }

  /** A text of a pattern, or a number from 0, or what YAML reads as a truth value. */
  private static Map<String, Object> scalarOr(String pattern, Bilingual expected) {
    return ifType(List.of("number", "boolean"), object("minimum", 0), pattern(pattern, expected));
  }

  /** Numbers and the like are texts as well. */
  private static Map<String, Object> ofText(String pattern, Bilingual expected) {
    Map<String, Object> schema =
        ifType(
            List.of("object", "array", "null"),
            object("type", "string", "errorMessage", expected(Shape.Text.EXPECTED)),
            null);
    schema.put("pattern", pattern);
    schema.put("patternErrorMessage", expected(expected));
    return schema;
  }

  @Override
  public Map<String, Object> date(Shape.Date date) {
    return named("date", date, () -> pattern(DATE_PATTERN, Shape.Date.EXPECTED));
  }

  @Override
  public Map<String, Object> number(Shape.Number number) {
    return named(
        "number",
        number,
        () ->
            ifType(
                List.of("integer"),
                object("minimum", 1, "maximum", 99999),
                pattern("^[1-9][0-9]{0,4}$", Shape.Number.EXPECTED)));
  }

  @Override
  public Map<String, Object> oneOf(Shape.OneOf words) {
    return words(words.table());
  }

  @Override
  public Map<String, Object> listOf(Shape.ListOf list) {
    Map<String, Object> schema = object("type", "array", "items", of(list.element()));
    if (list.ifEmpty() != null) {
      schema.put("minItems", 1);
    }
    return list.singleAllowed() ? object("anyOf", List.of(schema, of(list.element()))) : schema;
  }

  @Override
  public Map<String, Object> claimedItems(Shape.ClaimedItems items) {
    return named(
        "claims",
        items,
        () ->
            object(
                "anyOf",
                List.of(
                    object("type", "array", "items", items()),
                    object("type", "string", "enum", List.of("all", "全部")))));
  }

  @Override
  public Map<String, Object> shortOrLong(Shape.ShortOrLong both) {
    return named(
        "short-or-" + both.longForm().place(),
        both,
        () -> {
          // Were the long form an alternative, editors would head their explanation of it twice.
          Map<String, Object> schema = ifType(List.of("object"), of(both.longForm()), null);
          schema.put("anyOf", List.of(of(both.shortForm()), mapping()));
          return schema;
        });
  }

  @Override
  public Map<String, Object> fields(Shape.Fields fields) {
    return named(fields.place(), fields, () -> whole(fields));
  }

  /** The schema of keys by itself, not a reference to it. */
  Map<String, Object> whole(Shape.Fields fields) {
    List<Object> conditions = new ArrayList<>();
    Map<String, Object> properties = new LinkedHashMap<>();
    for (Word<Shape.Field> word : fields.table().words()) {
      Shape.Field field = word.value();
      Map<String, Object> property = object("title", field.chinese());
      if (field.required()) {
        property.putAll(of(field.shape()));
        conditions.add(oneRequired(word.accepted()));
      } else {
        property.put("anyOf", List.of(of(field.shape()), nothing()));
      }
      putKeys(word, property, properties);
    }
    if (fields.apart != null) {
      conditions.addAll(apart(fields.table(), fields.apart));
    }
    Map<String, Object> schema = object("title", fields.name.chinese());
    schema.putAll(ofKeys(fields.table(), properties));
    if (!conditions.isEmpty()) {
      schema.put("allOf", conditions);
    }
    return schema;
  }

  @Override
  public Map<String, Object> keyed(Shape.Keyed<?> keyed) {
    return named(
        keyed.place(),
        keyed,
        () -> {
          Map<String, Object> properties = new LinkedHashMap<>();
          for (Word<?> word : keyed.table().words()) {
            Shape value = keyed.keys().shape(word.english());
            String name = keyed.place() + "-" + word.english();
            putKeys(word, named(name, value, () -> explained(word, value)), properties);
          }
          return ofKeys(keyed.table(), properties);
        });
  }

  private Map<String, Object> explained(Word<?> word, Shape shape) {
    Map<String, Object> schema = object("title", word.chinese());
    if (word.value() instanceof Fact fact) {
      schema.put("description", explanation(fact));
    } else if (word.value() instanceof CaseWords.ReadingWords of) {
      Provision source = of.reading().provision();
      schema.put("description", source.citation().chinese() + of.reading().quotation());
    }
    schema.putAll(of(shape));
    return schema;
  }

  /** A fact as an editor explains it: its question, provisions, answers. */
  private static String explanation(Fact fact) {
    Wording wording = fact.wording(Language.CHINESE);
    List<String> sources = new ArrayList<>();
    fact.sources().forEach(provision -> sources.add(provision.citation(Language.CHINESE)));
    String basis = fact.needsBasis() ? "答“是”的，须写明法律依据（basis，依据）。" : "";
    return wording.question()
        + "\n\n"
        + wording.help()
        + basis
        + "\n\n依据："
        + String.join("、", sources)
        + "。"
        + "\n\n"
        + fact.wording(Language.ENGLISH).question();
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

  private static String expected(Bilingual expected) {
    return new Bilingual("此处应为{0}。", "").with(expected).in(Language.CHINESE);
  }

  /** What holds of values of some types, and of those of all others; null if nothing does. */
  private static Map<String, Object> ifType(
      List<String> types, Map<String, Object> then, @Nullable Map<String, Object> otherwise) {
    Map<String, Object> schema = object("if", object("type", types), "then", then);
    if (otherwise != null) {
      schema.put("else", otherwise);
    }
    return schema;
  }

  private static Map<String, Object> pattern(String pattern, Bilingual expected) {
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
  private Map<String, Object> nothing() {
    definitions.putIfAbsent("nothing", otherThan("string", "number", "boolean", "array", "object"));
    return object("$ref", "#/$defs/nothing");
  }

  /** Any mapping, likewise. */
  private static Map<String, Object> mapping() {
    return otherThan("string", "number", "boolean", "array", "null");
  }

  private static Map<String, Object> otherThan(String... types) {
    return object("not", object("type", List.of(types)));
  }

  /** One of some words, each explained by its form in the other language. */
  private static Map<String, Object> words(Word.Table<?> table) {
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

  /** Puts a property at every form of its key that is offered. */
  private static void putKeys(
      Word<?> word, Map<String, Object> property, Map<String, Object> properties) {
    properties.put(word.english(), property);
    properties.put(word.chinese(), property);
  }

  /** A mapping of known keys; of the forms of each, one at most. Editors offer no pattern. */
  private static Map<String, Object> ofKeys(Word.Table<?> table, Map<String, Object> properties) {
    Map<String, Object> twins = new LinkedHashMap<>();
    Map<String, Object> former = new LinkedHashMap<>();
    for (Word<?> word : table.words()) {
      List<String> forms = word.accepted();
      for (int i = 1; i < forms.size(); i++) {
        twins.put(forms.get(i), without(forms.subList(0, i), forms.get(i)));
      }
      for (String form : word.former()) {
        former.put("^" + form + "$", properties.get(word.english()));
      }
    }
    Map<String, Object> schema =
        object(
            "type",
            "object",
            "additionalProperties",
            false,
            "properties",
            properties,
            "dependentSchemas",
            twins);
    if (!former.isEmpty()) {
      schema.put("patternProperties", former);
    }
    return schema;
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
  private static Map<String, Object> oneRequired(List<String> keys) {
    List<Object> alternatives = new ArrayList<>();
    for (String key : keys) {
      alternatives.add(object("required", List.of(key)));
    }
    return object("anyOf", alternatives);
  }

  /** Two keys do not stand together, in whichever language each is, unless one is left empty. */
  private static List<Object> apart(Word.Table<Shape.Field> table, Shape.Apart apart) {
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
  private static Map<String, Object> items() {
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

  /** What {@link String#strip} takes away. */
  private static final String BLANKS =
      "[\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]*";

  /** An answer: editors offer the words, and take true and false and other cases of letters too. */
  @Override
  public Map<String, Object> answer(Shape.Answer answer) {
    return named("answer", answer, Schemas::answer);
  }

  private static Map<String, Object> answer() {
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
