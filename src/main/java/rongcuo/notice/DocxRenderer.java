package rongcuo.notice;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
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
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A Word file laid out by GB/T 9704-2012: A4, the type area 156 by 225 mm with 22 lines of 28
 * characters, title 2号 小标宋, body 3号 仿宋.
 *
 * <p>Every run names its fonts, also for quotation marks and dashes, so that no theme or Latin font
 * gets at them.
 */
final class DocxRenderer implements Renderer {

  private static final String SONG_TITLE = "方正小标宋简体";
  private static final String HEI = "黑体";
  private static final String KAI = "楷体_GB2312";
  private static final String FANG = "仿宋_GB2312";
  private static final String SONG = "宋体";

  /** Half-points: 2号, 3号, 4号 and, in tables, 小四. */
  private static final int SIZE_2 = 44;

  private static final int SIZE_3 = 32;
  private static final int SIZE_4 = 28;
  private static final int SIZE_TABLE = 24;

  /**
   * Twips. The type area is 12756 high; 22 lines of 580 would be 12760, so a line is 579 (28.95
   * points), else the last falls on the next page.
   */
  private static final int LINE = 579;

  /** A character of 3号 as the grid sets it: 28 to a line of 8845 twips. */
  private static final int CHARACTER = 316;

  private static final int TABLE_WIDTH = 8845;

  private static final int ROW = 480;
  private static final int ROW_OF_FORM = 680;

  /** What each character of 3号 gives up, in twips: 28 of 16 points are wider than a line. */
  private static final int NARROWING = -6;

  /** The time that file entries bear: none is taken from a clock. */
  static final long TIME = 1_767_225_600_000L;

  private static final String FONT_TABLE =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
          + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
          + font(SONG_TITLE, "宋体")
          + font(HEI, "SimHei")
          + font(KAI, "楷体")
          + font(FANG, "仿宋")
          + font(SONG, "SimSun")
          + "</w:fonts>";

  private static String font(String name, String alternative) {
    return "<w:font w:name=\""
        + name
        + "\"><w:altName w:val=\""
        + alternative
        + "\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/></w:font>";
  }

