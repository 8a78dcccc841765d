package rongcuo.report;

import java.util.List;
import rongcuo.language.Language;
import rongcuo.markup.Html;

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

  private final Html page;

  private EntryHtml(Html page) {
    this.page = page;
  }

  public static String of(Entry document, Language language) {
    Html page = Html.page(language, document.text(), STYLE);
    new EntryHtml(page).addAll(document.children(), "source");
    return page.end();
  }

  /** Adds entries, those that are points as items of lists. */
  private void addAll(List<Entry> entries, String paragraphs) {
    boolean inList = false;
    for (Entry entry : entries) {
      boolean point = entry.style() == Entry.Style.POINT;
      if (point != inList) {
        (point ? page.open("ul") : page.close("ul")).line();
        inList = point;
      }
      add(entry, paragraphs);
    }
    if (inList) {
      page.close("ul").line();
    }
  }

  private void add(Entry entry, String paragraphs) {
    switch (entry.style()) {
      case TITLE, SUBJECT -> {
        page.open("section").line().open("h2");
        words(entry).close("h2").line();
        addAll(entry.children(), "line");
        page.close("section").line();
      }
      case SECTION -> fold("section", entry);
      case STRONG -> paragraph("strong", entry);
      case LINE -> paragraph(paragraphs, entry);
      case POINT -> point(entry);
    }
  }

  private void point(Entry entry) {
    if (entry.children().isEmpty()) {
      page.open("li");
      words(entry);
    } else {
      page.open("li", "class", "fold");
      fold("point", entry);
    }
    page.close("li").line();
  }

  private void fold(String kind, Entry entry) {
    page.open("details open").open("summary", "class", kind);
    words(entry).close("summary").line();
    addAll(entry.children(), "line");
    page.close("details").line();
  }

  private void paragraph(String kind, Entry entry) {
    page.open("p", "class", kind);
    words(entry).close("p").line();
    addAll(entry.children(), "line");
  }

  private Html words(Entry entry) {
    page.text(entry.text());
    return entry.quotation().isEmpty() ? page : page.element("q", entry.quotation());
  }
}
