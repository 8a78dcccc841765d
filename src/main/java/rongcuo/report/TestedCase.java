package rongcuo.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/**
 * A case that was held against what is expected of it.
 *
 * @param file as results call it
 * @param id the case's number
 * @param differences in what it is otherwise; null if nothing is expected of it
 */
public record TestedCase(String file, String id, @Nullable List<Bilingual> differences) {

  /** What came of it. */
  public enum State {
    PASSED("相符", "as expected"),
    FAILED("不符", "not as expected"),
    UNTESTED("没有预期", "no expectation");

    private final Bilingual label;

    State(String chinese, String english) {
      this.label = new Bilingual(chinese, english);
    }
  }

  public static TestedCase of(CaseResult.Assessed result, List<Bilingual> differences) {
    return new TestedCase(result.file(), result.caseFile().id(), List.copyOf(differences));
  }

  public static TestedCase without(CaseResult.Assessed result) {
    return new TestedCase(result.file(), result.caseFile().id(), null);
  }

  public State state() {
    return differences == null
        ? State.UNTESTED
        : differences.isEmpty() ? State.PASSED : State.FAILED;
  }

  /**
   * The case in a format.
   *
   * @param first whether no other stands before it
   */
  public String written(Listing format, boolean first, Language language) {
    return format == Listing.TEXT ? text(language) : format.placed(json(language), first);
  }

  private String text(Language language) {
    StringBuilder text = new StringBuilder();
    String colon = language == Language.CHINESE ? "：" : ": ";
    text.append(file).append(colon).append(state().label.in(language)).append('\n');
    for (Bilingual each : told()) {
      text.append("  ").append(each.in(language)).append('\n');
    }
    return SafeText.ofLines(text.toString());
  }

  private String json(Language language) {
    return JsonFields.object(
        json -> {
          json.writeStringField("file", file);
          json.writeStringField("case", id);
          json.writeStringField("state", state().name().toLowerCase(java.util.Locale.ROOT));
          json.ids("differences", told(), each -> each.in(language));
        });
  }

  private List<Bilingual> told() {
    return differences == null ? List.of() : differences;
  }
}
