package rongcuo.cli.interview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.amendment.EvidenceRegister;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.cli.frame.DateEntry;
import rongcuo.language.Bilingual;

/** Asks for a piece of evidence and lists it. */
final class EvidenceEntry {

  private final Sitting sitting;

  /** What was entered, by its key. */
  private final Map<String, String> known = new LinkedHashMap<>();

  /** Under which it is listed; empty as long as it is not. */
  private String id = "";

  /** What stands at the next question instead of what was entered there. */
  private String proposed = "";

  /** The field that is asked for. */
  private int at;

  EvidenceEntry(Sitting sitting) {
    this.sitting = sitting;
  }

  static String named(Evidence evidence) {
    String title = evidence.title() == null ? evidence.kind() : evidence.title();
    return evidence.id() + (title == null ? "" : " " + title);
  }

  /** What is asked of a piece of evidence, in order. */
  private record EvidenceField(String key, Bilingual question, Bilingual help) {

    boolean isDate() {
      return key.equals("date");
    }

    EditValue value(String text) {
      return isDate() ? EditValue.date(LocalDate.parse(text)) : EditValue.text(text);
    }
  }

  private static final List<EvidenceField> OF_EVIDENCE =
      List.of(
          new EvidenceField(
              "title",
              new Bilingual("证据名称", "The title of the evidence"),
              new Bilingual("例如：现场检查笔录。", "Such as: record of the inspection.")),
          new EvidenceField(
              "kind",
              new Bilingual("证据种类（可留空）", "Its kind (may be left empty)"),
              new Bilingual("例如：书证、现场笔录、证人证言、视听资料。", "Such as: document, record, testimony.")),
          new EvidenceField(
              "date",
              new Bilingual("形成日期（可留空）", "Its date (may be left empty)"),
              new Bilingual(
                  "证据上载明的日期，文书的证据清单要用。", "The date it bears; lists of evidence show it.")),
          new EvidenceField(
              "source",
              new Bilingual("证据来源（可留空）", "Its source (may be left empty)"),
              new Bilingual("由谁提供或者从哪里取得。", "Who gave it, or where it was found.")));

  /**
   * Asks for a piece of evidence and lists it. What is known of it is on disk at each Enter: the
   * rest may never come. BACK if the person thought better, whether or not something is listed.
   */
  Move ask() {
    Move move = Move.ON;
    while (at < OF_EVIDENCE.size() && (move == Move.ON || move == Move.AGAIN)) {
      move = askNext(OF_EVIDENCE.get(at));
    }
    return move;
  }

  private Move askNext(EvidenceField field) {
    TextEntry entered = entered(field);
    String text = entered.text();
    if (text == null && entered.move() == Move.BACK && at > 0) {
      at--;
      return Move.AGAIN;
    }
    if (text == null || (text.isEmpty() && id.isEmpty())) {
      return text == null ? entered.move() : Move.BACK;
    }
    if (!field.isDate() || text.isEmpty()) {
      return store(field, text);
    }
    DateEntry date = DateEntry.of(text, sitting.prompter(), sitting.language());
    proposed = date.proposed();
    return date.day() == null ? Move.AGAIN : store(field, date.day().toString());
  }

  private TextEntry entered(EvidenceField field) {
    String standing = proposed.isEmpty() ? known.getOrDefault(field.key(), "") : proposed;
    proposed = "";
    if (field.isDate()) {
      return TextEntry.askAnew(
          field.question(), field.help(), standing, sitting.prompter(), sitting.session());
    }
    List<String> usual =
        field.key().equals(CaseKeys.EVIDENCE_KIND.english())
            ? sitting.habits().usual(CaseKeys.EVIDENCE_KIND)
            : List.of();
    return TextEntry.ask(
        field.question(),
        field.help(),
        sitting.prompter(),
        sitting.session(),
        () -> sitting.oneOf(usual, standing, TextEntry.ASIDE));
  }

  /** Puts an entry on disk and goes on to the next field; stays at this one if it cannot stand. */
  private Move store(EvidenceField field, String text) {
    proposed = "";
    boolean leftOut = text.isEmpty() && known.getOrDefault(field.key(), "").isEmpty();
    known.put(field.key(), text);
    id = placeOf(id) < 0 ? EvidenceRegister.freeId(sitting.draft().caseFile()) : id;
    Move move = leftOut ? Move.ON : sitting.saved(listed(field));
    id = placeOf(id) < 0 ? "" : id;
    at += move == Move.ON ? 1 : 0;
    return move;
  }

  private int placeOf(String evidenceId) {
    return sitting.draft().caseFile().evidence().stream()
        .map(Evidence::id)
        .toList()
        .indexOf(evidenceId);
  }

  /** Puts what was entered last into the list: a new piece whole, else what it is about alone. */
  private Edit listed(EvidenceField last) {
    int place = placeOf(id);
    if (place < 0) {
      Map<String, EditValue> entry = new LinkedHashMap<>();
      entry.put("id", EditValue.text(id));
      for (EvidenceField field : OF_EVIDENCE) {
        String text = known.getOrDefault(field.key(), "");
        if (!text.isEmpty()) {
          entry.put(field.key(), field.value(text));
        }
      }
      return new Edit.Append(List.of("evidence"), EditValue.mapping(entry));
    }
    List<String> path = List.of("evidence", String.valueOf(place), last.key());
    String text = known.getOrDefault(last.key(), "");
    return text.isEmpty() ? new Edit.Remove(path) : new Edit.Set(path, last.value(text));
  }
}
