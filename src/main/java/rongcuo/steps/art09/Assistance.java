package rongcuo.steps.art09;

import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.statute.Provision;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Done;
import rongcuo.steps.course.Responsible;
import rongcuo.steps.course.Step;

/**
 * 并协助公安机关调查
 *
 * <p>Nothing is recorded of it: whether it was done is a fact of the case, answered as such.
 */
public final class Assistance extends Step {

  private final Transfer transfer;

  /** The assistance after a transfer. */
  public Assistance(Transfer transfer) {
    super(Provision.ART_9, "并协助公安机关调查");
    this.transfer = transfer;
    isOwedBy(Responsible.DEPARTMENT, "assist-police", "协助公安机关调查", "assist the police");
  }

  @Override
  public boolean isOwed(Course course) {
    return transfer.done(course) != null;
  }

  @Override
  public @Nullable Done done(Course course) {
    return isOwed(course) && Transfer.isAnsweredForPolice(course, Fact.ASSISTED_PUBLIC_SECURITY)
        ? Done.on(null)
        : null;
  }
}
