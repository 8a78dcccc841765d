package rongcuo.cli.interview;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.language.Bilingual;

/**
 * What came of asking for a text.
 *
 * @param text what was entered, perhaps nothing; null if the person did something else
 * @param move where that leads
 */
record TextEntry(@Nullable String text, Move move) {

  static final Set<Action> ASIDE = EnumSet.of(Action.HELP, Action.BACK, Action.LEAVE);

  /**
   * Asks for a text.
   *
   * @param typed what the person entered here before, to be kept or changed; empty if nothing
   */
  static TextEntry ask(
      Bilingual question, Bilingual help, String typed, Prompter prompter, Session session) {
    prompter.emphasize(session.say(question));
    Reply reply = prompter.helped(() -> prompter.enter(typed, ASIDE), session.say(help));
    return new TextEntry(
        reply instanceof Reply.Entered entered ? entered.text() : null, Move.of(reply));
  }

  /** The text; empty also where the person did something else. */
  String orEmpty() {
    return text == null ? "" : text;
  }
}
