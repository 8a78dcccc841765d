package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.store.FileNames;

/** What the papers of several subjects are called. */
class DocumentNamesTest {

  private static final int MOST = 60;

  static Stream<Arguments> names() {
    String longName = "中".repeat(84);
    return Stream.of(
        Arguments.of(List.of("张某", "李某"), List.of("张某", "李某")),
        Arguments.of(List.of("张某", "张某", "李某"), List.of("张某1", "张某2", "李某")),
        Arguments.of(List.of("李", "李", "李2"), List.of("李1", "李_2", "李2")),
        Arguments.of(List.of("Li", "LI"), List.of("Li1", "LI2")),
        Arguments.of(List.of("张 某", "张?某"), List.of("张_某1", "张_某2")),
        Arguments.of(List.of("é", "e\u0301"), List.of("é1", "é2")),
        Arguments.of(List.of("a/b", "..", "买买提·艾力"), List.of("a_b", "__", "买买提·艾力")),
        Arguments.of(List.of(longName, "乙"), List.of("中".repeat(19) + "1", "乙")),
        Arguments.of(
            List.of(longName, longName + "末"), List.of("中".repeat(19) + "1", "中".repeat(19) + "2")),
        Arguments.of(List.of("𠀀".repeat(20), "乙"), List.of("𠀀".repeat(14) + "1", "乙")));
  }

  @ParameterizedTest
  @MethodSource("names")
  void areToldApart(List<String> subjects, List<String> files) {
    assertThat(DocumentNames.subjectNames(subjects, MOST)).isEqualTo(files);
  }

  @Test
  void ofAnySubjectsAreShortEnoughAndDifferentToEverySystem() {
    Random random = new Random(7);
    String[] parts = {"中", "a", "A", "e\u0301", "é", " ", "/", "1", "2", "_", "𠀀", "·", "."};
    for (int round = 0; round < 2000; round++) {
      List<String> subjects = new ArrayList<>();
      for (int i = random.nextInt(6) + 1; i > 0; i--) {
        StringBuilder name = new StringBuilder(parts[random.nextInt(parts.length)]);
        for (int j = random.nextInt(random.nextInt(5) == 0 ? 40 : 3); j > 0; j--) {
          name.append(parts[random.nextInt(parts.length)]);
        }
        subjects.add(name.toString());
      }
      List<String> names = DocumentNames.subjectNames(subjects, 27);
      assertThat(names.stream().map(FileNames::folded)).doesNotHaveDuplicates();
      assertThat(names).allSatisfy(n -> assertThat(FileNames.bytes(n)).isBetween(1, 27));
    }
  }
}
