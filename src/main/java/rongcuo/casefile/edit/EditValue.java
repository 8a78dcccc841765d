package rongcuo.casefile.edit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  static EditValue yesNo(boolean yes) {
    return new Text(yes ? "yes" : "no");
  }

  static EditValue texts(List<String> texts) {
    return new Items(texts.stream().map(EditValue::text).toList());
  }

  static EditValue list(List<EditValue> items) {
    return new Items(items);
  }

  static EditValue mapping(Map<String, EditValue> entries) {
    return new Entries(entries);
  }
}
