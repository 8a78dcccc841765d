package rongcuo.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.AnsweredFact;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.rules.Assessment;
import rongcuo.rules.Ground;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;

/**
 * A subject's result in words: the conclusion first, then the provisions in the statute's words
 * with the facts and evidence that carry it, what is still open, and which readings matter.
 */
final class AssessmentEntries {

  private final CaseResult.Assessed result;
  private final AssessedSubject of;
  private final Assessment assessment;
  private final Map<Fact, AnsweredFact> facts;
  private final Phrases say;

  AssessmentEntries(CaseResult.Assessed result, AssessedSubject of, Phrases say) {
    this.result = result;
    this.of = of;
    this.assessment = of.assessment();
    this.facts = result.caseFile().facts(of.subject());
    this.say = say;
  }

  void addTo(Entry document) {
    Entry subject = addSubject(document);
    conclusion(subject);
    reservations(subject);
    established(subject);
    grounds(subject);
    open(
        subject,
        assessment.open(),
        "待查事实（共 {0} 项，查明后会影响结论）",
        "Unknown facts that bear on it ({0})");
    evidenceGaps(subject);
    contested(subject);
    readings(subject);
    unclaimed(subject);
    addNotes(subject);
  }

  /** Adds whom the part is about. */
  Entry addSubject(Entry document) {
    return document.subject("当事人：{0}", "Subject: {0}", say.subject(of.subject()));
  }

  /** Adds what to be aware of. */
  void addNotes(Entry subject) {
    for (String hint : Labels.hints(of, say.language())) {
      subject.line("提示：{0}", "Note: {0}", hint);
    }
    for (Bilingual warning : Labels.warnings(result, of)) {
      subject.line("提示：{0}", "Note: {0}", warning);
    }
  }

  private void conclusion(Entry subject) {
    Outcome outcome = assessment.outcome();
    Entry conclusion = subject.strong("结论：{0}", "Conclusion: {0}", Labels.outcome(outcome));
    if (outcome == null) {
      conclusion.line("可能的结论：{0}", "Possible: {0}", Labels.outcomes(assessment.possible()));
      ifUnproven(conclusion);
    } else if (!outcome.dispositions().isEmpty()) {
      Bilingual options =
          Labels.COMMA.between(outcome.dispositions().stream().map(Disposition::label).toList());
      conclusion.line(say.of(disposition(outcome).with(options)));
    }
  }

  private void ifUnproven(Entry conclusion) {
    Outcome outcome = assessment.ifUnproven();
    if (outcome != null) {
      conclusion.line(
          "如不能再查明：{0}（容错的情形和不予容错的情形都只认已经证明的；这是办案的处理办法，不是本办法的规定，也不是结论）",
          "If nothing more can be found out: {0} (grounds and bars count only as far as they"
              + " are proven; a way to handle cases, neither the regulation's nor the"
              + " conclusion)",
          outcome.label());
    }
  }

  private static Bilingual disposition(Outcome outcome) {
    return switch (outcome) {
      case TOLERATED_EXEMPTIBLE ->
          new Bilingual(
              "可供选择的处理：{0}（可以免责，是否免责由所在单位依照第十四条研究决定）",
              "Open to the deciding body: {0} (it may exempt; Article 14 leaves that to it)");
      case TOLERATED ->
          new Bilingual(
              "应当从轻、减轻：{0}（由所在单位依照第十四条研究决定）",
              "Due, one of: {0} (the deciding body chooses, Article 14)");
      case DILIGENT ->
          new Bilingual(
              "应当认定为履职尽责，不追究责任（由所在单位依照第十四条作出认定）",
              "Shall be found diligent: no liability (the unit concludes, Article 14)");
      case NOT_TOLERATED_MITIGABLE ->
          new Bilingual(
              "可供选择的处理：{0}（可以从轻或者减轻责任，由所在单位依照第十四条研究决定）",
              "Open to the deciding body: {0} (it may lighten or mitigate liability; Article 14"
                  + " leaves that to it)");
      default ->
          new Bilingual("处理：{0}（由所在单位依照第十四条研究决定）", "Open to the deciding body: {0} (Article 14)");
    };
  }

  private void reservations(Entry subject) {
    if (!assessment.reservations().isEmpty()) {
      Entry list = subject.strong("保留事项（认定时应当说明如何权衡）", "Reservations (a decision must weigh each)");
      for (Reservation reservation : assessment.reservations()) {
        list.point("{0}：{1}", "{0}: {1}", reservation.provision().citation(), reservation.label());
      }
    }
    open(
        subject,
        assessment.reservationsOpen(),
        "查明后可能产生保留事项的事实",
        "Unknown facts that would decide a reservation");
  }

  /** Every ground that the facts establish: a decision cites each, whichever carries it. */
  private void established(Entry subject) {
    if (assessment.established().isEmpty()) {
      return;
    }
    Entry line =
        subject.line(
            "成立的情形（决定应当逐一引用）：{0}",
            "Established (a decision cites each): {0}", say.citations(assessment.established()));
    if (Labels.isMitigationBeside(assessment)) {
      line.line(say.of(Labels.MITIGATION_BESIDE));
    }
  }