  @Override
  public Rendering render(Document document) throws IOException {
    try (XWPFDocument docx = new XWPFDocument()) {
      setUp(docx);
      page(docx);
      headersAndFooters(docx, document.draft());
      properties(docx, document.title());
      List<Block> blocks = document.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : new Block.PageBreak();
        write(blocks.get(i), document.draft(), docx);
        if (blocks.get(i) instanceof Block.Title && !(next instanceof Block.Number)) {
          paragraph(docx, ParagraphAlignment.CENTER);
        }
        if (blocks.get(i) instanceof Block.Paragraph && next instanceof Block.Closing) {
          // A signature never stands on a page without text.
          docx.getParagraphs().get(docx.getParagraphs().size() - 1).setKeepNext(true);
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      docx.write(bytes);
      return new Rendering(withoutTimes(bytes.toByteArray()), Set.of());
    } catch (InvalidFormatException e) {
      throw new IOException(e);
    }
  }

  private static void setUp(XWPFDocument docx) throws IOException, InvalidFormatException {
    styles(docx.createStyles());
    PackagePart part =
        docx.getPackage()
            .createPart(
                PackagingURIHelper.createPartName("/word/fontTable.xml"),
                "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml");
    try (OutputStream stream = part.getOutputStream()) {
      stream.write(FONT_TABLE.getBytes(StandardCharsets.UTF_8));
    }
    docx.getPackagePart()
        .addRelationship(
            part.getPartName(),
            TargetMode.INTERNAL,
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable");
  }

  /** The grid takes its character from the default style, so that must be 3号. */
  private static void styles(XWPFStyles styles) {
    CTStyle normal = CTStyle.Factory.newInstance();
    normal.setStyleId("Normal");
    normal.setType(STStyleType.PARAGRAPH);
    normal.setDefault(true);
    normal.addNewName().setVal("Normal");
    format(normal.addNewRPr(), FANG, SIZE_3);
    styles.addStyle(new XWPFStyle(normal));
    styles.setDefaultFonts(fonts(CTFonts.Factory.newInstance(), FANG));
  }

  private static void page(XWPFDocument docx) {
    CTSectPr section = docx.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(number(11906));
    size.setH(number(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(number(2098));
    margins.setLeft(number(1587));
    margins.setRight(number(1474));
    margins.setBottom(number(1984));
    margins.setHeader(number(1134));
    margins.setFooter(number(1247));
    margins.setGutter(number(0));
    CTDocGrid grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES_AND_CHARS);
    grid.setLinePitch(number(LINE));
    grid.setCharSpace(number(-845));
  }

  private static void headersAndFooters(XWPFDocument docx, boolean draft) {
    docx.setEvenAndOddHeadings(true);
    pageNumber(docx, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
    pageNumber(docx, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
    if (draft) {
      for (HeaderFooterType type : List.of(HeaderFooterType.DEFAULT, HeaderFooterType.EVEN)) {
        XWPFParagraph header = first(docx.createHeader(type).getParagraphs(), docx, type);
        header.setAlignment(ParagraphAlignment.RIGHT);
        run(header, Document.DRAFT_MARK, HEI, SIZE_4);
      }
    }
  }

  private static XWPFParagraph first(
      List<XWPFParagraph> paragraphs, XWPFDocument docx, HeaderFooterType type) {
    return paragraphs.isEmpty() ? docx.createHeader(type).createParagraph() : paragraphs.get(0);
  }

  /** — 1 —, 4号 宋体, one character from the edge: right on odd pages, left on even ones. */
  private static void pageNumber(
      XWPFDocument docx, HeaderFooterType type, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = docx.createFooter(type).createParagraph();
    paragraph.setAlignment(alignment);
    CTInd indent = properties(paragraph).addNewInd();
    if (alignment == ParagraphAlignment.RIGHT) {
      indent.setRight(number(280));
      indent.setRightChars(number(100));
    } else {
      indent.setLeft(number(280));
      indent.setLeftChars(number(100));
    }
    run(paragraph, "— ", SONG, SIZE_4);
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr("PAGE");
    CTR inside = field.addNewR();
    format(inside.addNewRPr(), SONG, SIZE_4);
    inside.addNewT().setStringValue("1");
    run(paragraph, " —", SONG, SIZE_4);
  }

  private static void properties(XWPFDocument docx, String title) {
    POIXMLProperties.CoreProperties core = docx.getProperties().getCoreProperties();
    core.setTitle(title);
    core.setCreator("");
    core.setCreated(Optional.of(new Date(TIME)));
    core.setModified(Optional.of(new Date(TIME)));
    docx.getProperties().getExtendedProperties().setApplication("rongcuo");
  }

  private static void write(Block block, boolean draft, XWPFDocument docx) {
    if (block instanceof Block.Title title) {
      int last = title.texts().size() - 1;
      for (int i = 0; i <= last; i++) {
        XWPFParagraph paragraph = paragraph(docx, ParagraphAlignment.CENTER);
        String mark = draft && i == last ? "（拟稿）" : "";
        run(paragraph, line(title.texts().get(i)) + mark, SONG_TITLE, SIZE_2);
      }
    } else if (block instanceof Block.Number number) {
      run(paragraph(docx, ParagraphAlignment.CENTER), line(number.text()), FANG, SIZE_3);
      paragraph(docx, ParagraphAlignment.BOTH);
    } else if (block instanceof Block.Addressee addressee) {
      run(paragraph(docx, ParagraphAlignment.LEFT), line(addressee.text()) + "：", FANG, SIZE_3);
    } else if (block instanceof Block.Heading heading) {
      XWPFParagraph paragraph = indented(docx);
      paragraph.setKeepNext(true);
      String mark = draft && heading.level() == 1 ? "【拟稿】" : "";
      String words = heading.number() + line(heading.text()) + mark;
      run(paragraph, words, heading.level() == 1 ? HEI : KAI, SIZE_3);
    } else if (block instanceof Block.Paragraph paragraph) {
      run(indented(docx), paragraph.number() + line(paragraph.text()), FANG, SIZE_3);
    } else if (block instanceof Block.Table table) {
      write(table, docx);
    } else if (block instanceof Block.Attachment attachment) {
      write(attachment, docx);
    } else if (block instanceof Block.Closing closing) {
      write(closing, docx);
    } else {
      paragraph(docx, ParagraphAlignment.LEFT).createRun().addBreak(BreakType.PAGE);
    }
  }

  private static void write(Block.Table table, XWPFDocument docx) {
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(1);
    XWPFTable made = docx.createTable(table.rows().size(), columns);
    made.setWidth(String.valueOf(TABLE_WIDTH));
    made.setTableAlignment(TableRowAlign.CENTER);
    int[] widths = widths(table, columns);
    for (int width : widths) {
      grid(made).addNewGridCol().setW(number(width));
    }
    for (int r = 0; r < table.rows().size(); r++) {
      XWPFTableRow row = made.getRow(r);
      row.setCantSplitRow(true);
      row.setHeight(table.headed() ? ROW : ROW_OF_FORM);
      row.setHeightRule(TableRowHeightRule.AT_LEAST);
      row.setRepeatHeader(table.headed() && r == 0);
      for (int c = 0; c < table.rows().get(r).size(); c++) {
        XWPFTableCell cell = row.getCell(c);
        cell.setWidth(String.valueOf(widths[c]));
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        spacing(paragraph, 400);
        boolean head = table.headed() && r == 0;
        paragraph.setAlignment(head ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        run(
            paragraph,
            line(table.rows().get(r).get(c)),
            head ? HEI : FANG,
            table.headed() ? SIZE_TABLE : SIZE_4);
      }
    }
  }

  private static CTTblGrid grid(XWPFTable table) {
    CTTbl inner = table.getCTTbl();
    return inner.getTblGrid() == null ? inner.addNewTblGrid() : inner.getTblGrid();
  }

  /** Columns as wide as their words ask for; where there is no room for all, the widest gives. */
  private static int[] widths(Block.Table table, int columns) {
    double[] wished = new double[columns];
    for (List<Text> row : table.rows()) {
      for (int c = 0; c < row.size(); c++) {
        wished[c] = Math.max(wished[c], 1.15 * Wordings.width(row.get(c).plain()) + 1);
      }
    }
    double room = TABLE_WIDTH / (10.0 * (table.headed() ? SIZE_TABLE : SIZE_4));
    double all = 0;
    int widest = 0;
    for (int c = 0; c < columns; c++) {
      wished[c] = Math.max(4, Math.min(room, wished[c]));
      all += wished[c];
      widest = wished[c] > wished[widest] ? c : widest;
    }
    double given = Math.max(0, Math.min(all - room, wished[widest] - room / columns));
    wished[widest] -= given;
    all -= given;
    int[] widths = new int[columns];
    for (int c = 0; c < columns; c++) {
      widths[c] = (int) Math.round(TABLE_WIDTH * wished[c] / all);
    }
    return widths;
  }

  private static void write(Block.Attachment attachment, XWPFDocument docx) {
    paragraph(docx, ParagraphAlignment.BOTH);
    List<Text> texts = attachment.texts();
    for (int i = 0; i < texts.size(); i++) {
      XWPFParagraph paragraph = paragraph(docx, ParagraphAlignment.LEFT);
      CTInd indent = properties(paragraph).addNewInd();
      indent.setLeft(number((i == 0 ? 2 : 5) * (long) CHARACTER));
      indent.setLeftChars(number(i == 0 ? 200 : 500));
      String label = (i == 0 ? "附件：" : "") + (texts.size() > 1 ? (i + 1) + "." : "");
      run(paragraph, label + line(texts.get(i)), FANG, SIZE_3);
    }
  }

  /** The date ends four characters from the edge; the signer stands centred above it. */
  private static void write(Block.Closing closing, XWPFDocument docx) {
    double date = Wordings.width(line(closing.date()));
    double signer = Wordings.width(line(closing.signer()));
    double signerIndent = Math.max(0, 4 + (date - signer) / 2);
    for (int i = 0; i < 2; i++) {
      paragraph(docx, ParagraphAlignment.RIGHT).setKeepNext(true);
    }
    XWPFParagraph above = paragraph(docx, ParagraphAlignment.RIGHT);
    above.setKeepNext(true);
    indentRight(above, signerIndent);
    run(above, line(closing.signer()), FANG, SIZE_3);
    XWPFParagraph below = paragraph(docx, ParagraphAlignment.RIGHT);
    indentRight(below, 4);
    run(below, line(closing.date()), FANG, SIZE_3);
  }

  private static void indentRight(XWPFParagraph paragraph, double characters) {
    CTInd indent = properties(paragraph).addNewInd();
    indent.setRight(number(Math.round(characters * CHARACTER)));
    indent.setRightChars(number(Math.round(characters * 100)));
  }

  private static XWPFParagraph indented(XWPFDocument docx) {
    XWPFParagraph paragraph = paragraph(docx, ParagraphAlignment.BOTH);
    CTInd indent = properties(paragraph).addNewInd();
    indent.setFirstLine(number(2L * CHARACTER));
    indent.setFirstLineChars(number(200));
    return paragraph;
  }

  private static XWPFParagraph paragraph(XWPFDocument docx, ParagraphAlignment alignment) {
    XWPFParagraph paragraph = docx.createParagraph();
    spacing(paragraph, LINE);
    paragraph.setAlignment(alignment);
    return paragraph;
  }

  /**
   * Lines of an exact height. The page has the norm's grid, but paragraphs keep off it: office
   * programs disagree about text that mixes Chinese with digits on a grid of characters, and agree
   * about fixed lines and spacing.
   */
  private static void spacing(XWPFParagraph paragraph, int twips) {
    properties(paragraph).addNewSnapToGrid().setVal(false);
    // No gaps between Chinese and digits: 28 characters are 28 characters.
    properties(paragraph).addNewAutoSpaceDE().setVal(false);
    properties(paragraph).addNewAutoSpaceDN().setVal(false);
    CTSpacing spacing = properties(paragraph).addNewSpacing();
    spacing.setLine(number(twips));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    spacing.setBefore(number(0));
    spacing.setAfter(number(0));
  }

  private static CTPPr properties(XWPFParagraph paragraph) {
    CTP inner = paragraph.getCTP();
    return inner.isSetPPr() ? inner.getPPr() : inner.addNewPPr();
  }

  private static void run(XWPFParagraph paragraph, String words, String font, int halfPoints) {
    XWPFRun run = paragraph.createRun();
    run.setText(words);
    CTR inner = run.getCTR();
    format(inner.isSetRPr() ? inner.getRPr() : inner.addNewRPr(), font, halfPoints);
  }

  private static void format(CTRPr properties, String font, int halfPoints) {
    fonts(properties.addNewRFonts(), font);
    if (halfPoints == SIZE_3) {
      properties.addNewSpacing().setVal(number(NARROWING));
    }
    properties.addNewSz().setVal(number(halfPoints));
    properties.addNewSzCs().setVal(number(halfPoints));
  }

  private static CTFonts fonts(CTFonts fonts, String font) {
    fonts.setHint(STHint.EAST_ASIA);
    fonts.setAscii(font);
    fonts.setHAnsi(font);
    fonts.setEastAsia(font);
    fonts.setCs(font);
    return fonts;
  }

  private static String line(Text text) {
    return text.plain().replace('\n', ' ');
  }

  private static BigInteger number(long value) {
    return BigInteger.valueOf(value);
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
