package rongcuo.report;

import java.util.List;
import java.util.Map;
import rongcuo.explanation.Explanation;
import rongcuo.explanation.FactFinding;
import rongcuo.explanation.ProofStep;
import rongcuo.explanation.ReadingSpread;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.reasoning.LeastChanges;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;

/** The explanation of one officer's case in words, for every format that people read. */
public final class ExplanationEntries {

  /** Sets of more changes than this are listed only where they are asked for. */
  static final int FEW_CHANGES = 4;

  private final Explained explained;
  private final Explanation explanation;
  private final Assessment assessment;
  private final Phrases say;
  private final AssessmentEntries assessed;
  private final StepEntries steps;

  public ExplanationEntries(Explained explained, Language language) {
    this.explained = explained;
    this.explanation = explained.explanation();
    this.assessment = explanation.assessment();
    this.say = new Phrases(language);
    this.assessed = new AssessmentEntries(explained.result(), explained.subject(), say);
    this.steps = new StepEntries(explained, say);
  }

  public void addTo(Entry document) {
    Entry subject = assessed.addSubject(document);
    ComparisonEntries comparisons = new ComparisonEntries(explained, say);
    comparisons.addWhatIf(subject);
    conclusion(subject);
    comparisons.addComparison(subject);
    why(subject);
    whyNot(subject);
    addRemedies(subject);
    enquiry(subject);
    readings(subject);
    if (explained.evidence() != null) {
      new EvidenceEntries(explained, explained.evidence(), say).addTo(subject);
    }
    if (explained.contested() != null) {
      new ContestEntries(explained, explained.contested(), say).addTo(subject);
    }
    steps.addEvidence(subject);
    assessed.addNotes(subject);
  }

  private void conclusion(Entry subject) {
    Outcome outcome = assessment.outcome();
    subject.strong(
        explanation.before() == null ? "结论：{0}" : "改变后的结论：{0}",
        explanation.before() == null ? "Conclusion: {0}" : "Conclusion after the change: {0}",
        Labels.outcome(outcome));
    if (outcome == null) {
      subject.line("可能的结论：{0}", "Possible: {0}", say.quoted(assessment.possible().toList()));
    }
    if (!assessment.established().isEmpty()) {
      subject.line("成立的情形：{0}", "Established: {0}", say.items(assessment.established()));
    }
    if (Labels.isMitigationBeside(assessment)) {
      subject.line(say.of(Labels.MITIGATION_BESIDE));
    }
    for (Reservation reservation : assessment.reservations()) {
      subject.line(
          "保留事项：{0}，{1}（认定时应当说明如何权衡）",
          "Reservation: {0}, {1} (a decision must weigh it)",
          reservation.provision().citation(),
          reservation.label());
    }
  }

  private void why(Entry subject) {
    if (explanation.why().isEmpty() && explanation.settling().isEmpty()) {
      return;
    }
    boolean open = assessment.outcome() == null;
    Entry section =
        subject.section(open ? say.of("为什么尚不能确定", "Why it is open") : say.of("为什么", "Why"));
    settling(section);
    steps.add(section, explanation.why());
  }

  private void settling(Entry section) {
    for (Map.Entry<Outcome, LeastChanges> entry : explanation.settling().entrySet()) {
      LeastChanges least = entry.getValue();
      String outcome = say.outcome(entry.getKey());
      if (least.isPossible() && least.size() <= FEW_CHANGES) {
        section.point(
            "还可能是{0}：例如查明{1}",
            "It may yet be {0}, for one if found: {1}", outcome, say.answers(least.sets().get(0)));
      } else if (least.isPossible()) {
        section.point(
            "还可能是{0}：最少再查明 {1} 项事实即可确定",
            "It may yet be {0}: it takes at least {1} more facts to be certain",
            outcome,
            least.size());
      }
    }
  }

  private void whyNot(Entry subject) {
    for (Map.Entry<Outcome, List<ProofStep>> entry : explanation.whyNot().entrySet()) {
      Outcome outcome = entry.getKey();
      Entry section = subject.section("为什么不是{0}", "Why it is not {0}", say.outcome(outcome));
      if (assessment.outcome() == outcome) {
        section.line("结论正是{0}。", "It is {0}.", say.outcome(outcome));
        continue;
      }
      if (assessment.possible().has(outcome)) {
        section.line("仍有可能是，取决于下列各项。", "It may yet be; it hangs on these.");
      }
      steps.add(section, entry.getValue());
      unclaimed(section);
    }
  }

  private void addRemedies(Entry subject) {
    if (explanation.remedies().isEmpty()) {
      return;
    }
    Entry section =
        subject.section(
            explained.brief()
                ? say.of("怎样才会有更好的结论", "What a better conclusion would take")
                : say.of(
                    "怎样才会是所问的结论或者更好",
                    "What the conclusion asked about, or a better one, would take"));
    section.line(
        "以下是推演，不是更改事实的理由；回答以查明的事实和证据为准。",
        "This is what would follow, no reason to change a fact: answers follow what is found and"
            + " proved.");
    unclaimed(section);
    new RemedyEntries(explained, say).addTo(section);
  }