  private void grounds(Entry subject) {
    List<Ground> grounds = Ground.of(assessment);
    grounds(subject, grounds, Truth.YES, say.of("依据的条款和事实", "Provisions made out"));
    grounds(subject, grounds, Truth.NO, say.of("不成立的条款和事实", "Provisions ruled out"));
    FactSet rest = assessment.support();
    for (Ground ground : grounds) {
      rest = rest.without(ground.facts());
    }
    if (!rest.isEmpty()) {
      answers(subject.line("其他起决定作用的事实", "Other supporting facts"), rest);
    }
  }

  private void grounds(Entry subject, List<Ground> grounds, Truth truth, String heading) {
    List<Ground> chosen = grounds.stream().filter(ground -> ground.truth() == truth).toList();
    if (chosen.isEmpty()) {
      return;
    }
    Entry list = subject.line(heading);
    for (Ground ground : chosen) {
      String citation = say.of(ground.provision().citation());
      answers(list.quoting(citation, Statute.words(ground.provision())), ground.facts());
    }
  }

  private void answers(Entry parent, FactSet chosen) {
    for (Fact fact : chosen.toList()) {
      AnsweredFact answered = facts.get(fact);
      parent.line(
          answered == null
              ? say.answer(fact, assessment.answers().of(fact))
              : say.answer(fact, answered.answer()) + say.grounds(answered));
    }
  }

  private void open(Entry subject, FactSet open, String chinese, String english) {
    if (!open.isEmpty()) {
      Entry list = subject.line(chinese, english, open.size());
      open.forEach(fact -> list.point(say.sourced(fact)));
    }
  }

  private void evidenceGaps(Entry subject) {
    List<Fact> gaps = of.evidenceGaps();
    if (!gaps.isEmpty()) {
      subject.line(
          "证据缺口（第三条“事实清楚、证据确凿”）：{0}",
          "Evidence gaps (Article 3 “事实清楚、证据确凿”): {0}", say.labels(gaps));
    }
  }

  private void contested(Entry subject) {
    List<Fact> contested = of.contested();
    if (!contested.isEmpty()) {
      subject.line(
          "有争议的事实：{0}（采信不同说法时结论如何，见 explain --contested）",
          "Contested facts: {0} (explain --contested tells what follows from each version)",
          say.labels(contested));
    }
  }

  private void readings(Entry subject) {
    Readings readings = assessment.situation().readings();
    List<Choice> used = Arrays.stream(Reading.values()).map(readings::of).toList();
    List<String> other =
        used.stream().filter(AssessmentEntries::isOther).map(Labels::assignment).toList();
    Entry section =
        subject.line(
            other.isEmpty()
                ? say.of("解释口径：默认口径", "Readings: default")
                : say.of("解释口径：默认口径，另采用 {0}", "Readings: default, but for {0}", say.list(other)));
    chosen(section, used, result.caseFile().reasonsOf(readings));
    if (assessment.stable()) {
      section.line("各种口径组合下结论一致。", "The same under every combination of readings.");
      return;
    }
    Bilingual strict = Labels.conclusion(assessment.strict());
    Bilingual lenient = Labels.conclusion(assessment.lenient());
    section.point("从严口径：{0}", "Strict readings: {0}", strict);
    section.point("从宽口径：{0}", "Lenient readings: {0}", lenient);
    for (Map.Entry<Choice, Outcomes> change : assessment.sensitiveTo().entrySet()) {
      Choice choice = change.getKey();
      section.point(
          "{0}如解释为：{1}（{2}），结论为：{3}",
          "{0} read as: {1} ({2}): {3}",
          say.openWords(choice.reading()),
          choice.shown(),
          Labels.assignment(choice),
          Labels.conclusion(change.getValue()));
    }
  }

  /** The readings that are not the default's or that the case gives a reason for. */
  private void chosen(Entry section, List<Choice> used, Map<Choice, String> reasons) {
    for (Choice choice : used) {
      String reason = reasons.get(choice);
      if (isOther(choice) || reason != null) {
        section.point(
            "{0}{1}采用：{2}{3}",
            "{0}{1} read as: {2}{3}",
            choice.reading().provision().citation(),
            choice.reading().quotation(),
            choice.shown(),
            reason == null ? "" : say.of("；理由：{0}", "; reason: {0}", reason));
      }
    }
  }

  private static boolean isOther(Choice choice) {
    return !choice.reading().dutiesOnly() && !Readings.DEFAULT.has(choice);
  }

  private void unclaimed(Entry subject) {
    if (!assessment.unclaimed().isEmpty()) {
      String items = say.citations(assessment.unclaimed());
      subject.line("未主张而事实上已经成立的条款：{0}", "Made out but not claimed: {0}", items);
    }
    Outcomes all = assessment.ifAllClaimed();
    if (all != null) {
      subject.line("如考虑全部条款，结论为：{0}", "With every item considered: {0}", Labels.conclusion(all));
    }
  }
}
