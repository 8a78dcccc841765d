package rongcuo.steps.art14;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;

/**
 * The analysis given with a decision: of one officer of several it is that officer's own, so that
 * it stands in no other's document.
 */
final class OfficersAnalysis {

  private final CaseFile caseFile;
  private final @Nullable Subject subject;
  private final Draft draft;
  private final boolean replaces;

  /**
   * The analysis of a draft.
   *
   * @param replaces whether the decision that the analysis standing there belongs to is replaced,
   *     which keeps it
   */
  OfficersAnalysis(DecisionPlace decided, Draft draft, boolean replaces) {
    this.replaces = replaces;
    this.caseFile = decided.caseFile();
    this.subject = decided.isOneOfSeveral() ? decided.subject() : null;
    this.draft = draft;
  }

  private DecisionPlace holder() {
    Subject only = caseFile.subjects().get(0);
    boolean own = caseFile.subjects().size() == 1 && only.particulars().has(CaseKeys.ANALYSIS);
    return new DecisionPlace(caseFile, own ? only : subject);
  }

  /** Adds what it would write over, or leave out. */
  void check(Set<Subject> decidedOn, List<Bilingual> objections) {
    for (Subject each : decidedOn) {
      boolean own = each.particulars().has(CaseKeys.ANALYSIS);
      if (!draft.analysis().isEmpty() && own && subject == null && decidedOn.size() > 1) {
        objections.add(
            new Bilingual(
                    "{0}另有单独的综合分析，请{1}指明这次的分析是对哪一名当事人的",
                    "{0} has an analysis of their own; say{1} whom this one is on")
                .with(each.called(), Bilingual.by("--subject")));
        return;
      }
      if (!replaces) {
        refuseToWriteOver(each, objections);
      }
    }
  }

  private void refuseToWriteOver(Subject each, List<Bilingual> objections) {
    for (Key<?> key : CaseKeys.ANALYSIS.keys()) {
      Object standing = caseFile.get(key, each);
      String given = draft.analysis().get(key.english());
      if (standing != null && given != null && !given.strip().equals(standing.toString().strip())) {
        objections.add(
            new Bilingual(
                    "{0}的综合分析中“{1}”已经写有内容，与这次给出的不同；确需改写的，请先在问答（interview）中修改",
                    "the analysis on {0} says something else of \"{1}\" already; change it in the"
                        + " questionnaire (interview) first")
                .with(each.called(), key.name()));
      }
    }
  }

  /** Adds the changes that write it. */
  void write(List<Edit> edits) {
    if (draft.analysis().isEmpty()) {
      return;
    }
    if (begins()) {
      edits.add(new Edit.Set(holder().path(part()), EditValue.texts(whole())));
      return;
    }
    whole()
        .forEach(
            (key, text) ->
                edits.add(new Edit.Set(holder().path(part(), key), EditValue.text(text))));
  }

  /** What was not there before it: the whole part, or some dimensions. */
  List<String> first() {
    List<String> first = new ArrayList<>();
    if (draft.analysis().isEmpty()) {
      return first;
    }
    if (begins()) {
      return List.of(part());
    }
    for (Key<?> key : CaseKeys.ANALYSIS.keys()) {
      if (draft.analysis().containsKey(key.english()) && holder().particulars().get(key) == null) {
        first.add(key.path());
      }
    }
    return first;
  }

  private static String part() {
    return CaseKeys.ANALYSIS.english();
  }

  private boolean begins() {
    return !holder().particulars().has(CaseKeys.ANALYSIS);
  }

  /** What is given; where it begins a part of an officer's own, behind what holds for all. */
  private Map<String, String> whole() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Key<?> key : CaseKeys.ANALYSIS.keys()) {
      String given = draft.analysis().get(key.english());
      Object ofAll = begins() ? caseFile.get(key) : null;
      if (given != null || ofAll != null) {
        texts.put(key.english(), given == null ? String.valueOf(ofAll) : given);
      }
    }
    return texts;
  }
}
