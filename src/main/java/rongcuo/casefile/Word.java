package rongcuo.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * A word that a case file may use at some place, in both languages.
 *
 * @param english the id, e.g. {@code named}
 * @param chinese the Chinese form, e.g. 实名
 * @param value what it stands for
 */
public record Word<T>(String english, String chinese, T value) {

  /** The words allowed at one place, found by either form. */
  public static final class Table<T> {
    private final List<Word<T>> words;

    /** Where the word of a form stands among the words. */
    private final Map<String, Integer> indexes = new HashMap<>();

    @SafeVarargs
    @SuppressWarnings("varargs")
    Table(Word<T>... words) {
      this(List.of(words));
    }

    Table(List<Word<T>> words) {
      this.words = List.copyOf(words);
      for (int i = 0; i < words.size(); i++) {
        indexes.put(words.get(i).english, i);
        indexes.put(words.get(i).chinese, i);
      }
    }

    /** Where the word stands among the words; -1 if there is no such word. */
    int indexOf(String form) {
      Integer index = indexes.get(form);
      return index == null ? -1 : index;
    }

    /** What the word at a place stands for. */
    T value(int index) {
      return words.get(index).value;
    }

    /** What a word stands for; null if there is no such word. */
    @Nullable T get(String form) {
      int index = indexOf(form);
      return index < 0 ? null : value(index);
    }

    public List<Word<T>> words() {
      return words;
    }

    /** All forms, English before Chinese. */
    List<String> forms() {
      List<String> forms = new ArrayList<>();
      words.forEach(word -> forms.add(word.english));
      words.forEach(word -> forms.add(word.chinese));
      return forms;
    }

    /** The forms as an error lists them. */
    Bilingual listed() {
      List<String> chinese = new ArrayList<>();
      List<String> english = new ArrayList<>();
      for (Word<T> word : words) {
        chinese.add(word.english + "（" + word.chinese + "）");
        english.add(word.english);
      }
      return new Bilingual(String.join("、", chinese), String.join(", ", english));
    }

    /** A question whether one of the forms was meant; empty if none is near. */
    Bilingual nearMiss(String found) {
      return nearMissAmong(found, forms());
    }
  }

  static Bilingual nearMissAmong(String found, List<String> forms) {
    String near = Vocabulary.nearest(found, forms);
    return near == null ? new Bilingual("", "") : question(near);
  }

  static Bilingual question(String form) {
    return new Bilingual("是否想写“{0}”？", " Did you mean \"{0}\"?").with(form);
  }
}
