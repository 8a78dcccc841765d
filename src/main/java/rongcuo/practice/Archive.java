package rongcuo.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.reasoning.Situation;
import rongcuo.statute.Disposition;

/** Decided officers, those of the same facts on whom the same was decided together. */
public final class Archive {

  /** What is the same: facts, claims and readings, and how it was decided. */
  private record Likes(
      Situation situation, Conclusion conclusion, @Nullable Disposition treatment) {}

  /** What tells a decision from a copy of it. */
  private record Original(
      String caseId, String officer, int place, Likes likes, @Nullable LocalDate date) {}

  private final Map<Likes, List<Decided>> groups = new LinkedHashMap<>();
  private final Set<Original> seen = new HashSet<>();

  /** Adds the officers of a case; what is a copy of one that is there already is passed over. */
  public void add(List<Decided> ofCase) {
    for (int i = 0; i < ofCase.size(); i++) {
      Decided one = ofCase.get(i);
      Likes likes = new Likes(one.situation(), one.conclusion(), one.treatment());
      if (seen.add(new Original(one.caseId(), one.officer(), i, likes, one.date()))) {
        groups.computeIfAbsent(likes, key -> new ArrayList<>(1)).add(one);
      }
    }
  }

  /** How many officers there are. */
  public int size() {
    return seen.size();
  }

  /** The officers, those of the same facts on whom the same was decided together. */
  List<List<Decided>> groups() {
    return List.copyOf(groups.values());
  }
}
