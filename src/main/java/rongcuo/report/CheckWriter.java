package rongcuo.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseCheck.Checked;
import rongcuo.casefile.history.HistoryCheck;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Language;

/** What a check of case files found. */
public final class CheckWriter {

  private CheckWriter() {}

  /**
   * What is written of a file; people are told of problems alone, and what its history proves.
   *
   * @param history null if nobody asked for it
   * @param first whether nothing was written before it
   */
  public static String write(
      Listing format,
      Checked checked,
      @Nullable HistoryCheck history,
      boolean first,
      Language language) {
    if (format != Listing.TEXT) {
      return format.placed(json(checked, history, language), first);
    }
    StringBuilder text = new StringBuilder();
    for (Problem problem : checked.problems()) {
      text.append(ProblemText.of(checked.file(), problem, language));
    }
    if (history != null) {
      text.append(HistoryText.of(checked.file(), history, language));
    }
    return text.toString();
  }

  private static String json(Checked checked, @Nullable HistoryCheck history, Language language) {
    return JsonFields.object(
        json -> {
          json.writeStringField("file", checked.file().toString());
          json.writeBooleanField("valid", checked.isValid());
          json.objects(
              "problems",
              checked.problems(),
              problem -> {
                json.writeStringField("severity", problem.isError() ? "error" : "warning");
                json.problem(problem, language);
              });
          if (history != null) {
            history(history, json);
          }
        });
  }

  private static void history(HistoryCheck history, JsonFields json) throws IOException {
    json.writeObjectFieldStart("history");
    json.writeNumberField("lines", history.lines());
    json.writeBooleanField("whole", history.isWhole());
    json.objects(
        "flaws",
        history.flaws(),
        flaw -> {
          json.writeNumberField("line", flaw.line());
          json.writeStringField("kind", flaw.kind().id());
        });
    json.objects(
        "outside",
        history.outside(),
        outside -> {
          json.writeNumberField("line", outside.line());
          json.writeStringField("noticed", outside.before());
        });
    json.writeStringField("file", history.now().id());
    json.writeNumberField("tellsReporter", history.told());
    json.writeNumberField("withheld", history.withheld());
    json.writeStringField("hash", history.hash());
    json.writeEndObject();
  }
}
