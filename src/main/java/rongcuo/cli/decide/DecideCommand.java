package rongcuo.cli.decide;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.edit.Without;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.OfficeArchive;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.prompt.Prompter;
import rongcuo.language.Bilingual;
import rongcuo.report.Labels;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.art14.Adoption;
import rongcuo.steps.art14.DecisionTakenBack;

/** {@code rongcuo decide}: records the decision of the unit or the accountability body (第十四条). */
public final class DecideCommand implements Command {

  private static final Option<Adoption> ADOPT =
      Option.many(
          "--adopt",
          new AdoptedReading(),
          "对本案采用的解释口径和理由，写入案件和决定，可以重复给出；先于 --override 考虑",
          "a reading adopted for this case, with the reason, which stands in the decision;"
              + " repeatable; to be thought of before --override");

  private static final Flag UNDO =
      Flag.of(
          "--undo",
          "撤销最近一次记录的决定，恢复被其变更的原决定",
          "take back the decision recorded last, and let the one that it replaced stand again");

  private static final Flag NO_INPUT =
      Flag.of("--no-input", "缺少内容也不提问", "never ask for what is missing");

  private static final Bilingual OTHERWISE_WRITTEN =
      new Bilingual(
          "提示：{0}；原决定及其告知、公开已经照原内容恢复，其中的注释、引号、换行等写法可能与原来不同，请核对。",
          "Note: {0}; the former decision and its notices stand as they did, but comments, quotes and"
              + " line breaks in them may be others; look it over.");

  @Override
  public List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>(List.of(CaseChange.CASE));
    arguments.addAll(DecideOptions.list());
    arguments.addAll(
        List.of(
            ADOPT,
            CaseChange.SUBJECT,
            CaseChange.REPLACE,
            UNDO,
            CaseChange.DRY_RUN,
            NO_INPUT,
            Arguments.READING,
            Arguments.READINGS));
    return arguments;
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    LocalDate today = LocalDate.now();
    AskedDecision asked = DecideOptions.in(arguments, today);
    List<Adoption> adopted = ADOPT.all(arguments);
    adopted.forEach(adoption -> requireEffect(adoption, policy));
    if (UNDO.in(arguments)) {
      refuseBesideUndo(arguments);
      return undo(new CaseChange(arguments, session, policy), session);
    }
    boolean silent = NO_INPUT.in(arguments);
    boolean dryRun = CaseChange.DRY_RUN.in(arguments);
    try (@Nullable Prompter prompter = silent ? null : Prompts.attended(session)) {
      Session talk = prompter == null ? session : session.dialogue();
      Deciding deciding =
          new Deciding(
              asked,
              adopted,
              policy,
              today,
              talk,
              prompter,
              dryRun,
              OfficeArchive.of(session, policy));
      int status = new CaseChange(arguments, talk, policy).run(deciding);
      return deciding.isInterrupted() ? ExitStatus.INTERRUPTED : status;
    }
  }

  private static int undo(CaseChange change, Session session) throws IOException {
    return change.run(
        (editor, caseFile, subject) -> {
          DecisionTakenBack undoing = DecisionTakenBack.of(caseFile, subject);
          Without without = editor.without(DecisionRecorder.EVENT, undoing.edits(), null);
          editor.takeBack(without);
          Bilingual unknown = without.unknown();
          if (undoing.isRestoring()
              && unknown != null
              && without.how() == Without.TakenBack.BY_CHANGES) {
            session.note(OTHERWISE_WRITTEN.with(unknown));
          }
          return undoing.told();
        });
  }

  private static void refuseBesideUndo(ParseResult arguments) {
    List<Argument> others = new ArrayList<>(DecideOptions.list());
    others.add(ADOPT);
    for (Argument other : others) {
      if (other instanceof Option<?> option && option.isIn(arguments)) {
        throw new UsageException(
            "--undo 只撤销已经记录的决定，不能与 {0} 同用。",
            "--undo only takes back what is recorded; it does not go with {0}.",
            option.names().get(0));
      }
    }
    if (CaseChange.REPLACE.in(arguments)) {
      throw new UsageException(
          "--undo（撤销）与 --replace（变更）只能用其一。", "Give one of --undo and --replace.");
    }
  }

  /** Refuses a reading where this run reads the point otherwise, and would not decide by it. */
  private static void requireEffect(Adoption adoption, ReadingPolicy policy) {
    if (!adoption.hasEffectUnder(policy)) {
      throw new UsageException(
          "--adopt {0} 与本次用 --reading 或者 --readings 指定的口径不同，请只用其一。",
          "--adopt {0} differs from what --reading or --readings asks for; use one of them.",
          Labels.assignment(adoption.choice()));
    }
  }
}
