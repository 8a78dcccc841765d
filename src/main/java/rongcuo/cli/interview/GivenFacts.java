package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.edit.AnswerPlace;
import rongcuo.casefile.edit.Edit;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.inquiry.GivenAnswers;
import rongcuo.inquiry.Questioning;
import rongcuo.statute.Claims;

/** What was given of the facts: what stands in the file, and what was skipped in this sitting. */
final class GivenFacts {

  private final Sitting sitting;

  /** By subject: what was skipped. It is asked again in the next sitting. */
  private final Map<Integer, FactSet> skipped = new HashMap<>();

  GivenFacts(Sitting sitting) {
    this.sitting = sitting;
  }

  private CaseFile caseFile() {
    return sitting.draft().caseFile();
  }

  /** The case as the engine sees it. */
  Questioning questioning() {
    CaseFile caseFile = caseFile();
    List<GivenAnswers> subjects = new ArrayList<>();
    for (int i = 0; i < caseFile.subjects().size(); i++) {
      GivenAnswers given = given(caseFile.subjects().get(i).facts().values());
      FactSet passedOver = skipped.getOrDefault(i, FactSet.NONE).without(given.answers().known());
      subjects.add(new GivenAnswers(given.answers(), given.passedOver().or(passedOver)));
    }
    Claims claims = caseFile.claims() == null ? Claims.ALL : Claims.of(caseFile.claims());
    return new Questioning(
        given(caseFile.facts().values()),
        subjects,
        claims,
        sitting.policy().readingsFor(caseFile.readings()));
  }

  private static GivenAnswers given(Collection<AnsweredFact> answers) {
    GivenAnswers given = GivenAnswers.NONE;
    for (AnsweredFact answered : answers) {
      given = given.with(answered.fact(), answered.counted());
    }
    return given;
  }

  /** What stands in the file for a subject. */
  Map<Fact, AnsweredFact> standing(int subject) {
    return caseFile().facts(caseFile().subjects().get(subject));
  }

  /**
   * What stands in the file of the last officer before a subject who has something of their own;
   * null if nobody has.
   */
  @Nullable AnsweredFact ofOfficerBefore(int subject, Fact fact) {
    for (int i = subject - 1; i >= 0; i--) {
      AnsweredFact own = caseFile().subjects().get(i).facts().get(fact);
      if (own != null) {
        return own;
      }
    }
    return null;
  }

  /** Where an answer goes: to a subject, by number, or to the whole matter: null. */
  @Nullable Integer place(int subject, Fact fact) {
    return AnswerPlace.toBe(caseFile(), subject, fact);
  }

  Move save(@Nullable Integer place, Fact fact, Truth answer, AnswerDetails details) {
    return sitting.saved(edit(place, fact, answer, details));
  }

  /** Saves at once what was put to an answer besides: the answer itself may never come. */
  Move keep(
      @Nullable Integer place, Fact fact, @Nullable AnsweredFact before, AnswerDetails details) {
    if (!details.changed) {
      return Move.ON;
    }
    details.changed = false;
    return save(place, fact, before == null ? Truth.UNKNOWN : before.answer(), details);
  }

  static Edit edit(@Nullable Integer place, Fact fact, Truth answer, AnswerDetails details) {
    return Edit.answer(
        place, fact, answer, details.evidence, details.note, details.basis, details.contest);
  }

  void skip(int subject, Fact fact) {
    for (int i = 0; i < caseFile().subjects().size(); i++) {
      if (i == subject || !fact.perSubject()) {
        skipped.merge(i, FactSet.of(fact), FactSet::or);
      }
    }
  }

  /** Asks again what was skipped of a subject. */
  void takeUpSkipped(int subject) {
    skipped.remove(subject);
  }

  void forgetSkipped() {
    skipped.clear();
  }
}
