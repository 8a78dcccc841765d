package rongcuo.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.explanation.ContestedFacts;
import rongcuo.explanation.Explanation;
import rongcuo.facts.FactSet;
import rongcuo.practice.Alterations;
import rongcuo.statute.Choice;

/**
 * An officer's case and its explanation, ready to be written.
 *
 * @param assumed the facts whose answers are tried out, not those of the file
 * @param brief whether nothing in particular is asked, so that long lists are left out
 * @param against the case that it is compared with; null if none
 * @param without the ids of exhibits that are supposed to fall
 * @param evidence what rests on which exhibit; null if it is not asked for
 * @param contested what follows from each version of contested facts; null if it is not asked for
 * @param elsewhere what each least set of readings would alter of decided cases in the archive;
 *     null if it is not asked for, or there is no archive
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
    @Nullable ContestedFacts contested,
    @Nullable Map<List<Choice>, Alterations> elsewhere) {

  /** The least sets of readings that lead to what is asked for. */
  public Set<List<Choice>> readings() {
    Set<List<Choice>> sets = new LinkedHashSet<>();
    explanation.remedies().forEach(remedy -> sets.addAll(remedy.readings().sets()));
    sets.remove(List.of());
    return sets;
  }

  /** The same with what the readings would alter elsewhere. */
  public Explained altering(Map<List<Choice>, Alterations> altered) {
    return new Explained(
        result,
        subject,
        assumed,
        brief,
        explanation,
        against,
        without,
        evidence,
        contested,
        altered);
  }

  /** A subject of a case, chosen. */
  public record Chosen(CaseResult.Assessed result, AssessedSubject subject) {}
}
