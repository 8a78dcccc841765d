package rongcuo.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
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
  private final Map<FormLine, Provision> lines = new LinkedHashMap<>();

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
      findOut(i, all);
    }
  }

  private void findOut(int officer, boolean all) {
    Questioning left = questionings.get(officer);
    while (true) {
      SubjectQuestioning inquiry = left.inquiry(0);
      Question question = inquiry.next();
      if (question == null && all) {
        question = inquiry.nextForTheRecord();
      }
      if (question == null) {
        return;
      }
      for (Fact fact : question.facts()) {
        boolean own =
            fact.perSubject() || caseFile.subjects().get(officer).facts().containsKey(fact);
        lines.putIfAbsent(
            new FormLine(own ? officer : FormLine.MATTER, fact), question.provision());
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

  /** The questions of one officer, or of the whole matter, in their order. */
  List<FormLine> lines(int officer) {
    return lines.keySet().stream().filter(line -> line.officer() == officer).toList();
  }

  /** The provision under which a question is asked. */
  Provision provision(FormLine line) {
    return Objects.requireNonNull(lines.get(line));
  }

  /** What hangs on a question; of the whole matter, for the first officer for whom it is open. */
  Stake stake(FormLine line) {
    @Nullable Stake stake = null;
    for (int i = 0; i < questionings.size(); i++) {
      SubjectQuestioning inquiry = questionings.get(i).inquiry(0);
      boolean concerned = line.isOfMatter() || line.officer() == i;
      if (concerned && (stake == null || inquiry.relevant().has(line.fact()))) {
        stake = inquiry.why(line.fact());
        if (inquiry.relevant().has(line.fact())) {
          return stake;
        }
      }
    }
    if (stake == null) {
      throw new IllegalArgumentException("an officer of another case");
    }
    return stake;
  }
}
