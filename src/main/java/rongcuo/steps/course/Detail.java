package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Key;
import rongcuo.casefile.Word;
import rongcuo.language.Bilingual;

/**
 * What is said of an event beside its day: an option of {@code record}, a question of a dialogue.
 * What it is called, its kind and its words are those of the key that it is written at. One that
 * several events take has one meaning.
 *
 * @param <T> what stands at the key
 */
public final class Detail<T> {

  /** What kind of value it has. */
  public enum Kind {
    TEXT,
    /** One text or more. */
    TEXTS,
    DATE,
    WORD
  }

  /** A word with its Chinese form and what it stands for. */
  public record Alternative<T>(String id, String chinese, T value) {

    public Bilingual label() {
      return new Bilingual(chinese, id.replace('-', ' '));
    }
  }

  private final String name;
  private final @Nullable Key<T> key;
  private final Bilingual label;
  private final Bilingual help;
  private final Kind kind;
  private final List<Alternative<T>> choices;

  private Detail(
      String name,
      @Nullable Key<T> key,
      Bilingual label,
      Bilingual help,
      Kind kind,
      List<Alternative<T>> choices) {
    this.name = name;
    this.key = key;
    this.label = label;
    this.help = help;
    this.kind = kind;
    this.choices = choices;
  }

  /** What stands at a key, by an option's name without its hyphens. */
  public static <T> Detail<T> of(String name, Key<T> key) {
    List<Alternative<T>> choices = new ArrayList<>();
    for (Word<T> word : key.words()) {
      choices.add(new Alternative<>(word.english(), word.chinese(), word.value()));
    }
    return new Detail<>(name, key, key.name(), key.name(), kind(key), choices);
  }

  /** One of some words that says at which keys the event is written. */
  public static <T> Detail<T> choosing(
      String name, String chinese, String english, List<Alternative<T>> choices) {
    Bilingual label = new Bilingual(chinese, english);
    return new Detail<>(name, null, label, label, Kind.WORD, choices);
  }

  /** The day of one of several parts of the case, of which the event is said. */
  public static Detail<LocalDate> ofPart(String name, String chinese, String english) {
    Bilingual label = new Bilingual(chinese, english);
    return new Detail<>(name, null, label, label, Kind.DATE, List.of());
  }

  /** A text that is written at no key of its own. */
  public static Detail<String> text(String name, String chinese, String english) {
    Bilingual label = new Bilingual(chinese, english);
    return new Detail<>(name, null, label, label, Kind.TEXT, List.of());
  }

  /** The same with more to say of what is to be given. */
  public Detail<T> helped(String chinese, String english) {
    return new Detail<>(name, key, label, new Bilingual(chinese, english), kind, choices);
  }

  private static Kind kind(Key<?> key) {
    return switch (key.kind()) {
      case LINES, TEXTS -> Kind.TEXTS;
      case DATE -> Kind.DATE;
      case WORD -> Kind.WORD;
      default -> Kind.TEXT;
    };
  }

  /** As an option, without its hyphens. */
  public String name() {
    return name;
  }

  /** Where it is written; null if it says where others are. */
  public @Nullable Key<T> key() {
    return key;
  }

  /** A short name. */
  public Bilingual label() {
    return label;
  }

  /** What is to be given. */
  public Bilingual help() {
    return help;
  }

  public Kind kind() {
    return kind;
  }

  /** Those to choose from, where it is one of some words. */
  public List<Alternative<T>> choices() {
    return choices;
  }

  /** The option of the command line. */
  public String option() {
    return "--" + name;
  }

  @Override
  public String toString() {
    return name;
  }
}
