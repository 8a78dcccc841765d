package rongcuo.cli.interview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rongcuo.casefile.edit.Edit;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * A person who fills in a case: what is asked goes through the prompter, what is given into the
 * draft.
 */
record Sitting(Session session, Prompter prompter, CaseDraft draft) {

  static final Set<Action> IN_FORM =
      EnumSet.of(Action.HELP, Action.BACK, Action.ANSWERS, Action.SKIP, Action.LEAVE);

  Language language() {
    return session.language();
  }

  String say(Bilingual text) {
    return session.say(text);
  }

  String say(String chinese, String english) {
    return session.say(chinese, english);
  }

  void header(String place) {
    String id = draft.caseFile().id();
    prompter.status(id + "  " + place);
  }

  Move saved(Edit... edits) {
    return draft.save(edits).move();
  }

  TextEntry text(Bilingual question, Bilingual help, String typed) {
    return TextEntry.ask(question, help, typed, prompter, session);
  }

  /** Asks a question of two answers; the first is that nothing more is to be done. */
  Reply noOrYes(Bilingual question, Bilingual no, Bilingual yes, Bilingual help) {
    prompter.emphasize(session.say(question));
    while (true) {
      Reply reply =
          prompter.pick(
              List.of(
                  Selectable.of(session.say(no), AnswerWords.no("没有", "没有了", "无")),
                  Selectable.of(session.say(yes), AnswerWords.yes("有", "还有"))),
              0,
              IN_FORM);
      if (!(reply instanceof Reply.Acted acted && acted.action() == Action.HELP)) {
        return reply;
      }
      prompter.say(session.say(help));
    }
  }
}
