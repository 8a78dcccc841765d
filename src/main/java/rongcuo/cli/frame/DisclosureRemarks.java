package rongcuo.cli.frame;

import rongcuo.batch.CaseResult;
import rongcuo.casefile.Disclosure;
import rongcuo.language.Language;
import rongcuo.report.ProblemText;

/** What a user is told of texts that name the reporter, beside results that leave them out. */
public final class DisclosureRemarks {

  private DisclosureRemarks() {}

  /** Whole lines for the user's own screen; empty if nothing is to be told. */
  public static String of(CaseResult.Assessed result, Language language) {
    StringBuilder remarks = new StringBuilder();
    for (Disclosure disclosure : result.concealed().disclosures()) {
      remarks.append(ProblemText.of(result.path(), disclosure.remark(), language));
    }
    return remarks.toString();
  }
}
