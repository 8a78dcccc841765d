package rongcuo.spreadsheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * Reads a workbook that any program wrote, and anybody may have: values alone, within bounds.
 * Formulas are not worked out, links are not followed, macros are not looked at.
 */
public final class WorkbookReader {

  private static final int MOST_COLUMNS = 16_384;
  private static final int MOST_ROWS = 1_048_576;
  private static final int MOST_CELLS = 1_000_000;
  private static final int MOST_SHEETS = 10_000;

  private static final Bilingual NO_VALUE =
      new Bilingual(
          "这里是公式，没有存下计算结果；请改为直接填写的内容",
          "here is a formula without a result; write the content itself");

  private static final Bilingual ERROR =
      new Bilingual("这里是错误值 {0}；请改正", "here is the error value {0}; mend it");

  private static final Bilingual TOO_LONG =
      new Bilingual(
          "内容超过 {0} 个字符，一个单元格放不下；请缩短",
          "the content is longer than the {0} characters that a cell holds; shorten it");

  private static final Bilingual BROKEN =
      new Bilingual("单元格已经损坏，读不出内容；请重新填写", "the cell is damaged; fill it in anew");

  private final WorkbookParts parts;
  private final List<String> shared = new ArrayList<>();
  private DateFormats formats = new DateFormats(List.of(), false);
  private int cells;

  private WorkbookReader(WorkbookParts parts) {
    this.parts = parts;
  }

  /**
   * The sheets of a workbook, hidden ones among them.
   *
   * @throws UnreadableTableException if the file is no workbook, is damaged or too large
   * @throws IOException if it cannot be read
   */
  public static List<ReadSheet> read(Path file) throws IOException, UnreadableTableException {
    try (WorkbookParts parts = WorkbookParts.of(file)) {
      return new WorkbookReader(parts).sheets();
    } catch (XMLStreamException | NumberFormatException e) {
      throw WorkbookParts.damaged();
    }
  }

  private List<ReadSheet> sheets()
      throws IOException, UnreadableTableException, XMLStreamException {
    String workbook = workbook();
    Map<String, String> targets = new HashMap<>();
    String texts = "";
    String styles = "";
    for (Relation relation : relations(workbook)) {
      targets.put(relation.id, relation.target);
      texts = relation.type.endsWith("/sharedStrings") ? relation.target : texts;
      styles = relation.type.endsWith("/styles") ? relation.target : styles;
    }
    readShared(parts.optional(texts));
    PartReader part = new PartReader(parts.required(workbook));
    List<ReadSheet> sheets = new ArrayList<>();
    boolean from1904 = false;
    while (part.next()) {
      if (part.is("workbookPr")) {
        from1904 = part.isSet("date1904");
      } else if (part.is("sheet")) {
        if (sheets.isEmpty()) {
          formats = DateFormats.of(parts.optional(styles), from1904);
        }
        String name = part.attribute("name");
        String target = targets.getOrDefault(String.valueOf(part.attribute("id")), "");
        byte[] content = parts.optional(target);
        if (content == null || sheets.size() >= MOST_SHEETS) {
          throw WorkbookParts.damaged();
        }
        sheets.add(new ReadSheet(name == null ? "" : name, rows(content)));
      }
    }
    return sheets;
  }

  private record Relation(String id, String type, String target) {}

  private String workbook() throws IOException, UnreadableTableException, XMLStreamException {
    byte[] kind = parts.optional("mimetype");
    if (kind != null
        && new String(kind, java.nio.charset.StandardCharsets.US_ASCII).contains("opendocument")) {
      throw new UnreadableTableException(
          "这是 OpenDocument 文件（.ods）；请另存为 .xlsx",
          "this is an OpenDocument file (.ods); save it as .xlsx");
    }
    for (Relation relation : relations("")) {
      if (relation.type.endsWith("/officeDocument") && relation.target.startsWith("xl/")) {
        return relation.target;
      }
    }
    throw WorkbookParts.noWorkbook();
  }

  /** What a part refers to within the file; of the file itself where the name is empty. */
  private List<Relation> relations(String of)
      throws IOException, UnreadableTableException, XMLStreamException {
    int slash = of.lastIndexOf('/') + 1;
    String folder = of.substring(0, slash);
    byte[] content = parts.optional(folder + "_rels/" + of.substring(slash) + ".rels");
    if (content == null) {
      throw WorkbookParts.noWorkbook();
    }
    List<Relation> relations = new ArrayList<>();
    PartReader part = new PartReader(content);
    while (part.next()) {
      String target = part.attribute("Target");
      String type = part.attribute("Type");
      String id = part.attribute("Id");
      boolean outside = "External".equals(part.attribute("TargetMode"));
      if (target != null && type != null && id != null && !outside) {
        boolean whole = target.startsWith("/");
        relations.add(new Relation(id, type, whole ? target.substring(1) : folder + target));
      }
    }
    return relations;
  }

