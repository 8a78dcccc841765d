package rongcuo.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Place;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;

/**
 * What the unit decided (第十四条).
 *
 * @param said at its keys
 * @param reservations for each reservation by id, how it was weighed
 * @param reliedOn the established grounds that it rests on; null if on all
 * @param fingerprint of what it was taken on; null if it was not recorded by the program
 */
public record Decision(
    Particulars said,
    Map<String, String> reservations,
    @Nullable List<Provision> reliedOn,
    @Nullable Fingerprint fingerprint) {

  public @Nullable Conclusion conclusion() {
    return said.get(CaseKeys.CONCLUSION);
  }

  public @Nullable Disposition disposition() {
    return said.get(CaseKeys.DISPOSITION);
  }

  public @Nullable LocalDate date() {
    return said.get(CaseKeys.DECIDED);
  }

  public @Nullable String body() {
    return said.get(CaseKeys.DECIDING_BODY);
  }

  public @Nullable Integer number() {
    return said.get(CaseKeys.DECISION_NUMBER);
  }

  /**
   * What a decision was taken on, so that a later change of it shows: the answers and claims, the
   * evidence that they rest on and the regulation's text as digests, the readings that were not the
   * program's defaults, and the program's version.
   *
   * @param place where it stands
   */
  public record Fingerprint(Particulars said, Place place) {}

  /** The conclusion that duties follow from. */
  public enum Conclusion implements Identified {
    DILIGENT(new Bilingual("履职尽责", "diligent")),
    TOLERATED(new Bilingual("予以容错", "tolerated")),
    NOT_TOLERATED(new Bilingual("不予容错", "not tolerated"));

    private final Bilingual label;

    Conclusion(Bilingual label) {
      this.label = label;
    }

    public Bilingual label() {
      return label;
    }
  }
}
