package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.ReplacementGround;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;

/**
 * What a body decides, before it is held against the regulation.
 *
 * @param conclusion null for the one that the outcome gives
 * @param disposition null for the only one that is open
 * @param override why it leaves the range; null if it does not
 * @param reservations for each reservation by id, how it was weighed
 * @param reliedOn the established grounds that it rests on; null if on all
 * @param analysis for each dimension of 第十四条 by its key, what was found
 * @param replacing that it takes the place of a decision; null if there is none that it may
 */
public record Draft(
    @Nullable Conclusion conclusion,
    @Nullable Disposition disposition,
    LocalDate date,
    @Nullable String body,
    @Nullable String reasons,
    @Nullable Integer number,
    @Nullable String override,
    Map<String, String> reservations,
    @Nullable List<Provision> reliedOn,
    Map<String, String> analysis,
    @Nullable Replacing replacing) {

  /**
   * That a decision takes the place of one that stands.
   *
   * @param because null as long as nobody said it
   * @param reason likewise
   */
  public record Replacing(@Nullable ReplacementGround because, @Nullable String reason) {}

  public Draft {
    reservations = Map.copyOf(reservations);
    analysis = Map.copyOf(analysis);
    reliedOn = reliedOn == null ? null : List.copyOf(reliedOn);
  }

  /** Nothing decided yet, on a day. */
  public static Draft on(LocalDate day) {
    return new Draft(null, null, day, null, null, null, null, Map.of(), null, Map.of(), null);
  }

  boolean overrides() {
    return override != null && !override.isBlank();
  }

  public Draft concluding(@Nullable Conclusion other) {
    return new Draft(
        other,
        disposition,
        date,
        body,
        reasons,
        number,
        override,
        reservations,
        reliedOn,
        analysis,
        replacing);
  }

  public Draft disposing(@Nullable Disposition other) {
    return new Draft(
        conclusion,
        other,
        date,
        body,
        reasons,
        number,
        override,
        reservations,
        reliedOn,
        analysis,
        replacing);
  }

  public Draft dated(LocalDate other) {
    return new Draft(
        conclusion,
        disposition,
        other,
        body,
        reasons,
        number,
        override,
        reservations,
        reliedOn,
        analysis,
        replacing);
  }

  public Draft by(@Nullable String other) {
    return new Draft(
        conclusion,
        disposition,
        date,
        other,
        reasons,
        number,
        override,
        reservations,
        reliedOn,
        analysis,
        replacing);
  }

  public Draft reasoned(@Nullable String other) {
    return new Draft(
        conclusion,
        disposition,
        date,
        body,
        other,
        number,
        override,
        reservations,
        reliedOn,
        analysis,
        replacing);
  }

  public Draft numbered(@Nullable Integer other) {
    return new Draft(
        conclusion,
        disposition,
        date,
        body,
        reasons,
        other,
        override,
        reservations,
        reliedOn,
        analysis,
        replacing);
  }

  public Draft overriding(@Nullable String other) {
    return new Draft(
        conclusion,
        disposition,
        date,
        body,
        reasons,
        number,
        other,
        reservations,
        reliedOn,
        analysis,
        replacing);
  }

  public Draft weighing(String reservation, String how) {
    return new Draft(
        conclusion,
        disposition,
        date,
        body,
        reasons,
        number,
        override,
        with(reservations, reservation, how),
        reliedOn,
        analysis,
        replacing);
  }

  public Draft relyingOn(@Nullable List<Provision> grounds) {
    return new Draft(
        conclusion,
        disposition,
        date,
        body,
        reasons,
        number,
        override,
        reservations,
        grounds,
        analysis,
        replacing);
  }

  public Draft analysing(String dimension, String found) {
    return new Draft(
        conclusion,
        disposition,
        date,
        body,
        reasons,
        number,
        override,
        reservations,
        reliedOn,
        with(analysis, dimension, found),
        replacing);
  }

  public Draft replacing(@Nullable Replacing other) {
    return new Draft(
        conclusion,
        disposition,
        date,
        body,
        reasons,
        number,
        override,
        reservations,
        reliedOn,
        analysis,
        other);
  }

  /** Texts with one more, or one less if it is empty. */
  private static Map<String, String> with(Map<String, String> texts, String key, String text) {
    Map<String, String> more = new LinkedHashMap<>(texts);
    more.put(key, text);
    if (text.isEmpty()) {
      more.remove(key);
    }
    return more;
  }
}
