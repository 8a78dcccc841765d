package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.NearestWord;
import rongcuo.cli.frame.Offer.Candidate;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.report.Labels;

/**
 * Values that are each one of some words: these are what is accepted, told and offered.
 *
 * @param called what they are called in help; null where help lists them
 * @param inChinese whether what a word means in Chinese is a word too
 * @param labelled whether messages say what each means
 * @param otherwise finds the value that other texts stand for; null if none do
 */
public record Wordlist<T>(
    List<Listed<T>> words,
    @Nullable Bilingual called,
    boolean inChinese,
    boolean labelled,
    @Nullable Function<String, @Nullable T> otherwise)
    implements Value<T> {

  /** A word, and what it stands for. */
  record Listed<T>(T value, String id, @Nullable Bilingual meaning) {}

  /** The names of constants, in small letters and with hyphens. */
  public static <E extends Enum<E>> Wordlist<E> of(E[] values) {
    List<Listed<E>> words = new ArrayList<>();
    for (E value : values) {
      words.add(new Listed<>(value, Identified.idOf(value.name()), null));
    }
    return new Wordlist<>(words, null, false, false, null);
  }

  /** Ids, with what each means. */
  public static <T> Wordlist<T> of(
      List<? extends T> values, Function<T, String> id, Function<T, @Nullable Bilingual> meaning) {
    List<Listed<T>> words = new ArrayList<>();
    for (T value : values) {
      words.add(new Listed<>(value, id.apply(value), meaning.apply(value)));
    }
    return new Wordlist<>(words, null, false, false, null);
  }

  public static <T> Wordlist<T> of(
      T[] values, Function<T, String> id, Function<T, @Nullable Bilingual> meaning) {
    return of(List.of(values), id, meaning);
  }

  public Wordlist<T> called(String chinese, String english) {
    return new Wordlist<>(words, new Bilingual(chinese, english), inChinese, labelled, otherwise);
  }

  public Wordlist<T> alsoInChinese() {
    return new Wordlist<>(words, called, true, true, otherwise);
  }

  /** The same words, told with what each means. */
  Wordlist<T> withMeanings() {
    return new Wordlist<>(words, called, inChinese, true, otherwise);
  }

  /** The same words, and whatever else somebody knows them by. */
  public Wordlist<T> orFoundBy(Function<String, @Nullable T> finder) {
    return new Wordlist<>(words, called, inChinese, labelled, finder);
  }

  @Override
  public Bilingual label() {
    String ids = String.join("|", ids());
    return called == null ? new Bilingual(ids, ids) : called;
  }

  public List<String> ids() {
    List<String> ids = new ArrayList<>();
    for (Listed<T> word : words) {
      ids.add(word.id);
    }
    return ids;
  }

  /** The ids in a row, in Chinese each with what it means. */
  public Bilingual explained() {
    List<String> chinese = new ArrayList<>();
    for (Listed<T> word : words) {
      chinese.add(word.id + "（" + chinese(word) + "）");
    }
    return new Bilingual(String.join("、", chinese), String.join(", ", ids()));
  }

  /** The ids, and the meanings where those will do. */
  public List<String> known() {
    List<String> known = ids();
    if (inChinese) {
      for (Listed<T> word : words) {
        known.add(chinese(word));
      }
    }
    return known;
  }

  private @Nullable Listed<T> word(String text) {
    for (Listed<T> word : words) {
      if (word.id.equals(text) || (inChinese && chinese(word).equals(text))) {
        return word;
      }
    }
    return null;
  }

  /** The value that a text stands for; null if there is none. */
  public @Nullable T find(String text) {
    Listed<T> word = word(text);
    return word != null ? word.value : otherwise == null ? null : otherwise.apply(text);
  }

  /** The id of the word that a text is; the text itself if it is none. */
  public String idOf(String text) {
    Listed<T> word = word(text);
    return word == null ? text : word.id;
  }

  private static String chinese(Listed<?> word) {
    return word.meaning == null ? word.id : word.meaning.chinese();
  }

  @Override
  public T read(Bilingual name, String text) {
    T value = find(text.strip());
    if (value == null) {
      throw refusal(name, text);
    }
    return value;
  }

  /** What is said of a text that is none of the words. */
  public UsageException refusal(Bilingual name, String text) {
    return new UsageException(
        "{0} 应为{1}，现为“{2}”。{3}",
        "{0} takes {1}, not \"{2}\".{3}",
        name,
        listed(),
        text,
        NearestWord.nearMiss(text, known()));
  }

  /** All of them as a user is told them. */
  public Bilingual listed() {
    List<Bilingual> listed = new ArrayList<>();
    for (Listed<T> word : words) {
      listed.add(
          labelled && word.meaning != null
              ? Labels.withId(word.meaning, word.id)
              : new Bilingual("“{0}”", "\"{0}\"").with(word.id));
    }
    return new Bilingual("、", ", ").between(listed);
  }

  /** The ids; the meanings too, once something is typed that can begin one. */
  @Override
  public Offer offer(Typed typed) {
    List<Candidate> candidates = new ArrayList<>();
    for (Listed<T> word : words) {
      candidates.add(new Candidate(word.id, word.meaning));
      String chinese = chinese(word);
      if (inChinese && !typed.word().isEmpty() && !chinese.equals(word.id)) {
        candidates.add(new Candidate(chinese, word.meaning));
      }
    }
    return Offer.words(candidates);
  }
}
