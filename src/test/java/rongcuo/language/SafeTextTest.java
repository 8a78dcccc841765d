package rongcuo.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 7, 8, '\n', '\r', '\t', 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x61C, 0x180E, 0x200B, 0x200F,
        0x2028, 0x2029, 0x202E, 0x2060, 0x2066, 0xD800, 0xDFFF, 0xFEFF, 0xFFF9, 0xE0001, 0xE0041
      })
  void nothingThatSteersATerminalIsLeft(int point) {
    assertThat(SafeText.of("张" + Character.toString(point) + "某")).isEqualTo("张\uFFFD某");
  }

  @Test
  void whatPeopleWriteStays() {
    String text = "张某·ａ１“引号”，：【】〇𠀋😀é ﷺ";
    assertThat(SafeText.of(text)).isEqualTo(text);
  }

  @Test
  void linesStayLines() {
    assertThat(SafeText.ofLines("甲\r\n乙\t丙\u001b[1m\n")).isEqualTo("甲\n乙 丙\uFFFD[1m\n");
    assertThat(SafeText.ofLines("甲\t乙")).isEqualTo("甲 乙");
  }
}
