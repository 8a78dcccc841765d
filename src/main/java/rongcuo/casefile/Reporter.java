package rongcuo.casefile;

import org.jspecify.annotations.Nullable;
import rongcuo.confidentiality.Identity;

/**
 * A named reporter (实名举报人, 第十九条), who is answered by letter and named nowhere else.
 *
 * @param caseId the case that the report led to
 * @param contact an address, telephone number or the like
 */
public record Reporter(String caseId, String name, @Nullable String contact) {

  /** What would let the reporter be known. */
  public Identity identity() {
    return Identity.of(name, contact);
  }
}
