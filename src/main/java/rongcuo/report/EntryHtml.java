package rongcuo.report;

import java.util.List;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/**
 * Entries as one HTML page that needs nothing else: sections fold, and print in full. Whatever a
 * case says is escaped, and the page lets no script run.
 */
public final class EntryHtml {

  private static final String STYLE =
      """
      :root { color-scheme: light; }
      body { max-width: 48rem; margin: 2rem auto; padding: 0 1.25rem; color: #1c1c1c;
        font: 1rem/1.7 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, "Songti SC", serif; }
      h1, h2, summary.section { font-family: "Noto Sans CJK SC", "Source Han Sans SC",
        "Microsoft YaHei", SimHei, sans-serif; line-height: 1.4; }
      h1 { font-size: 1.5rem; border-bottom: 2px solid #8b1a1a; padding-bottom: .5rem; }
      h2 { font-size: 1.25rem; margin-top: 2.5rem; }
      summary { cursor: pointer; }
      summary.section { font-size: 1.1rem; font-weight: 600; margin-top: 1.25rem; }
      ul { margin: .25rem 0; padding-left: 1.5rem; }
      li { margin: .15rem 0; }
      li.fold { list-style: none; }
      li.fold > details > summary { list-style-position: outside; }
      p { margin: .4rem 0; }
      p.strong { font-weight: 600; }
      q { color: #555; quotes: none; margin-left: .5em; }
      p.source { color: #555; font-size: .9rem; overflow-wrap: anywhere; }
      @media print {
        body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; }
        summary { list-style: none; }
        summary::-webkit-details-marker { display: none; }
        h1, h2, summary { break-after: avoid; }
        li:not(.fold), p { break-inside: avoid; }
        details::details-content { content-visibility: visible; block-size: auto; }
      }
      """;

  private final StringBuilder html = new StringBuilder(16_384);

  private EntryHtml() {}

  public static String of(Entry document, Language language) {
    EntryHtml page = new EntryHtml();
    page.write(document, language);
    return page.html.toString();
  }

  private void write(Entry document, Language language) {
    String title = escaped(document.text());
    html.append("<!DOCTYPE html>\n<html lang=\"")
        .append(language == Language.CHINESE ? "zh-CN" : "en")
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" ")
        .append("content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(title)
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<h1>")
        .append(title)
        .append("</h1>\n");
    addAll(document.children(), "source");
    html.append("</body>\n</html>\n");
  }

  /** Adds entries, those that are points as items of lists. */
  private void addAll(List<Entry> entries, String paragraphs) {
    boolean inList = false;
    for (Entry entry : entries) {
      boolean point = entry.style() == Entry.Style.POINT;
      if (point != inList) {
        html.append(point ? "<ul>\n" : "</ul>\n");
        inList = point;
      }
      add(entry, paragraphs);
    }
    html.append(inList ? "</ul>\n" : "");
  }

  private void add(Entry entry, String paragraphs) {
    String words = escaped(entry.text());
    if (!entry.quotation().isEmpty()) {
      words += "<q>" + escaped(entry.quotation()) + "</q>";
    }
    switch (entry.style()) {
      case TITLE, SUBJECT -> {
        html.append("<section>\n<h2>").append(words).append("</h2>\n");
        addAll(entry.children(), "line");
        html.append("</section>\n");
      }
      case SECTION -> fold("section", words, entry);
      case STRONG -> paragraph("strong", words, entry);
      case LINE -> paragraph(paragraphs, words, entry);
      case POINT -> {
        if (entry.children().isEmpty()) {
          html.append("<li>").append(words);
        } else {
          html.append("<li class=\"fold\">");
          fold("point", words, entry);
        }
        html.append("</li>\n");
      }
    }
  }

  private void fold(String kind, String words, Entry entry) {
    html.append("<details open><summary class=\"").append(kind).append("\">");
    html.append(words).append("</summary>\n");
    addAll(entry.children(), "line");
    html.append("</details>\n");
  }

  private void paragraph(String kind, String words, Entry entry) {
    html.append("<p class=\"").append(kind).append("\">").append(words).append("</p>\n");
    addAll(entry.children(), "line");
  }

  private static String escaped(String text) {
    return SafeText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
