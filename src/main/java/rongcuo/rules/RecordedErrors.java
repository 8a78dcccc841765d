package rongcuo.rules;

import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;

/**
 * The facts whose yes records an error, a loss, an adverse effect or an accident, or what the three
 * distinctions (三个区分开来) set apart from one.
 */
final class RecordedErrors {

  static final FactSet FACTS =
      FactSet.of(
          Fact.ERROR_OCCURRED,
          Fact.RESULTS_BELOW_EXPECTATION,
          Fact.LATENT_PROBLEM_MISSED,
          Fact.WRONG_DECISION_RESULTED,
          Fact.MISJUDGMENT_FROM_OTHER_DEPARTMENT,
          Fact.LOSS_OCCURRED,
          Fact.MAJOR_LOSS,
          Fact.ADVERSE_EFFECT_OCCURRED,
          Fact.SERIOUS_ADVERSE_EFFECT,
          Fact.HARM_FROM_PROPERTY,
          Fact.ACCIDENT_FROM_IGNORED_RECTIFICATION,
          Fact.ACCIDENT_WHILE_HANDLING,
          Fact.ACCIDENT_WHILE_TRANSFERRING,
          Fact.ACCIDENT_STILL_OCCURRED,
          Fact.KNOWING_VIOLATION,
          Fact.PERSISTED_AFTER_BAN,
          Fact.SOUGHT_PRIVATE_GAIN);

  private RecordedErrors() {}
}
