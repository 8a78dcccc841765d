package rongcuo.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.explanation.Likeness;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.Combinations;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Directions;
import rongcuo.rules.Outcome;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/**
 * Random archives with planted contradictions, against trying every combination of readings for
 * every set of up to three decisions, and every pair of officers: all that there is is found, and
 * nothing else.
 */
class PracticePropertyTest {

  private static final int ARCHIVES = Integer.getInteger("rongcuo.property.cases", 1000);
  private static final int POOL = 90;

  private final Random random = new Random(20261128);
  private final RandomCases cases = new RandomCases(random);
  private final List<Fact> directed = directed();

  /** Of these cases archives are made: what the reference model says of them is found once. */
  private final List<Known> pool = new ArrayList<>();

  private final Map<Situation, Directions> directions = new HashMap<>();

  private record Known(Situation situation, Assessment assessment, Map<String, BitSet> possible) {}

  /** A decision of an archive, with the combinations that it fits. */
  private record Entry(Known known, Decided decided, BitSet fitting) {}

  private static List<Fact> directed() {
    Directions law = Directions.of(Claims.ALL, Readings.DEFAULT);
    return law.favourable().or(law.adverse()).toList();
  }

  private void fillPool() {
    List<Claims> some =
        List.of(
            Claims.of(List.of(Provision.ART_11_ITEM_6, Provision.ART_12_ITEM_2)),
            Claims.of(List.of(Provision.ART_11_ITEM_6)),
            Claims.of(List.of(Provision.ART_10_ITEM_1, Provision.ART_4)));
    for (int i = 0; i < POOL; i++) {
      Answers answers = cases.open(cases.fullAnswers(), i % 3);
      Claims claims = i % 3 == 0 ? some.get(random.nextInt(3)) : Claims.ALL;
      add(answers, claims);
      // Like cases: the same facts, or a few of them changed.
      for (int like = random.nextInt(3); like > 0; like--) {
        Answers other = answers;
        for (int step = random.nextInt(4); step > 0; step--) {
          Fact fact = directed.get(random.nextInt(directed.size()));
          Answers next = other.with(fact, Truth.of(random.nextBoolean()));
          other = BruteForce.isImpossible(next) ? other : next;
        }
        add(other, random.nextInt(4) == 0 ? some.get(random.nextInt(3)) : claims);
      }
    }
  }

  private void add(Answers answers, Claims claims) {
    Readings readings = random.nextInt(4) == 0 ? Readings.STRICT : Readings.DEFAULT;
    Assessment assessment = Assessor.assess(answers, claims, readings);
    pool.add(
        new Known(
            new Situation(Implication.propagate(answers), claims, readings),
            assessment,
            Combinations.possible(answers, claims)));
  }

  /** Decides as some readings have it, now and then as they do not. */
  private Entry decided(Known known, String id, int combination) {
    List<String> outcomes = new ArrayList<>();
    known.possible.forEach((outcome, those) -> addIf(those.get(combination), outcome, outcomes));
    String outcome = outcomes.get(random.nextInt(outcomes.size()));
    Conclusion conclusion =
        outcome.equals("diligent")
            ? Conclusion.DILIGENT
            : outcome.startsWith("tolerated") ? Conclusion.TOLERATED : Conclusion.NOT_TOLERATED;
    Disposition treatment = null;
    for (Outcome each : Outcome.values()) {
      if (each.id().equals(outcome) && !each.dispositions().isEmpty()) {
        treatment = each.dispositions().get(random.nextInt(each.dispositions().size()));
      }
    }
    if (random.nextInt(12) == 0) {
      conclusion = Conclusion.values()[random.nextInt(3)];
      treatment = Disposition.values()[random.nextInt(5)];
    }
    treatment = conclusion == Conclusion.DILIGENT ? Disposition.NO_LIABILITY : treatment;
    treatment = random.nextInt(20) == 0 ? null : treatment;
    return entry(known, id, conclusion, treatment);
  }

  private static Entry entry(
      Known known, String id, Conclusion conclusion, @Nullable Disposition treatment) {
    Decided decided = DecidedTest.decided(id, conclusion, treatment, known.situation);
    BitSet fitting = new BitSet();
    decided
        .fitting()
        .toList()
        .forEach(fits -> fitting.or(known.possible.getOrDefault(fits.id(), new BitSet())));
    return new Entry(known, decided, fitting);
  }

