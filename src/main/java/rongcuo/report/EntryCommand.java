package rongcuo.report;

import java.nio.file.Path;
import java.util.regex.Matcher;
import rongcuo.casefile.EntryLine;
import rongcuo.language.Bilingual;

/** The command lines that a message tells, as they are typed for one file. */
public final class EntryCommand {

  private EntryCommand() {}

  /** A message with the program as it was started and the file in its lines. */
  public static Bilingual typed(Bilingual message, Path caseFile) {
    String file = Invocation.word(caseFile.toString());
    return new Bilingual(
        typed(message.chinese(), EntryLine.CASE.chinese(), file),
        typed(message.english(), EntryLine.CASE.english(), file));
  }

  /** A line that stands by itself, as it is copied. */
  public static Bilingual alone(Bilingual line, Path caseFile) {
    Bilingual typed = typed(line, caseFile);
    return new Bilingual(bare(typed.chinese()), bare(typed.english()));
  }

  private static String bare(String quoted) {
    return quoted.substring(1, quoted.length() - 1);
  }

  private static String typed(String message, String placeholder, String file) {
    return message.replaceAll(
        "(?<=[“\"]\\uFDD0?)" + EntryLine.PROGRAM + "([a-z]+) " + placeholder + "(?=\\uFDD0?[ ”\"])",
        Matcher.quoteReplacement(Invocation.program()) + " $1 " + Matcher.quoteReplacement(file));
  }
}
