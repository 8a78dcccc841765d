package rongcuo.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import rongcuo.language.Language;

/** The keys that a mapping may have, whatever its shape. */
public record KeyWords(Shape.Mapping<?> mapping) {

  /** In the order of their declaration. */
  public List<? extends Word<?>> words() {
    return mapping.table().words();
  }

  /** The keys of a shape that is a mapping's. */
  public static KeyWords required(Shape shape) {
    KeyWords keys = shape.keys();
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
    KeyWords keys = shape.keys();
    if (keys != null) {
      for (Word<?> word : keys.words()) {
        forms.addAll(word.accepted());
        collect(keys.shape(word.english()), forms);
      }
    } else if (shape instanceof Shape.ListOf list) {
      collect(list.element(), forms);
    }
  }

  /** The place of a key in the order of declaration; -1 if there is no such key. */
  public int order(String form) {
    return mapping.table().indexOf(form);
  }

  public Word<?> word(String form) {
    return words().get(known(form));
  }

  public Shape shape(String form) {
    return mapping.at(known(form));
  }

  private int known(String form) {
    int order = order(form);
    if (order < 0) {
      throw new IllegalArgumentException("no such key: " + form);
    }
    return order;
  }

  public String form(String key, Language language) {
    return form(word(key), language);
  }

  public static String form(Word<?> word, Language language) {
    return language == Language.CHINESE ? word.chinese() : word.english();
  }
}
