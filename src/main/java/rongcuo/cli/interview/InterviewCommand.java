package rongcuo.cli.interview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.store.EditConflictException;
import rongcuo.casefile.store.HardLinks;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.HistoryKeeping;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.prompt.Prompter;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.report.Invocation;
import rongcuo.report.ProblemText;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;

/** {@code rongcuo interview}: takes a person through a case, new or begun. */
public final class InterviewCommand implements Command {

  private static final Bilingual STOPPED =
      new Bilingual(
          "案件文件 {0} 保持上一次保存的内容，最后一项没有保存。",
          "The case file {0} is as it was last saved; the last answer is not in it.");

  private static final List<Bilingual> SAVED =
      List.of(
          new Bilingual("案件文件：{0}，已回答的内容都已保存。", "The case file is {0}; every answer is saved."),
          new Bilingual("继续问答：{1} interview {2}", "Go on: {1} interview {2}"),
          new Bilingual("结论的理由：{1} explain {2}", "Why it comes out so: {1} explain {2}"),
          new Bilingual("记录单位的决定：{1} decide {2}", "Record the unit's decision: {1} decide {2}"),
          new Bilingual("制作文书：{1} notice {2}", "Documents: {1} notice {2}"));

  private static final Parameter<Path> CASE =
      Parameter.of(
              0,
              Values.file("案件文件", "CASE"),
              "要继续或者新建的案件文件；不写则新建，以案号为文件名",
              "the case file to go on with or to begin; without it a new one, named after the"
                  + " case's id")
          .optional();

  private static final Option<Path> IN =
      Option.of(
          "--in",
          Values.file("文件夹", "FOLDER"),
          "没有写明案件文件时，在哪个文件夹新建，默认当前文件夹",
          "where a case begins that no file is named for, by default here");

  @Override
  public List<Argument> arguments() {
    return List.of(CASE, IN, Arguments.READING, Arguments.READINGS);
  }

  @Override
  public int run(ParseResult arguments, Session given) throws IOException {
    @Nullable Path folder = IN.in(arguments);
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageException("没有文件夹 {0}。", "There is no folder {0}.", folder.toString());
    }
    Session session = (folder == null ? given : given.at(folder)).dialogue();
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    @Nullable Path path = CASE.in(arguments);
    if (path != null) {
      CasePath.refuseWhatIsNoCase(path);
    }
    try (Prompter prompter = Prompts.prompter(session)) {
      HistoryKeeping histories =
          HistoryKeeping.of(arguments, session, text -> prompter.say(session.say(text)));
      int status =
          path != null && Files.exists(path)
              ? resume(path, histories, prompter, session, policy)
              : NewCase.begin(path, folder, histories, prompter, session, policy);
      return Math.max(status, LinesNotTaken.tell(prompter, session));
    }
  }

  private static int resume(
      Path path, HistoryKeeping histories, Prompter prompter, Session session, ReadingPolicy policy)
      throws IOException {
    try (CaseEditor editor = CaseEditor.open(path, LocalDateTime.now(), histories.of(path))) {
      if (editor.document().hasErrors()) {
        session.tell(path, editor.document().problems());
        session.error("案件文件有错误，请先改正再继续。", "the case file has errors; mend them before going on.");
        return ExitStatus.CASE_FAILED;
      }
      session.note(HardLinks.told(path));
      return goThrough(path, editor, prompter, session, policy, Habits.of(session));
    } catch (EditConflictException e) {
      session.error(e.reason());
      return ExitStatus.FILE_TROUBLE;
    }
  }

  static int goThrough(
      Path file,
      CaseEditor editor,
      Prompter prompter,
      Session session,
      ReadingPolicy policy,
      Habits habits) {
    CaseDraft draft = new CaseDraft(editor, prompter, session);
    tellStale(file, draft, prompter, session, policy);
    Move end = new Interview(new Sitting(session, prompter, draft, policy, habits)).run();
    tellStale(file, draft, prompter, session, policy);
    prompter.say("");
    for (Bilingual line : end == Move.FAILED ? List.of(STOPPED) : SAVED) {
      prompter.say(session.say(withCommand(line, file)));
    }
    return statusOf(end);
  }

  /** Says, before anything is asked and after it, which decisions are not on what the case says. */
  private static void tellStale(
      Path file, CaseDraft draft, Prompter prompter, Session session, ReadingPolicy policy) {
    CaseFile caseFile = draft.caseFile();
    Readings readings = policy.readingsFor(caseFile.readings());
    for (Problem warning : Fingerprints.warnings(caseFile, readings)) {
      ProblemText.of(file, warning.inDialogue(), session.language()).lines().forEach(prompter::say);
    }
  }

  /** A text with a file, and with the command line that goes on with it. */
  static Bilingual withCommand(Bilingual text, Path file) {
    String name = file.toString();
    return text.with(name, Invocation.program(), Invocation.word(name));
  }

  static int statusOf(Move end) {
    return switch (end) {
      case BREAK_OFF -> ExitStatus.INTERRUPTED;
      case FAILED -> ExitStatus.FILE_TROUBLE;
      default -> ExitStatus.DONE;
    };
  }
}
