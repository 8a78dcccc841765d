package rongcuo.cli.decide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.frame.Prompts;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.Labels;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;
import rongcuo.steps.art14.Adoption;
import rongcuo.steps.art14.Draft;
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
  public @Nullable Adoption offer(Ruling ruling, Draft draft) throws IOException {
    Map<Choice, Outcomes> offered = Adoption.offered(ruling, draft);
    if (offered.isEmpty()) {
      return null;
    }
    List<String> options = new ArrayList<>();
    offered.forEach((choice, then) -> options.add(shown(choice, then)));
    options.add(new Bilingual("不采用，保持现有口径", "none; keep the readings").in(language));
    int answer =
        prompts.choice(
            new Bilingual(
                "现有口径下超出本办法的范围。能否采用另一种解释口径（须说明理由，写入决定）",
                "This leaves the range under the present readings. Adopt another reading (with a"
                    + " reason, which stands in the decision)"),
            options);
    return answer < offered.size()
        ? new Adoption(List.copyOf(offered.keySet()).get(answer), reason())
        : null;
  }

  private String shown(Choice choice, Outcomes then) {
    return new Bilingual("采用解释口径：{0}{1}，{2}（结论为{3}）", "adopt a reading: {0} {1}, {2} (then {3})")
        .with(
            choice.reading().provision().citation(),
            choice.reading().quotation(),
            choice.shown(),
            Labels.conclusion(then))
        .in(language);
  }

  private String reason() throws IOException {
    String reason = "";
    while (reason.isBlank()) {
      reason = prompts.line(new Bilingual("采用这一口径的理由", "Reason for this reading"), "");
    }
    return reason.strip();
  }
}
