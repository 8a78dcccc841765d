package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.inquiry.Questioning.Turn;
import rongcuo.language.Language;

/**
 * One fact, answered yes, no or unknown.
 *
 * @param place where the answer goes, see {@link GivenFacts#place}
 * @param before what stands there
 */
record SingleQuestion(
    Sitting sitting,
    GivenFacts given,
    Turn turn,
    @Nullable Integer place,
    @Nullable AnsweredFact before) {

  private static final String[] SOME = {"有", "有的"};
  private static final String[] NONE = {"没有", "没", "无"};
  private static final String[] NEITHER = {};

  private static final Truth[] ANSWERS = {Truth.YES, Truth.NO, Truth.UNKNOWN};

  private Prompter prompter() {
    return sitting.prompter();
  }

  private Fact fact() {
    return turn.question().facts().get(0);
  }

  Move ask() {
    FactAsides asides = new FactAsides(sitting, given);
    asides.tellPlace(turn);
    asides.tellWords(turn.question().provision());
    AnsweredFact earlier =
        place == null || before != null ? null : given.ofOfficerBefore(place, fact());
    AnswerDetails details = AnswerDetails.of(before);
    int chosen = before == null ? -1 : Arrays.asList(ANSWERS).indexOf(before.answer());
    Move move = Move.AGAIN;
    while (move == Move.AGAIN) {
      prompter().emphasize(fact().wording(sitting.language()).question());
      Reply reply = prompter().pick(answers(earlier), chosen, FactAsides.AT_A_FACT);
      if (reply instanceof Reply.Picked picked) {
        move = answer(picked.index(), earlier, details);
      } else {
        move = reply instanceof Reply.Acted acted ? aside(acted, asides, details) : Move.of(reply);
      }
    }
    return move;
  }

  private Move aside(Reply.Acted acted, FactAsides asides, AnswerDetails details) {
    if (acted.action() == Action.SKIP) {
      given.skip(turn.subject(), fact());
      return Move.ON;
    }
    Move move = asides.take(acted, turn.subject(), List.of(fact()), details);
    return move.onceSaved(given.keep(place, fact(), before, details));
  }

  private List<Selectable> answers(@Nullable AnsweredFact earlier) {
    Language language = sitting.language();
    String question = fact().wording(Language.CHINESE).question();
    String[] some = AnswerWords.asksForSome(question) ? SOME : NEITHER;
    String[] none = AnswerWords.allowsNone(question) ? NONE : NEITHER;
    List<Selectable> answers = new ArrayList<>();
    answers.addAll(
        List.of(
            Selectable.of(Truth.YES.label().in(language), AnswerWords.yes(some)),
            Selectable.of(Truth.NO.label().in(language), AnswerWords.no(none)),
            Selectable.of(Truth.UNKNOWN.label().in(language), AnswerWords.unknown())));
    if (earlier != null) {
      answers.add(
          Selectable.of(
              sitting.say(
                  "同前一名当事人：{0}",
                  "as for the officer before: {0}", AnswerWords.shown(earlier, sitting.session())),
              "=",
              "同前"));
    }
    return answers;
  }

  private Move answer(int index, @Nullable AnsweredFact earlier, AnswerDetails details) {
    if (earlier != null && index == ANSWERS.length) {
      return given.save(place, fact(), earlier.answer(), AnswerDetails.copied(earlier));
    }
    Truth answer = ANSWERS[index];
    return fact().needsBasis() && answer == Truth.YES
        ? yesWithItsBasis(details)
        : given.save(place, fact(), answer, details);
  }

  private Move yesWithItsBasis(AnswerDetails details) {
    sitting.tell(
        "请写明法律依据（法律、法规、规章或者文件的名称和条款）。没有依据的，按“不详”处理。",
        "Name the legal basis (law, regulation or document, with its article). Without"
            + " one the yes counts as unknown.");
    String preset = details.basis == null ? "" : details.basis;
    Reply reply = prompter().enter(preset, EnumSet.of(Action.BACK, Action.LEAVE));
    if (!(reply instanceof Reply.Entered entered)) {
      Move move = Move.of(reply);
      // The yes was given, though it counts for nothing before its basis comes.
      return move.ends()
          ? move.onceSaved(given.save(place, fact(), Truth.YES, details))
          : move.fromAside();
    }
    if (!entered.text().equals(preset)) {
      details.basis = entered.text().isEmpty() ? null : entered.text();
    }
    return given.save(place, fact(), Truth.YES, details);
  }
}
