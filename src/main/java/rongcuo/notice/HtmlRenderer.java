package rongcuo.notice;

import java.util.List;

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

  @Override
  public Rendering render(Document document) {
    return Rendering.of(page(document, FONTS + SCREEN));
  }

  /** The page with the style sheet that all of them share, and one more. */
  static String page(Document document, String style) {
    StringBuilder page = new StringBuilder();
    page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh-CN\">")
        .append("<head><meta charset=\"UTF-8\"/><title>")
        .append(escaped(document.title()))
        .append("</title><style>")
        .append(pages("font-family:'宋体','SimSun',serif", document.draft()))
        .append(LAYOUT)
        .append(style)
        .append("</style></head><body class=\"fang\">\n");
    if (document.draft()) {
      page.append("<p class=\"draft hei\">" + Document.DRAFT_MARK + "</p>\n");
    }
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Block next = i + 1 < blocks.size() ? blocks.get(i + 1) : new Block.PageBreak();
      boolean apart = blocks.get(i) instanceof Block.Title && !(next instanceof Block.Number);
      boolean kept = next instanceof Block.Closing;
      page.append(apart ? "<div class=\"apart\">" : kept ? "<div class=\"kept\">" : "");
      write(blocks.get(i), document.draft(), page);
      page.append(apart || kept ? "</div>\n" : "");
    }
    return page.append("</body></html>\n").toString();
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

  private static void write(Block block, boolean draft, StringBuilder page) {
    if (block instanceof Block.Title title) {
      int last = title.texts().size() - 1;
      for (int i = 0; i <= last; i++) {
        page.append("<h1 class=\"song\">").append(words(title.texts().get(i)));
        page.append(draft && i == last ? "（拟稿）</h1>\n" : "</h1>\n");
      }
    } else if (block instanceof Block.Number number) {
      paragraph("number", number.text(), page);
    } else if (block instanceof Block.Addressee addressee) {
      page.append("<p>").append(words(addressee.text())).append("：</p>\n");
    } else if (block instanceof Block.Heading heading) {
      String tag = heading.level() == 1 ? "h2" : "h3";
      page.append('<')
          .append(tag)
          .append(heading.level() == 1 ? " class=\"hei\">" : " class=\"kai\">");
      page.append(heading.number()).append(words(heading.text()));
      page.append(draft && heading.level() == 1 ? "【拟稿】" : "");
      page.append("</").append(tag).append(">\n");
    } else if (block instanceof Block.Paragraph paragraph) {
      page.append("<p class=\"body\">").append(paragraph.number());
      page.append(words(paragraph.text())).append("</p>\n");
    } else if (block instanceof Block.Table table) {
      write(table, page);
    } else if (block instanceof Block.Attachment attachment) {
      page.append("<p class=\"attachment\">附件：");
      List<Text> texts = attachment.texts();
      for (int i = 0; i < texts.size(); i++) {
        page.append(i > 0 ? "<br/>" : "").append(texts.size() > 1 ? (i + 1) + "." : "");
        page.append(words(texts.get(i)));
      }
      page.append("</p>\n");
    } else if (block instanceof Block.Closing closing) {
      write(closing, page);
    } else {
      page.append("<div class=\"page\"></div>\n");
    }
  }

  private static void write(Block.Table table, StringBuilder page) {
    page.append(table.headed() ? "<table>\n" : "<table class=\"form\">\n");
    boolean head = table.headed();
    for (List<Text> row : table.rows()) {
      page.append(head ? "<thead><tr>" : "<tr>");
      for (Text cell : row) {
        page.append(head ? "<th class=\"hei\">" : "<td>").append(words(cell));
        page.append(head ? "</th>" : "</td>");
      }
      page.append(head ? "</tr></thead>\n" : "</tr>\n");
      head = false;
    }
    page.append("</table>\n");
  }

  /** The date ends four characters from the edge; the signer stands centred above it. */
  private static void write(Block.Closing closing, StringBuilder page) {
    double date = Wordings.width(closing.date().plain());
    double signer = Wordings.width(closing.signer().plain());
    long indent = Math.round(Math.max(0, 4 + (date - signer) / 2) * 15.75);
    page.append("<p class=\"signer\" style=\"padding-right:").append(indent).append("pt\">");
    page.append(words(closing.signer())).append("</p>\n");
    page.append("<p class=\"date\" style=\"padding-right:63pt\">");
    page.append(words(closing.date())).append("</p>\n");
  }

  private static void paragraph(String kind, Text text, StringBuilder page) {
    page.append("<p class=\"").append(kind).append("\">").append(words(text)).append("</p>\n");
  }

  private static String words(Text text) {
    StringBuilder words = new StringBuilder();
    for (Span span : text.spans()) {
      String escaped = escaped(span.words().replace('\n', ' '));
      words.append(span.isBlank() ? "<span class=\"blank\">" + escaped + "</span>" : escaped);
    }
    return words.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
