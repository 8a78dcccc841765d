package rongcuo.steps.course;

import rongcuo.language.Bilingual;

/** What is asked for is not in order; nothing was changed. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual reason;

  public RefusedException(Bilingual reason) {
    super(reason.english());
    this.reason = reason;
  }

  /** Why, and what would mend it. */
  public Bilingual reason() {
    return reason;
  }
}
