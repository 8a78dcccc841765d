package rongcuo.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * A word that a case file may use at some place, in both languages.
 *
 * @param english the id, e.g. {@code named}
 * @param chinese the Chinese form, e.g. 实名
 * @param value what it stands for
 */
record Word<T>(String english, String chinese, T value) {

  /** The words allowed at one place, found by either form. */
  static final class Table<T> {
    private final List<Word<T>> words;

    /**
     * The forms, each at the place that its hash tells or one of the next; 2<sup>n</sup> places.
     */
    private final @Nullable String[] places;

    /** The index of the word whose form is at a place. */
    private final int[] indexes;

    @SafeVarargs
    @SuppressWarnings("varargs")
    Table(Word<T>... words) {
      this(List.of(words));
    }

    Table(List<Word<T>> words) {
      this.words = List.copyOf(words);
      this.places = new String[Integer.highestOneBit(words.size() + 1) * 8];
      this.indexes = new int[places.length];
      for (int i = 0; i < words.size(); i++) {
        put(words.get(i).english, i);
        put(words.get(i).chinese, i);
      }
    }

    private void put(String form, int index) {
      int place = placeOf(form);
      places[place] = form;
      indexes[place] = index;
    }

    /** Where a form is, or would be. */
    private int placeOf(String form) {
      int place = hash(form) & places.length - 1;
      while (places[place] != null && !form.equals(places[place])) {
        place = place + 1 & places.length - 1;
      }
      return place;
    }

    /**
     * Every key of every file is looked up, and each is a text of its own whose hash nobody knows
     * yet: a few characters tell the forms apart almost as well as all of them.
     */
    private static int hash(String form) {
      int length = form.length();
      if (length == 0) {
        return 0;
      }
      int hash = form.charAt(0) + 31 * length;
      hash = 31 * hash + form.charAt(length / 4);
      hash = 31 * hash + form.charAt(length / 2);
      hash = 31 * hash + form.charAt(length * 3 / 4);
      hash = 31 * hash + form.charAt(length - 1);
      return hash ^ hash >>> 10;
    }

    /** Where the word stands among the words; -1 if there is no such word. */
    int indexOf(String form) {
      int place = placeOf(form);
      return places[place] == null ? -1 : indexes[place];
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

    List<Word<T>> words() {
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
    return near == null
        ? new Bilingual("", "")
        : new Bilingual("是否想写“{0}”？", " Did you mean \"{0}\"?").with(near);
  }
}
