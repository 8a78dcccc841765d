package rongcuo.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.CaseNumber;
import rongcuo.casefile.Key;
import rongcuo.casefile.Word;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;
import rongcuo.language.WrittenDate;
import rongcuo.spreadsheet.ReadCell;
import rongcuo.spreadsheet.ReadRow;
import rongcuo.spreadsheet.ReadSheet;

/** A list of cases, one row an officer, from which cases begin. */
public final class ImportedList {

  private static final int LAST_HEAD = 30;

  /**
   * A case to begin.
   *
   * @param first the row in which it stands first
   * @param officers their names
   * @param edits what else is said of it, in a case file with the first officer alone
   */
  public record Beginning(int first, String id, List<String> officers, List<Edit> edits) {}

  private final ReadSheet sheet;
  private final ReadRow head;
  private final Map<Integer, ListColumn> columns;
  private final List<String> notUnderstood = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  private static final class Draft {
    private final int row;
    private final Map<String, Map<Key<?>, String>> officers = new LinkedHashMap<>();
    private final Map<Key<?>, String> matter = new LinkedHashMap<>();

    Draft(int row) {
      this.row = row;
    }
  }

  private ImportedList(ReadSheet sheet, ReadRow head, Map<Integer, ListColumn> columns) {
    this.sheet = sheet;
    this.head = head;
    this.columns = columns;
  }

  /** Reads a list; null if no row of any sheet names the columns of numbers and names. */
  public static @Nullable ImportedList of(List<ReadSheet> sheets) {
    for (ReadSheet sheet : sheets) {
      for (ReadRow row : sheet.rows().subList(0, Math.min(LAST_HEAD, sheet.rows().size()))) {
        Map<Integer, ListColumn> columns = columns(row);
        if (has(columns, ListColumn.Of.NUMBER) && has(columns, ListColumn.Of.NAME)) {
          return new ImportedList(sheet, row, columns).read();
        }
      }
    }
    return null;
  }

