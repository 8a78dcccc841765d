package rongcuo.cli;

import rongcuo.language.Bilingual;

/** Arguments that make no sense: what was found, and what was expected. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual text;

  UsageException(Bilingual text) {
    super(text.english());
    this.text = text;
  }

  Bilingual text() {
    return text;
  }
}
