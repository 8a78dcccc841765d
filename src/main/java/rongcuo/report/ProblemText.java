package rongcuo.report;

import java.nio.file.Path;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/** What is wrong with a file, with the place quoted and marked. */
public final class ProblemText {

  private static final Bilingual ERROR = new Bilingual("错误", "error");
  private static final Bilingual WARNING = new Bilingual("提示", "warning");
  private static final int QUOTED_COLUMNS = 100;

  private ProblemText() {}

  /** A problem as a message of a line or two, its place first so that editors find it. */
  public static String of(Path file, Problem problem, Language language) {
    StringBuilder text = new StringBuilder();
    text.append(SafeText.of(file.toString()))
        .append(':')
        .append(problem.place().line())
        .append(':')
        .append(problem.place().column())
        .append(": ")
        .append((problem.isError() ? ERROR : WARNING).in(language))
        .append(language == Language.CHINESE ? "：" : ": ")
        .append(SafeText.of(EntryCommand.typed(problem.message(), file).in(language)))
        .append('\n');
    quote(text, problem);
    return text.toString();
  }

  private static void quote(StringBuilder text, Problem problem) {
    String line = SafeText.of(problem.quotedLine().replace('\t', ' '));
    if (line.isBlank()) {
      return;
    }
    int[] points = line.codePoints().toArray();
    int at = Math.min(problem.place().column() - 1, points.length);
    int from = Math.max(0, at - QUOTED_COLUMNS / 2);
    int to = Math.min(points.length, from + QUOTED_COLUMNS);
    String number = String.valueOf(problem.place().line());
    String margin = " ".repeat(number.length());
    String before = new String(points, from, at - from);
    text.append("  ").append(number).append(" | ");
    text.append(new String(points, from, to - from)).append('\n');
    text.append("  ").append(margin).append(" | ");
    text.append(" ".repeat(DisplayWidth.of(before))).append("^\n");
  }
}
