package rongcuo.cli;

import rongcuo.batch.CaseResult;
import rongcuo.casefile.Disclosure;
import rongcuo.language.Language;

/** What a user is told of texts that name the reporter, beside results that leave them out. */
final class DisclosureRemarks {

  private DisclosureRemarks() {}

  /** Whole lines for the user's own screen; empty if nothing is to be told. */
  static String of(CaseResult.Assessed result, Language language) {
    StringBuilder remarks = new StringBuilder();
    for (Disclosure disclosure : result.concealed().disclosures()) {
      remarks.append(Problems.text(result.path(), disclosure.remark(), language));
    }
    return remarks.toString();
  }
}
