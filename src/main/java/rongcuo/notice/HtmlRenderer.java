package rongcuo.notice;

import java.util.List;
import rongcuo.markup.Html;

/** A page by itself, in well-formed XML so that other programs read it as well. */
final class HtmlRenderer implements Renderer {

  /** The norm's fonts with those that other systems have in their stead. */
  private static final String FONTS =
      ".fang{font-family:'仿宋_GB2312','仿宋','FangSong','STFangsong','FandolFang',serif}"
          + ".kai{font-family:'楷体_GB2312','楷体','KaiTi','STKaiti','FandolKai',serif}"
          + ".hei{font-family:'黑体','SimHei','STHeiti','FandolHei',sans-serif}"
          + ".song{font-family:'方正小标宋简体','宋体','SimSun','STSong','FandolSong',serif}";

  /** On a screen: as wide as the paper or the telephone, light or dark as its owner has it. */
  private static final String SCREEN =
      ":root{color-scheme:light dark}"
          + "@media screen{body{max-width:156mm;margin:20mm auto;padding:0 8mm;"
          + "overflow-wrap:anywhere}}"
          + "@media screen and (prefers-color-scheme:dark){body{background:#1b1b1b;color:#e8e8e8}"
          + ".blank,p.mark{color:#ff9d9d}}"
          + "@media screen and (max-width:172mm){body{margin:8mm auto;padding:0 4mm}"
          + "h1{font-size:18pt}p.mark{font-size:7vw!important;padding-top:8mm}"
          + "p.signer,p.date{padding-right:1em!important}"
          + "p.attachment{padding-left:4em;text-indent:-3em}"
          + "td,th{padding:2pt}}"
          + "@media print{.page{page-break-before:always}}";

  private static final String LAYOUT =
      "body{margin:0;font-size:16pt;line-height:28.95pt;letter-spacing:-0.25pt}"
          + "h1,h2,h3,p{margin:0;font-size:16pt;font-weight:normal;line-height:28.95pt}"
          + "h1{font-size:22pt;text-align:center;letter-spacing:0}"
          + "h2,h3{text-indent:31.5pt;page-break-after:avoid}"
          + "p.body{text-indent:31.5pt;text-align:justify}"
          + "p.number{text-align:center;margin-bottom:28.95pt}"
          + "p.mark{color:#c00;text-align:center;letter-spacing:0;line-height:1.3;"
          + "padding-top:35mm;margin-bottom:57.9pt}"
          + "p.rule{border-bottom:1.5pt solid #c00;margin-bottom:57.9pt;text-align:center;"
          + "padding:0 16pt 4mm}p.signed{text-align:left}.signatory{float:right}"
          + "table.imprint{border-top:1pt solid;border-bottom:1pt solid;margin-top:28.95pt;"
          + "page-break-inside:avoid}"
          + "table.imprint td{border:0;border-top:0.75pt solid;font-size:14pt;line-height:20pt;"
          + "padding:2pt 14pt}"
          + "table.imprint td.copies{padding-left:56pt;text-indent:-42pt}"
          + "table.imprint tr:first-child td{border-top:0}table.imprint td.printed{text-align:right}"
          + "p.signer{text-align:right;margin-top:57.9pt;page-break-after:avoid}"
          + "p.date{text-align:right}"
          + "p.attachment{margin-top:28.95pt;padding-left:78.75pt;text-indent:-47.25pt}"
          + "table{border-collapse:collapse;width:100%;margin:4pt 0}"
          + "td,th{border:0.5pt solid;padding:2pt 4pt;font-size:12pt;line-height:18pt;"
          + "font-weight:normal;letter-spacing:0;text-align:left}"
          + "th{text-align:center}"
          + ".apart{margin-bottom:28.95pt}.kept{page-break-after:avoid}"
          + "table{-fs-table-paginate:paginate}tr{page-break-inside:avoid}"
          + "table.form td,table.form th{font-size:14pt;padding:6pt 4pt;text-align:left}"
          + ".blank{color:#c00000}"
          + ".page{page-break-before:always}"
          + ".draft{text-align:right}"
          + "@media print{.draft{display:none}td.day{white-space:nowrap}}";

