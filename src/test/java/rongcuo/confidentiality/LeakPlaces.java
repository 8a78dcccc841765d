package rongcuo.confidentiality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import rongcuo.cli.Program;

/** Every place of a case file where a person may write words, taken from the program's schema. */
final class LeakPlaces {

  /** Answers are planted for a few facts: what holds of one holds of the others. */
  private static final List<String> FACTS = List.of("target-concealed", "loss-occurred");

  private static final int DEEPEST = 7;

  private final JsonNode root;
  private final List<Place> places = new ArrayList<>();

  private LeakPlaces(JsonNode root) {
    this.root = root;
  }

  /**
   * A place.
   *
   * @param steps keys, and {@code "0"} for the first entry of a list
   * @param form what a text there must look like; null if any line is taken
   */
  record Place(List<String> steps, Pattern form) {

    String name() {
      return String.join(".", steps);
    }

    boolean takes(String text) {
      return form.matcher(text).find();
    }

    /** Whether it takes sentences, and not only an id. */
    boolean takesSentences() {
      return takes("据甲 乙，反映");
    }
  }

  static List<Place> ofSchema() {
    try {
      JsonNode schema = new ObjectMapper().readTree(Program.run("schema").out());
      LeakPlaces places = new LeakPlaces(schema);
      places.walk(schema, List.of());
      return places.places;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void walk(JsonNode given, List<String> steps) {
    JsonNode node = resolved(given);
    if (steps.size() > DEEPEST || node.has("enum") || node.has("const")) {
      return;
    }
    for (String several : new String[] {"anyOf", "oneOf", "allOf"}) {
      node.path(several).forEach(each -> walk(each, steps));
    }
    for (String branch : new String[] {"then", "else"}) {
      if (node.has(branch)) {
        walk(node.get(branch), steps);
      }
    }
    walkProperties(node, steps);
    if (node.has("items")) {
      walk(node.get("items"), with(steps, "0"));
    }
    if (isText(node)
        && !isReference(steps)
        && places.stream().noneMatch(place -> place.steps.equals(steps))) {
      places.add(new Place(steps, Pattern.compile(node.path("pattern").asText(""))));
    }
  }

  private void walkProperties(JsonNode node, List<String> steps) {
    for (Map.Entry<String, JsonNode> property : node.path("properties").properties()) {
      String key = property.getKey();
      if (isOurs(key, steps)) {
        walk(property.getValue(), with(steps, key));
      }
    }
    JsonNode others = node.path("additionalProperties");
    JsonNode keys = resolved(node.path("propertyNames")).path("enum");
    if (others.isObject()) {
      keys.forEach(
          key -> {
            if (isOurs(key.asText(), steps)) {
              walk(others, with(steps, key.asText()));
            }
          });
    }
  }

  /** Chinese keys are other words for the same; a few facts and numbers stand for all. */
  private static boolean isOurs(String key, List<String> steps) {
    String last = steps.isEmpty() ? "" : steps.get(steps.size() - 1);
    boolean chosen =
        switch (last) {
          case "facts" -> FACTS.contains(key);
          case "numbers" -> key.equals("correction") || key.equals("risk-warning");
          case "reservations" -> key.equals("13.procedure");
          default -> true;
        };
    boolean told = !steps.contains("subjects") || !last.equals("facts") || key.equals(FACTS.get(0));
    return chosen && told && key.chars().allMatch(letter -> letter < 0x80);
  }

  private JsonNode resolved(JsonNode node) {
    JsonNode at = node;
    while (at.has("$ref") && at.get("$ref").asText().startsWith("#")) {
      at = root.at(at.get("$ref").asText().substring(1));
    }
    return at;
  }

  private static boolean isText(JsonNode node) {
    // The schema has a pattern wherever a person may write words, and says of all else what it is.
    String pattern = node.path("pattern").asText("");
    return !pattern.isEmpty() && Pattern.compile(pattern).matcher("骆珩").find();
  }

  /** Whether only the id of a piece of evidence may stand there. */
  private static boolean isReference(List<String> steps) {
    return steps.contains("facts") && (steps.contains("evidence") || steps.contains("against"));
  }

  private static List<String> with(List<String> steps, String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return List.copyOf(more);
  }
}
