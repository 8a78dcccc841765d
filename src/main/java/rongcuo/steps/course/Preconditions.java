package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;

/** Why something cannot have happened as things are: what the steps ask of a course alike. */
sealed interface Preconditions permits Course {

  CaseFile caseFile();

  @Nullable Subject subject();

  List<Subject> concerned();

  Course of(@Nullable Subject other);

  <T> @Nullable T get(Key<T> key);

  boolean isForAny(Course.Condition condition);

  boolean isAnyDecided();

  boolean isEnded();

  boolean isDeclined();

  @Nullable String accountabilityBody();

  Bilingual ENDED = new Bilingual("本案认定程序已经终止", "the proceedings have ended");

  Bilingual ENDED_ON = new Bilingual("本案认定程序已于 {0} 终止", "the proceedings ended on {0}");

  Bilingual DECLINED =
      new Bilingual("申请未予受理（第十四条），没有可以认定的事项", "the application was not taken up (Article 14)");

  /**
   * Why nothing follows a decision yet: some of those concerned have none; null if all have but
   * those whose proceedings ended without one.
   */
  default @Nullable Bilingual whyUndecided() {
    List<Bilingual> undecided = new ArrayList<>();
    for (Subject each : concerned()) {
      Decision concluded = of(each).concluded();
      boolean left = subject() == null && of(each).isEnded() && isAnyDecided();
      if (!left && (concluded == null || concluded.conclusion() == null)) {
        undecided.add(each.called());
      }
    }
    return undecided.isEmpty() ? null : UNDECIDED.with(names(undecided), EntryLine.deciding(""));
  }

  Bilingual UNDECIDED =
      new Bilingual(
          "对{0}尚未作出认定决定（第十四条）；请先用{1}记录决定",
          "no decision on {0} is recorded (Article 14); record it first by {1}");

  /** Why what a provision has follow does not: there is a recommendation only; null if it does. */
  default @Nullable Bilingual whyRecommendedOnly(Provision provision) {
    String body = accountabilityBody();
    List<Bilingual> recommended = new ArrayList<>();
    for (Subject each : concerned()) {
      if (of(each).isRecommendation()) {
        recommended.add(each.called());
      }
    }
    return recommended.isEmpty()
        ? null
        : new Bilingual(
                "对{0}只有认定建议，问责机构{1}尚未作出决定（{2}）",
                "on {0} there is only a recommendation; {1} has not decided ({2})")
            .with(names(recommended), body == null ? "" : body, provision.citation());
  }

  /** Why nobody concerned is corrected under 第十六、十七条; null if somebody may be. */
  default @Nullable Bilingual whyUncorrected(Provision provision) {
    Bilingual why = Step.first(whyUndecided(), whyRecommendedOnly(provision));
    if (why != null) {
      return why;
    }
    return isForAny(
            each ->
                each.get(CaseKeys.CONCLUSION) != Conclusion.NOT_TOLERATED
                    || each.isCorrectionOfFormerDecision())
        ? null
        : new Bilingual(
                "{0}的认定结论为不予容错，第十六、十七条的纠错程序针对尽职免责、容错免责对象",
                "{0} is not tolerated; correction under Articles 16 and 17 is for those found"
                    + " diligent or tolerated")
            .with(names(concerned().stream().map(Subject::called).toList()));
  }

  private static Bilingual names(List<Bilingual> names) {
    return new Bilingual("、", ", ").between(names);
  }

  /** Why nothing goes on that leads to a conclusion: there will be none; null if there may be. */
  default @Nullable Bilingual whyClosed() {
    if (isEnded()) {
      LocalDate day = get(CaseKeys.ENDED_ON);
      return (day == null ? ENDED : ENDED_ON.with(day));
    }
    return isDeclined() ? DECLINED : null;
  }

  /** That a day cannot be counted, since the decision has none. */
  default Bilingual undated() {
    return new Bilingual(
            "决定没有写明日期，不能计算期限；请用{0}补写（案件文件中为{1}）",
            "the decision has no date, so no period can be counted from it; add it by {0} ({1} in the"
                + " file)")
        .with(EntryLine.amending(CaseKeys.DECIDED), caseFile().where(CaseKeys.DECIDED.path()));
  }
}
