package rongcuo.cli.frame;

import rongcuo.language.Bilingual;

/** Arguments that make no sense: what was found, and what was expected. */
public final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Bilingual text;

  public UsageException(Bilingual text) {
    super(text.english());
    this.text = text;
  }

  public UsageException(String chinese, String english, Object... arguments) {
    this(new Bilingual(chinese, english).with(arguments));
  }

  public Bilingual text() {
    return text;
  }
}
