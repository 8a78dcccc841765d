package rongcuo.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Dispute;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.NearestWord;
import rongcuo.casefile.VersionText;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.spreadsheet.ReadCell;
import rongcuo.spreadsheet.ReadRow;
import rongcuo.spreadsheet.ReadSheet;

/** A questionnaire that came back: what it was made of, what stands in it now, what is no good. */
public final class ReturnedForm {

  private static final Bilingual NO_VERSION =
      new Bilingual(
          "“{0}”看不出是何意见；应写作“否：陈述”，先写是、否或者不详，别人的意见前面加“姓名=”，一人一行",
          "\"{0}\" is no opinion; write it as \"no: words\", yes, no or unknown first, with \"NAME=\""
              + " before it if it is another's, a line each");

  private static final Bilingual NO_ANSWER =
      new Bilingual("回答应为“是”“否”或者“不详”，现为“{0}”", "the answer is yes, no or unknown, not \"{0}\"");

  private static final Bilingual NO_EVIDENCE =
      new Bilingual(
          "证据清单中没有编号“{0}”，请先在“证据”表登记。{1}",
          "no piece of evidence has the id \"{0}\"; list it on the sheet of evidence.{1}");

  private static final Bilingual NO_QUESTION =
      new Bilingual(
          "这一行不是问卷原有的问题，填写的内容无处可记；请填在原有的行",
          "this row is none of the form's questions; fill in the rows that were there");

  private static final Bilingual TWICE =
      new Bilingual(
          "这个问题在 {0} 已有一行，两处填写不同", "this question stands at {0} too, filled in otherwise");

  private static final Bilingual NO_COLUMN =
      new Bilingual("表头中没有“{0}”一列，无法读取；请恢复表头", "there is no column \"{0}\"; restore the heading");

  /** A question as it came back. */
  record Row(FormLine line, FilledIn entry, Map<FormCell, Spot> spots, String by) {}

  private final Origin origin;
  private final Set<String> known = new HashSet<>();
  private final Map<FormLine, Row> rows = new LinkedHashMap<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final EvidenceSheet evidence;

  private ReturnedForm(Origin origin, CaseFile caseFile, EvidenceSheet evidence) {
    this.origin = origin;
    this.evidence = evidence;
    caseFile.evidence().stream().map(Evidence::id).forEach(known::add);
    origin.content().evidence().forEach(piece -> known.add(piece.id()));
    known.addAll(evidence.pieces().keySet());
    troubles.addAll(evidence.troubles());
  }

  /**
   * Reads a workbook.
   *
   * @throws RefusedFormException if it is no questionnaire of this case
   */
  public static ReturnedForm of(List<ReadSheet> sheets, CaseFile caseFile)
      throws RefusedFormException {
    Origin origin = Origin.of(sheets);
    String id = FilledIn.held(caseFile.id());
    if (!origin.content().id().equals(id)) {
      throw new RefusedFormException(
          "这是案件“{0}”的问卷，不是“{1}”的",
          "this is a form of the case \"{0}\", not of \"{1}\"", origin.content().id(), id);
    }
    ReturnedForm form = new ReturnedForm(origin, caseFile, EvidenceSheet.of(sheets));
    for (ReadSheet sheet : sheets) {
      form.read(sheet);
    }
    return form;
  }

  FormContent content() {
    return origin.content();
  }

  Map<FormLine, Row> rows() {
    return rows;
  }

  EvidenceSheet evidence() {
    return evidence;
  }

  List<Trouble> troubles() {
    return troubles;
  }

  private void read(ReadSheet sheet) {
    Head head = Head.of(sheet);
    if (head == null) {
      return;
    }
    for (FormCell cell : FormCell.values()) {
      if (!head.columns.containsKey(cell)) {
        Spot spot = new Spot(sheet.name(), head.row.address(0), false);
        troubles.add(new Trouble(spot, NO_COLUMN.with(cell.title())));
      }
    }
    for (ReadRow row : sheet.rows()) {
      if (row.number() > head.row.number()) {
        read(sheet, row, head);
      }
    }
  }

