package rongcuo.notice;

import java.util.List;

/**
 * Words of one origin.
 *
 * @param sources what they rest on; empty for words of a template that cite nothing
 * @param missing what the case file lacks here, by its placeholder and key; empty if nothing
 */
public record Span(String words, List<Source> sources, String missing) {

  static final String BLANK = "＿＿＿";

  static Span of(String words, List<Source> sources) {
    return new Span(words, List.copyOf(sources), "");
  }

  static Span blank(String missing) {
    return new Span(BLANK, List.of(), missing);
  }

  /** The key of the case file that it was taken from; empty if it was not. */
  String recordedKey() {
    for (Source source : sources) {
      if (source instanceof Source.Recorded recorded) {
        return recorded.key();
      }
    }
    return "";
  }

  boolean isBlank() {
    return !missing.isEmpty();
  }

  Span with(String otherWords) {
    return new Span(otherWords, sources, missing);
  }
}
