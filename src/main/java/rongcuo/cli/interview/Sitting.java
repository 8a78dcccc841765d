package rongcuo.cli.interview;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rongcuo.amendment.Amending;
import rongcuo.amendment.Amendment;
import rongcuo.casefile.edit.Edit;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.course.RefusedException;

/**
 * A person who fills in a case: what is asked goes through the prompter, what is given into the
 * draft.
 */
record Sitting(
    Session session, Prompter prompter, CaseDraft draft, ReadingPolicy policy, Habits habits) {

  static final Set<Action> IN_FORM =
      EnumSet.of(Action.HELP, Action.BACK, Action.ANSWERS, Action.AMEND, Action.SKIP, Action.LEAVE);

  /** What can be done at a text that is entered by itself. */
  static final Set<Action> ASIDE = EnumSet.of(Action.HELP, Action.BACK, Action.LEAVE);

  Language language() {
    return session.language();
  }

  String say(Bilingual text) {
    return session.say(text);
  }

  String say(String chinese, String english, Object... arguments) {
    return session.say(chinese, english, arguments);
  }

  void tell(Bilingual text) {
    prompter.say(say(text));
  }

  void tell(String chinese, String english, Object... arguments) {
    prompter.say(say(chinese, english, arguments));
  }

  /** Says what a question asks. */
  void ask(Bilingual question) {
    prompter.emphasize(say(question));
  }

  void ask(String chinese, String english, Object... arguments) {
    prompter.emphasize(say(chinese, english, arguments));
  }

  /** Says why what was entered last cannot stand. */
  void refuse(Bilingual reason) {
    prompter.refuse(say(reason));
  }

  /** Says what of it is left out. */
  void refuse(String chinese, String english, Object... arguments) {
    prompter.refuse(say(chinese, english, arguments));
  }

  void leaveOut(Bilingual what) {
    prompter.leaveOut(say(what));
  }

  void header(String place) {
    String id = draft.caseFile().id();
    prompter.status(id + "  " + place);
  }

  Move saved(Edit... edits) {
    return draft.save(edits).move();
  }

  /** How a change of the case is planned. */
  interface Plan {
    Amendment on(Amending amending) throws RefusedException;
  }

  /** Makes a change; what depends on what goes is named, and the person asked first. */
  Move amended(Plan plan) {
    Amendment amendment;
    try {
      amendment = plan.on(draft.amending());
    } catch (RefusedException e) {
      prompter.refuse(session.say("{0}。", "{0}.", e.reason()));
      return Move.AGAIN;
    }
    Reply reply = amendment.along().isEmpty() ? new Reply.Picked(1) : meant(amendment);
    if (!(reply instanceof Reply.Picked picked)) {
      return Move.of(reply);
    }
    if (picked.index() == 0) {
      return Move.STAY;
    }
    Move move = saved(amendment.edits().toArray(Edit[]::new));
    if (move == Move.ON) {
      amendment.remarks().forEach(remark -> prompter.say(session.say(remark)));
    }
    return move;
  }

  private Reply meant(Amendment amendment) {
    prompter.say(say("与之相关的内容：", "What depends on it:"));
    amendment.along().forEach(each -> prompter.say("  " + session.say(each)));
    prompter.emphasize(say("仍要删除吗？", "Is it to be removed all the same?"));
    return prompter.pick(
        List.of(
            Selectable.of(say("不删除", "no"), AnswerWords.no()),
            Selectable.of(say("删除，并按上述处理", "remove it, and them as told"), AnswerWords.yes())),
        0,
        EnumSet.of(Action.BACK, Action.LEAVE));
  }

  /** Asks a question of two answers; the first is that nothing more is to be done. */
  Reply noOrYes(Bilingual question, Bilingual no, Bilingual yes, Bilingual help) {
    prompter.emphasize(session.say(question));
    List<Selectable> options =
        List.of(
            Selectable.of(session.say(no), AnswerWords.no("没有", "没有了", "无")),
            Selectable.of(session.say(yes), AnswerWords.yes("有", "还有")));
    return prompter.helped(() -> prompter.pick(options, 0, IN_FORM), session.say(help));
  }
}
