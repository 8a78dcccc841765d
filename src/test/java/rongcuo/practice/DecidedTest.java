package rongcuo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.facts.Answers;
import rongcuo.language.Bilingual;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Disposition;
import rongcuo.statute.ReadingPolicy;
import rongcuo.statute.Readings;

/** Which outcomes a decision fits, and what other readings make of the decided cases. */
class DecidedTest {

  static Decided decided(
      String id, Conclusion conclusion, @Nullable Disposition treatment, Situation situation) {
    return new Decided(
        id + ".yaml",
        id,
        "某甲",
        new Bilingual("某甲", "A"),
        null,
        conclusion,
        treatment,
        false,
        List.of(),
        situation,
        new Outcomes(0));
  }

  private static Set<String> fits(Conclusion conclusion, @Nullable Disposition treatment) {
    Situation nothing = new Situation(Answers.NONE, Claims.ALL, Readings.DEFAULT);
    Set<String> ids = new TreeSet<>();
    decided("A", conclusion, treatment, nothing)
        .fitting()
        .toList()
        .forEach(outcome -> ids.add(outcome.id()));
    return ids;
  }

  @Test
  void aDecisionFitsTheOutcomesThatItConcludesAndThatOpenItsTreatment() {
    Map<String, Set<String>> table = new TreeMap<>();
    for (Conclusion conclusion : Conclusion.values()) {
      for (Disposition treatment : Disposition.values()) {
        Set<String> fitting = fits(conclusion, treatment);
        if (!fitting.isEmpty()) {
          table.put(conclusion.id() + " " + treatment.id(), fitting);
        }
      }
    }
    assertThat(table)
        .isEqualTo(
            Map.of(
                "diligent no-liability", Set.of("diligent"),
                "tolerated exempt", Set.of("tolerated-exemptible"),
                "tolerated mitigate", Set.of("tolerated", "tolerated-exemptible"),
                "tolerated lighten", Set.of("tolerated", "tolerated-exemptible"),
                "not-tolerated mitigate", Set.of("not-tolerated-mitigable"),
                "not-tolerated lighten", Set.of("not-tolerated-mitigable"),
                "not-tolerated full", Set.of("not-tolerated", "not-tolerated-mitigable")));
    assertThat(fits(Conclusion.TOLERATED, null))
        .containsExactly("tolerated", "tolerated-exemptible");
    assertThat(fits(Conclusion.NOT_TOLERATED, null))
        .containsExactly("not-tolerated", "not-tolerated-mitigable");
  }

  private static List<CaseResult.Assessed> library(ReadingPolicy policy) {
    List<CaseResult.Assessed> all = new ArrayList<>();
    CaseAssessor assessor = new CaseAssessor(policy);
    for (CaseFolder.Found found : new CaseFolder(List.of(Path.of("cases")))) {
      all.add((CaseResult.Assessed) assessor.assess(found));
    }
    return all;
  }

  /** What is told of a change is what an assessment under the changed readings finds. */
  @Test
  void whatAChangeOfReadingsAltersIsWhatAnAssessmentUnderThemFinds() {
    List<CaseResult.Assessed> cases = library(ReadingPolicy.DEFAULT);
    List<ReadingChange> changes = new ArrayList<>();
    changes.add(new ReadingChange(null, Readings.Preset.STRICT, List.of()));
    changes.add(
        new ReadingChange(
            null, Readings.Preset.STRICT, List.of(Choice.ARTICLE_13_REACHES_TOLERANCE)));
    List<Choice> office = List.of(Choice.FORCE_MAJEURE_ALL, Choice.ONLY_BOTH_BREACHES_BAR);
    changes.add(new ReadingChange(office, null, List.of()));
    changes.add(new ReadingChange(office, null, List.of(Choice.FORCE_MAJEURE_ANY)));
    for (Choice choice : Choice.values()) {
      changes.add(ReadingChange.to(List.of(choice)));
    }
    int found = 0;
    int unsettled = 0;
    for (ReadingChange change : changes) {
      List<Choice> other = change.office() == null ? List.of() : change.office();
      List<CaseResult.Assessed> changed =
          library(new ReadingPolicy(other, change.preset(), change.choices()));
      for (int i = 0; i < cases.size(); i++) {
        List<Alteration> alterations = change.alterations(cases.get(i));
        List<String> told = new ArrayList<>();
        alterations.forEach(each -> told.add(each.before() + " " + each.after()));
        List<String> expected = new ArrayList<>();
        for (int j = 0; j < cases.get(i).subjects().size(); j++) {
          Outcomes before = cases.get(i).subjects().get(j).assessment().possible();
          Outcomes after = changed.get(i).subjects().get(j).assessment().possible();
          if (!before.equals(after)) {
            expected.add(before + " " + after);
          }
        }
        assertThat(told).isEqualTo(expected);
        found += told.size();
        unsettled += alterations.stream().filter(Alteration::unsettles).count();
      }
    }
    assertThat(found).isGreaterThan(20);
    assertThat(unsettled).isBetween(5, found);
  }
}
