package rongcuo.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Subject;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.inquiry.Questioning.Turn;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.DecisionList.Row;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeTable;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * What the questionnaire asks, beside asking every fact and beside asking in the order of the
 * tables whatever plain Kleene logic leaves open. Each asks for reservations too. The figures stand
 * in {@code src/docs/benchmarks.md}.
 */
class QuestionsAskedTest {

  private static final int RANDOM_CASES = 1000;

  /** The outcomes that reservations attach to. */
  private static final Set<Outcome> CARRIERS =
      Set.of(Outcome.DILIGENT, Outcome.TOLERATED_EXEMPTIBLE, Outcome.TOLERATED);

  /** Mean numbers over some cases. */
  private record Means(double facts, double screens) {}

  /** A case with the answers that are given when asked. */
  private record Answerable(Questioning start, List<Answers> subjects) {}

  @Test
  void asksLessOfTheCaseLibrary() throws IOException {
    Ways ways = compare("cases/", library());
    assertThat(ways.questionnaire.screens).isLessThan(ways.undecided.screens);
  }

  @Test
  void asksLessOfRandomCases() {
    Ways ways = compare("random cases, random claims", random(false));
    assertThat(ways.questionnaire.screens).isLessThan(ways.undecided.screens);
  }

  @Test
  void asksLessOfRandomCasesThatRelyOnEveryItem() {
    Ways ways = compare("random cases, every item relied on", random(true));
    assertThat(ways.questionnaire.facts).isLessThan(ways.undecided.facts);
    assertThat(ways.questionnaire.screens).isLessThan(0.85 * ways.undecided.screens);
  }

  private record Ways(Means every, Means undecided, Means questionnaire) {}

  private static Ways compare(String title, List<Answerable> cases) {
    Ways ways =
        new Ways(
            of(cases, QuestionsAskedTest::every),
            of(cases, QuestionsAskedTest::undecided),
            of(cases, Questioning::next));
    System.out.printf("%s (%d)%n", title, cases.size());
    print("every fact", ways.every);
    print("table order, Kleene", ways.undecided);
    print("questionnaire", ways.questionnaire);
    assertThat(ways.undecided.screens).isLessThan(ways.every.screens);
    return ways;
  }

  private static void print(String way, Means means) {
    System.out.printf("  %-20s %6.1f facts %6.1f screens%n", way, means.facts, means.screens);
  }

