package rongcuo.practice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.Subject;
import rongcuo.facts.Implication;
import rongcuo.language.Bilingual;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.steps.art14.Ruling;

/**
 * An officer on whom it was decided. Holds no more of the case than is compared, so that those of
 * very many fit in memory.
 *
 * @param file what results call the file
 * @param caseId the case's number
 * @param officer the officer's name
 * @param called the officer where several are spoken of: namesakes are told apart
 * @param date of the decision
 * @param treatment null if the decision does not say
 * @param isOverride whether the decision says why it left the range
 * @param adopted the readings that the case chose for itself
 * @param situation the facts with what they imply, and the readings in force
 * @param possible the outcomes of the case as it is assessed
 */
public record Decided(
    String file,
    String caseId,
    String officer,
    Bilingual called,
    @Nullable LocalDate date,
    Conclusion conclusion,
    @Nullable Disposition treatment,
    boolean isOverride,
    List<Choice> adopted,
    Situation situation,
    Outcomes possible) {

  /** The officers of a case on whom it was decided. */
  public static List<Decided> of(CaseResult.Assessed result) {
    List<Decided> decided = new ArrayList<>();
    for (AssessedSubject each : result.subjects()) {
      Decided one = of(result, each);
      if (one != null) {
        decided.add(one);
      }
    }
    return decided;
  }

  /** An officer of a case; null if it was not decided, or the proceedings ended otherwise. */
  public static @Nullable Decided of(CaseResult.Assessed result, AssessedSubject each) {
    CaseFile caseFile = result.caseFile();
    Subject subject = each.subject();
    Decision decision = decisionOn(caseFile, subject);
    Conclusion conclusion = decision == null ? null : decision.conclusion();
    if (decision == null || conclusion == null) {
      return null;
    }
    Situation situation = each.situation();
    return new Decided(
        result.file(),
        caseFile.id(),
        subject.name(),
        subject.called(),
        decision.date(),
        conclusion,
        treatment(decision),
        decision.said().get(CaseKeys.OVERRIDE) != null,
        caseFile.readings(),
        situation.with(Implication.propagate(situation.answers())),
        each.possible());
  }

  /** The decision that makes an officer's case a precedent; null if it is none. */
  public static @Nullable Decision decisionOn(CaseFile caseFile, Subject subject) {
    Decision decision = caseFile.decision(subject);
    boolean ended = caseFile.get(CaseKeys.HOW_ENDED, subject) != null;
    return ended || decision == null || decision.conclusion() == null ? null : decision;
  }

  /** How an officer is treated: who was diligent is not held liable (第十条). */
  public static @Nullable Disposition treatment(Decision decision) {
    return decision.conclusion() == Conclusion.DILIGENT
        ? Disposition.NO_LIABILITY
        : decision.disposition();
  }

  /**
   * The outcomes that the decision fits: those that are so concluded and open the way to the
   * treatment. None, where such a decision can be taken as an override alone.
   */
  public Outcomes fitting() {
    int bits = 0;
    for (Outcome outcome : Outcome.values()) {
      boolean open = treatment == null || outcome.dispositions().contains(treatment);
      if (open && Ruling.conclusionOf(outcome) == conclusion) {
        bits |= 1 << outcome.ordinal();
      }
    }
    return new Outcomes(bits);
  }

  /** Whether the decision fits one of the outcomes that are possible. */
  public boolean fits(Outcomes outcomes) {
    return (fitting().bits() & outcomes.bits()) != 0;
  }
}
