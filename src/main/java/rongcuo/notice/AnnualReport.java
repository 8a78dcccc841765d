package rongcuo.notice;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Decision;
import rongcuo.followup.Interval;
import rongcuo.followup.RecurringRisk;
import rongcuo.followup.RiskWindow;
import rongcuo.followup.Trends;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Task;

/**
 * The report of a year (年度情况报告): the figures of many cases in sentences, by a template that an
 * office may have its own of. It names no case and no person.
 */
public final class AnnualReport {

  static final String TEMPLATE = "annual-report";

  private final Trends trends;
  private final Placeholders fields = new Placeholders();

  private AnnualReport(Trends trends) {
    this.trends = trends;
  }

  /**
   * The report.
   *
   * @param units the names of the units that the cases are of
   * @param year in which they began
   * @param on the day that it shows
   * @param risks that recur in a window up to that day
   */
  public static Document of(
      Trends trends,
      Set<String> units,
      int year,
      LocalDate on,
      RiskWindow window,
      List<RecurringRisk> risks,
      Templates templates)
      throws IOException, TemplateException {
    AnnualReport made = new AnnualReport(trends);
    made.scope(units, year, on);
    made.counts();
    made.times();
    made.risks(window, risks);
    return new Document("年度情况报告", false, templates.get(TEMPLATE).fill(made.fields));
  }

  private void scope(Set<String> units, int year, LocalDate on) {
    put("单位名称", units.size() == 1 ? units.iterator().next() : null);
    put("年度", String.valueOf(year));
    put("截至日期", Wordings.date(on));
    put("案件数", String.valueOf(trends.cases()));
    put("当事人数", String.valueOf(trends.subjects()));
    put("无启动日期数", ifAny(trends.notInitiated()));
    put("无日期数", ifAny(trends.undated()));
  }

  private static @Nullable String ifAny(int count) {
    return count == 0 ? null : String.valueOf(count);
  }

  private void counts() {
    int decided = trends.conclusions().values().stream().mapToInt(count -> count).sum();
    put("已认定数", String.valueOf(decided));
    fields.flag("有已认定", decided > 0);
    put("阶段情况", counted(trends.stages(), Stage::label, "名"));
    put("认定情况", counted(trends.conclusions(), Decision.Conclusion::label, "名"));
    put("成立条款", counted(trends.items(), Provision::citation, "名"));
    put("类别情况", counted(trends.kinds(), AnnualReport::said, "件"));
    put("领域情况", counted(trends.fields(), AnnualReport::said, "件"));
  }

  private static Bilingual said(String words) {
    return new Bilingual("{0}", "{0}").with(Clean.of(words));
  }

  private static <K> @Nullable String counted(
      Map<K, Integer> counts, Function<K, Bilingual> label, String unit) {
    List<String> parts = new ArrayList<>();
    counts.forEach((key, count) -> parts.add(label.apply(key).chinese() + count + unit));
    return parts.isEmpty() ? null : String.join("、", parts);
  }

  private void times() {
    List<String> lengths = new ArrayList<>();
    for (Map.Entry<Interval, Trends.Length> each : trends.lengths().entrySet()) {
      Trends.Length length = each.getValue();
      lengths.add(
          each.getKey().label().chinese()
              + String.format(
                  Locale.ROOT,
                  "，平均%.1f日，最长%d日（%d人次）。",
                  length.mean(),
                  length.longest(),
                  length.count()));
    }
    lines("用时情况", lengths);
    List<String> lateness = new ArrayList<>();
    for (Map.Entry<Task, Trends.Lateness> each : trends.lateness().entrySet()) {
      Trends.Lateness late = each.getValue();
      String how =
          late.overdue() + late.doneLate() == 0
              ? "没有逾期。"
              : "逾期未办" + late.overdue() + "人次，逾期办结" + late.doneLate() + "人次。";
      lateness.add(each.getKey().label().chinese() + "，应办" + late.count() + "人次，" + how);
    }
    lines("期限情况", lateness);
  }

  private void risks(RiskWindow window, List<RecurringRisk> risks) {
    put("风险口径", window.often().chinese());
    List<String> lines = new ArrayList<>();
    for (RecurringRisk risk : risks) {
      lines.add(
          risk.basis().label().chinese()
              + "“"
              + Clean.of(risk.value())
              + "”"
              + risk.cases().size()
              + (risk.isWarned() ? "件，已经警示提醒。" : "件，尚未警示提醒。"));
    }
    lines("反复风险", lines);
  }

  private void lines(String name, List<String> lines) {
    List<SourcedText> texts = lines.stream().map(SourcedText::of).toList();
    fields.lines(name, texts);
    fields.flag("有" + name, !lines.isEmpty());
  }

  private void put(String name, @Nullable String words) {
    fields.put(name, "", words == null ? null : SourcedText.of(Clean.of(words)));
  }
}
