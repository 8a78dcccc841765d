package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words are found by either form, no form is that of two, and nothing else is found. */
final class WordTableTest {

  @Test
  void everyWordIsFoundByBothForms() {
    for (Word.Table<?> table :
        List.of(CaseWords.FACTS, CaseWords.READINGS, CaseShape.CASE.table())) {
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
}
