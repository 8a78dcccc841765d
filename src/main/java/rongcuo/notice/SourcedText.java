package rongcuo.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rongcuo.statute.Citation;
import rongcuo.statute.Provision;

/** A run of words that knows where each of them comes from. */
public record SourcedText(List<Span> spans) {

  static final SourcedText NONE = new SourcedText(List.of());

  private static final String ENDS = "。！？";
  private static final String CLOSING = "”’）》〕";

  private static final Pattern CITATION =
      Pattern.compile("第[一二三四五六七八九十]+条(?:第[一二三四五六七八九十]+款)?(?:第（[一二三四五六七八九十]+）项)?");

  public SourcedText {
    spans = List.copyOf(spans);
  }

  static SourcedText of(String words, Source... sources) {
    return of(words, List.of(sources));
  }

  static SourcedText of(String words, List<? extends Source> sources) {
    return new SourcedText(List.of(new Span(words, List.copyOf(sources), null)));
  }

  /** Words that somebody gave, without what may not stand in a document. */
  public static SourcedText given(String words) {
    return of(Clean.of(words));
  }

  static SourcedText blank(String name, String key) {
    return new SourcedText(List.of(Span.blank(new Blank(name, key))));
  }

  /**
   * A sentence with everything that it rests on.
   *
   * @param basis its sources as they come, some of them perhaps again, so that sentences are not to
   *     be compared
   */
  public record Sentence(String words, List<Source> basis) {

    /** The sources, each once. */
    public Set<Source> sources() {
      return new LinkedHashSet<>(basis);
    }

    /** Whether it waits for something that the case file lacks. */
    public boolean hasBlank() {
      return words.contains(Span.BLANK);
    }

    boolean isUnfounded() {
      return basis.isEmpty() && !hasBlank();
    }
  }

  /** The words alone. */
  public String plain() {
    StringBuilder plain = new StringBuilder();
    spans.forEach(span -> plain.append(span.words()));
    return plain.toString();
  }

  /** The words on one line. */
  String line() {
    return plain().replace('\n', ' ');
  }

  boolean isEmpty() {
    return spans.stream().allMatch(span -> span.words().isEmpty());
  }

  SourcedText then(SourcedText other) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(other.spans);
    return new SourcedText(all);
  }

  /** The same with a stop at its end. */
  SourcedText ended() {
    String words = plain().stripTrailing();
    boolean ends = !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    return ends ? this : then(of("。"));
  }

  /** The same without some of its characters. */
  SourcedText without(int from, int to) {
    List<Span> left = new ArrayList<>();
    int at = 0;
    for (Span span : spans) {
      String words = span.words();
      int start = Math.max(0, Math.min(words.length(), from - at));
      int end = Math.max(start, Math.min(words.length(), to - at));
      left.add(span.with(words.substring(0, start) + words.substring(end)));
      at += words.length();
    }
    return new SourcedText(left);
  }

  /** Several texts in one, with a separator between them. */
  static SourcedText joined(List<SourcedText> texts, String separator) {
    SourcedText joined = NONE;
    for (int i = 0; i < texts.size(); i++) {
      joined = i == 0 ? texts.get(i) : joined.then(of(separator)).then(texts.get(i));
    }
    return joined;
  }

  /** The lines that line feeds in it make, none of them empty. */
  List<SourcedText> lines() {
    List<SourcedText> lines = new ArrayList<>();
    List<Span> line = new ArrayList<>();
    for (Span span : spans) {
      String[] parts = span.words().split("\n", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          addLine(lines, line);
          line = new ArrayList<>();
        }
        line.add(span.with(parts[i]));
      }
    }
    addLine(lines, line);
    return lines;
  }

  private static void addLine(List<SourcedText> lines, List<Span> spans) {
    SourcedText line = new SourcedText(spans);
    if (!line.plain().isBlank()) {
      lines.add(line);
    }
  }

  /**
   * Its sentences, each with the sources of all words in it and the provisions that it cites. The
   * last needs no full stop.
   */
  public List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    List<Source> basis = new ArrayList<>();
    boolean ended = false;
    for (Span span : spans) {
      boolean counted = span.words().isEmpty();
      if (counted) {
        basis.addAll(span.sources());
      }
      for (int i = 0; i < span.words().length(); i++) {
        char c = span.words().charAt(i);
        if (ended && CLOSING.indexOf(c) < 0 && ENDS.indexOf(c) < 0) {
          sentences.add(sentence(words, basis));
          words = new StringBuilder();
          basis = new ArrayList<>();
          ended = false;
          counted = false;
        }
        words.append(c);
        if (!counted) {
          basis.addAll(span.sources());
          counted = true;
        }
        ended = ended || ENDS.indexOf(c) >= 0;
      }
    }
    if (!words.toString().isBlank()) {
      sentences.add(sentence(words, basis));
    }
    return sentences;
  }

  private static Sentence sentence(StringBuilder words, List<Source> basis) {
    List<Source> all = new ArrayList<>(basis);
    Matcher matcher = CITATION.matcher(words);
    while (matcher.find()) {
      Provision provision = Citation.parse(matcher.group());
      if (provision != null) {
        all.add(new Source.Law(provision));
      }
    }
    return new Sentence(words.toString().strip(), all);
  }
}
