package rongcuo.casefile;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.statute.Disposition;

/**
 * What the unit decided (第十四条).
 *
 * @param number of the document
 * @param override why the disposition leaves the range that the regulation opens
 * @param reservations for each reservation by id, how it was weighed
 */
public record Decision(
    @Nullable Conclusion conclusion,
    @Nullable Disposition disposition,
    @Nullable LocalDate date,
    @Nullable String body,
    @Nullable String reasons,
    @Nullable Integer number,
    @Nullable String override,
    Map<String, String> reservations) {

  /** The conclusion that duties follow from. */
  public enum Conclusion {
    DILIGENT("diligent", "履职尽责"),
    TOLERATED("tolerated", "予以容错"),
    NOT_TOLERATED("not-tolerated", "不予容错");

    private final String id;
    private final String chinese;

    Conclusion(String id, String chinese) {
      this.id = id;
      this.chinese = chinese;
    }

    public String id() {
      return id;
    }

    String chinese() {
      return chinese;
    }
  }
}
