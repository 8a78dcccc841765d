package rongcuo.report;

import java.util.List;
import java.util.Locale;
import rongcuo.followup.RecurringRisk;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;
import rongcuo.language.SafeText;
import rongcuo.markup.Html;

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

  private static final Bilingual FOOTER =
      new Bilingual(
          "由 rongcuo {0} 依案件文件统计，供内部研究分析使用，不含人员姓名和举报人信息。",
          "Counted by rongcuo {0} from case files; for internal use; names nobody.");

  private final TrendsReport report;
  private final Language language;
  private final Html page;

  private TrendsHtml(TrendsReport report, Language language) {
    this.report = report;
    this.language = language;
    this.page = Html.page(language, report.title().in(language), STYLE);
  }

  public static String of(TrendsReport report, Language language) {
    return new TrendsHtml(report, language).text();
  }

  private String text() {
    page.element("p", report.scope().in(language), "class", "scope").line();
    risks();
    report.charts(language).forEach(this::chart);
    page.element("footer", FOOTER.with(ProgramVersion.text()).in(language)).line();
    return page.end();
  }

  private void risks() {
    page.element("h2", report.riskHeading().in(language)).line();
    if (report.risks().isEmpty()) {
      page.element("p", report.noRisk().in(language)).line();
      return;
    }
    page.open("ul", "class", "risks").line();
    for (RecurringRisk risk : report.risks()) {
      page.open("li").text(TrendsReport.describe(risk).in(language)).open("p");
      List<Bilingual> cases = TrendsReport.cases(risk);
      for (int i = 0; i < cases.size(); i++) {
        String comma = i == cases.size() - 1 ? "" : Labels.COMMA.in(language);
        page.element("span", cases.get(i).in(language) + comma.strip());
        page.text(comma.endsWith(" ") ? " " : "");
      }
      page.close("p").close("li").line();
    }
    page.close("ul").line();
  }

  private void chart(TrendsReport.Chart chart) {
    String title = chart.title().in(language);
    page.open("section").line().open("h2").text(title + " ");
    page.element("small", chart.note().in(language)).close("h2").line();
    String size = "0 0 " + WIDTH + " " + (chart.bars().size() * ROW_HEIGHT + 4);
    page.open("svg", "role", "img", "aria-label", title, "viewBox", size).line();
    boolean longTexts = chart.bars().stream().anyMatch(bar -> bar.text().length() > 10);
    int room = WIDTH - LABEL_WIDTH - (longTexts ? LONG_TEXT_WIDTH : TEXT_WIDTH);
    int y = 2;
    for (TrendsReport.Bar bar : chart.bars()) {
      bar(bar, y, chart.full() <= 0 ? 0 : room * bar.value() / chart.full(), room);
      y += ROW_HEIGHT;
    }
    page.close("svg").line().close("section").line();
  }

  private void bar(TrendsReport.Bar bar, int y, double length, int room) {
    int middle = y + ROW_HEIGHT / 2 + 4;
    String label = DisplayWidth.cut(SafeText.of(bar.label()), LABEL_COLUMNS);
    page.open("text", "x", LABEL_WIDTH - 8, "y", middle, "text-anchor", "end").text(label);
    if (!label.equals(bar.label())) {
      page.element("title", bar.label());
    }
    page.close("text");
    rectangle("track", y, room);
    rectangle(bar.rest() ? "rest" : "bar", y, length);
    page.element("text", bar.text(), "x", LABEL_WIDTH + room + 8, "y", middle).line();
  }

  private void rectangle(String role, int y, double length) {
    page.empty(
        "rect",
        "class",
        role,
        "x",
        LABEL_WIDTH,
        "y",
        y + 4,
        "width",
        String.format(Locale.ROOT, "%.1f", length),
        "height",
        ROW_HEIGHT - 8);
  }
}
