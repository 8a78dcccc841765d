package rongcuo.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reported is found however the office noted it and however a text writes it. */
class IdentityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "买买提·艾山江 | 买买提•艾山江举报 | 某某举报",
        "买买提·艾山江 | 据買買提艾山江反映 | 据某某反映",
        "买买提·艾山江 | 艾山江多次来信 | 某某多次来信",
        "欧阳秋白女士 | 据欧 阳秋白建议 | 据某某建议",
        "欧阳秋白（化名） | 歐陽秋白称 | 某某称",
        "骆宾生（原名：骆平川） | 骆平川来访 | 某某来访",
        "骆宾生、顾海若 | 顾海若和骆宾生 | 某某和某某",
        "骆宾生 顾海若 | 顾海若等人 | 某某等人",
        "骆宾生和顾海若 | 顾海若等人 | 某某等人",
        "欧 阳秋白 | 欧阳秋白在场 | 某某在场",
        "村民骆宾生等三人 | 骆宾生陪同 | 某某陪同",
        "Ali Khan | 经ＡＬＩ ＫＨＡＮ提供 | 经某某提供",
        "欧阳秋白 | 据秋白同志反映 | 据某某同志反映",
        "实名举报人 㵘 | 材料由㵘提交 | 材料由某某提交",
        "举报人㵘 | 材料由㵘提交 | 材料由某某提交",
        "举报人ئابدۇللا | 现场ئابدۇللا笔录 | 现场某某笔录",
        "བཀྲ་ཤིས་ | 据བཀ　ྲ་ཤིས་反映 | 据某某་反映",
        "བཀྲ་ཤིས་及魏长庚 | 据བཀྲ་ཤིས་反映 | 据某某་反映",
        "བཀྲ་ཤིས་和魏长庚 | 魏长庚在场 | 某某在场",
        "魏长庚与བཀྲ་ཤིས་ | 据བཀྲ་ཤིས་反映 | 据某某་反映",
        "魏长庚与㵘 | 由㵘转交 | 由某某转交",
        "魏长庚与㵘 | 魏长庚在场 | 某某在场",
        "㵘 | 㵘举报，沈知远 | 某某举报，沈知远",
        "㵘 | 库房由㵘看管 | 库房由某某看管",
        "王 | 据王反映，王知远在场 | 据某某反映，王知远在场",
        "安全 | 据安全反映，安全检查未到位 | 据某某反映，安全检查未到位",
        "安全 | 举报人安全到场 | 举报人某某到场",
      })
  void namesAreHidden(String name, String text, String hidden) {
    assertThat(Identity.of(name, null).hiddenIn(text)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13987654321 | 139-8765-4321举报 | （略）举报",
        "13987654321 | 电话+86 139 8765 4321。 | 电话+86 （略）。",
        "+86-139-8765-4321 | 拨打13987654321 | 拨打（略）",
        "电话：139 8765 4321（晚上） | 一三九八七六五四三二一 | （略）",
        "13987654321、0991-3456789 | 座机3456789 | 座机（略）",
        "13987654321 | １３９．８７６５．４３２１ | （略）",
        "13987654321 / 13812345678 | 13812345678 | （略）",
        "13987654321 13812345678 | 13812345678 | （略）",
        "luobin@example.org | 写信到LuoBin＠Example.org。 | 写信到（略）。",
        "luobin88@example.org | 账号LUOBIN88 | 账号（略）",
        "微信：luo_bin88 | 微信号 Luo_Bin88，已加 | 微信号 （略），已加",
        "QQ 88776655 | QQ：8877 6655 | QQ：（略）",
        "栖云市河西区长宁路12号3单元 | 住在长宁路12号3单元 | 住在（略）",
        "联系人：顾海若 13987654321 | 顾海若转达 | 某某转达",
        "65010319800101123X | 身份证6501 0319 8001 0112 3 | 身份证（略）",
      })
  void contactsAreHidden(String contact, String text, String hidden) {
    assertThat(Identity.of("佚名甲乙", contact).hiddenIn(text)).isEqualTo(hidden);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "骆宾生 | 13987654321 | 沈知远等二人于2026年3月18日对永宁寺开展消防安全检查，损失约八百元。",
        "骆宾生女士（信教群众，女，回族） | 微信同号13987654321 | 信教群众有议论，女性工作人员和回族群众到场。",
        "王 | 13987654321 | 王知远、小王和王某某核对了帐目，国王路没有封闭。",
        "安全 | 本单位转 | 消防安全、安全生产和安全检查。",
        "Ali | a@b.cn | Alimjan 和 Salim 到场。",
        "群众 | 13987654321 | 群众反映的问题已经解决，信教群众有议论。",
        "李志愿 | 13987654321 | 志愿者到场，志愿服务记录齐全。",
        "佚名 | 栖云市 | 栖云市民族宗教事务局",
      })
  void nothingElseIsHidden(String name, String contact, String text) {
    assertThat(Identity.of(name, contact).hiddenIn(text)).isEqualTo(text);
  }

  /** The word stays, and somebody is told to look. */
  @Test
  void aNameThatIsAnOrdinaryWordIsDoubtfulWhereNobodyIsSpokenOf() {
    assertThat(Identity.of("安全", null).in("消防安全检查"))
        .singleElement()
        .matches(finding -> !finding.isCertain());
  }

  @Test
  void whoeverIsUnknownIsFoundNowhere() {
    assertThat(Identity.NONE.hiddenIn("任何文字")).isEqualTo("任何文字");
    assertThat(Identity.of("　", " ").in("任何 文字")).isEmpty();
  }

  @Test
  void reportersOfOneCaseAreAllHidden() {
    Identity both = Identity.of("骆宾生", null).and(Identity.of("顾海若", "13987654321"));
    assertThat(both.hiddenIn("骆宾生、顾海若（13987654321）")).isEqualTo("某某、某某（（略））");
  }
}
