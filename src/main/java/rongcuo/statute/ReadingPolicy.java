package rongcuo.statute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has chosen how to read the open points, weakest first: the program's defaults, the office's
 * configuration, the case, a preset of this run, single choices of this run.
 *
 * @param office the choices of the office's configuration
 * @param preset the preset that this run asks for; null if none
 * @param run the single choices that this run asks for
 */
public record ReadingPolicy(
    List<Choice> office, Readings.@Nullable Preset preset, List<Choice> run) {

  /** Nobody has chosen anything. */
  public static final ReadingPolicy DEFAULT = new ReadingPolicy(List.of(), null, List.of());

  public ReadingPolicy {
    office = List.copyOf(office);
    run = List.copyOf(run);
  }

  /** The readings for a case that makes these choices itself. */
  public Readings readingsFor(List<Choice> choicesOfCase) {
    Readings readings = with(with(Readings.DEFAULT, office), choicesOfCase);
    if (preset != null) {
      readings = readings.with(preset);
    }
    return with(readings, run);
  }

  private static Readings with(Readings readings, List<Choice> choices) {
    Readings result = readings;
    for (Choice choice : choices) {
      result = result.with(choice);
    }
    return result;
  }
}
