package rongcuo.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import rongcuo.diagnostics.Problem;

/** Every error of a file of holidays is told in one run, several on a line too. */
final class CalendarErrorsTest {

  @Test
  void allAreTold() {
    String text =
        "年 27\n休 2026-02-30 2026-10-01 2026-9-99\n班 2026-10-01 2026-13-01 至 2026-10-09\n"
            + "休 2026-10-05 至 2026-10-03 2026-11-31\n假 2026-10-01\n";
    List<String> found = new ArrayList<>();
    for (Problem problem : CalendarReader.read(text.getBytes(StandardCharsets.UTF_8)).problems()) {
      found.add(problem.place().line() + " " + problem.message().chinese());
    }
    assertThat(found)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("1 ").contains("四位年份"),
            line -> assertThat(line).startsWith("2 ").contains("2026-02-30"),
            line -> assertThat(line).startsWith("2 ").contains("2026-9-99"),
            line -> assertThat(line).startsWith("3 ").contains("既写了休，又写了班"),
            line -> assertThat(line).startsWith("3 ").contains("2026-13-01"),
            line -> assertThat(line).startsWith("4 ").contains("不是一段合理的日子"),
            line -> assertThat(line).startsWith("4 ").contains("2026-11-31"),
            line -> assertThat(line).startsWith("5 ").contains("年、休 或者 班"));
  }
}
