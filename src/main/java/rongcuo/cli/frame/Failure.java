package rongcuo.cli.frame;

import java.io.IOException;
import rongcuo.batch.CaseResult;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.SafeText;
import rongcuo.report.FileTrouble;
import rongcuo.report.ProblemText;

/**
 * What is told of a file that gave no result.
 *
 * @param message whole lines
 * @param status the exit status that it calls for
 */
public record Failure(String message, int status) {

  private static final Bilingual NO_CASES =
      new Bilingual(
          "文件夹中没有案件文件（*.yaml、*.yml），请核对路径。",
          "the folder holds no case file (*.yaml, *.yml); check the path.");

  private static final Bilingual CONFIDENTIAL =
      new Bilingual(
          "载有举报人身份的文件不作为案件读取，请给出案件文件本身。",
          "a file with a reporter's identity is not read as a case; name the case file itself.");

  /**
   * What is told of a result that is no assessment.
   *
   * @throws IllegalArgumentException if it is one
   */
  public static Failure of(CaseResult result, Language language) {
    if (result instanceof CaseResult.Invalid invalid) {
      StringBuilder message = new StringBuilder();
      for (Problem problem : invalid.problems()) {
        message.append(ProblemText.of(invalid.path(), problem, language));
      }
      return new Failure(message.toString(), ExitStatus.CASE_FAILED);
    }
    if (result instanceof CaseResult.Unreadable unreadable) {
      Bilingual message = FileTrouble.of(unreadable.path(), unreadable.cause());
      return new Failure(line(message, language), ExitStatus.FILE_TROUBLE);
    }
    if (result instanceof CaseResult.WithoutCases) {
      return new Failure(line(named(result, NO_CASES), language), ExitStatus.CASE_FAILED);
    }
    if (result instanceof CaseResult.Confidential) {
      return new Failure(line(named(result, CONFIDENTIAL), language), ExitStatus.CASE_FAILED);
    }
    throw new IllegalArgumentException("no failure: " + result.path());
  }

  /** What is told of trouble with a file that is read beside a case. */
  public static Failure of(IOException trouble, Language language) {
    return new Failure(line(FileTrouble.of(trouble), language), ExitStatus.FILE_TROUBLE);
  }

  /** Tells it; the exit status that it calls for. */
  public int tell(Session session) {
    session.err().print(message);
    session.err().flush();
    return status;
  }

  private static Bilingual named(CaseResult result, Bilingual message) {
    return new Bilingual("{0}：{1}", "{0}: {1}").with(result.path().toString(), message);
  }

  private static String line(Bilingual message, Language language) {
    return SafeText.of("rongcuo: " + message.in(language)) + "\n";
  }
}
