package rongcuo.cli.frame;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.LinePrompter;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.cli.prompt.TerminalPrompter;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** Single questions to whoever sits at the terminal. */
public final class Prompts implements AutoCloseable {

  private static final Set<Action> LEAVING = Set.of(Action.ABANDON);

  private final Prompter prompter;
  private final PrintWriter out;
  private final Language language;

  private boolean interrupted;

  /**
   * Prompts.
   *
   * @param out what is printed besides, which must be seen before a question is
   */
  public Prompts(Prompter prompter, PrintWriter out, Language language) {
    this.prompter = prompter;
    this.out = out;
    this.language = language;
  }

  /** The prompts of a session; null if nobody is there to answer. */
  public static @Nullable Prompts of(Session session) throws IOException {
    Prompter prompter = attended(session);
    return prompter == null ? null : new Prompts(prompter, session.out(), session.language());
  }

  /** How questions are put to whoever sits at the terminal; null if nobody does. */
  public static @Nullable Prompter attended(Session session) throws IOException {
    Environment environment = session.environment();
    return environment.inputOnTerminal() && environment.outputOnTerminal()
        ? prompter(session)
        : null;
  }

  /**
   * How questions are put in a session: with keys on a terminal that can, line by line elsewhere.
   */
  public static Prompter prompter(Session session) throws IOException {
    session.out().flush();
    Environment environment = session.environment();
    boolean keys =
        environment.inputOnTerminal()
            && environment.outputOnTerminal()
            && !"dumb".equals(environment.variable("TERM"));
    if (keys && !session.plain()) {
      return TerminalPrompter.open(
          session.language(), session.coloured(), environment.terminalCharset());
    }
    if (!environment.inputOnTerminal()) {
      return LinePrompter.unattended(
          environment.in(), session.out(), session.language(), session::note);
    }
    return LinePrompter.attended(
        environment.in(), environment.inCharset(), session.out(), session.language());
  }

  /**
   * What the user enters.
   *
   * @param preset what is entered unless the user changes it
   * @throws EOFException if the user breaks off
   */
  public String line(Bilingual question, String preset) throws IOException {
    ask(question);
    Reply reply = prompter.enter(preset, LEAVING);
    return entered(reply);
  }

  private String entered(Reply reply) throws IOException {
    if (reply instanceof Reply.Entered entered) {
      return entered.text();
    }
    throw ended(reply);
  }

  private EOFException ended(Reply reply) {
    interrupted |= reply instanceof Reply.Ended ended && ended.interrupted();
    return new EOFException("input");
  }

  /** Whether the user broke off by Ctrl-C. */
  public boolean interrupted() {
    return interrupted;
  }

  /** Which of some options the user chooses, by index. */
  public int choice(Bilingual question, List<String> options) throws IOException {
    ask(question);
    return picked(options.stream().map(Selectable::of).collect(Collectors.toList()));
  }

  /** Whether the user says yes. */
  public boolean confirm(Bilingual question) throws IOException {
    ask(question);
    return picked(AnswerWords.options(language)) == 0;
  }

  private void ask(Bilingual question) {
    out.flush();
    prompter.emphasize(question.in(language));
  }

  /** Says something before the next question. */
  public void say(Bilingual text) {
    prompter.say(text.in(language));
  }

  private int picked(List<Selectable> options) throws IOException {
    Reply reply = prompter.pick(options, -1, LEAVING);
    if (reply instanceof Reply.Picked picked) {
      return picked.index();
    }
    throw ended(reply);
  }

  @Override
  public void close() {
    prompter.close();
  }
}