  /** Decisions of the pool, two or three, that fit no readings together, while fewer do. */
  private List<List<Entry>> contradictions(int size) {
    Map<BitSet, Entry> distinct = new LinkedHashMap<>();
    for (Known known : pool) {
      for (Conclusion conclusion : Conclusion.values()) {
        Entry entry = entry(known, "", conclusion, TREATMENT.get(conclusion));
        distinct.putIfAbsent(entry.fitting, entry);
      }
    }
    distinct.remove(new BitSet());
    List<Entry> entries = new ArrayList<>();
    for (Entry each : distinct.values()) {
      entries.add(
          entry(
              each.known,
              "Q-" + entries.size(),
              each.decided.conclusion(),
              each.decided.treatment()));
    }
    List<List<Entry>> found = new ArrayList<>();
    for (Set<String> clash : clashes(entries)) {
      if (clash.size() == size) {
        found.add(entries.stream().filter(each -> clash.contains(each.decided.caseId())).toList());
      }
    }
    return found;
  }

  private static final Map<Conclusion, Disposition> TREATMENT =
      Map.of(
          Conclusion.DILIGENT, Disposition.NO_LIABILITY,
          Conclusion.TOLERATED, Disposition.EXEMPT,
          Conclusion.NOT_TOLERATED, Disposition.LIGHTEN);

  private static void addIf(boolean is, String one, List<String> to) {
    if (is) {
      to.add(one);
    }
  }

  @Test
  void allThatThereIsIsFoundAndNothingElse() {
    fillPool();
    List<List<Entry>> pairs = contradictions(2);
    List<List<Entry>> triples = contradictions(3);
    int[] found = new int[6];
    for (int i = 0; i < ARCHIVES; i++) {
      List<Entry> entries = new ArrayList<>();
      // Two policies in turn, so that some archives contradict themselves.
      int one = random.nextInt(Combinations.COUNT);
      int other = random.nextInt(4) == 0 ? random.nextInt(Combinations.COUNT) : one;
      int last = i % 100 == 0 ? 60 : 2 + random.nextInt(9);
      for (int j = last; j >= 0; j--) {
        Known known = pool.get(random.nextInt(pool.size()));
        entries.add(decided(known, "P-" + j, j % 2 == 0 ? one : other));
      }
      List<Entry> planted = new ArrayList<>();
      if (i % 3 != 0) {
        List<List<Entry>> from = i % 3 == 1 ? pairs : triples;
        planted.addAll(from.get(random.nextInt(from.size())));
        entries.addAll(random.nextInt(entries.size()), planted);
      }
      Archive archive = new Archive();
      entries.forEach(entry -> archive.add(List.of(entry.decided)));
      Readings office = Combinations.at(one);
      Practice practice = Practice.of(archive, office);
      assertThat(practice.decided()).isEqualTo(entries.size());
      assertThat(ids(practice.fittingNone())).isEqualTo(fittingNone(entries));
      found[0] += practice.fittingNone().size();
      assertThat(practice.areAllClashes()).isTrue();
      Set<Set<String>> clashes = clashes(entries);
      assertThat(expanded(practice.clashes())).isEqualTo(clashes);
      if (!planted.isEmpty()) {
        Set<String> names = new HashSet<>();
        planted.forEach(each -> names.add(each.decided.caseId()));
        assertThat(clashes).as("planted").contains(names);
      }
      clashes.forEach(clash -> found[clash.size() - 1]++);
      implied(practice, entries, clashes, one);
      found[3] += practice.implied().exclusive().size();
      found[4] += practice.implied().settled().size();
      assertThat(glance(entries)).isEqualTo(glanced(entries, practice));
      Set<String> unequal = unequal(entries);
      assertThat(unequalOf(practice)).isEqualTo(unequal);
      found[5] += unequal.size();
    }
    if (ARCHIVES >= 1000) {
      assertThat(Arrays.stream(found).min().orElse(0)).as("of each kind").isGreaterThan(50);
    }
  }

  /** What is told in passing, in numbers. */
  private static String glance(List<Entry> entries) {
    Glance glance = new Glance();
    entries.forEach(entry -> glance.add(List.of(entry.decided)));
    Bilingual remark = glance.remark("rongcuo");
    return remark == null ? "" : remark.in(Language.ENGLISH);
  }

