package rongcuo.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form in the hands of a person, whose office program is not the one that made it. */
public final class Filled implements AutoCloseable {

  private static final DataFormatter FORMATTER = new DataFormatter();

  private final Path file;
  public final XSSFWorkbook book;

  public Filled(Path file) throws IOException {
    this.file = file;
    try (InputStream in = Files.newInputStream(file)) {
      this.book = new XSSFWorkbook(in);
    }
  }

  /** The cell of a question, found by its mark ({@code 0/during-inspection}) and heading. */
  public Cell cell(String mark, String heading) {
    Row row = row(mark);
    for (Row each : row.getSheet()) {
      for (Cell cell : each) {
        if (text(cell).equals(heading)) {
          Cell found = row.getCell(cell.getColumnIndex());
          return found == null ? row.createCell(cell.getColumnIndex()) : found;
        }
      }
    }
    throw new IllegalArgumentException(heading);
  }

  public Row row(String mark) {
    for (Sheet sheet : book) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (text(cell).equals(mark) && !sheet.getSheetName().equals(Headings.ORIGIN)) {
            return row;
          }
        }
      }
    }
    throw new IllegalArgumentException(mark);
  }

  public Filled put(String mark, String heading, String text) {
    // As Excel writes it; POI leaves that to its caller.
    cell(mark, heading).setCellValue(text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"));
    return this;
  }

  /** Lists a new piece of evidence: its id, kind, title, date and so on. */
  public Filled evidence(String... texts) {
    Sheet sheet = book.getSheet("证据");
    int at = 3;
    while (sheet.getRow(at) != null && !text(sheet.getRow(at).getCell(0)).isEmpty()) {
      at++;
    }
    Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
    return this;
  }

  public static String text(Cell cell) {
    return cell == null ? "" : FORMATTER.formatCellValue(cell);
  }

  @Override
  public void close() throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    book.close();
  }
}
