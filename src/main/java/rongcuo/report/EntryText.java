package rongcuo.report;

/** Entries as text for a terminal: indented, wrapped, wide characters counted. */
public final class EntryText {

  private final TextPage page;

  private EntryText(TextPage page) {
    this.page = page;
  }

  public static String of(Entry document, TextPage page) {
    new EntryText(page).add(document, 0);
    return page.toString();
  }

  private void add(Entry entry, int level) {
    String words = entry.quotation().isEmpty() ? "" : "  " + entry.quotation();
    switch (entry.style()) {
      case TITLE -> page.heading(entry.text());
      case SUBJECT -> {
        page.blank();
        page.heading(entry.text());
      }
      case SECTION, STRONG -> page.strong(level, entry.text());
      case LINE -> page.line(level, entry.text());
      case POINT -> page.bullet(level, entry.text() + words);
    }
    for (Entry child : entry.children()) {
      add(child, level + depth(child, entry));
    }
  }

  /** How much deeper an entry stands than the one above: a paragraph clears the mark of a point. */
  private static int depth(Entry child, Entry parent) {
    if (child.style() == Entry.Style.SUBJECT) {
      return 0;
    }
    boolean pastMark = child.style() == Entry.Style.LINE && parent.style() == Entry.Style.POINT;
    return pastMark ? 2 : 1;
  }
}
