package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
