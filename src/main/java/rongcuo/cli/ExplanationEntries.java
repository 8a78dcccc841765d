package rongcuo.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.Evidence;
import rongcuo.explanation.Comparison;
import rongcuo.explanation.Enquiry;
import rongcuo.explanation.Explanation;
import rongcuo.explanation.Matter;
import rongcuo.explanation.Part;
import rongcuo.explanation.ReadingSpread;
import rongcuo.explanation.Remedy;
import rongcuo.explanation.Step;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.reasoning.LeastChanges;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Statute;

/** The explanation of one officer's case in words, for every format that people read. */
final class ExplanationEntries {

  /** Sets of more changes than this are listed only where they are asked for. */
  private static final int FEW_CHANGES = 4;

  private static final Bilingual NONE = new Bilingual("无", "none");

  private final Explained explained;
  private final Explanation explanation;
  private final Assessment assessment;
  private final Map<Fact, AnsweredFact> facts;
  private final Phrases say;

  /** The evidence cited so far, by id. */
  private final Set<String> cited = new LinkedHashSet<>();

  ExplanationEntries(Explained explained, Language language) {
    this.explained = explained;
    this.explanation = explained.explanation();
    this.assessment = explanation.assessment();
    this.facts = explained.result().caseFile().facts(explained.subject().subject());
    this.say = new Phrases(language);
  }

  void addTo(Entry document) {
    Entry subject =
        document.subject(
            say.of("当事人：{0}", "Subject: {0}", say.subject(explained.subject().subject())));
    whatIf(subject);
    conclusion(subject);
    comparison(subject);
    why(subject);
    whyNot(subject);
    remedies(subject);
    enquiry(subject);
    readings(subject);
    evidence(subject);
  }

  private void whatIf(Entry subject) {
    Assessment before = explanation.before();
    if (before == null) {
      return;
    }
    Entry section = subject.section(say.of("假设", "What if"));
    for (Fact fact : explained.assumed().toList()) {
      Truth from = before.answers().of(fact);
      section.point(say.change(fact, from, assessment.answers().of(fact)));
    }
    for (Reading reading : Reading.values()) {
      Choice from = before.situation().readings().of(reading);
      Choice to = assessment.situation().readings().of(reading);
      if (from != to) {
        section.point(
            say.of(
                "{0}：由“{1}”改为“{2}”",
                "{0}: \"{1}\" becomes \"{2}\"",
                say.openWords(reading),
                say.meaning(from),
                say.meaning(to)));
      }
    }
    section.line(say.of("改变前：{0}", "Before: {0}", say.outcomes(before.possible())));
    section.line(say.of("改变后：{0}", "After: {0}", say.outcomes(assessment.possible())));
    if (before.possible().equals(assessment.possible())) {
      section.line(say.of("结论不变。", "The conclusion stays the same."));
    }
    for (Comparison.ProvisionDifference changed : Comparison.provisions(before, assessment)) {
      section.point(
          say.of(
              "{0}：由“{1}”变为“{2}”",
              "{0}: \"{1}\" becomes \"{2}\"",
              name(changed.provision()),
              claimed(changed.provision(), changed.first()),
              claimed(changed.provision(), changed.other())));
    }
  }

  private void conclusion(Entry subject) {
    Outcome outcome = assessment.outcome();
    subject.strong(
        say.of(
            explanation.before() == null ? "结论：{0}" : "改变后的结论：{0}",
            explanation.before() == null ? "Conclusion: {0}" : "Conclusion after the change: {0}",
            outcome == null ? TextWriter.UNDETERMINED : outcome.label()));
    if (outcome == null) {
      subject.line(say.of("可能的结论：{0}", "Possible: {0}", listed(assessment.possible())));
    }
    for (Reservation reservation : assessment.reservations()) {
      subject.line(
          say.of(
              "保留事项：{0}，{1}（认定时应当说明如何权衡）",
              "Reservation: {0}, {1} (a decision must weigh it)",
              reservation.provision().citation(),
              reservation.label()));
    }
  }

  private String listed(Outcomes outcomes) {
    return outcomes.toList().stream()
        .map(say::outcome)
        .collect(Collectors.joining(say.of("", ", ")));
  }

