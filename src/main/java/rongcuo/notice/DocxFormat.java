package rongcuo.notice;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/**
 * Fonts, sizes and lines of a Word file by GB/T 9704-2012.
 *
 * <p>Every run names its fonts, also for quotation marks and dashes, so that no theme or Latin font
 * gets at them.
 */
final class DocxFormat {

  static final String SONG_TITLE = "方正小标宋简体";
  static final String HEI = "黑体";
  static final String KAI = "楷体_GB2312";
  static final String FANG = "仿宋_GB2312";
  static final String SONG = "宋体";

  /** Half-points: 2号, 3号, 4号 and, in tables, 小四. */
  static final int SIZE_2 = 44;

  static final int SIZE_3 = 32;
  static final int SIZE_4 = 28;
  static final int SIZE_TABLE = 24;

  /**
   * Twips. The type area is 12756 high; 22 lines of 580 would be 12760, so a line is 579 (28.95
   * points), else the last falls on the next page.
   */
  static final int LINE = 579;

  /** A character of 3号 as the grid sets it: 28 to a line of 8845 twips. */
  static final int CHARACTER = 316;

  /** What each character of 3号 gives up, in twips: 28 of 16 points are wider than a line. */
  private static final int NARROWING = -6;

  /** What screen readers and spelling go by. */
  static final String LANGUAGE = "zh-CN";

  /** Styles that screen readers and the navigation of office programs know by these names. */
  enum Style {
    TITLE("Title", "Title"),
    HEADING_1("Heading1", "heading 1"),
    HEADING_2("Heading2", "heading 2");

    private final String id;
    private final String title;

    Style(String id, String title) {
      this.id = id;
      this.title = title;
    }

    String id() {
      return id;
    }

    String title() {
      return title;
    }
  }

  private DocxFormat() {}

  /**
   * Lines of an exact height. The page has the norm's grid, but paragraphs keep off it: office
   * programs disagree about text that mixes Chinese with digits on a grid of characters, and agree
   * about fixed lines and spacing.
   */
  static void spacing(XWPFParagraph paragraph, int twips) {
    properties(paragraph).addNewSnapToGrid().setVal(false);
    // No gaps between Chinese and digits: 28 characters are 28 characters.
    properties(paragraph).addNewAutoSpaceDE().setVal(false);
    properties(paragraph).addNewAutoSpaceDN().setVal(false);
    CTSpacing spacing = properties(paragraph).addNewSpacing();
    spacing.setLine(integer(twips));
    spacing.setLineRule(STLineSpacingRule.EXACT);
    spacing.setBefore(integer(0));
    spacing.setAfter(integer(0));
  }

  static CTPPr properties(XWPFParagraph paragraph) {
    CTP inner = paragraph.getCTP();
    return inner.isSetPPr() ? inner.getPPr() : inner.addNewPPr();
  }

  static CTRPr run(XWPFParagraph paragraph, String words, String font, int halfPoints) {
    XWPFRun run = paragraph.createRun();
    run.setText(words);
    CTR inner = run.getCTR();
    CTRPr properties = inner.isSetRPr() ? inner.getRPr() : inner.addNewRPr();
    format(properties, font, halfPoints);
    return properties;
  }

  static void format(CTRPr properties, String font, int halfPoints) {
    fonts(properties.addNewRFonts(), font);
    if (halfPoints == SIZE_3) {
      properties.addNewSpacing().setVal(integer(NARROWING));
    }
    properties.addNewSz().setVal(integer(halfPoints));
    properties.addNewSzCs().setVal(integer(halfPoints));
    CTLanguage language = properties.addNewLang();
    language.setVal(LANGUAGE);
    language.setEastAsia(LANGUAGE);
  }

  static CTFonts fonts(CTFonts fonts, String font) {
    fonts.setHint(STHint.EAST_ASIA);
    fonts.setAscii(font);
    fonts.setHAnsi(font);
    fonts.setEastAsia(font);
    fonts.setCs(font);
    return fonts;
  }

  static BigInteger integer(long value) {
    return BigInteger.valueOf(value);
  }
}
