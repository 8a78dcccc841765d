package rongcuo.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is the same name, number or address, however it is written. */
class FoldedTest {

  @ParameterizedTest
  @CsvSource({
    "买买提·艾力, 买买提•艾力",
    "买买提·艾力, 买买提・艾力",
    "买买提·艾力, 买买提．艾力",
    "买买提·艾力, 买买提‧艾力",
    "买买提·艾力, 买买提-艾力",
    "买买提·艾力, 买买提艾力",
    "买买提·艾力, 買買提 · 艾力",
    "买买提·艾力, 买买提 ﹒艾力",
    "欧阳秋白, 歐陽秋白",
    "欧阳秋白, 欧　阳 秋白",
    "张三, '张\u200B三'",
    "张三, '张\u2060三\uFE0F'",
    "张三, '张\u00AD三'",
    "李明, ⽊子明",
    "Ali Khan, ＡＬＩ　ＫＨＡＮ",
    "Ali Khan, ali-khan",
    "José, 'Jose\u0301'",
    "zhang@example.org, Zhang＠Example．ORG",
  })
  void isTheSame(String one, String other) {
    boolean radical = other.startsWith("⽊");
    assertThat(Folded.same(one, other)).isEqualTo(!radical);
    assertThat(Folded.of("⽊").string()).isEqualTo("木");
  }

  @ParameterizedTest
  @CsvSource({"张三, 张山", "买买提·艾力, 买买提·艾里", "Ali, Alim", "张三, 张"})
  void isNotTheSame(String one, String other) {
    assertThat(Folded.same(one, other)).isFalse();
  }

  @Test
  void knowsWhereItFoundWhatItFound() {
    String text = "据𠮷田和買買提 •\u200B艾力反映";
    List<Folded.Range> found = Folded.of(text).find(Folded.of("买买提·艾力"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).of(text)).isEqualTo("買買提 •\u200B艾力");
  }

  @Test
  void wordsOfLettersAreFoundWholeAlone() {
    assertThat(Folded.of("Alimjan, ALI; ali2").find(Folded.of("ali"))).hasSize(2);
    assertThat(Folded.of("据A\u3164li\u3164反映").find(Folded.of("ali"))).hasSize(1);
    assertThat(Folded.of("1391").find(Folded.of("39"))).isEmpty();
    assertThat(Folded.of("张三丰").find(Folded.of("张三"))).hasSize(1);
  }

  @Test
  void patternsLookAtTheTextInOneWidth() {
    String text = "电话：１３９－８７";
    List<Folded.Range> found = Folded.inOneWidth(text).find(Pattern.compile("电话:(\\d+-\\d+)"));
    assertThat(found.get(0).of(text)).isEqualTo("１３９－８７");
  }

  /** What ICU calls the simplified form of a character is that here. */
  @Test
  void simplifiedFormsAreThoseOfIcu() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    int compared = 0;
    for (int point = 0x3400; point < 0x31350; point++) {
      String character = Character.toString(point);
      String form = icu.transliterate(character);
      boolean isChange = !form.equals(character) && icu.transliterate(form).equals(form);
      if (Character.isIdeographic(point) && isChange) {
        assertThat(Character.toString(Simplified.of(point))).as(character).isEqualTo(form);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(3000);
  }
}
