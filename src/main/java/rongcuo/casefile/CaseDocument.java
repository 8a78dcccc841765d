package rongcuo.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Problem;

/**
 * What came of reading a case file.
 *
 * @param caseFile the case; null if the file has errors
 * @param problems errors and warnings in the order of the file
 * @param concealed what was kept back
 */
public record CaseDocument(
    @Nullable CaseFile caseFile, List<Problem> problems, Concealed concealed) {

  public boolean hasErrors() {
    return caseFile == null;
  }
}
