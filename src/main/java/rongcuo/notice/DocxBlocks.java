package rongcuo.notice;

import static rongcuo.notice.DocxFormat.CHARACTER;
import static rongcuo.notice.DocxFormat.FANG;
import static rongcuo.notice.DocxFormat.HEI;
import static rongcuo.notice.DocxFormat.KAI;
import static rongcuo.notice.DocxFormat.LINE;
import static rongcuo.notice.DocxFormat.SIZE_2;
import static rongcuo.notice.DocxFormat.SIZE_3;
import static rongcuo.notice.DocxFormat.SIZE_4;
import static rongcuo.notice.DocxFormat.SIZE_TABLE;
import static rongcuo.notice.DocxFormat.SONG_TITLE;
import static rongcuo.notice.DocxFormat.integer;
import static rongcuo.notice.DocxFormat.properties;
import static rongcuo.notice.DocxFormat.run;
import static rongcuo.notice.DocxFormat.spacing;

import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STXAlign;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STYAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;

/** The blocks of a document as paragraphs and tables of a Word file. */
final class DocxBlocks implements BlockWriter {

  private static final int TABLE_WIDTH = 8845;

  private static final String RED = "C00000";

  /** A character of 4号. */
  private static final int CHARACTER_4 = 280;

  private static final int IMPRINT_LINE = 480;

  /** Characters of the narrowest column. */
  private static final double LEAST = 3.2;

  private static final int ROW = 480;
  private static final int ROW_OF_FORM = 680;

  private final XWPFDocument docx;

  /** Whether what comes next begins a page. */
  private boolean onNewPage;

  DocxBlocks(XWPFDocument docx) {
    this.docx = docx;
  }

  /** Keeps the last paragraph, or the last row of a table, on the page of what follows. */
  void keepWithNext() {
    List<IBodyElement> all = docx.getBodyElements();
    IBodyElement last = all.isEmpty() ? null : all.get(all.size() - 1);
    if (last instanceof XWPFTable table) {
      XWPFTableRow row = table.getRow(table.getNumberOfRows() - 1);
      row.getTableCells().forEach(cell -> cell.getParagraphs().get(0).setKeepNext(true));
    } else if (last instanceof XWPFParagraph paragraph) {
      paragraph.setKeepNext(true);
    }
  }

  void emptyLine() {
    paragraph(ParagraphAlignment.CENTER);
  }

