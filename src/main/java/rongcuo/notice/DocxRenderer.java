package rongcuo.notice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A Word file laid out by GB/T 9704-2012: A4, the type area 156 by 225 mm with 22 lines of 28
 * characters, title 2号 小标宋, body 3号 仿宋.
 */
final class DocxRenderer implements Renderer {

  /** The time that file entries bear: none is taken from a clock. */
  static final long TIME = 1_767_225_600_000L;

  @Override
  public Rendering render(Document document) throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      DocxPage.setUp(docx, document.draft());
      properties(docx, document.title());
      write(document.blocks(), new DocxBlocks(docx));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      docx.write(bytes);
      return new Rendering(withoutTimes(bytes.toByteArray()), Set.of());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static void write(List<Block> blocks, DocxBlocks paragraphs) {
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : new Block.PageBreak();
      blocks.get(i).writeTo(paragraphs);
      if (blocks.get(i) instanceof Block.Title && !(next instanceof Block.Number)) {
        paragraphs.emptyLine();
      }
      if (blocks.get(i) instanceof Block.Paragraph && next instanceof Block.Closing) {
        // A signature never stands on a page without text.
        paragraphs.keepWithNext();
      }
    }
  }

  private static void properties(XWPFDocument docx, String title) {
    POIXMLProperties.CoreProperties core = docx.getProperties().getCoreProperties();
    core.setTitle(title);
    core.getUnderlyingProperties().setLanguageProperty(DocxFormat.LANGUAGE);
    core.setCreator("");
    core.setCreated(Optional.of(new Date(TIME)));
    core.setModified(Optional.of(new Date(TIME)));
    docx.getProperties().getExtendedProperties().setApplication("rongcuo");
  }

  /** The same archive, its entries in order of name and with one fixed time. */
  private static byte[] withoutTimes(byte[] archive) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      // Readers that look at the first entry alone expect the content types there.
      put(zip, "[Content_Types].xml", entries);
      for (String name : List.copyOf(entries.keySet())) {
        put(zip, name, entries);
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, Map<String, byte[]> entries)
      throws IOException {
    byte[] content = entries.remove(name);
    if (content == null) {
      return;
    }
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2026, 1, 1, 0, 0));
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
