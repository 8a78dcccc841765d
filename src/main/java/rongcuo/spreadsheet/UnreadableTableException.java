package rongcuo.spreadsheet;

import rongcuo.language.Bilingual;

/** A file is no table that can be read, or is too large for one. */
public final class UnreadableTableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual reason;

  UnreadableTableException(String chinese, String english, Object... arguments) {
    super(english);
    this.reason = new Bilingual(chinese, english).with(arguments);
  }

  /** What is wrong and how to mend it, without a stop. */
  public Bilingual reason() {
    return reason;
  }
}
