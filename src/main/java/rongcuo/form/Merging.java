package rongcuo.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.amendment.Amending;
import rongcuo.amendment.Amendment;
import rongcuo.amendment.AnswerSheet;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.EditValue;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.RefusedException;

/**
 * A form that came back and the case as it is now, put together cell by cell: what was changed in
 * the form alone is taken over, what was changed in both otherwise is for a person to decide.
 */
public final class Merging {

  private static final Bilingual NOBODY =
      new Bilingual(
          "案件中已经没有当事人“{0}”，或者同名的人数变了，分不清是谁",
          "the case has no officer \"{0}\" any more, or another number of that name");

  private static final Bilingual NO_EVIDENCE =
      new Bilingual("案件中没有证据“{0}”", "the case has no evidence \"{0}\"");

  private static final Bilingual NO_ANSWER =
      new Bilingual(
          "写了证据、依据或者备注，却没有回答；请填“是”“否”或者“不详”",
          "evidence, a basis or a note stands here without an answer; give one");

  private static final Bilingual INHERITED =
      new Bilingual(
          "这是全案的回答，不能只对一人撤回；请填“是”“否”或者“不详”",
          "this is the whole matter's answer and cannot be taken back for one; give another");

  private static final Bilingual CONTRADICTS =
      new Bilingual(
          "“{0}”为“是”，“{1}”就不能为“否”；请改正其中一处",
          "\"{0}\" cannot be yes while \"{1}\" is no; mend one of them");

  private static final Bilingual CUT =
      new Bilingual(
          "案件中的这段文字单元格放不下，导出时已截短，不能由此改写；请用 amend 命令改",
          "the case has a longer text here than a cell holds; change it by the command amend");

  private final ReturnedForm form;
  private final CaseFile now;
  private final Map<Integer, Integer> officers = new HashMap<>();
  private final Map<FormChange, Runnable> conflicts = new LinkedHashMap<>();
  private final List<FormChange> changes = new ArrayList<>();
  private final List<Trouble> troubles;
  private final Map<FormLine, FilledIn> merged = new LinkedHashMap<>();
  private final Map<FormLine, ReturnedForm.Row> rows = new HashMap<>();
  private final MergedEvidence evidence;

  private Merging(ReturnedForm form, CaseFile now) {
    this.form = form;
    this.now = now;
    this.troubles = new ArrayList<>(form.troubles());
    this.evidence = new MergedEvidence(form, now);
  }

  /** Compares a form with the case. */
  public static Merging of(ReturnedForm form, CaseFile now) {
    Merging merging = new Merging(form, now);
    merging.findOfficers();
    merging.evidence.compare(merging::propose, merging.troubles);
    form.rows().values().forEach(merging::compare);
    return merging;
  }

  /** What is changed by the form alone. */
  public List<FormChange> changes() {
    return List.copyOf(changes);
  }

  /** What the case has otherwise by now than when the form was made, and the form otherwise too. */
  public List<FormChange> conflicts() {
    return List.copyOf(conflicts.keySet());
  }

  /** Decides a conflict for the form; otherwise the case stays as it is. */
  public void decideForForm(FormChange conflict) {
    Runnable decided = conflicts.get(conflict);
    if (decided != null) {
      decided.run();
      changes.add(conflict);
    }
  }

  // Officers.

  /**
   * Where each officer of the form stands in the case now: by name, or by place among namesakes.
   */
  private void findOfficers() {
    List<String> then = form.content().officers();
    List<String> names = now.subjects().stream().map(Subject::name).map(FilledIn::held).toList();
    for (int i = 0; i < then.size(); i++) {
      List<Integer> before = places(then.get(i), then);
      List<Integer> after = places(then.get(i), names);
      if (before.size() == after.size()) {
        officers.put(i, after.get(before.indexOf(i)));
      }
    }
  }

