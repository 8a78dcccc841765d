package rongcuo.cli;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/** Questions to the user, one line each, where somebody sits at a terminal. */
final class Prompts {

  private final BufferedReader in;
  private final PrintWriter out;
  private final Language language;

  Prompts(BufferedReader in, PrintWriter out, Language language) {
    this.in = in;
    this.out = out;
    this.language = language;
  }

  /** The prompts of a session; null if nobody is there to answer. */
  static @Nullable Prompts of(Session session) {
    String told = System.getProperty("rongcuo.stdin.terminal");
    boolean inputOnTerminal = told == null ? System.console() != null : Boolean.parseBoolean(told);
    if (!inputOnTerminal || !session.environment().outputOnTerminal()) {
      return null;
    }
    InputStreamReader reader =
        new InputStreamReader(System.in, session.environment().charset(true));
    return new Prompts(new BufferedReader(reader), session.out(), session.language());
  }

  /**
   * What the user answers; the other text if nothing.
   *
   * @throws EOFException if the user ends the input
   */
  String line(Bilingual question, String otherwise) throws IOException {
    String offered =
        otherwise.isEmpty()
            ? ""
            : language == Language.CHINESE ? "［" + otherwise + "］" : " [" + otherwise + "]";
    out.print(
        SafeText.of(question.in(language) + offered) + (language == Language.CHINESE ? "：" : ": "));
    out.flush();
    String answer = in.readLine();
    if (answer == null) {
      throw new EOFException("input");
    }
    return answer.isBlank() ? otherwise : answer.strip();
  }

  /** Which of some options the user chooses, by number; the first if nothing is answered. */
  int choice(Bilingual question, List<String> options) throws IOException {
    out.println(SafeText.of(question.in(language)));
    for (int i = 0; i < options.size(); i++) {
      out.println("  " + (i + 1) + ". " + SafeText.of(options.get(i)));
    }
    while (true) {
      String answer = line(new Bilingual("请输入序号", "Number"), "1");
      if (answer.matches("\\d{1,3}")) {
        int number = Integer.parseInt(answer);
        if (number >= 1 && number <= options.size()) {
          return number - 1;
        }
      }
      out.println(
          new Bilingual("请输入 1 至 {0}。", "Enter 1 to {0}.").with(options.size()).in(language));
    }
  }

  /** Whether the user says yes; nothing counts as no. */
  boolean confirm(Bilingual question) throws IOException {
    String answer =
        line(
            new Bilingual(question.chinese() + "（是/否）", question.english() + " (yes/no)"),
            language == Language.CHINESE ? "否" : "no");
    return List.of("是", "y", "yes", "Y", "YES").contains(answer);
  }
}
