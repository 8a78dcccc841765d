package rongcuo.steps.course;

import java.util.List;
import rongcuo.casefile.Key;
import rongcuo.language.Bilingual;

/** What stands at a key, as a message shows it. */
public final class Shown {

  private Shown() {}

  /** A date as it is, a word in both languages, a text of the case in quotation marks. */
  @SuppressWarnings("unchecked") // A value stands at a key of its type.
  public static <T> Bilingual of(Key<T> key, Object value) {
    if (key.kind() == Key.Kind.WORD) {
      return new Bilingual("“{0}”", "\"{0}\"").with(key.word((T) value));
    }
    if (value instanceof List<?> texts) {
      return new Bilingual("{0} 项", "{0} of them").with(texts.size());
    }
    return value instanceof String text
        ? new Bilingual("“{0}”", "\"{0}\"").with(text)
        : new Bilingual(" {0}", "{0}").with(value);
  }
}
