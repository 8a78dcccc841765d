package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases held against what is expected of them, by an installed program. */
class TestCommandTest {

  @TempDir Path folder;

  @BeforeEach
  void aCase() throws IOException {
    Files.copy(Path.of("cases/flood.yaml"), folder.resolve("flood.yaml"));
    Files.copy(Path.of("cases/flood.expect.json"), folder.resolve("flood.expect.json"));
  }

  private void expecting(String text) throws IOException {
    Files.writeString(folder.resolve("flood.expect.json"), text);
  }

  private Program.Result test(String... options) {
    List<String> words = new java.util.ArrayList<>(List.of("test", folder.toString()));
    words.addAll(List.of(options));
    return Program.run(words.toArray(String[]::new));
  }

  @Test
  void allCasesOfThePackageAreAsExpected() {
    Program.Result result = Program.run("test", "cases");
    assertThat(result.status()).as(result.out()).isZero();
    assertThat(result.err()).contains("不符 0 件，没有预期 0 件");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"outcome\": \"tolerated\" | 结论：应为“予以容错，应当从轻、减轻”（tolerated），实为“履职尽责”（diligent）",
        "\"outcome\": null | 结论：应为无，实为“履职尽责”（diligent）",
        "\"possible\": [\"diligent\", \"tolerated\"] | 可能的结论：缺少“予以容错，应当从轻、减轻”（tolerated）",
        "\"possible\": [] | 可能的结论：多出“履职尽责”（diligent）",
        "\"open\": [\"major-loss\"] | 待查明的事实：缺少“造成重大损失”（major-loss）",
        "\"stable\": 3 | 不因口径而异：应为“3”",
        "\"items\": {\"10(5)\": \"no\"} | 各项情形中的 10(5)：应为“no”，实为“yes”",
        "\"items\": 7 | 各项情形：应为“7”",
        "\"subject\": \"别人\" | 当事人：应为“别人”，实为“江晚渡”",
        "\"nonsense\": 1 | “nonsense”：结果中没有这一项",
      })
  void eachDifferenceIsToldInWords(String member, String told) throws IOException {
    for (String text :
        List.of("{" + member + "}", "{\"subjects\": [{" + member + ", \"because\": \"x\"}]}")) {
      expecting(text);
      Program.Result result = test();
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.out()).contains("flood.yaml：不符\n", "  " + told);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "3",
        "{\"subjects\": 3}",
        "{\"subjects\": [3]}",
        "{\"subjects\": [], \"outcome\": null}",
        "{\"subjects\": []}",
        "{\"case\": \"X\", \"subjects\": [{}]}",
        "{} {}",
        "\u0000",
        "{\"subjects\": [{}, {}]}"
      })
  void whatIsNoExpectationIsToldWithoutATrace(String text) throws IOException {
    expecting(text);
    Program.Result result = test();
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("flood.yaml：不符\n  ");
    assertThat(result.out() + result.err()).doesNotContain("Exception", "\tat ");
  }

  @Test
  void deepNestingIsToldToo() throws IOException {
    expecting("[".repeat(100_000));
    assertThat(test().out()).contains("不是正确的 JSON");
  }

  @Test
  void nothingTestedIsNoSuccess() throws IOException {
    Files.delete(folder.resolve("flood.expect.json"));
    Program.Result result = test();
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("没有一份案件带有预期");
  }

  @Test
  void invalidCasesCountAndOthersGoOn() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "id: 1\nwhat: 2\n");
    Program.Result result = test("--format", "jsonl");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("\"state\":\"passed\",\"differences\":[]");
    assertThat(result.err()).contains("a.yaml");
  }
}
