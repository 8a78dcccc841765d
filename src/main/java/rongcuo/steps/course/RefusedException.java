package rongcuo.steps.course;

import rongcuo.language.Bilingual;

/** What is asked for is not in order; nothing was changed. */
public final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final Bilingual FOUND_AND_MENDED = new Bilingual("{0}；{1}", "{0}; {1}");

  private final transient Bilingual reason;
  private final transient Bilingual found;

  public RefusedException(Bilingual reason) {
    super(reason.english());
    this.reason = reason;
    this.found = reason;
  }

  public RefusedException(String chinese, String english, Object... arguments) {
    this(new Bilingual(chinese, english).with(arguments));
  }

  /**
   * What is found in the way of it, and how whoever gave options mends that.
   *
   * @param found as a dialogue says it, which mends it by a question
   */
  RefusedException(Bilingual found, Bilingual mend) {
    super(found.english());
    this.reason = FOUND_AND_MENDED.with(found, mend);
    this.found = found;
  }

  /** What is in the way of it. */
  public Bilingual found() {
    return found;
  }

  /** Why, and what would mend it. */
  public Bilingual reason() {
    return reason;
  }
}