  /** The same from all combinations and all pairs. */
  private static String glanced(List<Entry> entries, Practice practice) {
    BitSet all = new BitSet();
    all.set(0, Combinations.COUNT);
    Set<Situation> uneven = new HashSet<>();
    for (Entry entry : entries) {
      if (!entry.fitting.isEmpty()) {
        all.and(entry.fitting);
      }
      for (Entry other : entries) {
        Disposition one = entry.decided.treatment();
        Disposition two = other.decided.treatment();
        boolean differs =
            entry.decided.conclusion() != other.decided.conclusion()
                || one != null && two != null && one != two;
        if (differs && facts(entry).equals(facts(other))) {
          uneven.add(facts(entry));
        }
      }
    }
    List<String> told = new ArrayList<>();
    addIf(
        !practice.fittingNone().isEmpty(),
        practice.fittingNone().size() + " decisions fit no readings",
        told);
    addIf(all.isEmpty(), "no readings fit all the others together", told);
    addIf(
        !uneven.isEmpty(), uneven.size() + " groups of the same facts are decided otherwise", told);
    return told.isEmpty()
        ? ""
        : "There is something to look at in the decisions on record: "
            + String.join("; ", told)
            + "; see rongcuo practice.";
  }

  private static Situation facts(Entry entry) {
    return entry.known.situation.with(Readings.DEFAULT);
  }

  /** So that pairs may be told apart by what matters under a single claim. */
  @Test
  void whatMattersUnderSomeClaimsMattersUnderMore() {
    for (int i = 0; i < 60; i++) {
      Readings readings = cases.readings();
      Claims some = cases.claims();
      Claims more = new Claims(some.bits() | cases.claims().bits());
      Directions few = Directions.of(some, readings);
      Directions all = Directions.of(more, readings);
      assertThat(
              few.favourable().or(few.mixed()).without(all.favourable().or(all.mixed())).isEmpty())
          .isTrue();
      assertThat(few.adverse().or(few.mixed()).without(all.adverse().or(all.mixed())).isEmpty())
          .isTrue();
    }
  }

  private static Set<String> ids(List<Decided> decided) {
    Set<String> ids = new TreeSet<>();
    decided.forEach(each -> ids.add(each.caseId()));
    return ids;
  }

  private static Set<String> fittingNone(List<Entry> entries) {
    Set<String> ids = new TreeSet<>();
    entries.forEach(each -> addTo(ids, each.fitting.isEmpty(), each.decided.caseId()));
    return ids;
  }

  private static void addTo(Set<String> ids, boolean is, String id) {
    if (is) {
      ids.add(id);
    }
  }

  private static BitSet both(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both;
  }

