package rongcuo.casefile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.yaml.Node;
import rongcuo.diagnostics.Problems;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** What sits ill together of an answer and what stands against it. */
final class ContestChecks {

  private static final Bilingual SAME =
      new Bilingual(
          "“{0}”已答“{1}”，所列各方也都认为“{1}”，没有分歧，不构成争议；请核对是否写反。",
          "\"{0}\" is answered {1}, and all that are listed say {1} too, which disputes nothing;"
              + " check whether one is the wrong way round.");

  private static final Bilingual BOTH_WAYS =
      new Bilingual(
          "证据“{0}”既列为“{1}”的证据，又列为它的反证；请核对。确实两面都能印证的，请在“{2}”中说明。",
          "The exhibit \"{0}\" is listed both for and against \"{1}\"; check it, and if it does cut"
              + " both ways, say so under \"{2}\".");

  private static final Bilingual NOTHING_AGAINST =
      new Bilingual(
          "“{0}”写有“{1}”，但没有写“{2}”或者“{3}”，没有争议，文书不会采用这段理由；请补写争议，或者把理由移到“{4}”。",
          "\"{0}\" has \"{1}\" without \"{3}\" or \"{2}\": nothing is disputed, and no document uses"
              + " the reason; add what stands against the answer, or move the reason to \"{4}\".");

  private final Problems problems;

  ContestChecks(Problems problems) {
    this.problems = problems;
  }

  /** Looks at the answers of a case, or of a subject. */
  void check(CheckedMapping part) {
    if (part.node("facts") instanceof Node.Mapping facts) {
      for (Node.Entry entry : facts.entries) {
        if (entry.meaning instanceof Fact fact && entry.value instanceof Node.Mapping answered) {
          check(fact, answered, Keys.language(entry));
        }
      }
    }
  }

  private void check(Fact fact, Node.Mapping answered, Language language) {
    Node against = answered.get(CaseShape.ANSWER_AGAINST);
    Node disputes = answered.get(CaseShape.ANSWER_DISPUTE);
    Node adopted = answered.get(CaseShape.ANSWER_ADOPTED);
    Truth answer = truth(answered.get(CaseShape.ANSWER_GIVEN));
    if (disputes != null && answer != null && against == null) {
      checkVersions(fact, answer, disputes);
    }
    if (against != null) {
      checkExhibits(fact, answered.get(CaseShape.ANSWER_EVIDENCE), against, language);
    }
    if (adopted != null && against == null && disputes == null && !answered.isPartial()) {
      problems.warning(
          adopted.place(),
          NOTHING_AGAINST.with(
              fact.label(),
              CaseShape.ANSWER_ADOPTED.form(language),
              CaseShape.ANSWER_AGAINST.form(language),
              CaseShape.ANSWER_DISPUTE.form(language),
              CaseShape.ANSWER_NOTE.form(language)));
    }
  }

  private void checkVersions(Fact fact, Truth answer, Node disputes) {
    List<@Nullable Truth> said = new ArrayList<>();
    for (CheckedMapping dispute : CheckedMapping.list(disputes, CaseShape.DISPUTE, part -> part)) {
      said.add(truth(dispute.node(CaseShape.DISPUTE_SAYS)));
    }
    if (!said.isEmpty() && said.stream().allMatch(says -> says == answer)) {
      problems.warning(disputes.place(), SAME.with(fact.label(), answer.label()));
    }
  }

  private void checkExhibits(Fact fact, @Nullable Node evidence, Node against, Language language) {
    List<String> cited = ids(evidence).stream().map(id -> id.text).toList();
    for (Node.Scalar id : ids(against)) {
      if (cited.contains(id.text)) {
        problems.warning(
            id.place(),
            BOTH_WAYS.with(id.text, fact.label(), CaseShape.ANSWER_ADOPTED.form(language)));
      }
    }
  }

  private static List<Node.Scalar> ids(@Nullable Node node) {
    List<Node.Scalar> ids = new ArrayList<>();
    for (Node each : node instanceof Node.Sequence several ? several.items : listOf(node)) {
      if (each instanceof Node.Scalar id && id.meaning instanceof String) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static List<Node> listOf(@Nullable Node node) {
    return node == null ? List.of() : List.of(node);
  }

  private static @Nullable Truth truth(@Nullable Node node) {
    return node instanceof Node.Scalar scalar && scalar.meaning instanceof Truth truth
        ? truth
        : null;
  }
}
