package rongcuo.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static rongcuo.reasoning.Condition.allOf;
import static rongcuo.reasoning.Condition.anyOf;
import static rongcuo.reasoning.Condition.is;
import static rongcuo.reasoning.Condition.not;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.reasoning.DecisionList.Row;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/** Diagrams over the six facts that implications join, and a few more. */
class DiagramTest {

  private static final Situation NOTHING_ANSWERED =
      new Situation(Answers.NONE, Claims.NONE, Readings.DEFAULT);

  private static Diagram<String> diagram(Condition condition) {
    return new Diagrams(order(Fact.values()), 63)
        .of(new DecisionList<>(List.of(new Row<>(condition, "yes")), "no"));
  }

  private static List<Variable> order(Fact... facts) {
    List<Variable> order = new ArrayList<>();
    for (Fact fact : facts) {
      order.add(new Variable.OfFact(fact));
    }
    return order;
  }

  @Test
  void factsMustStandInTheirOrder() {
    assertOutOfOrder(
        Fact.DECISION_MADE,
        Fact.MAJOR_DECISION,
        Fact.DECISION_MADE,
        Fact.LOSS_OCCURRED,
        Fact.MAJOR_LOSS,
        Fact.ADVERSE_EFFECT_OCCURRED,
        Fact.SERIOUS_ADVERSE_EFFECT);
    assertOutOfOrder(
        Fact.LOSS_OCCURRED,
        Fact.DECISION_MADE,
        Fact.MAJOR_DECISION,
        Fact.LOSS_OCCURRED,
        Fact.LOSS_OCCURRED,
        Fact.MAJOR_LOSS,
        Fact.ADVERSE_EFFECT_OCCURRED,
        Fact.SERIOUS_ADVERSE_EFFECT);
  }

