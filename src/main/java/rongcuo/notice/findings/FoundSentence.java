package rongcuo.notice.findings;

import java.util.List;

/**
 * A sentence of a document with what it says.
 *
 * @param words with the full stop
 * @param says every answer that it states, in the order of its words
 */
public record FoundSentence(String words, List<Answered> says) {

  public FoundSentence {
    says = List.copyOf(says);
  }
}