  private void why(Entry subject) {
    if (explanation.why().isEmpty()) {
      return;
    }
    boolean open = assessment.outcome() == null;
    Entry section =
        subject.section(open ? say.of("为什么尚不能确定", "Why it is open") : say.of("为什么", "Why"));
    settling(section);
    explanation.why().forEach(step -> add(section, step, false));
  }

  private void settling(Entry section) {
    for (Map.Entry<Outcome, LeastChanges> entry : explanation.settling().entrySet()) {
      LeastChanges least = entry.getValue();
      if (least.isPossible()) {
        section.point(
            say.of(
                "还可能是{0}：例如查明{1}",
                "It may yet be {0}, for one if found: {1}",
                say.outcome(entry.getKey()),
                say.answers(least.sets().get(0))));
      }
    }
  }

  private void whyNot(Entry subject) {
    for (Map.Entry<Outcome, List<Step>> entry : explanation.whyNot().entrySet()) {
      Outcome outcome = entry.getKey();
      Entry section =
          subject.section(say.of("为什么不是{0}", "Why it is not {0}", say.outcome(outcome)));
      if (assessment.outcome() == outcome) {
        section.line(say.of("结论正是{0}。", "It is {0}.", say.outcome(outcome)));
        continue;
      }
      if (assessment.possible().has(outcome)) {
        section.line(say.of("仍有可能是，取决于下列各项。", "It may yet be; it hangs on these."));
      }
      entry.getValue().forEach(step -> add(section, step, false));
      if (!assessment.unclaimed().isEmpty()) {
        section.line(
            say.of(
                "未主张而事实上已经成立：{0}。主张后即予考虑。",
                "Made out but not claimed: {0}. Once claimed, they are considered.",
                say.items(assessment.unclaimed())));
      }
    }
  }

  /**
   * Adds a step and those below it.
   *
   * @param done whether what it serves stands as wanted, so that it need not itself
   */
  private void add(Entry parent, Step step, boolean done) {
    String quotation =
        step.matter() instanceof Matter.OfProvision of ? Statute.words(of.provision()) : "";
    String wanted =
        done || step.isAsWanted() || !(step.matter() instanceof Matter.OfFact)
            ? ""
            : say.of("（须为“{0}”）", " (must be \"{0}\")", step.wanted().label());
    Entry entry = parent.point(text(step) + wanted, quotation);
    step.because().forEach(child -> add(entry, child, done || step.isAsWanted()));
  }

  private String text(Step step) {
    Matter matter = step.matter();
    if (matter instanceof Matter.OfOutcomes of) {
      return outcomes(of, step);
    }
    if (matter instanceof Matter.OfProvision of) {
      Provision provision = of.provision();
      return say.of("{0}：{1}", "{0}: {1}", name(provision), held(provision, step.truth()));
    }
    if (matter instanceof Matter.OfPart of) {
      return say.of("{0}：{1}", "{0}: {1}", of.part().label(), held(of.part(), step.truth()));
    }
    if (matter instanceof Matter.OfFact of) {
      return fact(of, step);
    }
    if (matter instanceof Matter.OfReading of) {
      return say.of("口径：{0}", "Reading: {0}", say.reading(of.choice()));
    }
    if (matter instanceof Matter.Unclaimed of) {
      return say.of("未主张，不予考虑：{0}", "Not claimed, not considered: {0}", say.items(of.items()));
    }
    if (matter instanceof Matter.Together of) {
      return of.all()
          ? say.of("下列各项须同时具备", "All of these are needed")
          : say.of("下列各项具备其一即可", "Any of these would do");
    }
    return say.of(
        "无论不详的事实如何，均是如此（已核对全部可能）",
        "It is so whatever the unknown facts are (every possibility was checked)");
  }

  private String outcomes(Matter.OfOutcomes of, Step step) {
    String names =
        of.outcomes().stream().map(say::outcome).collect(Collectors.joining(say.of("", ", ")));
    if (step.wanted() == Truth.YES) {
      return switch (step.truth()) {
        case YES -> say.of("符合{0}", "It is {0}", names);
        case NO -> say.of("不符合{0}", "It is not {0}", names);
        case UNKNOWN -> say.of("是否符合{0}尚不能确定", "Whether it is {0} is open", names);
      };
    }
    return switch (step.truth()) {
      case YES -> say.of("已经属于{0}，先于所问结论适用", "It is {0}, which goes before", names);
      case NO -> say.of("排除{0}", "It is not {0}", names);
      case UNKNOWN -> say.of("尚不能排除{0}", "Whether it is {0}, which goes before, is open", names);
    };
  }

