package rongcuo.report;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.spreadsheet.Cell;
import rongcuo.spreadsheet.Column;
import rongcuo.spreadsheet.Csv;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;

/** One row a subject, for spreadsheets. */
public final class AssessmentCsv implements AssessmentFormat {

  private static final Bilingual YES = new Bilingual("是", "yes");
  private static final Bilingual NO = new Bilingual("否", "no");

  private final Csv<Row> csv;
  private final Language language;

  public AssessmentCsv(Language language) {
    this.csv = new Csv<>(COLUMNS, language);
    this.language = language;
  }

  @Override
  public String opening() {
    return csv.head();
  }

  @Override
  public String write(CaseResult.Assessed result) {
    return result.subjects().stream()
        .map(subject -> csv.row(new Row(result, subject, language)))
        .collect(Collectors.joining());
  }

  private record Row(CaseResult.Assessed result, AssessedSubject of, Language language) {
    Assessment assessment() {
      return of.assessment();
    }

    @Nullable Outcome outcome() {
      return assessment().outcome();
    }

    String facts(List<Fact> facts) {
      return facts.stream()
          .map(fact -> fact.wording(language).label())
          .collect(Collectors.joining(Labels.SEMICOLON.in(language)));
    }

    String warnings() {
      return new Bilingual("\n", "\n").between(Labels.warnings(result, of)).in(language);
    }
  }

  private static final List<Column<Row>> COLUMNS =
      List.of(
          Column.of("文件", "file", row -> Cell.of(row.result.file())),
          Column.of("案号", "case", row -> Cell.of(row.result.caseFile().id())),
          Column.of("标题", "title", row -> Cell.of(row.result.caseFile().title())),
          Column.of("当事人", "subject", row -> Cell.of(row.of.subject().name())),
          Column.of("结论代码", "outcome", row -> id(row.outcome())),
          Column.of("结论", "outcome in words", row -> Cell.of(Labels.outcome(row.outcome()))),
          Column.of("可能的结论", "possible outcomes", row -> outcomes(row.assessment().possible())),
          Column.of("可供选择的处理", "dispositions", row -> dispositions(row.outcome())),
          Column.of("成立的条款", "items made out", row -> provisions(row.assessment().established())),
          Column.of("保留事项", "reservations", row -> reservations(row.assessment())),
          Column.of(
              "起决定作用的事实",
              "support",
              row -> Cell.of(row.facts(row.assessment().support().toList()))),
          Column.of(
              "待查事实", "open facts", row -> Cell.of(row.facts(row.assessment().open().toList()))),
          Column.of(
              "缺少证据的事实",
              "facts without evidence",
              row -> Cell.of(row.facts(row.of.evidenceGaps()))),
          Column.of("从严口径", "strict readings", row -> outcomes(row.assessment().strict())),
          Column.of("从宽口径", "lenient readings", row -> outcomes(row.assessment().lenient())),
          Column.of(
              "各种口径下一致",
              "stable under all readings",
              row -> Cell.of(row.assessment().stable() ? YES : NO)),
          Column.of(
              "未主张而成立的条款",
              "made out but not claimed",
              row -> provisions(row.assessment().unclaimed())),
          Column.of("提示", "warnings", row -> Cell.of(row.warnings())));

  private static Cell id(@Nullable Outcome outcome) {
    return outcome == null ? Cell.EMPTY : Cell.of(outcome.id());
  }

  private static Cell dispositions(@Nullable Outcome outcome) {
    return outcome == null ? Cell.EMPTY : joined(outcome.dispositions(), Disposition::label);
  }

  private static Cell provisions(List<Provision> provisions) {
    return joined(provisions, Provision::citation);
  }

  private static Cell reservations(Assessment assessment) {
    return joined(assessment.reservations(), Reservation::label);
  }

  private static Cell outcomes(Outcomes outcomes) {
    return Cell.of(Labels.outcomes(outcomes));
  }

  private static <T> Cell joined(Collection<T> all, Function<T, Bilingual> label) {
    return Cell.of(Labels.SEMICOLON.between(all.stream().map(label).toList()));
  }
}
