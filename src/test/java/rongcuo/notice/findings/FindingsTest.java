package rongcuo.notice.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;

/** Answers put into sentences, and the sentences read back into the answers. */
class FindingsTest {

  private static final Party OFFICER = new Party("叶长青", true, false);
  private static final FindingReader READER = new FindingReader("叶长青");
  private static final Truth[] TRUTHS = Truth.values();

  /** The groups of facts that are told together. */
  static Stream<List<Fact>> groups() {
    return Phrasebook.ALL.chapters().stream()
        .flatMap(List::stream)
        .map(group -> group.stream().map(PhraseOfFact::fact).toList());
  }

  @Test
  void everyFactHasItsPhrasesOnce() {
    assertThat(groups().flatMap(List::stream)).containsExactlyInAnyOrder(Fact.values());
  }

  @ParameterizedTest
  @EnumSource(Fact.class)
  void everyFactIsToldEitherWay(Fact fact) {
    String yes = told(Map.of(fact, Truth.YES));
    String no = told(Map.of(fact, Truth.NO));
    assertThat(yes).isNotEqualTo(no).doesNotContainPattern("[@~%{}\\[\\]*()]").endsWith("。");
    assertThat(no).doesNotContainPattern("[@~%{}\\[\\]*()]").endsWith("。");
    assertThat(no).containsPattern("没有|不是|不存在|不属于|不符合|不涉嫌|超越|如实|有未|有违法|并非|并不|不属于");
    assertThat(told(Map.of(fact, Truth.UNKNOWN))).isEmpty();
  }

  /** All answers to groups of up to seven facts; of a greater one, those to some of four. */
  @ParameterizedTest
  @MethodSource("groups")
  void whatIsToldIsUnderstood(List<Fact> group) {
    Random random = new Random(17);
    for (List<Fact> facts : group.size() <= 7 ? List.of(group) : fours(group, random)) {
      int combinations = (int) Math.pow(3, facts.size());
      for (int code = 0; code < combinations; code++) {
        Map<Fact, Truth> answers = answers(facts, code);
        if (isPossible(answers)) {
          requireUnderstood(answers, fact -> List.of());
          requireUnderstood(answers, fact -> List.of("E1"));
          requireUnderstood(answers, fact -> evidence(random));
        }
      }
    }
  }

  @Test
  void whatIsToldOfAWholeCaseIsUnderstood() {
    Random random = new Random(18);
    for (int i = 0; i < 500; i++) {
      Map<Fact, Truth> answers = new EnumMap<>(Fact.class);
      for (Fact fact : Fact.values()) {
        answers.put(fact, TRUTHS[random.nextInt(3)]);
      }
      if (isPossible(answers)) {
        requireUnderstood(answers, fact -> evidence(random));
      }
    }
  }

  private static List<String> evidence(Random random) {
    return random.nextInt(4) == 0 ? List.of() : List.of("E" + (1 + random.nextInt(2)));
  }

  private static List<List<Fact>> fours(List<Fact> group, Random random) {
    List<List<Fact>> fours = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      List<Fact> shuffled = new ArrayList<>(group);
      Collections.shuffle(shuffled, random);
      fours.add(shuffled.subList(0, 4));
    }
    return fours;
  }

  private static Map<Fact, Truth> answers(List<Fact> facts, int code) {
    Map<Fact, Truth> answers = new EnumMap<>(Fact.class);
    int rest = code;
    for (Fact fact : facts) {
      answers.put(fact, TRUTHS[rest % 3]);
      rest /= 3;
    }
    return answers;
  }

  private static boolean isPossible(Map<Fact, Truth> answers) {
    for (Implication each : Implication.values()) {
      if (answers.get(each.fact()) == Truth.YES && answers.get(each.implied()) == Truth.NO) {
        return false;
      }
    }
    return true;
  }

  private interface Proof {
    List<String> of(Fact fact);
  }

  private static void requireUnderstood(Map<Fact, Truth> answers, Proof proof) {
    List<Answered> stated = new ArrayList<>();
    answers.forEach(
        (fact, truth) -> {
          if (truth != Truth.UNKNOWN) {
            stated.add(new Answered(fact, truth, proof.of(fact), ""));
          }
        });
    Answers known = known(answers);
    Answers understood = Answers.NONE;
    for (List<FoundSentence> paragraph : Findings.paragraphs(stated, known, OFFICER)) {
      for (FoundSentence finding : paragraph) {
        Set<List<FindingReader.Cited>> readings = READER.read(finding.words());
        assertThat(readings).as(finding.words()).hasSize(1);
        for (FindingReader.Cited read : readings.iterator().next()) {
          understood = understood.with(read.fact(), read.answer());
          Answered said = said(stated, read.fact());
          assertThat(read.answer()).as(finding.words()).isEqualTo(said.answer());
          assertThat(read.grounds()).as(finding.words()).isEqualTo(said.grounds());
        }
      }
    }
    assertThat(Implication.propagate(understood)).isEqualTo(Implication.propagate(known));
  }

  private static Answered said(List<Answered> stated, Fact fact) {
    return stated.stream().filter(each -> each.fact() == fact).findAny().orElseThrow();
  }

  private static Answers known(Map<Fact, Truth> answers) {
    Answers known = Answers.NONE;
    for (Map.Entry<Fact, Truth> answer : answers.entrySet()) {
      known = known.with(answer.getKey(), answer.getValue());
    }
    return known;
  }

  private static String told(Map<Fact, Truth> answers) {
    List<Answered> stated = new ArrayList<>();
    answers.forEach(
        (fact, truth) -> {
          if (truth != Truth.UNKNOWN) {
            stated.add(new Answered(fact, truth, List.of("E1"), ""));
          }
        });
    StringBuilder told = new StringBuilder();
    Findings.paragraphs(stated, known(answers), OFFICER)
        .forEach(paragraph -> paragraph.forEach(each -> told.append(each.words())));
    return told.toString();
  }
}
