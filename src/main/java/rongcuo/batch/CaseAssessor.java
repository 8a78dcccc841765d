package rongcuo.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Subject;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.reasoning.Situation;
import rongcuo.statute.Claims;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;

/**
 * Reads what was found and assesses it. Safe to share between threads.
 *
 * @param policy how the open points are read
 */
public record CaseAssessor(ReadingPolicy policy) {

  /** Reads a case file, to be assessed; whatever goes wrong is part of the result. */
  public CaseResult assess(CaseFolder.Found found) {
    Path path = found.path();
    if (found instanceof CaseFolder.Found.WithoutCases) {
      return new CaseResult.WithoutCases(path);
    }
    if (found instanceof CaseFolder.Found.Unreadable unreadable) {
      return new CaseResult.Unreadable(path, unreadable.cause());
    }
    if (CaseFolder.isReporterFile(path)) {
      return new CaseResult.Confidential(path);
    }
    try {
      return assess(path, read(found));
    } catch (IOException e) {
      return new CaseResult.Unreadable(path, e);
    }
  }

  /** Reads a case; beside one that is alone there is nobody to look for. */
  private static CaseDocument read(CaseFolder.Found found) throws IOException {
    return found instanceof CaseFolder.Found.CaseAt at && at.isAlone()
        ? CaseReader.read(BoundedFile.bytes(at.path()))
        : CaseReader.read(found.path());
  }

  /** Assesses a case that has been read. */
  public CaseResult assess(Path path, CaseDocument document) {
    CaseFile caseFile = document.caseFile();
    if (caseFile == null) {
      return new CaseResult.Invalid(path, document.problems(), document.concealed());
    }
    return new CaseResult.Assessed(
        path, caseFile, document.problems(), assess(caseFile), document.concealed());
  }

  /** The subjects of a valid case, each assessed once somebody asks for it. */
  public List<AssessedSubject> assess(CaseFile caseFile) {
    Claims claims = caseFile.claims() == null ? Claims.ALL : Claims.of(caseFile.claims());
    Readings readings = policy.readingsFor(caseFile.readings());
    List<Fingerprints.Change> ofMatter = Fingerprints.changes(caseFile, null, readings);
    List<AssessedSubject> subjects = new ArrayList<>();
    for (Subject subject : caseFile.subjects()) {
      subjects.add(
          new AssessedSubject(
              subject,
              caseFile,
              new Situation(caseFile.answers(subject), claims, readings),
              Fingerprints.restsOnMatter(subject)
                  ? ofMatter
                  : Fingerprints.changes(caseFile, subject, readings)));
    }
    return subjects;
  }
}
