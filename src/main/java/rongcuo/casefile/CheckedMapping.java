package rongcuo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.yaml.Node;

/**
 * The typed content of a checked mapping; an absent part has nothing at any key, nor does one of
 * another kind than was expected.
 */
record CheckedMapping(Shape.Fields shape, Node.@Nullable Mapping mapping) {

  @Nullable Node node(String key) {
    return mapping == null ? null : mapping.get(shape.field(key));
  }

  CheckedMapping part(String key, Shape.Fields partShape) {
    return new CheckedMapping(partShape, node(key) instanceof Node.Mapping there ? there : null);
  }

  @Nullable String text(String key) {
    return text(node(key));
  }

  static @Nullable String text(@Nullable Node node) {
    return node instanceof Node.Scalar scalar ? text(scalar) : null;
  }

  /** A text without the line break that a block of lines ends with and nobody writes by intent. */
  private static String text(Node.Scalar scalar) {
    return Shape.Text.withoutLastBreaks(scalar.text);
  }

  /** Whether what seems to be absent may be meant by something that is there. */
  boolean isPartial() {
    return mapping != null && mapping.isPartial();
  }

  String requiredText(String key) {
    String text = text(key);
    if (text == null) {
      throw new IllegalStateException("unchecked: " + key);
    }
    return text;
  }

  @Nullable LocalDate date(String key) {
    return node(key) instanceof Node.Scalar scalar && scalar.meaning instanceof LocalDate date
        ? date
        : null;
  }

  <T> @Nullable T word(String key, Word.Table<T> table) {
    String text = text(key);
    return text == null ? null : table.get(text);
  }

  List<String> texts(String key) {
    return texts(node(key));
  }

  /** The texts of a list, or the one text that stands in its place; none if nothing does. */
  static List<String> texts(@Nullable Node node) {
    if (node instanceof Node.Scalar scalar) {
      return List.of(text(scalar));
    }
    if (!(node instanceof Node.Sequence sequence)) {
      return List.of();
    }
    String[] texts = new String[sequence.items.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text((Node.Scalar) sequence.items.get(i));
    }
    return List.of(texts);
  }

  /** The texts of a part whose keys are the words of a vocabulary, by their English forms. */
  Map<String, String> textsByKey(String key) {
    if (!(node(key) instanceof Node.Mapping there)) {
      return Map.of();
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Node.Entry entry : there.entries) {
      texts.put((String) entry.meaning, text((Node.Scalar) entry.value));
    }
    return Collections.unmodifiableMap(texts);
  }

  <T> List<T> list(String key, Shape.Fields partShape, Function<CheckedMapping, T> each) {
    return list(node(key), partShape, each);
  }

  /** The parts of a list, or the one that stands in its place; none if nothing does. */
  static <T> List<T> list(
      @Nullable Node node, Shape.Fields partShape, Function<CheckedMapping, T> each) {
    List<T> parts = new ArrayList<>();
    if (node instanceof Node.Mapping single) {
      parts.add(each.apply(new CheckedMapping(partShape, single)));
    }
    if (node instanceof Node.Sequence sequence) {
      for (Node item : sequence.items) {
        if (item instanceof Node.Mapping mapping) {
          parts.add(each.apply(new CheckedMapping(partShape, mapping)));
        }
      }
    }
    return List.copyOf(parts);
  }
}
