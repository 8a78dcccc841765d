package rongcuo.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Problem;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Outcomes;
import rongcuo.statute.Choice;

/** Names of results that more than one format shows. */
final class Labels {

  private static final Bilingual NOTHING_TO_DECIDE =
      new Bilingual(
          "{0}：没有记录任何失误、损失、不良影响或者事故，可能无需认定（无错无需容错）。",
          "{0}: no error, loss, adverse effect or accident is recorded; there may be nothing to"
              + " decide.");

  private Labels() {}

  /** A choice as the command line takes it, e.g. {@code force-majeure=all}. */
  static String assignment(Choice choice) {
    return choice.reading().id() + "=" + choice.id();
  }

  static String outcomes(Outcomes outcomes, Language language) {
    return outcomes.toList().stream()
        .map(outcome -> outcome.label().in(language))
        .collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
  }

  /** The outcome, or that there is none yet and which are possible. */
  static Bilingual conclusion(Outcomes outcomes) {
    return outcomes.size() == 1
        ? outcomes.toList().get(0).label()
        : new Bilingual("尚不能确定（{0}）", "undetermined ({0})")
            .with(
                new Bilingual(
                    outcomes(outcomes, Language.CHINESE), outcomes(outcomes, Language.ENGLISH)));
  }

  /** The id of a case and, if it has one, its title. */
  static String heading(CaseResult.Assessed result) {
    String title = result.caseFile().title();
    return result.caseFile().id() + (title == null ? "" : "  " + title);
  }

  /** The name of a subject and, if the case tells it, the post. */
  static String subject(Subject subject, Language language) {
    if (subject.post() == null) {
      return subject.name();
    }
    return new Bilingual("{0}（{1}）", "{0} ({1})").with(subject.name(), subject.post()).in(language);
  }

  /** What to be aware of in a subject's result: what the reader remarked, and what follows. */
  static List<String> warnings(
      CaseResult.Assessed result, AssessedSubject subject, Language language) {
    List<String> warnings = new ArrayList<>();
    for (Problem problem : result.warnings()) {
      warnings.add(warning(problem).in(language));
    }
    for (Fingerprints.Change change : subject.stale()) {
      warnings.add(warning(change.warning()).in(language));
    }
    if (subject.assessment().isWithoutError()) {
      warnings.add(NOTHING_TO_DECIDE.with(subject.subject().name()).in(language));
    }
    return warnings;
  }

  /** That a decision is not on what the case says now, and in what; null if it is. */
  static @Nullable Bilingual stale(Set<Fingerprints.Change.What> changed) {
    if (changed.isEmpty()) {
      return null;
    }
    List<Bilingual> what = changed.stream().map(Labels::name).toList();
    return new Bilingual("认定后有改动（{0}）", "changed since the decision ({0})")
        .with(
            new Bilingual(
                what.stream().map(Bilingual::chinese).collect(Collectors.joining("、")),
                what.stream().map(Bilingual::english).collect(Collectors.joining(", "))));
  }

  private static Bilingual name(Fingerprints.Change.What what) {
    return switch (what) {
      case FACTS -> new Bilingual("事实", "facts");
      case EVIDENCE -> new Bilingual("证据", "evidence");
      case READINGS -> new Bilingual("解释口径", "readings");
      case STATUTE -> new Bilingual("条文", "the regulation's text");
    };
  }

  private static Bilingual warning(Problem problem) {
    return new Bilingual("第 {0} 行：{1}", "line {0}: {1}")
        .with(problem.place().line(), problem.message());
  }
}
