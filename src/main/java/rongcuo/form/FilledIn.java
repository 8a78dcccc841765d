package rongcuo.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.Dispute;
import rongcuo.casefile.VersionText;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.spreadsheet.CellText;

/**
 * What is entered at a question, as cells can hold it.
 *
 * @param answer null if there is none
 * @param evidence ids
 * @param against ids of the evidence against the answer
 * @param basis the written legal basis; empty if there is none, and likewise the note
 * @param said other versions
 */
record FilledIn(
    @Nullable Truth answer,
    List<String> evidence,
    List<String> against,
    String basis,
    String note,
    List<Dispute> said) {

  static final FilledIn NONE = new FilledIn(null, List.of(), "", "");

  FilledIn {
    evidence = List.copyOf(evidence);
    against = List.copyOf(against);
    said = List.copyOf(said);
  }

  /** One that nothing stands against. */
  FilledIn(@Nullable Truth answer, List<String> evidence, String basis, String note) {
    this(answer, evidence, List.of(), basis, note, List.of());
  }

  /** What a case answers. */
  static FilledIn of(@Nullable AnsweredFact answered) {
    return answered == null
        ? NONE
        : new FilledIn(
            answered.answer(),
            answered.evidence().stream().map(FilledIn::held).toList(),
            answered.contest().against().stream().map(FilledIn::held).toList(),
            held(answered.basis()),
            held(answered.note()),
            answered.contest().disputes().stream().map(FilledIn::held).toList());
  }

  /** A version as a line of a cell gives it back. */
  private static Dispute held(Dispute dispute) {
    String text = line(dispute.text());
    return new Dispute(line(dispute.by()), dispute.says(), text.isEmpty() ? null : text);
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
      case AGAINST -> against;
      case BASIS -> basis.isEmpty() ? List.of() : List.of(basis);
      case NOTE -> note.isEmpty() ? List.of() : List.of(note);
      case SAID -> said.stream().map(each -> VersionText.of(each, Language.ENGLISH)).toList();
    };
  }

  /** The same with what one cell of another has. */
  FilledIn with(FormCell cell, FilledIn other) {
    return new FilledIn(
        cell == FormCell.ANSWER ? other.answer : answer,
        cell == FormCell.EVIDENCE ? other.evidence : evidence,
        cell == FormCell.AGAINST ? other.against : against,
        cell == FormCell.BASIS ? other.basis : basis,
        cell == FormCell.NOTE ? other.note : note,
        cell == FormCell.SAID ? other.said : said);
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
    List<Dispute> said = new ArrayList<>();
    for (String version : lines(texts, FormCell.SAID)) {
      Dispute dispute = VersionText.of(version);
      if (dispute != null) {
        said.add(dispute);
      }
    }
    return new FilledIn(
        Truth.ofSpelling(texts.get(FormCell.ANSWER.ordinal())),
        lines(texts, FormCell.EVIDENCE),
        lines(texts, FormCell.AGAINST),
        texts.get(FormCell.BASIS.ordinal()),
        texts.get(FormCell.NOTE.ordinal()),
        said);
  }

  private static List<String> lines(List<String> texts, FormCell cell) {
    String text = texts.get(cell.ordinal());
    return text.isEmpty() ? List.of() : List.of(text.split("\n"));
  }
}
