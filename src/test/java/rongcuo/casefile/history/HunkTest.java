package rongcuo.casefile.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What stood in place of lines is told to the letter, also where later changes moved them. */
class HunkTest {

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(9); i > 0; i--) {
      lines.add("行" + random.nextInt(4) + (random.nextInt(5) == 0 ? "\r\n" : "\n"));
    }
    if (random.nextInt(3) == 0) {
      lines.add("末行没有换行" + random.nextInt(2));
    }
    return lines;
  }

  @Test
  void anyTextIsGivenBackFromAnyOther() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String before = String.join("", lines(random));
      String after = String.join("", lines(random));
      List<Hunk> hunks = Hunk.between(Hunk.lines(before), Hunk.lines(after));
      assertThat(Hunk.undone(Hunk.lines(after), hunks)).isEqualTo(before);
    }
  }

  /**
   * A change of one place and a later one of another: without the first the second alone is left.
   */
  @Test
  void whatALaterChangeMovedIsFoundAgain() {
    Random random = new Random(12);
    int moved = 0;
    for (int i = 0; i < 20_000; i++) {
      List<String> text = new ArrayList<>();
      for (int line = 0; line < 12; line++) {
        text.add("第 " + line + " 行\n");
      }
      int one = random.nextInt(12);
      int other = random.nextInt(12);
      if (Math.abs(one - other) < 2) {
        continue;
      }
      List<String> first = changed(text, one, random);
      List<String> both = changed(first, place(first, text.get(other)), random);
      List<String> second = new ArrayList<>(both);
      List<Hunk> hunks = Hunk.moved(Hunk.between(text, first), Hunk.between(first, both));
      if (hunks == null) {
        continue;
      }
      moved++;
      String left = Hunk.undone(second, hunks);
      assertThat(left).contains(text.get(one));
      assertThat(Hunk.lines(String.valueOf(left)).size() - text.size())
          .isEqualTo(both.size() - first.size());
    }
    assertThat(moved).isGreaterThan(9_000);
  }

  private static int place(List<String> text, String line) {
    int place = text.indexOf(line);
    assertThat(place).isNotNegative();
    return place;
  }

  private static List<String> changed(List<String> text, int place, Random random) {
    List<String> changed = new ArrayList<>(text);
    switch (random.nextInt(3)) {
      case 0 -> changed.remove(place);
      case 1 -> changed.set(place, "改 " + random.nextInt(1000) + "\n");
      default -> changed.addAll(place, List.of("增一\n", "增 " + random.nextInt(1000) + "\n"));
    }
    return changed;
  }

  /** Whoever writes a history by hand breaks nothing. */
  @Test
  void linesThatAreNotThereGiveNothing() {
    List<String> text = List.of("一\n", "二\n");
    for (Hunk hostile :
        List.of(
            new Hunk(-1, 1, ""),
            new Hunk(0, -1, ""),
            new Hunk(1, 2, ""),
            new Hunk(3, 0, ""),
            new Hunk(2, Integer.MAX_VALUE, ""),
            new Hunk(Integer.MAX_VALUE, 1, ""))) {
      assertThat(Hunk.undone(text, List.of(hostile))).as(hostile.toString()).isNull();
    }
    assertThat(Hunk.undone(text, List.of(new Hunk(1, 1, "甲"), new Hunk(0, 1, "乙")))).isNull();
  }
}
