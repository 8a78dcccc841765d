package rongcuo.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.Evidence;
import rongcuo.explanation.ProofStep;
import rongcuo.explanation.Proposition;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.statute.Statute;

/** Steps of an explanation in words, with the evidence that they cite. */
final class StepEntries {

  private final Explained explained;
  private final Map<Fact, AnsweredFact> facts;
  private final Phrases say;

  /** The evidence cited so far, by id. */
  private final Set<String> cited = new HashSet<>();

  StepEntries(Explained explained, Phrases say) {
    this.explained = explained;
    this.facts = explained.result().caseFile().facts(explained.subject().subject());
    this.say = say;
  }

  void add(Entry parent, List<ProofStep> steps) {
    steps.forEach(step -> add(parent, step, false));
  }

  /**
   * Adds a step and those below it.
   *
   * @param done whether what it serves stands as wanted, so that it need not itself
   */
  private void add(Entry parent, ProofStep step, boolean done) {
    Words words = new Words(step, done);
    step.matter().tellTo(words);
    Entry entry = parent.quoting(words.text, words.quotation);
    step.because().forEach(child -> add(entry, child, done || step.isAsWanted()));
  }

  /** A step in words. */
  private final class Words implements Proposition.Teller<RuntimeException> {
    private final ProofStep step;
    private final boolean done;
    private String text = "";
    private String quotation = "";

    Words(ProofStep step, boolean done) {
      this.step = step;
      this.done = done;
    }

    @Override
    public void outcomes(Proposition.OfOutcomes of) {
      text = StepEntries.this.outcomes(of, step);
    }

    @Override
    public void provision(Proposition.OfProvision of) {
      text = held(Phrases.name(of.provision()), Phrases.held(of.provision(), step.truth()));
      quotation = Statute.words(of.provision());
    }

    @Override
    public void part(Proposition.OfPart of) {
      text = held(of.part().label(), Phrases.held(of.part(), step.truth()));
    }

    private String held(Bilingual name, Bilingual held) {
      return say.of("{0}：{1}", "{0}: {1}", name, held);
    }

    @Override
    public void fact(Proposition.OfFact of) {
      text = StepEntries.this.fact(of, step) + wanted();
    }

    /** Which answer a fact would have to have, where it has another or none. */
    private String wanted() {
      if (step.isAsWanted()) {
        return "";
      }
      Bilingual wanted = step.wanted().label();
      return done
          ? say.of("（为“{0}”方符合）", " (\"{0}\" would do)", wanted)
          : say.of("（须为“{0}”）", " (must be \"{0}\")", wanted);
    }

    @Override
    public void reading(Proposition.OfReading of) {
      text = say.of("口径：{0}", "Reading: {0}", say.reading(of.choice()));
    }

    @Override
    public void unclaimed(Proposition.Unclaimed of) {
      text = say.of("未主张，不予考虑：{0}", "Not claimed, not considered: {0}", say.items(of.items()));
    }

    @Override
    public void together(Proposition.Together of) {
      text =
          of.all()
              ? say.of("下列各项须同时具备", "All of these are needed")
              : say.of("下列各项具备其一即可", "Any of these would do");
    }

    @Override
    public void whatever(Proposition.Whatever of) {
      text =
          say.of(
              "无论不详的事实如何，均是如此（已核对全部可能）",
              "It is so whatever the unknown facts are (every possibility was checked)");
    }
  }

  private String outcomes(Proposition.OfOutcomes of, ProofStep step) {
    String names = say.quoted(of.outcomes());
    if (step.wanted() == Truth.YES) {
      return switch (step.truth()) {
        case YES -> say.of("符合{0}", "It is {0}", names);
        case NO -> say.of("不符合{0}", "It is not {0}", names);
        case UNKNOWN -> say.of("是否符合{0}尚不能确定", "Whether it is {0} is open", names);
      };
    }
    return switch (step.truth()) {
      case YES -> say.of("已经属于{0}，先于所问结论适用", "It is {0}, which goes before", names);
      case NO -> say.of("排除{0}", "It is not {0}", names);
      case UNKNOWN -> say.of("尚不能排除{0}", "Whether it is {0}, which goes before, is open", names);
    };
  }

  private String fact(Proposition.OfFact of, ProofStep step) {
    String answer = say.answer(of.fact(), step.truth());
    if (explained.assumed().has(of.fact())) {
      return answer + say.of("（假设）", " (assumed)");
    }
    if (of.impliedBy() != null) {
      return answer + say.of("（由“{0}”推知）", " (follows from \"{0}\")", say.label(of.impliedBy()));
    }
    AnsweredFact answered = facts.get(of.fact());
    if (answered == null || step.truth() == Truth.UNKNOWN) {
      return answer + withoutBasis(answered);
    }
    cited.addAll(answered.evidence());
    return answer + say.grounds(answered);
  }

  private String withoutBasis(@Nullable AnsweredFact answered) {
    return answered != null && answered.lacksBasis()
        ? say.of("（未写明法律依据，按不详处理）", " (no written basis, so it counts as unknown)")
        : "";
  }

  /** Adds the evidence that the steps so far have cited. */
  void addEvidence(Entry subject) {
    List<Evidence> known =
        explained.result().caseFile().evidence().stream()
            .filter(evidence -> cited.contains(evidence.id()))
            .toList();
    if (known.isEmpty()) {
      return;
    }
    Entry section = subject.section("所引证据", "Evidence cited");
    for (Evidence evidence : known) {
      List<String> parts = new ArrayList<>(List.of(evidence.id()));
      addIfSet(parts, evidence.kind());
      addIfSet(parts, evidence.title());
      addIfSet(parts, evidence.date());
      addIfSet(parts, evidence.source());
      section.point(String.join("  ", parts));
    }
  }

  private static void addIfSet(List<String> parts, @Nullable Object part) {
    if (part != null) {
      parts.add(part.toString());
    }
  }
}
