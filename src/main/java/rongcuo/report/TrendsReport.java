package rongcuo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Decision;
import rongcuo.followup.Interval;
import rongcuo.followup.Occurrence;
import rongcuo.followup.RecurringRisk;
import rongcuo.followup.RiskWindow;
import rongcuo.followup.Trends;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Stage;
import rongcuo.steps.course.Task;

/**
 * What a report of trends says, whatever its format.
 *
 * @param year in which the cases began that are counted; null for all
 * @param on the day that it shows
 * @param window in which risks recur
 */
public record TrendsReport(
    Trends trends,
    @Nullable Integer year,
    LocalDate on,
    RiskWindow window,
    List<RecurringRisk> risks) {

  /** So many kinds and fields are shown to people; programs get all. */
  private static final int MOST_VALUES = 15;

  /** So many cases of a risk are named to people. */
  private static final int MOST_CASES = 20;

  private static final Bilingual SUBJECTS = new Bilingual("按当事人计", "subjects");
  private static final Bilingual CASES = new Bilingual("按案件计", "cases");

  /**
   * A line of a chart.
   *
   * @param label what is counted
   * @param value how much of it there is
   * @param text how that reads
   * @param rest whether it sums up what has no line of its own
   */
  record Bar(String label, double value, String text, boolean rest) {}

  /** A chart: what it shows, and its lines. */
  record Chart(Bilingual title, Bilingual note, List<Bar> bars, boolean percent) {

    /** The value that takes the whole width. */
    double full() {
      return percent ? 100 : bars.stream().mapToDouble(Bar::value).max().orElse(0);
    }
  }

  Bilingual title() {
    return new Bilingual("容错纠错情况分析", "Trends of tolerance cases");
  }

  Bilingual scope() {
    return new Bilingual(
            "截至 {0}，{3}案件 {1} 件、当事人 {2} 名。{4}{5}", "As of {0}: {1} cases{3}, {2} subjects.{4}{5}")
        .with(
            on,
            trends.cases(),
            trends.subjects(),
            Bilingual.around(year, "{0} 年启动的", " that began in {0}"),
            ifAny(
                trends.notInitiated(),
                "其中 {0} 件没有启动日期，按受理、开始调查、收到举报或者事发的日期计入。",
                " Of these, {0} have no date of initiation and are counted by another date."),
            ifAny(
                trends.undated(),
                "另有 {0} 件没有任何日期，没有计入。",
                " {0} more have no date at all and are not counted."));
  }

  private static Bilingual ifAny(int count, String chinese, String english) {
    return Bilingual.around(count == 0 ? null : count, chinese, english);
  }

  Bilingual riskHeading() {
    return new Bilingual("反复出现的风险（第十八条；{0}）", "Recurring risks (Article 18; {0})")
        .with(window.often());
  }

  Bilingual noRisk() {
    return new Bilingual("没有达到上述次数的问题类别或者领域。", "No kind or field occurs that often.");
  }

  /** A risk in a line, without its cases. */
  static Bilingual describe(RecurringRisk risk) {
    return new Bilingual("{0}“{1}”：{2} 件{3}", "{0} \"{1}\": {2} cases{3}")
        .with(
            risk.basis().label(),
            risk.value(),
            risk.cases().size(),
            risk.isWarned()
                ? new Bilingual("，已警示提醒", ", warned")
                : new Bilingual("，尚未警示提醒", ", not warned yet"));
  }

  /** The cases of a risk with their days, the latest first; the rest of very many by number. */
  static List<Bilingual> cases(RecurringRisk risk) {
    List<Bilingual> named = new ArrayList<>();
    for (Occurrence occurrence : risk.cases()) {
      if (named.size() == MOST_CASES) {
        named.add(new Bilingual("另有 {0} 件", "{0} more").with(risk.cases().size() - MOST_CASES));
        break;
      }
      named.add(new Bilingual("{0}（{1}）", "{0} ({1})").with(occurrence.caseId(), occurrence.day()));
    }
    return named;
  }

  /** The charts, in order; those with nothing to show are left out. */
  List<Chart> charts(Language language) {
    return Stream.of(
            chart("程序评估的结论", "Outcomes", SUBJECTS, outcomes(language)),
            chart(
                "单位作出的认定",
                "Decisions recorded",
                SUBJECTS,
                counts(trends.conclusions(), Decision.Conclusion::label, language)),
            chart("所处阶段", "Stages", SUBJECTS, counts(trends.stages(), Stage::label, language)),
            chart("问题类别", "Kinds of problem", CASES, values(trends.kinds(), language)),
            chart("领域", "Fields", CASES, values(trends.fields(), language)),
            chart(
                "成立的条文",
                "Articles established",
                new Bilingual("按当事人计，一人可计入数条", "subjects; one may count for several"),
                counts(trends.articles(), Provision::citation, language)),
            chart(
                "成立的条款项",
                "Items established",
                new Bilingual("按当事人计，一人可计入数项", "subjects; one may count for several"),
                counts(trends.items(), Provision::citation, language)),
            chart(
                "各阶段平均用时",
                "Mean time a stage takes",
                new Bilingual("日；只计两端日期均有记录的", "days; where both ends are recorded"),
                lengths(language)),
            new Chart(
                new Bilingual("有期限事项的逾期比例", "Share of late duties"),
                new Bilingual("逾期未办和逾期办结占应办的比例", "overdue or done late, of all that arose"),
                lateness(language),
                true))
        .filter(chart -> !chart.bars.isEmpty())
        .toList();
  }

  private static Chart chart(String chinese, String english, Bilingual note, List<Bar> bars) {
    return new Chart(new Bilingual(chinese, english), note, bars, false);
  }

  private List<Bar> outcomes(Language language) {
    List<Bar> bars = counts(trends.outcomes(), Outcome::label, language);
    if (trends.undetermined() > 0) {
      bars.add(bar(Labels.UNDETERMINED.in(language), trends.undetermined()));
    }
    return bars;
  }

  private static <K> List<Bar> counts(
      Map<K, Integer> counts, Function<K, Bilingual> label, Language language) {
    List<Bar> bars = new ArrayList<>();
    counts.forEach((key, count) -> bars.add(bar(label.apply(key).in(language), count)));
    return bars;
  }

  private static Bar bar(String label, int count) {
    return new Bar(label, count, String.valueOf(count), false);
  }

  private static List<Bar> values(Map<String, Integer> counts, Language language) {
    List<Bar> bars = new ArrayList<>();
    int rest = 0;
    int others = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (bars.size() < MOST_VALUES) {
        bars.add(bar(entry.getKey(), entry.getValue()));
      } else {
        rest += entry.getValue();
        others++;
      }
    }
    if (others > 0) {
      String label = new Bilingual("其余 {0} 类", "{0} others").with(others).in(language);
      bars.add(new Bar(label, rest, String.valueOf(rest), true));
    }
    return bars;
  }

  private List<Bar> lengths(Language language) {
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<Interval, Trends.Length> entry : trends.lengths().entrySet()) {
      Trends.Length length = entry.getValue();
      String text =
          new Bilingual("平均 {0} 日，最长 {1} 日（{2} 人次）", "mean {0}, longest {1} ({2})")
              .with(oneDecimal(length.mean()), length.longest(), length.count())
              .in(language);
      bars.add(new Bar(entry.getKey().label().in(language), length.mean(), text, false));
    }
    return bars;
  }

  private List<Bar> lateness(Language language) {
    List<Bar> bars = new ArrayList<>();
    for (Map.Entry<Task, Trends.Lateness> entry : trends.lateness().entrySet()) {
      Trends.Lateness late = entry.getValue();
      String text =
          new Bilingual("{0}%（未办 {1}、迟办 {2}，应办 {3}）", "{0}% (overdue {1}, done late {2}, of {3})")
              .with(oneDecimal(late.share() * 100), late.overdue(), late.doneLate(), late.count())
              .in(language);
      bars.add(new Bar(entry.getKey().label().in(language), late.share() * 100, text, false));
    }
    return bars;
  }

  private static String oneDecimal(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
