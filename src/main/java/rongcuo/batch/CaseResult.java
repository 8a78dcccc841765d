package rongcuo.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Disclosure;
import rongcuo.casefile.Problem;
import rongcuo.casefile.Subject;
import rongcuo.confidentiality.Identity;
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
   * @param reporter who reported; nobody if no file beside the case says it
   * @param disclosures the texts that told who reported, before that was taken out of them
   */
  record Assessed(
      Path path,
      CaseFile caseFile,
      List<Problem> warnings,
      List<AssessedSubject> subjects,
      Identity reporter,
      List<Disclosure> disclosures)
      implements CaseResult {

    @Override
    public String file() {
      return reporter.hiddenIn(path.toString());
    }
  }

  /** A file that is no valid case: its errors, and its warnings among them. */
  record Invalid(Path path, List<Problem> problems, Identity reporter) implements CaseResult {

    @Override
    public String file() {
      return reporter.hiddenIn(path.toString());
    }
  }

  /** A path that cannot be read. */
  record Unreadable(Path path, IOException cause) implements CaseResult {}

  /** A file that holds a reporter's identity and is not read. */
  record Confidential(Path path) implements CaseResult {}

  /** A folder that was named and holds no case file. */
  record WithoutCases(Path path) implements CaseResult {}

  /** An officer and what the regulation says of the officer's case. */
  record AssessedSubject(Subject subject, CaseFile caseFile, Assessment assessment) {

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
