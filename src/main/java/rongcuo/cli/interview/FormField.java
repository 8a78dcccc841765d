package rongcuo.cli.interview;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Key;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

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
 */
record FormField(
    List<String> path,
    Kind kind,
    List<Word> words,
    Bilingual label,
    Bilingual question,
    Bilingual help,
    Function<CaseFile, @Nullable String> value) {

  enum Kind {
    TEXT,
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

  /** What is written at a key. */
  static <T> FormField of(Key<T> key, Bilingual label, Bilingual question, Bilingual help) {
    Kind kind = key.kind() == Key.Kind.DATE ? Kind.DATE : Kind.TEXT;
    return new FormField(
        parts(key.path()), kind, List.of(), label, question, help, file -> spelled(key, file));
  }

  /** What is chosen at a key among some words. */
  static <T> FormField chosen(
      Key<T> key, List<Word> words, Bilingual label, Bilingual question, Bilingual help) {
    return new FormField(
        parts(key.path()), Kind.WORD, words, label, question, help, file -> spelled(key, file));
  }

  private static <T> @Nullable String spelled(Key<T> key, CaseFile caseFile) {
    T value = caseFile.get(key);
    return value == null ? null : key.spelled(value);
  }

  static FormField text(
      String path,
      Bilingual label,
      Bilingual question,
      Bilingual help,
      Function<CaseFile, @Nullable String> value) {
    return new FormField(parts(path), Kind.TEXT, List.of(), label, question, help, value);
  }

  static FormField word(
      String path,
      List<Word> words,
      Bilingual label,
      Bilingual question,
      Bilingual help,
      Function<CaseFile, @Nullable String> value) {
    return new FormField(parts(path), Kind.WORD, words, label, question, help, value);
  }

  private static List<String> parts(String path) {
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
