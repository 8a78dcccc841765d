package rongcuo.cli.trends;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.notice.AnnualReport;
import rongcuo.notice.Document;
import rongcuo.notice.Documents;
import rongcuo.notice.Format;
import rongcuo.notice.FormatException;
import rongcuo.notice.Fullness;
import rongcuo.notice.TemplateException;
import rongcuo.notice.Templates;
import rongcuo.report.TrendsReport;

/** The figures of a year as a paper (年度情况报告). */
final class ReportOfYear {

  private static final Bilingual NO_LIBRARY =
      new Bilingual(
          "缺少制作文书的程序库 rongcuo-documents.jar，应当与 rongcuo.jar 放在同一文件夹；请重新构建或者安装。",
          "rongcuo-documents.jar is missing; it stands beside rongcuo.jar. Build or install the"
              + " program again.");

  private static final Bilingual BLANK =
      new Bilingual(
          "年度情况报告：空白，请补充：{0}（案件没有写明所在单位，或者不属于同一单位）",
          "the report of the year has a blank to fill: \"{0}\" (the cases name no unit, or several)");

  private ReportOfYear() {}

  /** The paper; null if it cannot be made, which is told. */
  static byte @Nullable [] of(
      TrendsReport report,
      Set<String> units,
      TrendsCommand.Medium format,
      ParseResult arguments,
      Session session)
      throws IOException {
    Templates templates = new Templates(TrendsCommand.TEMPLATES.in(arguments));
    Format as = format == TrendsCommand.Medium.PDF ? Format.PDF : Format.DOCX;
    try {
      int year = report.year() == null ? report.on().getYear() : report.year();
      Document paper =
          AnnualReport.of(
              report.trends(),
              units,
              year,
              report.on(),
              report.window(),
              report.risks(),
              templates);
      paper.blanks().forEach(blank -> session.note(BLANK.with(blank.name())));
      return new Documents(templates, Fullness.SHORT).render(paper, as);
    } catch (TemplateException e) {
      session.error(e.text());
    } catch (FormatException e) {
      session.error(e.text());
    } catch (NoClassDefFoundError e) {
      session.error(NO_LIBRARY);
    }
    return null;
  }
}
