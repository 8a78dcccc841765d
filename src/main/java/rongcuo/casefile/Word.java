package rongcuo.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * A word that a case file may use at some place, in both languages.
 *
 * @param english the id, e.g. {@code named}
 * @param chinese the Chinese form, e.g. 实名
 * @param value what it stands for
 * @param former Chinese forms of the past, still read but neither written nor offered
 */
public record Word<T>(String english, String chinese, T value, List<String> former) {

  public Word(String english, String chinese, T value) {
    this(english, chinese, value, List.of());
  }

  /** Every form that is read. */
  public List<String> accepted() {
    return Stream.concat(Stream.of(english, chinese), former.stream()).toList();
  }

  /** The words allowed at one place, found by either form. */
  public static final class Table<T> {
    private final String place;
    private final List<Word<T>> words;

    /** Where the word of a form stands among the words. */
    private final Map<String, Integer> indexes = new HashMap<>();

    @SafeVarargs
    @SuppressWarnings("varargs")
    Table(String place, Word<T>... words) {
      this(place, List.of(words));
    }

    /**
     * The words of a place.
     *
     * @param place by which {@link FormerWords} knows it
     */
    Table(String place, List<Word<T>> words) {
      this(place, words, FormerWords.at(place));
    }

    Table(String place, List<Word<T>> words, Map<String, List<String>> former) {
      this.place = place;
      this.words = former.isEmpty() ? List.copyOf(words) : withFormer(words, former);
      for (int i = 0; i < words.size(); i++) {
        indexes.put(words.get(i).english, i);
        indexes.put(words.get(i).chinese, i);
      }
      for (int i = 0; !former.isEmpty() && i < words.size(); i++) {
        for (String form : this.words.get(i).former) {
          indexes.putIfAbsent(form, i);
        }
      }
    }

    private static <T> List<Word<T>> withFormer(
        List<Word<T>> words, Map<String, List<String>> former) {
      List<Word<T>> all = new ArrayList<>();
      for (Word<T> word : words) {
        List<String> forms = former.getOrDefault(word.english, List.of());
        all.add(new Word<>(word.english, word.chinese, word.value, forms));
      }
      return List.copyOf(all);
    }

    /** Where the words stand, by the name that no other table has. */
    String place() {
      return place;
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

    /** All forms of today, English before Chinese. */
    List<String> forms() {
      List<String> forms = new ArrayList<>();
      words.forEach(word -> forms.add(word.english));
      words.forEach(word -> forms.add(word.chinese));
      return forms;
    }

    /** The forms as an error lists them. */
    Bilingual listed() {
      return new Bilingual("、", ", ")
          .between(
              words.stream()
                  .map(each -> new Bilingual("{0}（{1}）", "{0}").with(each.english, each.chinese))
                  .toList());
    }

    /** A question whether one of the forms was meant; empty if none is near. */
    Bilingual nearMiss(String found) {
      return NearestWord.nearMiss(found, forms());
    }
  }
}
