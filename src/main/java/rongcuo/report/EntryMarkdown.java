package rongcuo.report;

import rongcuo.markup.Markdown;

/** Entries as Markdown (CommonMark): headings, paragraphs and nested lists. */
public final class EntryMarkdown {

  private final StringBuilder text = new StringBuilder();
  private boolean inList;

  private EntryMarkdown() {}

  public static String of(Entry document) {
    EntryMarkdown markdown = new EntryMarkdown();
    markdown.add(document, 0);
    return markdown.text.toString();
  }

  /**
   * Adds an entry.
   *
   * @param depth how deep in lists it stands; 0 outside any
   */
  private void add(Entry entry, int depth) {
    String words = Markdown.escaped(entry.text());
    switch (entry.style()) {
      case TITLE -> paragraph("# " + words);
      case SUBJECT -> paragraph("## " + words);
      case SECTION -> paragraph("### " + words);
      case STRONG -> body("**" + words + "**", depth);
      case LINE -> body(Markdown.line(entry.text()), depth);
      case POINT -> item(Markdown.line(entry.text()) + quoted(entry), depth);
    }
    for (Entry child : entry.children()) {
      add(child, depth > 0 || child.style() == Entry.Style.POINT ? depth + 1 : 0);
    }
  }

  private static String quoted(Entry entry) {
    return entry.quotation().isEmpty() ? "" : " *" + Markdown.escaped(entry.quotation()) + "*";
  }

  private void body(String words, int depth) {
    if (depth == 0) {
      paragraph(words);
    } else {
      item(words, depth);
    }
  }

  private void paragraph(String words) {
    text.append(text.isEmpty() ? "" : "\n").append(words).append('\n');
    inList = false;
  }

  private void item(String words, int depth) {
    text.append(inList ? "" : "\n").append("  ".repeat(depth - 1)).append("- ");
    text.append(words).append('\n');
    inList = true;
  }
}
