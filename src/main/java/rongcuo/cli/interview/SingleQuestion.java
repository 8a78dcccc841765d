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
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** One fact, answered yes, no or unknown. */
record SingleQuestion(Sitting sitting, GivenFacts given) {

  private static final String[] SOME = {"有", "有的"};
  private static final String[] NONE = {"没有", "没", "无"};
  private static final String[] NEITHER = {};

  private static final Truth[] ANSWERS = {Truth.YES, Truth.NO, Truth.UNKNOWN};

  private Prompter prompter() {
    return sitting.prompter();
  }

  /**
   * Asks it.
   *
   * @param place where the answer goes, see {@link GivenFacts#place}
   * @param before what stands there
   */
  Move ask(Turn next, Fact fact, @Nullable Integer place, @Nullable AnsweredFact before) {
    FactAsides asides = new FactAsides(sitting, given);
    asides.tellPlace(next);
    asides.tellWords(next.question().provision());
    AnsweredFact earlier =
        place == null || before != null ? null : given.ofOfficerBefore(place, fact);
    AnswerDetails details = AnswerDetails.of(before);
    int chosen = before == null ? -1 : Arrays.asList(ANSWERS).indexOf(before.answer());
    while (true) {
      prompter().emphasize(fact.wording(sitting.language()).question());
      Reply reply = prompter().pick(answers(fact, earlier), chosen, FactAsides.AT_A_FACT);
      if (reply instanceof Reply.Picked picked && picked.index() == ANSWERS.length) {
        return given.save(place, fact, earlier.answer(), AnswerDetails.copied(earlier));
      } else if (reply instanceof Reply.Picked picked) {
        Move move = answer(fact, place, ANSWERS[picked.index()], details);
        if (move != Move.AGAIN) {
          return move;
        }
      } else if (!(reply instanceof Reply.Acted acted)) {
        return Move.of(reply);
      } else if (acted.action() == Action.SKIP) {
        given.skip(next.subject(), fact);
        return Move.ON;
      } else {
        Move move = asides.take(acted, next.subject(), List.of(fact), details);
        if (details.changed) {
          // On disk at once: the answer may never come.
          Truth answer = before == null ? Truth.UNKNOWN : before.answer();
          Move saved = given.save(place, fact, answer, details);
          details.changed = false;
          move = saved == Move.ON ? move : saved;
        }
        if (move != Move.AGAIN) {
          return move;
        }
      }
    }
  }

  private List<Selectable> answers(Fact fact, @Nullable AnsweredFact earlier) {
    Language language = sitting.language();
    String question = fact.wording(Language.CHINESE).question();
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
                  new Bilingual("同前一名当事人：{0}", "as for the officer before: {0}")
                      .with(AnswerWords.shown(earlier, sitting.session()))),
              "=",
              "同前"));
    }
    return answers;
  }

  private Move answer(Fact fact, @Nullable Integer place, Truth truth, AnswerDetails details) {
    if (fact.needsBasis() && truth == Truth.YES) {
      sitting.tell(
          new Bilingual(
              "请写明法律依据（法律、法规、规章或者文件的名称和条款）。没有依据的，按“不详”处理。",
              "Name the legal basis (law, regulation or document, with its article). Without"
                  + " one the yes counts as unknown."));
      String preset = details.basis == null ? "" : details.basis;
      Reply reply = prompter().enter(preset, EnumSet.of(Action.BACK, Action.LEAVE));
      if (!(reply instanceof Reply.Entered entered)) {
        Move move = Move.of(reply);
        if (move.ends()) {
          // The yes was given, though it counts for nothing before its basis comes.
          Move saved = given.save(place, fact, truth, details);
          return saved == Move.ON ? move : saved;
        }
        return move == Move.BACK ? Move.AGAIN : move;
      }
      if (!entered.text().equals(preset)) {
        details.basis = entered.text().isEmpty() ? null : entered.text();
      }
    }
    return given.save(place, fact, truth, details);
  }
}
