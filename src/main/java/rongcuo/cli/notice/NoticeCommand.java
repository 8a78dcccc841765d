package rongcuo.cli.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.notice.DocumentKind;
import rongcuo.notice.Documents;
import rongcuo.notice.Format;
import rongcuo.notice.Templates;

/** {@code rongcuo notice}: writes the documents of a case. */
public final class NoticeCommand implements Command {

  @Override
  public void describe(CommandSpec spec, Language language) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .type(String.class)
            .required(true)
            .paramLabel(new Bilingual("案件", "CASE").in(language))
            .description(
                new Bilingual("案件文件，或者装有案件文件的文件夹", "a case file, or a folder of them").in(language))
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .paramLabel(new Bilingual("文书…", "DOCUMENT…").in(language))
            .hideParamSyntax(true)
            .description(documents().in(language))
            .build());
    Arguments.option(
        spec,
        "--format",
        "txt,md,docx,html,pdf",
        new Bilingual("格式，可以写几种，默认 docx", "formats, one or several; by default docx"),
        language);
    spec.addOption(
        OptionSpec.builder("--out-dir", "--out")
            .type(String.class)
            .paramLabel(new Bilingual("文件夹", "FOLDER").in(language))
            .description(
                new Bilingual("写到哪个文件夹，默认当前文件夹", "the folder to write to, by default this one")
                    .in(language))
            .build());
    FollowupArguments.date(
        spec,
        "--date",
        new Bilingual("案件没有记录日期的文书以此为成文日期", "the date of documents that the case gives none for"),
        language);
    Arguments.option(
        spec,
        "--templates",
        new Bilingual("文件夹", "FOLDER").in(language),
        new Bilingual("本单位自备模板的文件夹，优先使用", "a folder of the office's own templates, used first"),
        language);
    Arguments.flag(
        spec, new Bilingual("定稿：有空白或者仍为拟稿的不予制作", "refuse blanks and drafts"), language, "--final");
    Arguments.flag(spec, new Bilingual("覆盖已有的文件", "replace files that exist"), language, "--force");
    Arguments.flag(
        spec,
        new Bilingual("逐句列出文书各句的依据", "list the sources of each sentence"),
        language,
        "--trace");
    Arguments.flag(
        spec,
        new Bilingual(
            "公开前不提问，只列出脱敏和需要核对的内容", "list what to look at before publishing, but do not ask"),
        language,
        "--no-input");
    Arguments.readings(spec, language);
  }

  private static Bilingual documents() {
    List<String> chinese = new ArrayList<>();
    for (DocumentKind kind : DocumentKind.values()) {
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
            kinds(arguments, session.language()),
            formats(arguments),
            folder(arguments),
            date(arguments),
            arguments.hasMatchedOption("--final"),
            arguments.hasMatchedOption("--force"),
            arguments.hasMatchedOption("--trace"));
    Path path = Arguments.path(arguments.matchedPositionalValue(0, ""));
    CaseAssessor assessor = new CaseAssessor(Arguments.readingPolicy(arguments, session));
    boolean mayAsk = !arguments.hasMatchedOption("--no-input");
    Templates templates = templates(arguments);
    try (PublicationReview review = new PublicationReview(session, mayAsk)) {
      NoticeRun run = new NoticeRun(wish, new Documents(templates), review, session);
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

  private static List<DocumentKind> kinds(ParseResult arguments, Language language) {
    List<DocumentKind> kinds = new ArrayList<>();
    List<String> names = arguments.matchedPositionalValue(1, List.of());
    for (String name : names) {
      DocumentKind kind = DocumentKind.byName(name);
      if (kind == null) {
        throw Arguments.notOneOf(
            new Bilingual("文书", "DOCUMENT").in(language), name, Documents.ids());
      }
      if (!kinds.contains(kind)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private static Path folder(ParseResult arguments) {
    String named = arguments.matchedOptionValue("--out-dir", ".");
    if (named.isBlank()) {
      throw new UsageException(
          new Bilingual("--out-dir 应为文件夹，现为空。", "--out-dir takes a folder; it is empty."));
    }
    return Arguments.path(named);
  }

  private static Set<Format> formats(ParseResult arguments) {
    Set<Format> formats = new LinkedHashSet<>();
    String asked = arguments.matchedOptionValue("--format", "docx");
    for (String id : asked.split(",", -1)) {
      Format format = Format.byId(id.strip());
      if (format == null) {
        List<String> ids = new ArrayList<>();
        for (Format each : Format.values()) {
          ids.add(each.id());
        }
        throw Arguments.notOneOf("--format", id, ids);
      }
      formats.add(format);
    }
    return formats;
  }

  private static @Nullable LocalDate date(ParseResult arguments) {
    String asked = arguments.matchedOptionValue("--date", "");
    if (asked.isEmpty()) {
      return null;
    }
    return FollowupArguments.day("--date", asked);
  }

  private static Templates templates(ParseResult arguments) {
    String named = arguments.matchedOptionValue("--templates", "");
    if (named.isEmpty()) {
      return new Templates(null);
    }
    Path folder = Arguments.path(named);
    if (!Files.isDirectory(folder)) {
      throw new UsageException(
          new Bilingual(
                  "--templates 应为模板所在的文件夹，没有“{0}”这个文件夹。",
                  "--templates takes a folder; there is no \"{0}\".")
              .with(named));
    }
    return new Templates(folder);
  }
}
