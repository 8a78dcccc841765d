package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/** Every fact has a sentence for either answer. */
class FindingsTest {

  @ParameterizedTest
  @EnumSource(Fact.class)
  void everyFactIsStatedEitherWay(Fact fact) {
    String yes = Findings.sentence(fact, Truth.YES, "甲", false);
    String no = Findings.sentence(fact, Truth.NO, "甲", false);
    assertThat(yes).isNotBlank().isNotEqualTo(no).doesNotContain("@").doesNotEndWith("。");
    assertThat(no)
        .doesNotContain("@")
        .doesNotEndWith("。")
        .containsPattern("[不没未非]|超越|如实|达到|执行了整改要求");
  }
}