  private void unclaimed(Entry section) {
    if (assessment.unclaimed().isEmpty()) {
      return;
    }
    Outcomes all = assessment.ifAllClaimed();
    section.line(
        "未主张而事实上已经成立：{0}。考虑全部条款，结论为{1}。",
        "Made out but not claimed: {0}. With every item considered it is {1}.",
        say.items(assessment.unclaimed()),
        say.outcomes(all == null ? assessment.possible() : all));
  }

  private void enquiry(Entry subject) {
    FactFinding enquiry = explanation.enquiry();
    if (enquiry == null) {
      return;
    }
    Entry section = subject.section("先查什么", "What to find out");
    if (enquiry.isSettled()) {
      section.line("结论已经确定，无须再查。", "The conclusion is certain; nothing need be found out.");
      return;
    }
    section.line(
        "各项待查事实视为“是”“否”机会均等，每一步先查预计最能减少不确定性的一项；逐步择优，不保证总步数最少。",
        "Each unknown fact is taken as even, and each step asks the one expected to leave least"
            + " uncertain; greedy, so another order may need fewer steps.");
    if (enquiry.isComplete()) {
      section.line(
          "按此次序，平均查 {0} 项即可确定结论。",
          "In this order {0} enquiries settle it on average.",
          tenths(Math.round(enquiry.expected() * 10)));
    }
    add(section, enquiry);
  }

  /** Adds enquiries one below the other as long as one of the answers settles it. */
  private void add(Entry parent, FactFinding first) {
    FactFinding enquiry = first;
    while (enquiry != null && enquiry.fact() != null) {
      FactFinding ifYes = enquiry.ifYes();
      FactFinding ifNo = enquiry.ifNo();
      if (ifYes == null || ifNo == null) {
        return;
      }
      Entry point = parent.point("查明：{0}", "Find out: {0}", say.sourced(enquiry.fact()));
      boolean forks = !ifYes.isSettled() && !ifNo.isSettled();
      answer(point, Truth.YES, enquiry, ifYes, forks);
      answer(point, Truth.NO, enquiry, ifNo, forks);
      enquiry = forks || (ifYes.isSettled() && ifNo.isSettled()) ? null : open(ifYes, ifNo);
    }
  }

  private static FactFinding open(FactFinding ifYes, FactFinding ifNo) {
    return ifYes.isSettled() ? ifNo : ifYes;
  }

  private void answer(
      Entry point, Truth answer, FactFinding before, FactFinding then, boolean forks) {
    if (then.isSettled()) {
      point.point(
          "若{0}：结论为{1}", "If {0}: it is {1}", answer.label(), say.outcomes(then.possible()));
      return;
    }
    String rest =
        then.possible().equals(before.possible())
            ? say.of("可能的结论不变", "the same are possible")
            : say.of("可能为{0}", "of {0}", say.quoted(then.possible().toList()));
    if (then.fact() == null) {
      point.point("若{0}：{1}（以下从略）", "If {0}: {1} (not drawn further)", answer.label(), rest);
      return;
    }
    Entry entry =
        point.point(
            forks
                ? say.of("若{0}：{1}，再查", "If {0}: {1}, then", answer.label(), rest)
                : say.of("若{0}：{1}，接着查下一项", "If {0}: {1}, go on below", answer.label(), rest));
    if (forks) {
      add(entry, then);
    }
  }

  private void readings(Entry subject) {
    ReadingSpread spread = explanation.readings();
    if (spread == null) {
      return;
    }
    Entry section = subject.section("解释口径", "Readings");
    if (assessment.stable()) {
      section.line(
          "全部 {0} 种口径组合下结论一致。", "The same under all {0} combinations of readings.", spread.total());
      return;
    }
    section.line(
        "口径不同，结论可能不同：{0}。哪一种口径正确是法律判断，不以组合多少论。",
        "It hangs on the readings: {0}. Which is right is a question of law, not of how many"
            + " there are.",
        say.quoted(spread.shares().stream().map(share -> share.outcome()).toList()));
    sensitive(section);
  }

  private static String tenths(long tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  private void sensitive(Entry section) {
    if (assessment.sensitiveTo().isEmpty()) {
      section.line(
          "单独改变任何一个口径，结论都不变；须同时改变几个。",
          "No single reading changes the conclusion; it takes several together.");
      return;
    }
    Entry singles = section.point("单独改变即影响结论的口径：", "Single readings that matter:");
    for (Map.Entry<Choice, Outcomes> change : assessment.sensitiveTo().entrySet()) {
      Choice choice = change.getKey();
      Choice used = assessment.situation().readings().of(choice.reading());
      singles.point(
          "{0}：现理解为“{1}”；如理解为“{2}”（{3}），结论为{4}",
          "{0}: now \"{1}\"; read as \"{2}\" ({3}): {4}",
          say.openWords(choice.reading()),
          say.meaning(used),
          say.meaning(choice),
          Labels.assignment(choice),
          say.outcomes(change.getValue()));
    }
  }
}
