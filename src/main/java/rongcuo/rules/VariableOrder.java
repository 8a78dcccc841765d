package rongcuo.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import rongcuo.facts.Fact;
import rongcuo.reasoning.Variable;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;

/**
 * The order of the variables in the decision diagrams of the regulation.
 *
 * <p>Facts stand in the order of the legal model's tables; the order of a support hangs on it. A
 * claim or a reading stands just before the facts it bears on, so that little need be remembered
 * between them; the readings of 第十三条 stand after the facts of procedure, which they join.
 */
final class VariableOrder {

  private static final Map<Fact, List<Variable>> BEFORE = new EnumMap<>(Fact.class);

  static {
    claims(Fact.WITHIN_STATUTORY_DUTIES, Provision.ART_10_ITEM_1, Provision.ART_4);
    readings(Fact.WITHIN_STATUTORY_DUTIES, Reading.ARTICLE_4_STANDING);
    readings(Fact.STATUTORY_DUTIES_PERFORMED, Reading.ARTICLE_10_PREMISE);
    readings(Fact.STATUTORY_DUTIES_PERFORMED, Reading.ARTICLE_13_POWERS);
    readings(Fact.PROCEDURE_BREACH_MINOR, Reading.MINOR_BREACH);
    readings(Fact.POST_DUTIES_PERFORMED, Reading.ARTICLE_13_BREACH, Reading.ARTICLE_13_REACH);
    claims(Fact.COUNTERPARTY_CONCEALED_EVIDENCE, Provision.ART_10_ITEM_2);
    claims(Fact.DECISION_DEFIED, Provision.ART_10_ITEM_3);
    claims(Fact.PROPERTY_SEALED_OR_SEIZED, Provision.ART_10_ITEM_4);
    claims(Fact.EVENT_UNFORESEEABLE, Provision.ART_10_ITEM_5);
    readings(Fact.EVENT_UNFORESEEABLE, Reading.FORCE_MAJEURE);
    claims(Fact.OTHER_DEPARTMENT_WRONG_ACT, Provision.ART_10_ITEM_6);
    claims(Fact.STANDARD_MISSING, Provision.ART_10_ITEM_7);
    claims(Fact.VIOLATION_DEALT_WITH, Provision.ART_10_ITEM_8, Provision.ART_10_ITEM_9);
    claims(Fact.NO_LIABILITY_UNDER_LAW_THEN, Provision.ART_10_ITEM_10);
    readings(Fact.NO_LIABILITY_UNDER_LAW_THEN, Reading.ARTICLE_10_ITEM_10);
    claims(Fact.OTHER_DILIGENCE_GROUND, Provision.ART_10_ITEM_11);
    readings(Fact.LAW_SILENT, Reading.ARTICLE_4_SILENCE);
    claims(Fact.IMPLEMENTING_SUPERIOR_DECISION, Provision.ART_11_ITEM_1);
    claims(Fact.REFORM_WORK, Provision.ART_11_ITEM_2);
    claims(Fact.KEY_TASK, Provision.ART_11_ITEM_3);
    claims(Fact.CREATIVE_WORK, Provision.ART_11_ITEM_4);
    readings(Fact.CREATIVE_WORK, Reading.CREATIVE_WORK_CONSTRAINT);
    claims(Fact.DURING_ENFORCEMENT, Provision.ART_11_ITEM_5);
    readings(Fact.DURING_ENFORCEMENT, Reading.URGENT_DECISION);
    claims(Fact.DURING_INSPECTION, Provision.ART_11_ITEM_6);
    claims(Fact.LAWFUL_ENFORCEMENT, Provision.ART_11_ITEM_7);
    claims(Fact.RESOLVING_ENFORCEMENT_CONFLICT, Provision.ART_11_ITEM_8);
    claims(Fact.OTHER_TOLERANCE_GROUND, Provision.ART_11_ITEM_9);
    readings(Fact.KNOWING_VIOLATION, Reading.THREE_DISTINCTIONS);
    readings(Fact.EXPRESSLY_PROHIBITED, Reading.EXEMPTION_CONDITIONS, Reading.PROHIBITION_SOURCE);
    readings(Fact.LOSS_OCCURRED, Reading.CONDITION_TWO);
    claims(Fact.PROACTIVE_MEASURES, Provision.ART_12_ITEM_1);
    claims(Fact.COOPERATED_WITH_INQUIRY, Provision.ART_12_ITEM_2);
    claims(Fact.OTHER_MITIGATION_GROUND, Provision.ART_12_ITEM_3);
  }

  private VariableOrder() {}

  static List<Variable> variables() {
    List<Variable> order = new ArrayList<>();
    for (Fact fact : Fact.values()) {
      order.addAll(BEFORE.getOrDefault(fact, List.of()));
      order.add(new Variable.OfFact(fact));
    }
    return order;
  }

  private static void claims(Fact before, Provision... items) {
    for (Provision item : items) {
      add(before, new Variable.OfClaim(item));
    }
  }

  private static void readings(Fact before, Reading... readings) {
    for (Reading reading : readings) {
      List<Choice> choices = reading.choices();
      for (Choice choice : choices.subList(0, choices.size() - 1)) {
        add(before, new Variable.OfChoice(choice));
      }
    }
  }

  private static void add(Fact before, Variable variable) {
    BEFORE.computeIfAbsent(before, fact -> new ArrayList<>()).add(variable);
  }
}
