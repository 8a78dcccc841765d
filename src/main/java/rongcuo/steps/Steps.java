package rongcuo.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import rongcuo.statute.Provision;
import rongcuo.steps.art09.Assistance;
import rongcuo.steps.art09.Transfer;
import rongcuo.steps.art14.Acceptance;
import rongcuo.steps.art14.Application;
import rongcuo.steps.art14.ClueTransfer;
import rongcuo.steps.art14.Conclusion;
import rongcuo.steps.art14.Deliberation;
import rongcuo.steps.art14.EndOfProceedings;
import rongcuo.steps.art14.Inquiry;
import rongcuo.steps.art14.Notification;
import rongcuo.steps.art14.NumberOfDocument;
import rongcuo.steps.art14.ObjectionToDecision;
import rongcuo.steps.art14.Publication;
import rongcuo.steps.art15.NoEnforcementError;
import rongcuo.steps.art16.EndOfCorrection;
import rongcuo.steps.art16.StartOfCorrection;
import rongcuo.steps.art17.AnalysisOfCauses;
import rongcuo.steps.art17.CompletionOfCorrection;
import rongcuo.steps.art17.ExplanationOfCorrection;
import rongcuo.steps.art17.ExtensionOfDeadline;
import rongcuo.steps.art18.FollowUp;
import rongcuo.steps.art18.RiskWarning;
import rongcuo.steps.art19.Clarification;
import rongcuo.steps.art19.Feedback;
import rongcuo.steps.art19.ReceiptOfReport;
import rongcuo.steps.art19.ReportStatement;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Step;

/** The steps of the proceedings, written down by hand in the order of the regulation. */
public final class Steps {

  private static final Transfer TRANSFER = new Transfer();

  public static final Application APPLICATION = new Application();
  public static final Conclusion CONCLUSION = new Conclusion();
  static final RiskWarning RISK_WARNING = new RiskWarning();

  /** All steps. */
  public static final List<Step> ALL =
      List.of(
          TRANSFER,
          new Assistance(TRANSFER),
          APPLICATION,
          new Acceptance(),
          new EndOfProceedings(),
          new Inquiry(),
          new Deliberation(),
          CONCLUSION,
          new Notification(),
          new Publication(),
          new ObjectionToDecision(),
          new ClueTransfer(),
          new NumberOfDocument(),
          new NoEnforcementError(),
          new StartOfCorrection(),
          new EndOfCorrection(),
          new ExplanationOfCorrection(),
          new ExtensionOfDeadline(),
          new AnalysisOfCauses(),
          new CompletionOfCorrection(),
          new FollowUp(),
          RISK_WARNING,
          new ReceiptOfReport(),
          new Feedback(),
          new ReportStatement(),
          new Clarification());

  private static final String CORRECTION = "correction-";

  private Steps() {}

  /** The steps that carry out a provision. */
  public static List<Step> carryingOut(Provision provision) {
    return ALL.stream().filter(step -> step.provision() == provision).toList();
  }

  /** Everything that can be recorded, in the order in which a case comes to it (第九条 last). */
  public static List<Event> events() {
    List<Event> events = new ArrayList<>();
    ALL.stream().filter(step -> step != TRANSFER).forEach(step -> events.addAll(step.events()));
    events.addAll(TRANSFER.events());
    return events;
  }

  /**
   * The event that a name means: its own, in English or Chinese, {@code correction-} in front left
   * out or not; null if there is none.
   */
  public static @Nullable Event event(String name) {
    String asked = name.toLowerCase(Locale.ROOT);
    for (Event event : events()) {
      if (event.id().equals(asked)
          || event.id().equals(CORRECTION + asked)
          || event.label().chinese().equals(asked)) {
        return event;
      }
    }
    return null;
  }
}
