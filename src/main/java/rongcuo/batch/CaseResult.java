package rongcuo.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Concealed;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Fingerprints.Change;
import rongcuo.casefile.Subject;
import rongcuo.diagnostics.Problem;
import rongcuo.facts.Fact;
import rongcuo.rules.Assessment;

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
          : Fingerprints.warnings(caseFile, subjects.get(0).assessment().situation().readings());
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
   * An officer and what the regulation says of the officer's case.
   *
   * @param stale what has changed since the decision that holds for the officer was taken
   */
  record AssessedSubject(
      Subject subject, CaseFile caseFile, Assessment assessment, List<Change> stale) {

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
      for (Fact fact : assessment.support().toList()) {
        AnsweredFact answered = facts.get(fact);
        if (answered != null && answered.evidence().isEmpty()) {
          gaps.add(fact);
        }
      }
      return gaps;
    }
  }
}