  private void read(ReadSheet sheet, ReadRow row, Head head) {
    FormLine line = FormLine.ofMark(row.cell(head.mark).text().strip());
    FilledIn given = line == null ? null : origin.content().entries().get(line);
    if (line == null || given == null) {
      for (int column : head.columns.values()) {
        if (!row.cell(column).isEmpty()) {
          Spot spot = new Spot(sheet.name(), row.address(column), row.hidden());
          troubles.add(new Trouble(spot, NO_QUESTION));
          return;
        }
      }
      return;
    }
    FilledIn entry = given;
    Map<FormCell, Spot> spots = new EnumMap<>(FormCell.class);
    for (Map.Entry<FormCell, Integer> column : head.columns.entrySet()) {
      FormCell cell = column.getKey();
      Spot spot = new Spot(sheet.name(), row.address(column.getValue()), row.hidden());
      spots.put(cell, spot);
      FilledIn read = read(cell, row.cell(column.getValue()), spot, line);
      entry = read == null ? entry : entry.with(cell, read);
    }
    Row former = rows.get(line);
    if (former == null) {
      rows.put(line, new Row(line, entry, spots, head.by));
    } else if (!former.entry.equals(entry)) {
      Spot spot = spots.values().iterator().next();
      troubles.add(new Trouble(spot, TWICE.with(former.spots.get(FormCell.ANSWER).named())));
    }
  }

  /** What a cell says, in an entry that has nothing else; null if it cannot be read. */
  private @Nullable FilledIn read(FormCell cell, ReadCell there, Spot spot, FormLine line) {
    if (there.trouble() != null) {
      troubles.add(new Trouble(spot, there.trouble()));
      return null;
    }
    String text = FilledIn.held(there.text());
    return switch (cell) {
      case ANSWER -> answer(text, spot);
      case EVIDENCE, AGAINST -> evidence(cell, text, spot);
      case SAID -> said(text, spot, speaker(line));
      case BASIS -> new FilledIn(null, List.of(), text, "");
      case NOTE -> new FilledIn(null, List.of(), "", text);
    };
  }

  private @Nullable FilledIn answer(String text, Spot spot) {
    if (text.isEmpty()) {
      return FilledIn.NONE;
    }
    String plain = java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC).strip();
    Truth answer = Truth.ofSpelling(plain);
    if (answer == null) {
      troubles.add(new Trouble(spot, NO_ANSWER.with(shortened(text))));
      return null;
    }
    return new FilledIn(answer, List.of(), "", "");
  }

  private @Nullable FilledIn evidence(FormCell cell, String text, Spot spot) {
    List<String> ids = new CitedIds(known).of(text);
    boolean found = true;
    for (String id : ids) {
      if (!known.contains(id)) {
        Bilingual near = NearestWord.nearMiss(id, List.copyOf(known));
        troubles.add(new Trouble(spot, NO_EVIDENCE.with(shortened(id), near)));
        found = false;
      }
    }
    FilledIn cited = new FilledIn(null, ids, ids, "", "", List.of());
    return found ? FilledIn.NONE.with(cell, cited) : null;
  }

  /** Whose opinion is meant where a line names nobody: the one officer's; null if it is unclear. */
  private @Nullable String speaker(FormLine line) {
    List<String> officers = origin.content().officers();
    int officer = line.isOfMatter() ? 0 : line.officer();
    return line.isOfMatter() && officers.size() > 1 ? null : officers.get(officer);
  }

  /** A version a line. */
  private @Nullable FilledIn said(String text, Spot spot, @Nullable String speaker) {
    List<Dispute> said = new ArrayList<>();
    for (String version : text.split("\n")) {
      Dispute dispute = VersionText.of(version, speaker);
      if (dispute != null) {
        said.add(dispute);
      } else if (!version.isBlank()) {
        troubles.add(new Trouble(spot, NO_VERSION.with(shortened(version))));
        return null;
      }
    }
    return new FilledIn(null, List.of(), List.of(), "", "", said);
  }

  static String shortened(String text) {
    String line = text.replace('\n', ' ');
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }

  /** Where the columns of a sheet stand, and who says to have filled it in. */
  private record Head(ReadRow row, Map<FormCell, Integer> columns, int mark, String by) {

    static @Nullable Head of(ReadSheet sheet) {
      String by = "";
      for (ReadRow row : sheet.rows()) {
        Map<FormCell, Integer> columns = new EnumMap<>(FormCell.class);
        int mark = -1;
        for (Map.Entry<Integer, ReadCell> each : row.cells().entrySet()) {
          String text = each.getValue().text();
          if (Headings.is(text, Headings.MARK)) {
            mark = each.getKey();
          } else if (Headings.is(text, Headings.FILLED_BY)) {
            by = shortened(row.cell(each.getKey() + 1).text().strip());
          } else {
            cellCalled(text).forEach(cell -> columns.putIfAbsent(cell, each.getKey()));
          }
        }
        if (mark >= 0) {
          return new Head(row, columns, mark, by);
        }
      }
      return null;
    }

    private static Set<FormCell> cellCalled(String heading) {
      Set<FormCell> called = EnumSet.noneOf(FormCell.class);
      for (FormCell cell : FormCell.values()) {
        if (cell.isCalled(heading)) {
          called.add(cell);
        }
      }
      return called;
    }
  }
}
