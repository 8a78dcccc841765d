package rongcuo.report;

import java.util.BitSet;
import java.util.List;
import rongcuo.casefile.Evidence;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.reasoning.LeastSets;

/** What rests on which exhibit, in words. */
record EvidenceEntries(Explained explained, EvidenceReliance reliance, Phrases say) {
  /** So many sets are listed of each kind. */
  private static final int MOST = 10;

  void addTo(Entry subject) {
    uses(subject.section("证据和事实", "Evidence and facts"));
    carrying(subject.section("支撑结论的证据", "What the conclusion rests on"));
  }

  private void uses(Entry section) {
    for (int i = 0; i < reliance.exhibits().size(); i++) {
      FactSet facts = reliance.restingOn(i);
      FactSet against = reliance.speakingAgainst(i);
      if (!facts.isEmpty() || !against.isEmpty()) {
        Entry exhibit = section.point(named(reliance.exhibits().get(i)));
        facts.toList().forEach(fact -> exhibit.point(answer(fact)));
        against.toList().forEach(fact -> exhibit.point("反证：{0}", "against: {0}", answer(fact)));
      }
    }
    if (!reliance.unused().isEmpty()) {
      section.line("没有事实引用的证据：{0}", "Cited by no fact: {0}", ids(reliance.unused()));
    }
    FactSet support = explained.explanation().assessment().support();
    FactSet single = reliance.base().restingOnOne().and(support);
    if (!single.isEmpty()) {
      section.line(
          "对结论起决定作用而只有一份证据的事实：{0}",
          "Facts that decide the conclusion and rest on one exhibit: {0}",
          say.labels(single.toList()));
    }
    if (!reliance.against().isEmpty()) {
      section.line(
          "有反证的事实：{0}",
          "Facts with evidence against them: {0}",
          say.labels(FactSet.of(reliance.against().keySet().toArray(Fact[]::new)).toList()));
    }
  }

  private String answer(Fact fact) {
    String answer = say.answer(fact, explained.explanation().assessment().answers().of(fact));
    return say.of("{0}（{1}）", "{0} ({1})", answer, say.citations(fact.sources()));
  }

  private void carrying(Entry section) {
    LeastSets sets = reliance.sets();
    if (sets == null) {
      section.line(
          "结论尚不能确定，暂不分析由哪些证据支撑；请先查明待查的事实。",
          "The conclusion is open; find out the unknown facts first.");
      return;
    }
    section.line(
        "以下假设不采信某些证据：列出的证据全部不采信的回答，按不详推演；没有列证据的回答不变。只看引用了哪些证据，不评价证明力。",
        "This supposes that exhibits fall: an answer whose every exhibit falls is taken as unknown,"
            + " one without any stays. It counts citations and weighs nothing.");
    if (sets.isComplete() && sets.critical().isEmpty()) {
      section.strong(
          "即使全部证据都不采信，结论仍然不变：起决定作用的回答没有列出证据，应当补列。",
          "Were all exhibits to fall, the conclusion would stay: the answers that decide it list"
              + " none, which should be mended.");
      return;
    }
    List<BitSet> single = sets.critical().stream().filter(set -> set.cardinality() == 1).toList();
    if (!single.isEmpty()) {
      String ids = say.list(single.stream().map(this::ids).toList());
      section.strong(
          "其中一份不采信，结论即不能确定的：{0}", "Each of these alone unsettles it when it falls: {0}", ids);
    }
    list(
        section,
        say.of("须同时不采信，结论才不能确定的：", "These unsettle it only when they fall together:"),
        sets.critical().stream().filter(set -> set.cardinality() > 1).toList());
    list(
        section,
        say.of(
            "只凭其中一组，结论即可确定的（少一份都不行）：", "Each of these alone carries it, and no part of it does:"),
        sets.carrying());
    if (!sets.isComplete()) {
      section.line(
          "证据组合过多，没有全部找完；列出的各组均属实。",
          "There are too many sets to find all; those listed are right.");
    }
  }

  private void list(Entry section, String heading, List<BitSet> sets) {
    if (sets.isEmpty()) {
      return;
    }
    Entry list = section.point(heading);
    sets.stream().limit(MOST).forEach(set -> list.point(ids(set)));
    if (sets.size() > MOST) {
      list.point("……另有 {0} 组", "… and {0} more", sets.size() - MOST);
    }
  }

  private String ids(BitSet set) {
    return ids(reliance.those(set));
  }

  private String ids(List<Evidence> exhibits) {
    return say.list(exhibits.stream().map(Evidence::id).toList());
  }

  private static String named(Evidence exhibit) {
    return exhibit.title() == null ? exhibit.id() : exhibit.id() + "  " + exhibit.title();
  }
}
