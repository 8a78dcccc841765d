package rongcuo.cli.frame;

import rongcuo.language.Bilingual;

/** Values that are texts, taken as they are written. */
public interface WrittenText extends Value<String> {
  @Override
  default String read(Bilingual name, String text) {
    return text;
  }
}
