package rongcuo.cli.trends;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.frame.OwnTemplates;
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

  private static final Bilingual BLANK =
      new Bilingual(
          "年度情况报告：空白，请补充：{0}（案件没有写明所在单位，或者不属于同一单位）",
          "the report of the year has a blank to fill: \"{0}\" (the cases name no unit, or several)");

  private ReportOfYear() {}

  /**
   * The paper; null if it cannot be made, which is told.
   *
   * @param own folder of the office's own templates; null if it has none
   */
  static byte @Nullable [] of(
      TrendsReport report,
      Set<String> units,
      TrendsCommand.Medium format,
      @Nullable Path own,
      Session session)
      throws IOException {
    Templates templates = new Templates(own);
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
      OwnTemplates.tellWarnings(templates, session);
      return new Documents(templates, Fullness.SHORT).render(paper, as);
    } catch (TemplateException e) {
      session.error(e.text());
    } catch (FormatException e) {
      session.error(e.text());
    } catch (NoClassDefFoundError e) {
      session.error(OwnTemplates.NO_LIBRARY);
    }
    return null;
  }
}
