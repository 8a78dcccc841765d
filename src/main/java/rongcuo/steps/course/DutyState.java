package rongcuo.steps.course;

import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/** How a duty stands on a day, the most urgent first. */
public enum DutyState implements Identified {
  OVERDUE(new Bilingual("逾期", "overdue")),
  DUE(new Bilingual("待办", "due")),
  OPEN(new Bilingual("待办（未定期限）", "open")),
  DONE_LATE(new Bilingual("逾期办结", "done late")),
  DONE(new Bilingual("已办", "done")),
  NOT_NEEDED(new Bilingual("无需办理", "not needed"));

  private final Bilingual label;

  DutyState(Bilingual label) {
    this.label = label;
  }

  public Bilingual label() {
    return label;
  }

  /** Whether something is still to be done. */
  public boolean isOutstanding() {
    return this == OVERDUE || this == DUE || this == OPEN;
  }

  /** Whether it was done, in time or late. */
  public boolean isDone() {
    return this == DONE || this == DONE_LATE;
  }
}
