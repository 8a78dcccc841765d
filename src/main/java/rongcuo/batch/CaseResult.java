package rongcuo.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Concealed;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Fingerprints.Change;
import rongcuo.casefile.Subject;
import rongcuo.diagnostics.Problem;
import rongcuo.facts.Fact;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;

/** What came of a case file. */
public sealed interface CaseResult {

  Path path();

  /** What results call the file: its path, without what tells who reported. */
  default String file() {
    return path().toString();
  }

  /**
   * A valid case, assessed.
   *
   * @param warnings what the reader remarked
   * @param subjects one for each officer, in the order of the file
   * @param concealed what was kept back
   */
  record Assessed(
      Path path,
      CaseFile caseFile,
      List<Problem> warnings,
      List<AssessedSubject> subjects,
      Concealed concealed)
      implements CaseResult {

    @Override
    public String file() {
      return concealed.reporter().hiddenIn(path.toString());
    }

    /** What has changed since the decisions that hold were taken, each change once, as warnings. */
    public List<Problem> stale() {
      return subjects.isEmpty()
          ? List.of()
          : Fingerprints.warnings(caseFile, subjects.get(0).situation().readings());
    }
  }

  /** A file that is no valid case: its errors, and its warnings among them. */
  record Invalid(Path path, List<Problem> problems, Concealed concealed) implements CaseResult {

    @Override
    public String file() {
      return concealed.reporter().hiddenIn(path.toString());
    }
  }

  /** A path that cannot be read. */
  record Unreadable(Path path, IOException cause) implements CaseResult {}

  /** A file that holds a reporter's identity and is not read. */
  record Confidential(Path path) implements CaseResult {}

  /** A folder that was named and holds no case file. */
  record WithoutCases(Path path) implements CaseResult {}

  /**
   * An officer and what the regulation says of the officer's case, which is looked for once it is
   * asked: of a folder's cases, much that is drawn from them asks for nothing of it, or for the
   * outcome alone.
   */
  final class AssessedSubject {
    private final Subject subject;
    private final CaseFile caseFile;
    private final Situation situation;
    private final List<Change> stale;
    private @Nullable Assessment assessment;
    private @Nullable Outcomes possible;

    /**
     * An officer who is yet to be assessed.
     *
     * @param situation the answers as they stand in the file
     * @param stale what has changed since the decision that holds for the officer was taken
     */
    AssessedSubject(Subject subject, CaseFile caseFile, Situation situation, List<Change> stale) {
      this.subject = subject;
      this.caseFile = caseFile;
      this.situation = situation;
      this.stale = stale;
    }

    /** An officer with an assessment that was made before. */
    public AssessedSubject(Subject subject, CaseFile caseFile, Assessment assessment) {
      this(subject, caseFile, assessment.situation(), List.of());
      this.assessment = assessment;
      this.possible = assessment.possible();
    }

    public Subject subject() {
      return subject;
    }

    public CaseFile caseFile() {
      return caseFile;
    }

    /** The answers as they stand in the file, with what is claimed and how the text is read. */
    public Situation situation() {
      return situation;
    }

    /** What has changed since the decision that holds for the officer was taken. */
    public List<Change> stale() {
      return stale;
    }

    public Assessment assessment() {
      Assessment made = assessment;
      if (made == null) {
        made = Assessor.assess(situation.answers(), situation.claims(), situation.readings());
        assessment = made;
        possible = made.possible();
      }
      return made;
    }

    /** The possible outcomes alone, which are found sooner. */
    public Outcomes possible() {
      Outcomes found = possible;
      if (found == null) {
        found = Assessor.possible(situation);
        possible = found;
      }
      return found;
    }

    /** The outcome, if one alone is possible; null if the case is undetermined. */
    public @Nullable Outcome outcome() {
      return possible().single();
    }

    /** In what the case is not as it was when the decision that holds was taken. */
    public Set<Change.What> changed() {
      Set<Change.What> changed = EnumSet.noneOf(Change.What.class);
      stale.forEach(change -> changed.add(change.what()));
      return changed;
    }

    /** The facts that something stands against, as the case has them. */
    public List<Fact> contested() {
      return List.copyOf(caseFile.contested(subject).keySet());
    }

    /** The supporting facts that the file gives no evidence for (第三条 “事实清楚、证据确凿”). */
    public List<Fact> evidenceGaps() {
      List<Fact> gaps = new ArrayList<>();
      var facts = caseFile.facts(subject);
      for (Fact fact : assessment().support().toList()) {
        AnsweredFact answered = facts.get(fact);
        if (answered != null && answered.evidence().isEmpty()) {
          gaps.add(fact);
        }
      }
      return gaps;
    }
  }
}
