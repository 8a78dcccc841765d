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
    "facts, “facts”, “事实”, \"facts\"",
    "inquiry.to, “inquiry”下的“to”, “调查”下的“结束”, \"to\" under \"inquiry\"",
    "facts.public-security-matter, “facts”下的“public-security-matter”,"
        + " “事实”下的“所办案件涉嫌行政拘留或者刑事犯罪”, \"public-security-matter\" under \"facts\"",
    "decision.reservations.13.procedure,"
        + " “decision”下的“reservations”下的“13.procedure”, “决定”下的“保留事项”下的“违反法定程序”,"
        + " \"13.procedure\" under \"reservations\" under \"decision\"",
    "evidence[2].title, “evidence”第 2 项的“title”, “证据”第 2 项的“名称”,"
        + " \"title\" of item 2 of \"evidence\"",
    "evidence.E1.title, “evidence”中编号“E1”的“title”, “证据”中编号“E1”的“名称”,"
        + " \"title\" of \"E1\" of \"evidence\"",
    "evidence.E1.a.title, “evidence”中编号“E1.a”的“title”, “证据”中编号“E1.a”的“名称”,"
        + " \"title\" of \"E1.a\" of \"evidence\"",
    "evidence.E1.a, “evidence”中编号“E1.a”, “证据”中编号“E1.a”, \"E1.a\" of \"evidence\"",
    "subjects[1], “subjects”第 1 项, “当事人”第 1 项, item 1 of \"subjects\"",
    "numbers.file-index, “numbers”下的“file-index”, “文书编号”下的“卷宗目录”,"
        + " \"file-index\" under \"numbers\"",
    "no.such, “no”下的“such”, “no”下的“such”, \"such\" under \"no\"",
  })
  void aPlaceIsNamedByTheKeysThatTheFileHas(
      String path, String withEnglish, String withChinese, String inEnglish) {
    assertThat(read(ENGLISH).where(path)).isEqualTo(new Bilingual(withEnglish, inEnglish));
    assertThat(read(CHINESE).where(path).chinese()).isEqualTo(withChinese);
  }

  @ParameterizedTest
  @CsvSource({"report.malicious, “report”下的“malicious: yes”, “举报”下的“恶意: 是”"})
  void namesEntriesInTheLanguageOfTheFile(String path, String english, String chinese) {
    Bilingual yes = Truth.YES.label();
    assertThat(read(ENGLISH).entry(path, yes).chinese()).isEqualTo(english);
    assertThat(read(CHINESE).entry(path, yes).chinese()).isEqualTo(chinese);
  }

  private static CaseFile read(String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    return Objects.requireNonNull(CaseReader.read(content).caseFile());
  }
}
