package rongcuo.form;

import rongcuo.language.Bilingual;

/** A workbook is no form of this case, or not any more. */
public final class RefusedFormException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual reason;

  RefusedFormException(String chinese, String english, Object... arguments) {
    super(english);
    this.reason = new Bilingual(chinese, english).with(arguments);
  }

  /** Why, and what to do, without a stop. */
  public Bilingual reason() {
    return reason;
  }
}
