package rongcuo.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Key;
import rongcuo.casefile.KeyPlace;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Changes;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;
import rongcuo.language.Folded;

/** An amendment in the making. */
public final class Amending {

  private static final Bilingual STILL =
      new Bilingual(
          "下列文字中仍有“{0}”，没有改动，请核对：{1}",
          "These texts still have \"{0}\" and were not changed; check them: {1}");

  private final CaseFile caseFile;
  private final Changes changes;
  private final List<Bilingual> along = new ArrayList<>();
  private final List<Bilingual> remarks = new ArrayList<>();

  private Amending(CaseFile caseFile, Changes changes) {
    this.caseFile = caseFile;
    this.changes = changes;
  }

  /**
   * Nothing changed yet.
   *
   * @param caseFile that the editor holds
   */
  public static Amending of(CaseFile caseFile, CaseEditor editor) {
    return new Amending(caseFile, Changes.of(editor));
  }

  public CaseFile caseFile() {
    return caseFile;
  }

  Changes changes() {
    return changes;
  }

  /** Something depends on what goes. */
  void goesAlong(String chinese, String english, @Nullable Object... arguments) {
    along.add(new Bilingual(chinese, english).with(arguments));
  }

  void remark(Bilingual remark) {
    remarks.add(remark);
  }

  Amendment done(String chinese, String english, Object... arguments) {
    return new Amendment(
        changes.edits(), new Bilingual(chinese, english).with(arguments), along, remarks);
  }

  /** Where something stands, as the file writes its keys. */
  Bilingual where(List<String> path) {
    return KeyPlace.of(path, caseFile.keys());
  }

  /** Sets what is given at keys within a place; an empty text takes away what stands there. */
  void setAll(List<String> place, Map<Key<?>, List<String>> given) {
    given.forEach((key, texts) -> set(Changes.below(place, key.english()), key, texts));
  }

  void set(List<String> path, Key<?> key, List<String> texts) {
    EditValue value = value(key, texts);
    if (value == null) {
      changes.remove(path);
    } else {
      changes.set(path, value);
    }
  }

  /** What is written at a key; null if nothing is. */
  static @Nullable EditValue value(Key<?> key, List<String> texts) {
    List<String> filled = texts.stream().filter(text -> !text.isBlank()).toList();
    if (filled.isEmpty()) {
      return null;
    }
    boolean isList = key.kind() == Key.Kind.LINES || key.kind() == Key.Kind.TEXTS;
    return isList ? EditValue.texts(filled) : EditValue.text(filled.get(0));
  }

  /** What is written at keys, by their English names. */
  static Map<String, EditValue> values(Map<Key<?>, List<String>> given) {
    Map<String, EditValue> values = new LinkedHashMap<>();
    given.forEach(
        (key, texts) -> {
          EditValue value = value(key, texts);
          if (value != null) {
            values.put(key.english(), value);
          }
        });
    return values;
  }

  /** What keys are called, in a list. */
  static Bilingual named(Iterable<? extends Key<?>> keys) {
    List<Bilingual> names = new ArrayList<>();
    keys.forEach(key -> names.add(key.name()));
    return new Bilingual("、", ", ").between(names);
  }

  List<String> subjectPath(Subject subject) {
    return List.of("subjects", Integer.toString(caseFile.place(subject)));
  }

  /** Tells the texts that still have a word which no longer stands for anything. */
  void tellWhereStill(String gone, @Nullable String instead) {
    Folded now = instead == null ? null : Folded.of(instead);
    List<Bilingual> places = new ArrayList<>();
    for (Changes.Said said : changes.texts()) {
      Folded text = Folded.of(said.text());
      boolean mayBeNew = now != null && !text.find(now).isEmpty();
      if (!mayBeNew && !text.find(Folded.of(gone)).isEmpty()) {
        places.add(where(said.path()));
      }
    }
    if (!places.isEmpty()) {
      remark(STILL.with(gone, new Bilingual("、", ", ").between(places)));
    }
  }
}
