package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.cli.frame.ExitStatus;

/** What a mistyped command line is answered. */
final class UsageErrorsTest {

  @ParameterizedTest
  @CsvSource({
    "evaluat x, 没有命令“evaluat”。是否想写“evaluate”？",
    "evaluate --frmat json x, 没有选项 --frmat。是否想写“--format”？",
    "evaluate --frmat=json x, 没有选项 --frmat=json。是否想写“--format”？",
    "evaluate --colour never x, 没有选项 --colour。是否想写“--color”？",
    "--colour=never evaluate x, 没有选项 --colour=never。是否想写“--color”？",
    "--colour never evaluate x, 没有选项 --colour。是否想写“--color”？",
    "--colour never evaluate, 没有选项 --colour。是否想写“--color”？",
    "evaluate --zzzzzzzz x, 没有选项 --zzzzzzzz。",
    "evaluate, 缺少参数“路径…”。"
  })
  void theNearestNameIsOffered(String arguments, String said) {
    Program.Result result = Program.run(arguments.split(" "));
    assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines().findFirst()).contains("rongcuo: " + said);
  }

  @Test
  void whatCanBeRecordedIsListed() {
    Program.Result result = Program.run("record", "x");
    assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(result.err())
        .startsWith("rongcuo: 请写明记录什么；在终端上不写则逐项提问。可以记录：")
        .contains("告知（“notified”）");
  }

  @ParameterizedTest
  @CsvSource({
    "check -x.yaml, 文件名以“-”开头的，请写作“./-x.yaml”，否则会当作选项。",
    "check --all.yml, 文件名以“-”开头的，请写作“./--all.yml”，否则会当作选项。",
    "check a.yaml -x.yaml, 文件名以“-”开头的，请写作“./-x.yaml”，否则会当作选项。",
    "record -x.yaml notified, 文件名以“-”开头的，请写作“./-x.yaml”，否则会当作选项。",
    "interview -x.yaml, 文件名以“-”开头的，请写作“./-x.yaml”，否则会当作选项。",
    "check --format, 选项 --format 之后缺少取值“text|json|jsonl”。",
    "check --format --out x, 选项 --format 之后缺少取值“text|json|jsonl”。",
    "evaluate --quiet=yes x, 选项 --quiet 不带取值，请去掉“=yes”。",
    "evaluate --jobs 1 --jobs 2 x, 选项 --jobs 只能给出一次。",
    "explain a b, 多了参数“b”，请删去。",
    "schema x, 多了参数“x”，请删去。",
    "frobnicate x, 没有命令“frobnicate”。",
    "check --format yaml x, '--format 应为“text”、“json”、“jsonl”，现为“yaml”。'",
    "decide x --conclusion 予以容措,"
        + " --conclusion 应为履职尽责（“diligent”）、予以容错（“tolerated”）、不予容错（“not-tolerated”），"
        + "现为“予以容措”。是否想写“予以容错”？",
    "record x notified --to unit, --to 应为单位（“units”）、当事人（“party”）、两者（“both”），现为“unit”。是否想写“units”？",
  })
  void isToldInTheWordsOfTheUser(String arguments, String said) {
    Program.Result result = Program.run(arguments.split(" "));
    assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(result.err().lines().findFirst()).contains("rongcuo: " + said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check -x.yaml",
        "check --format",
        "check --format= x",
        "check --frmat x",
        "check",
        "check  x",
        "-x",
        "--lang",
        "--color=no check x",
        "--config",
        "frobnicate",
        "evaluate --quiet=yes x",
        "evaluate -q=yes x",
        "evaluate -qx x",
        "evaluate --jobs 1 --jobs 2 x",
        "evaluate --jobs many x",
        "evaluate --reading x=y z",
        "evaluate --reading notice-days=x z",
        "evaluate --readings loose z",
        "evaluate --fail-on never z",
        "explain a b",
        "explain a --set x=y",
        "explain a --set major-loss=perhaps",
        "explain a --why-not nothing",
        "explain a --subject",
        "decide",
        "decide a b",
        "decide a --conclusion x",
        "decide a --disposition x",
        "decide a --number x",
        "decide a --date 2026-13-01",
        "decide a --reservation x",
        "decide a --analysis x",
        "record",
        "record a",
        "record a nothing",
        "record a withheld",
        "record a correction-deadline",
        "record a correction-extended",
        "record a correction-items",
        "record a feedback --to x",
        "notice",
        "notice a nothing",
        "notice a --format x",
        "notice a --out-dir=",
        "notice a --templates /no/such",
        "duties a --within x",
        "duties a --status x",
        "ledger a --format xlsx",
        "trends a --at-least 0",
        "interview a b",
        "law --format x",
        "schema x",
        "complete",
        "complete bash",
        "completion",
        "completion csh",
        "completion bash zsh",
      })
  void neverUsesWordsOfTheLibraryOrOfTheOtherLanguage(String arguments) {
    String[] words = arguments.split(" ");
    Program.Result chinese = Program.run(words);
    assertThat(chinese.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(Wording.faultsOfChinese(chinese.err())).as(chinese.err()).isEmpty();
    Program.Result english = Program.runWith(Map.of("LANG", "en_GB.UTF-8"), words);
    assertThat(english.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(Wording.faultsOfEnglish(english.err(), "")).as(english.err()).isEmpty();
  }

  @Test
  void aFileWhoseNameBeginsWithAtIsAFile() {
    assertThat(Program.run("check", "@no-such").err()).contains("@no-such：没有这个文件");
  }
}
