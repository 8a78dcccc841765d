package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import rongcuo.rules.Reservation;
import rongcuo.statute.ReservedPoint;
import rongcuo.steps.Papers;
import rongcuo.steps.course.Paper;

/**
 * Case files name what later parts of the program declare, and editors read their words as texts.
 */
final class WordsOfOthersTest {

  /** What a decision can weigh has a rule, and the other way round. */
  @Test
  void reservationsAreThoseOfTheRules() {
    assertThat(Reservation.values())
        .extracting(Reservation::id)
        .containsExactly(ids(ReservedPoint.values(), ReservedPoint::id));
  }

  /** What can be numbered is made, and the other way round. */
  @Test
  void documentsAreThoseThatAreMade() {
    assertThat(Papers.ALL)
        .extracting(Paper::id)
        .containsExactly(ids(DocumentName.values(), DocumentName::id));
  }

  private static <T> String[] ids(T[] declared, Function<T, String> id) {
    return Arrays.stream(declared).map(id).toArray(String[]::new);
  }

  @Test
  void noWordIsANumberOrATruthToAnEditor() {
    assertThat(KeyWords.within(CaseShape.CASE)).noneMatch(EditorView::isTyped);
    CaseWords.READINGS
        .words()
        .forEach(
            word ->
                assertThat(word.value().choices().table().forms()).noneMatch(EditorView::isTyped));
    for (Section section : CaseKeys.OF_MATTER) {
      for (Key<?> key : section.keys()) {
        if (key.field().shape() instanceof Shape.OneOf words) {
          assertThat(words.table().forms()).as(key.path()).noneMatch(EditorView::isTyped);
        }
      }
    }
    assertThat(CaseWords.DISPOSITIONS.forms()).noneMatch(EditorView::isTyped);
    assertThat(CaseWords.YES_NO.forms()).noneMatch(EditorView::isTyped);
  }
}
