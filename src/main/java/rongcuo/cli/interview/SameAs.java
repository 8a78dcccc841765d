package rongcuo.cli.interview;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** What stands for an answer that was given elsewhere. */
enum SameAs {
  ABOVE("\"", "同上", "ditto"),
  ALL_ABOVE("\"\"", "都同上", "其余同上", "all ditto"),
  BEFORE("=", "同前", "as before"),
  ALL_BEFORE("==", "都同前", "其余同前", "all as before"),
  /** An answer of its own. */
  NONE;

  private final List<String> words;

  SameAs(String... words) {
    this.words = List.of(words);
  }

  static SameAs of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[“”〃″]", "\"")
            .strip()
            .toLowerCase(Locale.ROOT);
    for (SameAs each : values()) {
      if (each.words.contains(plain)) {
        return each;
      }
    }
    return NONE;
  }
}
