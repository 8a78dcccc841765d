package rongcuo.report;

import rongcuo.batch.CaseCheck.Checked;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Language;

/** What a check of case files found: as lines for people, as one JSON array, or as JSON lines. */
public enum CheckWriter {
  TEXT("", "", ""),
  JSON("[\n", ",\n", "\n]\n"),
  JSONL("", "\n", "\n");

  private final String opening;
  private final String between;
  private final String closing;

  CheckWriter(String opening, String between, String closing) {
    this.opening = opening;
    this.between = between;
    this.closing = closing;
  }

  public String opening() {
    return opening;
  }

  /** What stands after the last file; {@code none} if there was no file. */
  public String closing(boolean none) {
    return none && this == JSONL ? "" : closing;
  }

  /** What is written of a file; people are told of problems alone. */
  public String write(Checked checked, boolean first, Language language) {
    if (this != TEXT) {
      return (first ? "" : between) + json(checked, language);
    }
    StringBuilder text = new StringBuilder();
    for (Problem problem : checked.problems()) {
      text.append(ProblemText.of(checked.file(), problem, language));
    }
    return text.toString();
  }

  private static String json(Checked checked, Language language) {
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
        });
  }
}
