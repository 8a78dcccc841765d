package rongcuo.notice.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;

/**
 * What was found, in sentences: those of a group that rest on the same evidence in one, what
 * differs in one list, the cause before what it caused. Alternatives that were not found are not
 * among them.
 */
public final class Findings {

  private static final String AGAIN = "其";

  /** So many facts on different evidence make one sentence at most. */
  private static final int MOST_JOINED = 6;

  private final Map<Fact, Answered> stated = new EnumMap<>(Fact.class);
  private final Answers answers;
  private final Party party;

  private Findings(List<Answered> stated, Answers answers, Party party) {
    this.answers = Implication.propagate(answers);
    this.party = party;
    stated.forEach(each -> this.stated.put(each.fact(), each));
    for (Implication implication : Implication.values()) {
      dropImplied(implication.fact(), implication.implied());
    }
  }

  /** Of two answers of which one tells the other, on the same evidence, leaves one. */
  private void dropImplied(Fact fact, Fact implied) {
    Answered telling = stated.get(implied);
    Answered told = stated.get(fact);
    if (telling == null || told == null || telling.answer() != told.answer()) {
      return;
    }
    Fact spare = told.isYes() ? implied : fact;
    Answered kept = told.isYes() ? told : telling;
    Answered left = told.isYes() ? telling : told;
    if (left.grounds().isEmpty() || left.grounds().equals(kept.grounds())) {
      stated.remove(spare);
    }
  }

