package rongcuo.report;

import java.util.List;
import rongcuo.language.SafeText;
import rongcuo.notice.Document;
import rongcuo.notice.Source;
import rongcuo.notice.SourcedText;

/** What each sentence of a document rests on. */
public final class DocumentTrace {

  private DocumentTrace() {}

  /** Whole lines; the words are a document's, which are Chinese. */
  public static String of(Document document) {
    StringBuilder trace = new StringBuilder();
    int number = 0;
    for (SourcedText.Sentence sentence : document.sentences()) {
      number++;
      trace
          .append("  ")
          .append(number)
          .append(". ")
          .append(SafeText.of(sentence.words()))
          .append('\n');
      trace.append("     ← ").append(SafeText.of(sources(sentence))).append('\n');
    }
    return trace.toString();
  }

  private static String sources(SourcedText.Sentence sentence) {
    List<String> labels = sentence.sources().stream().map(Source::label).toList();
    return !labels.isEmpty() ? String.join("；", labels) : sentence.hasBlank() ? "空白，待补充" : "无依据";
  }
}
