package rongcuo.practice;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;

/**
 * Points of the text read otherwise than they are: what an amendment does, or a reading taken up by
 * an office. Safe to share between threads.
 *
 * @param office the choices of another office, which cases may depart from by their own; null if it
 *     is the same
 * @param preset a whole set of readings, whatever a case chose for itself; null if there is none
 * @param choices single choices, likewise
 */
public record ReadingChange(
    @Nullable List<Choice> office, Readings.@Nullable Preset preset, List<Choice> choices) {

  public ReadingChange {
    office = office == null ? null : List.copyOf(office);
    choices = List.copyOf(choices);
  }

  /** A change of single readings. */
  public static ReadingChange to(List<Choice> choices) {
    return new ReadingChange(null, null, choices);
  }

  /**
   * The changed readings.
   *
   * @param adopted the choices that the case makes for itself
   */
  private Readings of(Readings inForce, List<Choice> adopted) {
    Readings changed =
        office == null ? inForce : new ReadingPolicy(office, null, List.of()).readingsFor(adopted);
    changed = preset == null ? changed : changed.with(preset);
    for (Choice choice : choices) {
      changed = changed.with(choice);
    }
    return changed;
  }

  /**
   * The officers of a case, assessed under the readings in force, that it makes a difference to.
   */
  public List<Alteration> alterations(CaseResult.Assessed result) {
    List<Alteration> alterations = new ArrayList<>();
    for (AssessedSubject each : result.subjects()) {
      Outcomes before = each.possible();
      Readings readings = of(each.situation().readings(), result.caseFile().readings());
      Outcomes after = Assessor.possible(each.situation().with(readings));
      if (!after.equals(before)) {
        alterations.add(
            new Alteration(
                result.file(),
                result.caseFile().id(),
                each.subject().name(),
                each.subject().called(),
                before,
                after,
                Decided.of(result, each)));
      }
    }
    return alterations;
  }
}
