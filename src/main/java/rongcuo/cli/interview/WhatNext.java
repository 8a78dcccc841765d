package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.edit.AnswerPlace;
import rongcuo.cli.interview.Menu.Entry;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.inquiry.Question;
import rongcuo.inquiry.Questioning.Turn;
import rongcuo.inquiry.SubjectQuestioning;
import rongcuo.language.Bilingual;
import rongcuo.report.AssessmentText;

/** The conclusion, and what can be done once it is shown. */
final class WhatNext {

  private final Sitting sitting;
  private final GivenFacts given;
  private final FactQuestions questions;
  private final Prompter prompter;
  private final CaseDraft draft;

  WhatNext(Sitting sitting, GivenFacts given, FactQuestions questions) {
    this.sitting = sitting;
    this.given = given;
    this.questions = questions;
    this.prompter = sitting.prompter();
    this.draft = sitting.draft();
  }

  /** Shows the result and offers what can be done now. */
  Move show() {
    CaseResult.Assessed result =
        (CaseResult.Assessed)
            new CaseAssessor(sitting.policy()).assess(draft.file(), draft.document());
    prompter.status(sitting.say("结论", "Conclusion"));
    new AssessmentText(sitting.language(), prompter.columns())
        .write(result)
        .lines()
        .forEach(prompter::say);
    FactSet gaps = FactSet.NONE;
    int remaining = 0;
    int open = 0;
    for (int i = 0; i < result.subjects().size(); i++) {
      for (Fact fact : result.subjects().get(i).evidenceGaps()) {
        gaps = gaps.with(fact);
      }
      SubjectQuestioning inquiry = given.questioning().inquiry(i);
      remaining += inquiry.remaining().size();
      open += inquiry.relevant().size();
    }
    return choose(gaps, remaining, open);
  }

  /** What can be done once the conclusion is shown. */
  private Move choose(FactSet gaps, int remaining, int open) {
    List<Entry> offered = new ArrayList<>();
    offered.add(Entry.of(new Bilingual("保存并离开", "save and leave"), () -> Move.LEAVE, sitting));
    if (open > 0) {
      offered.add(
          Entry.of(
              new Bilingual(
                      "回答仍影响结论的 {0} 项（跳过的和不详的）",
                      "answer the {0} that still matter (skipped or unknown)")
                  .with(open),
              this::askOpen,
              sitting));
    }
    if (!gaps.isEmpty()) {
      offered.add(
          Entry.of(
              new Bilingual(
                      "为没有证据的 {0} 项事实补充证据（第三条）",
                      "give evidence for {0} facts that lack it (Article 3)")
                  .with(gaps.size()),
              () -> giveEvidence(gaps),
              sitting));
    }
    if (remaining > 0 && !questions.isForTheRecord()) {
      offered.add(
          Entry.of(
              new Bilingual(
                  "继续回答不影响结论的事实，备查", "go on with facts that change nothing, for the record"),
              questions::goOnForTheRecord,
              sitting));
    }
    offered.add(Entry.of(new Bilingual("修改已答内容", "change an answer"), () -> Move.ANSWERS, sitting));
    offered.add(
        Entry.of(
            new Bilingual("办理过程：受理、调查、集体研究等", "the proceedings: acceptance, inquiry, deliberation"),
            () -> Move.PROCEEDINGS,
            sitting));
    sitting.ask("下一步？", "What next?");
    Reply reply =
        prompter.pick(
            offered.stream().map(each -> Selectable.of(each.label())).toList(),
            0,
            EnumSet.of(Action.BACK, Action.ANSWERS, Action.AMEND, Action.LEAVE));
    if (reply instanceof Reply.Picked picked) {
      return offered.get(picked.index()).act().get();
    }
    Move move = Move.of(reply);
    return move == Move.BACK ? questions.back() : move;
  }

  /** Puts the facts that were passed over and still matter once more. */
  private Move askOpen() {
    for (int i = 0; i < draft.caseFile().subjects().size(); i++) {
      given.takeUpSkipped(i);
      for (Fact fact : given.questioning().inquiry(i).relevant().toList()) {
        if (given.questioning().inquiry(i).relevant().has(fact)) {
          Question question = new Question.Single(fact.sources().get(0), fact);
          Move move = questions.ask(new Turn(i, question));
          if (move != Move.ON) {
            return move == Move.BACK ? Move.STAY : move;
          }
        }
      }
    }
    return Move.STAY;
  }

  /** Goes through the supporting facts that lack evidence; an empty choice leaves one as it is. */
  private Move giveEvidence(FactSet gaps) {
    FactSet ofMatter = FactSet.NONE;
    for (int i = 0; i < draft.caseFile().subjects().size(); i++) {
      for (Fact fact : gaps.toList()) {
        boolean own = AnswerPlace.isOwn(draft.caseFile(), i, fact);
        AnsweredFact answered = given.standing(i).get(fact);
        boolean putBefore = !own && ofMatter.has(fact);
        if (answered != null && answered.evidence().isEmpty() && !putBefore) {
          ofMatter = own ? ofMatter : ofMatter.with(fact);
          Move move = giveEvidence(answered, own ? i : null);
          if (move != Move.ON) {
            return move;
          }
        }
      }
    }
    return Move.STAY;
  }

  private Move giveEvidence(AnsweredFact answered, @Nullable Integer place) {
    prompter.status(questions.shown(answered));
    AnswerDetails details = AnswerDetails.of(answered);
    Move move = new DetailQuestions(sitting).evidence("", details);
    if (move != Move.AGAIN && !(move.ends() && details.changed)) {
      return move == Move.BACK ? Move.STAY : move;
    }
    if (details.evidence.isEmpty()) {
      return move == Move.AGAIN ? Move.ON : move;
    }
    Move saved = given.save(place, answered.fact(), answered.answer(), details);
    return saved == Move.ON && move != Move.AGAIN ? move : saved;
  }
}
