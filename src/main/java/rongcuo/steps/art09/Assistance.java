package rongcuo.steps.art09;

import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Step;
import rongcuo.steps.course.Task;

/**
 * 并协助公安机关调查
 *
 * <p>Nothing is recorded of it: whether it was done is a fact of the case, answered as such.
 */
public final class Assistance implements Step {

  private static final Task TASK =
      new Task(
          "assist-police",
          Provision.ART_9,
          Responsible.DEPARTMENT,
          new Bilingual("协助公安机关调查", "assist the police"));

  private final Transfer transfer;

  /** The assistance after a transfer. */
  public Assistance(Transfer transfer) {
    this.transfer = transfer;
  }

  @Override
  public Provision provision() {
    return Provision.ART_9;
  }

  @Override
  public String clause() {
    return "并协助公安机关调查";
  }

  @Override
  public Task task() {
    return TASK;
  }

  @Override
  public boolean isOwed(Course course) {
    return transfer.done(course) != null;
  }

  @Override
  public @Nullable Done done(Course course) {
    boolean assisted =
        isOwed(course)
            && course.isForAny(each -> each.isAnswered(Fact.PUBLIC_SECURITY_MATTER, Truth.YES))
            && Transfer.isAnsweredByThoseConcerned(course, Fact.ASSISTED_PUBLIC_SECURITY);
    return assisted ? Done.on(null) : null;
  }
}
