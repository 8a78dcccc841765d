package rongcuo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import rongcuo.explanation.LeastReadings;
import rongcuo.explanation.Remedy;
import rongcuo.facts.Answers;
import rongcuo.practice.Alteration;
import rongcuo.practice.Alterations;
import rongcuo.reasoning.LeastChanges;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;

/** What a better conclusion would take, goal by goal: other facts, or other readings. */
record RemedyEntries(Explained explained, Phrases say) {

  private static final int MOST_ALTERED = 10;

  void addTo(Entry section) {
    List<Remedy> remedies = explained.explanation().remedies();
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
    if (explained.brief() && overall.size() > ExplanationEntries.FEW_CHANGES) {
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
      parent.point(say.changes(set, explained.explanation().assessment().answers()));
    }
    if (!changes.isComplete()) {
      parent.point("……共 {0} 种，未全部列出", "… {0} in all, not every one listed", changes.count());
    }
  }
}
