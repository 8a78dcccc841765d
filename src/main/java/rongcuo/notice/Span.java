package rongcuo.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of one origin.
 *
 * @param sources what they rest on; empty for words of a template that cite nothing
 * @param missing what the case file lacks here; null if nothing
 */
public record Span(String words, List<Source> sources, @Nullable Blank missing) {

  static final String BLANK = "＿＿＿";

  static Span of(String words, List<Source> sources) {
    return new Span(words, List.copyOf(sources), null);
  }

  static Span blank(Blank missing) {
    return new Span(BLANK, List.of(), missing);
  }

  boolean isBlank() {
    return missing != null;
  }

  Span with(String otherWords) {
    return new Span(otherWords, sources, missing);
  }
}
