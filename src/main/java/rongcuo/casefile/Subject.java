package rongcuo.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;

/**
 * An officer whose case it is, or the institution itself.
 *
 * @param certificate the number of the enforcement certificate
 * @param institution whether it is the institution
 * @param facts answers for this subject alone, which override those of the whole matter
 */
public record Subject(
    String name,
    @Nullable String post,
    @Nullable String certificate,
    boolean institution,
    Map<Fact, AnsweredFact> facts,
    @Nullable Decision decision,
    @Nullable Notified notified,
    @Nullable Correction correction) {

  /** When the decision was notified (第十四条). */
  public record Notified(@Nullable LocalDate units, @Nullable LocalDate party) {}
}
