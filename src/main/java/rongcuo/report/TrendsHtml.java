package rongcuo.report;

import java.io.PrintWriter;
import java.util.Locale;
import rongcuo.followup.RecurringRisk;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/**
 * A report of trends as one page with charts drawn in it. It loads nothing from anywhere, runs no
 * script, and prints on A4.
 */
public final class TrendsHtml {

  private static final int ROW_HEIGHT = 26;
  private static final int WIDTH = 680;
  private static final int LABEL_WIDTH = 250;
  private static final int TEXT_WIDTH = 60;
  private static final int LONG_TEXT_WIDTH = 240;
  private static final int LABEL_COLUMNS = 32;

  private static final String STYLE =
      """
      :root { color-scheme: light; }
      body { font: 15px/1.6 "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "SimHei",
        sans-serif; color: #1a1a1a; background: #fff; max-width: 46rem; margin: 2rem auto;
        padding: 0 1rem; }
      h1 { font-size: 1.6rem; text-align: center; margin: 0 0 .3rem; }
      h2 { font-size: 1.1rem; border-bottom: 1px solid #999; padding-bottom: .2rem;
        margin: 1.6rem 0 .5rem; }
      h2 small { font-weight: normal; color: #555; }
      p.scope, footer { text-align: center; color: #444; }
      ul.risks { padding-left: 1.2rem; }
      ul.risks li { margin: .4rem 0; }
      ul.risks p { margin: 0; color: #444; font-size: .9rem; }
      ul.risks span { white-space: nowrap; }
      svg { width: 100%; height: auto; display: block; }
      svg text { font-size: 13px; fill: #1a1a1a; }
      svg rect.bar { fill: #2f5d8a; }
      svg rect.rest { fill: #9aa9b8; }
      svg rect.track { fill: #eef1f4; }
      section { break-inside: avoid; }
      footer { margin-top: 2rem; font-size: .8rem; }
      @page { size: A4; margin: 18mm 15mm; }
      @media print {
        body { margin: 0; max-width: none; font-size: 11pt; }
        svg { max-width: 17cm; }
        svg rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      }
      """;

  private final TrendsReport report;
  private final Language language;
  private final StringBuilder page = new StringBuilder();

  public TrendsHtml(TrendsReport report, Language language) {
    this.report = report;
    this.language = language;
  }

  public void write(PrintWriter out) {
    String title = escaped(report.title().in(language));
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(language == Language.CHINESE ? "zh-CN" : "en")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\"")
        .append(" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(title)
        .append("</h1>\n<p class=\"scope\">")
        .append(escaped(report.scope().in(language)))
        .append("</p>\n");
    risks();
    for (TrendsReport.Chart chart : report.charts(language)) {
      chart(chart);
    }
    footer();
    page.append("</body>\n</html>\n");
    out.print(page);
  }

  private void risks() {
    page.append("<h2>").append(escaped(report.riskHeading().in(language))).append("</h2>\n");
    if (report.risks().isEmpty()) {
      page.append("<p>").append(escaped(report.noRisk().in(language))).append("</p>\n");
      return;
    }
    page.append("<ul class=\"risks\">\n");
    for (RecurringRisk risk : report.risks()) {
      page.append("<li>").append(escaped(TrendsReport.describe(risk).in(language))).append("<p>");
      String separator = "";
      for (Bilingual one : TrendsReport.cases(risk)) {
        page.append(separator).append("<span>").append(escaped(one.in(language)));
        separator = language == Language.CHINESE ? "、</span>" : ",</span> ";
      }
      page.append("</span></p></li>\n");
    }
    page.append("</ul>\n");
  }

  private void chart(TrendsReport.Chart chart) {
    String title = escaped(chart.title().in(language));
    page.append("<section>\n<h2>")
        .append(title)
        .append(" <small>")
        .append(escaped(chart.note().in(language)))
        .append("</small></h2>\n");
    int height = chart.bars().size() * ROW_HEIGHT + 4;
    page.append("<svg role=\"img\" aria-label=\"")
        .append(title)
        .append("\" viewBox=\"0 0 ")
        .append(WIDTH)
        .append(' ')
        .append(height)
        .append("\">\n");
    double greatest = chart.bars().stream().mapToDouble(TrendsReport.Bar::value).max().orElse(0);
    boolean longTexts = chart.bars().stream().anyMatch(bar -> bar.text().length() > 10);
    int room = WIDTH - LABEL_WIDTH - (longTexts ? LONG_TEXT_WIDTH : TEXT_WIDTH);
    int y = 2;
    for (TrendsReport.Bar bar : chart.bars()) {
      bar(bar, y, chart.full() <= 0 ? 0 : room * bar.value() / chart.full(), room);
      y += ROW_HEIGHT;
    }
    page.append("</svg>\n</section>\n");
  }

  private void bar(TrendsReport.Bar bar, int y, double length, int room) {
    int middle = y + ROW_HEIGHT / 2 + 4;
    page.append("<text x=\"")
        .append(LABEL_WIDTH - 8)
        .append("\" y=\"")
        .append(middle)
        .append("\" text-anchor=\"end\">")
        .append(escaped(shortened(bar.label())));
    if (!shortened(bar.label()).equals(bar.label())) {
      page.append("<title>").append(escaped(bar.label())).append("</title>");
    }
    page.append("</text>");
    rectangle("track", y, room);
    rectangle(bar.rest() ? "rest" : "bar", y, length);
    page.append("<text x=\"")
        .append(LABEL_WIDTH + room + 8)
        .append("\" y=\"")
        .append(middle)
        .append("\">")
        .append(escaped(bar.text()))
        .append("</text>\n");
  }

  private void rectangle(String role, int y, double length) {
    page.append("<rect class=\"")
        .append(role)
        .append("\" x=\"")
        .append(LABEL_WIDTH)
        .append("\" y=\"")
        .append(y + 4)
        .append("\" width=\"")
        .append(String.format(Locale.ROOT, "%.1f", length))
        .append("\" height=\"")
        .append(ROW_HEIGHT - 8)
        .append("\"/>");
  }

  private static String shortened(String label) {
    return DisplayWidth.cut(SafeText.of(label), LABEL_COLUMNS);
  }

  private void footer() {
    Bilingual footer =
        new Bilingual(
            "由 rongcuo {0} 依案件文件统计，供内部研究分析使用，不含人员姓名和举报人信息。",
            "Counted by rongcuo {0} from case files; for internal use; names nobody.");
    page.append("<footer>")
        .append(escaped(footer.with(ProgramVersion.text()).in(language)))
        .append("</footer>\n");
  }

  private static String escaped(String text) {
    return SafeText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
