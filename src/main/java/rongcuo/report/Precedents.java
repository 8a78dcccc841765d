package rongcuo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.Decision;
import rongcuo.practice.Decided;
import rongcuo.statute.Disposition;

/**
 * What was decided on others, beside an officer's case (第三条 “公平公正”).
 *
 * @param considered how many were looked at
 * @param nearest those most like it, the most like first
 * @param milder those that were treated better than this officer is, though nothing speaks for them
 *     more
 * @param harsher those that were treated worse, though nothing speaks against them more
 * @param floor the best treatment of those for whom nothing more speaks: a worse one has to be told
 *     apart; null if there is none
 */
public record Precedents(
    CaseResult.Assessed result,
    AssessedSubject subject,
    int considered,
    List<Precedent> nearest,
    List<Precedent> milder,
    List<Precedent> harsher,
    @Nullable Disposition floor) {

  /** Those of an archive, as many as are asked for. */
  public static Precedents of(
      CaseResult.Assessed result, AssessedSubject subject, List<Precedent> all, int most) {
    List<Precedent> sorted = all.stream().sorted(Precedent.BY_LIKENESS).toList();
    Disposition own = treatment(result, subject);
    return new Precedents(
        result,
        subject,
        sorted.size(),
        sorted.stream().limit(most).toList(),
        own == null ? List.of() : sorted.stream().filter(each -> each.isMilderThan(own)).toList(),
        own == null
            ? List.of()
            : sorted.stream().filter(each -> each.isCeiling() && isWorse(each, own)).toList(),
        sorted.stream()
            .filter(Precedent::isFloor)
            .map(Precedent::treatment)
            .min(Disposition::compareTo)
            .orElse(null));
  }

  /** How the officer is treated by the decision, or by the unit's recommendation. */
  public @Nullable Disposition treatment() {
    return treatment(result, subject);
  }

  private static @Nullable Disposition treatment(
      CaseResult.Assessed result, AssessedSubject subject) {
    Decision concluded = result.caseFile().concluded(subject.subject());
    return concluded == null ? null : Decided.treatment(concluded);
  }

  private static boolean isWorse(Precedent precedent, Disposition than) {
    Disposition treatment = precedent.treatment();
    return treatment != null && treatment.compareTo(than) > 0;
  }
}
