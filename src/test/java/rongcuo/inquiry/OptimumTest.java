package rongcuo.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.oracle.BruteForce;
import rongcuo.oracle.BruteForce.World;
import rongcuo.oracle.RandomCases;
import rongcuo.rules.Assessor;
import rongcuo.statute.Claims;
import rongcuo.statute.Readings;

/**
 * The expected number of questions beside the least that any order can do, found by dynamic
 * programming over all answers. Up to ten facts are unknown, every completion as likely as another.
 */
class OptimumTest {

  private static final int CASES = 300;

  private static final int MOST_UNKNOWN = 10;

  private final Random random = new Random(20260418);
  private final RandomCases cases = new RandomCases(random);

  @Test
  void asksLittleMoreThanTheLeast() {
    Ratios facts = new Ratios();
    Ratios screens = new Ratios();
    while (facts.count < CASES) {
      Claims claims = cases.claims();
      Readings readings = cases.readings();
      Game game = new Game(openTopics(cases.fullAnswers(), claims, readings), claims, readings);
      if (!game.isSettled()) {
        facts.add(game.asked(false), game.least(false));
        screens.add(game.asked(true), game.least(true));
      }
    }
    System.out.println("facts   " + facts);
    System.out.println("screens " + screens);
    assertThat(facts.mean()).isLessThan(1.2);
    assertThat(screens.mean()).isLessThan(1.12);
  }

  /** Takes away ten answers: some that carry the outcome, then those of topics as they come. */
  private Answers openTopics(Answers full, Claims claims, Readings readings) {
    List<Fact> support = Assessor.assess(full, claims, readings).support().toList();
    FactSet open = FactSet.NONE;
    for (int i = random.nextInt(5); i > 0; i--) {
      open = open.with(support.get(random.nextInt(support.size())));
    }
    List<Topic> topics = new ArrayList<>(Agenda.of(claims, readings).inOrderOfText());
    Collections.shuffle(topics, random);
    for (Topic topic : topics) {
      for (Fact fact : topic.facts().toList()) {
        open = open.size() < MOST_UNKNOWN ? open.with(fact) : open;
      }
    }
    return full.only(FactSet.ALL.without(open));
  }

  /** Means and extremes of the numbers asked over the least numbers. */
  private static final class Ratios {
    private int count;
    private double asked;
    private double least;
    private double sum;
    private double most;

    void add(double askedInCase, double leastInCase) {
      double ratio = askedInCase / leastInCase;
      assertThat(ratio).isGreaterThan(1 - 1e-9);
      count++;
      asked += askedInCase;
      least += leastInCase;
      sum += ratio;
      most = Math.max(most, ratio);
    }

    double mean() {
      return sum / count;
    }

    @Override
    public String toString() {
      return String.format(
          "asked %.3f least %.3f mean ratio %.3f most %.3f (%d cases)",
          asked / count, least / count, mean(), most, count);
    }
  }

  /**
   * All states of knowledge about the unknown facts of a case, numbered in base three: a digit is 0
   * while its fact is unknown, 1 for no, 2 for yes.
   */
  private static final class Game {
    private static final int SEVERAL = -2;
    private static final int IMPOSSIBLE = -1;

    private final Answers answers;
    private final Claims claims;
    private final Readings readings;
    private final List<Fact> unknown;
    private final int[] power;

    /** How many completions each state has, and the number of their common end. */
    private final int[] completions;

    private final int[] end;

    Game(Answers answers, Claims claims, Readings readings) {
      this.answers = answers;
      this.claims = claims;
      this.readings = readings;
      this.unknown = answers.unknown().toList();
      this.power = new int[unknown.size() + 1];
      power[0] = 1;
      for (int i = 0; i < unknown.size(); i++) {
        power[i + 1] = 3 * power[i];
      }
      this.completions = new int[power[unknown.size()]];
      this.end = new int[completions.length];
      List<World> ends = new ArrayList<>();
      for (int state = end.length - 1; state >= 0; state--) {
        int open = firstUnknown(state);
        if (open < 0) {
          settle(state, ends);
        } else {
          join(state, state + power[open], state + 2 * power[open]);
        }
      }
    }

