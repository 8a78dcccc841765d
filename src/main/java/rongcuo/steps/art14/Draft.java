package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.ReplacementGround;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;

/**
 * What a body decides, before it is held against the regulation.
 *
 * @param said at the keys of a decision: no conclusion for the one that the outcome gives, no
 *     disposition for the only one that is open, its day always
 * @param reservations for each reservation by id, how it was weighed
 * @param reliedOn the established grounds that it rests on; null if on all
 * @param analysis for each dimension of 第十四条 by its key, what was found
 * @param distinction what sets the case apart from others that were treated better; null if it is
 *     not said
 * @param replacing that it takes the place of a decision; null if there is none that it may
 */
public record Draft(
    Particulars said,
    Map<String, String> reservations,
    @Nullable List<Provision> reliedOn,
    Map<String, String> analysis,
    @Nullable String distinction,
    @Nullable Replacing replacing) {

  private static final String DISTINCTION = "与处理较轻的同类案件相比，本案的区别是：";

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
    return new Draft(
        Particulars.NONE.with(CaseKeys.DECIDED, day), Map.of(), null, Map.of(), null, null);
  }

  public @Nullable Conclusion conclusion() {
    return said.get(CaseKeys.CONCLUSION);
  }

  public @Nullable Disposition disposition() {
    return said.get(CaseKeys.DISPOSITION);
  }

  /** How it treats the officer; null if it does not say. Who was diligent is not held liable. */
  public @Nullable Disposition treatment() {
    return conclusion() == Conclusion.DILIGENT ? Disposition.NO_LIABILITY : disposition();
  }

  /**
   * Reasons with what sets the case apart, as they stand in the decision. No other case is named,
   * as others read it.
   */
  @Nullable String distinguished(@Nullable String reasons) {
    if (distinction == null || distinction.isBlank()) {
      return reasons;
    }
    return (reasons == null ? "" : closed(reasons)) + DISTINCTION + closed(distinction);
  }

  /** A text that ends as a sentence does. */
  private static String closed(String text) {
    String own = text.strip();
    boolean closed = own.isEmpty() || "。！？；.!?;”".indexOf(own.charAt(own.length() - 1)) >= 0;
    return own + (closed ? "" : "。");
  }

  public LocalDate date() {
    return Objects.requireNonNull(said.get(CaseKeys.DECIDED));
  }

  public @Nullable String body() {
    return said.get(CaseKeys.DECIDING_BODY);
  }

  public @Nullable String reasons() {
    return said.get(CaseKeys.REASONS);
  }

  public @Nullable Integer number() {
    return said.get(CaseKeys.DECISION_NUMBER);
  }

  /** Why it leaves the range; null if it does not. */
  public @Nullable String override() {
    return said.get(CaseKeys.OVERRIDE);
  }

  boolean overrides() {
    String reason = override();
    return reason != null && !reason.isBlank();
  }

  /** The same with a value at a key of a decision, or with none. */
  public <T> Draft with(Key<T> key, @Nullable T value) {
    Particulars other = said.without(key).with(key, value);
    return new Draft(other, reservations, reliedOn, analysis, distinction, replacing);
  }

  public Draft weighing(String reservation, String how) {
    return new Draft(
        said, with(reservations, reservation, how), reliedOn, analysis, distinction, replacing);
  }

  public Draft relyingOn(@Nullable List<Provision> grounds) {
    return new Draft(said, reservations, grounds, analysis, distinction, replacing);
  }

  public Draft analysing(String dimension, String found) {
    return new Draft(
        said, reservations, reliedOn, with(analysis, dimension, found), distinction, replacing);
  }

  public Draft distinguishing(@Nullable String text) {
    return new Draft(said, reservations, reliedOn, analysis, text, replacing);
  }

  public Draft replacing(@Nullable Replacing other) {
    return new Draft(said, reservations, reliedOn, analysis, distinction, other);
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
