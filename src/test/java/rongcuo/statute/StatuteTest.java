package rongcuo.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatuteTest {

  @Test
  void textIsTheOneThatTheFingerprintNames() throws NoSuchAlgorithmException {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(Statute.text().getBytes(StandardCharsets.UTF_8));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(Statute.SHA256);
  }

  @Test
  void allOfItIsInItsParts() {
    StringBuilder parts = new StringBuilder("实施办法");
    for (Statute.Chapter chapter : Statute.chapters()) {
      parts.append(chapter.heading());
      for (Provision article : chapter.articles()) {
        parts.append(article.citation().chinese()).append(Statute.text(article));
      }
    }
    assertThat(withoutSpace(parts.toString())).isEqualTo(withoutSpace(Statute.text()));
    assertThat(Statute.chapters()).hasSize(3);
    assertThat(Provision.articles()).hasSize(19);
  }

  @ParameterizedTest
  @EnumSource(Reading.class)
  void openWordsStandInTheirProvision(Reading reading) {
    assertThat(Statute.text(reading.provision())).contains(reading.words());
  }

  @ParameterizedTest
  @CsvSource({
    "10, 10",
    "10(2), 10(2)",
    "10（2）, 10(2)",
    "第十条, 10",
    "第十一条第一款第（六）项, 11(6)",
    "第十一条第二款第（一）项, 11.2(1)",
    "十一条第二款, 11.2",
    "第十条第二项, 10(2)",
    "11.1, 11.1",
    "第四条第一款, 4",
    "第19条, 19",
  })
  void readsCitations(String citation, String id) {
    assertThat(Citation.parse(citation)).isNotNull().extracting(Provision::id).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({"20", "10(12)", "整改", "第十条第三款", "0", "11.2(4)"})
  void knowsWhatIsNoCitation(String citation) {
    assertThat(Citation.parse(citation)).isNull();
  }

  /** Claims and choices are sets of 64 bits: one too many would pass for another, unseen. */
  @Test
  void provisionsAndChoicesFitTheirSets() {
    assertThat(Provision.values().length)
        .as("provisions, which Claims and VariableValues keep in 64 bits")
        .isLessThanOrEqualTo(Long.SIZE);
    assertThat(Choice.values().length)
        .as("choices, which Readings and VariableValues keep in 64 bits")
        .isLessThanOrEqualTo(Long.SIZE);
  }

  @Test
  void citesAsOfficialTextsDo() {
    assertThat(Provision.ART_11_PARA_2_ITEM_1.citation().chinese()).isEqualTo("第十一条第二款第（一）项");
    assertThat(Provision.ART_11_ITEM_6.citation().chinese()).isEqualTo("第十一条第一款第（六）项");
    assertThat(Provision.ART_10_ITEM_11.citation().chinese()).isEqualTo("第十条第（十一）项");
    assertThat(Provision.ART_12_ITEM_2.citation().english()).isEqualTo("Article 12, item (2)");
    assertThat(Provision.claimable()).hasSize(24);
  }

  @ParameterizedTest
  @CsvSource({
    "article-4-standing, ground, principle, ground",
    "article-4-silence, all, all, any",
    "force-majeure, any, all, any",
    "creative-work-constraint, alternative, cumulative, alternative",
    "urgent-decision, alternative, cumulative, alternative",
    "article-10-premise, independent, duties-performed, independent",
    "article-10-item-10, alternative, instance, alternative",
    "article-13-powers, beyond, beyond-or-undone, beyond",
    "article-16-reach, tolerated, tolerated, tolerated",
    "notice-reach, either-way, either-way, either-way",
    "three-distinctions, gate, gate-all, guidance",
    "exemption-conditions, required, required, open",
    "prohibition-source, law-and-regulations, law-and-regulations, law",
    "condition-two, neither, neither, not-both",
    "article-13-breach, either, either, both",
    "minor-breach, bars, bars, excused",
    "article-13-reach, tolerance, everything, tolerance",
    "notice-days, calendar, calendar, calendar",
    "article-15-reach, tolerated, tolerated, tolerated",
  })
  void readingsHaveTheirPresets(String id, String byDefault, String strict, String lenient) {
    Reading reading = Reading.byId(id);
    assertThat(Readings.DEFAULT.of(reading).id()).isEqualTo(byDefault);
    assertThat(Readings.STRICT.of(reading).id()).isEqualTo(strict);
    assertThat(Readings.LENIENT.of(reading).id()).isEqualTo(lenient);
  }

  /** 第十四、十五、十六条 stay as they are under a preset, whatever they are. */
  @Test
  void presetsLeaveTheReadingsOfDutiesAlone() {
    Readings chosen =
        Readings.DEFAULT
            .with(Choice.NOTICE_IN_WORKING_DAYS)
            .with(Choice.ARTICLE_15_ON_EXEMPTION)
            .with(Choice.ARTICLE_16_ON_EXEMPTION)
            .with(Choice.NOTICE_OF_TOLERANCE);
    for (Readings.Preset preset : Readings.Preset.values()) {
      for (Reading reading : Reading.values()) {
        if (reading.dutiesOnly()) {
          assertThat(chosen.with(preset).of(reading)).isEqualTo(chosen.of(reading));
        }
      }
    }
  }

  @Test
  void laterChoicesOfReadingsPrevail() {
    Choice all = Choice.FORCE_MAJEURE_ALL;
    Choice any = Choice.FORCE_MAJEURE_ANY;
    assertThat(policy(null, all).readingsFor(java.util.List.of()).has(all)).isTrue();
    assertThat(policy(null, all).readingsFor(java.util.List.of(any)).has(any)).isTrue();
    assertThat(policy(Readings.Preset.STRICT).readingsFor(java.util.List.of(any)).has(all))
        .isTrue();
    assertThat(
            new ReadingPolicy(java.util.List.of(), Readings.Preset.STRICT, java.util.List.of(any))
                .readingsFor(java.util.List.of())
                .has(any))
        .isTrue();
  }

  private static ReadingPolicy policy(Readings.Preset preset, Choice... office) {
    return new ReadingPolicy(java.util.List.of(office), preset, java.util.List.of());
  }

  @Test
  void numeralsCountToNinetyNine() {
    for (int i = 1; i <= 99; i++) {
      assertThat(ChineseNumeral.parse(ChineseNumeral.of(i))).isEqualTo(i);
    }
    assertThat(ChineseNumeral.of(19)).isEqualTo("十九");
  }

  private static String withoutSpace(String text) {
    return text.replaceAll("\\s", "");
  }
}
