package rongcuo.casefile.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Dispute;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.statute.Provision;

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

  /** A decision or recommendation, as it is written. */
  static Entries of(Decision decision) {
    Map<String, EditValue> entries = new LinkedHashMap<>();
    CaseKeys.DECISION.keys().forEach(key -> put(entries, decision.said(), key));
    if (!decision.reservations().isEmpty()) {
      entries.put("reservations", texts(decision.reservations()));
    }
    if (decision.reliedOn() != null) {
      entries.put("relied-on", texts(decision.reliedOn().stream().map(Provision::id).toList()));
    }
    if (decision.fingerprint() != null) {
      entries.put("fingerprint", of(decision.fingerprint().said(), CaseKeys.FINGERPRINT));
    }
    return new Entries(entries);
  }

  /** A decision that another took the place of, with what was made of it. */
  static Entries of(FormerDecision former) {
    Map<String, EditValue> entries = new LinkedHashMap<>(of(former.decision()).entries());
    for (Section section : CaseKeys.OF_FORMER_DECISIONS) {
      if (section != CaseKeys.REPLACEMENT && former.particulars().has(section)) {
        entries.put(section.english(), of(former.particulars(), section));
      }
    }
    if (!former.numbers().isEmpty()) {
      entries.put("numbers", texts(former.numbers()));
    }
    CaseKeys.REPLACEMENT.keys().forEach(key -> put(entries, former.particulars(), key));
    return new Entries(entries);
  }

  /** Other versions of a fact, as they are written. */
  static EditValue ofDisputes(List<Dispute> disputes) {
    List<EditValue> items = new ArrayList<>();
    for (Dispute dispute : disputes) {
      Map<String, EditValue> entries = new LinkedHashMap<>();
      entries.put("by", text(dispute.by()));
      entries.put("says", text(dispute.says().id()));
      if (dispute.text() != null) {
        entries.put("text", text(dispute.text()));
      }
      items.add(mapping(entries));
    }
    return list(items);
  }

  /** Texts by keys. */
  static EditValue texts(Map<String, String> texts) {
    Map<String, EditValue> entries = new LinkedHashMap<>();
    texts.forEach((key, text) -> entries.put(key, text(text)));
    return mapping(entries);
  }

  static EditValue list(List<EditValue> items) {
    return new Items(items);
  }

  static EditValue mapping(Map<String, EditValue> entries) {
    return new Entries(entries);
  }
}
