package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.List;
import rongcuo.language.Bilingual;

/**
 * What is said of an event beside its day: an option of {@code record}, a question of a dialogue.
 * One that several events take has one meaning, and is declared once.
 *
 * @param name as an option, without its hyphens
 * @param help what is to be given
 * @param words those to choose from, where it is one of some
 */
public record Detail<T>(String name, Bilingual help, Kind kind, List<Word> words) {

  /** What kind of value it has. */
  public enum Kind {
    TEXT,
    /** One text or more. */
    TEXTS,
    DATE,
    WORD
  }

  /** A word with its Chinese form and what it is called. */
  public record Word(String id, String chinese, Bilingual label) {}

  public static Detail<String> text(String name, String chinese, String english) {
    return new Detail<>(name, new Bilingual(chinese, english), Kind.TEXT, List.of());
  }

  public static Detail<List<String>> texts(String name, String chinese, String english) {
    return new Detail<>(name, new Bilingual(chinese, english), Kind.TEXTS, List.of());
  }

  public static Detail<LocalDate> date(String name, String chinese, String english) {
    return new Detail<>(name, new Bilingual(chinese, english), Kind.DATE, List.of());
  }

  public static Detail<String> word(String name, String chinese, String english, Word... words) {
    return new Detail<>(name, new Bilingual(chinese, english), Kind.WORD, List.of(words));
  }

  /** The option of the command line. */
  public String option() {
    return "--" + name;
  }
}
