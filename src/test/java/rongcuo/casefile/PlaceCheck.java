package rongcuo.casefile;

import java.util.List;
import rongcuo.diagnostics.Problem;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;

/** Whether diagnostics point into the file that they are about, and quote what stands there. */
public final class PlaceCheck {

  private PlaceCheck() {}

  /** The first problem that points outside its file, or quotes another line; empty if none does. */
  public static String misplaced(byte[] content, List<Problem> problems) {
    String text = SourceText.decode(content, new Problems()).text();
    String[] lines = text.split("\r\n|[\n\r\u0085\u2028\u2029]", -1);
    for (Problem problem : problems) {
      int line = problem.place().line();
      int column = problem.place().column();
      if (line < 1 || line > lines.length || column < 1) {
        return "line " + line + " of " + lines.length + ": " + problem;
      }
      String there = lines[line - 1];
      if (column > there.codePointCount(0, there.length()) + 1) {
        return "column " + column + " of “" + there + "”: " + problem;
      }
      if (!problem.quotedLine().isEmpty() && !problem.quotedLine().equals(there)) {
        return "quotes “" + problem.quotedLine() + "”, not “" + there + "”: " + problem;
      }
    }
    return "";
  }
}
