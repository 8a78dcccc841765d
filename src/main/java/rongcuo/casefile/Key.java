package rongcuo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * A key of a case file, with the type of what stands at it. All are declared in {@link CaseKeys}.
 *
 * @param <T> what is read: {@link LocalDate}, {@link String}, {@link Integer}, {@link Boolean}, an
 *     enum, or a list
 */
public final class Key<T> {

  /** What kind of value stands at a key. */
  public enum Kind {
    /** A text of one line. */
    LINE(new Shape.Text(Shape.Text.Extent.LINE)),
    TEXT(new Shape.Text(Shape.Text.Extent.FREE)),
    LINES(new Shape.ListOf(LINE.shape, true)),
    TEXTS(new Shape.ListOf(TEXT.shape, true)),
    DATE(new Shape.Date()),
    NUMBER(new Shape.Number()),
    /** One of some words. */
    WORD(null),
    /** A list of parts with keys of their own. */
    PARTS(null);

    private final @Nullable Shape shape;

    Kind(@Nullable Shape shape) {
      this.shape = shape;
    }

    Shape shape() {
      return Objects.requireNonNull(shape);
    }
  }

  /** Whose words stand at a key. */
  public enum Voice {
    /** Nobody's in particular: a name, a number, a place. */
    FILE,
    UNIT,
    /** 调查组. */
    TEAM,
    /** The officer's own. */
    PARTY,
    /** The body that decides. */
    BODY,
    /** The meeting that deliberates. */
    MEETING
  }

  private final Section section;
  private final Kind kind;
  private final Shape.Field field;
  private final Word.@Nullable Table<T> words;
  private final @Nullable Section parts;
  private final Bilingual name;
  private final Voice voice;
  private final List<Key<LocalDate>> notBefore = new ArrayList<>();
  private String tag;
  private @Nullable Key<?> freeing;
  private List<?> freeingValues = List.of();

  Key(
      Section section,
      Kind kind,
      String english,
      String chinese,
      Bilingual name,
      Voice voice,
      Word.@Nullable Table<T> words,
      @Nullable Section parts) {
    this.section = section;
    this.kind = kind;
    this.words = words;
    this.parts = parts;
    this.name = name;
    this.voice = voice;
    this.tag = name.chinese();
    this.field = new Shape.Field(english, chinese, shape(), false);
  }

  private Shape shape() {
    if (words != null) {
      return new Shape.OneOf(words);
    }
    return parts != null ? new Shape.ListOf(parts.shape(), false) : kind.shape();
  }

  /** The part that it stands in. */
  public Section section() {
    return section;
  }

  public Kind kind() {
    return kind;
  }

  /** The English key, as paths of edits have it. */
  public String english() {
    return field.english();
  }

  /** The Chinese key. */
  public String chinese() {
    return field.chinese();
  }

  /** Where it stands, in English keys joined by a dot. */
  public String path() {
    return section.isHeldDirectly() ? field.english() : section.english() + "." + field.english();
  }

  /** What it is called in messages. */
  public Bilingual name() {
    return name;
  }

  /** What templates of documents call it: the Chinese name, or a shorter one. */
  public String tag() {
    return tag;
  }

  /** Whose words they are. */
  public Voice voice() {
    return voice;
  }

  /** The keys of each part of the list that stands here; null if it is no such list. */
  public @Nullable Section parts() {
    return parts;
  }

  Shape.Field field() {
    return field;
  }

  /** The words to choose from; empty if it is no such key. */
  public List<Word<T>> words() {
    return words == null ? List.of() : words.words();
  }

  /** The word for a value, in both languages. */
  public Bilingual word(T value) {
    for (Word<T> word : words()) {
      if (word.value().equals(value)) {
        return new Bilingual(word.chinese(), word.english());
      }
    }
    throw new IllegalArgumentException("no word of " + path() + " for " + value);
  }

  /** A value as a case file with English keys spells it. */
  public String spelled(T value) {
    return words == null ? value.toString() : word(value).english();
  }

  /** The dates that this one never comes before; the same day is well. */
  public List<Key<LocalDate>> notBefore() {
    return notBefore;
  }

  /** Sets it after others, once and for all of them, as it is declared. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  final Key<T> notBefore(Key<LocalDate>... earlier) {
    notBefore.addAll(List.of(earlier));
    return this;
  }

  /** Frees it from its order where another key has one of some values, as it is declared. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  final <W> Key<T> unless(Key<W> other, W... values) {
    freeing = other;
    freeingValues = List.of(values);
    return this;
  }

  /** The key whose value may free this one from its order; null if there is none. */
  public @Nullable Key<?> freeing() {
    return freeing;
  }

  /** Whether it is free from its order for what stands at the key that may free it. */
  public boolean isFreed(@Nullable Object value) {
    return value != null && freeingValues.contains(value);
  }

  /** Gives it another name in templates, as it is declared. */
  Key<T> tagged(String shorter) {
    tag = shorter;
    return this;
  }

  /** What stands at it in a checked part; null if nothing does. */
  @Nullable Object read(CheckedMapping part) {
    String key = field.english();
    return switch (kind) {
      case LINE, TEXT -> part.text(key);
      case LINES, TEXTS -> part.node(key) == null ? null : part.texts(key);
      case DATE -> part.date(key);
      case NUMBER -> {
        String number = part.text(key);
        yield number == null ? null : Integer.valueOf(number);
      }
      case WORD -> words == null ? null : part.word(key, words);
      case PARTS -> parts == null || part.node(key) == null ? null : list(part, parts);
    };
  }

  private List<Particulars> list(CheckedMapping part, Section of) {
    return part.list(field.english(), of.shape(), each -> Particulars.within(each, of));
  }
}
