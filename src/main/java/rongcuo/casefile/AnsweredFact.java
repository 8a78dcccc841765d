package rongcuo.casefile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Place;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/**
 * A fact as a case file answers it.
 *
 * @param answer as it is written
 * @param evidence ids of the case's evidence
 * @param basis the written legal basis, which some facts need
 * @param contest what stands against the answer
 * @param place of the fact's key
 */
public record AnsweredFact(
    Fact fact,
    Truth answer,
    List<String> evidence,
    @Nullable String note,
    @Nullable String basis,
    Contest contest,
    Place place) {

  /** The answer as it counts: a yes that lacks the legal basis it needs is unknown. */
  public Truth counted() {
    return lacksBasis() ? Truth.UNKNOWN : answer;
  }

  /** The versions of the fact: as it counts here, and as those have it that stand against it. */
  public Set<Truth> versions() {
    return contest.versions(counted());
  }

  /** Whether it is a yes that lacks the legal basis it needs. */
  public boolean lacksBasis() {
    return answer == Truth.YES && fact.needsBasis() && (basis == null || basis.isBlank());
  }
}
