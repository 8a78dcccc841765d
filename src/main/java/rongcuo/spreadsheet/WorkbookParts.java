package rongcuo.spreadsheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook's file, read by name into memory within bounds. Nothing is written
 * anywhere, whatever the entries of the archive are called.
 */
final class WorkbookParts implements AutoCloseable {

  static final int MOST_BYTES_OF_FILE = 32 << 20;
  static final int MOST_BYTES_OF_PART = 64 << 20;
  static final int MOST_BYTES = 128 << 20;

  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private final ZipFile zip;
  private int left = MOST_BYTES;

  private WorkbookParts(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * The parts of a file.
   *
   * @throws UnreadableTableException if it is no archive
   * @throws IOException if the file cannot be read
   */
  static WorkbookParts of(Path file) throws IOException, UnreadableTableException {
    requireArchive(file);
    try {
      return new WorkbookParts(new ZipFile(file.toFile(), StandardCharsets.UTF_8));
    } catch (ZipException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  private static void requireArchive(Path file) throws IOException, UnreadableTableException {
    if (Files.isDirectory(file)) {
      throw new FileSystemException(file.toString(), null, "is a directory");
    }
    byte[] head;
    try (InputStream stream = Files.newInputStream(file)) {
      head = stream.readNBytes(4);
    }
    if (Files.size(file) > MOST_BYTES_OF_FILE) {
      throw new UnreadableTableException(
          "文件超过 {0} MiB，不会是本程序的表格，没有读取",
          "the file is larger than {0} MiB, which no table of this program is; it was not read",
          MOST_BYTES_OF_FILE >> 20);
    }
    if (java.util.Arrays.equals(head, OLE)) {
      throw new UnreadableTableException(
          "这是旧版 .xls 工作簿或者加了密码的工作簿；请取消密码，用 Excel 或者 WPS 另存为 .xlsx",
          "this is an old .xls workbook or one with a password; save it as .xlsx without one");
    }
    if (head.length < 4 || head[0] != 'P' || head[1] != 'K') {
      throw noWorkbook();
    }
  }

  static UnreadableTableException noWorkbook() {
    return new UnreadableTableException(
        "这不是 .xlsx 工作簿；请用 Excel 或者 WPS 另存为 .xlsx", "this is no .xlsx workbook; save it as .xlsx");
  }

  static UnreadableTableException damaged() {
    return new UnreadableTableException(
        "工作簿已经损坏，或者没有完整保存、传输；请重新取得文件",
        "the workbook is damaged or incomplete; get the file once more");
  }

  private static UnreadableTableException tooLarge() {
    return new UnreadableTableException(
        "工作簿展开后过大，不会是本程序的表格，没有读取",
        "unpacked, the workbook is larger than any table of this program; it was not read");
  }

  /** A part; null if there is none of this name. */
  byte @Nullable [] optional(String name) throws IOException, UnreadableTableException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return null;
    }
    int most = Math.min(left, MOST_BYTES_OF_PART);
    try (InputStream stream = zip.getInputStream(entry)) {
      byte[] content = stream.readNBytes(most + 1);
      if (content.length > most) {
        throw tooLarge();
      }
      left -= content.length;
      return content;
    } catch (ZipException | java.io.EOFException | IllegalArgumentException e) {
      throw damaged();
    }
  }

  byte[] required(String name) throws IOException, UnreadableTableException {
    byte[] content = optional(name);
    if (content == null) {
      throw damaged();
    }
    return content;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
