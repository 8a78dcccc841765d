package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Subject;
import rongcuo.language.Language;

/**
 * Takes over what a case records, fit for a document and with its place in the file.
 *
 * @param masking what a published version leaves out of each text; null if nothing is
 * @param keys the language of the file's keys
 */
record Recorder(@Nullable Masking masking, Language keys) {

  static final String FILE = "案件文件";

  /** A text of the case; null if the case has none. */
  @Nullable SourcedText text(@Nullable String words, String key, String whose) {
    if (words == null || words.isBlank()) {
      return null;
    }
    return SourcedText.of(words(words), source(key, whose));
  }

  @Nullable SourcedText text(@Nullable String words, String key) {
    return text(words, key, FILE);
  }

  @Nullable SourcedText date(@Nullable LocalDate date, String key) {
    return date == null ? null : SourcedText.of(Wordings.date(date), source(key, FILE));
  }

  /** The unit by its name, or as it is called that has none. */
  String unit(CaseFile caseFile) {
    String name = caseFile.get(CaseKeys.UNIT_NAME);
    return name == null ? "所在单位" : words(name);
  }

  /** Several texts in one; null if there is none. */
  @Nullable SourcedText joined(List<String> words, String key, String whose) {
    return words.isEmpty() ? null : text(String.join("、", words), key, whose);
  }

  /** Whose words they are is told in no published version. */
  Source source(String key, String whose) {
    return new Source.Recorded(key, masking == null ? whose : FILE, keys);
  }

  /** A text as any document may print it. */
  String words(String words) {
    // Invisible characters are masked away with a name; once replaced they would part it.
    return Clean.of(masking == null ? words : masking.of(words));
  }

  /** How the unit is reached: its own numbers are published, names of persons are not. */
  @Nullable SourcedText contact(@Nullable String words, String key, String whose) {
    return words == null || words.isBlank()
        ? null
        : SourcedText.of(
            Clean.of(masking == null ? words : masking.ofUnit(words)), source(key, whose));
  }

  /** What stands at a key, however it is written; null if nothing does. */
  <T> @Nullable SourcedText at(Key<T> key, @Nullable T value, String path, String whose) {
    if (value == null) {
      return null;
    }
    if (value instanceof LocalDate date) {
      return date(date, path);
    }
    if (value instanceof List<?> texts) {
      return joined(texts.stream().map(String::valueOf).toList(), path, whose);
    }
    String words = key.kind() == Key.Kind.WORD ? key.word(value).chinese() : String.valueOf(value);
    return text(words, path, whose);
  }

  /** Puts what a part of the case says at a key, under the name of the key. */
  <T> void put(
      Placeholders fields, Key<T> key, Particulars said, String at, Subject subject, String body) {
    String whose =
        switch (key.voice()) {
          case PARTY -> words(subject.name());
          case BODY -> body;
          default -> FILE;
        };
    fields.put(key.tag(), at, at(key, said.get(key), at, whose));
  }

  /** The texts at a key, each by itself; one blank if there is none, so that the lack shows. */
  List<SourcedText> each(Key<List<String>> key, List<String> texts, String whose) {
    List<SourcedText> each = new ArrayList<>();
    for (String words : texts) {
      SourcedText text = text(words, key.path(), whose);
      if (text != null) {
        each.add(text);
      }
    }
    return each.isEmpty() ? List.of(SourcedText.blank(key.tag(), key.path())) : each;
  }
}
