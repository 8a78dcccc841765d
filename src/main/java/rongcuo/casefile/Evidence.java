package rongcuo.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * A piece of evidence.
 *
 * @param said of it at its keys
 */
public record Evidence(String id, Particulars said) {

  /** What was expected where a text is to be the id of a piece; null if it can be. */
  public static @Nullable Bilingual expectedOf(String id) {
    return Shape.Text.isId(id) ? null : Shape.Text.ID_EXPECTED;
  }

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
