package rongcuo.cli.decide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.frame.OfficeArchive;
import rongcuo.cli.frame.Prompts;
import rongcuo.explanation.LeastReadings;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.practice.Alterations;
import rongcuo.reasoning.Situation;
import rongcuo.report.Labels;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;
import rongcuo.statute.Readings;
import rongcuo.steps.art14.Adoption;
import rongcuo.steps.art14.Draft;
import rongcuo.steps.art14.Ruling;

/**
 * Offers to adopt readings, with their reasons, before a decision leaves the range of the
 * regulation: the fewest that would bring the decision within it, with what they would alter of
 * what the office has decided.
 */
public record AdoptionDialogue(Prompts prompts, Language language, OfficeArchive archive) {
  private static final int MOST_SETS = 6;

  /** What the user adopts; empty if nothing is on offer, or nothing is wanted. */
  public List<Adoption> offer(Ruling ruling, Draft draft) throws IOException {
    List<List<Choice>> offered = offered(ruling, draft);
    if (offered.isEmpty()) {
      return List.of();
    }
    Map<List<Choice>, Alterations> elsewhere =
        archive.isKept()
            ? archive.altered(new LinkedHashSet<>(offered), ruling.caseFile().id())
            : Map.of();
    List<String> options = new ArrayList<>();
    offered.forEach(set -> options.add(shown(set, ruling, elsewhere.get(set)).in(language)));
    options.add(new Bilingual("不采用，保持现有口径", "none; keep the readings").in(language));
    int answer =
        prompts.choice(
            new Bilingual(
                "现有口径下超出本办法的范围。能否采用另一种解释口径（须说明理由，写入决定）",
                "This leaves the range under the present readings. Adopt another reading (with a"
                    + " reason, which stands in the decision)"),
            options);
    return answer < offered.size() ? adopted(offered.get(answer)) : List.of();
  }

  private static List<List<Choice>> offered(Ruling ruling, Draft draft) {
    Set<Outcome> missed = Adoption.missed(ruling, draft);
    if (missed.isEmpty()) {
      return List.of();
    }
    List<Situation> officers =
        ruling.assessments().values().stream().map(Assessment::situation).toList();
    LeastReadings least = LeastReadings.deciding(officers, missed, MOST_SETS);
    // Officers who differ may each be within it as the points are read.
    return least.size() < 1 ? List.of() : least.sets();
  }

  private static Bilingual shown(List<Choice> set, Ruling ruling, @Nullable Alterations elsewhere) {
    List<Bilingual> readings = new ArrayList<>();
    for (Choice choice : set) {
      readings.add(
          new Bilingual("{0}{1}，{2}", "{0} {1}, {2}")
              .with(
                  choice.reading().provision().citation(),
                  choice.reading().quotation(),
                  choice.shown()));
    }
    Situation first = ruling.assessments().values().iterator().next().situation();
    Readings changed = first.readings();
    for (Choice choice : set) {
      changed = changed.with(choice);
    }
    Outcomes then = Assessor.possible(first.with(changed));
    return new Bilingual("采用解释口径：{0}（结论为{1}{2}）", "adopt a reading: {0} (then {1}{2})")
        .with(
            new Bilingual("；", "; ").between(readings),
            Labels.conclusion(then),
            elsewhere == null ? "" : altered(elsewhere));
  }

  private static Bilingual altered(Alterations elsewhere) {
    return new Bilingual(
            "；存档中另有 {0} 名已决当事人的结论随之改变，已有决定因此不再相符的 {1} 名",
            "; of the archive the outcome of {0} more decided officers would change, and {1} decisions would"
                + " no longer fit")
        .with(elsewhere.all().size(), elsewhere.unsettled());
  }

  private List<Adoption> adopted(List<Choice> set) throws IOException {
    List<Adoption> adopted = new ArrayList<>();
    for (Choice choice : set) {
      Bilingual question =
          set.size() == 1
              ? new Bilingual("采用这一口径的理由", "Reason for this reading")
              : new Bilingual("采用这一口径的理由：{0}{1}", "Reason for this reading: {0} {1}")
                  .with(choice.reading().provision().citation(), choice.reading().quotation());
      adopted.add(new Adoption(choice, reason(question)));
    }
    return adopted;
  }

  private String reason(Bilingual question) throws IOException {
    String reason = "";
    while (reason.isBlank()) {
      reason = prompts.line(question, "");
    }
    return reason.strip();
  }
}
