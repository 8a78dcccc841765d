package rongcuo.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.explanation.ContestedFacts;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.inquiry.GivenAnswers;
import rongcuo.inquiry.Question;
import rongcuo.inquiry.Questioning;
import rongcuo.inquiry.Stake;
import rongcuo.inquiry.SubjectQuestioning;
import rongcuo.rules.Assessment;
import rongcuo.statute.Provision;

/** What is still to be found out of a case, in the order in which the questionnaire asks. */
public final class Enquiry {

  private final CaseFile caseFile;
  private final List<Assessment> assessments;
  private final List<Questioning> questionings = new ArrayList<>();
  private final List<SubjectQuestioning> inquiries = new ArrayList<>();
  private final Map<Integer, List<FormLine>> lines = new HashMap<>();
  private final Map<FormLine, Provision> provisions = new HashMap<>();

  /** What officers of the same answers are asked: a case may have thousands of them. */
  private final Map<Answers, List<Question>> orders = new HashMap<>();

  private final Map<Answers, Map<Fact, Stake>> stakes = new HashMap<>();

  /**
   * The enquiry into a case.
   *
   * @param assessments one for each officer, in the order of the case
   * @param all every question that nobody has answered, be it that nothing hangs on it
   */
  public Enquiry(CaseFile caseFile, List<Assessment> assessments, boolean all) {
    this.caseFile = caseFile;
    this.assessments = List.copyOf(assessments);
    for (int i = 0; i < assessments.size(); i++) {
      GivenAnswers given =
          new GivenAnswers(caseFile.answers(caseFile.subjects().get(i)), FactSet.NONE);
      Assessment assessment = assessments.get(i);
      questionings.add(
          new Questioning(
              given,
              List.of(GivenAnswers.NONE),
              assessment.situation().claims(),
              assessment.situation().readings()));
      inquiries.add(questionings.get(i).inquiry(0));
      findOut(i, all);
    }
  }

  private void findOut(int officer, boolean all) {
    Answers answers = questionings.get(officer).whole().answers();
    List<Question> asked = orders.computeIfAbsent(answers, given -> order(officer, all));
    Map<Fact, AnsweredFact> own = caseFile.subjects().get(officer).facts();
    for (Question question : asked) {
      for (Fact fact : question.facts()) {
        boolean isOwn = fact.perSubject() || own.containsKey(fact);
        FormLine line = new FormLine(isOwn ? officer : FormLine.MATTER, fact);
        if (provisions.putIfAbsent(line, question.provision()) == null) {
          lines.computeIfAbsent(line.officer(), whose -> new ArrayList<>()).add(line);
        }
      }
    }
  }

  /** The questions in their order, each passed over when it is asked. */
  private List<Question> order(int officer, boolean all) {
    List<Question> asked = new ArrayList<>();
    Questioning left = questionings.get(officer);
    while (true) {
      SubjectQuestioning inquiry = left.inquiry(0);
      Question question = inquiry.next();
      if (question == null && all) {
        question = inquiry.nextForTheRecord();
      }
      if (question == null) {
        return asked;
      }
      asked.add(question);
      for (Fact fact : question.facts()) {
        left = left.with(0, fact, Truth.UNKNOWN);
      }
    }
  }

  CaseFile caseFile() {
    return caseFile;
  }

  Assessment assessment(int officer) {
    return assessments.get(officer);
  }

  /** The contested facts that the outcome for an officer hangs on. */
  FactSet hangingOn(int officer) {
    Map<Fact, Set<Truth>> contested = caseFile.contested(caseFile.subjects().get(officer));
    return contested.isEmpty()
        ? FactSet.NONE
        : ContestedFacts.of(assessment(officer).situation(), contested).hangingOn();
  }

  /** The questions of one officer, or of the whole matter, in their order. */
  List<FormLine> lines(int officer) {
    return lines.getOrDefault(officer, List.of());
  }

  /** The provision under which a question is asked. */
  Provision provision(FormLine line) {
    return Objects.requireNonNull(provisions.get(line));
  }

  /** What hangs on a question; of the whole matter, for the first officer for whom it is open. */
  Stake stake(FormLine line) {
    int officer = Math.max(0, line.officer());
    if (line.isOfMatter()) {
      for (int i = inquiries.size() - 1; i >= 0; i--) {
        officer = inquiries.get(i).relevant().has(line.fact()) ? i : officer;
      }
    }
    SubjectQuestioning inquiry = inquiries.get(officer);
    return stakes
        .computeIfAbsent(inquiry.given().answers(), given -> new EnumMap<>(Fact.class))
        .computeIfAbsent(line.fact(), inquiry::why);
  }
}