  private static Bilingual name(Provision provision) {
    return provision == Provision.ART_11_PARA_1
        ? new Bilingual("第十一条第一款“三个区分开来”", "the three distinctions of Article 11, paragraph 1")
        : provision.citation();
  }

  private Bilingual held(Provision provision, Truth truth) {
    if (provision == Provision.ART_13) {
      return switch (truth) {
        case YES -> new Bilingual("存在该条情形", "made out");
        case NO -> new Bilingual("没有该条情形", "not made out");
        case UNKNOWN -> OPEN;
      };
    }
    boolean standard = !provision.isClaimable();
    return switch (truth) {
      case YES -> standard ? new Bilingual("符合", "met") : new Bilingual("成立", "made out");
      case NO -> standard ? new Bilingual("不符合", "not met") : new Bilingual("不成立", "not made out");
      case UNKNOWN -> OPEN;
    };
  }

  private Bilingual held(Part part, Truth truth) {
    return switch (part) {
      case PROCEDURE_FOLLOWED, CARE_TAKEN ->
          switch (truth) {
            case YES -> new Bilingual("是", "yes");
            case NO -> new Bilingual("否", "no");
            case UNKNOWN -> OPEN;
          };
      case EXEMPTION ->
          switch (truth) {
            case YES -> new Bilingual("具备", "met");
            case NO -> new Bilingual("不具备", "not met");
            case UNKNOWN -> OPEN;
          };
      default ->
          switch (truth) {
            case YES -> new Bilingual("有", "there is");
            case NO -> new Bilingual("没有", "there is not");
            case UNKNOWN -> OPEN;
          };
    };
  }

  private static final Bilingual OPEN = new Bilingual("尚不能确定", "open");

  private String fact(Matter.OfFact of, Step step) {
    String answer = say.of("{0}：{1}", "{0}: {1}", say.label(of.fact()), step.truth().label());
    if (explained.assumed().has(of.fact())) {
      return answer + say.of("（假设）", " (assumed)");
    }
    if (of.impliedBy() != null) {
      return answer + say.of("（由“{0}”推知）", " (follows from \"{0}\")", say.label(of.impliedBy()));
    }
    AnsweredFact answered = facts.get(of.fact());
    if (answered == null || step.truth() == Truth.UNKNOWN) {
      return answer + withoutBasis(answered);
    }
    cited.addAll(answered.evidence());
    String evidence =
        answered.evidence().isEmpty()
            ? say.of("（无证据）", " (no evidence)")
            : say.of("（证据 {0}）", " (evidence {0})", say.list(answered.evidence()));
    String basis =
        answered.basis() == null ? "" : say.of("；依据：{0}", "; basis: {0}", answered.basis());
    return answer + evidence + basis;
  }

  private String withoutBasis(@Nullable AnsweredFact answered) {
    return answered != null && answered.lacksBasis()
        ? say.of("（未写明法律依据，按不详处理）", " (no written basis, so it counts as unknown)")
        : "";
  }

  private void remedies(Entry subject) {
    if (explanation.remedies().isEmpty()) {
      return;
    }
    boolean better = explanation.remedies().get(0).orBetter();
    Entry section =
        subject.section(
            better
                ? say.of("怎样才会有更好的结论", "What a better conclusion would take")
                : say.of("怎样才会是所问的结论", "What the conclusion asked about would take"));
    section.line(
        say.of(
            "以下是推演，不是更改事实的理由；回答以查明的事实和证据为准。",
            "This is what would follow, no reason to change a fact: answers follow what is found and"
                + " proved."));
    List<Remedy> remedies = explanation.remedies();
    for (int i = 0; i < remedies.size(); ) {
      Remedy remedy = remedies.get(i);
      List<String> alike = new ArrayList<>();
      for (i++; i < remedies.size() && remedy.takesTheSame(remedies.get(i)); i++) {
        alike.add(say.outcome(remedies.get(i).goal()));
      }
      remedy(section, remedy);
      if (!alike.isEmpty()) {
        String goals = String.join(say.of("", ", "), alike);
        section.point(say.of("只求{0}或者更好，最少的改变同上", "{0} or better takes the same at least", goals));
      }
    }
  }

