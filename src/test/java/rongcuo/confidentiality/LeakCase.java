package rongcuo.confidentiality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A case file as a tree into which words are planted, and its text. */
final class LeakCase {

  private static final ObjectMapper PLAIN = new ObjectMapper();

  private static final ObjectMapper ESCAPING =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** What is said of a fact only beside its answer. */
  private static final Set<String> ANSWERED = Set.of("note", "basis", "adopted", "dispute");

  private Object root;

  private LeakCase(Object root) {
    this.root = root;
  }

  static LeakCase of(Path file) throws IOException {
    try (Reader text = Files.newBufferedReader(file)) {
      return new LeakCase(tree(new Yaml().compose(text)));
    }
  }

  LeakCase copy() {
    return new LeakCase(mapped(root, UnaryOperator.identity()));
  }

  private static Object tree(Node node) {
    if (node instanceof MappingNode mapping) {
      Map<String, Object> entries = new LinkedHashMap<>();
      for (NodeTuple entry : mapping.getValue()) {
        entries.put(((ScalarNode) entry.getKeyNode()).getValue(), tree(entry.getValueNode()));
      }
      return entries;
    }
    if (node instanceof SequenceNode sequence) {
      List<Object> items = new ArrayList<>();
      sequence.getValue().forEach(item -> items.add(tree(item)));
      return items;
    }
    return ((ScalarNode) node).getValue();
  }

  /** What a place says; empty if nothing. */
  String at(List<String> steps) {
    Object at = root;
    for (String step : steps) {
      if (at instanceof List<?> items) {
        at = items.isEmpty() ? "" : items.get(0);
      } else if (at instanceof Map<?, ?> entries) {
        at = entries.containsKey(step) ? entries.get(step) : "";
      } else {
        return "";
      }
    }
    return at instanceof String text ? text : "";
  }

  /** Puts words at a place, which is made if there is none. */
  LeakCase with(List<String> steps, String words) {
    root = planted(root, steps, words);
    return this;
  }

  LeakCase without(String key) {
    entries(root).remove(key);
    return this;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> entries(Object node) {
    return (Map<String, Object>) node;
  }

  @SuppressWarnings("unchecked")
  private static Object planted(Object node, List<String> steps, String words) {
    if (steps.isEmpty()) {
      return words;
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (step.equals("0")) {
      List<Object> items = node instanceof List ? (List<Object>) node : new ArrayList<>();
      Object first = items.isEmpty() ? begun(rest) : items.get(0);
      if (items.isEmpty()) {
        items.add(first);
      }
      items.set(0, planted(first, rest, words));
      return items;
    }
    Map<String, Object> entries = node instanceof Map ? entries(node) : new LinkedHashMap<>();
    if (ANSWERED.contains(step) && !entries.containsKey("answer")) {
      entries.put("answer", node instanceof String answer && !answer.isEmpty() ? answer : "yes");
    }
    Object planted = planted(entries.getOrDefault(step, ""), rest, words);
    if (step.equals("dispute")) {
      Map<String, Object> version = entries(planted instanceof List<?> all ? all.get(0) : planted);
      version.putIfAbsent("by", "当事人");
      version.putIfAbsent("says", "unknown");
    }
    entries.put(step, planted);
    return entries;
  }

  private static Object begun(List<String> rest) {
    return rest.isEmpty() ? "" : new LinkedHashMap<String, Object>();
  }

  /** Changes every text that says just this, as ids that are referred to. */
  LeakCase renamed(String old, String now) {
    root = mapped(root, text -> text.equals(old) ? now : text);
    return this;
  }

  private static Object mapped(Object node, UnaryOperator<String> change) {
    if (node instanceof Map) {
      Map<String, Object> changed = new LinkedHashMap<>();
      entries(node).forEach((key, value) -> changed.put(key, mapped(value, change)));
      return changed;
    }
    if (node instanceof List<?> items) {
      List<Object> changed = new ArrayList<>();
      items.forEach(item -> changed.add(mapped(item, change)));
      return changed;
    }
    return change.apply((String) node);
  }

  /**
   * The text of the file.
   *
   * @param escaped whether every character beyond ASCII is written as an escape
   */
  String text(boolean escaped) {
    StringBuilder text = new StringBuilder();
    entries(root)
        .forEach(
            (key, value) -> {
              text.append(scalar(key, false)).append(": ");
              write(value, escaped, text);
              text.append('\n');
            });
    return text.toString();
  }

  private static void write(Object node, boolean escaped, StringBuilder text) {
    if (node instanceof Map) {
      String before = "{";
      for (Map.Entry<String, Object> entry : entries(node).entrySet()) {
        text.append(before).append(scalar(entry.getKey(), false)).append(": ");
        write(entry.getValue(), escaped, text);
        before = ", ";
      }
      text.append(before.equals("{") ? "{}" : "}");
    } else if (node instanceof List<?> items) {
      text.append('[');
      for (int i = 0; i < items.size(); i++) {
        text.append(i == 0 ? "" : ", ");
        write(items.get(i), escaped, text);
      }
      text.append(']');
    } else {
      text.append(scalar((String) node, escaped));
    }
  }

  private static String scalar(String text, boolean escaped) {
    if (text.matches("[A-Za-z0-9][A-Za-z0-9./-]*")) {
      return text;
    }
    try {
      return (escaped ? ESCAPING : PLAIN).writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
