package rongcuo.cli.desk;

import java.util.List;
import java.util.Set;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;

/** Lets a person read before the page is turned. */
final class Pause {

  private static final Bilingual GO_ON = new Bilingual("继续", "go on");

  private Pause() {}

  static Reply before(Prompter prompter, Session session) {
    return prompter.pick(List.of(Selectable.of(session.say(GO_ON))), 0, Set.of());
  }
}
