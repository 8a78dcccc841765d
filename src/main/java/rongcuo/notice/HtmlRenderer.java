package rongcuo.notice;

import static java.util.stream.Collectors.joining;

import java.util.List;
import rongcuo.language.Resource;
import rongcuo.markup.Html;

/** A page by itself, in well-formed XML so that other programs read it as well. */
final class HtmlRenderer implements Renderer {

  private static final String LAYOUT = sheet("layout.css");

  /** As wide as the paper or the telephone, light or dark as its owner has it. */
  private static final String SCREEN = sheet("screen.css");

  private static final String OPENING =
      "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\">"
          + "<head><meta charset=\"UTF-8\"/>"
          + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>";

  private static String sheet(String name) {
    return Resource.text(HtmlRenderer.class, name).lines().map(String::strip).collect(joining());
  }

  @Override
  public Rendering render(Document document) {
    return Rendering.of(page(document, SCREEN, false));
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