  /** At every step of a case that begins with nothing known, once the program has warmed up. */
  @Test
  void theNextQuestionComesAtOnce() {
    Questioning matter = unasked(Claims.ALL, Readings.DEFAULT, 1);
    long slowest = 0;
    Turn turn = matter.next();
    while (turn != null) {
      long quickest = Long.MAX_VALUE;
      for (int i = 0; i < 10; i++) {
        long before = System.nanoTime();
        turn = matter.next();
        quickest = Math.min(quickest, System.nanoTime() - before);
      }
      slowest = Math.max(slowest, quickest);
      if (turn != null) {
        for (Fact fact : turn.question().facts()) {
          boolean yes = fact.ordinal() <= Fact.PROFESSIONAL_STANDARDS_MET.ordinal();
          matter = matter.with(0, fact, Truth.of(yes && fact != Fact.OTHER_PROCEDURE_BREACH));
        }
      }
    }
    System.out.printf("slowest next question: %.1f ms%n", slowest / 1e6);
    assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofMillis(50));
  }

  private static List<Answerable> library() throws IOException {
    List<Answerable> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).sorted().toList()) {
        cases.add(answerable(file));
      }
    }
    return cases;
  }

  private static Answerable answerable(Path file) throws IOException {
    CaseFile caseFile = CaseReader.read(file).caseFile();
    if (caseFile == null) {
      throw new IllegalStateException("no valid case: " + file);
    }
    Claims claims = caseFile.claims() == null ? Claims.ALL : Claims.of(caseFile.claims());
    Readings readings = Readings.DEFAULT;
    for (Choice choice : caseFile.readings()) {
      readings = readings.with(choice);
    }
    List<Answers> answers = new ArrayList<>();
    for (Subject subject : caseFile.subjects()) {
      answers.add(caseFile.answers(subject));
    }
    return new Answerable(unasked(claims, readings, answers.size()), answers);
  }

  private static List<Answerable> random(boolean everyItem) {
    RandomCases random = new RandomCases(new Random(20260406));
    List<Answerable> cases = new ArrayList<>();
    for (int i = 0; i < RANDOM_CASES; i++) {
      List<Answers> answers = List.of(random.fullAnswers());
      Claims claims = everyItem ? Claims.ALL : random.claims();
      cases.add(new Answerable(unasked(claims, Readings.DEFAULT, 1), answers));
    }
    return cases;
  }

  private static Questioning unasked(Claims claims, Readings readings, int subjects) {
    List<GivenAnswers> nothing = new ArrayList<>();
    for (int i = 0; i < subjects; i++) {
      nothing.add(GivenAnswers.NONE);
    }
    return new Questioning(GivenAnswers.NONE, nothing, claims, readings);
  }

  /** Asks each case to its end in one way. */
  private static Means of(List<Answerable> cases, Function<Questioning, @Nullable Turn> way) {
    int facts = 0;
    int screens = 0;
    for (Answerable one : cases) {
      Questioning matter = one.start;
      Turn turn = way.apply(matter);
      while (turn != null) {
        screens++;
        for (Fact fact : turn.question().facts()) {
          facts++;
          matter = matter.with(turn.subject(), fact, one.subjects.get(turn.subject()).of(fact));
        }
        turn = way.apply(matter);
      }
    }
    return new Means((double) facts / cases.size(), (double) screens / cases.size());
  }

  private static @Nullable Turn every(Questioning matter) {
    return first(matter, given -> FactSet.ALL);
  }

  /** In the order of the tables, what occurs in a part of the conclusion that is undecided. */
  private static @Nullable Turn undecided(Questioning matter) {
    return first(
        matter,
        given -> {
          Answers answers = Implication.propagate(given.answers());
          return undecided(new Situation(answers, matter.claims(), matter.readings()))
              .without(answers.known());
        });
  }

  private static @Nullable Turn first(Questioning matter, Function<GivenAnswers, FactSet> asked) {
    for (int i = 0; i < matter.subjects().size(); i++) {
      GivenAnswers given = matter.subjects().get(i).over(matter.whole());
      FactSet left =
          asked.apply(given).without(given.answers().known()).without(given.passedOver());
      if (!left.isEmpty()) {
        return new Turn(i, new Question.Single(Provision.ART_2, left.toList().get(0)));
      }
    }
    return null;
  }

  private static FactSet undecided(Situation situation) {
    FactSet facts = FactSet.NONE;
    for (Row<Outcome> row : OutcomeTable.table().rows()) {
      Truth truth = row.when().evaluate(situation);
      facts = facts.or(undecided(row.when(), situation));
      if (CARRIERS.contains(row.result()) && truth != Truth.NO) {
        facts = facts.or(undecidedReservations(situation));
      }
      if (truth == Truth.YES) {
        return facts;
      }
    }
    return facts;
  }

  private static FactSet undecidedReservations(Situation situation) {
    FactSet facts = FactSet.NONE;
    for (Reservation reservation : Reservation.values()) {
      facts = facts.or(undecided(reservation.condition(), situation));
    }
    return facts;
  }

  private static FactSet undecided(Condition condition, Situation situation) {
    if (condition.evaluate(situation) != Truth.UNKNOWN) {
      return FactSet.NONE;
    }
    if (condition instanceof Condition.Not not) {
      return undecided(not.part(), situation);
    }
    List<Condition> parts =
        condition instanceof Condition.AllOf allOf
            ? allOf.parts()
            : condition instanceof Condition.AnyOf anyOf ? anyOf.parts() : List.of();
    FactSet facts = parts.isEmpty() ? condition.facts() : FactSet.NONE;
    for (Condition part : parts) {
      facts = facts.or(undecided(part, situation));
    }
    return facts;
  }
}