    private void settle(int state, List<World> ends) {
      Answers full = answersOf(state);
      if (BruteForce.isImpossible(full)) {
        end[state] = IMPOSSIBLE;
        return;
      }
      World world = BruteForce.world(full, claims, readings);
      if (!ends.contains(world)) {
        ends.add(world);
      }
      end[state] = ends.indexOf(world);
      completions[state] = 1;
    }

    private void join(int state, int no, int yes) {
      completions[state] = completions[no] + completions[yes];
      boolean same = end[no] == end[yes] || end[yes] == IMPOSSIBLE;
      end[state] = same ? end[no] : end[no] == IMPOSSIBLE ? end[yes] : SEVERAL;
    }

    boolean isSettled() {
      return end[0] != SEVERAL;
    }

    /** The least expected number of facts, or of screens where alternatives may share one. */
    double least(boolean screens) {
      List<int[]> moves = new ArrayList<>();
      for (int i = 0; i < unknown.size(); i++) {
        moves.add(new int[] {i});
      }
      for (Topic topic : Agenda.of(claims, readings).inOrderOfText()) {
        for (Question question : topic.questions(answers.unknown())) {
          if (screens && question.facts().size() > 1) {
            moves.add(question.facts().stream().mapToInt(unknown::indexOf).toArray());
          }
        }
      }
      double[] least = new double[end.length];
      for (int state = end.length - 1; state >= 0; state--) {
        if (end[state] == SEVERAL) {
          least[state] = Double.POSITIVE_INFINITY;
          for (int[] move : moves) {
            int[] open = unknownOf(state, move);
            if (open.length > 0) {
              least[state] = Math.min(least[state], 1 + after(state, open, least));
            }
          }
        }
      }
      return least[0];
    }

    private double after(int state, int[] facts, double[] costs) {
      double sum = 0;
      for (int next : statesAfter(state, facts)) {
        sum += completions[next] * costs[next];
      }
      return sum / completions[state];
    }

    /** The expected number that the questionnaire asks. */
    double asked(boolean screens) {
      double[] known = new double[end.length];
      Arrays.fill(known, -1);
      return asked(0, screens, known);
    }

    private double asked(int state, boolean screens, double[] known) {
      if (known[state] < 0) {
        GivenAnswers given = new GivenAnswers(answersOf(state), FactSet.NONE);
        Question question = new SubjectQuestioning(given, claims, readings).next();
        assertThat(question == null).isEqualTo(end[state] != SEVERAL);
        known[state] = 0;
        if (question != null) {
          int[] facts = question.facts().stream().mapToInt(unknown::indexOf).toArray();
          double sum = 0;
          for (int next : statesAfter(state, facts)) {
            if (completions[next] > 0) {
              sum += completions[next] * asked(next, screens, known);
            }
          }
          known[state] = (screens ? 1 : facts.length) + sum / completions[state];
        }
      }
      return known[state];
    }

    private int[] statesAfter(int state, int[] facts) {
      int[] states = {state};
      for (int fact : facts) {
        int[] more = new int[states.length * 2];
        for (int i = 0; i < states.length; i++) {
          more[2 * i] = states[i] + power[fact];
          more[2 * i + 1] = states[i] + 2 * power[fact];
        }
        states = more;
      }
      return states;
    }

    private int[] unknownOf(int state, int[] facts) {
      int[] open = new int[facts.length];
      int count = 0;
      for (int fact : facts) {
        if (digit(state, fact) == 0) {
          open[count++] = fact;
        }
      }
      return Arrays.copyOf(open, count);
    }

    private int firstUnknown(int state) {
      for (int i = 0; i < unknown.size(); i++) {
        if (digit(state, i) == 0) {
          return i;
        }
      }
      return -1;
    }

    private int digit(int state, int fact) {
      return state / power[fact] % 3;
    }

    private Answers answersOf(int state) {
      Answers result = answers;
      for (int i = 0; i < unknown.size(); i++) {
        int digit = digit(state, i);
        if (digit != 0) {
          result = result.with(unknown.get(i), Truth.of(digit == 2));
        }
      }
      return result;
    }
  }
}
