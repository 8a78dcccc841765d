package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.store.FileNames;
import rongcuo.casefile.store.HardLinks;

/** Numbers of cases as offices write them, and the names that files get from them. */
class CaseNumberTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "民宗〔2026〕8号",
        "民宗[2026]8号",
        "民宗（2026）第8号",
        "（2026）民宗容字8号",
        "民宗(2026)8号",
        "民宗【2026】8-1号",
        "民宗［２０２６］８号",
        "民宗／2026／8",
        "MZ-2026-003",
        "云民宗·2026·8",
        "二〇二六·八",
        "_x",
        "a.b.c",
        "aux",
        "x.",
        "《办法》2026",
        "民宗—2026",
        "𠀀"
      })
  void areTakenAsOfficesWriteThem(String number) throws Exception {
    assertThat(CaseNumber.isNumber(number)).isTrue();
    Path file = folder.resolve("a.yaml");
    Files.writeString(
        file, "schema: rongcuo/case/1\nid: '" + number + "'\nsubjects: [{name: 张某}]\n");
    assertThat(CaseReader.read(file).caseFile()).isNotNull();
    assertThat(CaseReader.read(file).caseFile().id()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "民宗 8", "-x", ".x", "/x", "a/b", "〕x", "a:b", "a\\b", "a*b", "a?b", "a\"b", "a<b",
        "a|b", "民宗，8", "x ", "x\u200b", "é", "a\u0000", "٣", "=1"
      })
  void areRefusedWhereTheyAreTyped(String number) {
    assertThat(CaseNumber.isNumber(number)).isFalse();
    assertThat(CaseNumber.refusal(number)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CON", "aux", "Nul", "com1", "LPT9", "con.2026", "x.", "x..", "com¹"})
  void thatWindowsCannotUseAreRefusedForNewCases(String number) {
    assertThat(CaseNumber.refusal(number)).isNotNull();
  }

  @Test
  void areOfAtMostSixtyFourCharacters() {
    assertThat(CaseNumber.isNumber("中".repeat(64))).isTrue();
    assertThat(CaseNumber.isNumber("𠀀".repeat(64))).isTrue();
    assertThat(CaseNumber.isNumber("中".repeat(65))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "MZ-2026-003,MZ-2026-003",
    "民宗〔2026〕8号,民宗〔2026〕8号",
    "民宗/2026/8,民宗_2026_8",
    "CON,CON_",
    "con.2026,con_.2026",
    "com10,com10",
    "console,console",
    "x.,x_",
    "x..,x__",
    "a.b,a.b"
  })
  void giveNamesThatEverySystemTakes(String number, String stem) {
    assertThat(CaseNumber.fileStem(number)).isEqualTo(stem);
  }

  @Test
  void thatAreLongGiveShortNamesThatDiffer() {
    String one = CaseNumber.fileStem("𠀀".repeat(64));
    String other = CaseNumber.fileStem("𠀀".repeat(63) + "乙");
    assertThat(FileNames.bytes(one)).isLessThanOrEqualTo(200);
    assertThat(one).isNotEqualTo(other).startsWith("𠀀".repeat(40));
  }

  @Test
  void areTheSameToTheReaderAndTheSchema() {
    Pattern pattern = Pattern.compile(CaseNumber.pattern() + "$");
    Random random = new Random(11);
    String characters = "民〔〕（）()［］[]【】〖〗《》〈〉-_./·•・－＿．／—–○№〇中aZ09ａＺ０９ :*?\"<>|\\'{}，、。é\u200b𠀀^$";
    int[] points = characters.codePoints().toArray();
    int valid = 0;
    for (int round = 0; round < 20_000; round++) {
      StringBuilder number = new StringBuilder();
      for (int i = random.nextInt(4); i >= 0; i--) {
        number.appendCodePoint(points[random.nextInt(points.length)]);
      }
      boolean isNumber = CaseNumber.isNumber(number.toString());
      valid += isNumber ? 1 : 0;
      assertThat(pattern.matcher(number).find()).as(number.toString()).isEqualTo(isNumber);
    }
    assertThat(valid).isBetween(2000, 18_000);
  }

  @Test
  void aFileWithSecondNamesIsTold() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), "x");
    assertThat(HardLinks.told(file)).isNull();
    Files.createLink(folder.resolve("甲.yaml"), file);
    Files.createLink(Files.createDirectory(folder.resolve("d")).resolve("b.yaml"), file);
    assertThat(HardLinks.told(file).chinese()).contains("3 个名称", "甲.yaml", "ln -s");
  }
}
