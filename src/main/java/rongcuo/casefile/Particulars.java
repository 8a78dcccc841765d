package rongcuo.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a case file says at its keys, of the whole matter, of one subject alone, or in one part of a
 * list. Immutable.
 */
public final class Particulars {

  /** Nothing at any key. */
  public static final Particulars NONE = new Particulars(Map.of());

  /** By keys; a section that stands there, if only empty, is its own value. */
  private final Map<Object, Object> values;

  private Particulars(Map<Object, Object> values) {
    this.values = values;
  }

  /** Those of the sections that a checked mapping has. */
  static Particulars of(CheckedMapping holder, List<Section> sections) {
    Map<Object, Object> values = new HashMap<>();
    for (Section section : sections) {
      if (section.isHeldDirectly()) {
        read(holder, section, values);
        continue;
      }
      if (holder.node(section.english()) != null) {
        values.put(section, section);
        read(holder.part(section.english(), section.shape()), section, values);
      }
    }
    return values.isEmpty() ? NONE : new Particulars(values);
  }

  /** Those of one part of a list. */
  static Particulars within(CheckedMapping part, Section section) {
    Map<Object, Object> values = new HashMap<>();
    values.put(section, section);
    read(part, section, values);
    return new Particulars(values);
  }

  private static void read(CheckedMapping part, Section section, Map<Object, Object> values) {
    for (Key<?> key : section.keys()) {
      Object value = key.read(part);
      if (value != null) {
        values.put(key, value);
      }
    }
  }

  /** These with a value at a key; unchanged if there is none. */
  public <T> Particulars with(Key<T> key, @Nullable T value) {
    if (value == null) {
      return this;
    }
    Map<Object, Object> more = new HashMap<>(values);
    if (!key.section().isHeldDirectly()) {
      more.put(key.section(), key.section());
    }
    more.put(key, value);
    return new Particulars(more);
  }

  /** These with a value of which only its key tells the type. */
  @SuppressWarnings("unchecked") // What is taken from a key is of its type.
  public <T> Particulars withValue(Key<T> key, @Nullable Object value) {
    return with(key, (T) value);
  }

  /** These with nothing at a key. */
  public Particulars without(Key<?> key) {
    Map<Object, Object> fewer = new HashMap<>(values);
    fewer.remove(key);
    return new Particulars(fewer);
  }

  /** All texts that stand there, each line of a list by itself. */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Object value : values.values()) {
      if (value instanceof String text) {
        texts.add(text);
      } else if (value instanceof List<?> several) {
        several.stream().filter(String.class::isInstance).forEach(each -> texts.add((String) each));
      }
    }
    return texts;
  }

  /** These with what others say in a section. */
  public Particulars with(Section section, Particulars others) {
    Map<Object, Object> more = new HashMap<>(values);
    for (Key<?> key : section.keys()) {
      Object value = others.values.get(key);
      if (value != null) {
        more.put(section, section);
        more.put(key, value);
      }
    }
    return new Particulars(more);
  }

  /** Whether a section stands there, if only empty. */
  public boolean has(Section section) {
    return values.containsKey(section);
  }

  /** What stands at a key; null if nothing does. */
  @SuppressWarnings("unchecked") // A key reads what its type says.
  public <T> @Nullable T get(Key<T> key) {
    return (T) values.get(key);
  }

  /** The list at a key; empty if nothing stands there. */
  public <T> List<T> all(Key<List<T>> key) {
    List<T> list = get(key);
    return list == null ? List.of() : list;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Particulars others && values.equals(others.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    Map<String, Object> said = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (key instanceof Key<?> named) {
            said.put(named.path(), value);
          }
        });
    return said.toString();
  }
}
