package rongcuo.notice.findings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.notice.findings.Phrasebook.Slot;

/**
 * Reads sentences of findings back into answers: what somebody who knows the phrases, and neither
 * the case nor how they were put together, understands by them.
 */
public final class FindingReader {

  private final String subject;
  private final List<Kind> kinds = new ArrayList<>();
  private final Map<Kind, List<Pattern>> patterns = new IdentityHashMap<>();

  /** Phrases that differ in their items alone. */
  private record Kind(Phrase phrase, boolean bound, boolean because, Map<String, Read> items) {}

  /** An answer as it was understood. */
  public record Read(Fact fact, Truth answer) {}

  /** An answer as it was understood, with what stands in brackets behind it. */
  public record Cited(Fact fact, Truth answer, String grounds) {}

  public FindingReader(String subject) {
    this.subject = subject;
    for (List<List<PhraseOfFact>> chapter : Phrasebook.ALL.chapters()) {
      for (List<PhraseOfFact> group : chapter) {
        for (PhraseOfFact entry : group) {
          add(entry.yes(), false, false, new Read(entry.fact(), Truth.YES));
          add(entry.no(), false, false, new Read(entry.fact(), Truth.NO));
          addBound(entry.boundYes(), new Read(entry.fact(), Truth.YES));
          addBound(entry.boundNo(), new Read(entry.fact(), Truth.NO));
        }
      }
    }
  }

  private void addBound(PhraseOfFact.@Nullable Bound bound, Read read) {
    if (bound != null) {
      add(bound.words(), true, bound.because(), read);
    }
  }

  private void add(Phrase phrase, boolean bound, boolean because, Read read) {
    for (Kind kind : kinds) {
      if (kind.bound == bound && kind.phrase.isOfOneKindWith(phrase)) {
        kind.items.put(phrase.item(), read);
        return;
      }
    }
    Map<String, Read> items = new LinkedHashMap<>();
    items.put(phrase.item(), read);
    kinds.add(new Kind(phrase, bound, because, items));
  }

  /** Every way to understand a sentence, with or without its stop. */
  public Set<List<Cited>> read(String sentence) {
    String words = sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
    Set<List<Cited>> readings = new HashSet<>();
    read(words, 0, null, List.of(), List.of(), readings);
    return readings;
  }

  private void read(
      String words,
      int at,
      @Nullable Phrase before,
      List<Read> pending,
      List<Cited> done,
      Set<List<Cited>> readings) {
    for (Kind kind : kinds) {
      for (int start : starts(words, at, before, kind)) {
        boolean opens = start > at;
        int first = kind.bound ? kind.phrase.leads().size() : 0;
        int unsaid = before == null ? first : opens ? 0 : kind.phrase.shared(before);
        Pattern pattern = patterns.computeIfAbsent(kind, this::patterns).get(unsaid);
        Matcher matcher = pattern.matcher(words).region(start, words.length());
        if (matcher.lookingAt()) {
          List<Read> now = new ArrayList<>(pending);
          now.addAll(items(matcher, kind));
          goOn(words, matcher.end(), kind.phrase, now, done, readings);
        }
      }
    }
  }

  private static List<Integer> starts(String words, int at, @Nullable Phrase before, Kind kind) {
    List<Integer> starts = new ArrayList<>();
    if (!kind.bound || before != null || !kind.because) {
      starts.add(at);
    }
    if (kind.bound && kind.because && before == null && words.startsWith("因此", at)) {
      starts.add(at + 2);
    }
    if (!kind.bound && words.startsWith("因", at)) {
      starts.add(at + 1);
    }
    return starts;
  }

  private void goOn(
      String words,
      int end,
      Phrase before,
      List<Read> pending,
      List<Cited> done,
      Set<List<Cited>> readings) {
    if (end == words.length()) {
      readings.add(cited(done, pending, ""));
    } else if (isMark(words.charAt(end))) {
      read(words, end + 1, before, pending, done, readings);
    } else if (words.charAt(end) == '（') {
      int close = closing(words, end);
      List<Cited> all = cited(done, pending, words.substring(end + 1, close));
      if (close + 1 == words.length()) {
        readings.add(all);
      } else if (isMark(words.charAt(close + 1))) {
        read(words, close + 2, before, List.of(), all, readings);
      }
    }
  }

  private static boolean isMark(char c) {
    return c == '，' || c == '；';
  }

  private static int closing(String words, int open) {
    int depth = 0;
    for (int i = open; i < words.length(); i++) {
      depth += words.charAt(i) == '（' ? 1 : words.charAt(i) == '）' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    throw new IllegalArgumentException(words);
  }

  private static List<Cited> cited(List<Cited> done, List<Read> pending, String grounds) {
    List<Cited> all = new ArrayList<>(done);
    pending.forEach(read -> all.add(new Cited(read.fact, read.answer, grounds)));
    return all;
  }

  private static List<Read> items(Matcher matcher, Kind kind) {
    if (kind.phrase.item().isEmpty()) {
      return List.of(kind.items.values().iterator().next());
    }
    List<Read> reads = new ArrayList<>();
    for (String item : matcher.group("items").split("、|或者")) {
      reads.add(kind.items.get(item));
    }
    return reads;
  }

  /** By how many of its leads are not said again. */
  private List<Pattern> patterns(Kind kind) {
    List<Pattern> all = new ArrayList<>();
    for (int unsaid = 0; unsaid <= kind.phrase.leads().size(); unsaid++) {
      all.add(pattern(kind, unsaid));
    }
    return all;
  }

  private Pattern pattern(Kind kind, int unsaid) {
    Phrase phrase = kind.phrase;
    String leads = String.join("", phrase.leads().subList(unsaid, phrase.leads().size()));
    String item =
        "(?:" + String.join("|", kind.items.keySet().stream().map(Pattern::quote).toList()) + ")";
    String items =
        phrase.item().isEmpty()
            ? ""
            : "(?<items>"
                + item
                + (phrase.joint() == Phrase.Joint.AND
                    ? "(?:、" + item + ")*"
                    : "(?:(?:、" + item + ")*或者" + item + ")?")
                + ")";
    return Pattern.compile(regex(leads + phrase.before()) + items + regex(phrase.after()));
  }

  private String regex(String words) {
    String regex = Pattern.quote(words);
    regex = regex.replace("(均)", "\\E(?:均)?\\Q");
    regex = regex.replace("@的", "\\E(?:" + Pattern.quote(subject) + "的|其)\\Q");
    regex = regex.replace("@", "\\E(?:" + Pattern.quote(subject) + "|其)\\Q");
    for (Map.Entry<String, Slot> variable : Phrasebook.ALL.variables().entrySet()) {
      List<String> said =
          variable.getValue().words().values().stream().filter(each -> !each.isEmpty()).toList();
      String any = "(?:" + String.join("|", said) + ")";
      boolean mayBeNone = said.size() < variable.getValue().words().size();
      String value =
          "(?:"
              + variable.getValue().otherwise()
              + "|"
              + any
              + "(?:、"
              + any
              + ")*)"
              + (mayBeNone ? "?" : "");
      regex = regex.replace("%" + variable.getKey(), "\\E" + value + "\\Q");
    }
    return regex.replace("执法部门的执法人员", "执法部门的\\E(?:执法人员|执法机构和执法人员|执法机构)\\Q");
  }
}
