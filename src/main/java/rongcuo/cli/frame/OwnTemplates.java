package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.language.Bilingual;
import rongcuo.notice.Templates;

/** The office's own templates, and what commands say that make papers. */
public final class OwnTemplates {

  public static final Option<Path> OPTION =
      Option.of(
          "--templates",
          Values.FOLDER,
          "本单位自备模板的文件夹，优先使用，默认为单位配置中的“模板”",
          "a folder of the office's own templates, used first; by default that of the office's"
              + " settings");

  public static final Bilingual NO_LIBRARY =
      new Bilingual(
          "缺少制作文书的程序库 rongcuo-documents.jar，应当与 rongcuo.jar 放在同一文件夹；请重新构建或者安装。",
          "rongcuo-documents.jar is missing; it stands beside rongcuo.jar. Build or install the"
              + " program again.");

  private OwnTemplates() {}

  /**
   * The folder that an option or the office's settings name; null if neither does.
   *
   * @throws UsageException if there is no such folder
   */
  public static @Nullable Path folder(ParseResult arguments, Session session) throws IOException {
    Path named = OPTION.in(arguments);
    if (named != null && !Files.isDirectory(named)) {
      throw new UsageException(
          "--templates 应为模板所在的文件夹，没有“{0}”这个文件夹。",
          "--templates takes a folder; there is no \"{0}\".", named);
    }
    Path settled = named == null ? OfficeConfiguration.of(session).templates() : named;
    if (settled != null && !Files.isDirectory(settled)) {
      throw new UsageException(
          "单位配置中的“模板”应为模板所在的文件夹，没有“{0}”这个文件夹。",
          "\"templates\" of the configuration names a folder; there is no \"{0}\".", settled);
    }
    return settled;
  }

  /** Says what is to be said of the templates that were read. */
  public static void tellWarnings(Templates templates, Session session) {
    templates
        .warnings()
        .forEach((file, warning) -> session.note("{0}：{1}", "{0}: {1}", file.toString(), warning));
  }
}
