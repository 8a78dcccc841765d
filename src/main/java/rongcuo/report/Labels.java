package rongcuo.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Subject;
import rongcuo.diagnostics.Problem;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;

/** Names of results that more than one format shows. */
public final class Labels {

  private static final Bilingual NOTHING_TO_DECIDE =
      new Bilingual(
          "{0}：没有记录任何失误、损失、不良影响或者事故，可能无需认定（无错无需容错）。",
          "{0}: no error, loss, adverse effect or accident is recorded; there may be nothing to"
              + " decide.");

  static final Bilingual UNDETERMINED = new Bilingual("尚不能确定", "undetermined");

  static final Bilingual COMMA = new Bilingual("、", ", ");
  static final Bilingual SEMICOLON = new Bilingual("；", "; ");

  private Labels() {}

  /** What is meant, and in quotation marks what is typed for it. */
  public static Bilingual withId(Bilingual label, String id) {
    return new Bilingual("{0}（“{1}”）", "{0} (\"{1}\")").with(label, id);
  }

  /** A choice as the command line takes it, e.g. {@code force-majeure=all}. */
  public static String assignment(Choice choice) {
    return choice.reading().id() + "=" + choice.id();
  }

  /** The outcome, or that there is none yet. */
  public static Bilingual outcome(@Nullable Outcome outcome) {
    return outcome == null ? UNDETERMINED : outcome.label();
  }

  public static Bilingual outcomes(Outcomes outcomes) {
    return SEMICOLON.between(outcomes.toList().stream().map(Outcome::label).toList());
  }

  /** The outcome, or that there is none yet and which are possible. */
  public static Bilingual conclusion(Outcomes outcomes) {
    return outcomes.size() == 1
        ? outcomes.toList().get(0).label()
        : new Bilingual("尚不能确定（{0}）", "undetermined ({0})").with(outcomes(outcomes));
  }

  /** The id of a case and, if it has one, its title. */
  public static String heading(CaseResult.Assessed result) {
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
  public static List<Bilingual> warnings(CaseResult.Assessed result, AssessedSubject subject) {
    List<Bilingual> warnings = new ArrayList<>();
    for (Problem problem : result.warnings()) {
      warnings.add(warning(problem, result.path()));
    }
    for (Fingerprints.Change change : subject.stale()) {
      warnings.add(warning(change.warning(), result.path()));
    }
    if (subject.assessment().isWithoutError()) {
      warnings.add(NOTHING_TO_DECIDE.with(subject.subject().called()));
    }
    if (subject.subject().institution()) {
      warnings.add(INSTITUTION.with(subject.subject().called()));
    }
    if (isDecidedByReadingOf13(subject.assessment())) {
      warnings.add(SINGLE_BREACH);
    }
    return warnings;
  }

  /** That a decision is not on what the case says now, and in what; null if it is. */
  static @Nullable Bilingual stale(Set<Fingerprints.Change.What> changed) {
    if (changed.isEmpty()) {
      return null;
    }
    return new Bilingual("认定后有改动（{0}）", "changed since the decision ({0})")
        .with(COMMA.between(changed.stream().map(Labels::name).toList()));
  }

  private static Bilingual name(Fingerprints.Change.What what) {
    return switch (what) {
      case FACTS -> new Bilingual("事实", "facts");
      case EVIDENCE -> new Bilingual("证据", "evidence");
      case READINGS -> new Bilingual("解释口径", "readings");
      case STATUTE -> new Bilingual("条文", "the regulation's text");
    };
  }

  private static final Bilingual INSTITUTION =
      new Bilingual(
          "{0}为执法机构：本办法仅第十条第（五）项、第十一条第二款提到执法部门、执法机构，其他条款（包括第二条）只就执法人员规定，对其适用须说明理由。",
          "{0} is an institution: only Article 10, item (5), and Article 11, paragraph 2, name one;"
              + " the other provisions, Article 2 among them, speak of officers, so that applying"
              + " them to it needs reasons.");

  private static boolean isDecidedByReadingOf13(Assessment assessment) {
    return !Collections.disjoint(
        Reading.ARTICLE_13_BREACH.choices(), assessment.sensitiveTo().keySet());
  }

  private static final Bilingual SINGLE_BREACH =
      new Bilingual(
          "第十三条“职责范围和法定程序”怎样理解（有其一即不予容错，或者须同时违反），决定本案结论；本办法以外已公布的实践中，有对单独违反程序予以容错的。",
          "How “职责范围和法定程序” of Article 13 is read (one breach bars, or only both together) decides"
              + " this result; published practice outside this regulation has tolerated single"
              + " breaches of procedure.");

  static final Bilingual MITIGATION_BESIDE =
      new Bilingual(
          "第十二条的情形与上述结论并存，研究处理时一并考虑。",
          "A case of Article 12 stands beside this outcome and is to be weighed with it.");

  /** Whether 第十二条 holds beside an outcome of 第十条 or 第十一条. */
  static boolean isMitigationBeside(Assessment assessment) {
    Outcome outcome = assessment.outcome();
    return outcome != null
        && (outcome == Outcome.DILIGENT || outcome.isTolerated())
        && assessment.established().stream().anyMatch(item -> item.article() == 12);
  }

  /** What this regulation leaves alone. */
  static List<String> hints(AssessedSubject subject, Language language) {
    return touchesOtherLaw(subject) ? List.of(OTHER_LAW.in(language)) : List.of();
  }

  private static final Bilingual OTHER_LAW =
      new Bilingual(
          "本办法的认定不影响依照监察、政务处分、刑事法律规定处理；有关问题线索依照规定移送。",
          "A finding under this regulation leaves treatment under the laws on supervision, on"
              + " sanctions for public officials and on crime as it is; leads are passed on as those"
              + " provide.");

  private static boolean touchesOtherLaw(AssessedSubject subject) {
    Answers answers = subject.assessment().answers();
    return !answers.yes().and(DISTINCTIONS).isEmpty()
        || (answers.yes().has(Fact.PUBLIC_SECURITY_MATTER)
            && (subject.subject().facts().containsKey(Fact.PUBLIC_SECURITY_MATTER)
                || !answers.no().and(OF_ARTICLE_9).isEmpty()));
  }

  private static final FactSet DISTINCTIONS =
      Rulebook.get(Provision.ART_11_PARA_1).condition().facts();

  private static final FactSet OF_ARTICLE_9 =
      Rulebook.get(Provision.ART_9).condition().helping(Truth.YES);

  private static Bilingual warning(Problem problem, Path file) {
    return new Bilingual("第 {0} 行：{1}", "line {0}: {1}")
        .with(problem.place().line(), EntryCommand.typed(problem.message(), file));
  }
}