  private void remedy(Entry section, Remedy remedy) {
    String outcome = say.outcome(remedy.goal());
    Entry goal =
        section.point(
            remedy.orBetter() && remedy.goal() != Outcome.DILIGENT
                ? say.of("要达到{0}或者更好", "To be {0} or better", outcome)
                : say.of("要认定为{0}", "To be {0}", outcome));
    LeastChanges overall = remedy.overall();
    if (overall.size() == 0) {
      goal.point(say.of("现在的结论就是它。", "It is the conclusion already."));
      return;
    }
    if (!overall.isWithinBound()) {
      goal.point(
          say.of(
              "在限定的计算量内没有算完，不列结果。",
              "The search did not end within its bound, so nothing is listed."));
      return;
    }
    if (!overall.isPossible()) {
      goal.point(
          remedy.onceClaimed()
              ? say.of(
                  "在现有主张下，无论事实如何都达不到；主张其他情形后才有可能。",
                  "With these claims no facts give it; with other items claimed some would.")
              : say.of("在现有口径下，无论事实如何都达不到。", "Under these readings no facts give it."));
      return;
    }
    today(goal, remedy.today());
    overall(goal, remedy);
  }

  private void today(Entry goal, LeastChanges today) {
    if (!today.isPossible()) {
      goal.point(
          say.of("现在仍可以补救的：仅靠补救达不到。", "What can still be done today: not enough by itself."));
      return;
    }
    Entry list =
        goal.point(
            say.of(
                "现在仍可以补救的（最少 {0} 项）：",
                "What can still be done today (at least {0}):", today.size()));
    list(list, today);
  }

  private void overall(Entry goal, Remedy remedy) {
    LeastChanges overall = remedy.overall();
    if (remedy.today().isPossible() && overall.equals(remedy.today())) {
      goal.point(say.of("这也是全部事实中最少的改变。", "Nor would fewer changes of any facts do."));
      return;
    }
    if (explained.brief() && overall.size() > FEW_CHANGES) {
      goal.point(
          say.of(
              "不限于补救，最少须有 {0} 项事实与现在的回答不同（共 {1} 种组合，用 --goal {2} 列出）。",
              "Of any facts, at least {0} would have to be found otherwise ({1} such sets; --goal {2}"
                  + " lists them).",
              overall.size(),
              overall.count(),
              remedy.goal().id()));
      return;
    }
    Entry list =
        goal.point(
            say.of(
                "不限于补救，最少须有 {0} 项事实与现在的回答不同：",
                "Of any facts, at least {0} would have to be found otherwise:", overall.size()));
    list(list, overall);
  }

  private void list(Entry parent, LeastChanges changes) {
    for (Answers set : changes.sets()) {
      parent.point(say.changes(set, assessment.answers()));
    }
    if (!changes.isComplete()) {
      parent.point(
          say.of("……共 {0} 种，未全部列出", "… {0} in all, not every one listed", changes.count()));
    }
  }

  private void enquiry(Entry subject) {
    Enquiry enquiry = explanation.enquiry();
    if (enquiry == null) {
      return;
    }
    Entry section = subject.section(say.of("先查什么", "What to find out"));
    if (enquiry.isSettled()) {
      section.line(say.of("结论已经确定，无须再查。", "The conclusion is certain; nothing need be found out."));
      return;
    }
    section.line(
        say.of(
            "各项待查事实视为“是”“否”机会均等，每一步先查预计最能减少不确定性的一项；逐步择优，不保证总步数最少。",
            "Each unknown fact is taken as even, and each step asks the one expected to leave least"
                + " uncertain; greedy, so another order may need fewer steps."));
    if (enquiry.isComplete()) {
      section.line(
          say.of(
              "按此次序，平均查 {0} 项即可确定结论。",
              "In this order {0} enquiries settle it on average.",
              tenths(Math.round(enquiry.expected() * 10))));
    }
    add(section, enquiry);
  }

