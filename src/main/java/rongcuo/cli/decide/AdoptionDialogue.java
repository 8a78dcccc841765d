package rongcuo.cli.decide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.frame.Prompts;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.Labels;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.steps.art14.Ruling;

/**
 * Offers to adopt a reading, with its reason, before a decision leaves the range of the regulation:
 * one that alone would bring the decision within it.
 */
public final class AdoptionDialogue {

  private final Prompts prompts;
  private final Language language;

  public AdoptionDialogue(Prompts prompts, Language language) {
    this.prompts = prompts;
    this.language = language;
  }

  /** What the user adopts; null if nothing is on offer, or nothing is wanted. */
  public @Nullable Adoption offer(Ruling ruling, Ruling.Draft draft) throws IOException {
    List<Choice> offered = draft.override() == null ? offered(ruling, draft) : List.of();
    if (offered.isEmpty()) {
      return null;
    }
    List<String> options = new ArrayList<>();
    Assessment first = ruling.assessments().values().iterator().next();
    for (Choice choice : offered) {
      options.add(
          new Bilingual("采用解释口径：{0}{1}，{2}（结论为{3}）", "adopt a reading: {0} {1}, {2} (then {3})")
              .with(
                  choice.reading().provision().citation(),
                  choice.reading().quotation(),
                  choice.shown(),
                  Labels.conclusion(outcomes(first, choice)))
              .in(language));
    }
    options.add(new Bilingual("不采用，保持现有口径", "none; keep the readings").in(language));
    int answer =
        prompts.choice(
            new Bilingual(
                "现有口径下超出本办法的范围。能否采用另一种解释口径（须说明理由，写入决定）",
                "This leaves the range under the present readings. Adopt another reading (with a"
                    + " reason, which stands in the decision)"),
            options);
    return answer < offered.size() ? new Adoption(offered.get(answer), reason()) : null;
  }

  private String reason() throws IOException {
    String reason = "";
    while (reason.isBlank()) {
      reason = prompts.line(new Bilingual("采用这一口径的理由", "Reason for this reading"), "");
    }
    return reason.strip();
  }

  /** The single readings under which the decision would be within the range. */
  static List<Choice> offered(Ruling ruling, Ruling.Draft draft) {
    Collection<Assessment> assessments = ruling.assessments().values();
    List<Choice> offered = new ArrayList<>();
    if (isWithin(ruling.outcome(), draft.disposition())) {
      return offered;
    }
    for (Choice choice : assessments.iterator().next().sensitiveTo().keySet()) {
      boolean brings = true;
      for (Assessment assessment : assessments) {
        Outcomes outcomes = outcomes(assessment, choice);
        brings &= outcomes.size() == 1 && isWithin(outcomes.toList().get(0), draft.disposition());
      }
      if (brings) {
        offered.add(choice);
      }
    }
    return offered;
  }

  private static Outcomes outcomes(Assessment assessment, Choice choice) {
    return assessment.sensitiveTo().getOrDefault(choice, assessment.possible());
  }

  private static boolean isWithin(@Nullable Outcome outcome, @Nullable Disposition disposition) {
    return outcome != null
        && outcome != Outcome.NOT_APPLICABLE
        && (disposition == null || outcome.dispositions().contains(disposition));
  }
}
