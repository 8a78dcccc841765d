package rongcuo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.Decision;
import rongcuo.explanation.Likeness;
import rongcuo.facts.Answers;
import rongcuo.facts.Implication;
import rongcuo.language.Bilingual;
import rongcuo.language.Folded;
import rongcuo.practice.Decided;
import rongcuo.rules.Directions;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Disposition;

/**
 * An officer on whom it was decided, beside the one in hand. Holds no more of the case, so that
 * those of very many fit in memory.
 *
 * @param file what results call the file
 * @param caseId the case's number
 * @param officer the officer's name
 * @param called the officer where several are spoken of: namesakes are told apart
 * @param possible the outcomes of the case as it is assessed
 * @param decision that holds
 * @param answers the officer's, with what they imply
 */
public record Precedent(
    String file,
    String caseId,
    String officer,
    Bilingual called,
    Outcomes possible,
    Decision decision,
    Likeness likeness,
    Answers answers) {

  /** The most like first, of those the latest. */
  public static final Comparator<Precedent> BY_LIKENESS =
      Comparator.comparing(Precedent::likeness, Likeness.BY_LIKENESS)
          .thenComparing(
              Precedent::date, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(Precedent::file);

  /**
   * The officers of a case on whom it was decided, but for the one in hand: a case of the same
   * number is the same case, wherever it is read from.
   */
  public static List<Precedent> of(
      CaseResult.Assessed result, AssessedSubject here, Directions.OfBoth directions) {
    boolean isOwn = Folded.same(result.caseFile().id(), here.caseFile().id());
    int inHand = here.caseFile().place(here.subject());
    List<Precedent> found = new ArrayList<>();
    for (int i = 0; i < result.subjects().size(); i++) {
      if (!isOwn || i != inHand) {
        found.addAll(ofOne(result, result.subjects().get(i), here, directions));
      }
    }
    return found;
  }

  private static List<Precedent> ofOne(
      CaseResult.Assessed result,
      AssessedSubject there,
      AssessedSubject here,
      Directions.OfBoth directions) {
    Decision decision = Decided.decisionOn(result.caseFile(), there.subject());
    if (decision == null) {
      return List.of();
    }
    Directions law = directions.of(here.situation().claims(), there.situation().claims());
    Likeness likeness = Likeness.of(here.assessment(), there.assessment(), law);
    return List.of(
        new Precedent(
            result.file(),
            result.caseFile().id(),
            there.subject().name(),
            there.subject().called(),
            there.possible(),
            decision,
            likeness,
            Implication.propagate(there.assessment().answers())));
  }

  @Nullable LocalDate date() {
    return decision.date();
  }

  /** How the officer was treated; null if the decision does not say. */
  @Nullable Disposition treatment() {
    return Decided.treatment(decision);
  }

  /** Whether the officer in hand deserves as good a treatment: nothing speaks for this one more. */
  public boolean isFloor() {
    return treatment() != null && likeness.isAtLeastAsFavourable();
  }

  /** Whether the officer in hand is treated worse, though nothing speaks for this one more. */
  public boolean isMilderThan(Disposition own) {
    Disposition treatment = treatment();
    return isFloor() && treatment != null && treatment.compareTo(own) < 0;
  }

  /** The case, the officer, and what was decided when. */
  public Bilingual told() {
    Disposition treatment = treatment();
    return new Bilingual("{0}  {1}：{2}{3}{4}", "{0}  {1}: {2}{3}{4}")
        .with(
            caseId,
            called,
            decision.conclusion() == null ? "" : decision.conclusion().label(),
            treatment == null ? "" : new Bilingual("，{0}", ", {0}").with(treatment.label()),
            date() == null ? "" : new Bilingual("（{0}）", " ({0})").with(date()));
  }

  /** Whether this one deserved as good a treatment as the officer in hand. */
  public boolean isCeiling() {
    return treatment() != null && likeness.isAtMostAsFavourable();
  }
}
