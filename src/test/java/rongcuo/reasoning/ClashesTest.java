package rongcuo.reasoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.statute.Choice;

/** Sets of readings without anything in common: what is found where there are very many. */
class ClashesTest {

  private final ReadingSets readings = new ReadingSets(OutcomeDiagram.diagram());
  private final Random random = new Random(3);
  private final List<Choice> choices =
      List.of(Choice.values()).stream().filter(choice -> !choice.reading().dutiesOnly()).toList();

  /** Distinct sets, each of one or more choices; fewer where there are not so many. */
  private int[] sets(List<Choice> choices, int count, int choicesEach) {
    Set<Integer> sets = new LinkedHashSet<>();
    for (int tried = 0; sets.size() < count && tried < 5 * count; tried++) {
      int set = ReadingSets.NONE;
      for (int i = random.nextInt(choicesEach); i >= 0; i--) {
        set = readings.or(set, readings.with(choices.get(random.nextInt(choices.size()))));
      }
      sets.add(set);
    }
    return sets.stream().mapToInt(Integer::intValue).toArray();
  }

  @Test
  void withinSomeCombinationsFewerSetsSettleMore() {
    int all = readings.with(Choice.FORCE_MAJEURE_ALL);
    int any = readings.with(Choice.FORCE_MAJEURE_ANY);
    int gate = readings.with(Choice.DISTINCTIONS_AS_GATE);
    int[] sets = {all, any, gate};
    assertThat(Clashes.of(readings, sets, ReadingSets.ALL).groups()).containsExactly(List.of(0, 1));
    assertThat(Clashes.of(readings, sets, any).groups()).containsExactly(List.of(0));
    assertThat(Clashes.of(readings, sets, readings.not(gate)).groups())
        .containsExactly(List.of(2), List.of(0, 1));
    assertThat(Clashes.of(readings, sets, ReadingSets.NONE).groups())
        .containsExactly(List.of(0), List.of(1), List.of(2));
  }

  /** Every set of one, two and three, one by one. */
  @Test
  void allLeastGroupsAreFoundAndNoOther() {
    int[] sizes = new int[4];
    for (int round = 0; round < 200; round++) {
      int[] sets = sets(choices.subList(0, 4 + round % 4), 4 + round % 9, 1 + round % 3);
      int within = round % 2 == 0 ? ReadingSets.ALL : sets(choices, 1, 2)[0];
      List<List<Integer>> expected = new ArrayList<>();
      for (int size = 1; size <= 3; size++) {
        add(sets, within, List.of(), size, expected);
      }
      Clashes found = Clashes.of(readings, sets, within);
      assertThat(found.isComplete()).isTrue();
      assertThat(found.groups()).isEqualTo(expected);
      expected.forEach(group -> sizes[group.size()]++);
      int least = expected.isEmpty() ? 0 : expected.get(0).size();
      expected.removeIf(group -> group.size() > least);
      assertThat(Clashes.least(readings, sets, within).groups()).isEqualTo(expected);
    }
    assertThat(Arrays.stream(sizes).skip(1).min().orElse(0)).isGreaterThan(3);
  }

  private void add(
      int[] sets, int within, List<Integer> begun, int size, List<List<Integer>> expected) {
    if (begun.size() == size) {
      if (isEmpty(sets, within, begun, -1)
          && begun.stream().noneMatch(spared -> isEmpty(sets, within, begun, spared))) {
        expected.add(begun);
      }
      return;
    }
    for (int i = begun.isEmpty() ? 0 : begun.get(begun.size() - 1) + 1; i < sets.length; i++) {
      List<Integer> more = new ArrayList<>(begun);
      more.add(i);
      add(sets, within, more, size, expected);
    }
  }

  private boolean isEmpty(int[] sets, int within, List<Integer> group, int spared) {
    int common = within;
    for (int i : group) {
      common = i == spared ? common : readings.and(common, sets[i]);
    }
    return common == ReadingSets.NONE;
  }

  /** Of so many it is told that not all were looked for, and what is told is right. */
  @Test
  void whereThereAreVeryManyItSaysSo() {
    Clashes few = Clashes.of(readings, sets(choices.subList(0, 8), 25, 2), ReadingSets.ALL);
    assertThat(few.isComplete()).isTrue();
    assertThat(few.groups()).extracting(List::size).contains(2, 3);
    int[] sets = sets(choices, 600, 3);
    Clashes many = Clashes.of(readings, sets, ReadingSets.ALL);
    assertThat(many.isComplete()).isFalse();
    List<List<Integer>> wrong = new ArrayList<>();
    for (List<Integer> group : many.groups()) {
      int common = ReadingSets.ALL;
      for (int i : group) {
        common = readings.and(common, sets[i]);
      }
      if (common != ReadingSets.NONE) {
        wrong.add(group);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
