package rongcuo.casefile.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;

/**
 * What is to stand at a place of a case file. Keys and words are given in English; the file's own
 * language is written.
 */
public sealed interface EditValue {

  /** A text; where the place asks for a date, a number or a word, its spelling. */
  record Text(String text) implements EditValue {
    public Text {
      text = text.replace("\r\n", "\n").replace('\r', '\n');
    }
  }

  /** A list. */
  record Items(List<EditValue> items) implements EditValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order in which they are written. */
  record Entries(Map<String, EditValue> entries) implements EditValue {
    public Entries {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }
  }

  static EditValue text(String text) {
    return new Text(text);
  }

  static EditValue date(LocalDate date) {
    return new Text(date.toString());
  }

  static EditValue number(int number) {
    return new Text(Integer.toString(number));
  }

  static EditValue texts(List<String> texts) {
    return new Items(texts.stream().map(EditValue::text).toList());
  }

  /** What stands at a key, as it is written. */
  static <T> EditValue of(Key<T> key, T value) {
    if (key.parts() != null) {
      List<EditValue> parts = new ArrayList<>();
      for (Object part : (List<?>) value) {
        parts.add(of((Particulars) part, key.parts()));
      }
      return list(parts);
    }
    return value instanceof List<?> texts
        ? texts(texts.stream().map(String::valueOf).toList())
        : text(key.spelled(value));
  }

  /** What a part of a file says, as it is written. */
  static EditValue of(Particulars particulars, Section section) {
    Map<String, EditValue> entries = new LinkedHashMap<>();
    section.keys().forEach(key -> put(entries, particulars, key));
    return mapping(entries);
  }

  private static <T> void put(Map<String, EditValue> entries, Particulars particulars, Key<T> key) {
    T value = particulars.get(key);
    if (value != null) {
      entries.put(key.english(), of(key, value));
    }
  }

  static EditValue list(List<EditValue> items) {
    return new Items(items);
  }

  static EditValue mapping(Map<String, EditValue> entries) {
    return new Entries(entries);
  }
}
