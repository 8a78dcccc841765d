package rongcuo.report;

import java.io.IOException;
import java.util.List;
import rongcuo.language.Language;
import rongcuo.rules.Coverage;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Paper;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/** The regulation for programs. */
public final class LawJson {

  private LawJson() {}

  /** Some provisions, with their rules, as one object. */
  public static String of(List<Provision> provisions, Language language) {
    return JsonFields.page(
        json -> {
          json.writeStringField("title", Statute.TITLE);
          json.writeStringField("sha256", Statute.SHA256);
          json.objects("provisions", provisions, each -> provision(json, each, language));
        });
  }

  private static void provision(JsonFields json, Provision provision, Language language)
      throws IOException {
    Coverage coverage = Coverage.of(provision);
    json.writeStringField("id", provision.id());
    json.writeStringField("citation", provision.citation(language));
    json.writeStringField("text", Statute.text(provision));
    json.writeBooleanField("formalised", coverage.formalised());
    json.objects(
        "rules",
        coverage.rules(),
        rule -> {
          json.writeStringField("provision", rule.provision().id());
          json.writeStringField("rule", LawText.nameOf(rule));
        });
    json.objects("steps", Steps.carryingOut(provision), step -> step(json, step));
    if (coverage.remark() != null) {
      json.writeStringField("remark", coverage.remark().in(language));
    }
  }

  private static void step(JsonFields json, Step step) throws IOException {
    Task task = step.task();
    json.writeStringField("clause", step.clause());
    json.id("duty", task, Task::id);
    json.ids("events", step.events(), Event::id);
    json.ids("documents", step.papers(), Paper::id);
  }
}
