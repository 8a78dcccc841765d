package rongcuo.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

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

  /** Where the case file has it, in words; null if it does not come from there. */
  @Nullable Bilingual recordedAt() {
    for (Source source : sources) {
      if (source instanceof Source.Recorded recorded) {
        return recorded.where();
      }
    }
    return null;
  }

  /** Whether it is what stands at a key of the case file. */
  boolean isRecordedAt(String key) {
    return sources.stream()
        .anyMatch(each -> each instanceof Source.Recorded recorded && recorded.key().equals(key));
  }

  boolean isBlank() {
    return missing != null;
  }

  Span with(String otherWords) {
    return new Span(otherWords, sources, missing);
  }
}
