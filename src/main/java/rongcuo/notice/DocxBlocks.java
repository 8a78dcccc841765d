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

import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** The blocks of a document as paragraphs and tables of a Word file. */
final class DocxBlocks implements BlockWriter {

  private static final int TABLE_WIDTH = 8845;

  private static final int ROW = 480;
  private static final int ROW_OF_FORM = 680;

  private final XWPFDocument docx;

  DocxBlocks(XWPFDocument docx) {
    this.docx = docx;
  }

  /** Keeps the last paragraph on the page of what follows. */
  void keepWithNext() {
    docx.getParagraphs().get(docx.getParagraphs().size() - 1).setKeepNext(true);
  }

  void emptyLine() {
    paragraph(ParagraphAlignment.CENTER);
  }

  @Override
  public void title(List<SourcedText> lines) {
    lines.forEach(
        line -> run(paragraph(ParagraphAlignment.CENTER), line.line(), SONG_TITLE, SIZE_2));
  }

  @Override
  public void number(SourcedText number) {
    run(paragraph(ParagraphAlignment.CENTER), number.line(), FANG, SIZE_3);
    paragraph(ParagraphAlignment.BOTH);
  }

  @Override
  public void addressee(SourcedText addressee) {
    run(paragraph(ParagraphAlignment.LEFT), addressee.line() + "：", FANG, SIZE_3);
  }

  @Override
  public void heading(Block.Heading heading) {
    XWPFParagraph paragraph = indented();
    paragraph.setKeepNext(true);
    String words = heading.number() + heading.text().line();
    run(paragraph, words, heading.level() == 1 ? HEI : KAI, SIZE_3);
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
    row.setRepeatHeader(head);
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

  /** Columns as wide as their words ask for; where there is no room for all, the widest gives. */
  private static int[] widths(Block.Table table) {
    int columns = table.columns();
    double[] wished = new double[columns];
    for (List<SourcedText> row : table.rows()) {
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

  @Override
  public void attachment(List<SourcedText> names) {
    paragraph(ParagraphAlignment.BOTH);
    for (int i = 0; i < names.size(); i++) {
      XWPFParagraph paragraph = paragraph(ParagraphAlignment.LEFT);
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
    paragraph(ParagraphAlignment.LEFT).createRun().addBreak(BreakType.PAGE);
  }

  private XWPFParagraph indented() {
    XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
    CTInd indent = properties(paragraph).addNewInd();
    indent.setFirstLine(integer(2L * CHARACTER));
    indent.setFirstLineChars(integer(200));
    return paragraph;
  }

  private XWPFParagraph paragraph(ParagraphAlignment alignment) {
    XWPFParagraph paragraph = docx.createParagraph();
    spacing(paragraph, LINE);
    paragraph.setAlignment(alignment);
    return paragraph;
  }
}