  private static void assertOutOfOrder(Fact told, Fact... facts) {
    DecisionList<String> list = new DecisionList<>(List.of(), "always");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Diagrams(order(facts), 63).of(list))
        .withMessage("out of order: " + told.id());
  }

  @Test
  void aVariableWithoutAPlaceIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Diagrams(
                        order(
                            Fact.DECISION_MADE,
                            Fact.MAJOR_DECISION,
                            Fact.LOSS_OCCURRED,
                            Fact.MAJOR_LOSS,
                            Fact.ADVERSE_EFFECT_OCCURRED,
                            Fact.SERIOUS_ADVERSE_EFFECT),
                        63)
                    .of(new DecisionList<>(List.of(new Row<>(is(Fact.KEY_TASK), "yes")), "no")))
        .withMessageContaining("KEY_TASK");
  }

  @Test
  void sixtyThreeResultsAreTheMost() {
    List<Row<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < 62; i++) {
      rows.add(new Row<>(is(Fact.values()[i]), i));
    }
    Diagram<Integer> most = new Diagrams(order(Fact.values()), 63).of(new DecisionList<>(rows, 62));
    assertThat(most.results()).hasSize(63);
    // A major decision is a decision made, whose row comes first.
    long neverFirst = 1L << Fact.MAJOR_DECISION.ordinal();
    assertThat(new Exploration<>(most).possible(NOTHING_ANSWERED))
        .isEqualTo((1L << 63) - 1 & ~neverFirst);
    rows.add(new Row<>(is(Fact.values()[62]), 62));
    DecisionList<Integer> tooMany = new DecisionList<>(rows, 63);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Diagrams(order(Fact.values()), 63).of(tooMany))
        .withMessage("too many results: 64");
  }

  @Test
  void diagramsThatShareConditionsAreAsTheyWouldBeAlone() {
    Diagrams diagrams = new Diagrams(order(Fact.values()), 3);
    Condition decided = is(Fact.DECISION_MADE);
    Condition lost = is(Fact.LOSS_OCCURRED);
    DecisionList<String> two = new DecisionList<>(List.of(new Row<>(decided, "yes")), "no");
    DecisionList<String> three =
        new DecisionList<>(List.of(new Row<>(lost, "loss"), new Row<>(decided, "yes")), "no");
    for (DecisionList<String> each : List.of(three, two, three)) {
      Diagram<String> shared = diagrams.of(each);
      Diagram<String> alone = new Diagrams(order(Fact.values()), 63).of(each);
      assertThat(shared.size()).isEqualTo(alone.size());
      assertThat(shared.results()).isEqualTo(alone.results());
      assertThat(new Exploration<>(shared).possible(NOTHING_ANSWERED))
          .isEqualTo(new Exploration<>(alone).possible(NOTHING_ANSWERED))
          .isEqualTo((1L << each.rows().size() + 1) - 1);
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Diagrams(order(Fact.values()), 2).of(three))
        .withMessage("more results than were announced: 3");
  }

  /**
   * Two results and the impossible, and for each implication a node of the implied fact's no, which
   * asks for the other fact, and one of its yes, where the other makes no difference and so none is
   * kept: no, yes, impossible, three implied facts, three implying ones, the fact asked for.
   */
  @Test
  void holdsNoNodeTwiceAndNoneInVain() {
    assertThat(diagram(is(Fact.COOPERATED_WITH_INQUIRY)).results()).containsExactly("yes", "no");
    assertThat(diagram(is(Fact.COOPERATED_WITH_INQUIRY)).size()).isEqualTo(10);
    assertThat(diagram(Condition.ALWAYS).size()).isEqualTo(9);
  }

  @Test
  void aConditionUsedTwiceIsTheSame() {
    Condition shared = is(Fact.COOPERATED_WITH_INQUIRY);
    assertThat(new Exploration<>(diagram(allOf(shared, not(shared)))).possible(NOTHING_ANSWERED))
        .isEqualTo(0b10);
    assertThat(new Exploration<>(diagram(anyOf(shared, not(shared)))).possible(NOTHING_ANSWERED))
        .isEqualTo(0b01);
  }

  private static final Condition EXACTLY_ONE =
      Condition.anyOf(
          allOf(is(Fact.COOPERATED_WITH_INQUIRY), not(is(Fact.ACCEPTED_RESPONSIBILITY))),
          allOf(not(is(Fact.COOPERATED_WITH_INQUIRY)), is(Fact.ACCEPTED_RESPONSIBILITY)));

  /** All that an implication joins answered no, so that two facts of 第十二条 are left to ask. */
  private static Frontier atCooperation(Diagram<?> diagram) {
    Frontier frontier = Frontier.atRoot(diagram);
    while (diagram.order().get(frontier.level(diagram)) instanceof Variable.OfFact of
        && of.fact() != Fact.COOPERATED_WITH_INQUIRY) {
      frontier = frontier.step(diagram, frontier.level(diagram), true, false);
    }
    return frontier;
  }

  @Test
  void frontiersOfTheSameNodesAreTheSameWhicheverWayTheyCame() {
    Diagram<String> diagram = diagram(EXACTLY_ONE);
    Frontier start = atCooperation(diagram);
    int cooperated = start.level(diagram);
    Frontier yes = start.step(diagram, cooperated, false, true);
    Frontier no = start.step(diagram, cooperated, true, false);
    assertThat(yes).isNotEqualTo(no).isNotEqualTo("yes");
    int accepted = yes.level(diagram);
    Frontier yesThenEither = yes.step(diagram, accepted, true, true);
    Frontier noThenEither = no.step(diagram, accepted, true, true);
    assertThat(yesThenEither).isEqualTo(noThenEither).hasSameHashCodeAs(noThenEither);
    assertThat(yesThenEither.results(diagram)).isEqualTo(0b11);
    assertThat(yesThenEither.level(diagram)).isEqualTo(DiagramBuilder.TERMINAL_LEVEL);
    Frontier yesThenNo = yes.step(diagram, accepted, true, false);
    assertThat(yesThenNo).isNotEqualTo(yesThenEither);
    assertThat(yesThenNo.hashCode()).isNotEqualTo(yesThenEither.hashCode());
    assertThat(yesThenNo).isEqualTo(no.step(diagram, accepted, false, true));
  }

  /** One node for each of the six facts that implications join, one for the fact that is wanted. */
  @Test
  void aSearchLooksAtNoMoreStatesThanItMay() {
    Diagram<String> diagram = diagram(is(Fact.COOPERATED_WITH_INQUIRY));
    Answers nothingMajor =
        Answers.NONE
            .with(Fact.DECISION_MADE, Truth.NO)
            .with(Fact.MAJOR_DECISION, Truth.NO)
            .with(Fact.LOSS_OCCURRED, Truth.NO)
            .with(Fact.MAJOR_LOSS, Truth.NO)
            .with(Fact.ADVERSE_EFFECT_OCCURRED, Truth.NO)
            .with(Fact.SERIOUS_ADVERSE_EFFECT, Truth.NO);
    FactSet cooperation = FactSet.of(Fact.COOPERATED_WITH_INQUIRY);
    Situation situation = NOTHING_ANSWERED.with(nothingMajor);
    LeastChanges seven =
        LeastChanges.find(diagram, situation, 0b01, cooperation, cooperation, 9, 7);
    assertThat(seven.isWithinBound()).isTrue();
    assertThat(seven.sets())
        .containsExactly(Answers.NONE.with(Fact.COOPERATED_WITH_INQUIRY, Truth.YES));
    LeastChanges six = LeastChanges.find(diagram, situation, 0b01, cooperation, cooperation, 9, 6);
    assertThat(six.isWithinBound()).isFalse();
    // A result that no allowed change gives is given up at once.
    Situation denied = situation.with(nothingMajor.with(Fact.COOPERATED_WITH_INQUIRY, Truth.NO));
    LeastChanges none = LeastChanges.find(diagram, denied, 0b01, FactSet.NONE, cooperation, 9, 0);
    assertThat(none.isWithinBound()).isTrue();
    assertThat(none.isPossible()).isFalse();
  }
}
