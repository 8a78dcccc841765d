package rongcuo.notice;

import rongcuo.language.Bilingual;

/** A document that a format cannot be made of here, for want of a font. */
public final class FormatException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual text;

  FormatException(Bilingual text) {
    super(text.english());
    this.text = text;
  }

  public Bilingual text() {
    return text;
  }
}
