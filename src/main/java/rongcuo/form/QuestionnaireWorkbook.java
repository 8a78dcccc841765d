package rongcuo.form;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.VersionText;
import rongcuo.facts.FactGroup;
import rongcuo.facts.Truth;
import rongcuo.facts.Wording;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.spreadsheet.FormWorkbook;
import rongcuo.spreadsheet.FormWorkbook.Look;

/**
 * The questionnaire of a case as a workbook: a sheet for the matter, one for each officer, the list
 * of evidence, and one that is not shown, by which the form is known when it comes back.
 */
public final class QuestionnaireWorkbook {

  static final int HEAD = 2;
  static final int FIRST_CELL = 3;

  private static final int QUESTION = 1;
  private static final int PROVISION = 2;
  static final int MARK = FIRST_CELL + FormCell.values().length;
  private static final int FREE_ROWS = 60;

  private static final Bilingual TITLE = new Bilingual("容错认定问卷　{0}　{1}", "Questionnaire {0}: {1}");

  private static final Bilingual HINT =
      new Bilingual(
          "只填黄色的格。回答从下拉框选：是、否、不详；证据填编号，几份的用顿号隔开，没有登记的先在“证据”表登记；反证是与回答不一致的证据。当事人意见与回答不同的，写作“否：陈述”，别人的意见写作“姓名=否：陈述”，一人一行。鼠标移到问题上有说明。",
          "Fill in the yellow cells alone. Choose yes, no or unknown; give evidence by id, several"
              + " parted by commas, and list new pieces on the sheet of evidence first. What the"
              + " officer says otherwise is written \"no: words\", what another says \"NAME=no:"
              + " words\", a line each. Point at a question for help.");

  private static final Bilingual HINT_OF_EVIDENCE =
      new Bilingual(
          "已有的证据可以补充说明；新的证据接着写，自拟编号（不与已有的重复），问卷中按编号引用。",
          "Say more of listed pieces, or go on below with new ones under ids of your own; cite them"
              + " by id.");

  private static final Bilingual ONE_OF =
      new Bilingual("请填：是、否、不详，或者留空", "yes, no, unknown or nothing");

  private static final Bilingual WARNING =
      new Bilingual(
          "本表供程序核对问卷，请勿改动。", "By this sheet the program knows the form; leave it as it is.");

  private final CaseFile caseFile;
  private final FormQuestions questions;
  private final Language language;
  private final FormWorkbook workbook;
  private final List<FormWorkbook.Sheet> pages = new ArrayList<>();

  private QuestionnaireWorkbook(
      CaseFile caseFile, FormQuestions questions, Language language, FormWorkbook workbook) {
    this.caseFile = caseFile;
    this.questions = questions;
    this.language = language;
    this.workbook = workbook;
  }

  /**
   * Writes it.
   *
   * @param version of the program
   */
  public static void write(
      OutputStream out,
      CaseFile caseFile,
      FormQuestions questions,
      String version,
      Language language)
      throws IOException {
    try (FormWorkbook workbook = new FormWorkbook(out, version)) {
      QuestionnaireWorkbook made =
          new QuestionnaireWorkbook(caseFile, questions, language, workbook);
      questions
          .byOfficer()
          .forEach(
              (officer, lines) -> {
                if (!lines.isEmpty()) {
                  made.page(officer, lines);
                }
              });
      made.evidence();
      made.origin(version);
    }
  }

  private void page(int officer, List<FormLine> lines) {
    Subject subject = officer == FormLine.MATTER ? null : caseFile.subjects().get(officer);
    String whose = subject == null ? Headings.MATTER.in(language) : subject.name();
    FormWorkbook.Sheet sheet = workbook.sheet(whose);
    pages.add(sheet);
    head(sheet);
    String post = subject == null || subject.post() == null ? "" : subject.post();
    sheet.write(
        0,
        0,
        TITLE.with(caseFile.id(), whose + (post.isEmpty() ? "" : "，" + post)).in(language),
        Look.TITLE);
    sheet.write(1, 0, HINT.in(language), Look.HINT);
    sheet.write(0, MARK - 2, Headings.FILLED_BY.in(language), Look.GIVEN);
    sheet.write(0, MARK - 1, "", Look.OPEN);
    int row = HEAD;
    int number = 0;
    FactGroup group = null;
    for (FormLine line : lines) {
      if (line.fact().group() != group) {
        group = line.fact().group();
        row++;
        for (int column = 0; column < MARK; column++) {
          String title = column == QUESTION ? group.title().in(language) : "";
          sheet.write(row, column, title, Look.HEAD);
        }
      }
      line(sheet, ++row, ++number, line);
    }
    List<String> words = Arrays.stream(Truth.values()).map(t -> t.label().in(language)).toList();
    sheet.choice(HEAD + 1, FIRST_CELL, row, words, ONE_OF.in(language));
    lastRows.add(row);
    sheet.layOut(HEAD, PROVISION, language);
  }