  /** Adds enquiries one below the other as long as one of the answers settles it. */
  private void add(Entry parent, Enquiry first) {
    Enquiry enquiry = first;
    while (enquiry != null && enquiry.fact() != null) {
      Enquiry ifYes = enquiry.ifYes();
      Enquiry ifNo = enquiry.ifNo();
      if (ifYes == null || ifNo == null) {
        return;
      }
      Entry point = parent.point(say.of("查明：{0}", "Find out: {0}", say.sourced(enquiry.fact())));
      boolean forks = !ifYes.isSettled() && !ifNo.isSettled();
      answer(point, Truth.YES, ifYes, forks);
      answer(point, Truth.NO, ifNo, forks);
      enquiry = forks || (ifYes.isSettled() && ifNo.isSettled()) ? null : open(ifYes, ifNo);
    }
  }

  private static Enquiry open(Enquiry ifYes, Enquiry ifNo) {
    return ifYes.isSettled() ? ifNo : ifYes;
  }

  private void answer(Entry point, Truth answer, Enquiry then, boolean forks) {
    if (then.isSettled()) {
      point.point(
          say.of(
              "若{0}：结论为{1}", "If {0}: it is {1}", answer.label(), say.outcomes(then.possible())));
      return;
    }
    String rest = listed(then.possible());
    if (then.fact() == null) {
      point.point(
          say.of("若{0}：可能为{1}，以下从略", "If {0}: of {1}; not drawn further", answer.label(), rest));
      return;
    }
    Entry entry =
        point.point(
            forks
                ? say.of("若{0}：可能为{1}，再查", "If {0}: of {1}, then", answer.label(), rest)
                : say.of(
                    "若{0}：可能为{1}，接着查下一项", "If {0}: of {1}, go on below", answer.label(), rest));
    if (forks) {
      add(entry, then);
    }
  }

  private void readings(Entry subject) {
    ReadingSpread spread = explanation.readings();
    if (spread == null) {
      return;
    }
    Entry section = subject.section(say.of("解释口径", "Readings"));
    if (assessment.stable()) {
      section.line(
          say.of(
              "全部 {0} 种口径组合下结论一致。",
              "The same under all {0} combinations of readings.", spread.total()));
      return;
    }
    section.line(say.of("口径的全部组合共 {0} 种：", "Of all {0} combinations of readings:", spread.total()));
    for (ReadingSpread.Share share : spread.shares()) {
      section.point(share(share, spread.total()));
    }
    sensitive(section);
  }

  private String share(ReadingSpread.Share share, long total) {
    String outcome = say.outcome(share.outcome());
    if (share.possible() == share.certain()) {
      return say.of(
          "{0}：{1} 种（{2}%）",
          "{0}: {1} ({2} %)", outcome, share.certain(), percent(share.certain(), total));
    }
    return say.of(
        "{0}：{1} 种之下可能（{2}%），其中 {3} 种之下确定（{4}%）",
        "{0}: possible under {1} ({2} %), certain under {3} of them ({4} %)",
        outcome,
        share.possible(),
        percent(share.possible(), total),
        share.certain(),
        percent(share.certain(), total));
  }

  private static String percent(long part, long total) {
    return tenths(Math.round(part * 1000.0 / total));
  }

  private static String tenths(long tenths) {
    return tenths / 10 + "." + tenths % 10;
  }

  private void sensitive(Entry section) {
    if (assessment.sensitiveTo().isEmpty()) {
      section.line(
          say.of(
              "单独改变任何一个口径，结论都不变；须同时改变几个。",
              "No single reading changes the conclusion; it takes several together."));
      return;
    }
    Entry singles = section.point(say.of("单独改变即影响结论的口径：", "Single readings that matter:"));
    for (Map.Entry<Choice, Outcomes> change : assessment.sensitiveTo().entrySet()) {
      Choice choice = change.getKey();
      Choice used = assessment.situation().readings().of(choice.reading());
      singles.point(
          say.of(
              "{0}：现理解为“{1}”；如理解为“{2}”（{3}），结论为{4}",
              "{0}: now \"{1}\"; read as \"{2}\" ({3}): {4}",
              say.openWords(choice.reading()),
              say.meaning(used),
              say.meaning(choice),
              Labels.assignment(choice),
              say.outcomes(change.getValue())));
    }
  }

