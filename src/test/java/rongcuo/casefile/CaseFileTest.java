package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;

/** Keys are named as the file writes them. */
final class CaseFileTest {

  private static final String ENGLISH = "schema: rongcuo/case/1\nid: A-1\nsubjects: [{name: 张某}]\n";
  private static final String CHINESE = "格式: 容错案件/1\n案号: A-1\n当事人: [{姓名: 张某}]\n";

  @ParameterizedTest
  @CsvSource({
    "inquiry.to, 调查.结束",
    "decision.date, 决定.日期",
    "report.kind, 举报.类型",
    "facts.public-security-matter, 事实.所办案件涉嫌行政拘留或者刑事犯罪",
    "facts, 事实",
  })
  void namesKeysInTheLanguageOfTheFile(String english, String chinese) {
    assertThat(read(ENGLISH).key(english)).isEqualTo(english);
    assertThat(read(CHINESE).key(english)).isEqualTo(chinese);
  }

  @ParameterizedTest
  @CsvSource({"report.malicious, report.malicious: yes, 举报.恶意: 是"})
  void namesEntriesInTheLanguageOfTheFile(String path, String english, String chinese) {
    Bilingual yes = Truth.YES.label();
    assertThat(read(ENGLISH).entry(path, yes)).isEqualTo(english);
    assertThat(read(CHINESE).entry(path, yes)).isEqualTo(chinese);
  }

  private static CaseFile read(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return Objects.requireNonNull(CaseReader.read(content).caseFile());
  }
}
