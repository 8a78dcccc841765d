package rongcuo.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened after a decision, or about a report, to be recorded in a case file. */
public sealed interface Event {

  /** When it happened. */
  LocalDate day();

  /**
   * Adds to a recording the changes that record this event.
   *
   * @throws RefusedException if it is not in order
   */
  void into(Recording recording) throws RefusedException;

  /** The decision was notified (第十四条). */
  record Notified(LocalDate day, boolean units, boolean party) implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.notify(this);
    }
  }

  /** The decision was published within a scope (第十四条). */
  record Published(LocalDate day, @Nullable String scope, @Nullable String summary)
      implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.publish(this);
    }
  }

  /** The decision is not published, for a reason (第十四条“一般应”). */
  record Withheld(LocalDate day, String reason) implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.withhold(this);
    }
  }

  /** Correction was started (第十六条). */
  record CorrectionStarted(LocalDate day) implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.start(this);
    }
  }

  /** Grounds, items and requirements of correction were told (第十七条); added to those there are. */
  record CorrectionExplained(
      LocalDate day, List<String> grounds, List<String> items, List<String> requirements)
      implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.explain(this);
    }
  }

  /** A deadline for correction was set (第十七条). */
  record DeadlineSet(LocalDate day, LocalDate deadline) implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.setDeadline(this);
    }
  }

  /**
   * More time was asked for, or given (第十七条).
   *
   * @param day when it was asked for
   * @param until null to approve what was asked for before
   * @param approvedBy null if it is not approved yet
   */
  record CorrectionExtended(
      LocalDate day,
      @Nullable LocalDate until,
      @Nullable String reason,
      @Nullable String approvedBy)
      implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.extend(this);
    }
  }

  /** Correction was followed up (第十八条). */
  record FollowedUp(LocalDate day, @Nullable String finding) implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.followUp(this);
    }
  }

  /** The causes had been analysed and the system mended (第十七条). */
  record CausesAnalysed(LocalDate day) implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.analyse(this);
    }
  }

  /** Correction was finished (第十七条). */
  record CorrectionFinished(LocalDate day) implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.finish(this);
    }
  }

  /** The named reporter was told the result (第十九条). */
  record ReporterTold(LocalDate day) implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.tellReporter(this);
    }
  }

  /** An anonymous report was explained within a scope (第十九条). */
  record ReportExplained(LocalDate day) implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.explainReport(this);
    }
  }

  /** The officer's name was cleared within a scope (第十九条). */
  record NameCleared(LocalDate day, @Nullable String scope, @Nullable String means)
      implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.clear(this);
    }
  }

  /** The matter was transferred to the police (第九条). */
  record Transferred(LocalDate day, @Nullable String to) implements Event {
    @Override
    public void into(Recording recording) throws RefusedException {
      recording.transfer(this);
    }
  }
}
