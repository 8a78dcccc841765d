package rongcuo.steps.art14;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.statute.Disposition;

/** What the regulation opens to the body that decides, and what leaves it. */
public final class OpenRange {

  private static final Bilingual ADOPT = Bilingual.by("--adopt");

  private static final Bilingual OVERRIDE = Bilingual.by("--override");

  private OpenRange() {}

  /** The draft with what follows from the outcome filled in. */
  static Draft completed(Draft draft, @Nullable Outcome outcome) {
    if (outcome == null) {
      return draft;
    }
    List<Disposition> open = outcome.dispositions();
    return draft
        .with(
            CaseKeys.CONCLUSION,
            draft.conclusion() == null ? Ruling.conclusionOf(outcome) : draft.conclusion())
        .with(
            CaseKeys.DISPOSITION,
            draft.disposition() == null && open.size() == 1 ? open.get(0) : draft.disposition());
  }

  /** Adds why a decision may not be taken so. */
  static void check(Ruling ruling, Draft draft, List<Bilingual> objections) {
    if (ruling.outcome() == null && !ruling.isUndetermined()) {
      objections.add(differing(ruling));
      return;
    }
    List<Bilingual> left = new ArrayList<>();
    ruling.assessments().forEach((each, assessment) -> leaves(each, assessment, draft, left));
    if (!draft.overrides()) {
      objections.addAll(left);
    } else if (left.isEmpty()) {
      objections.add(
          new Bilingual("结论和处理都在本办法的范围之内{0}", "conclusion and disposition are within the range{0}")
              .with(Bilingual.forOptions("，不必写 --override", "; leave out --override")));
    }
  }

  private static Bilingual differing(Ruling ruling) {
    List<Bilingual> each = new ArrayList<>();
    ruling
        .assessments()
        .forEach(
            (one, assessment) -> {
              Outcome outcome = assessment.outcome();
              if (outcome != null) {
                each.add(new Bilingual("{0}{1}", "{0} {1}").with(one.called(), outcome.label()));
              }
            });
    return new Bilingual(
            "各当事人的评估结论不同（{0}），请{1}逐人决定", "the subjects' outcomes differ ({0}); decide on each{1}")
        .with(new Bilingual("；", "; ").between(each), Bilingual.by("--subject"));
  }

  private static void leaves(
      Subject each, Assessment assessment, Draft draft, List<Bilingual> objections) {
    Outcome outcome = assessment.outcome();
    if (outcome == null) {
      objections.add(
          new Bilingual(
                  "{0}的评估结论尚不能确定（可能为：{1}；待查事实 {2} 项），应当先查清事实，或者{3}采用解释口径并说明理由；集体研究仍要认定的，{4}写明理由",
                  "the outcome for {0} is undetermined (possible: {1}; {2} facts open); establish the"
                      + " facts first, or adopt a reading with its reason{3}, or give the body's"
                      + " reason{4}")
              .with(
                  each.called(), possible(assessment), assessment.open().size(), ADOPT, OVERRIDE));
    } else if (outcome == Outcome.NOT_APPLICABLE) {
      objections.add(
          new Bilingual(
                  "本办法不适用于{0}（第二条），没有可以作出的认定；确需认定的，{1}写明理由",
                  "the regulation does not apply to {0} (Article 2), so there is nothing to decide;"
                      + " give a reason{1} if there is")
              .with(each.called(), OVERRIDE));
    } else {
      leaves(each, outcome, draft, objections);
    }
  }

  private static void leaves(
      Subject each, Outcome outcome, Draft draft, List<Bilingual> objections) {
    Conclusion expected = Ruling.conclusionOf(outcome);
    Conclusion conclusion = draft.conclusion();
    Disposition disposition = draft.disposition();
    if (conclusion != null && conclusion != expected) {
      objections.add(
          new Bilingual(
                  "{0}的评估结论为{1}，不能认定为{2}；可以先考虑{3}采用另一种解释口径并说明理由，确需如此认定的，{4}写明理由",
                  "the outcome for {0} is {1}, not {2}; adopt another reading with its reason{3},"
                      + " or give a reason{4} to conclude so"
                      + " all the same")
              .with(each.called(), outcome.label(), conclusion.label(), ADOPT, OVERRIDE));
    } else if (disposition != null && !outcome.dispositions().contains(disposition)) {
      objections.add(
          new Bilingual(
                  "对{0}的处理“{1}”超出本办法的范围{2}；可以先考虑{3}采用另一种解释口径并说明理由，确需如此处理的，{4}写明理由",
                  "the disposition \"{1}\" for {0} is not open{2}; adopt another reading with its"
                      + " reason{3}, or give a reason{4} to"
                      + " choose it all the same")
              .with(each.called(), disposition.label(), among(outcome), ADOPT, OVERRIDE));
    }
  }

  private static Bilingual possible(Assessment assessment) {
    return new Bilingual("；", "; ")
        .between(assessment.possible().toList().stream().map(Outcome::label).toList());
  }

  /** The dispositions to choose from, as part of a message; nothing if there are none. */
  static Bilingual among(@Nullable Outcome outcome) {
    return outcome == null || outcome.dispositions().isEmpty()
        ? new Bilingual("", "")
        : new Bilingual("，可供选择：{0}", ", one of: {0}").with(open(outcome));
  }

  /** The dispositions open under an outcome, exemption with its 可以. */
  public static Bilingual open(Outcome outcome) {
    List<Bilingual> open = new ArrayList<>();
    for (Disposition disposition : outcome.dispositions()) {
      Bilingual may =
          disposition == Disposition.EXEMPT
              ? new Bilingual("可以免责{0}", "may be exempted{0}")
              : new Bilingual("{1}{0}", "{1}{0}");
      Bilingual typed = Bilingual.forOptions("（“{0}”）", " (\"{0}\")").with(disposition.id());
      open.add(may.with(typed, disposition.label()));
    }
    return new Bilingual("、", ", ").between(open);
  }
}
