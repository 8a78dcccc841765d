package rongcuo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people write them. */
class WrittenDateTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 8);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-08",
        "2026-3-8",
        "2026/3/8",
        "2026/03/08",
        "2026.3.8",
        "2026.03.08",
        "20260308",
        "2026年3月8日",
        "2026年03月08日",
        "2026年3月8号",
        "2026 年 3 月 8 日",
        "2026年3月8",
        " 2026-3-8 ",
        "２０２６年３月８日",
        "２０２６－０３－０８",
        "２０２６／３／８",
        "２０２６．３．８",
        "２０２６０３０８",
        "2026、3、8",
        "2026。3。8",
        "2026–3–8",
        "2026 3 8",
        "2026-03-08。",
        "2026.3.8.",
        "\u30002026-3-8\u3000"
      })
  void areTaken(String text) {
    assertThat(WrittenDate.whole(text)).isEqualTo(DAY);
    assertThat(WrittenDate.of(text, 1999)).isEqualTo(new WrittenDate(DAY, false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"3月8日", "03月08日", "3月8号", "3 月 8 日", "３月８日", "3月8"})
  void withoutAYearAreOfThisOne(String text) {
    assertThat(WrittenDate.of(text, 2026)).isEqualTo(new WrittenDate(DAY, true));
    assertThat(WrittenDate.whole(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2026",
        "2026-3",
        "26-3-8",
        "3-8",
        "3/8",
        "2026-13-01",
        "2026年2月30日",
        "2月30日",
        "2026-00-10",
        "202603",
        "2026030",
        "202603081",
        "2026-3-8-1",
        "-2026-3-8",
        "今天",
        "2026年三月",
        "+2026-03-08",
        "2026-03-08T00:00",
        "٢٠٢٦-٠٣-٠٨",
        "2026--3-8",
        "年月日",
        "2026-3-8 9:00"
      })
  void othersAreNone(String text) {
    assertThat(WrittenDate.of(text, 2026)).isNull();
  }

  @Test
  void everyDayIsReadInEveryForm() {
    for (LocalDate day = LocalDate.of(2023, 12, 1); day.getYear() < 2025; day = day.plusDays(1)) {
      int y = day.getYear();
      int m = day.getMonthValue();
      int d = day.getDayOfMonth();
      for (String text :
          List.of(
              day.toString(),
              y + "/" + m + "/" + d,
              day.toString().replace("-", ""),
              y + "年" + m + "月" + d + "日")) {
        assertThat(WrittenDate.whole(text)).as(text).isEqualTo(day);
      }
    }
  }

  @Test
  void aLongTextIsNotLookedAt() {
    assertThat(WrittenDate.of("1".repeat(1_000_000), 2026)).isNull();
  }
}