  @Override
  public void title(List<SourcedText> lines) {
    for (SourcedText line : lines) {
      XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER);
      paragraph.setStyle(DocxFormat.Style.TITLE.id());
      run(paragraph, line.line(), SONG_TITLE, SIZE_2);
    }
  }

  @Override
  public void number(SourcedText number) {
    run(paragraph(ParagraphAlignment.CENTER), number.line(), FANG, SIZE_3);
    paragraph(ParagraphAlignment.BOTH);
  }

  @Override
  public void letterhead(Block.Letterhead letterhead) {
    // The mark begins 35 mm below the upper edge of the type area.
    spacing(created(), 1984);
    XWPFParagraph mark = docx.createParagraph();
    int size = letterhead.markSize();
    spacing(mark, size * 26);
    mark.setAlignment(ParagraphAlignment.CENTER);
    coloured(run(mark, letterhead.mark().line(), SONG_TITLE, 2 * size), RED);
    emptyLine();
    emptyLine();
    ruled(letterhead);
    emptyLine();
    emptyLine();
  }

  /** The number, with who signs it off at the right, and a red line 4 mm below. */
  private void ruled(Block.Letterhead letterhead) {
    boolean signed = !letterhead.signatory().isEmpty();
    XWPFParagraph line = paragraph(signed ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
    run(line, letterhead.number().line(), FANG, SIZE_3);
    if (signed) {
      indent(line, CHARACTER, CHARACTER);
      tabAt(line, TABLE_WIDTH - CHARACTER);
      tab(line);
      run(line, "签发人：", FANG, SIZE_3);
      run(line, letterhead.signatory().line(), KAI, SIZE_3);
    }
    CTBorder below = properties(line).addNewPBdr().addNewBottom();
    border(below, 12, RED);
    below.setSpace(integer(11));
  }

  /** Lines as wide as the type area, thick ones outside, at the foot of the last page. */
  @Override
  public void imprint(Block.Imprint imprint) {
    if (!imprint.copies().isEmpty()) {
      XWPFParagraph paragraph = imprinted();
      indent(paragraph, 4 * CHARACTER_4, CHARACTER_4).setHanging(integer(3 * CHARACTER_4));
      run(paragraph, "抄送：" + imprint.copies().ended().line(), FANG, SIZE_4);
    }
    if (!imprint.printer().isEmpty()) {
      XWPFParagraph paragraph = imprinted();
      indent(paragraph, CHARACTER_4, CHARACTER_4);
      tabAt(paragraph, TABLE_WIDTH - CHARACTER_4);
      run(paragraph, imprint.printer().line(), FANG, SIZE_4);
      tab(paragraph);
      run(paragraph, imprint.date().line() + "印发", FANG, SIZE_4);
    }
    // A frame stands on the page of the paragraph after it.
    spacing(docx.createParagraph(), 20);
  }

  /**
   * A line in a frame at the foot of the type area, between thick lines. Those together are one
   * frame, to LibreOffice too as long as no line parts them.
   */
  private XWPFParagraph imprinted() {
    XWPFParagraph paragraph = docx.createParagraph();
    spacing(paragraph, IMPRINT_LINE);
    CTFramePr frame = properties(paragraph).addNewFramePr();
    frame.setW(integer(TABLE_WIDTH));
    frame.setWrap(STWrap.NOT_BESIDE);
    frame.setHAnchor(STHAnchor.MARGIN);
    frame.setVAnchor(STVAnchor.MARGIN);
    frame.setXAlign(STXAlign.LEFT);
    frame.setYAlign(STYAlign.BOTTOM);
    CTPBdr borders = properties(paragraph).addNewPBdr();
    border(borders.addNewTop(), 8, "auto");
    border(borders.addNewBottom(), 8, "auto");
    return paragraph;
  }

  private static void border(CTBorder border, int eighths, String colour) {
    border.setVal(STBorder.SINGLE);
    border.setSz(integer(eighths));
    border.setColor(colour);
  }

  private static CTInd indent(XWPFParagraph paragraph, int left, int right) {
    CTInd indent = properties(paragraph).addNewInd();
    indent.setLeft(integer(left));
    indent.setRight(integer(right));
    return indent;
  }

  private static void tabAt(XWPFParagraph line, int twips) {
    CTTabStop stop = properties(line).addNewTabs().addNewTab();
    stop.setVal(STTabJc.RIGHT);
    stop.setPos(integer(twips));
  }

  private static void tab(XWPFParagraph line) {
    line.createRun().addTab();
  }

  private static void coloured(CTRPr run, String colour) {
    run.addNewColor().setVal(colour);
  }

  @Override
  public void addressee(SourcedText addressee) {
    run(paragraph(ParagraphAlignment.LEFT), addressee.line() + "：", FANG, SIZE_3);
  }

  @Override
  public void heading(Block.Heading heading) {
    boolean first = heading.level() == 1;
    XWPFParagraph paragraph = indented();
    paragraph.setStyle((first ? DocxFormat.Style.HEADING_1 : DocxFormat.Style.HEADING_2).id());
    paragraph.setKeepNext(true);
    String words = heading.number() + heading.text().line();
    run(paragraph, words, first ? HEI : KAI, SIZE_3);
  }

  @Override
  public void paragraph(Block.Paragraph paragraph) {
    run(indented(), paragraph.number() + paragraph.text().line(), FANG, SIZE_3);
  }

  @Override
  public void table(Block.Table table) {
    XWPFTable made = docx.createTable(table.rows().size(), table.columns());
    made.setWidth(String.valueOf(TABLE_WIDTH));
    made.setTableAlignment(TableRowAlign.CENTER);
    CTTblLook look = made.getCTTbl().getTblPr().addNewTblLook();
    look.setFirstRow(table.headed());
    look.setFirstColumn(!table.headed());
    int[] widths = widths(table);
    for (int width : widths) {
      grid(made).addNewGridCol().setW(integer(width));
    }
    for (int r = 0; r < table.rows().size(); r++) {
      row(made.getRow(r), table.rows().get(r), table.headed(), r == 0, widths);
    }
  }

  private static void row(
      XWPFTableRow row, List<SourcedText> texts, boolean headed, boolean first, int[] widths) {
    boolean head = headed && first;
    row.setCantSplitRow(true);
    row.setHeight(headed ? ROW : ROW_OF_FORM);
    row.setHeightRule(TableRowHeightRule.AT_LEAST);
    if (head) {
      row.setRepeatHeader(true);
    }
    for (int c = 0; c < texts.size(); c++) {
      XWPFTableCell cell = row.getCell(c);
      cell.setWidth(String.valueOf(widths[c]));
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      XWPFParagraph paragraph = cell.getParagraphs().get(0);
      spacing(paragraph, 400);
      paragraph.setAlignment(head ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
      run(paragraph, texts.get(c).line(), head ? HEI : FANG, headed ? SIZE_TABLE : SIZE_4);
    }
  }

  private static CTTblGrid grid(XWPFTable table) {
    CTTbl inner = table.getCTTbl();
    return inner.getTblGrid() == null ? inner.addNewTblGrid() : inner.getTblGrid();
  }

  /**
   * Columns as wide as their words ask for; where there is no room for all, each gives in part, but
   * a day stays on its line.
   */
  private static int[] widths(Block.Table table) {
    int columns = table.columns();
    double room = TABLE_WIDTH / (10.0 * (table.headed() ? SIZE_TABLE : SIZE_4));
    double[] wished = new double[columns];
    Arrays.fill(wished, LEAST);
    double[] least = wished.clone();
    for (List<SourcedText> row : table.rows()) {
      for (int c = 0; c < row.size(); c++) {
        String text = row.get(c).plain();
        double wish = Math.min(room, 1.15 * Wordings.width(text) + 1);
        wished[c] = Math.max(wished[c], wish);
        least[c] = Wordings.isDay(text) ? Math.max(least[c], wish) : least[c];
      }
    }
    double all = Arrays.stream(wished).sum();
    double kept = Arrays.stream(least).sum();
    if (all > room && room > kept) {
      for (int c = 0; c < columns; c++) {
        wished[c] = least[c] + (wished[c] - least[c]) * (room - kept) / (all - kept);
      }
      all = room;
    }
    int[] widths = new int[columns];
    for (int c = 0; c < columns; c++) {
      widths[c] = (int) Math.round(TABLE_WIDTH * wished[c] / all);
    }
    return widths;
  }

  @Override
  public void attachment(List<SourcedText> names) {
    paragraph(ParagraphAlignment.BOTH).setKeepNext(true);
    for (int i = 0; i < names.size(); i++) {
      XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT);
      paragraph.setKeepNext(true);
      CTInd indent = properties(paragraph).addNewInd();
      indent.setLeft(integer((i == 0 ? 2 : 5) * (long) CHARACTER));
      indent.setLeftChars(integer(i == 0 ? 200 : 500));
      String label = (i == 0 ? "附件：" : "") + (names.size() > 1 ? (i + 1) + "." : "");
      run(paragraph, label + names.get(i).line(), FANG, SIZE_3);
    }
  }

  @Override
  public void closing(Block.Closing closing) {
    paragraph(ParagraphAlignment.RIGHT).setKeepNext(true);
    paragraph(ParagraphAlignment.RIGHT).setKeepNext(true);
    fromTheRight(closing.signer(), closing.signerIndent()).setKeepNext(true);
    fromTheRight(closing.date(), 4);
  }

  private XWPFParagraph fromTheRight(SourcedText text, double characters) {
    XWPFParagraph paragraph = paragraph(ParagraphAlignment.RIGHT);
    CTInd indent = properties(paragraph).addNewInd();
    indent.setRight(integer(Math.round(characters * CHARACTER)));
    indent.setRightChars(integer(Math.round(characters * 100)));
    run(paragraph, text.line(), FANG, SIZE_3);
    return paragraph;
  }

  @Override
  public void pageBreak() {
    onNewPage = true;
  }

  /** A paragraph that only broke the page would leave an empty one where the last was full. */
  private XWPFParagraph created() {
    XWPFParagraph paragraph = docx.createParagraph();
    if (onNewPage) {
      paragraph.setPageBreak(true);
      onNewPage = false;
    }
    return paragraph;
  }

  private XWPFParagraph indented() {
    XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
    CTInd indent = properties(paragraph).addNewInd();
    indent.setFirstLine(integer(2L * CHARACTER));
    indent.setFirstLineChars(integer(200));
    return paragraph;
  }

  private XWPFParagraph paragraph(ParagraphAlignment alignment) {
    XWPFParagraph paragraph = created();
    spacing(paragraph, LINE);
    paragraph.setAlignment(alignment);
    return paragraph;
  }
}
