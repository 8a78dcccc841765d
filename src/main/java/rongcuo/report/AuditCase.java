package rongcuo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.audit.Example;
import rongcuo.audit.Observation;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.facts.Fact;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;

/**
 * A case that shows an observation, as the files that it is written to: the case, and beside it
 * what is to be expected of it.
 *
 * @param id of the case, and the name of its files
 */
public record AuditCase(String id, Observation observation, Example example) {

  /** The only officer, who is nobody. */
  public static final String OFFICER = "甲";

  private static final String BASIS = "示例，不代表现行规定";

  /** The cases of an observation. */
  public static List<AuditCase> of(Observation observation) {
    List<AuditCase> cases = new ArrayList<>();
    for (int i = 0; i < observation.examples().size(); i++) {
      cases.add(new AuditCase(observation.id(i + 1), observation, observation.examples().get(i)));
    }
    return cases;
  }

  /** What its file says besides the number and the officer. Every reading is settled in it. */
  public List<Edit> edits() {
    List<Edit> edits = new ArrayList<>();
    edits.add(new Edit.Set(List.of("title"), EditValue.text(title())));
    Claims claims = example.situation().claims();
    if (!claims.equals(Claims.ALL)) {
      edits.add(
          new Edit.Set(
              List.of("claims"),
              EditValue.texts(claims.toList().stream().map(Provision::id).toList())));
    }
    Map<String, String> readings = new LinkedHashMap<>();
    for (Reading reading : Reading.values()) {
      if (!reading.dutiesOnly()) {
        readings.put(reading.id(), example.situation().readings().of(reading).id());
      }
    }
    edits.add(new Edit.Set(List.of("readings"), EditValue.texts(readings)));
    for (Fact fact : example.answers().known().toList()) {
      boolean basis = fact.needsBasis() && example.answers().yes().has(fact);
      edits.add(
          Edit.answer(
              null, fact, example.answers().of(fact), List.of(), null, basis ? BASIS : null));
    }
    return edits;
  }

  private String title() {
    return "条文审查示例：" + example.outcome().label().in(Language.CHINESE);
  }

  /** What the case comes to, as a file beside it says. */
  public String expectation() {
    return JsonFields.page(
        json -> {
          json.writeStringField("case", id);
          json.objects(
              "subjects",
              List.of(example),
              each -> {
                json.writeStringField("subject", OFFICER);
                json.writeStringField("outcome", each.outcome().id());
                json.ids("possible", List.of(each.outcome()), Outcome::id);
                json.writeStringField("because", observation.id());
              });
        });
  }
}
