package rongcuo.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import rongcuo.spreadsheet.ReadRow;
import rongcuo.spreadsheet.ReadSheet;

/** The sheet that is not shown, as it came back. */
record Origin(FormContent content) {

  private static final int FIRST = 2;

  static Origin of(List<ReadSheet> sheets) throws RefusedFormException {
    for (ReadSheet sheet : sheets) {
      if (!sheet.rows().isEmpty() && Headings.FORMAT.equals(valueOf(sheet.rows().get(0), "form"))) {
        return of(sheet);
      }
    }
    throw new RefusedFormException(
        "这不是本程序导出的问卷，或者核对用的隐藏表已被删除；请用 form 命令重新导出",
        "this is no questionnaire of this program, or its hidden sheet is gone; make it anew by"
            + " the command form");
  }

  private static String valueOf(ReadRow row, String name) {
    return row.cell(0).text().equals(name) ? row.cell(1).text() : "";
  }

  private static Origin of(ReadSheet sheet) throws RefusedFormException {
    Map<String, String> head = new HashMap<>();
    List<String> officers = new ArrayList<>();
    Map<FormLine, FilledIn> entries = new LinkedHashMap<>();
    List<ListedPiece> evidence = new ArrayList<>();
    for (ReadRow row : sheet.rows()) {
      String value = row.cell(1).text();
      switch (row.cell(0).text()) {
        case "officer" -> officers.add(value);
        case "evidence" ->
            evidence.add(new ListedPiece(value, texts(row, ListedPiece.KEYS.size())));
        case "line" -> {
          FormLine line = FormLine.ofMark(value);
          if (line != null) {
            entries.put(line, FilledIn.ofTexts(texts(row, FormCell.values().length)));
          }
        }
        default -> head.putIfAbsent(row.cell(0).text(), value);
      }
    }
    FormContent content =
        new FormContent(head.getOrDefault("case", ""), officers, entries, evidence);
    if (!content.digest().equals(head.get("digest"))) {
      throw new RefusedFormException(
          "核对用的隐藏表已被改动，或者是别的版本的程序导出的，无法对照；请用 form 命令重新导出",
          "the hidden sheet was altered, or another version of the program made it; make the form"
              + " anew by the command form");
    }
    return new Origin(content);
  }

  private static List<String> texts(ReadRow row, int count) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      texts.add(row.cell(FIRST + i).text());
    }
    return texts;
  }
}
