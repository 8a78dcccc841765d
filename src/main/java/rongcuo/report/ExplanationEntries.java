package rongcuo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import rongcuo.explanation.Explanation;
import rongcuo.explanation.FactFinding;
import rongcuo.explanation.LeastReadings;
import rongcuo.explanation.ProofStep;
import rongcuo.explanation.ReadingSpread;
import rongcuo.explanation.Remedy;
import rongcuo.facts.Answers;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.practice.Alteration;
import rongcuo.practice.Alterations;
import rongcuo.reasoning.LeastChanges;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;

/** The explanation of one officer's case in words, for every format that people read. */
public final class ExplanationEntries {

  /** Sets of more changes than this are listed only where they are asked for. */
  private static final int FEW_CHANGES = 4;

  private static final int MOST_ALTERED = 10;

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
    remedies(subject);
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

  private void remedies(Entry subject) {
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
    List<Remedy> remedies = explanation.remedies();
    for (int i = 0; i < remedies.size(); ) {
      Remedy remedy = remedies.get(i);
      List<Outcome> alike = new ArrayList<>();
      for (i++; i < remedies.size() && remedy.takesTheSame(remedies.get(i)); i++) {
        alike.add(remedies.get(i).goal());
      }
      remedy(section, remedy);
      if (!alike.isEmpty()) {

        section.point("只求{0}或者更好，情况同上", "To be {0} or better, the same holds", say.quoted(alike));
      }
    }
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

  private void remedy(Entry section, Remedy remedy) {
    String outcome = say.outcome(remedy.goal());
    Entry goal =
        section.point(
            isBetterPossible(remedy.goal())
                ? say.of("要达到{0}或者更好", "To be {0} or better", outcome)
                : say.of("要认定为{0}", "To be {0}", outcome));
    LeastChanges overall = remedy.overall();
    if (overall.size() == 0) {
      goal.point("现在的结论已经达到。", "The conclusion is so already.");
      return;
    }
    if (!overall.isWithinBound()) {
      goal.point(
          "在限定的计算量内没有算完，不列结果。", "The search did not end within its bound, so nothing is listed.");
      return;
    }
    if (!overall.isPossible()) {
      goal.point(
          remedy.onceClaimed()
              ? say.of(
                  "在现有主张下，没有可以推演的事实改变能够达到；主张其他情形后才有可能。",
                  "With these claims no change of facts gives it; with other items claimed some would.")
              : say.of(
                  "在现有口径下，事实上没有可以推演的改变能够达到。", "Under these readings no change of facts gives it."));
      readings(goal, remedy.readings());
      return;
    }
    today(goal, remedy.today());
    overall(goal, remedy);
    readings(goal, remedy.readings());
  }

  private static boolean isBetterPossible(Outcome goal) {
    return goal != Outcome.DILIGENT && goal != Outcome.NOT_APPLICABLE;
  }

  private void readings(Entry goal, LeastReadings least) {
    if (least.size() < 1) {
      return;
    }
    Entry list =
        goal.point(
            "事实不变而改变解释口径的（最少 {0} 个；采用哪一种由决定机构说明理由）：",
            "With the facts as they are, by other readings (at least {0}; which to adopt, the"
                + " deciding body gives reasons for):",
            least.size());
    for (List<Choice> set : least.sets()) {
      Entry point =
          list.point(
              set.stream().map(this::reading).collect(Collectors.joining(say.of("；", "; "))));
      if (explained.elsewhere() != null && explained.elsewhere().containsKey(set)) {
        elsewhere(point, explained.elsewhere().get(set));
      }
    }
    if (!least.isComplete()) {
      list.point("……共 {0} 种，未全部列出", "… {0} in all, not every one listed", least.count());
    }
  }

  /** What else the readings would alter of what the office has decided. */
  private void elsewhere(Entry point, Alterations altered) {
    List<Alteration> all = altered.all();
    if (all.isEmpty()) {
      point.line(
          "存档中没有其他已决案件的结论随之改变。", "No other decided case of the archive would come out otherwise.");
      return;
    }
    Entry list =
        point.point(
            "存档中另有 {0} 名已决当事人的结论随之改变，已有决定因此不再相符的 {1} 名：",
            "In the archive the outcome of {0} more decided officers would change too, and {1} decisions"
                + " would no longer fit:",
            all.size(),
            altered.unsettled());
    for (Alteration each : all.subList(0, Math.min(MOST_ALTERED, all.size()))) {
      list.point(
          "{0}  {1}：由{2}改为{3}{4}",
          "{0}  {1}: from {2} to {3}{4}",
          each.caseId(),
          each.called(),
          say.outcomes(each.before()),
          say.outcomes(each.after()),
          each.unsettles() ? say.of("，已有决定不再相符", ", and the decision no longer fits") : "");
    }
    if (all.size() > MOST_ALTERED) {
      list.point("……共 {0} 名", "… {0} in all", all.size());
    }
  }

  private String reading(Choice choice) {
    return say.of(
        "{0}理解为“{1}”（{2}）",
        "{0} read as \"{1}\" ({2})",
        say.openWords(choice.reading()),
        say.meaning(choice),
        Labels.assignment(choice));
  }

  private void today(Entry goal, LeastChanges today) {
    if (!today.isPossible()) {
      goal.point("现在仍可以补救的：仅靠补救达不到。", "What can still be done today: not enough by itself.");
      return;
    }
    Entry list =
        goal.point(
            "现在仍可以补救的（最少 {0} 项）：", "What can still be done today (at least {0}):", today.size());
    list(list, today);
  }

  private void overall(Entry goal, Remedy remedy) {
    LeastChanges overall = remedy.overall();
    if (remedy.today().isPossible() && overall.equals(remedy.today())) {
      goal.point("这也是全部事实中最少的改变。", "Nor would fewer changes of any facts do.");
      return;
    }
    if (explained.brief() && overall.size() > FEW_CHANGES) {
      goal.point(
          "不限于补救，最少须有 {0} 项事实与现在的回答不同（共 {1} 种组合，用 --goal {2} 列出）。",
          "Of any facts, at least {0} would have to be found otherwise ({1} such sets; --goal {2}"
              + " lists them).",
          overall.size(),
          overall.count(),
          remedy.goal().id());
      return;
    }
    Entry list =
        goal.point(
            "不限于补救，最少须有 {0} 项事实与现在的回答不同：",
            "Of any facts, at least {0} would have to be found otherwise:", overall.size());
    list(list, overall);
  }

  private void list(Entry parent, LeastChanges changes) {
    for (Answers set : changes.sets()) {
      parent.point(say.changes(set, assessment.answers()));
    }
    if (!changes.isComplete()) {
      parent.point("……共 {0} 种，未全部列出", "… {0} in all, not every one listed", changes.count());
    }
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
