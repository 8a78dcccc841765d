package rongcuo.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.facts.Truth;
import rongcuo.spreadsheet.CellText;

/**
 * What is entered at a question, as cells can hold it.
 *
 * @param answer null if there is none
 * @param evidence ids
 * @param basis the written legal basis; empty if there is none, and likewise the note
 */
record FilledIn(@Nullable Truth answer, List<String> evidence, String basis, String note) {

  static final FilledIn NONE = new FilledIn(null, List.of(), "", "");

  FilledIn {
    evidence = List.copyOf(evidence);
  }

  /** What a case answers. */
  static FilledIn of(@Nullable AnsweredFact answered) {
    return answered == null
        ? NONE
        : new FilledIn(
            answered.answer(),
            answered.evidence().stream().map(FilledIn::held).toList(),
            held(answered.basis()),
            held(answered.note()));
  }

  /** A text as a cell gives it back. */
  static String held(@Nullable String text) {
    String lines = text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    return CellText.kept(lines).strip();
  }

  /** The same on one line. */
  static String line(@Nullable String text) {
    return held(text).replaceAll("[\\n\u0085\u2028\u2029]+", " ");
  }

  /** Whether a text of a case is longer than a cell holds, or has what no cell holds. */
  static boolean isCut(@Nullable String text) {
    return text != null && !text.replaceAll("\\s", "").equals(held(text).replaceAll("\\s", ""));
  }

  boolean isBlank() {
    return equals(NONE);
  }

  /** What stands in one of its cells, in no language. */
  List<String> at(FormCell cell) {
    return switch (cell) {
      case ANSWER -> answer == null ? List.of() : List.of(answer.id());
      case EVIDENCE -> evidence;
      case BASIS -> basis.isEmpty() ? List.of() : List.of(basis);
      case NOTE -> note.isEmpty() ? List.of() : List.of(note);
    };
  }

  /** The same with what one cell of another has. */
  FilledIn with(FormCell cell, FilledIn other) {
    return switch (cell) {
      case ANSWER -> new FilledIn(other.answer, evidence, basis, note);
      case EVIDENCE -> new FilledIn(answer, other.evidence, basis, note);
      case BASIS -> new FilledIn(answer, evidence, other.basis, note);
      case NOTE -> new FilledIn(answer, evidence, basis, other.note);
    };
  }

  /** All of it as texts, as many as there are cells. */
  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (FormCell cell : FormCell.values()) {
      texts.add(String.join("\n", at(cell)));
    }
    return texts;
  }

  /** The entry that texts stand for. */
  static FilledIn ofTexts(List<String> texts) {
    String ids = texts.get(FormCell.EVIDENCE.ordinal());
    return new FilledIn(
        Truth.ofSpelling(texts.get(FormCell.ANSWER.ordinal())),
        ids.isEmpty() ? List.of() : List.of(ids.split("\n")),
        texts.get(FormCell.BASIS.ordinal()),
        texts.get(FormCell.NOTE.ordinal()));
  }
}
