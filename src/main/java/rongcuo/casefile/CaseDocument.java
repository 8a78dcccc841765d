package rongcuo.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.confidentiality.Identity;

/**
 * What came of reading a case file.
 *
 * @param caseFile the case; null if the file has errors
 * @param problems errors and warnings in the order of the file
 * @param reporter who reported; nobody if no file beside the case says it, or nobody looked
 * @param disclosures the texts that told who reported, before that was taken out of them
 */
public record CaseDocument(
    @Nullable CaseFile caseFile,
    List<Problem> problems,
    Identity reporter,
    List<Disclosure> disclosures) {

  public boolean hasErrors() {
    return caseFile == null;
  }
}
