package rongcuo.notice;

import static rongcuo.notice.DocxFormat.FANG;
import static rongcuo.notice.DocxFormat.HEI;
import static rongcuo.notice.DocxFormat.KAI;
import static rongcuo.notice.DocxFormat.LINE;
import static rongcuo.notice.DocxFormat.SIZE_2;
import static rongcuo.notice.DocxFormat.SIZE_3;
import static rongcuo.notice.DocxFormat.SIZE_4;
import static rongcuo.notice.DocxFormat.SONG;
import static rongcuo.notice.DocxFormat.SONG_TITLE;
import static rongcuo.notice.DocxFormat.fonts;
import static rongcuo.notice.DocxFormat.format;
import static rongcuo.notice.DocxFormat.integer;
import static rongcuo.notice.DocxFormat.properties;
import static rongcuo.notice.DocxFormat.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The page of a Word file: A4 with the margins and the grid of the norm, its number and its mark.
 */
final class DocxPage {

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

  private DocxPage() {}

  static void setUp(XWPFDocument docx, boolean draft) throws IOException, InvalidFormatException {
    styles(docx.createStyles());
    fontTable(docx);
    page(docx);
    headersAndFooters(docx, draft);
  }

  private static void fontTable(XWPFDocument docx) throws IOException, InvalidFormatException {
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
    styles.addStyle(style(DocxFormat.Style.TITLE, SONG_TITLE, SIZE_2));
    styles.addStyle(outlined(style(DocxFormat.Style.HEADING_1, HEI, SIZE_3), 0));
    styles.addStyle(outlined(style(DocxFormat.Style.HEADING_2, KAI, SIZE_3), 1));
    styles.setDefaultFonts(fonts(CTFonts.Factory.newInstance(), FANG));
    styles.setSpellingLanguage(DocxFormat.LANGUAGE);
    styles.setEastAsia(DocxFormat.LANGUAGE);
  }

  private static XWPFStyle style(DocxFormat.Style style, String font, int size) {
    CTStyle made = CTStyle.Factory.newInstance();
    made.setStyleId(style.id());
    made.setType(STStyleType.PARAGRAPH);
    made.addNewName().setVal(style.title());
    made.addNewBasedOn().setVal("Normal");
    made.addNewNext().setVal("Normal");
    made.addNewQFormat();
    made.addNewPPr().addNewKeepNext();
    format(made.addNewRPr(), font, size);
    return new XWPFStyle(made);
  }

  private static XWPFStyle outlined(XWPFStyle style, int level) {
    style.getCTStyle().getPPr().addNewOutlineLvl().setVal(integer(level));
    return style;
  }

  private static void page(XWPFDocument docx) {
    CTSectPr section = docx.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(integer(11906));
    size.setH(integer(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(integer(2098));
    margins.setLeft(integer(1587));
    margins.setRight(integer(1474));
    margins.setBottom(integer(1984));
    margins.setHeader(integer(1134));
    margins.setFooter(integer(1247));
    margins.setGutter(integer(0));
    CTDocGrid grid = section.addNewDocGrid();
    grid.setType(STDocGrid.LINES_AND_CHARS);
    grid.setLinePitch(integer(LINE));
    grid.setCharSpace(integer(-845));
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
      indent.setRight(integer(280));
      indent.setRightChars(integer(100));
    } else {
      indent.setLeft(integer(280));
      indent.setLeftChars(integer(100));
    }
    run(paragraph, "— ", SONG, SIZE_4);
    CTSimpleField field = paragraph.getCTP().addNewFldSimple();
    field.setInstr("PAGE");
    CTR inside = field.addNewR();
    format(inside.addNewRPr(), SONG, SIZE_4);
    inside.addNewT().setStringValue("1");
    run(paragraph, " —", SONG, SIZE_4);
  }
}
