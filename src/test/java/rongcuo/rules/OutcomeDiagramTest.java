package rongcuo.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.reasoning.DecisionList.Row;
import rongcuo.reasoning.Diagram;
import rongcuo.reasoning.Diagrams;
import rongcuo.reasoning.Exploration;
import rongcuo.reasoning.Situation;
import rongcuo.reasoning.Variable;
import rongcuo.rules.OutcomeTable.ReservedOutcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** The table of outcomes and the diagram that is made of it. */
class OutcomeDiagramTest {

  /** The last choice of a reading is the denial of the others and has no variable. */
  @Test
  void everyQuestionOfTheConclusionHasOnePlace() {
    List<Fact> facts = new ArrayList<>();
    Set<Provision> claims = EnumSet.noneOf(Provision.class);
    Set<Choice> choices = EnumSet.noneOf(Choice.class);
    for (Variable variable : VariableOrder.variables()) {
      if (variable instanceof Variable.OfFact of) {
        facts.add(of.fact());
      } else if (variable instanceof Variable.OfClaim of) {
        assertThat(claims.add(of.item())).isTrue();
      } else if (variable instanceof Variable.OfChoice of) {
        assertThat(choices.add(of.choice())).isTrue();
      }
    }
    assertThat(facts).containsExactly(Fact.values());
    assertThat(claims).containsExactlyElementsOf(Provision.claimable());
    Set<Choice> expected = EnumSet.noneOf(Choice.class);
    for (Reading reading : Reading.values()) {
      if (!reading.dutiesOnly()) {
        List<Choice> all = reading.choices();
        expected.addAll(all.subList(0, all.size() - 1));
      }
    }
    assertThat(choices).isEqualTo(expected);
  }

  @Test
  void theTableIsThatOfTheRegulation() {
    assertThat(OutcomeTable.table().rows())
        .extracting(Row::result)
        .containsExactly(
            Outcome.NOT_APPLICABLE,
            Outcome.DILIGENT,
            Outcome.TOLERATED_EXEMPTIBLE,
            Outcome.TOLERATED,
            Outcome.NOT_TOLERATED_MITIGABLE);
    assertThat(OutcomeTable.table().otherwise()).isEqualTo(Outcome.NOT_TOLERATED);
    assertThat(OutcomeTable.table(Reservation.KNOWING).rows())
        .extracting(Row::result)
        .startsWith(
            new ReservedOutcome(Outcome.NOT_APPLICABLE, false),
            new ReservedOutcome(Outcome.DILIGENT, true),
            new ReservedOutcome(Outcome.DILIGENT, false))
        .hasSize(8);
  }

  @Test
  void anExplorationStartsFromTheDiagramOfTheTable() {
    Diagram<Outcome> diagram = OutcomeDiagram.diagram();
    Diagram<Outcome> anew = new Diagrams(VariableOrder.variables(), 63).of(OutcomeTable.table());
    assertThat(anew.size()).isEqualTo(diagram.size());
    Situation nothing = new Situation(Answers.NONE, Claims.ALL, Readings.DEFAULT);
    assertThat(OutcomeDiagram.outcomes(new Exploration<>(diagram).possible(nothing)))
        .isEqualTo(Given.outcomes(Outcome.values()));
  }
}