  private final List<Integer> lastRows = new ArrayList<>();

  private void head(FormWorkbook.Sheet sheet) {
    int[] widths = {5, 44, 22};
    Bilingual[] titles = {Headings.NUMBER, Headings.QUESTION, Headings.PROVISION};
    for (int i = 0; i < titles.length; i++) {
      sheet.width(i, widths[i]);
      sheet.write(HEAD, i, titles[i].in(language), Look.HEAD);
    }
    for (FormCell cell : FormCell.values()) {
      int column = FIRST_CELL + cell.ordinal();
      sheet.width(column, cell.width());
      sheet.write(HEAD, column, cell.title().in(language), Look.HEAD);
    }
    sheet.write(HEAD, MARK, Headings.MARK.in(language), Look.HEAD);
    sheet.hideColumn(MARK);
  }

  private void line(FormWorkbook.Sheet sheet, int row, int number, FormLine line) {
    Wording wording = line.fact().wording(language);
    sheet.write(row, 0, String.valueOf(number), Look.CENTRED);
    sheet.write(row, QUESTION, wording.question(), Look.GIVEN);
    sheet.remark(row, QUESTION, wording.help());
    List<Bilingual> citations = line.fact().sources().stream().map(p -> p.citation()).toList();
    String cited = new Bilingual("、", ", ").between(citations).in(language);
    sheet.write(row, PROVISION, cited, Look.GIVEN);
    FilledIn entry = FormContent.entry(caseFile, line);
    for (FormCell cell : FormCell.values()) {
      Look look = cell == FormCell.ANSWER ? Look.OPEN_CENTRED : Look.OPEN;
      sheet.write(row, FIRST_CELL + cell.ordinal(), shown(entry, cell, language), look);
    }
    sheet.write(row, MARK, line.mark(), Look.GIVEN);
  }

  /** What stands in a cell, in the words of a language. */
  static String shown(FilledIn entry, FormCell cell, Language language) {
    if (cell == FormCell.SAID) {
      return String.join(
          "\n", entry.said().stream().map(each -> VersionText.of(each, language)).toList());
    }
    return cell == FormCell.ANSWER
        ? entry.answer() == null ? "" : entry.answer().label().in(language)
        : String.join(language == Language.CHINESE ? "、" : ", ", entry.at(cell));
  }

  private void evidence() {
    FormWorkbook.Sheet sheet = workbook.sheet(Headings.EVIDENCE.in(language));
    sheet.width(0, 10);
    sheet.write(
        0, 0, TITLE.with(caseFile.id(), Headings.EVIDENCE.in(language)).in(language), Look.TITLE);
    sheet.write(1, 0, HINT_OF_EVIDENCE.in(language), Look.HINT);
    sheet.write(HEAD, 0, Headings.EVIDENCE_ID.in(language), Look.HEAD);
    for (int i = 0; i < ListedPiece.KEYS.size(); i++) {
      sheet.width(1 + i, 20);
      sheet.write(HEAD, 1 + i, ListedPiece.KEYS.get(i).name().in(language), Look.HEAD);
    }
    int row = HEAD;
    List<ListedPiece> pieces = new ArrayList<>(FormContent.of(caseFile, List.of()).evidence());
    for (int i = 0; i < FREE_ROWS; i++) {
      pieces.add(new ListedPiece("", ListedPiece.KEYS.stream().map(key -> "").toList()));
    }
    for (ListedPiece piece : pieces) {
      sheet.write(++row, 0, piece.id(), piece.id().isEmpty() ? Look.OPEN : Look.GIVEN);
      for (int i = 0; i < ListedPiece.KEYS.size(); i++) {
        sheet.write(row, 1 + i, piece.texts().get(i), Look.OPEN);
      }
    }
    sheet.layOut(HEAD, 1, language);
    for (int i = 0; i < pages.size(); i++) {
      int column = FIRST_CELL + FormCell.EVIDENCE.ordinal();
      pages.get(i).offer(HEAD + 1, column, lastRows.get(i), sheet, HEAD + 1, 0, row);
    }
  }

  private void origin(String version) {
    FormContent content = FormContent.of(caseFile, questions.lines());
    FormWorkbook.Sheet sheet = workbook.sheet(Headings.ORIGIN);
    List<List<String>> rows = new ArrayList<>();
    List<String> values = List.of(Headings.FORMAT, content.id(), version, content.digest());
    for (int i = 0; i < values.size(); i++) {
      rows.add(List.of(Headings.OF_ORIGIN.get(i), values.get(i)));
    }
    rows.addAll(content.rows());
    rows.add(List.of("", WARNING.in(language)));
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).size(); column++) {
        sheet.write(row, column, rows.get(row).get(column), Look.HINT);
      }
    }
    sheet.hide();
  }
}
