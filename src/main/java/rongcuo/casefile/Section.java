package rongcuo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Key.Kind;
import rongcuo.casefile.Key.Voice;
import rongcuo.language.Bilingual;

/**
 * A part of a case file that is a mapping of its own, such as 公开, with its keys in the order in
 * which they are written. Keys are added as they are declared in {@link CaseKeys}, and by nobody
 * else.
 */
public final class Section {

  private final String english;
  private final String chinese;
  private final Bilingual name;
  private final boolean ofSubjects;
  private final List<Key<?>> keys = new ArrayList<>();
  private final List<Shape.Field> others = new ArrayList<>();
  private boolean heldDirectly;
  private Shape.@Nullable Apart apart;
  private Shape.@Nullable Fields shape;

  private Section(String english, String chinese, Bilingual name, boolean ofSubjects) {
    this.english = english;
    this.chinese = chinese;
    this.name = name;
    this.ofSubjects = ofSubjects;
  }

  /** A part that a case has once. */
  static Section ofMatter(String english, String chinese, String name) {
    return new Section(english, chinese, new Bilingual(chinese, name), false);
  }

  /** A part that a case has once for all, and a subject may have of its own instead. */
  static Section ofSubjects(String english, String chinese, String name) {
    return new Section(english, chinese, new Bilingual(chinese, name), true);
  }

  /** Each of a list of parts. */
  static Section each(String chinese, String name) {
    return new Section("", chinese, new Bilingual(chinese, name), false);
  }

  /** What stands in a case, or with a subject, directly. */
  static Section holder(String chinese, String name) {
    Section section = new Section("", chinese, new Bilingual(chinese, name), false);
    section.heldDirectly = true;
    return section;
  }

  /** What it is called. */
  public Bilingual name() {
    return name;
  }

  /** The English key of the part; empty if what it is a part of has its keys directly. */
  public String english() {
    return english;
  }

  /** The Chinese key of the part, or what it is called where it has none. */
  public String chinese() {
    return chinese;
  }

  /** Whether a subject may have one of its own, which then holds for it instead. */
  public boolean isOfSubjects() {
    return ofSubjects;
  }

  public List<Key<?>> keys() {
    return keys;
  }

  Shape.Fields shape() {
    Shape.Fields known = shape;
    if (known == null) {
      List<Shape.Field> fields = new ArrayList<>();
      for (Key<?> key : keys) {
        fields.add(key.field());
      }
      fields.addAll(others);
      known = new Shape.Fields(name, fields, apart);
      shape = known;
    }
    return known;
  }

  /** Whether what it is a part of has its keys directly. */
  public boolean isHeldDirectly() {
    return heldDirectly;
  }

  /** The part as a key of what it stands in. */
  Shape.Field field() {
    return new Shape.Field(english, chinese, shape(), false);
  }

  // Its keys: in English and Chinese, then what each is called in both.

  Key<LocalDate> date(String key, String inChinese, String called, String calledInEnglish) {
    return add(Kind.DATE, key, inChinese, called, calledInEnglish, Voice.FILE);
  }

  Key<String> line(String key, String inChinese, String called, String calledInEnglish) {
    return add(Kind.LINE, key, inChinese, called, calledInEnglish, Voice.FILE);
  }

  Key<String> text(
      String key, String inChinese, String called, String calledInEnglish, Voice voice) {
    return add(Kind.TEXT, key, inChinese, called, calledInEnglish, voice);
  }

  Key<List<String>> lines(String key, String inChinese, String called, String calledInEnglish) {
    return add(Kind.LINES, key, inChinese, called, calledInEnglish, Voice.FILE);
  }

  Key<List<String>> texts(
      String key, String inChinese, String called, String calledInEnglish, Voice voice) {
    return add(Kind.TEXTS, key, inChinese, called, calledInEnglish, voice);
  }

  Key<Integer> number(String key, String inChinese, String called, String calledInEnglish) {
    return add(Kind.NUMBER, key, inChinese, called, calledInEnglish, Voice.FILE);
  }

  <W> Key<W> word(
      String key, String inChinese, String called, String calledInEnglish, Word.Table<W> words) {
    Bilingual said = new Bilingual(called, calledInEnglish);
    return add(new Key<>(this, Kind.WORD, key, inChinese, said, Voice.TEAM, words, null));
  }

  Key<List<Particulars>> parts(String key, String inChinese, Section each) {
    Bilingual said = new Bilingual(inChinese, each.name.english());
    return add(new Key<>(this, Kind.PARTS, key, inChinese, said, Voice.FILE, null, each));
  }

  private <T> Key<T> add(
      Kind kind, String key, String inChinese, String called, String calledInEnglish, Voice voice) {
    Bilingual said = new Bilingual(called, calledInEnglish);
    return add(new Key<>(this, kind, key, inChinese, said, voice, null, null));
  }

  private <T> Key<T> add(Key<T> key) {
    keys.add(key);
    return key;
  }

  /** Adds what the part holds beside its keys of a simple kind. */
  Section and(Shape.Field other) {
    others.add(other);
    return this;
  }

  /** Adds a key of another part, unless it has one of that name. */
  void andUnlessDeclared(Shape.Field other) {
    for (Key<?> key : keys) {
      if (key.english().equals(other.english())) {
        return;
      }
    }
    others.add(other);
  }

  /** Says that two keys do not stand together. */
  void apart(Key<?> one, Key<?> other, Bilingual ifBoth) {
    apart = new Shape.Apart(one.english(), other.english(), ifBoth);
  }
}
