package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.Amending;
import rongcuo.amendment.Amendment;
import rongcuo.amendment.TextPlace;
import rongcuo.amendment.Texts;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.steps.course.RefusedException;

/**
 * Something that a case file says besides its facts, as the questionnaire asks for it.
 *
 * @param path where it stands in the file, in English keys
 * @param kind what it is
 * @param words the words to choose from, where it is one of some words
 * @param label a short name
 * @param question as it is asked
 * @param help what to enter, and what it is for
 * @param value what stands in the file; null if nothing does
 * @param storing how another value is put into the file
 * @param key at which it stands of the matter; null if it is another's
 */
record FormField(
    List<String> path,
    Kind kind,
    List<Word> words,
    Bilingual label,
    Bilingual question,
    Bilingual help,
    Function<CaseFile, @Nullable String> value,
    Storing storing,
    @Nullable Key<?> key) {

  /** How a value is put into a case; an empty one takes away what stands there. */
  interface Storing {
    Amendment on(Amending amending, String value) throws RefusedException;
  }

  enum Kind {
    TEXT,
    /** Some texts, parted by semicolons. */
    LIST,
    DATE,
    WORD
  }

  /**
   * A word that a field may hold.
   *
   * @param id as the file has it
   */
  record Word(String id, Bilingual label) {

    /** As an option, chosen by its id too; of yes and no, by their first letters. */
    private Selectable option(Language language) {
      return switch (id) {
        case "yes" -> Selectable.of(label.in(language), AnswerWords.yes());
        case "no" -> Selectable.of(label.in(language), AnswerWords.no());
        default -> Selectable.of(label.in(language), id);
      };
    }
  }

  /** What is written at a key of the matter. */
  static FormField of(Key<?> key, Bilingual label, Bilingual question, Bilingual help) {
    return chosen(key, List.of(), label, question, help);
  }

  /** What is said at a key of the matter, called as the key is, of the key's own words. */
  static FormField asked(Key<?> key, Bilingual question, Bilingual help) {
    return chosen(key, words(key), key.name(), question, help);
  }

  /** What is chosen at a key of the matter among some words. */
  static FormField chosen(
      Key<?> key, List<Word> words, Bilingual label, Bilingual question, Bilingual help) {
    TextPlace place = TextPlace.of(key);
    return new FormField(
        parts(key.path()),
        kind(key),
        words,
        label,
        question,
        help,
        file -> spelled(key, file.get(key)),
        (amending, value) -> new Texts(amending, null).set(place, values(key, value), 0),
        key);
  }

  /** What is written at any key, called as the key is. */
  static FormField named(
      Key<?> key, List<String> path, Function<CaseFile, Particulars> holder, Storing storing) {
    return new FormField(
        path,
        kind(key),
        words(key),
        key.name(),
        key.name(),
        helpOn(key),
        file -> spelled(key, holder.apply(file).get(key)),
        storing,
        null);
  }

  private static List<Word> words(Key<?> key) {
    List<Word> words = new ArrayList<>();
    for (rongcuo.casefile.Word<?> word : key.words()) {
      words.add(new Word(word.english(), new Bilingual(word.chinese(), word.english())));
    }
    return words;
  }

  private static Bilingual helpOn(Key<?> key) {
    return kind(key) == Kind.LIST
        ? new Bilingual("各项用分号隔开；留空即删去。", "Part them by semicolons; leave it empty to remove them.")
        : new Bilingual("留空即删去。", "Leave it empty to remove it.");
  }

  private static Kind kind(Key<?> key) {
    return switch (key.kind()) {
      case DATE -> Kind.DATE;
      case WORD -> Kind.WORD;
      case LINES, TEXTS -> Kind.LIST;
      case LINE, TEXT, NUMBER, PARTS -> Kind.TEXT;
    };
  }

  /** The texts that an entry has for a key. */
  static List<String> values(Key<?> key, String entered) {
    return kind(key) == Kind.LIST
        ? Arrays.stream(entered.split("[；;\\n]")).map(String::strip).toList()
        : List.of(entered);
  }

  @SuppressWarnings("unchecked") // A key reads what its type says.
  private static <T> @Nullable String spelled(Key<T> key, @Nullable Object value) {
    if (value instanceof List<?> texts) {
      return String.join("；", texts.stream().map(String::valueOf).toList());
    }
    return value == null ? null : key.spelled((T) value);
  }

  static List<String> parts(String path) {
    return List.of(path.split("\\."));
  }

  List<Selectable> options(Language language) {
    return words.stream().map(word -> word.option(language)).toList();
  }

  /** Whether it is what a subject cannot be without. */
  boolean isNameOfSubject() {
    return path.size() == 3 && path.get(0).equals("subjects") && path.get(2).equals("name");
  }

  /** The index of the word that stands in the file; -1 if none does. */
  int chosen(CaseFile caseFile) {
    String id = value.apply(caseFile);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * What the list of answers says: what stands in the file, or what holds without it; empty if
   * nothing does.
   */
  String listed(CaseFile caseFile, Language language) {
    String shown = shown(caseFile, language);
    return shown.isEmpty() && hasUsualWord() ? words.get(0).label().in(language) : shown;
  }

  /** Whether its first word holds where the file says nothing: a subject is an officer. */
  private boolean hasUsualWord() {
    return path.get(path.size() - 1).equals("role");
  }

  /** What stands in the file, as it reads on the screen; empty if nothing does. */
  String shown(CaseFile caseFile, Language language) {
    if (kind == Kind.WORD) {
      int at = chosen(caseFile);
      return at < 0 ? "" : words.get(at).label().in(language);
    }
    String text = value.apply(caseFile);
    return text == null ? "" : text;
  }
}