  private void readShared(byte @Nullable [] content) throws XMLStreamException {
    if (content == null) {
      return;
    }
    PartReader part = new PartReader(content);
    while (part.next()) {
      if (part.is("si")) {
        shared.add(part.richText("si"));
      }
    }
  }

  private List<ReadRow> rows(byte[] content) throws XMLStreamException, UnreadableTableException {
    PartReader part = new PartReader(content);
    List<ReadRow> rows = new ArrayList<>();
    int number = 0;
    while (part.next()) {
      if (part.is("row")) {
        int stated = part.number("r", MOST_ROWS);
        number = stated > 0 ? stated : number + 1;
        boolean hidden = part.isSet("hidden");
        SortedMap<Integer, ReadCell> read = cells(part);
        if (!read.isEmpty()) {
          rows.add(new ReadRow(number, hidden, read));
        }
      }
    }
    return rows;
  }

  private SortedMap<Integer, ReadCell> cells(PartReader part)
      throws XMLStreamException, UnreadableTableException {
    SortedMap<Integer, ReadCell> read = new TreeMap<>();
    int column = -1;
    while (part.nextWithin("row")) {
      if (part.is("c")) {
        column = column(part.attribute("r"), column + 1);
        ReadCell cell = cell(part);
        if (!cell.isEmpty()) {
          read.put(column, cell);
          cells++;
        }
        if (cells > MOST_CELLS) {
          throw new UnreadableTableException(
              "工作簿中填写的单元格超过 {0} 个，不会是本程序的表格，没有读取",
              "the workbook has more than {0} cells, which no table of this program has; it was not"
                  + " read",
              MOST_CELLS);
        }
      }
    }
    return read;
  }

  private static int column(@Nullable String address, int otherwise) throws XMLStreamException {
    int column = 0;
    for (int i = 0; address != null && i < address.length() && i < 4; i++) {
      char c = address.charAt(i);
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + c - 'A' + 1;
    }
    int found = column == 0 ? otherwise : column - 1;
    if (found >= MOST_COLUMNS) {
      throw new XMLStreamException("column");
    }
    return found;
  }

  private ReadCell cell(PartReader part) throws XMLStreamException {
    String type = part.attribute("t");
    String style = part.attribute("s");
    boolean formula = false;
    String value = null;
    String inline = null;
    while (part.nextWithin("c")) {
      if (part.is("v")) {
        value = part.text();
      } else if (part.is("f")) {
        formula = true;
        part.text();
      } else if (part.is("is")) {
        inline = part.richText("is");
      }
    }
    if (inline != null) {
      return bounded(inline);
    }
    if (value == null || value.isEmpty()) {
      boolean isText = "str".equals(type) && value != null;
      return formula && !isText ? ReadCell.troubled(NO_VALUE) : ReadCell.EMPTY;
    }
    return value(type == null ? "n" : type, value, style);
  }

  private ReadCell value(String type, String value, @Nullable String style) {
    return switch (type) {
      case "s" -> ofShared(value.strip());
      case "str", "d" -> bounded(CellText.meant(value));
      case "b" -> ReadCell.of(value.strip().equals("1") ? "TRUE" : "FALSE");
      case "e" -> ReadCell.troubled(ERROR.with(value.length() > 20 ? "" : value));
      case "n" -> number(value.strip(), style);
      default -> ReadCell.troubled(BROKEN);
    };
  }

  private ReadCell ofShared(String index) {
    int at = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : Integer.MAX_VALUE;
    return at < shared.size() ? bounded(shared.get(at)) : ReadCell.troubled(BROKEN);
  }

  private ReadCell number(String value, @Nullable String style) {
    if (value.length() > 40) {
      return ReadCell.troubled(BROKEN);
    }
    try {
      int of = style != null && style.matches("[0-9]{1,9}") ? Integer.parseInt(style) : -1;
      return ReadCell.of(formats.text(new BigDecimal(value), of));
    } catch (NumberFormatException e) {
      return ReadCell.troubled(BROKEN);
    }
  }

  private static ReadCell bounded(String text) {
    return text.length() > CellText.MOST_CHARACTERS
        ? ReadCell.troubled(TOO_LONG.with(CellText.MOST_CHARACTERS))
        : ReadCell.of(text);
  }
}
