package rongcuo.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tells of a person in a text that is published. */
class PersonalDataTest {

  private static List<String> certain(List<Finding> found, String text) {
    List<String> words = new ArrayList<>();
    for (Finding finding : found) {
      if (finding.isCertain()) {
        words.add(finding.range().of(text));
      }
    }
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "联系电话13987654321。 | 13987654321",
        "tel13987654321号 | tel13987654321",
        "139 8765 4321元 | 139 8765 4321",
        "１３９－８７６５－４３２１ | １３９－８７６５－４３２１",
        "+86 139.8765.4321 | +86 139.8765.4321",
        "一三九八七六五四三二一 | 一三九八七六五四三二一",
        "0991-3456789转 | 0991-3456789",
        "身份证65010319800101123X | 65010319800101123X",
        "6501 0319 8001 0112 34 | 6501 0319 8001 0112 34",
        "执法证QY010024核验 | QY010024",
        "证号：A-2026-17 | A-2026-17",
        "微信 luo_bin88 | luo_bin88",
        "加V信：luo.bin | luo.bin",
        "QQ号是88776 | 88776",
        "邮箱luobin＠example．org | luobin＠example．org",
        "luobin (at) example (dot) org | luobin (at) example (dot) org",
        "车辆云A5G7H2驶离 | 云A5G7H2",
        "账户6222 0200 1234 5678 901 | 6222 0200 1234 5678 901",
      })
  void numbersAndAccountsAreFound(String text, String words) {
    assertThat(certain(PersonalData.in(text), text)).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年3月18日至2026年4月20日调查",
        "2026-03-18、2026-04-20、2026-05-06",
        "2026-03-18 2026-04-20",
        "损失1234567元，面积1234567平方米",
        "民宗容错〔2026〕3号",
        "依照第十一条第一款第（六）项",
        "《宗教事务条例》（国务院令第686号）",
        "符合GB50016-2014的要求",
        "栖民宗-2026-001",
        "二〇二六年三月十八日",
        "一百三十九条、二三十人、三四五名",
        "案值约￥12345678",
      })
  void daysSumsAndCitationsAreNone(String text) {
    assertThat(certain(PersonalData.in(text), text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "其本人信佛多年", "家属长期念佛", "阿訇马某到场", "马某阿訇到场", "系伊斯兰教信徒", "属信教群众", "受洗后参加活动", "是一名基督徒", "信了耶穌",
        "皈依三宝", "虔誠的教徒",
      })
  void beliefsOfPersonsAreFound(String text) {
    assertThat(certain(Belief.in(text), text)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"信教群众有议论", "宗教信仰自由政策", "佛教活动场所永宁寺", "场所负责人、寺院管理组织成员", "民族宗教事务局", "负主要责任的主任"})
  void groupsAndPlacesHaveNoBelief(String text) {
    assertThat(certain(Belief.in(text), text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "场所负责人马德福称不知情 | 马德福",
        "吐尔逊·买买提到场 | 吐尔逊·买买提",
        "，顾海若女士在场 | 顾海若",
      })
  void whatLooksLikeANameIsShown(String text, String name) {
    assertThat(NameLike.in(text))
        .anyMatch(finding -> !finding.isCertain() && finding.range().of(text).startsWith(name));
  }
}
