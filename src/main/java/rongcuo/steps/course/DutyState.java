package rongcuo.steps.course;

import rongcuo.language.Bilingual;

/** How a duty stands on a day, the most urgent first. */
public enum DutyState {
  OVERDUE("overdue", new Bilingual("逾期", "overdue")),
  DUE("due", new Bilingual("待办", "due")),
  OPEN("open", new Bilingual("待办（未定期限）", "open")),
  DONE_LATE("done-late", new Bilingual("逾期办结", "done late")),
  DONE("done", new Bilingual("已办", "done")),
  NOT_NEEDED("not-needed", new Bilingual("无需办理", "not needed"));

  private final String id;
  private final Bilingual label;

  DutyState(String id, Bilingual label) {
    this.id = id;
    this.label = label;
  }

  public String id() {
    return id;
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
