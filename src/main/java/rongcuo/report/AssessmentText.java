package rongcuo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.AnsweredFact;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Ground;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;

/**
 * A result for a lawyer to read: the conclusion first, then the provisions in the statute's words
 * with the facts and evidence that carry it, what is still open, and which readings matter.
 */
public final class AssessmentText implements AssessmentFormat {

  private final Language language;
  private final Supplier<TextPage> page;

  public AssessmentText(Language language, boolean coloured) {
    this.language = language;
    this.page = () -> new TextPage(coloured);
  }

  /** For a reader of so many columns, without colours. */
  public AssessmentText(Language language, int columns) {
    this.language = language;
    this.page = () -> new TextPage(false, columns);
  }

  @Override
  public String between() {
    return "\n";
  }

  @Override
  public String write(CaseResult.Assessed result) {
    TextPage page = this.page.get();
    page.heading(Labels.heading(result));
    page.line(1, result.file());
    for (AssessedSubject subject : result.subjects()) {
      page.blank();
      new SubjectPart(page, result, subject).write();
    }
    return page.toString();
  }

  private final class SubjectPart {
    private final TextPage page;
    private final CaseResult.Assessed result;
    private final AssessedSubject of;
    private final Assessment assessment;
    private final Map<Fact, AnsweredFact> facts;

    SubjectPart(TextPage page, CaseResult.Assessed result, AssessedSubject of) {
      this.page = page;
      this.result = result;
      this.of = of;
      this.assessment = of.assessment();
      this.facts = result.caseFile().facts(of.subject());
    }

    void write() {
      conclusion();
      reservations();
      established();
      grounds();
      open();
      evidenceGaps();
      readings();
      unclaimed();
      warnings();
    }

    private void conclusion() {
      page.heading(say("当事人：", "Subject: ") + Labels.subject(of.subject(), language));
      Outcome outcome = assessment.outcome();
      if (outcome == null) {
        page.strong(1, say("结论：尚不能确定", "Conclusion: undetermined"));
        page.line(
            2, say("可能的结论：", "Possible: ") + Labels.outcomes(assessment.possible()).in(language));
        ifUnproven();
        return;
      }
      page.strong(1, say("结论：", "Conclusion: ") + outcome.label().in(language));
      if (!outcome.dispositions().isEmpty()) {
        page.line(2, disposition(outcome));
      }
    }

    private void ifUnproven() {
      Outcome outcome = assessment.ifUnproven();
      if (outcome != null) {
        page.line(
            2,
            new Bilingual(
                    "如不能再查明：{0}（容错的情形和不予容错的情形都只认已经证明的；这是办案的处理办法，不是本办法的规定，也不是结论）",
                    "If nothing more can be found out: {0} (grounds and bars count only as far as they"
                        + " are proven; a way to handle cases, neither the regulation's nor the"
                        + " conclusion)")
                .with(outcome.label())
                .in(language));
      }
    }

    private String disposition(Outcome outcome) {
      String options =
          outcome.dispositions().stream()
              .map(Disposition::label)
              .map(label -> label.in(language))
              .collect(Collectors.joining(say("、", ", ")));
      Bilingual text =
          switch (outcome) {
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
                new Bilingual(
                    "处理：{0}（由所在单位依照第十四条研究决定）", "Open to the deciding body: {0} (Article 14)");
          };
      return text.with(options).in(language);
    }

    private void reservations() {
      if (!assessment.reservations().isEmpty()) {
        page.strong(1, say("保留事项（认定时应当说明如何权衡）", "Reservations (a decision must weigh each)"));
        for (Reservation reservation : assessment.reservations()) {
          page.bullet(
              2,
              reservation.provision().citation(language)
                  + say("：", ": ")
                  + reservation.label().in(language));
        }
      }
      if (!assessment.reservationsOpen().isEmpty()) {
        page.line(1, say("查明后可能产生保留事项的事实", "Unknown facts that would decide a reservation"));
        openFacts(assessment.reservationsOpen());
      }
    }

    /** Every ground that the facts establish: a decision cites each, whichever carries it. */
    private void established() {
      if (assessment.established().isEmpty()) {
        return;
      }
      page.line(
          1,
          say("成立的情形（决定应当逐一引用）：", "Established (a decision cites each): ")
              + citations(assessment.established()));
      if (Labels.isMitigationBeside(assessment)) {
        page.line(2, Labels.MITIGATION_BESIDE.in(language));
      }
    }

    private String citations(List<Provision> items) {
      return items.stream()
          .map(item -> item.citation(language))
          .collect(Collectors.joining(say("、", "; ")));
    }

    private void grounds() {
      if (assessment.outcome() == null) {
        return;
      }
      List<Ground> grounds = Ground.of(assessment);
      grounds(say("依据的条款和事实", "Provisions made out"), grounds, Truth.YES);
      grounds(say("不成立的条款和事实", "Provisions ruled out"), grounds, Truth.NO);
      FactSet rest = assessment.support();
      for (Ground ground : grounds) {
        rest = rest.without(ground.facts());
      }
      if (!rest.isEmpty()) {
        page.line(1, say("其他起决定作用的事实", "Other supporting facts"));
        answers(rest);
      }
    }

    private void grounds(String heading, List<Ground> grounds, Truth truth) {
      List<Ground> chosen = grounds.stream().filter(g -> g.truth() == truth).toList();
      if (chosen.isEmpty()) {
        return;
      }
      page.line(1, heading);
      for (Ground ground : chosen) {
        Provision provision = ground.provision();
        page.bullet(2, provision.citation(language) + "  " + Statute.words(provision));
        answers(ground.facts());
      }
    }

