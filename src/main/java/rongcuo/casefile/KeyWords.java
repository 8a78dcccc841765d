package rongcuo.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Language;

/**
 * The keys that a mapping may have, whatever its shape.
 *
 * @param words in the order of their declaration
 * @param shapes what may stand at the key that a word is for
 */
public record KeyWords(List<? extends Word<?>> words, Function<Object, Shape> shapes) {

  /** The keys of a shape; null if it is no mapping's. */
  public static @Nullable KeyWords of(Shape shape) {
    if (shape instanceof Shape.Fields fields) {
      return new KeyWords(fields.table().words(), field -> ((Shape.Field) field).shape());
    }
    if (shape instanceof Shape.Keyed<?> keyed) {
      return new KeyWords(keyed.table().words(), key -> keyed.value());
    }
    if (shape instanceof Shape.ReadingChoices) {
      return new KeyWords(Words.READINGS.words(), key -> ((Words.ReadingWords) key).shape());
    }
    return shape instanceof Shape.ShortOrLong both ? of(both.longForm()) : null;
  }

  /** The keys of a shape that is a mapping's. */
  public static KeyWords required(Shape shape) {
    KeyWords keys = of(shape);
    if (keys == null) {
      throw new IllegalArgumentException("no keys can stand here");
    }
    return keys;
  }

  /** Every form of every key that may stand anywhere within a shape. */
  static Set<String> within(Shape shape) {
    Set<String> forms = new HashSet<>();
    collect(shape, forms);
    return forms;
  }

  private static void collect(Shape shape, Set<String> forms) {
    KeyWords keys = of(shape);
    if (keys != null) {
      for (Word<?> word : keys.words) {
        forms.addAll(word.accepted());
        collect(keys.shapes.apply(word.value()), forms);
      }
    } else if (shape instanceof Shape.ListOf list) {
      collect(list.element(), forms);
    }
  }

  /** The place of a key in the order of declaration; -1 if there is no such key. */
  public int order(String form) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).is(form)) {
        return i;
      }
    }
    return -1;
  }

  public Word<?> word(String form) {
    int order = order(form);
    if (order < 0) {
      throw new IllegalArgumentException("no such key: " + form);
    }
    return words.get(order);
  }

  public Shape shape(String form) {
    return shapes.apply(word(form).value());
  }

  public String form(String key, Language language) {
    return form(word(key), language);
  }

  public static String form(Word<?> word, Language language) {
    return language == Language.CHINESE ? word.chinese() : word.english();
  }
}
