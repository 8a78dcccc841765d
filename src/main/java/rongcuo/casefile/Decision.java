package rongcuo.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Place;
import rongcuo.language.Bilingual;
import rongcuo.statute.Disposition;

/**
 * What the unit decided (第十四条).
 *
 * @param number of the document
 * @param override why the disposition leaves the range that the regulation opens
 * @param reservations for each reservation by id, how it was weighed
 * @param fingerprint of what it was taken on; null if it was not recorded by the program
 */
public record Decision(
    @Nullable Conclusion conclusion,
    @Nullable Disposition disposition,
    @Nullable LocalDate date,
    @Nullable String body,
    @Nullable String reasons,
    @Nullable Integer number,
    @Nullable String override,
    Map<String, String> reservations,
    @Nullable Fingerprint fingerprint) {

  /**
   * What a decision was taken on, so that a later change of it shows.
   *
   * @param facts of the answers and claims, as a digest
   * @param evidence of the pieces of evidence that the answers rest on, as a digest
   * @param readings those that were not the program's defaults
   * @param statute of the regulation's text, as a digest
   * @param program the program's version
   * @param place where it stands
   */
  public record Fingerprint(
      @Nullable String facts,
      @Nullable String evidence,
      @Nullable String readings,
      @Nullable String statute,
      @Nullable String program,
      Place place) {}

  /** The conclusion that duties follow from. */
  public enum Conclusion {
    DILIGENT("diligent", new Bilingual("履职尽责", "diligent")),
    TOLERATED("tolerated", new Bilingual("予以容错", "tolerated")),
    NOT_TOLERATED("not-tolerated", new Bilingual("不予容错", "not tolerated"));

    private final String id;
    private final Bilingual label;

    Conclusion(String id, Bilingual label) {
      this.id = id;
      this.label = label;
    }

    public String id() {
      return id;
    }

    public Bilingual label() {
      return label;
    }
  }
}
