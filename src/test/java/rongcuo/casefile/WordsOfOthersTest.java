package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rongcuo.notice.DocumentKind;
import rongcuo.rules.Reservation;

/**
 * Case files name what later parts of the program declare, and editors read their words as texts.
 */
final class WordsOfOthersTest {

  @Test
  void reservationsAreThoseOfTheRules() {
    assertThat(CaseShape.RESERVATIONS.table().words().stream().map(Word::value))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Reservation.values()).map(Reservation::id).toList());
  }

  @Test
  void documentsAreThoseThatAreMade() {
    Stream<DocumentKind> byEnglish =
        CaseShape.NUMBERS.table().words().stream().map(word -> DocumentKind.byName(word.english()));
    Stream<DocumentKind> byChinese =
        CaseShape.NUMBERS.table().words().stream().map(word -> DocumentKind.byName(word.chinese()));
    assertThat(byEnglish).containsExactly(DocumentKind.values());
    assertThat(byChinese).containsExactly(DocumentKind.values());
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
