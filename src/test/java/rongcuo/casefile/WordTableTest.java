package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words are found by either form, and by nothing else. */
final class WordTableTest {

  @Test
  void everyWordIsFoundByBothForms() {
    for (Word.Table<?> table : List.of(Words.FACTS, Words.READINGS, CaseShape.CASE.table())) {
      for (Word<?> word : table.words()) {
        assertThat(table.get(new String(word.english()))).isSameAs(word.value());
        assertThat(table.get(new String(word.chinese()))).isSameAs(word.value());
        assertThat(table.get(word.english() + "x")).isNull();
        assertThat(table.get(word.english().substring(1))).isNull();
        assertThat(table.get(" " + word.chinese())).isNull();
      }
      assertThat(table.get("")).isNull();
    }
  }

  @Test
  void tablesOfAnySizeAreSearchedToTheirEnd() {
    Random random = new Random(3);
    for (int size = 0; size < 70; size++) {
      List<Word<Integer>> words = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        // Alike but for one character that the hash does not look at.
        words.add(new Word<>("a" + (char) ('!' + i) + "bcdefgh", "甲乙丙丁戊" + i, i));
      }
      Word.Table<Integer> table = new Word.Table<>(words);
      for (int i = 0; i < size; i++) {
        assertThat(table.get(words.get(i).english())).isEqualTo(i);
        assertThat(table.get(words.get(i).chinese())).isEqualTo(i);
      }
      assertThat(table.get("a" + (char) ('!' + size) + "bcdefgh")).isNull();
      assertThat(table.get(Long.toHexString(random.nextLong()))).isNull();
    }
  }
}
