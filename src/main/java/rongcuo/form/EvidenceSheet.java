package rongcuo.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Key;
import rongcuo.language.Bilingual;
import rongcuo.language.WrittenDate;
import rongcuo.spreadsheet.ReadCell;
import rongcuo.spreadsheet.ReadRow;
import rongcuo.spreadsheet.ReadSheet;

/**
 * The list of evidence as it came back.
 *
 * @param pieces by id
 * @param read whether there was one at all
 */
record EvidenceSheet(Map<String, Row> pieces, List<Trouble> troubles, boolean read) {

  private static final Bilingual NO_ID =
      new Bilingual("这份证据没有编号；请自拟一个，问卷中按编号引用", "this piece has no id; give it one to be cited by");

  private static final Bilingual BAD_ID =
      new Bilingual("应为{0}，现为“{1}”", "{0} was expected, not \"{1}\"");

  private static final Bilingual TWICE =
      new Bilingual("证据编号“{0}”重复，已在 {1}", "the id \"{0}\" stands at {1} already");

  private static final Bilingual NO_DATE =
      new Bilingual(
          "应为日期，如 2026-05-04、2026年5月4日，现为“{0}”",
          "a date like 2026-05-04 was expected, not \"{0}\"");

  /**
   * A piece in it.
   *
   * @param texts by place among {@link ListedPiece#KEYS}; those that could be read
   */
  record Row(String id, Map<Integer, String> texts, Map<Integer, Spot> spots, Spot spot) {}

  static EvidenceSheet of(List<ReadSheet> sheets) {
    for (ReadSheet sheet : sheets) {
      for (ReadRow row : sheet.rows()) {
        Map<Integer, Integer> columns = new HashMap<>();
        int id = -1;
        for (Map.Entry<Integer, ReadCell> each : row.cells().entrySet()) {
          int key = keyCalled(each.getValue().text());
          if (key >= 0) {
            columns.putIfAbsent(key, each.getKey());
          } else if (Headings.is(each.getValue().text(), Headings.EVIDENCE_ID)) {
            id = each.getKey();
          }
        }
        if (id >= 0 && !columns.isEmpty()) {
          return new Reading(sheet, row.number(), id, columns).read();
        }
      }
    }
    return new EvidenceSheet(Map.of(), List.of(), false);
  }

  private static int keyCalled(String heading) {
    for (int i = 0; i < ListedPiece.KEYS.size(); i++) {
      if (Headings.is(heading, ListedPiece.KEYS.get(i).name())) {
        return i;
      }
    }
    return -1;
  }

  private record Reading(ReadSheet sheet, int head, int id, Map<Integer, Integer> columns) {

    EvidenceSheet read() {
      Map<String, Row> pieces = new LinkedHashMap<>();
      List<Trouble> troubles = new ArrayList<>();
      for (ReadRow row : sheet.rows()) {
        if (row.number() > head) {
          read(row, pieces, troubles);
        }
      }
      return new EvidenceSheet(pieces, troubles, true);
    }

    private void read(ReadRow row, Map<String, Row> pieces, List<Trouble> troubles) {
      Spot spot = new Spot(sheet.name(), row.address(id), row.hidden());
      Map<Integer, String> texts = new HashMap<>();
      Map<Integer, Spot> spots = new HashMap<>();
      boolean blank = true;
      for (Map.Entry<Integer, Integer> column : columns.entrySet()) {
        ReadCell cell = row.cell(column.getValue());
        Spot at = new Spot(sheet.name(), row.address(column.getValue()), row.hidden());
        spots.put(column.getKey(), at);
        blank &= cell.isEmpty();
        String text = text(ListedPiece.KEYS.get(column.getKey()), cell, at, troubles);
        if (text != null) {
          texts.put(column.getKey(), text);
        }
      }
      ReadCell given = row.cell(id);
      String called = FilledIn.line(given.text());
      if (given.trouble() != null) {
        troubles.add(new Trouble(spot, given.trouble()));
      } else if (called.isEmpty() && !blank) {
        troubles.add(new Trouble(spot, NO_ID));
      } else if (!called.isEmpty() && Evidence.expectedOf(called) != null) {
        troubles.add(
            new Trouble(
                spot, BAD_ID.with(Evidence.expectedOf(called), ReturnedForm.shortened(called))));
      } else if (pieces.containsKey(called)) {
        troubles.add(new Trouble(spot, TWICE.with(called, pieces.get(called).spot().named())));
      } else if (!called.isEmpty()) {
        pieces.put(called, new Row(called, texts, spots, spot));
      }
    }

    private static @Nullable String text(
        Key<?> key, ReadCell cell, Spot at, List<Trouble> troubles) {
      if (cell.trouble() != null) {
        troubles.add(new Trouble(at, cell.trouble()));
        return null;
      }
      String text = FilledIn.held(cell.text());
      if (key.kind() != Key.Kind.DATE || text.isEmpty()) {
        return key.kind() == Key.Kind.LINE ? FilledIn.line(text) : text;
      }
      LocalDate date = WrittenDate.whole(text);
      if (date == null) {
        troubles.add(new Trouble(at, NO_DATE.with(ReturnedForm.shortened(text))));
        return null;
      }
      return date.toString();
    }
  }
}
