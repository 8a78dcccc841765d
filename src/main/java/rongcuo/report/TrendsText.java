package rongcuo.report;

import rongcuo.followup.RecurringRisk;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/** A report of trends for a terminal. */
public record TrendsText(TrendsReport report, Language language, boolean coloured) {
  public String text() {
    TextPage page = new TextPage(coloured);
    page.heading(report.title().in(language));
    page.line(0, report.scope().in(language));
    page.blank();
    page.strong(0, report.riskHeading().in(language));
    if (report.risks().isEmpty()) {
      page.line(1, report.noRisk().in(language));
    }
    for (RecurringRisk risk : report.risks()) {
      page.bullet(1, TrendsReport.describe(risk).in(language));
      page.line(2, Labels.COMMA.between(TrendsReport.cases(risk)).in(language));
    }
    for (TrendsReport.Chart chart : report.charts(language)) {
      page.blank();
      page.strong(
          0,
          chart.title().in(language)
              + (language == Language.CHINESE ? "（" : " (")
              + chart.note().in(language)
              + (language == Language.CHINESE ? "）" : ")"));
      write(page, chart);
    }
    return page.toString();
  }

  private static void write(TextPage page, TrendsReport.Chart chart) {
    int width =
        chart.bars().stream()
            .mapToInt(bar -> DisplayWidth.of(SafeText.of(bar.label())))
            .max()
            .orElse(0);
    for (TrendsReport.Bar bar : chart.bars()) {
      page.line(1, DisplayWidth.pad(SafeText.of(bar.label()), width) + "  " + bar.text());
    }
  }
}