    private void answers(FactSet chosen) {
      chosen.forEach(fact -> page.line(4, answer(fact)));
    }

    private String answer(Fact fact) {
      AnsweredFact answered = facts.get(fact);
      String label = fact.wording(language).label() + say("：", ": ");
      if (answered == null) {
        return label + assessment.answers().of(fact).label().in(language);
      }
      String evidence =
          answered.evidence().isEmpty()
              ? say("（无证据）", " (no evidence)")
              : say("（证据 ", " (evidence ")
                  + String.join(say("、", ", "), answered.evidence())
                  + say("）", ")");
      String basis = answered.basis() == null ? "" : say("；依据：", "; basis: ") + answered.basis();
      return label + answered.answer().label().in(language) + evidence + basis;
    }

    private void open() {
      if (assessment.open().isEmpty()) {
        return;
      }
      page.line(
          1,
          new Bilingual("待查事实（共 {0} 项，查明后会影响结论）", "Unknown facts that bear on it ({0})")
              .with(assessment.open().size())
              .in(language));
      openFacts(assessment.open());
    }

    private void openFacts(FactSet open) {
      open.forEach(
          fact -> {
            String sources =
                fact.sources().stream()
                    .map(source -> source.citation(language))
                    .collect(Collectors.joining(say("、", "; ")));
            page.bullet(
                2, fact.wording(language).label() + say("（", " (") + sources + say("）", ")"));
          });
    }

    private void evidenceGaps() {
      List<Fact> gaps = of.evidenceGaps();
      if (!gaps.isEmpty()) {
        String names =
            gaps.stream()
                .map(fact -> fact.wording(language).label())
                .collect(Collectors.joining(say("、", ", ")));
        page.line(
            1,
            new Bilingual("证据缺口（第三条“事实清楚、证据确凿”）：{0}", "Evidence gaps (Article 3 “事实清楚、证据确凿”): {0}")
                .with(names)
                .in(language));
      }
    }

    private void readings() {
      page.line(1, say("解释口径：", "Readings: ") + used(assessment.situation().readings()));
      chosen();
      if (assessment.stable()) {
        page.line(2, say("各种口径组合下结论一致。", "The same under every combination of readings."));
        return;
      }
      preset(say("从严口径", "Strict readings"), assessment.strict());
      preset(say("从宽口径", "Lenient readings"), assessment.lenient());
      for (Map.Entry<Choice, Outcomes> change : assessment.sensitiveTo().entrySet()) {
        Choice choice = change.getKey();
        Reading reading = choice.reading();
        page.bullet(
            2,
            new Bilingual("{0}{1}如解释为：{2}（{3}），结论为：{4}", "{0} {1} read as: {2} ({3}): {4}")
                .with(
                    reading.provision().citation(),
                    reading.quotation(),
                    choice.shown(),
                    Labels.assignment(choice),
                    Labels.conclusion(change.getValue()))
                .in(language));
      }
    }

    /** The readings that are not the default's or that the case gives a reason for. */
    private void chosen() {
      Readings readings = assessment.situation().readings();
      Map<Choice, String> reasons = result.caseFile().reasonsOf(readings);
      for (Reading reading : Reading.values()) {
        Choice choice = readings.of(reading);
        String reason = reasons.get(choice);
        boolean isOther = !reading.dutiesOnly() && !Readings.DEFAULT.has(choice);
        if (isOther || reason != null) {
          page.bullet(
              2,
              reading.provision().citation(language)
                  + reading.quotation()
                  + say("采用：", " read as: ")
                  + choice.shown().in(language)
                  + (reason == null ? "" : say("；理由：", "; reason: ") + reason));
        }
      }
    }

    private void preset(String name, Outcomes outcomes) {
      page.bullet(2, name + say("：", ": ") + Labels.conclusion(outcomes).in(language));
    }

    private String used(Readings readings) {
      List<String> other = new ArrayList<>();
      for (Reading reading : Reading.values()) {
        if (!reading.dutiesOnly() && !Readings.DEFAULT.has(readings.of(reading))) {
          other.add(Labels.assignment(readings.of(reading)));
        }
      }
      return other.isEmpty()
          ? say("默认口径", "default")
          : say("默认口径，另采用 ", "default, but for ") + String.join(say("、", ", "), other);
    }

    private void unclaimed() {
      if (assessment.unclaimed().isEmpty() && assessment.ifAllClaimed() == null) {
        return;
      }
      String items = citations(assessment.unclaimed());
      if (!items.isEmpty()) {
        page.line(1, say("未主张而事实上已经成立的条款：", "Made out but not claimed: ") + items);
      }
      @Nullable Outcomes all = assessment.ifAllClaimed();
      if (all != null) {
        page.line(
            1,
            say("如考虑全部条款，结论为：", "With every item considered: ")
                + Labels.conclusion(all).in(language));
      }
    }

    private void warnings() {
      for (String hint : Labels.hints(of, language)) {
        page.line(1, say("提示：", "Note: ") + hint);
      }
      for (String warning : Labels.warnings(result, of, language)) {
        page.line(1, say("提示：", "Note: ") + warning);
      }
    }

    private String say(String chinese, String english) {
      return language == Language.CHINESE ? chinese : english;
    }
  }
}
