package rongcuo.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence.
 *
 * @param said of it at its keys
 */
public record Evidence(String id, Particulars said) {

  public @Nullable String kind() {
    return said.get(CaseKeys.EVIDENCE_KIND);
  }

  public @Nullable String title() {
    return said.get(CaseKeys.EVIDENCE_TITLE);
  }

  public @Nullable LocalDate date() {
    return said.get(CaseKeys.EVIDENCE_DATE);
  }

  public @Nullable String source() {
    return said.get(CaseKeys.EVIDENCE_SOURCE);
  }
}
