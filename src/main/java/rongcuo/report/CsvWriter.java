package rongcuo.report;

import java.util.List;
import java.util.stream.Collectors;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.spreadsheet.Csv;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;

/** One row a subject, for spreadsheets. */
public final class CsvWriter implements ResultWriter {

  private static final List<Bilingual> HEADER =
      List.of(
          new Bilingual("文件", "file"),
          new Bilingual("案号", "case"),
          new Bilingual("标题", "title"),
          new Bilingual("当事人", "subject"),
          new Bilingual("结论代码", "outcome"),
          new Bilingual("结论", "outcome in words"),
          new Bilingual("可能的结论", "possible outcomes"),
          new Bilingual("可供选择的处理", "dispositions"),
          new Bilingual("成立的条款", "items made out"),
          new Bilingual("保留事项", "reservations"),
          new Bilingual("起决定作用的事实", "support"),
          new Bilingual("待查事实", "open facts"),
          new Bilingual("缺少证据的事实", "facts without evidence"),
          new Bilingual("从严口径", "strict readings"),
          new Bilingual("从宽口径", "lenient readings"),
          new Bilingual("各种口径下一致", "stable under all readings"),
          new Bilingual("未主张而成立的条款", "made out but not claimed"),
          new Bilingual("提示", "warnings"));

  private final Language language;

  public CsvWriter(Language language) {
    this.language = language;
  }

  @Override
  public String opening() {
    return Csv.BYTE_ORDER_MARK + Csv.texts(HEADER.stream().map(cell -> cell.in(language)).toList());
  }

  @Override
  public String write(CaseResult.Assessed result) {
    StringBuilder rows = new StringBuilder();
    for (AssessedSubject subject : result.subjects()) {
      rows.append(Csv.texts(cells(result, subject)));
    }
    return rows.toString();
  }

  private List<String> cells(CaseResult.Assessed result, AssessedSubject of) {
    Assessment assessment = of.assessment();
    Outcome outcome = assessment.outcome();
    String title = result.caseFile().title();
    return List.of(
        result.file(),
        result.caseFile().id(),
        title == null ? "" : title,
        of.subject().name(),
        outcome == null ? "" : outcome.id(),
        outcome == null ? TextWriter.UNDETERMINED.in(language) : outcome.label().in(language),
        outcomes(assessment.possible()),
        outcome == null
            ? ""
            : joined(outcome.dispositions().stream().map(Disposition::label).toList()),
        joined(
            assessment.items().entrySet().stream()
                .filter(item -> item.getValue() == rongcuo.facts.Truth.YES)
                .map(item -> item.getKey().citation())
                .toList()),
        joined(assessment.reservations().stream().map(Reservation::label).toList()),
        facts(assessment.support().toList()),
        facts(assessment.open().toList()),
        facts(of.evidenceGaps()),
        outcomes(assessment.strict()),
        outcomes(assessment.lenient()),
        assessment.stable()
            ? new Bilingual("是", "yes").in(language)
            : new Bilingual("否", "no").in(language),
        joined(assessment.unclaimed().stream().map(Provision::citation).toList()),
        String.join("\n", Labels.warnings(result, of, language)));
  }

  private String outcomes(Outcomes outcomes) {
    return Labels.outcomes(outcomes, language);
  }

  private String facts(List<Fact> facts) {
    return facts.stream()
        .map(fact -> fact.wording(language).label())
        .collect(Collectors.joining(separator()));
  }

  private String joined(List<Bilingual> texts) {
    return texts.stream().map(text -> text.in(language)).collect(Collectors.joining(separator()));
  }

  private String separator() {
    return language == Language.CHINESE ? "；" : "; ";
  }
}
