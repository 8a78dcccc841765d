package rongcuo.cli.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.InOrder;
import rongcuo.casefile.Office;
import rongcuo.casefile.PaperSettings;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.OwnTemplates;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.notice.Documents;
import rongcuo.notice.Fullness;
import rongcuo.notice.Templates;

/** {@code rongcuo notice}: writes the documents of a case. */
public final class NoticeCommand implements Command {

  static final Parameter<Path> CASE =
      Parameter.of(
          0, Values.file("案件", "CASE"), "案件文件，或者装有案件文件的文件夹", "a case file, or a folder of them");

  private static final Option<Fullness> FORM =
      Option.of(
          "--form",
          Wordlist.of(Fullness.values()),
          "short 正文（默认）；full 另附查明的全部事实和适用条款的明细",
          "short: the document alone (default); full: with everything that was found listed in an"
              + " annex");

  private static final Flag NO_INPUT =
      Flag.of(
          "--no-input",
          "公开前不提问，只列出脱敏和需要核对的内容",
          "list what to look at before publishing, but do not ask");

  /** So many cases wait for each worker with their documents, each of some hundred kilobytes. */
  private static final int FEW = 2;

  @Override
  public List<Argument> arguments() {
    return List.of(
        CASE,
        NoticeWish.DOCUMENTS,
        NoticeWish.FORMAT,
        NoticeWish.OUT_DIR,
        NoticeWish.NAMES,
        NoticeWish.FOLDER_PER_CASE,
        NoticeWish.SUBJECT,
        NoticeWish.JOINT,
        NoticeWish.DATE,
        OwnTemplates.OPTION,
        FORM,
        NoticeWish.FINAL,
        NoticeWish.FORCE,
        NoticeWish.TRACE,
        NO_INPUT,
        Arguments.READING,
        Arguments.READINGS,
        Arguments.JOBS);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    try {
      return make(arguments, session);
    } catch (NoClassDefFoundError e) {
      session.error(OwnTemplates.NO_LIBRARY);
      return ExitStatus.FILE_TROUBLE;
    }
  }

  private static int make(ParseResult arguments, Session session) throws IOException {
    Path path = CASE.of(arguments);
    CaseAssessor assessor = new CaseAssessor(Arguments.readingPolicy(arguments, session));
    boolean mayAsk = !NO_INPUT.in(arguments);
    Office settled = OfficeConfiguration.of(session);
    PaperSettings office = settled.papers() == null ? PaperSettings.NONE : settled.papers();
    Templates templates = new Templates(OwnTemplates.folder(arguments, session));
    Fullness extent = office.full() ? Fullness.FULL : Fullness.SHORT;
    try (PublicationReview review = new PublicationReview(session, mayAsk)) {
      NoticeRun run =
          new NoticeRun(
              NoticeWish.of(arguments, office),
              new Documents(templates, FORM.in(arguments, extent), office.stationery()),
              review,
              session);
      int jobs = Arguments.jobs(arguments, List.of());
      boolean ofMany = Files.isDirectory(path);
      InOrder.run(
          new CaseFolder(List.of(path)).iterator(),
          ofMany ? jobs : 1,
          FEW,
          found -> run.drafted(assessor.assess(found), ofMany ? 1 : jobs),
          run::make);
      run.finish();
      OwnTemplates.tellWarnings(templates, session);
      return review.isInterrupted() ? ExitStatus.INTERRUPTED : run.status();
    }
  }
}
