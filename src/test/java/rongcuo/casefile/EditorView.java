package rongcuo.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A YAML text as editors see it, in the types of YAML 1.2 (core schema): {@code yes} and dates are
 * texts there, and a number is its value, however it is spelt.
 */
final class EditorView {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final Pattern NULL = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern TRUE = Pattern.compile("true|True|TRUE");
  private static final Pattern FALSE = Pattern.compile("false|False|FALSE");
  private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
  private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
  private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
  private static final Pattern FLOAT =
      Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

  /** Numbers without digits, of which JSON has none. */
  private static final Pattern NO_DIGITS =
      Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");

  private EditorView() {}

  /** The text as JSON; null if it is no YAML, or several documents. */
  static @Nullable JsonNode of(String text) {
    try {
      Node root = new Yaml().compose(new StringReader(text));
      return root == null ? JSON.nullNode() : of(root);
    } catch (YAMLException e) {
      return null;
    }
  }

  /** Whether a bare text is a number there, or a truth or nothing. */
  static boolean isTyped(String text) {
    return !ofPlain(text).isTextual();
  }

  private static JsonNode of(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = JSON.objectNode();
      for (NodeTuple entry : mapping.getValue()) {
        Node key = entry.getKeyNode();
        String name = key instanceof ScalarNode scalar ? scalar.getValue() : "?";
        object.set(name, of(entry.getValueNode()));
      }
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.getValue().forEach(item -> array.add(of(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.getScalarStyle() == ScalarStyle.PLAIN
        ? ofPlain(scalar.getValue())
        : JSON.textNode(scalar.getValue());
  }

  private static JsonNode ofPlain(String text) {
    if (NULL.matcher(text).matches()) {
      return JSON.nullNode();
    }
    if (TRUE.matcher(text).matches() || FALSE.matcher(text).matches()) {
      return JSON.booleanNode(TRUE.matcher(text).matches());
    }
    if (DECIMAL.matcher(text).matches()) {
      return JSON.numberNode(new BigInteger(text.replace("+", "")));
    }
    if (OCTAL.matcher(text).matches() || HEXADECIMAL.matcher(text).matches()) {
      return JSON.numberNode(new BigInteger(text.substring(2), text.charAt(1) == 'o' ? 8 : 16));
    }
    if (FLOAT.matcher(text).matches()) {
      return JSON.numberNode(new BigDecimal(text));
    }
    return NO_DIGITS.matcher(text).matches()
        ? JSON.numberNode(new BigDecimal("1e400"))
        : JSON.textNode(text);
  }
}
