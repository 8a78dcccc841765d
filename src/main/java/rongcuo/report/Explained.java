package rongcuo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.explanation.ContestedFacts;
import rongcuo.explanation.Explanation;
import rongcuo.facts.FactSet;

/**
 * An officer's case and its explanation, ready to be written.
 *
 * @param assumed the facts whose answers are tried out, not those of the file
 * @param brief whether nothing in particular is asked, so that long lists are left out
 * @param against the case that it is compared with; null if none
 * @param without the ids of exhibits that are supposed to fall
 * @param evidence what rests on which exhibit; null if it is not asked for
 * @param contested what follows from each version of contested facts; null if it is not asked for
 */
public record Explained(
    CaseResult.Assessed result,
    AssessedSubject subject,
    FactSet assumed,
    boolean brief,
    Explanation explanation,
    @Nullable Chosen against,
    List<String> without,
    @Nullable EvidenceReliance evidence,
    @Nullable ContestedFacts contested) {

  /** A subject of a case, chosen. */
  public record Chosen(CaseResult.Assessed result, AssessedSubject subject) {}
}