  private static Set<Set<String>> clashes(List<Entry> entries) {
    Set<Set<String>> clashes = new HashSet<>();
    List<Entry> all = new ArrayList<>(entries);
    all.removeIf(entry -> entry.fitting.isEmpty());
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        BitSet two = both(all.get(i).fitting, all.get(j).fitting);
        if (two.isEmpty()) {
          clashes.add(Set.of(all.get(i).decided.caseId(), all.get(j).decided.caseId()));
          continue;
        }
        for (int k = j + 1; k < all.size(); k++) {
          BitSet third = all.get(k).fitting;
          if (both(two, third).isEmpty()
              && all.get(i).fitting.intersects(third)
              && all.get(j).fitting.intersects(third)) {
            clashes.add(
                Set.of(
                    all.get(i).decided.caseId(),
                    all.get(j).decided.caseId(),
                    all.get(k).decided.caseId()));
          }
        }
      }
    }
    return clashes;
  }

  private static Set<Set<String>> expanded(List<List<SameReadings>> clashes) {
    Set<Set<String>> expanded = new HashSet<>();
    clashes.forEach(clash -> expand(clash, 0, Set.of(), expanded));
    return expanded;
  }

  private static void expand(
      List<SameReadings> clash, int from, Set<String> before, Set<Set<String>> to) {
    if (from == clash.size()) {
      to.add(before);
      return;
    }
    for (Decided each : clash.get(from).decisions()) {
      Set<String> more = new TreeSet<>(before);
      more.add(each.caseId());
      expand(clash, from + 1, more, to);
    }
  }

  private static void implied(
      Practice practice, List<Entry> entries, Set<Set<String>> clashes, int office) {
    Set<String> leftAside = new TreeSet<>();
    clashes.forEach(leftAside::addAll);
    assertThat(practice.clashing()).isEqualTo(leftAside.size());
    BitSet all = new BitSet();
    all.set(0, Combinations.COUNT);
    Set<String> unfit = new TreeSet<>();
    Map<String, BitSet> fitting = new HashMap<>();
    for (Entry entry : entries) {
      fitting.put(entry.decided.caseId(), entry.fitting);
      if (!entry.fitting.isEmpty() && !leftAside.contains(entry.decided.caseId())) {
        all.and(entry.fitting);
      }
      addTo(unfit, !entry.fitting.isEmpty() && !entry.fitting.get(office), entry.decided.caseId());
    }
    assertThat(ids(practice.unfit())).isEqualTo(unfit);
    ImpliedReadings implied = practice.implied();
    assertThat(implied.isPossible()).isEqualTo(!all.isEmpty());
    if (all.isEmpty()) {
      return;
    }
    assertThat(implied.hasOffice()).isEqualTo(all.get(office));
    BitSet told = new BitSet();
    told.set(0, Combinations.COUNT);
    for (ImpliedReadings.Settled settled : implied.settled()) {
      BitSet left = new BitSet();
      settled.point().left().forEach(choice -> left.or(WITH.get(choice)));
      told.and(left);
      for (List<SameReadings> by : settled.by()) {
        settles(by, fitting, left, settled.isLeast());
      }
    }
    for (List<Choice> pair : implied.exclusive()) {
      told.andNot(both(WITH.get(pair.get(0)), WITH.get(pair.get(1))));
    }
    assertThat(told.equals(all)).isEqualTo(implied.isWhole());
    assertThat(both(told, all)).isEqualTo(all);
    assertThat(left(all)).isEqualTo(leftOf(implied));
  }

  private static final Map<Choice, BitSet> WITH = with();

  private static Map<Choice, BitSet> with() {
    Map<Choice, BitSet> with = new HashMap<>();
    for (Choice choice : Choice.values()) {
      if (!choice.reading().dutiesOnly()) {
        with.put(choice, Combinations.with(choice));
      }
    }
    return with;
  }

  /** The decisions leave nothing else of the point, and none of them can be spared. */
  private static void settles(
      List<SameReadings> by, Map<String, BitSet> fitting, BitSet left, boolean isLeast) {
    assertThat(by).isNotEmpty();
    assertThat(isLeast).isEqualTo(by.size() <= 3);
    for (int spared = -1; spared < by.size(); spared++) {
      BitSet rest = new BitSet();
      rest.set(0, Combinations.COUNT);
      for (int i = 0; i < by.size(); i++) {
        if (i != spared) {
          rest.and(fitting.get(by.get(i).decisions().get(0).caseId()));
        }
      }
      rest.andNot(left);
      assertThat(rest.isEmpty()).isEqualTo(spared < 0);
    }
  }

  private static Map<Reading, Set<Choice>> left(BitSet all) {
    Map<Reading, Set<Choice>> left = new HashMap<>();
    WITH.forEach(
        (choice, those) -> {
          if (all.intersects(those)) {
            left.computeIfAbsent(choice.reading(), key -> new TreeSet<>()).add(choice);
          }
        });
    return left;
  }

  private static Map<Reading, Set<Choice>> leftOf(ImpliedReadings implied) {
    Map<Reading, Set<Choice>> left = new HashMap<>();
    implied
        .settled()
        .forEach(each -> left.put(each.point().reading(), Set.copyOf(each.point().left())));
    implied.free().forEach(reading -> left.put(reading, Set.copyOf(reading.choices())));
    return left;
  }

  private Likeness likeness(Entry one, Entry other, Claims claims, Readings readings) {
    return Likeness.of(
        one.known.assessment,
        other.known.assessment,
        directions.computeIfAbsent(
            new Situation(Answers.NONE, claims, readings), key -> Directions.of(claims, readings)));
  }

  /** Each pair by the definition of like cases, one officer after another. */
  private Set<String> unequal(List<Entry> entries) {
    Set<String> unequal = new TreeSet<>();
    for (Entry worse : entries) {
      for (Entry better : entries) {
        Claims both =
            new Claims(
                worse.known.situation.claims().bits() | better.known.situation.claims().bits());
        Likeness likeness = likeness(worse, better, both, worse.known.situation.readings());
        Likeness too = likeness(worse, better, both, better.known.situation.readings());
        boolean atLeast = likeness.isAtLeastAsFavourable() && too.isAtLeastAsFavourable();
        boolean same = atLeast && likeness.isAtMostAsFavourable() && too.isAtMostAsFavourable();
        Disposition one = worse.decided.treatment();
        Disposition other = better.decided.treatment();
        boolean told = one != null && other != null && one != other;
        if (atLeast && told && one.compareTo(other) > 0
            || same
                && !told
                && worse.decided.conclusion().compareTo(better.decided.conclusion()) > 0) {
          unequal.add(
              worse.decided.caseId() + " " + better.decided.caseId() + (same ? " same" : ""));
        }
      }
    }
    return unequal;
  }

  private static Set<String> unequalOf(Practice practice) {
    Set<String> unequal = new TreeSet<>();
    for (Inequality each : practice.inequalities()) {
      for (Decided worse : each.worse()) {
        for (Decided better : each.better()) {
          unequal.add(worse.caseId() + " " + better.caseId() + (each.isSame() ? " same" : ""));
        }
      }
    }
    return unequal;
  }
}
