package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import rongcuo.notice.DocumentKind;
import rongcuo.rules.Reservation;
import rongcuo.statute.ReservedPoint;

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
    assertThat(DocumentKind.values())
        .extracting(DocumentKind::id)
        .containsExactly(ids(DocumentName.values(), DocumentName::id));
  }

  private static <T> String[] ids(T[] declared, Function<T, String> id) {
    return Arrays.stream(declared).map(id).toArray(String[]::new);
  }

  @Test
  void noWordIsANumberOrATruthToAnEditor() {
    assertThat(KeyWords.within(CaseShape.CASE)).noneMatch(EditorView::isTyped);
    Words.READINGS
        .words()
        .forEach(
            word ->
                assertThat(word.value().choices().table().forms()).noneMatch(EditorView::isTyped));
    assertThat(CaseShape.REPORT_KINDS.forms()).noneMatch(EditorView::isTyped);
    assertThat(CaseShape.REPORT_FINDINGS.forms()).noneMatch(EditorView::isTyped);
    assertThat(CaseShape.INITIATORS.forms()).noneMatch(EditorView::isTyped);
    assertThat(CaseShape.CONCLUSIONS.forms()).noneMatch(EditorView::isTyped);
    assertThat(Words.DISPOSITIONS.forms()).noneMatch(EditorView::isTyped);
    assertThat(Words.YES_NO.forms()).noneMatch(EditorView::isTyped);
  }
}