  private static Map<Integer, ListColumn> columns(ReadRow row) {
    Map<Integer, ListColumn> columns = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (at, cell) -> {
              ListColumn column = ListColumn.called(cell.text());
              boolean again = column != null && columns.containsValue(column);
              if (column != null && !again) {
                columns.put(at, column);
              }
            });
    return columns;
  }

  private static boolean has(Map<Integer, ListColumn> columns, ListColumn.Of of) {
    return columns.values().stream().anyMatch(column -> column.of() == of);
  }

  private ImportedList read() {
    head.cells()
        .forEach(
            (at, cell) -> {
              ListColumn column = columns.get(at);
              if (column == null || column.of() == ListColumn.Of.REPORTER) {
                notUnderstood.add(ReturnedForm.shortened(cell.text()));
              }
            });
    for (ReadRow row : sheet.rows()) {
      if (row.number() > head.number()) {
        read(row);
      }
    }
    return this;
  }

  /** The headings of columns that nothing is taken from. */
  public List<String> notUnderstood() {
    return List.copyOf(notUnderstood);
  }

  /** Whether a column tells who reported, which no case file does. */
  public boolean tellsReporter() {
    return has(columns, ListColumn.Of.REPORTER);
  }

  /** What of the rows could not be taken. */
  public List<Trouble> troubles() {
    return List.copyOf(troubles);
  }

  private void read(ReadRow row) {
    String id = text(row, ListColumn.Of.NUMBER).replaceAll("[\\s\\u00a0\\u3000]", "");
    String name = text(row, ListColumn.Of.NAME);
    if (id.isEmpty() && name.isEmpty() && isBlank(row)) {
      return;
    }
    Bilingual refusal =
        id.isEmpty()
            ? new Bilingual("没有案号，这一行没有导入", "there is no case number; the row was left out")
            : CaseNumber.refusal(id);
    if (refusal != null) {
      tell(row, at(ListColumn.Of.NUMBER), refusal);
    } else if (name.isEmpty()) {
      tell(row, at(ListColumn.Of.NAME), "没有姓名，这一行没有导入", "there is no name; the row was left out");
    } else {
      take(row, drafts.computeIfAbsent(id, number -> new Draft(row.number())), name);
    }
  }

  private boolean isBlank(ReadRow row) {
    return columns.keySet().stream().allMatch(column -> row.cell(column).isEmpty());
  }

  private void take(ReadRow row, Draft draft, String name) {
    if (draft.officers.containsKey(name)) {
      tell(
          row,
          at(ListColumn.Of.NAME),
          "同一案号已有当事人“{0}”，这一行没有导入；同名的另一人请另起称呼",
          "the case has an officer \"{0}\" already; the row was left out",
          name);
      return;
    }
    Map<Key<?>, String> officer = new LinkedHashMap<>();
    draft.officers.put(name, officer);
    columns.forEach(
        (at, column) -> {
          Key<?> key = column.key();
          String text = value(row, at, column);
          if (text == null || text.isEmpty()) {
            return;
          }
          if (column.of() == ListColumn.Of.ORIGIN) {
            origin(row, at, draft, text);
          } else if (key != null && column.of() == ListColumn.Of.OFFICER) {
            officer.put(key, text);
          } else if (key != null && column.of() == ListColumn.Of.MATTER) {
            matter(row, at, draft, key, text);
          }
        });
  }

  private void matter(ReadRow row, int at, Draft draft, Key<?> key, String text) {
    String former = draft.matter.putIfAbsent(key, text);
    if (former != null && !former.equals(text)) {
      tell(
          row,
          at,
          "与第 {0} 行同一案件的{1}不同，以第 {0} 行为准",
          "row {0} has {1} of the same case otherwise; that one was taken",
          draft.row,
          key.name());
    }
  }

  /** How the matter came up: a report, or who began the proceedings. */
  private void origin(ReadRow row, int at, Draft draft, String text) {
    String initiator = initiator(text);
    if (text.contains("匿名")) {
      matter(row, at, draft, CaseKeys.REPORT_KIND, "anonymous");
    } else if (text.contains("实名")) {
      matter(row, at, draft, CaseKeys.REPORT_KIND, "named");
    } else if (initiator != null) {
      matter(row, at, draft, CaseKeys.INITIATED_BY, initiator);
    } else {
      tell(
          row,
          at,
          "来源“{0}”没有导入：能识别的是 实名举报、匿名举报、单位、个人",
          "the source \"{0}\" was left out; known are 实名举报, 匿名举报, 单位, 个人",
          ReturnedForm.shortened(text));
    }
  }

  /** Who began the proceedings, as lists and the ledger say it; null if they say something else. */
  private static @Nullable String initiator(String text) {
    if (text.matches("(?i)(个人|本人|当事人)(申请|提出)?|individual|(the )?officer")) {
      return "individual";
    }
    return text.matches("(?i)(所在)?(单位|部门|组织)(发起|启动|提出|申请)?|(the )?unit") ? "unit" : null;
  }

  /** Where the first such column stands, of those that a list has to have. */
  private int at(ListColumn.Of of) {
    return columns.entrySet().stream()
        .filter(each -> each.getValue().of() == of)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private String text(ReadRow row, ListColumn.Of of) {
    return FilledIn.line(row.cell(at(of)).text());
  }

  /** What a cell says, as it is written to a case file; null if it cannot be. */
  private @Nullable String value(ReadRow row, int at, ListColumn column) {
    ReadCell cell = row.cell(at);
    if (cell.trouble() != null) {
      tell(row, at, cell.trouble());
      return null;
    }
    String text = FilledIn.held(cell.text());
    Key<?> key = column.key();
    if (key == null || text.isEmpty()) {
      return text;
    }
    return switch (key.kind()) {
      case DATE -> date(row, at, text);
      case WORD -> word(row, at, key, text);
      case LINE, NUMBER -> FilledIn.line(text);
      default -> text;
    };
  }

  private @Nullable String date(ReadRow row, int at, String text) {
    LocalDate date = WrittenDate.whole(text.replaceAll("[ T]\\d\\d:\\d\\d.*$", ""));
    if (date == null) {
      tell(
          row,
          at,
          "应为日期，如 2026-05-04、2026年5月4日，现为“{0}”，没有导入",
          "a date like 2026-05-04 was expected, not \"{0}\"; it was left out",
          ReturnedForm.shortened(text));
      return null;
    }
    return date.toString();
  }

  private @Nullable String word(ReadRow row, int at, Key<?> key, String text) {
    List<Bilingual> known = new ArrayList<>();
    String initiator = key == CaseKeys.INITIATED_BY ? initiator(text) : null;
    if (initiator != null) {
      return initiator;
    }
    for (Word<?> word : key.words()) {
      if (word.accepted().contains(text)) {
        return word.english();
      }
      known.add(new Bilingual(word.chinese(), word.english()));
    }
    tell(
        row,
        at,
        "{0}应为{1}，现为“{2}”，没有导入",
        "{0} is {1}, not \"{2}\"; it was left out",
        key.name(),
        new Bilingual("、", ", ").between(known),
        ReturnedForm.shortened(text));
    return null;
  }

  private void tell(ReadRow row, int at, String chinese, String english, Object... arguments) {
    tell(row, at, new Bilingual(chinese, english).with(arguments));
  }

  private void tell(ReadRow row, int at, Bilingual what) {
    troubles.add(new Trouble(new Spot(sheet.name(), row.address(at), row.hidden()), what));
  }

  /** The cases that begin, in the order of the list. */
  public List<Beginning> beginnings() {
    List<Beginning> beginnings = new ArrayList<>();
    drafts.forEach((id, draft) -> beginnings.add(beginning(id, draft)));
    return beginnings;
  }

  private static Beginning beginning(String id, Draft draft) {
    List<Edit> edits = new ArrayList<>();
    draft.matter.forEach(
        (key, text) -> edits.add(new Edit.Set(List.of(key.path().split("\\.")), value(key, text))));
    List<String> names = List.copyOf(draft.officers.keySet());
    for (int i = 0; i < names.size(); i++) {
      Map<String, EditValue> entries = new LinkedHashMap<>();
      entries.put("name", EditValue.text(names.get(i)));
      draft
          .officers
          .get(names.get(i))
          .forEach((key, text) -> entries.put(key.english(), value(key, text)));
      EditValue officer = EditValue.mapping(entries);
      edits.add(
          i == 0
              ? new Edit.Set(List.of("subjects", "0"), officer)
              : new Edit.Append(List.of("subjects"), officer));
    }
    return new Beginning(draft.row, id, names, edits);
  }

  private static EditValue value(Key<?> key, String text) {
    boolean isList = key.kind() == Key.Kind.LINES || key.kind() == Key.Kind.TEXTS;
    Set<String> parts = new LinkedHashSet<>(List.of(text.split("[、，,;；\\n]")));
    return isList
        ? EditValue.texts(parts.stream().map(String::strip).filter(p -> !p.isEmpty()).toList())
        : EditValue.text(text);
  }
}
