package rongcuo.cli.frame;

import rongcuo.language.Bilingual;

/** A kind of values on the command line. */
public interface Value<T> {

  /** What such a value is called, in a word; in English in capitals, or the words themselves. */
  Bilingual label();

  /**
   * The value that a text stands for.
   *
   * @param name of the option or parameter, for the message
   * @throws UsageException if it stands for none
   */
  T read(Bilingual name, String text);

  /** What may stand where the cursor is. */
  default Offer offer(Typed typed) {
    return Offer.NOTHING;
  }
}
