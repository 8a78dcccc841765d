package rongcuo.cli.prompt;

import java.util.SortedSet;

/** What a person replied to a question. */
public sealed interface Reply {

  /** One option was chosen. */
  record Picked(int index) implements Reply {}

  /** Some options were ticked, perhaps none. */
  record Ticked(SortedSet<Integer> indexes) implements Reply {}

  /** A text was entered; empty if nothing was. */
  record Entered(String text) implements Reply {}

  /** The blanks of a form were gone through. */
  record Filled() implements Reply {}

  /**
   * Something else was asked for.
   *
   * @param argument what stood behind the word on a line; empty if nothing did
   */
  record Acted(Action action, String argument) implements Reply {}

  /** Nothing yet: what can be chosen from has changed. */
  record Outdated() implements Reply {}

  /**
   * There is no more input.
   *
   * @param interrupted whether the person broke off (Ctrl-C), rather than ended the input
   */
  record Ended(boolean interrupted) implements Reply {}
}