  private void comparison(Entry subject) {
    Comparison comparison = explanation.comparison();
    Explained.Chosen against = explained.against();
    if (comparison == null || against == null) {
      return;
    }
    Assessment other = against.subject().assessment();
    Entry section = subject.section(say.of("对比", "Comparison"));
    section.line(
        say.of(
            "与“{0}”的{1}比较",
            "With {1} of {0}",
            against.result().caseFile().id(),
            say.subject(against.subject().subject())));
    section.line(say.of("本案：{0}", "This case: {0}", say.outcomes(assessment.possible())));
    section.line(say.of("对方：{0}", "The other: {0}", say.outcomes(other.possible())));
    section.strong(
        other.possible().equals(assessment.possible())
            ? say.of("结论相同", "The same conclusion")
            : say.of("结论不同", "Different conclusions"));
    together(section, comparison);
    Entry facts = section.point(say.of("关系到结论的事实（本案／对方）", "Facts that bear on it (this/other)"));
    for (Comparison.FactDifference fact : comparison.facts()) {
      facts.point(difference(fact));
    }
    if (comparison.facts().isEmpty()) {
      facts.point(say.of(NONE));
    }
    Entry items = section.point(say.of("条款（本案／对方）", "Provisions (this/other)"));
    for (Comparison.ProvisionDifference provision : comparison.provisions()) {
      items.point(
          say.of(
              "{0}：{1}／{2}",
              "{0}: {1} / {2}",
              name(provision.provision()),
              claimed(provision.provision(), provision.first()),
              claimed(provision.provision(), provision.other())));
    }
    if (comparison.provisions().isEmpty()) {
      items.point(say.of(NONE));
    }
    for (Choice choice : comparison.readings()) {
      Choice otherwise = other.situation().readings().of(choice.reading());
      section.point(
          say.of(
              "口径不同：{0}，本案“{1}”，对方“{2}”",
              "Read otherwise: {0}, here \"{1}\", there \"{2}\"",
              say.openWords(choice.reading()),
              say.meaning(choice),
              say.meaning(otherwise)));
    }
    if (!comparison.others().isEmpty()) {
      section.line(
          say.of(
              "另有 {0} 项事实回答不同，不影响本案结论。",
              "{0} more facts are answered otherwise and do not bear on it.",
              comparison.others().size()));
    }
  }

  private void together(Entry section, Comparison comparison) {
    LeastChanges together = comparison.together();
    if (together == null || !together.isWithinBound()) {
      return;
    }
    section.line(
        together.isPossible()
            ? say.of(
                "区别所在：本案如有下列 {0} 项与对方相同，结论即相同：{1}",
                "What makes the difference: with these {0} as in the other, it would be the same: {1}",
                together.size(),
                say.changes(together.sets().get(0), assessment.answers()))
            : say.of(
                "仅凭事实的不同不能说明：主张的条款或者口径也不同。",
                "The facts alone do not explain it: claims or readings differ too."));
  }

  private String difference(Comparison.FactDifference fact) {
    String answers =
        say.of(
            "{0}：{1}／{2}",
            "{0}: {1} / {2}", say.label(fact.fact()), fact.first().label(), fact.other().label());
    return fact.isDecisive()
        ? answers
            + say.of(
                "，仅此一项改变，本案结论即为{0}",
                "; this alone would make it {0}", say.outcomes(fact.exchanged()))
        : answers;
  }

  private String claimed(Provision item, @Nullable Truth truth) {
    return say.of(truth == null ? new Bilingual("未主张", "not claimed") : held(item, truth));
  }

  private void evidence(Entry subject) {
    List<Evidence> known = new ArrayList<>();
    for (Evidence evidence : explained.result().caseFile().evidence()) {
      if (cited.contains(evidence.id())) {
        known.add(evidence);
      }
    }
    if (known.isEmpty()) {
      return;
    }
    Entry section = subject.section(say.of("所引证据", "Evidence cited"));
    for (Evidence evidence : known) {
      List<String> parts = new ArrayList<>(List.of(evidence.id()));
      addIfSet(parts, evidence.kind());
      addIfSet(parts, evidence.title());
      addIfSet(parts, evidence.date());
      addIfSet(parts, evidence.source());
      section.point(String.join("  ", parts));
    }
  }

  private static void addIfSet(List<String> parts, @Nullable Object part) {
    if (part != null) {
      parts.add(part.toString());
    }
  }
}
