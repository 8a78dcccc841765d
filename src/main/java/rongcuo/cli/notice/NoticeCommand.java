package rongcuo.cli.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.casefile.Office;
import rongcuo.casefile.PaperSettings;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.language.Bilingual;
import rongcuo.notice.Documents;
import rongcuo.notice.Fullness;
import rongcuo.notice.Templates;

/** {@code rongcuo notice}: writes the documents of a case. */
public final class NoticeCommand implements Command {

  static final Parameter<Path> CASE =
      Parameter.of(
          0, Values.file("案件", "CASE"), "案件文件，或者装有案件文件的文件夹", "a case file, or a folder of them");

  private static final Option<Path> TEMPLATES =
      Option.of(
          "--templates",
          Values.FOLDER,
          "本单位自备模板的文件夹，优先使用",
          "a folder of the office's own templates, used first");

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
        NoticeWish.DATE,
        TEMPLATES,
        FORM,
        NoticeWish.FINAL,
        NoticeWish.FORCE,
        NoticeWish.TRACE,
        NO_INPUT,
        Arguments.READING,
        Arguments.READINGS);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    try {
      return make(arguments, session);
    } catch (NoClassDefFoundError e) {
      session.error(
          new Bilingual(
              "缺少制作文书的程序库 rongcuo-documents.jar，应当与 rongcuo.jar 放在同一文件夹；请重新构建或者安装。",
              "rongcuo-documents.jar is missing; it stands beside rongcuo.jar. Build or install the"
                  + " program again."));
      return ExitStatus.FILE_TROUBLE;
    }
  }

  private static int make(ParseResult arguments, Session session) throws IOException {
    Path path = CASE.of(arguments);
    CaseAssessor assessor = new CaseAssessor(Arguments.readingPolicy(arguments, session));
    boolean mayAsk = !NO_INPUT.in(arguments);
    Office settled = OfficeConfiguration.of(session);
    PaperSettings office = settled.papers() == null ? PaperSettings.NONE : settled.papers();
    Templates templates = templates(arguments, settled.templates());
    Fullness extent = office.full() ? Fullness.FULL : Fullness.SHORT;
    try (PublicationReview review = new PublicationReview(session, mayAsk)) {
      NoticeRun run =
          new NoticeRun(
              NoticeWish.of(arguments, office),
              new Documents(templates, FORM.in(arguments, extent), office.stationery()),
              review,
              session);
      for (CaseFolder.Found found : new CaseFolder(List.of(path))) {
        run.make(assessor.assess(found));
      }
      run.finish();
      templates
          .warnings()
          .forEach(
              (file, warning) ->
                  session.note(
                      new Bilingual("{0}：{1}", "{0}: {1}").with(file.toString(), warning)));
      return review.isInterrupted() ? ExitStatus.INTERRUPTED : run.status();
    }
  }

  private static Templates templates(ParseResult arguments, @Nullable Path own) {
    Path folder = TEMPLATES.in(arguments);
    if (folder == null && own != null) {
      if (!Files.isDirectory(own)) {
        throw new UsageException(
            "单位配置中的“模板”应为模板所在的文件夹，没有“{0}”这个文件夹。",
            "\"templates\" of the configuration names a folder; there is no \"{0}\".", own);
      }
      return new Templates(own);
    }
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageException(
          "--templates 应为模板所在的文件夹，没有“{0}”这个文件夹。",
          "--templates takes a folder; there is no \"{0}\".", folder);
    }
    return new Templates(folder);
  }
}
