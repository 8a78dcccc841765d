package rongcuo.cli.evaluate;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseNumbers;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.cli.frame.DisclosureRemarks;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.Progress;
import rongcuo.cli.frame.Session;
import rongcuo.diagnostics.Problem;
import rongcuo.report.AssessmentFormat;
import rongcuo.report.OutcomeTally;

/** A run over all results: rendered by any worker, printed by one thread in order. */
final class EvaluateRun {
  private final AssessmentFormat writer;
  private final Session session;
  private final PrintWriter out;
  private final List<FailOn> failOn;
  private final Progress progress;
  private final CaseNumbers numbers = new CaseNumbers();
  private final OutcomeTally tally = new OutcomeTally();
  private int status = ExitStatus.DONE;
  private boolean first = true;

  EvaluateRun(
      AssessmentFormat writer,
      Session session,
      PrintWriter out,
      List<FailOn> failOn,
      boolean toFile) {
    this.writer = writer;
    this.session = session;
    this.out = out;
    this.failOn = failOn;
    this.progress = new Progress(session, toFile);
  }

  /**
   * A result made ready to print.
   *
   * @param out for the results
   * @param err for the messages
   * @param status the exit status that it calls for
   * @param counted what it adds to the count at the end
   * @param holder the file with its case number; null if it is no valid case
   */
  record Rendered(
      String out,
      String err,
      int status,
      OutcomeTally counted,
      CaseNumbers.@Nullable Holder holder) {}

  Rendered render(CaseResult result) {
    if (result instanceof CaseResult.Assessed assessed) {
      return new Rendered(
          writer.write(assessed),
          DisclosureRemarks.of(assessed, session.language()),
          statusOf(assessed),
          OutcomeTally.of(result),
          CaseNumbers.Holder.of(assessed));
    }
    Failure failure = Failure.of(result, session.language());
    String out =
        result instanceof CaseResult.Invalid invalid
            ? writer.write(invalid)
            : result instanceof CaseResult.Unreadable unreadable ? writer.write(unreadable) : "";
    return new Rendered(out, failure.message(), failure.status(), OutcomeTally.of(result), null);
  }

  private int statusOf(CaseResult.Assessed result) {
    for (AssessedSubject subject : result.subjects()) {
      for (FailOn reason : failOn) {
        if (reason.isFailed(result, subject)) {
          return ExitStatus.CASE_FAILED;
        }
      }
    }
    return ExitStatus.DONE;
  }

  void print(Rendered rendered) {
    if (!rendered.out().isEmpty()) {
      if (!first) {
        out.print(writer.between());
      }
      first = false;
      out.print(rendered.out());
    }
    if (!rendered.err().isEmpty()) {
      progress.clear();
      session.err().print(rendered.err());
      session.err().flush();
    }
    CaseNumbers.Holder holder = rendered.holder();
    Problem twin = holder == null ? null : numbers.note(holder);
    if (holder != null && twin != null) {
      progress.clear();
      session.warn(holder.file(), List.of(twin));
    }
    status = Math.max(status, rendered.status());
    tally.add(rendered.counted());
    progress.show(tally.files());
  }

  /** Ends the run; returns the exit status that the results call for. */
  int finish() {
    progress.clear();
    if (!first || !writer.opening().isEmpty()) {
      out.print(writer.closing());
    }
    if (tally.files() > 1) {
      out.flush();
      session.note(tally.summary());
    }
    return status;
  }
}
