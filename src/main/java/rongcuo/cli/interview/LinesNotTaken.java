package rongcuo.cli.interview;

import java.util.List;
import java.util.stream.Collectors;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Prompter;
import rongcuo.language.Bilingual;

/** The lines of a script that answered nothing, told at its end. */
final class LinesNotTaken {

  private static final int MOST_NAMED = 20;

  private static final Bilingual STOPPED_AT =
      new Bilingual(
          "输入读到第 {0} 行停止，问题是“{1}”：{2}",
          "The input was read up to line {0}, at the question \"{1}\": {2}");

  private static final Bilingual READ_AGAIN =
      new Bilingual(
          "此前已接受的回答都已保存，此行以后的各行没有采用，以免答到别的问题上。请改正后再执行；再次执行时，从尚未回答的问题问起，请核对问到哪一题。",
          "What was accepted before"
              + " is saved; the lines behind it are not taken, lest they answer other questions."
              + " Mend it and run the command again, which begins with what is not answered yet:"
              + " see which question that is.");

  private static final Bilingual LEFT_OUT =
      new Bilingual(
          "输入的内容中有 {0} 行没有全部采用（第 {1}{2} 行），原因见上文；其余已经保存。",
          "{0} lines of the input were not taken as a whole (lines {1}{2}), for the reasons above;"
              + " the rest is saved.");

  private LinesNotTaken() {}

  /** Whoever wrote the lines beforehand is told of them: they saw nothing of what was said. */
  static int tell(Prompter prompter, Session session) {
    List<Integer> lines = prompter.leftOutLines();
    if (!lines.isEmpty()) {
      session.error(
          LEFT_OUT.with(
              lines.size(),
              lines.stream()
                  .limit(MOST_NAMED)
                  .map(String::valueOf)
                  .collect(Collectors.joining("、")),
              lines.size() > MOST_NAMED ? "…" : ""));
    }
    Prompter.Refusal refusal = prompter.refusal();
    if (refusal != null) {
      session.error(STOPPED_AT.with(refusal.line(), refusal.question(), refusal.reason()));
      session.err().println(session.say(READ_AGAIN));
    }
    return lines.isEmpty() && refusal == null ? ExitStatus.DONE : ExitStatus.CASE_FAILED;
  }
}
