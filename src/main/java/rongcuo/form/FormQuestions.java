package rongcuo.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Provision;

/** Which questions a form of a case has. */
public final class FormQuestions {

  private final CaseFile caseFile;
  private final List<FactSet> wanted = new ArrayList<>();

  private FormQuestions(CaseFile caseFile) {
    this.caseFile = caseFile;
  }

  /**
   * The questions that can still matter: those that are open and decide an outcome or a
   * reservation, those of the items relied on, and those that are answered.
   *
   * @param assessments one for each officer, in the order of the case
   * @param all every question instead
   */
  public static FormQuestions of(CaseFile caseFile, List<Assessment> assessments, boolean all) {
    FormQuestions questions = new FormQuestions(caseFile);
    for (int i = 0; i < assessments.size(); i++) {
      Assessment assessment = assessments.get(i);
      Subject subject = caseFile.subjects().get(i);
      questions.wanted.add(all ? FactSet.ALL : questions.mattering(assessment, subject));
    }
    return questions;
  }

  private FactSet mattering(Assessment assessment, Subject subject) {
    FactSet mattering =
        Assessor.open(
                caseFile.answers(subject),
                assessment.situation().claims(),
                assessment.situation().readings())
            .relevant();
    for (Fact fact : caseFile.facts(subject).keySet()) {
      mattering = mattering.with(fact);
    }
    List<Provision> claims = caseFile.claims();
    for (Provision claim : claims == null ? List.<Provision>of() : claims) {
      mattering = mattering.or(Rulebook.get(claim).condition().facts());
    }
    return mattering;
  }

  /** The questions of the whole matter, then those of each officer, in the order of the tables. */
  List<FormLine> lines() {
    return byOfficer().values().stream().flatMap(List::stream).toList();
  }

  private List<FormLine> ofMatter() {
    List<FormLine> lines = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      boolean asked = false;
      for (int i = 0; i < wanted.size(); i++) {
        asked |= wanted.get(i).has(fact) && !isOfOfficer(i, fact);
      }
      if (asked) {
        lines.add(new FormLine(FormLine.MATTER, fact));
      }
    }
    return lines;
  }

  private List<FormLine> ofOfficer(int officer) {
    List<FormLine> lines = new ArrayList<>();
    for (Fact fact : wanted.get(officer).toList()) {
      if (isOfOfficer(officer, fact)) {
        lines.add(new FormLine(officer, fact));
      }
    }
    return lines;
  }

  /** Whether officers usually differ in it, or one has an answer of his own. */
  private boolean isOfOfficer(int officer, Fact fact) {
    return fact.perSubject() || caseFile.subjects().get(officer).facts().containsKey(fact);
  }

  /** The questions by whose they are. */
  Map<Integer, List<FormLine>> byOfficer() {
    Map<Integer, List<FormLine>> pages = new TreeMap<>();
    pages.put(FormLine.MATTER, ofMatter());
    for (int i = 0; i < wanted.size(); i++) {
      pages.put(i, ofOfficer(i));
    }
    return pages;
  }
}
