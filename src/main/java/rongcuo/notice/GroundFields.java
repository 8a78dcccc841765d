package rongcuo.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.notice.findings.Answered;
import rongcuo.rules.Assessment;
import rongcuo.rules.Ground;
import rongcuo.rules.Outcome;
import rongcuo.statute.Provision;

/**
 * The provisions that a conclusion applies, each with what the facts say of it.
 *
 * @param conclusion what it stands on
 * @param numbers of the facts found, as the document numbers their sentences
 */
record GroundFields(
    Assessment assessment,
    Carrying conclusion,
    SubjectFindings findings,
    Supplier<Map<Fact, Integer>> numbers) {

  void put(Placeholders fields) {
    Placeholders.Once<List<Ground>> grounds = new Placeholders.Once<>(this::shownGrounds);
    fields.list(
        "适用条款", List.of("条款", "原文", "判断"), () -> grounds.get().stream().map(this::row).toList());
    fields.flag("有适用条款", () -> !grounds.get().isEmpty());
    fields.flag(
        "有其他参考", !assessment.unclaimed().isEmpty() || !assessment.reservationsOpen().isEmpty());
    fields.later("结论条款", "", this::concluding);
  }

  private SourcedText concluding() {
    List<Provision> carrying = conclusion.provisions();
    boolean refused = carrying.contains(Provision.ART_14) && !conclusion.isTolerated();
    String citations = Wordings.citations(carrying) + (refused ? "“对不该容的坚决不容”" : "");
    return SourcedText.of(citations, Source.laws(carrying));
  }

  private List<Ground> shownGrounds() {
    List<Ground> grounds = grounds(Ground.of(assessment));
    if (conclusion.provisions().contains(Provision.ART_11_ITEM_9)
        && grounds.stream().noneMatch(g -> g.provision() == Provision.ART_11_ITEM_9)) {
      grounds = new ArrayList<>(grounds);
      grounds.add(new Ground(Provision.ART_11_ITEM_9, Truth.YES, FactSet.NONE));
      grounds.sort(Comparator.comparing(Ground::provision));
    }
    return grounds;
  }

  private Placeholders row(Ground ground) {
    Placeholders row = new Placeholders();
    Provision provision = ground.provision();
    Source law = new Source.Law(provision);
    boolean offDuty = conclusion.isOffDuty(ground);
    String citation =
        offDuty
            ? Wordings.citations(Carrying.IN_PERFORMING_DUTIES)
            : provision.citation(Language.CHINESE);
    row.put("条款", "", SourcedText.of(citation, law));
    row.put("原文", "", SourcedText.of(offDuty ? "“履行职责过程中”" : Reasons.quoted(provision), law));
    row.put("判断", "", judgment(ground));
    return row;
  }

  /**
   * The grounds with those conditions of 第十一条第二款 among them that hold by what the facts imply: no
   * loss is no major loss.
   */
  private List<Ground> grounds(List<Ground> carrying) {
    if (assessment.outcome() != Outcome.TOLERATED_EXEMPTIBLE) {
      return carrying;
    }
    List<Ground> grounds = new ArrayList<>(carrying);
    FactSet facts = FactSet.of(numbers.get().keySet().toArray(new Fact[0]));
    assessment
        .conditions()
        .forEach(
            (condition, truth) -> {
              boolean shown = carrying.stream().anyMatch(g -> g.provision() == condition);
              if (truth == Truth.YES && !shown) {
                grounds.add(Ground.established(condition, facts, assessment));
              }
            });
    grounds.sort(Comparator.comparing(Ground::provision));
    return grounds;
  }

  private SourcedText judgment(Ground ground) {
    List<Source> sources = new ArrayList<>();
    sources.add(new Source.Law(ground.provision()));
    List<Integer> at = new ArrayList<>();
    for (Fact fact : shown(ground).toList()) {
      Answered answered = findings.answered().get(fact);
      sources.add(new Source.Found(fact, answered == null ? List.of() : answered.evidence()));
      Integer number = numbers.get().get(fact);
      if (number != null && !at.contains(number)) {
        at.add(number);
      }
    }
    at.sort(null);
    String facts = at.isEmpty() ? "" : "根据上述第" + Wordings.numbers(at) + "项事实，";
    return SourcedText.of(facts + judged(ground) + "。", sources);
  }

  /** The facts of a ground, without that it happened on duty where nobody doubts it. */
  private FactSet shown(Ground ground) {
    return ground.provision() == Provision.ART_2 && !conclusion.isOffDuty(ground)
        ? ground.facts().without(Fact.PERFORMING_DUTIES)
        : ground.facts();
  }

  private String judged(Ground ground) {
    boolean yes = ground.truth() == Truth.YES;
    return switch (ground.provision()) {
      case ART_2 -> (yes ? "" : offDuty(ground)) + (yes ? "本案适用本办法" : "本案不适用本办法");
      case ART_4 -> yes ? "本案符合该条规定" : "本案不符合该条规定";
      case ART_11_PARA_1 -> yes ? "本案不属于“三个区分开来”所要排除的情形" : "按照“三个区分开来”的要求，本案不适用第十一条";
      case ART_11_PARA_2_ITEM_1, ART_11_PARA_2_ITEM_2, ART_11_PARA_2_ITEM_3 ->
          yes ? "本案符合该项条件" : "本案不符合该项条件";
      case ART_13 -> yes ? "本案存在该条规定的情形" : "本案不存在该条规定的情形";
      case ART_11_ITEM_9 -> ground.facts().isEmpty() ? "本案符合第四条规定，属于该项规定的情形" : found(yes);
      default -> found(yes);
    };
  }

  private String offDuty(Ground ground) {
    return conclusion.isOffDuty(ground)
        ? "事情不是发生在履行职责过程中，不符合" + Wordings.citations(Carrying.IN_PERFORMING_DUTIES) + "“履行职责过程中”的前提，"
        : "";
  }

  private static String found(boolean yes) {
    return yes ? "本案符合该项规定的情形" : "本案不具备该项规定的情形";
  }
}
