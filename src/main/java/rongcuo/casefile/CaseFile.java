package rongcuo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Place;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * A valid case file.
 *
 * @param id unique in a folder of cases
 * @param idPlace where the id stands
 * @param claims the items relied on; null if every item is considered
 * @param claimsStated whether the file says what is relied on, be it everything
 * @param readings the choices that the case makes for open points of the text
 * @param reasonsOfReadings why the case makes these choices, where it says so
 * @param facts answers for the whole matter, in the order of the legal model's tables
 * @param decision of the whole matter; subjects may have their own
 * @param recommendation the unit's own, where another body decides; subjects may have their own
 * @param formerDecisions of the whole matter that others took the place of, the oldest first
 * @param particulars how the case came about and went on; subjects may have parts of their own
 * @param numbers the number of each document that has one, by the document's id
 * @param keys the language of the file's own keys
 */
public record CaseFile(
    String id,
    Place idPlace,
    List<Subject> subjects,
    List<Evidence> evidence,
    @Nullable List<Provision> claims,
    boolean claimsStated,
    List<Choice> readings,
    Map<Choice, String> reasonsOfReadings,
    Map<Fact, AnsweredFact> facts,
    @Nullable Decision decision,
    @Nullable Decision recommendation,
    List<FormerDecision> formerDecisions,
    Particulars particulars,
    Map<String, String> numbers,
    Language keys) {

  /**
   * Where a key stands, in words: “inquiry”下的“to”, or “调查”下的“结束” where the file's keys are Chinese.
   *
   * @param path of English keys, such as {@code inquiry.to} or {@code evidence[2].title}
   */
  public Bilingual where(String path) {
    return KeyPlace.of(path, keys);
  }

  /** One of the file's own keys as the file writes it: {@code inquiry}, or 调查. */
  public String word(String key) {
    return CaseShape.CASE.keys().form(key, keys);
  }

  /** Where a key stands with one of the words that may stand there: “report”下的“kind: named”. */
  public Bilingual entry(String path, Bilingual word) {
    Bilingual key = where(path);
    String value = ": " + word.in(keys);
    int last = key.english().indexOf('"', 1);
    return new Bilingual(
        key.chinese().substring(0, key.chinese().length() - 1) + value + "”",
        key.english().substring(0, last) + value + key.english().substring(last));
  }

  /** Where a subject of this file stands, counted from 0; namesakes are told apart. */
  public int place(Subject subject) {
    for (int i = 0; i < subjects.size(); i++) {
      if (subjects.get(i) == subject) {
        return i;
      }
    }
    throw new IllegalArgumentException("a subject of another case");
  }

  /** A number of a document that gives its place in the row alone, in full; another as it is. */
  public String numberInFull(DocumentName document, String given, LocalDate dated) {
    if (!given.strip().matches("[0-9]+")) {
      return given;
    }
    String code = get(CaseKeys.UNIT_CODE);
    String series = document.series() + "〔" + dated.getYear() + "〕";
    return (code == null ? "" : code) + series + given.strip().replaceFirst("^0+(?=.)", "") + "号";
  }

  /** The answers that hold for a subject: its own, and those of the matter it does not override. */
  public Map<Fact, AnsweredFact> facts(Subject subject) {
    if (subject.facts().isEmpty()) {
      return facts;
    }
    Map<Fact, AnsweredFact> merged = new EnumMap<>(Fact.class);
    merged.putAll(facts);
    merged.putAll(subject.facts());
    return merged;
  }

  /** The decision that holds for a subject: its own, or that of the whole matter; null if none. */
  public @Nullable Decision decision(Subject subject) {
    return subject.decision() == null ? decision : subject.decision();
  }

  /** The unit's recommendation that holds for a subject, where another body decides. */
  public @Nullable Decision recommendation(Subject subject) {
    return subject.recommendation() == null ? recommendation : subject.recommendation();
  }

  /** What was concluded on a subject: the decision, or the recommendation while there is none. */
  public @Nullable Decision concluded(Subject subject) {
    Decision decided = decision(subject);
    Decision recommended = recommendation(subject);
    return decided == null || recommended != null && isOfUnit(decided) ? recommended : decided;
  }

  /** Whether a decision is the unit's where another body decides: a recommendation (认定建议). */
  public boolean isOfUnit(Decision decision) {
    String body = get(CaseKeys.ACCOUNTABILITY_BODY);
    String own = decision.body();
    return body != null && !body.isBlank() && !body.strip().equals(own == null ? "" : own.strip());
  }

  /** The decisions on a subject that others took the place of, the oldest first. */
  public List<FormerDecision> formerDecisions(Subject subject) {
    boolean own = subject.decision() != null || !subject.formerDecisions().isEmpty();
    return own ? subject.formerDecisions() : formerDecisions;
  }

  public @Nullable String title() {
    return get(CaseKeys.TITLE);
  }

  /** Of problem, for recurring risks (第十八条). */
  public @Nullable String kind() {
    return get(CaseKeys.PROBLEM_KIND);
  }

  /** Of work, likewise. */
  public @Nullable String field() {
    return get(CaseKeys.FIELD);
  }

  /** What the file says at a key of the whole matter; null if nothing does. */
  public <T> @Nullable T get(Key<T> key) {
    return particulars.get(key);
  }

  /** The list at a key of the whole matter; empty if nothing stands there. */
  public <T> List<T> all(Key<List<T>> key) {
    return particulars.all(key);
  }

  /** What holds for a subject at a key: what its own part says, or else the whole matter's. */
  public <T> @Nullable T get(Key<T> key, @Nullable Subject subject) {
    return holding(key.section(), subject).get(key);
  }

  /** What holds for a subject of a part of the file; of the whole matter if it is null. */
  public Particulars holding(Section section, @Nullable Subject subject) {
    return subject != null && subject.particulars().has(section)
        ? subject.particulars()
        : particulars;
  }

  /** This case with a reading chosen, for the first time or anew, and the reason for it. */
  public CaseFile adopting(Choice choice, String reason) {
    List<Choice> chosen = new ArrayList<>(readings);
    chosen.removeIf(other -> other.reading() == choice.reading());
    chosen.add(choice);
    Map<Choice, String> reasons = new EnumMap<>(Choice.class);
    reasons.putAll(reasonsOfReadings);
    reasons.put(choice, reason);
    return new CaseFile(
        id,
        idPlace,
        subjects,
        evidence,
        claims,
        claimsStated,
        List.copyOf(chosen),
        Collections.unmodifiableMap(reasons),
        facts,
        decision,
        recommendation,
        formerDecisions,
        particulars,
        numbers,
        keys);
  }

  /** Why the case reads open points as it does, of those that are so read. */
  public Map<Choice, String> reasonsOf(Readings readings) {
    Map<Choice, String> reasons = new EnumMap<>(Choice.class);
    reasonsOfReadings.forEach(
        (choice, reason) -> {
          if (readings.has(choice)) {
            reasons.put(choice, reason);
          }
        });
    return reasons;
  }

  /** The contested facts of a subject, with the versions that there are of each. */
  public Map<Fact, Set<Truth>> contested(Subject subject) {
    Map<Fact, Set<Truth>> contested = new EnumMap<>(Fact.class);
    for (AnsweredFact answered : facts(subject).values()) {
      if (answered.contest().isContested()) {
        contested.put(answered.fact(), answered.versions());
      }
    }
    return contested;
  }

  /** The answers of a subject as they count, before anything that they imply. */
  public Answers answers(Subject subject) {
    long[] yes = new long[2];
    long[] no = new long[2];
    for (AnsweredFact answered : facts(subject).values()) {
      int ordinal = answered.fact().ordinal();
      Truth answer = answered.counted();
      if (answer != Truth.UNKNOWN) {
        (answer == Truth.YES ? yes : no)[ordinal >>> 6] |= 1L << ordinal;
      }
    }
    return new Answers(new FactSet(yes[0], yes[1]), new FactSet(no[0], no[1]));
  }
}