  /**
   * The answers in paragraphs.
   *
   * @param stated those to state
   * @param answers all that is known, which words may depend on
   */
  public static List<List<FoundSentence>> paragraphs(
      List<Answered> stated, Answers answers, Party party) {
    Findings findings = new Findings(stated, answers, party);
    List<List<FoundSentence>> paragraphs = new ArrayList<>();
    for (List<List<PhraseOfFact>> chapter : Phrasebook.ALL.chapters()) {
      List<FoundSentence> paragraph = new ArrayList<>();
      for (List<PhraseOfFact> group : chapter) {
        for (List<Clause> sentence : findings.sentences(group)) {
          for (Wording wording : findings.wordings(sentence)) {
            paragraph.add(new FoundSentence(wording.words + "。", wording.says));
          }
        }
      }
      if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph);
      }
    }
    return paragraphs;
  }

  /** The answers in one clause without what they rest on and without a stop, for reasons. */
  public static FoundSentence clause(List<Answered> stated, Answers answers, Party party) {
    Findings findings = new Findings(stated.stream().map(Answered::bare).toList(), answers, party);
    List<Clause> clauses = new ArrayList<>();
    for (List<List<PhraseOfFact>> chapter : Phrasebook.ALL.chapters()) {
      chapter.forEach(group -> findings.sentences(group).forEach(clauses::addAll));
    }
    StringBuilder words = new StringBuilder();
    List<Answered> says = new ArrayList<>();
    for (Wording wording : findings.wordings(clauses)) {
      words.append(wording.words);
      says.addAll(wording.says);
    }
    return new FoundSentence(words.toString(), says);
  }

  /** Names the party where words first speak of it, and not again. */
  private final class Naming {
    private boolean named;

    String in(String words) {
      int first = named ? -1 : words.indexOf(Phrase.SUBJECT);
      if (first < 0) {
        return again(words);
      }
      named = true;
      return words.substring(0, first) + party.name() + again(words.substring(first + 1));
    }

    private String again(String words) {
      return words.replace(Phrase.SUBJECT + "的", AGAIN).replace(Phrase.SUBJECT, AGAIN);
    }
  }

  /** A sentence in the making. */
  private static final class Wording {
    final Naming naming;
    final StringBuilder words = new StringBuilder();
    final List<Answered> says = new ArrayList<>();

    Wording(Naming naming) {
      this.naming = naming;
    }
  }

  /**
   * An answer in its phrase.
   *
   * @param bound its phrase if it goes on from its causes
   * @param chain what stands together with it, as cause and result do
   */
  private record Said(
      Answered answered, Phrase phrase, PhraseOfFact.@Nullable Bound bound, Object chain) {
    boolean isBecause() {
      return bound != null && bound.because();
    }
  }

  /** What one phrase says, of one fact or of several. */
  private static final class Clause {
    final Said first;
    final List<String> items = new ArrayList<>();
    final List<Answered> says = new ArrayList<>();
    boolean opens;

    Clause(Said first) {
      this.first = first;
    }

    String grounds() {
      return says.get(0).grounds();
    }
  }

  /** What is told of a group, a list of clauses a sentence. */
  private List<List<Clause>> sentences(List<PhraseOfFact> group) {
    Map<Object, List<Said>> chains = new LinkedHashMap<>();
    for (PhraseOfFact entry : group) {
      Answered answered = stated.get(entry.fact());
      if (answered != null) {
        Said said = said(entry, answered, group);
        chains.computeIfAbsent(said.chain, key -> new ArrayList<>()).add(said);
      }
    }
    Map<Object, List<Said>> sentences = new LinkedHashMap<>();
    for (Map.Entry<Object, List<Said>> chain : chains.entrySet()) {
      String grounds = chain.getValue().get(0).answered.grounds();
      boolean same =
          chain.getValue().stream().allMatch(each -> each.answered.grounds().equals(grounds));
      Object key = same ? grounds : chain.getKey();
      sentences.computeIfAbsent(key, any -> new ArrayList<>()).addAll(chain.getValue());
    }
    return joined(sentences.values()).stream().map(this::clauses).toList();
  }

  /** Few facts of a group are one sentence, whatever they rest on, where brackets stay clear. */
  private static List<List<Said>> joined(Collection<List<Said>> sentences) {
    List<List<Said>> joined = new ArrayList<>();
    for (List<Said> sentence : sentences) {
      List<Said> before = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
      if (!before.isEmpty() && isOneWith(before, sentence)) {
        before.addAll(sentence);
      } else {
        joined.add(new ArrayList<>(sentence));
      }
    }
    return joined;
  }

  private static boolean isOneWith(List<Said> before, List<Said> sentence) {
    boolean clear =
        !before.get(before.size() - 1).answered.grounds().isEmpty()
            || sentence.stream().allMatch(each -> each.answered.grounds().isEmpty());
    return clear && before.size() + sentence.size() <= MOST_JOINED;
  }

  private Said said(PhraseOfFact entry, Answered answered, List<PhraseOfFact> group) {
    boolean taken = entry.causes().stream().anyMatch(this::isFound);
    PhraseOfFact.Bound bound = taken ? entry.bound(answered.isYes()) : null;
    Phrase phrase = bound == null ? entry.phrase(answered.isYes()) : bound.words();
    Object chain = bound == null ? entry.fact() : entry.causes();
    for (PhraseOfFact later : group) {
      if (answered.isYes() && later.causes().contains(entry.fact()) && isStated(later.fact())) {
        chain = later.causes();
      }
    }
    return new Said(answered, phrase, bound, chain);
  }

  private boolean isStated(Fact fact) {
    return stated.containsKey(fact);
  }

  private boolean isFound(Fact fact) {
    Answered answered = stated.get(fact);
    return answered != null && answered.isYes();
  }

  /** Puts what is of one kind together, and marks where causes begin. */
  private List<Clause> clauses(List<Said> sentence) {
    List<Clause> clauses = new ArrayList<>();
    for (Said said : sentence) {
      Clause clause = kindred(said, clauses, sentence);
      if (clause == null) {
        clause = new Clause(said);
        clause.opens = isFirstCause(said, clauses, sentence);
        clauses.add(clause);
      }
      clause.items.add(said.phrase.item());
      clause.says.add(said.answered);
    }
    if (isParted(clauses)) {
      clauses.forEach(each -> each.opens = false);
    }
    return clauses;
  }

  private static @Nullable Clause kindred(Said said, List<Clause> clauses, List<Said> sentence) {
    for (Clause clause : clauses) {
      boolean chained = isBecause(said.chain, sentence) || isBecause(clause.first.chain, sentence);
      if (clause.first.phrase.isOfOneKindWith(said.phrase)
          && (clause.first.bound == null) == (said.bound == null)
          && clause.grounds().equals(said.answered.grounds())
          && (!chained || clause.first.chain.equals(said.chain))) {
        return clause;
      }
    }
    return null;
  }

  private static boolean isBecause(Object chain, List<Said> sentence) {
    return sentence.stream().anyMatch(each -> each.isBecause() && each.chain.equals(chain));
  }

  private static boolean isFirstCause(Said said, List<Clause> clauses, List<Said> sentence) {
    return isBecause(said.chain, sentence)
        && clauses.stream().noneMatch(each -> each.first.chain.equals(said.chain));
  }

  /** Whether brackets would seem to cover what rests on nothing, so that a stop goes before it. */
  private static boolean isParted(List<Clause> clauses) {
    for (int i = 1; i < clauses.size(); i++) {
      if (isParted(clauses.get(i - 1), clauses.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isParted(Clause before, Clause clause) {
    return before.grounds().isEmpty() && !clause.grounds().isEmpty();
  }

  private List<Wording> wordings(List<Clause> clauses) {
    List<Wording> wordings = new ArrayList<>();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      @Nullable Clause before = i == 0 ? null : clauses.get(i - 1);
      if (before == null || isParted(before, clause)) {
        wordings.add(new Wording(new Naming()));
        before = null;
      }
      Wording wording = wordings.get(wordings.size() - 1);
      wording
          .words
          .append(before == null ? "" : mark(clause, before))
          .append(wording.naming.in(words(clause, before)));
      wording.says.addAll(clause.says);
      boolean ends = i + 1 == clauses.size() || !isSame(clause, clauses.get(i + 1));
      if (ends && !clause.grounds().isEmpty()) {
        wording.words.append("（").append(clause.grounds()).append("）");
      }
    }
    return wordings;
  }

  /** How many of the words that it begins with need not be said. */
  private static int unsaid(Clause clause, @Nullable Clause before) {
    Phrase phrase = clause.first.phrase;
    if (before == null) {
      return clause.first.bound == null ? 0 : phrase.leads().size();
    }
    return clause.opens ? 0 : phrase.shared(before.first.phrase);
  }

  /** A semicolon where a clause begins with a topic of its own, or goes on after one. */
  private static String mark(Clause clause, Clause before) {
    Phrase phrase = clause.first.phrase;
    boolean begins = phrase.isOfMatter() && phrase.shared(before.first.phrase) == 0;
    if (begins && !clause.opens && !isSame(before, clause)) {
      return "；";
    }
    boolean apart =
        (phrase.hasTopic() || before.first.phrase.hasTopic())
            && phrase.shared(before.first.phrase) == 0;
    return apart ? "；" : "，";
  }

  private static boolean isSame(Clause clause, Clause next) {
    return clause.grounds().equals(next.grounds());
  }

  private String words(Clause clause, @Nullable Clause before) {
    Phrase phrase = clause.first.phrase;
    String words = phrase.words(clause.items, unsaid(clause, before));
    for (Map.Entry<String, Phrasebook.Slot> each : Phrasebook.ALL.variables().entrySet()) {
      words = words.replace("%" + each.getKey(), each.getValue().in(answers));
    }
    boolean parted = before == null && clause.first.isBecause();
    String cause = clause.opens ? "因" : parted ? "因此" : "";
    return cause + party.fitted(words);
  }
}
