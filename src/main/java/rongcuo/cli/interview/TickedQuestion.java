package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.edit.Edit;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.inquiry.Question;
import rongcuo.inquiry.Questioning.Turn;
import rongcuo.language.Bilingual;

/** Alternatives of one “any of” (之一), any number of which are ticked. */
record TickedQuestion(Sitting sitting, GivenFacts given) {

  private static final Bilingual UNSAVED =
      new Bilingual(
          "这一题的备注和证据随勾选的各项保存；这次没有勾选，没有保存。备注：{0}；证据：{1}",
          "The note and the evidence go with what is ticked here; nothing was, and they are not"
              + " saved. Note: {0}; evidence: {1}");

  Move ask(Turn next, Question.CheckList checkList) {
    FactAsides asides = new FactAsides(sitting, given);
    asides.tellPlace(next);
    asides.tellWords(checkList.provision());
    Map<Fact, AnsweredFact> standing = given.standing(next.subject());
    SortedSet<Integer> ticked = new TreeSet<>();
    List<Selectable> options = new ArrayList<>();
    for (Fact fact : checkList.facts()) {
      AnsweredFact before = standing.get(fact);
      if (before != null && before.answer() == Truth.YES) {
        ticked.add(options.size());
      }
      options.add(Selectable.of(asides.inAList(fact)));
    }
    AnswerDetails details = new AnswerDetails();
    while (true) {
      sitting.ask("有下列哪些情形？（可以多选）", "Which of these are so? (any number)");
      Reply reply = sitting.prompter().tick(options, ticked, FactAsides.AT_SEVERAL_FACTS);
      if (reply instanceof Reply.Ticked done) {
        ticked = done.indexes();
        Move move = answer(next, checkList, ticked, details);
        if (move != Move.AGAIN) {
          if (ticked.isEmpty()) {
            tellUnsaved(details);
          }
          return move;
        }
      } else if (!(reply instanceof Reply.Acted acted)) {
        tellUnsaved(details);
        return Move.of(reply);
      } else if (acted.action() == Action.SKIP) {
        tellUnsaved(details);
        for (Fact fact : checkList.facts()) {
          given.skip(next.subject(), fact);
        }
        return Move.ON;
      } else {
        Move move = asides.take(acted, next.subject(), checkList.facts(), details);
        if (move != Move.AGAIN) {
          tellUnsaved(details);
          return move;
        }
      }
    }
  }

  /** A note on a list belongs to what is ticked there; nothing ticked, there is no place for it. */
  private void tellUnsaved(AnswerDetails details) {
    if (details.changed) {
      sitting.leaveOut(
          UNSAVED.with(
              details.note == null ? "" : details.note,
              String.join(sitting.say("、", ", "), details.evidence)));
    }
  }

  private Move answer(
      Turn next, Question.CheckList checkList, Set<Integer> ticked, AnswerDetails details) {
    Truth rest = Truth.NO;
    if (ticked.size() < checkList.facts().size()) {
      sitting.ask(
          "没有勾选的各项，是查明没有，还是尚未查清？", "Those not ticked: found not to be so, or not known yet?");
      Reply reply =
          sitting
              .prompter()
              .pick(
                  List.of(
                      Selectable.of(
                          sitting.say("查明没有（否）", "found not to be so (no)"),
                          AnswerWords.no("没有", "查明没有")),
                      Selectable.of(
                          sitting.say("尚未查清（不详）", "not known yet (unknown)"),
                          AnswerWords.unknown())),
                  0,
                  EnumSet.of(Action.BACK, Action.LEAVE));
      if (!(reply instanceof Reply.Picked picked)) {
        Move move = Move.of(reply);
        if (move.ends() && !ticked.isEmpty()) {
          // What was ticked is answered, whatever is to be said of the rest.
          return move.onceSaved(save(next, checkList, ticked, null, details));
        }
        return move.fromAside();
      }
      rest = picked.index() == 0 ? Truth.NO : Truth.UNKNOWN;
    }
    return save(next, checkList, ticked, rest, details);
  }

  /** Saves yes for what is ticked, and the same for all the rest; null leaves the rest as it is. */
  private Move save(
      Turn next,
      Question.CheckList checkList,
      Set<Integer> ticked,
      @Nullable Truth rest,
      AnswerDetails details) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < checkList.facts().size(); i++) {
      Fact fact = checkList.facts().get(i);
      Truth truth = ticked.contains(i) ? Truth.YES : rest;
      if (truth == null) {
        continue;
      }
      AnswerDetails own = AnswerDetails.of(given.standing(next.subject()).get(fact));
      if (truth == Truth.YES) {
        own.evidence = details.evidence.isEmpty() ? own.evidence : details.evidence;
        own.note = details.note == null ? own.note : details.note;
      }
      edits.add(GivenFacts.edit(given.place(next.subject(), fact), fact, truth, own));
    }
    return sitting.saved(edits.toArray(Edit[]::new));
  }
}
