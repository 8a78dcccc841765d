package rongcuo.cli.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.AnswerWords;
import rongcuo.cli.prompt.Prompter;
import rongcuo.cli.prompt.Reply;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.steps.art14.Draft;
import rongcuo.steps.art14.Ruling;
import rongcuo.steps.course.RefusedException;

/**
 * Asks for what a decision still lacks, one question after the other: who decides, what is decided,
 * on what, why, the analysis. What is settled, or was given, is not asked; everything is shown
 * before it is recorded.
 */
public final class DecisionDialogue {

  /** Records what was confirmed. */
  public interface OnConfirmation {
    void record(Draft draft) throws RefusedException, EditRefusedException;
  }

  private final Asker asker;
  private final Ruling ruling;
  private final AskedDecision asked;
  private final OnConfirmation recorder;
  private final DraftQuestions drafting;
  private final List<DraftQuestions.Asking> questions;
  private boolean recorded;
  private boolean interrupted;

  DecisionDialogue(
      Asker asker,
      Ruling ruling,
      AskedDecision asked,
      @Nullable Earlier earlier,
      Constraints constraints,
      OnConfirmation recorder) {
    this.asker = asker;
    this.ruling = ruling;
    this.asked = asked;
    this.recorder = recorder;
    this.drafting = new DraftQuestions(asker, ruling, asked, earlier, constraints);
    this.questions = new ArrayList<>(drafting.list());
    questions.add(new DraftQuestions.Asking(() -> true, this::confirmation));
  }

  /** Whether the person broke off by Ctrl-C. */
  boolean isInterrupted() {
    return interrupted;
  }

  /** What was decided and recorded; null if the person left before. */
  @Nullable Draft run() {
    if (ruling.caseFile().subjects().size() > 1) {
      asker.prompter().status(ruling.caseFile().id() + "  " + ruling.names(asker.language()));
    }
    int at = next(-1, 1);
    while (!recorded) {
      Direction turn = questions.get(at).ask().get();
      if (turn == Direction.LEAVE || turn == Direction.BREAK_OFF) {
        interrupted = turn == Direction.BREAK_OFF;
        return null;
      }
      at = turn == Direction.ON ? next(at, 1) : turn == Direction.BACK ? back(at) : at;
    }
    return drafting.draft();
  }

  private int next(int at, int step) {
    int next = at + step;
    while (next >= 0 && next < questions.size() && !questions.get(next).applies().getAsBoolean()) {
      next += step;
    }
    return next;
  }

  private int back(int at) {
    int before = next(at, -1);
    if (before < 0) {
      asker.say(new Bilingual("这是第一项。", "This is the first question."));
    }
    return Math.max(before, next(-1, 1));
  }

  /** What was typed and is not recorded, to be used again. */
  List<Bilingual> typed() {
    List<Bilingual> typed = new ArrayList<>();
    said()
        .forEach(
            (label, value) -> {
              if (!value.equals(DraftShown.of(ruling.completed(asked.draft())).get(label))) {
                typed.add(new Bilingual("{0}：{1}", "{0}: {1}").with(label, value));
              }
            });
    if (!typed.isEmpty()) {
      typed.add(
          0, new Bilingual("以下内容已经输入，没有写入案件文件：", "This was typed, and is not in the case file:"));
    }
    return typed;
  }

  private Direction confirmation() {
    Prompter prompter = asker.prompter();
    prompter.say("");
    said()
        .forEach(
            (label, value) ->
                asker.say(new Bilingual("  {0}：{1}", "  {0}: {1}").with(label, value)));
    Reply reply =
        asker.pick(
            new Bilingual("对{0}的{1}写入案件文件", "Record the {1} on {0}")
                .with(
                    new Bilingual(ruling.names(Language.CHINESE), ruling.names(Language.ENGLISH)),
                    ruling.isRecommendation(drafting.draft().body())
                        ? new Bilingual("认定建议", "recommendation")
                        : new Bilingual("认定决定", "decision")),
            new Bilingual(
                "是：写入文件；否：放弃；b：返回修改。", "yes: write it; no: give up; b: go back and change."),
            AnswerWords.options(asker.language()),
            -1);
    if (!(reply instanceof Reply.Picked picked)) {
      return Direction.of(reply);
    }
    if (picked.index() > 0) {
      return Direction.LEAVE;
    }
    return record();
  }

  /** What cannot be recorded is told, with everything as it was typed. */
  private Direction record() {
    try {
      recorder.record(drafting.draft());
      recorded = true;
      return Direction.ON;
    } catch (RefusedException e) {
      asker.say(refused(e.reason()));
    } catch (EditRefusedException e) {
      asker.say(refused(e.reason()));
      e.problems().forEach(problem -> asker.say(problem.message()));
    }
    return Direction.AGAIN;
  }

  private static Bilingual refused(Bilingual reason) {
    return new Bilingual("没有写入：{0}。按 b 返回修改。", "Not recorded: {0}. Go back by b to change it.")
        .with(reason);
  }

  private Map<Bilingual, Bilingual> said() {
    return DraftShown.of(ruling.completed(drafting.draft()));
  }
}
