package rongcuo.casefile.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseShape;
import rongcuo.casefile.KeyWords;
import rongcuo.casefile.Shape;
import rongcuo.casefile.Word;
import rongcuo.casefile.yaml.Node;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;

/**
 * What a case file says, whatever its language and notation: English keys with texts, lists and
 * mappings, their last line breaks too. Two files with equal content are read as the same case. An
 * edit is right if the content of what was written equals the old content with the edit made to it.
 */
public final class Content {

  /** An empty list of claims, which says more than no list. */
  private static final List<Object> NO_CLAIMS = List.of();

  private final Shape shape;
  private final @Nullable Object root;

  private Content(Shape shape, @Nullable Object root) {
    this.shape = shape;
    this.root = root;
  }

  public static Content of(Node.Mapping mapping, Shape shape) {
    return new Content(shape, of((Node) mapping, shape));
  }

  /**
   * What a case file says, as texts, lists and mappings by English keys; null if it cannot be read.
   */
  public static @Nullable Object ofCase(byte[] content) {
    String text = SourceText.decode(content, new Problems()).text();
    YamlText yaml = YamlText.of(text, CaseShape.CASE);
    return yaml == null ? null : of((Node) yaml.root, CaseShape.CASE);
  }

  /** What stands at a place, English keys and indexes from 0; null if nothing does. */
  @Nullable Object at(List<String> path) {
    Object there = root;
    for (String step : path) {
      if (there instanceof Map<?, ?> map) {
        there = map.get(step);
      } else if (there instanceof List<?> list && step.matches("\\d{1,9}")) {
        int index = Integer.parseInt(step);
        there = index < list.size() ? list.get(index) : null;
      } else {
        return null;
      }
    }
    return there;
  }

  /** The content after a change. */
  public Content with(Edit edit) {
    return new Content(shape, changed(root, shape, edit.path(), change(edit)));
  }

  private static Change change(Edit edit) {
    if (edit instanceof Edit.Set set) {
      return (old, there) -> set(old, of(set.value(), there));
    }
    if (edit instanceof Edit.Append append) {
      return (old, there) -> appended(old, of(append.value(), element(there)));
    }
    return (old, there) -> null;
  }

  private static @Nullable Object appended(@Nullable Object old, @Nullable Object item) {
    List<Object> items = old instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
    if (item != null) {
      items.add(item);
    }
    return items.isEmpty() ? null : items;
  }

  private interface Change {
    @Nullable Object apply(@Nullable Object old, Shape shape);
  }

  private static @Nullable Object changed(
      @Nullable Object old, Shape shape, List<String> path, Change change) {
    if (path.isEmpty()) {
      return change.apply(old, shape);
    }
    String step = path.get(0);
    List<String> rest = path.subList(1, path.size());
    KeyWords keys = shape.keys();
    if (keys != null) {
      Map<String, Object> entries = new LinkedHashMap<>();
      if (old instanceof Map<?, ?> map) {
        map.forEach((key, value) -> entries.put((String) key, value));
      }
      String key = keys.word(step).english();
      put(entries, key, changed(entries.get(key), keys.shape(key), rest, change));
      return entries.isEmpty() ? null : entries;
    }
    List<Object> items = old instanceof List<?> list ? new ArrayList<>(list) : new ArrayList<>();
    int index = Integer.parseInt(step);
    if (index >= items.size()) {
      return old;
    }
    Object item = changed(items.get(index), element(shape), rest, change);
    if (item == null) {
      items.remove(index);
    } else {
      items.set(index, item);
    }
    return items.isEmpty() ? emptied(shape) : items;
  }

  private static void put(Map<String, Object> entries, String key, @Nullable Object value) {
    if (value == null) {
      entries.remove(key);
    } else {
      entries.put(key, value);
    }
  }

  private static @Nullable Object emptied(Shape shape) {
    return shape instanceof Shape.ClaimedItems ? NO_CLAIMS : null;
  }

  /** What the elements of a list are. */
  public static Shape element(Shape shape) {
    Shape element = shape.element();
    if (element == null) {
      throw new IllegalArgumentException("no list can stand here");
    }
    return element;
  }

  public static @Nullable Object of(Node node, Shape shape) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.isEmpty() ? null : shape.content(scalar.text);
    }
    if (node instanceof Node.Sequence sequence) {
      List<Object> items = new ArrayList<>();
      Shape element = shape.element();
      for (Node item : sequence.items) {
        Object content = element == null ? null : of(item, element);
        if (content != null) {
          items.add(content);
        }
      }
      return items.isEmpty() ? emptied(shape) : items;
    }
    if (shape.element() != null) {
      // One that stands in place of a list.
      Object content = of(node, element(shape));
      return content == null ? null : List.of(content);
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    KeyWords keys = shape.keys();
    for (Node.Entry entry : ((Node.Mapping) node).entries) {
      if (keys != null && keys.order(entry.key.text) >= 0) {
        Word<?> word = keys.word(entry.key.text);
        put(entries, word.english(), of(entry.value, keys.shape(word.english())));
      }
    }
    return entries.isEmpty() ? null : entries;
  }

  public static @Nullable Object of(EditValue value, Shape shape) {
    if (value instanceof EditValue.Text text) {
      return shape.content(text.text());
    }
    if (value instanceof EditValue.Items list) {
      List<Object> items = new ArrayList<>();
      for (EditValue item : list.items()) {
        Object content = of(item, element(shape));
        if (content != null) {
          items.add(content);
        }
      }
      return items.isEmpty() ? emptied(shape) : items;
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    KeyWords keys = KeyWords.required(shape);
    for (Map.Entry<String, EditValue> entry : ((EditValue.Entries) value).entries().entrySet()) {
      Word<?> word = keys.word(entry.getKey());
      put(entries, word.english(), of(entry.getValue(), keys.shape(word.english())));
    }
    return entries.isEmpty() ? null : entries;
  }

  /**
   * What stands after a value is set: texts that differ in their last line breaks alone, which no
   * reader of a case sees, stay as a person wrote them.
   */
  private static @Nullable Object set(@Nullable Object old, @Nullable Object value) {
    if (old instanceof String one && value instanceof String other) {
      return isSame(one, other) ? one : other;
    }
    if (old instanceof List<?> list && value instanceof List<?> items) {
      List<@Nullable Object> kept = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        kept.add(set(i < list.size() ? list.get(i) : null, items.get(i)));
      }
      return kept;
    }
    if (old instanceof Map<?, ?> map && value instanceof Map<?, ?> entries) {
      Map<String, @Nullable Object> kept = new LinkedHashMap<>();
      entries.forEach((key, entry) -> kept.put((String) key, set(map.get(key), entry)));
      return kept;
    }
    return value;
  }

  /** Whether two files say the same, but for last line breaks, which no reader of a case sees. */
  static boolean isAlike(byte[] one, byte[] other) {
    Object said = ofCase(one);
    return said != null && said.equals(set(said, ofCase(other)));
  }

  /** Whether setting a value changes nothing. */
  static boolean isUnchanged(@Nullable Object old, @Nullable Object value) {
    return old != null && old.equals(set(old, value));
  }

  private static boolean isSame(String one, String other) {
    return Shape.Text.withoutLastBreaks(one).equals(Shape.Text.withoutLastBreaks(other));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content content && Objects.equals(root, content.root);
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(root);
  }

  @Override
  public String toString() {
    return String.valueOf(root);
  }
}