  private static List<Integer> places(String name, List<String> names) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      if (names.get(i).equals(name)) {
        places.add(i);
      }
    }
    return places;
  }

  // Answers.

  private void compare(ReturnedForm.Row row) {
    FilledIn then = form.content().entries().getOrDefault(row.line(), FilledIn.NONE);
    if (row.entry().equals(then)) {
      return;
    }
    FormLine line = row.line();
    Integer officer =
        line.isOfMatter() ? Integer.valueOf(FormLine.MATTER) : officers.get(line.officer());
    if (officer == null) {
      String name = form.content().officers().get(line.officer());
      troubles.add(new Trouble(row.spots().values().iterator().next(), NOBODY.with(name)));
      return;
    }
    FormLine standing = new FormLine(officer, line.fact());
    rows.put(standing, row);
    for (FormCell cell : FormCell.values()) {
      compare(cell, standing, row, then);
    }
  }

  private void compare(FormCell cell, FormLine line, ReturnedForm.Row row, FilledIn then) {
    FilledIn current = FormContent.entry(now, line);
    FilledIn filled = row.entry();
    boolean isChanged = !filled.at(cell).equals(then.at(cell));
    if (!isChanged || filled.at(cell).equals(current.at(cell))) {
      return;
    }
    Spot spot = row.spots().getOrDefault(cell, spot(line));
    if (isCut(line, cell)) {
      troubles.add(new Trouble(spot, CUT));
      return;
    }
    FormChange change =
        new FormChange(
            spot,
            what(line, cell),
            shown(then, cell),
            shown(current, cell),
            shown(filled, cell),
            row.by(),
            !then.at(cell).equals(current.at(cell)));
    Runnable take =
        () ->
            merged.merge(
                line, current.with(cell, filled), (entry, same) -> entry.with(cell, filled));
    propose(change, take);
  }

  /** Makes a change, unless a person has to decide it. */
  private void propose(FormChange change, Runnable take) {
    if (change.isConflict()) {
      conflicts.put(change, take);
    } else {
      take.run();
      changes.add(change);
    }
  }

  private boolean isCut(FormLine line, FormCell cell) {
    var facts = line.isOfMatter() ? now.facts() : now.facts(now.subjects().get(line.officer()));
    var answered = facts.get(line.fact());
    return answered != null
        && (cell == FormCell.NOTE && FilledIn.isCut(answered.note())
            || cell == FormCell.BASIS && FilledIn.isCut(answered.basis())
            || cell == FormCell.SAID
                && answered.contest().disputes().stream()
                    .anyMatch(each -> FilledIn.isCut(each.by()) || FilledIn.isCut(each.text())));
  }

  private Bilingual what(FormLine line, FormCell cell) {
    Bilingual whose =
        line.isOfMatter()
            ? new Bilingual("", "")
            : new Bilingual("{0}", "{0}: ").with(now.subjects().get(line.officer()).name());
    return new Bilingual("{0}“{1}”的{2}", "{0}\"{1}\", {2}")
        .with(whose, line.fact().label(), cell.title());
  }

  private static Bilingual shown(FilledIn entry, FormCell cell) {
    Truth answer = entry.answer();
    return cell == FormCell.ANSWER && answer != null
        ? answer.label()
        : FormChange.shown(String.join("、", entry.at(cell)));
  }

  /** Pieces that the form does not list any more, which stay in the case. */
  public List<String> leftOut() {
    return evidence.leftOut();
  }

  // What is no good.

  /**
   * What of the form is no good, as the conflicts are decided: cells that cannot be read, answers
   * that are missing or contradict each other.
   */
  public List<Trouble> troubles() {
    List<Trouble> all = new ArrayList<>(troubles);
    merged.forEach(
        (line, entry) -> {
          Bilingual why = why(line, entry);
          if (why != null) {
            all.add(new Trouble(spot(line), why));
          }
        });
    return all;
  }

  /** Leaves out what is no good. */
  public void leaveOutTroubles() {
    merged.keySet().removeIf(line -> why(line, merged.getOrDefault(line, FilledIn.NONE)) != null);
  }

  private Spot spot(FormLine line) {
    ReturnedForm.Row row = rows.get(line);
    Spot spot = row == null ? null : row.spots().get(FormCell.ANSWER);
    return spot == null ? new Spot("", "", false) : spot;
  }

  private @Nullable Bilingual why(FormLine line, FilledIn entry) {
    if (entry.answer() == null && !entry.isBlank()) {
      return NO_ANSWER;
    }
    for (String id : entry.evidence()) {
      if (!evidence.lists(id)) {
        return NO_EVIDENCE.with(id);
      }
    }
    if (entry.isBlank() && !isOwn(line) && now.subjects().size() > 1) {
      return INHERITED;
    }
    for (Implication implication : Implication.values()) {
      boolean concerned = implication.fact() == line.fact() || implication.implied() == line.fact();
      if (concerned && isContradicted(implication, line)) {
        return CONTRADICTS.with(implication.fact().label(), implication.implied().label());
      }
    }
    return null;
  }

  private boolean isContradicted(Implication implication, FormLine line) {
    for (int i = 0; i < now.subjects().size(); i++) {
      boolean concerned = line.isOfMatter() || line.officer() == i;
      if (concerned
          && answer(new FormLine(i, implication.fact())) == Truth.YES
          && answer(new FormLine(i, implication.implied())) == Truth.NO) {
        return true;
      }
    }
    return false;
  }

  /** The answer that an officer's question will have. */
  private @Nullable Truth answer(FormLine line) {
    FilledIn own = merged.get(line);
    Subject subject = now.subjects().get(line.officer());
    if (own != null && own.answer() != null) {
      return own.answer();
    }
    FilledIn ofMatter = merged.get(new FormLine(FormLine.MATTER, line.fact()));
    boolean inherits = !subject.facts().containsKey(line.fact()) || own != null;
    return ofMatter != null && inherits ? ofMatter.answer() : FormContent.entry(now, line).answer();
  }

  private boolean isOwn(FormLine line) {
    return (line.isOfMatter() ? now.facts() : now.subjects().get(line.officer()).facts())
        .containsKey(line.fact());
  }

  // What is done.

  /** The edits that make the case what was merged; null if nothing is to be changed. */
  public @Nullable Amendment amendment(Amending amending) throws RefusedException {
    Amendment last = evidence.amendment(amending);
    for (Map.Entry<FormLine, FilledIn> each : merged.entrySet()) {
      last = answered(amending, each.getKey(), each.getValue());
    }
    return last;
  }

  private Amendment answered(Amending amending, FormLine line, FilledIn entry)
      throws RefusedException {
    boolean byName = !line.isOfMatter() && now.subjects().size() > 1;
    AnswerSheet sheet =
        new AnswerSheet(amending, byName ? now.subjects().get(line.officer()) : null);
    if (entry.isBlank()) {
      return sheet.remove(line.fact());
    }
    FilledIn current = FormContent.entry(now, line);
    boolean whole = byName && !isOwn(line);
    Map<String, EditValue> given = new LinkedHashMap<>();
    for (FormCell cell : FormCell.BESIDE) {
      if (whole || !entry.at(cell).equals(current.at(cell))) {
        given.put(cell.key(), value(entry, cell));
      }
    }
    boolean same = !whole && entry.answer() == current.answer();
    return sheet.set(line.fact(), same ? null : entry.answer(), given);
  }

  private static EditValue value(FilledIn entry, FormCell cell) {
    return switch (cell) {
      case EVIDENCE, AGAINST -> EditValue.texts(entry.at(cell));
      case SAID -> EditValue.ofDisputes(entry.said());
      case ANSWER, BASIS, NOTE -> EditValue.text(String.join("", entry.at(cell)));
    };
  }
}
