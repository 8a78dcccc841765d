package rongcuo.cli.interview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.facts.Fact;
import rongcuo.inquiry.Question;
import rongcuo.inquiry.Questioning;
import rongcuo.inquiry.Questioning.Turn;

/** The part of the questionnaire that asks for the facts, subject by subject, and concludes. */
final class FactQuestions {

  /** So many facts stand on one screen. */
  private static final int ON_A_SCREEN = 10;

  private final Sitting sitting;
  private final CaseDraft draft;
  private final GivenFacts given;

  /** The screens put in this sitting, the last on top, for going back. */
  private final Deque<List<Turn>> asked = new ArrayDeque<>();

  /** Whether what was answered was looked through since the last question. */
  private boolean checked;

  private boolean isChecking;

  /** Whether the person goes on after the conclusion is settled. */
  private boolean forTheRecord;

  FactQuestions(Sitting sitting) {
    this.sitting = sitting;
    this.draft = sitting.draft();
    this.given = new GivenFacts(sitting);
  }

  /** A fact that is answered, for the list of answers; subject null if it is the whole matter's. */
  record Asked(@Nullable Integer subject, AnsweredFact fact, String shown) {}

  /** Asks what is to be asked next, or concludes where nothing is. */
  Move askNext() {
    int most = sitting.prompter().showsForms() ? ON_A_SCREEN : 1;
    List<Turn> next = questioning().inARow(most, forTheRecord);
    boolean unchecked = !checked && !asked.isEmpty() && sitting.prompter().showsForms();
    isChecking = next.isEmpty() && unchecked;
    if (isChecking) {
      return Move.ANSWERS;
    }
    if (next.isEmpty()) {
      return new WhatNext(sitting, given, this).show();
    }
    checked = false;
    Move move = ask(next);
    if (move == Move.ON) {
      asked.push(next);
    }
    return move == Move.BACK ? back() : move;
  }

  /** Whether what was answered is looked through before the conclusion. */
  boolean isChecking() {
    return isChecking;
  }

  void check() {
    checked = true;
    isChecking = false;
  }

  private Questioning questioning() {
    return given.questioning();
  }

  boolean isForTheRecord() {
    return forTheRecord;
  }

  /** Goes on with facts that change nothing. */
  Move goOnForTheRecord() {
    forTheRecord = true;
    return Move.STAY;
  }

  /** Forgets which subject was asked what: they are others now. */
  void forgetTurns() {
    asked.clear();
    given.forgetSkipped();
  }

  /** Puts the screen before once more; where there is none, goes back to the form. */
  Move back() {
    while (!asked.isEmpty()) {
      List<Turn> last = asked.pop();
      Move move = ask(last);
      if (move != Move.BACK) {
        asked.push(last);
        return move;
      }
    }
    return Move.BACK;
  }

  /** Every answer in the file. */
  List<Asked> standing() {
    List<Asked> standing = new ArrayList<>();
    CaseFile caseFile = draft.caseFile();
    boolean several = caseFile.subjects().size() > 1;
    String all = several ? sitting.say("各当事人共同：", "for all subjects: ") : "";
    for (AnsweredFact answered : caseFile.facts().values()) {
      standing.add(new Asked(null, answered, all + shown(answered)));
    }
    for (int i = 0; i < caseFile.subjects().size(); i++) {
      Subject subject = caseFile.subjects().get(i);
      for (AnsweredFact answered : subject.facts().values()) {
        String shown = subject.name() + sitting.say("：", ": ") + shown(answered);
        standing.add(new Asked(i, answered, shown));
      }
    }
    return standing;
  }

  String shown(AnsweredFact answered) {
    return answered.fact().wording(sitting.language()).label()
        + sitting.say("：", ": ")
        + AnswerWords.shown(answered, sitting.session());
  }

  /** Asks a fact that is answered once more. */
  Move ask(Asked standing) {
    Fact fact = standing.fact().fact();
    int subject = standing.subject() == null ? 0 : standing.subject();
    Question question = new Question.Single(fact.sources().get(0), fact);
    Move move =
        new SingleQuestion(
                sitting, given, new Turn(subject, question), standing.subject(), standing.fact())
            .ask();
    return move == Move.BACK ? Move.ON : move;
  }

  private Move ask(List<Turn> screen) {
    boolean alone = screen.get(0).question().facts().get(0).needsBasis();
    return alone || !sitting.prompter().showsForms()
        ? ask(screen.get(0))
        : new FactScreen(sitting, given, screen).ask();
  }

  Move ask(Turn next) {
    if (next.question() instanceof Question.CheckList checkList) {
      return new TickedQuestion(sitting, given).ask(next, checkList);
    }
    Fact fact = next.question().facts().get(0);
    int subject = next.subject();
    return new SingleQuestion(
            sitting, given, next, given.place(subject, fact), given.standing(subject).get(fact))
        .ask();
  }
}
