package rongcuo.cli.prompt;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts questions to a person. Whatever text is given to it, it makes safe to print as one line. */
public interface Prompter extends AutoCloseable {

  int USUAL_COLUMNS = 80;

  /** No option, where one is expected by its index. */
  int NONE = -1;

  /** Says something, wrapped to the width of the terminal; empty for a blank line. */
  void say(String text);

  /**
   * Says why what was entered last cannot stand. Lines that nobody wrote for the question that is
   * then put once more do not answer it: without a person there, the input ends here.
   */
  default void refuse(String text) {
    say(text);
  }

  /**
   * What ended the input.
   *
   * @param line of the input, from 1
   * @param question that it was to answer
   * @param reason why it does not
   */
  record Refusal(int line, String question, String reason) {}

  /** What ended the input before its end; null if nothing did. */
  default @Nullable Refusal refusal() {
    return null;
  }

  /** Says what is left out of a line that stands in the rest, and leaves the question as it is. */
  default void leaveOut(String text) {
    say(text);
  }

  /**
   * The lines of input, from 1, of which something was left out where nobody sees it; else none.
   */
  default List<Integer> leftOutLines() {
    return List.of();
  }

  /** Whether a person sees what is said, and can be asked again. */
  default boolean isAttended() {
    return true;
  }

  /** Says what stands out: a heading, or what a question asks. */
  void emphasize(String text);

  /** Shows where one is, apart from the rest. */
  void status(String text);

  /**
   * Asks for one of some options.
   *
   * @param chosen the option that Enter alone takes; -1 for none
   * @param actions what else can be done
   */
  Reply pick(List<Selectable> options, int chosen, Set<Action> actions);

  /**
   * Asks for one of some options that others may take the place of while they are looked at.
   *
   * @param changed whether they have; asked until a key is pressed
   * @return {@link Reply.Outdated} if they have before any key was pressed
   */
  default Reply pick(
      List<Selectable> options, int chosen, Set<Action> actions, BooleanSupplier changed) {
    return pick(options, chosen, actions);
  }

  /** Begins a new page, where there are pages. */
  default void turnPage() {
    say("");
  }

  /** How many options it shows without going on to others. */
  default int mostOptions() {
    return Integer.MAX_VALUE;
  }

  /**
   * Asks for any number of some options.
   *
   * @param ticked those that are ticked to begin with
   */
  Reply tick(List<Selectable> options, SortedSet<Integer> ticked, Set<Action> actions);

  /**
   * Asks for a text of one line.
   *
   * @param preset what Enter alone takes, as it is, however it is shown
   */
  Reply enter(String preset, Set<Action> actions);

  /**
   * Asks for a text that is written anew sooner than mended, such as a date: what stands there
   * gives way to the first character typed.
   */
  default Reply enterAnew(String preset, Set<Action> actions) {
    return enter(preset, actions);
  }

  /**
   * Asks for the blanks of a form: on one screen, or one after the other.
   *
   * @return {@link Reply.Filled}, or what was asked for at the blank that is then in hand
   */
  Reply form(Form form, Set<Action> actions);

  /** Whether a form is seen as a whole. */
  default boolean showsForms() {
    return false;
  }

  /**
   * What comes of a question; whoever asks for help is told it, and asked again.
   *
   * @param help what is said of the question
   */
  default Reply helped(Supplier<Reply> question, String help) {
    Reply reply = question.get();
    while (reply instanceof Reply.Acted acted && acted.action() == Action.HELP) {
      say(help);
      reply = question.get();
    }
    return reply;
  }

  /** The columns that what is said may take without being wrapped. */
  default int columns() {
    return USUAL_COLUMNS;
  }

  @Override
  void close();
}
