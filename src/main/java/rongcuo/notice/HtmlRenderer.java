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

  private static final String SCREEN =
      "@media screen{body{max-width:156mm;margin:20mm auto;padding:0 8mm}}"
          + "@media print{.page{page-break-before:always}}";

  private static final String LAYOUT =
      "body{margin:0;font-size:16pt;line-height:28.95pt;letter-spacing:-0.25pt}"
          + "h1,h2,h3,p{margin:0;font-size:16pt;font-weight:normal;line-height:28.95pt}"
          + "h1{font-size:22pt;text-align:center;letter-spacing:0}"
          + "h2,h3{text-indent:31.5pt;page-break-after:avoid}"
          + "p.body{text-indent:31.5pt;text-align:justify}"
          + "p.number{text-align:center;margin-bottom:28.95pt}"
          + "p.signer{text-align:right;margin-top:57.9pt;page-break-after:avoid}"
          + "p.date{text-align:right}"
          + "p.attachment{margin-top:28.95pt;padding-left:78.75pt;text-indent:-47.25pt}"
          + "table{border-collapse:collapse;width:100%;margin:4pt 0}"
          + "td,th{border:0.5pt solid black;padding:2pt 4pt;font-size:12pt;line-height:18pt;"
          + "font-weight:normal;letter-spacing:0;text-align:left}"
          + "th{text-align:center}"
          + ".apart{margin-bottom:28.95pt}.kept{page-break-after:avoid}"
          + "table{-fs-table-paginate:paginate}tr{page-break-inside:avoid}"
          + "table.form td{font-size:14pt;padding:6pt 4pt}"
          + ".blank{color:#c00000}"
          + ".page{page-break-before:always}"
          + ".draft{text-align:right}"
          + "@media print{.draft{display:none}}";

  private static final String OPENING =
      "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\">"
          + "<head><meta charset=\"UTF-8\"/>";

  @Override
  public Rendering render(Document document) {
    return Rendering.of(page(document, FONTS + SCREEN));
  }

  /** The page with the style sheet that all of them share, and one more. */
  static String page(Document document, String style) {
    Html page =
        new Html(OPENING)
            .element("title", document.title())
            .style(pages("font-family:'宋体','SimSun',serif", document.draft()) + LAYOUT + style)
            .close("head")
            .open("body", "class", "fang")
            .line();
    if (document.draft()) {
      page.element("p", Document.DRAFT_MARK, "class", "draft hei").line();
    }
    Elements elements = new Elements(page);
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : new Block.PageBreak();
      boolean apart = blocks.get(i) instanceof Block.Title && !(next instanceof Block.Number);
      if (apart || next instanceof Block.Closing) {
        page.open("div", "class", apart ? "apart" : "kept");
        blocks.get(i).writeTo(elements);
        page.close("div").line();
      } else {
        blocks.get(i).writeTo(elements);
      }
    }
    return page.close("body").close("html").line().toString();
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

  private static final class Elements implements BlockWriter {
    private final Html page;

    Elements(Html page) {
      this.page = page;
    }

    @Override
    public void title(List<SourcedText> lines) {
      lines.forEach(line -> words("h1", line, "class", "song").line());
    }

    @Override
    public void number(SourcedText number) {
      words("p", number, "class", "number").line();
    }

    @Override
    public void addressee(SourcedText addressee) {
      words("p", addressee.then(SourcedText.of("："))).line();
    }

    @Override
    public void heading(Block.Heading heading) {
      boolean first = heading.level() == 1;
      SourcedText words = SourcedText.of(heading.number()).then(heading.text());
      words(first ? "h2" : "h3", words, "class", first ? "hei" : "kai").line();
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
        table.rows().get(0).forEach(cell -> words("th", cell, "class", "hei"));
        page.close("tr").close("thead").line();
      }
      for (List<SourcedText> row :
          table.rows().subList(table.headed() ? 1 : 0, table.rows().size())) {
        page.open("tr");
        row.forEach(cell -> words("td", cell));
        page.close("tr").line();
      }
      page.close("table").line();
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
