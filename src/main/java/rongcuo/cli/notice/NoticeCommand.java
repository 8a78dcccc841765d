package rongcuo.cli.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Words;
import rongcuo.language.Bilingual;
import rongcuo.notice.Documents;
import rongcuo.notice.Extent;
import rongcuo.notice.Format;
import rongcuo.notice.Templates;
import rongcuo.steps.Papers;
import rongcuo.steps.course.Paper;

/** {@code rongcuo notice}: writes the documents of a case. */
public final class NoticeCommand implements Command {

  private static final Parameter<Path> CASE =
      Parameter.of(
          0, Values.file("案件", "CASE"), "案件文件，或者装有案件文件的文件夹", "a case file, or a folder of them");

  private static final Parameter<Paper> DOCUMENTS =
      new Parameter<>(
          1,
          Words.of(
                  Papers.ALL.toArray(Paper[]::new),
                  Paper::id,
                  kind -> new Bilingual(kind.chinese(), kind.chinese()))
              .orFoundBy(Papers::byName)
              .called("文书…", "DOCUMENT…"),
          documents(),
          false,
          true);

  private static final Option<Format> FORMAT =
      Option.of(
              "--format",
              Words.of(Format.values()),
              "格式，可以写几种，默认 docx",
              "formats, one or several; by default docx")
          .list();

  private static final Option<Path> OUT_DIR =
      Option.of(
              "--out-dir",
              Values.FOLDER,
              "写到哪个文件夹，默认当前文件夹",
              "the folder to write to, by default this one")
          .or("--out");

  private static final Option<LocalDate> DATE =
      Option.of(
          "--date",
          Values.DATE,
          "案件没有记录日期的文书以此为成文日期",
          "the date of documents that the case gives none for");

  private static final Option<Path> TEMPLATES =
      Option.of(
          "--templates",
          Values.FOLDER,
          "本单位自备模板的文件夹，优先使用",
          "a folder of the office's own templates, used first");

  private static final Option<Extent> FORM =
      Option.of(
          "--form",
          Words.of(Extent.values()),
          "short 正文（默认）；full 另附查明的全部事实和适用条款的明细",
          "short: the document alone (default); full: with everything that was found listed in an"
              + " annex");

  private static final Flag FINAL =
      Flag.of("--final", "定稿：有空白或者仍为拟稿的不予制作", "refuse blanks and drafts");

  private static final Flag FORCE = Flag.of("--force", "覆盖已有的文件", "replace files that exist");

  private static final Flag TRACE =
      Flag.of("--trace", "逐句列出文书各句的依据", "list the sources of each sentence");

  private static final Flag NO_INPUT =
      Flag.of(
          "--no-input",
          "公开前不提问，只列出脱敏和需要核对的内容",
          "list what to look at before publishing, but do not ask");

  @Override
  public List<Argument> arguments() {
    return List.of(
        CASE,
        DOCUMENTS,
        FORMAT,
        OUT_DIR,
        DATE,
        TEMPLATES,
        FORM,
        FINAL,
        FORCE,
        TRACE,
        NO_INPUT,
        Arguments.READING,
        Arguments.READINGS);
  }

  private static Bilingual documents() {
    List<String> chinese = new ArrayList<>();
    for (Paper kind : Papers.ALL) {
      chinese.add(kind.id() + "（" + kind.chinese() + "）");
    }
    return new Bilingual(
            "文书的代码或者名称，不写则按案件进度制作应有的文书：{0}",
            "documents by id or Chinese name; without any, those that the case's state calls for:"
                + " {1}")
        .with(String.join("、", chinese), String.join(", ", Documents.ids()));
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
    NoticeRun.Wish wish =
        new NoticeRun.Wish(
            DOCUMENTS.all(arguments).stream().distinct().toList(),
            formats(arguments),
            OUT_DIR.in(arguments, Path.of(".")),
            DATE.in(arguments),
            FINAL.in(arguments),
            FORCE.in(arguments),
            TRACE.in(arguments));
    Path path = CASE.of(arguments);
    CaseAssessor assessor = new CaseAssessor(Arguments.readingPolicy(arguments, session));
    boolean mayAsk = !NO_INPUT.in(arguments);
    Templates templates = templates(arguments);
    try (PublicationReview review = new PublicationReview(session, mayAsk)) {
      NoticeRun run =
          new NoticeRun(
              wish, new Documents(templates, FORM.in(arguments, Extent.SHORT)), review, session);
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

  private static Set<Format> formats(ParseResult arguments) {
    List<Format> asked = FORMAT.all(arguments);
    return asked.isEmpty() ? EnumSet.of(Format.DOCX) : new LinkedHashSet<>(asked);
  }

  private static Templates templates(ParseResult arguments) {
    Path folder = TEMPLATES.in(arguments);
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageException(
          new Bilingual(
                  "--templates 应为模板所在的文件夹，没有“{0}”这个文件夹。",
                  "--templates takes a folder; there is no \"{0}\".")
              .with(folder));
    }
    return new Templates(folder);
  }
}
