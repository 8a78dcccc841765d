package rongcuo.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rongcuo.facts.Fact;
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
    return ValueSchemas.object("$ref", "#/$defs/" + name);
  }

  @Override
  public Map<String, Object> text(Shape.Text text) {
    return switch (text.extent()) {
      case ID ->
          named(
              "id",
              text,
              () -> ValueSchemas.scalarOr(ValueSchemas.ID_PATTERN, Shape.Text.ID_EXPECTED));
      case NUMBER ->
          named(
              "case-number",
              text,
              () ->
                  ValueSchemas.scalarOr(
                      CaseNumber.pattern() + ValueSchemas.BREAK + "*$", CaseNumber.WRITTEN));
      case LINE ->
          named(
              "line",
              text,
              () -> ValueSchemas.ofText(ValueSchemas.LINE_PATTERN, new Bilingual("一行文字", "")));
      case FREE ->
          named(
              "free",
              text,
              () -> ValueSchemas.ofText(ValueSchemas.FREE_PATTERN, Shape.Text.EXPECTED));
    };
  }

  @Override
  public Map<String, Object> date(Shape.Date date) {
    return named(
        "date", date, () -> ValueSchemas.pattern(ValueSchemas.DATE_PATTERN, Shape.Date.EXPECTED));
  }

  @Override
  public Map<String, Object> number(Shape.Number number) {
    return named(
        "number",
        number,
        () ->
            ValueSchemas.ifType(
                List.of("integer"),
                ValueSchemas.object("minimum", 1, "maximum", 99999),
                ValueSchemas.pattern("^[1-9][0-9]{0,4}$", Shape.Number.EXPECTED)));
  }

  @Override
  public Map<String, Object> oneOf(Shape.OneOf words) {
    return ValueSchemas.words(words.table());
  }

  @Override
  public Map<String, Object> listOf(Shape.ListOf list) {
    Map<String, Object> schema = ValueSchemas.object("type", "array", "items", of(list.element()));
    if (list.ifEmpty() != null) {
      schema.put("minItems", 1);
    }
    return list.singleAllowed()
        ? ValueSchemas.object("anyOf", List.of(schema, of(list.element())))
        : schema;
  }

  @Override
  public Map<String, Object> claimedItems(Shape.ClaimedItems items) {
    return named(
        "claims",
        items,
        () ->
            ValueSchemas.object(
                "anyOf",
                List.of(
                    ValueSchemas.object("type", "array", "items", ValueSchemas.items()),
                    ValueSchemas.object("type", "string", "enum", List.of("all", "全部")))));
  }

  @Override
  public Map<String, Object> shortOrLong(Shape.ShortOrLong both) {
    return named(
        "short-or-" + both.longForm().place(),
        both,
        () -> {
          // Were the long form an alternative, editors would head their explanation of it twice.
          Map<String, Object> schema =
              ValueSchemas.ifType(List.of("object"), of(both.longForm()), null);
          schema.put("anyOf", List.of(of(both.shortForm()), ValueSchemas.mapping()));
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
      Map<String, Object> property = ValueSchemas.object("title", field.chinese());
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
    Map<String, Object> schema = ValueSchemas.object("title", fields.name.chinese());
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
    Map<String, Object> schema = ValueSchemas.object("title", word.chinese());
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

  /** Nothing, which editors need not offer. */
  private Map<String, Object> nothing() {
    definitions.putIfAbsent(
        "nothing", ValueSchemas.otherThan("string", "number", "boolean", "array", "object"));
    return ValueSchemas.object("$ref", "#/$defs/nothing");
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
        ValueSchemas.object(
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
    return ValueSchemas.object("properties", none, "errorMessage", message);
  }

  /** One of some keys must be there. */
  private static Map<String, Object> oneRequired(List<String> keys) {
    List<Object> alternatives = new ArrayList<>();
    for (String key : keys) {
      alternatives.add(ValueSchemas.object("required", List.of(key)));
    }
    return ValueSchemas.object("anyOf", alternatives);
  }

  /** Two keys do not stand together, in whichever language each is, unless one is left empty. */
  private static List<Object> apart(Word.Table<Shape.Field> table, Shape.Apart apart) {
    List<Object> conditions = new ArrayList<>();
    for (String one : forms(table, apart.one())) {
      for (String other : forms(table, apart.other())) {
        Map<String, Object> filled =
            ValueSchemas.object(
                one, ValueSchemas.otherThan("null"), other, ValueSchemas.otherThan("null"));
        conditions.add(
            ValueSchemas.object(
                "if",
                ValueSchemas.object("required", List.of(one, other), "properties", filled),
                "then",
                ValueSchemas.object(
                    "properties",
                    ValueSchemas.object(other, false),
                    "errorMessage",
                    apart.ifBoth().in(Language.CHINESE))));
      }
    }
    return conditions;
  }

  private static List<String> forms(Word.Table<Shape.Field> table, String english) {
    return table.words().get(table.indexOf(english)).accepted();
  }

  /** An answer: editors offer the words, and take true and false and other cases of letters too. */
  @Override
  public Map<String, Object> answer(Shape.Answer answer) {
    return named("answer", answer, ValueSchemas::answer);
  }
}
