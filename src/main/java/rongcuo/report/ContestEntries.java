package rongcuo.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.Contest;
import rongcuo.casefile.Dispute;
import rongcuo.explanation.ContestedFacts;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.reasoning.JointVersions;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.rules.Outcomes;

/** What stands against answers, and what follows from each version, in words. */
final class ContestEntries {

  /** So many joint choices are listed. */
  private static final int MOST_ROWS = 16;

  private final Map<Fact, AnsweredFact> facts;
  private final ContestedFacts contested;
  private final @Nullable FactSet mattering;
  private final Phrases say;

  ContestEntries(Explained explained, ContestedFacts contested, Phrases say) {
    this.facts = explained.result().caseFile().facts(explained.subject().subject());
    this.contested = contested;
    this.mattering = contested.mattering();
    this.say = say;
  }

  void addTo(Entry subject) {
    Entry section = subject.section("有争议的事实", "Contested facts");
    boolean any = false;
    for (AnsweredFact answered : facts.values()) {
      if (answered.contest().isContested()) {
        any = true;
        add(section, answered);
      }
    }
    if (!any) {
      section.line("没有记载争议或者反证。", "No dispute and no evidence against an answer is recorded.");
    } else if (contested.versions().isEmpty()) {
      section.line("各方说法一致，结论不变。", "All say the same; the conclusion stays.");
    } else {
      jointly(subject.section("各种说法同时考虑", "All versions together"));
    }
  }

  private void add(Entry section, AnsweredFact answered) {
    Fact fact = answered.fact();
    Contest contest = answered.contest();
    Entry entry =
        section.point(
            "{0}，认定为“{1}”{2}",
            "{0}: found {1}{2}",
            say.sourced(fact),
            answered.answer().label(),
            say.grounds(answered));
    if (!contest.against().isEmpty()) {
      entry.point("反证：{0}", "Evidence against it: {0}", say.list(contest.against()));
    }
    for (Dispute dispute : contest.disputes()) {
      String text = dispute.text() == null ? "" : say.of("：{0}", ": {0}", dispute.text());
      entry.point("{0}认为“{1}”{2}", "{0} says {1}{2}", dispute.by(), dispute.says().label(), text);
    }
    if (contest.isReasoned()) {
      entry.point("采信理由：{0}", "Why it was found: {0}", contest.adopted());
    }
    if (contested.versions().containsKey(fact)) {
      bearing(entry, fact, contest);
    }
  }

  private void bearing(Entry entry, Fact fact, Contest contest) {
    JointVersions joint = contested.joint();
    if (joint == null || mattering == null) {
      return;
    }
    if (!mattering.has(fact)) {
      entry.point(
          "采信哪种说法，都不影响结论（无论其他争议如何认定）",
          "Whichever version holds, the conclusion is the same, whatever holds of the others");
      return;
    }
    entry.strong(
        isDecidedAlone(joint, fact) ? "采信哪种说法，影响结论{0}" : "采信哪种说法，与其他争议怎样认定一起影响结论{0}",
        isDecidedAlone(joint, fact)
            ? "Which version holds changes the conclusion{0}"
            : "Which version holds changes the conclusion together with other disputes{0}",
        contest.isReasoned()
            ? ""
            : say.of("；尚未写明采信理由", ", and it is not said why this one was found"));
    for (Truth version : contested.versions().get(fact)) {
      if (version != contested.found().get(fact)) {
        Outcomes outcomes = contested.alone(joint, fact, version);
        entry.point(
            outcomes.size() == 0
                ? say.of(
                    "如认定为“{0}”：与其他回答矛盾，不能单独改变",
                    "Were it {0}: that contradicts another answer, and cannot change alone",
                    version.label())
                : say.of(
                    "如认定为“{0}”，其他不变：{1}",
                    "Were it {0}, and all else as it is: {1}",
                    version.label(),
                    say.outcomes(outcomes)));
      }
    }
  }

  /** Whether another version of one fact changes the outcome, all else being as it was found. */
  private boolean isDecidedAlone(JointVersions joint, Fact fact) {
    Outcomes found = contested.asFound(joint);
    for (Truth version : contested.versions().get(fact)) {
      Outcomes outcomes = contested.alone(joint, fact, version);
      if (outcomes.size() > 0 && !outcomes.equals(found)) {
        return true;
      }
    }
    return false;
  }

  private void jointly(Entry section) {
    JointVersions joint = contested.joint();
    if (joint == null || mattering == null) {
      section.strong(
          "争议的组合过多，没有推演；可以先用 --set 逐项试看，或者把已经没有争议的删去。",
          "There are too many joint versions to work out; try single ones with --set, or take out"
              + " what is not disputed any more.");
      return;
    }
    if (mattering.isEmpty()) {
      section.strong(
          "无论采信哪些说法，结论都是：{0}",
          "Whichever versions hold, the conclusion is: {0}",
          say.outcomes(contested.asFound(joint)));
    } else {
      section.strong("影响结论的争议：{0}", "Disputes that matter: {0}", say.labels(mattering.toList()));
      rows(section, joint);
    }
    section.line(
        "以上只说明采信不同说法时，依照本办法结论如何；不判断哪种说法属实，组合的多少也不是可能性的大小。",
        "This says what follows from each version under this regulation. It does not say which"
            + " is true, and numbers of combinations are no probability.");
  }

  private void rows(Entry section, JointVersions joint) {
    long count = joint.rowCount();
    if (count <= MOST_ROWS) {
      Entry list =
          section.line(
              "各种组合及其结论（没有写到的争议，在该组合中不影响结论）：",
              "Each combination and its conclusion (a dispute that is not named makes no"
                  + " difference there):");
      for (JointVersions.Row row : joint.rows(MOST_ROWS)) {
        list.point(outcome(row.versions(), OutcomeDiagram.outcomes(row.results())));
      }
      return;
    }
    section.line("现有认定的结论：{0}", "As found: {0}", say.outcomes(contested.asFound(joint)));
    Entry list =
        section.line(
            "组合较多（{0} 种），不逐一列出；其他可能的结论，以及最少改变哪些认定即可得出（每种结论举一例）：",
            "There are {0} combinations. The other conclusions that some give, each with the"
                + " fewest changes of what was found that lead there (one example each):",
            count);
    contested
        .others(joint)
        .forEach((outcomes, departures) -> list.point(outcome(departures, outcomes)));
  }

  private String outcome(Map<Fact, Truth> versions, Outcomes outcomes) {
    String these =
        versions.entrySet().stream()
            .map(
                each ->
                    say.of(
                        "{0}为“{1}”", "{0}: {1}", say.label(each.getKey()), each.getValue().label()))
            .collect(Collectors.joining(say.of("，", ", ")));
    return say.of("{0}：{1}", "{0}: {1}", these, say.outcomes(outcomes));
  }
}
