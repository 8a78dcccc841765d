package rongcuo.report;

import rongcuo.language.SafeText;

/** Entries as Markdown (CommonMark): headings, paragraphs and nested lists. */
public final class EntryMarkdown {

  private static final String SPECIAL = "\\`*_[]<>#|~&";

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
    String words = escaped(entry.text());
    switch (entry.style()) {
      case TITLE -> paragraph("# " + words);
      case SUBJECT -> paragraph("## " + words);
      case SECTION -> paragraph("### " + words);
      case STRONG -> body("**" + words + "**", depth);
      case LINE -> body(words, depth);
      case POINT ->
          item(
              entry.quotation().isEmpty() ? words : words + " *" + escaped(entry.quotation()) + "*",
              depth);
    }
    for (Entry child : entry.children()) {
      add(child, depth > 0 || child.style() == Entry.Style.POINT ? depth + 1 : 0);
    }
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

  /** A text that no character of can be taken for markup. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    SafeText.of(text)
        .chars()
        .forEach(
            character -> {
              if (SPECIAL.indexOf(character) >= 0) {
                escaped.append('\\');
              }
              escaped.append((char) character);
            });
    return escaped.toString();
  }
}