  private static final String OPENING =
      "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\">"
          + "<head><meta charset=\"UTF-8\"/>"
          + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>";

  @Override
  public Rendering render(Document document) {
    return Rendering.of(page(document, FONTS + SCREEN, false));
  }

  /**
   * The page with the style sheet that all of them share, and one more.
   *
   * @param outlined whether its headings are listed as the bookmarks of a PDF file
   */
  static String page(Document document, String style, boolean outlined) {
    Html page =
        new Html(OPENING)
            .element("title", document.title())
            .empty("meta", "name", "description", "content", document.title())
            .style(pages("font-family:'宋体','SimSun',serif", document.draft()) + LAYOUT + style);
    if (outlined) {
      bookmarks(page, document.blocks());
    }
    page.close("head").open("body", "class", "fang").open("main").line();
    if (document.draft()) {
      page.element("p", Document.DRAFT_MARK, "class", "draft hei").line();
    }
    Elements elements = new Elements(page);
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : new Block.PageBreak();
      elements.place = "b" + i;
      boolean apart = blocks.get(i) instanceof Block.Title && !(next instanceof Block.Number);
      boolean kept = DocxRenderer.isTail(blocks, i + 1) && !(blocks.get(i) instanceof Block.Table);
      if (apart || kept) {
        page.open("div", "class", apart ? "apart" : "kept");
        blocks.get(i).writeTo(elements);
        page.close("div").line();
      } else {
        blocks.get(i).writeTo(elements);
      }
    }
    return page.close("main").close("body").close("html").line().toString();
  }

  /** Titles with the headings below them, each by its place among the blocks. */
  private static void bookmarks(Html page, List<Block> blocks) {
    page.open("bookmarks");
    int depth = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      int level =
          block instanceof Block.Title
              ? 1
              : block instanceof Block.Heading heading ? heading.level() + 1 : 0;
      if (level > 0) {
        for (; depth >= level; depth--) {
          page.close("bookmark");
        }
        page.open("bookmark", "name", Elements.words(block), "href", "#b" + i);
        depth++;
      }
    }
    for (; depth > 0; depth--) {
      page.close("bookmark");
    }
    page.close("bookmarks");
  }

  /** Margins, page numbers — odd right, even left — and the mark of a draft. */
  static String pages(String font, boolean draft) {
    String number = "content:'— ' counter(page) ' —';font-size:14pt;vertical-align:top;" + font;
    String header =
        draft
            ? "@top-right{content:'"
                + Document.DRAFT_MARK
                + "';font-size:14pt;vertical-align:bottom;padding-bottom:5mm;"
                + font
                + "}"
            : "";
    return "@page{size:210mm 297mm;margin:37mm 26mm 35mm 28mm;"
        + header
        + "}@page :right{@bottom-right{"
        + number
        + ";padding-top:7mm;padding-right:14pt}}@page :left{@bottom-left{"
        + number
        + ";padding-top:7mm;padding-left:14pt}}";
  }

  private static final Object[] NOTHING = {};
  private static final Object[] DAY = {"class", "day"};
  private static final Object[] LABEL = {"scope", "row"};

  private static final class Elements implements BlockWriter {
    private final Html page;

    /** What titles and headings are found by. */
    private String place = "";

    Elements(Html page) {
      this.page = page;
    }

    @Override
    public void title(List<SourcedText> lines) {
      page.open("h1", "class", "song", "id", place);
      for (int i = 0; i < lines.size(); i++) {
        words(lines.get(i), i > 0);
      }
      page.close("h1").line();
    }

    /** The words of a title or a heading. */
    static String words(Block block) {
      String words = SourcedText.joined(block.texts(), "").line();
      return block instanceof Block.Heading heading ? heading.number() + words : words;
    }

    private void words(SourcedText text, boolean below) {
      if (below) {
        page.empty("br");
      }
      words(text);
    }

    @Override
    public void number(SourcedText number) {
      words("p", number, "class", "number").line();
    }

    @Override
    public void letterhead(Block.Letterhead letterhead) {
      String size = "font-size:" + letterhead.markSize() + "pt";
      words("p", letterhead.mark(), "class", "mark song", "style", size).line();
      page.open("p", "class", letterhead.signatory().isEmpty() ? "rule" : "rule signed");
      words(letterhead.number());
      if (!letterhead.signatory().isEmpty()) {
        page.open("span", "class", "signatory").text("签发人：").open("span", "class", "kai");
        words(letterhead.signatory());
        page.close("span").close("span");
      }
      page.close("p").line();
    }

    @Override
    public void imprint(Block.Imprint imprint) {
      page.open("table", "class", "imprint");
      if (!imprint.copies().isEmpty()) {
        page.open("tr").open("td", "colspan", "2", "class", "copies").text("抄送：");
        words(imprint.copies().ended());
        page.close("td").close("tr");
      }
      if (!imprint.printer().isEmpty()) {
        page.open("tr");
        words("td", imprint.printer());
        words("td", imprint.date().then(SourcedText.of("印发")), "class", "printed");
        page.close("tr");
      }
      page.close("table").line();
    }

    @Override
    public void addressee(SourcedText addressee) {
      words("p", addressee.then(SourcedText.of("："))).line();
    }

    @Override
    public void heading(Block.Heading heading) {
      boolean first = heading.level() == 1;
      SourcedText words = SourcedText.of(heading.number()).then(heading.text());
      words(first ? "h2" : "h3", words, "class", first ? "hei" : "kai", "id", place).line();
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
      SourcedText words = SourcedText.of(paragraph.number()).then(paragraph.text());
      words("p", words, "class", "body").line();
    }

    @Override
    public void table(Block.Table table) {
      (table.headed() ? page.open("table") : page.open("table", "class", "form")).line();
      if (table.headed()) {
        page.open("thead").open("tr");
        table.rows().get(0).forEach(cell -> words("th", cell, "class", "hei", "scope", "col"));
        page.close("tr").close("thead").line();
      }
      page.open("tbody");
      for (List<SourcedText> row :
          table.rows().subList(table.headed() ? 1 : 0, table.rows().size())) {
        page.open("tr");
        for (int c = 0; c < row.size(); c++) {
          boolean label = c == 0 && !table.headed();
          Object[] day = Wordings.isDay(row.get(c).plain()) ? DAY : NOTHING;
          words(label ? "th" : "td", row.get(c), label ? LABEL : day);
        }
        page.close("tr").line();
      }
      page.close("tbody").close("table").line();
    }

    @Override
    public void attachment(List<SourcedText> names) {
      page.open("p", "class", "attachment").text("附件：");
      for (int i = 0; i < names.size(); i++) {
        (i > 0 ? page.empty("br") : page).text(names.size() > 1 ? (i + 1) + "." : "");
        words(names.get(i));
      }
      page.close("p").line();
    }

    @Override
    public void closing(Block.Closing closing) {
      String indent = "padding-right:" + Math.round(closing.signerIndent() * 15.75) + "pt";
      words("p", closing.signer(), "class", "signer", "style", indent).line();
      words("p", closing.date(), "class", "date", "style", "padding-right:63pt").line();
    }

    @Override
    public void pageBreak() {
      page.element("div", "", "class", "page").line();
    }

    private Html words(String element, SourcedText text, Object... attributes) {
      page.open(element, attributes);
      words(text);
      return page.close(element);
    }

    private void words(SourcedText text) {
      for (Span span : text.spans()) {
        String words = span.words().replace('\n', ' ');
        if (span.isBlank()) {
          page.element("span", words, "class", "blank");
        } else {
          page.text(words);
        }
      }
    }
  }
}
