package rongcuo.cli.notice;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.PaperSettings;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.SubjectName;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.notice.DocumentNames;
import rongcuo.notice.Format;
import rongcuo.steps.Papers;
import rongcuo.steps.course.Paper;

/** Which documents are wanted, in which formats, and what becomes of drafts and old files. */
record NoticeWish(
    List<Paper> kinds,
    Set<Format> formats,
    Path folder,
    DocumentNames names,
    boolean openToGroup,
    boolean joint,
    @Nullable String subject,
    boolean ofMany,
    @Nullable LocalDate date,
    boolean isFinal,
    boolean force,
    boolean trace) {

  private static final Wordlist<Paper> PAPERS =
      Wordlist.of(Papers.ALL, Paper::id, kind -> new Bilingual(kind.chinese(), kind.chinese()));

  static final Parameter<Paper> DOCUMENTS =
      new Parameter<>(
          1,
          PAPERS.orFoundBy(Papers::byName).called("文书…", "DOCUMENT…"),
          new Bilingual(
                  "文书的代码或者名称，不写则按案件进度制作应有的文书：{0}",
                  "documents by id or Chinese name; without any, those that the case's state calls"
                      + " for: {0}")
              .with(PAPERS.explained()),
          false,
          true);

  static final Option<Format> FORMAT =
      Option.of(
              "--format",
              Wordlist.of(Format.values()),
              "格式，可以写几种，默认 docx",
              "formats, one or several; by default docx")
          .list();

  static final Option<Path> OUT_DIR =
      Option.of(
              "--out-dir",
              Values.FOLDER,
              "写到哪个文件夹，默认当前文件夹",
              "the folder to write to, by default this one")
          .or("--out");

  static final Option<String> SUBJECT =
      Option.of(
          "--subject",
          new SubjectName("姓名|序号", "NAME|NUMBER"),
          "只制作这名当事人的文书；有几名当事人的，只制作分别制作的文书",
          "the documents of this officer alone; where there are several, those that each has of his"
              + " own");

  static final Option<DocumentNames.Style> NAMES =
      Option.of(
          "--names",
          Wordlist.of(DocumentNames.Style.values(), NoticeWish::id, DocumentNames.Style::label)
              .alsoInChinese(),
          "文件名：chinese 中文（默认），id 文书代码",
          "what files are called: in Chinese (default) or by the id of the document");

  static final Flag FOLDER_PER_CASE =
      Flag.of(
          "--folder-per-case",
          "每个案件的文书写入以案号命名的文件夹",
          "write the documents of each case to a folder that is called after its number");

  static final Option<LocalDate> DATE =
      Option.of(
          "--date",
          Values.DATE,
          "案件没有记录日期的文书以此为成文日期",
          "the date of documents that the case gives none for");

  static final Flag JOINT =
      Flag.of(
          "--joint",
          "几名当事人由同一机构同日作出认定的，合并制作一份决定书",
          "one decision for several officers whom one body decided on on one day");

  static final Flag FINAL = Flag.of("--final", "定稿：有空白或者仍为拟稿的不予制作", "refuse blanks and drafts");

  static final Flag FORCE = Flag.of("--force", "覆盖已有的文件", "replace files that exist");

  static final Flag TRACE = Flag.of("--trace", "逐句列出文书各句的依据", "list the sources of each sentence");

  private static String id(DocumentNames.Style style) {
    return Identified.idOf(style.name());
  }

  static NoticeWish of(ParseResult arguments, PaperSettings office) {
    DocumentNames.Style style =
        office.calledByIds() ? DocumentNames.Style.ID : DocumentNames.Style.CHINESE;
    boolean folders = office.folderPerCase() || FOLDER_PER_CASE.in(arguments);
    return new NoticeWish(
        DOCUMENTS.all(arguments).stream().distinct().toList(),
        formats(arguments),
        folder(OUT_DIR.in(arguments, Path.of("."))),
        new DocumentNames(NAMES.in(arguments, style), folders),
        office.openToGroup(),
        office.joint() || JOINT.in(arguments),
        SUBJECT.in(arguments),
        Files.isDirectory(NoticeCommand.CASE.of(arguments)),
        DATE.in(arguments),
        FINAL.in(arguments),
        FORCE.in(arguments),
        TRACE.in(arguments));
  }

  /**
   * The folder, unless it is new and called as a document would be, or as commands call standard
   * output: something else was meant.
   */
  private static Path folder(Path asked) {
    String name = asked.getFileName() == null ? "" : asked.getFileName().toString();
    if (asked.toString().equals("-") && !Files.isDirectory(asked)) {
      throw new UsageException(
          "--out 应为文件夹，现为“-”：文书只写成文件，不写到标准输出；请写文件夹，需要文本的用 --format txt。",
          "--out takes a folder, not \"-\": documents are files and do not go to standard output;"
              + " give a folder, and --format txt for plain text.");
    }
    for (Format format : Format.values()) {
      if (name.toLowerCase(Locale.ROOT).endsWith("." + format.id()) && !Files.isDirectory(asked)) {
        throw new UsageException(
            "--out 应为文件夹，“{0}”是文件的名称；文书由程序命名，请写文件夹，并用 --format {1} 指定格式。",
            "--out takes a folder, and \"{0}\" is a file's name; documents are named by the program:"
                + " give a folder, and --format {1}.",
            asked,
            format.id());
      }
    }
    return asked;
  }

  private static Set<Format> formats(ParseResult arguments) {
    List<Format> asked = FORMAT.all(arguments);
    return asked.isEmpty() ? EnumSet.of(Format.DOCX) : new LinkedHashSet<>(asked);
  }
}
