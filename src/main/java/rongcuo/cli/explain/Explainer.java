package rongcuo.cli.explain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.Evidence;
import rongcuo.cli.frame.SubjectPlaces;
import rongcuo.cli.frame.UsageException;
import rongcuo.explanation.ContestedFacts;
import rongcuo.explanation.Explanation;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.language.Folded;
import rongcuo.report.EvidenceReliance;
import rongcuo.report.Explained;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;

/** Works out what is asked of a case. */
record Explainer(ExplainRequest request) {

  /** How many sets of changes to list where they were not asked for by themselves. */
  private static final int FEW_SETS = 3;

  private static final int MANY_SETS = 20;

  /** How many enquiries to draw, likewise. */
  private static final int FEW_ENQUIRIES = 10;

  private static final int MANY_ENQUIRIES = 40;

  /**
   * Explains what is asked about.
   *
   * @throws UsageException if a subject is not in its case, or what is tried out contradicts itself
   */
  List<Explained> explain(CaseResult.Assessed result, CaseResult.@Nullable Assessed other) {
    List<AssessedSubject> subjects =
        request.subject().isEmpty()
            ? result.subjects()
            : List.of(chosen("--subject", request.subject(), result.subjects()));
    Explained.Chosen compared = null;
    if (request.against() != null && other != null) {
      if (subjects.size() > 1) {
        throw SubjectPlaces.several("--subject", names(subjects));
      }
      compared = new Explained.Chosen(other, comparedWith(request.against().subject(), other));
    }
    List<Explained> explained = new ArrayList<>();
    for (AssessedSubject each : subjects) {
      explained.add(explain(result, each, compared));
    }
    return explained;
  }

  private AssessedSubject comparedWith(String name, CaseResult.Assessed other) {
    if (!name.isEmpty()) {
      return chosen("--against", name, other.subjects());
    }
    if (other.subjects().size() > 1) {
      throw SubjectPlaces.several("--against", names(other.subjects()));
    }
    return other.subjects().get(0);
  }

  private Explained explain(
      CaseResult.Assessed result, AssessedSubject of, Explained.@Nullable Chosen compared) {
    Assessment asItIs = of.assessment();
    Answers answers = asItIs.answers();
    FactSet assumed = FactSet.NONE;
    for (Map.Entry<Fact, Truth> entry : request.tried().entrySet()) {
      assumed = assumed.with(entry.getKey());
      answers = answers.with(entry.getKey(), entry.getValue());
    }
    EvidenceReliance reliance = EvidenceReliance.of(result.caseFile(), of.subject());
    FactSet falling =
        reliance.base().fallingWith(excluded(reliance.exhibits())).and(answers.known());
    falling = falling.without(assumed);
    answers = answers.only(FactSet.ALL.without(falling));
    requirePossible(answers, of);
    Assessment assessment =
        Assessor.assess(
            answers,
            asItIs.situation().claims(),
            request.policy().readingsFor(result.caseFile().readings()));
    boolean changed =
        !request.tried().isEmpty()
            || !request.without().isEmpty()
            || request.policy().preset() != null
            || !request.policy().run().isEmpty();
    Explanation.Questions questions = questions(assessment, compared);
    Explanation explanation = Explanation.of(assessment, changed ? asItIs : null, questions);
    return new Explained(
        result,
        of,
        assumed.or(falling),
        questions.better(),
        explanation,
        compared,
        request.without(),
        request.evidence()
            ? reliance.apartFrom(assumed.or(falling)).carrying(assessment.situation())
            : null,
        request.contested()
            ? contested(result.caseFile().contested(of.subject()), assumed.or(falling), assessment)
            : null,
        null);
  }

  /** What follows from each version of contested facts, but for those that are supposed anyhow. */
  private static ContestedFacts contested(
      Map<Fact, Set<Truth>> versions, FactSet supposed, Assessment assessment) {
    Map<Fact, Set<Truth>> asked = new EnumMap<>(versions);
    asked.keySet().removeIf(supposed::has);
    return ContestedFacts.of(assessment.situation(), asked);
  }

  /**
   * The places of the exhibits that are to fall.
   *
   * @throws UsageException if one is not in the case
   */
  private BitSet excluded(List<Evidence> exhibits) {
    BitSet excluded = new BitSet();
    List<String> ids = exhibits.stream().map(Evidence::id).toList();
    for (String asked : request.without()) {
      String id = Folded.only(asked, ids);
      if (id == null) {
        throw new UsageException(
            "--without 指定的证据“{0}”不在本案中；本案的证据：{1}。",
            "--without names exhibit \"{0}\", which this case does not have; it has: {1}.",
            asked,
            ids.isEmpty() ? "—" : String.join("、", ids));
      }
      excluded.set(ids.indexOf(id));
    }
    return excluded;
  }

  private Explanation.Questions questions(
      Assessment assessment, Explained.@Nullable Chosen compared) {
    boolean particular =
        request.findOut()
            || request.evidence()
            || request.contested()
            || compared != null
            || !request.whyNot().isEmpty()
            || !request.goals().isEmpty();
    boolean open = assessment.outcome() == null;
    return new Explanation.Questions(
        request.all() || !particular,
        request.all(),
        request.whyNot(),
        request.goals(),
        !particular,
        particular ? MANY_SETS : FEW_SETS,
        request.findOut() ? MANY_ENQUIRIES : open && !particular ? FEW_ENQUIRIES : 0,
        !particular,
        compared == null ? null : compared.subject().assessment());
  }

  private static void requirePossible(Answers answers, AssessedSubject of) {
    for (Implication implication : Implication.values()) {
      if (implication.isContradictedBy(answers)) {
        throw new UsageException(
            "--set 使{0}的回答自相矛盾：“{1}”（“{2}”）为“是”，“{3}”（“{4}”）却为“否”；请把后者也用 --set 改为“是”，或者不改前者。",
            "--set makes the answers of {0} contradict each other: \"{1}\" (\"{2}\") is yes"
                + " and \"{3}\" (\"{4}\") no; set the latter to yes too, or leave the former.",
            of.subject().name(),
            implication.fact().label(),
            implication.fact().id(),
            implication.implied().label(),
            implication.implied().id());
      }
    }
  }

  /** The subject with a name or, counted from one, a number. */
  private static AssessedSubject chosen(
      String option, String asked, List<AssessedSubject> subjects) {
    return subjects.get(SubjectPlaces.one(option, asked, names(subjects)));
  }

  private static List<String> names(List<AssessedSubject> subjects) {
    return subjects.stream().map(each -> each.subject().name()).toList();
  }
}
