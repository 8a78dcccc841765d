package rongcuo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;
import rongcuo.steps.art14.OpenRange;
import rongcuo.steps.art14.Ruling;
import rongcuo.steps.course.Course;

/** What a deciding body sees before it decides, and what was recorded then. */
public final class RulingText {

  private RulingText() {}

  /** The outcomes that a decision is held against, with what is open and what is to be weighed. */
  public static String before(
      CaseFile caseFile, Ruling ruling, Function<Bilingual, String> words, boolean coloured) {
    TextPage page = new TextPage(coloured);
    String title = caseFile.title();
    page.heading(caseFile.id() + (title == null ? "" : "  " + title));
    ruling
        .assessments()
        .forEach(
            (subject, assessment) -> {
              page.line(1, words.apply(outcome(subject, assessment)));
              open(assessment).forEach(line -> page.line(2, words.apply(line)));
            });
    String body = caseFile.get(CaseKeys.ACCOUNTABILITY_BODY);
    if (body != null) {
      page.line(
          1,
          words.apply(
              new Bilingual(
                      "问责机构为{0}：由其作出的，记录为决定；由其他机构作出的，记录为认定建议",
                      "{0} is the accountability body: what another body concludes is recorded as a"
                          + " recommendation")
                  .with(body)));
    }
    return page.toString();
  }

  private static Bilingual outcome(Subject subject, Assessment assessment) {
    Outcome outcome = assessment.outcome();
    return new Bilingual("{0}：评估结论为{1}", "{0}: assessed as {1}")
        .with(subject.called(), Labels.outcome(outcome));
  }

  private static List<Bilingual> open(Assessment assessment) {
    List<Bilingual> lines = new ArrayList<>();
    Outcome outcome = assessment.outcome();
    if (outcome != null && !outcome.dispositions().isEmpty()) {
      lines.add(new Bilingual("可供选择的处理：{0}", "Open: {0}").with(OpenRange.open(outcome)));
    }
    for (Reservation reservation : assessment.reservations()) {
      lines.add(
          new Bilingual("保留事项：{0}", "Reservation: {0}")
              .with(Labels.withId(reservation.label(), reservation.id())));
    }
    for (Provision item : assessment.unclaimed()) {
      lines.add(
          new Bilingual(
                  "未主张而事实上已经成立，作出认定时应当一并考虑：{0}",
                  "Made out but not claimed, to be considered too: {0}")
              .with(item.citation()));
    }
    Outcomes all = assessment.ifAllClaimed();
    if (all != null) {
      lines.add(
          new Bilingual("如考虑全部条款，结论为：{0}", "With every item considered: {0}")
              .with(Labels.conclusion(all)));
    }
    return lines;
  }

  /** What stands in the case once a ruling is recorded. */
  public static Bilingual recorded(CaseFile after, Ruling ruling) {
    Subject first = ruling.subjects().iterator().next();
    Subject now = after.subjects().get(ruling.caseFile().place(first));
    Decision decision = after.concluded(now);
    if (decision == null) {
      throw new IllegalStateException("not recorded");
    }
    return new Bilingual("已记录{0}：{1}，{2}（{3}）", "{0} recorded: {1}, {2} ({3})")
        .with(
            Course.recorded(after, Readings.DEFAULT, now).isRecommendation()
                ? new Bilingual("认定建议", "recommendation")
                : new Bilingual("认定决定", "decision"),
            decision.conclusion() == null ? "" : decision.conclusion().label(),
            decision.disposition() == null ? "" : decision.disposition().label(),
            String.valueOf(decision.date()));
  }
}
