package rongcuo.spreadsheet;

import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * What stands in a cell of a file that others wrote: its value as text, never a formula.
 *
 * @param trouble why it has no value; null if it has one
 */
public record ReadCell(String text, @Nullable Bilingual trouble) {

  static final ReadCell EMPTY = new ReadCell("", null);

  static ReadCell of(String text) {
    return text.isEmpty() ? EMPTY : new ReadCell(text, null);
  }

  static ReadCell troubled(Bilingual why) {
    return new ReadCell("", why);
  }

  public boolean isEmpty() {
    return text.isBlank() && trouble == null;
  }
}
