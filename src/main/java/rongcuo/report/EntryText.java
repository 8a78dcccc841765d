package rongcuo.report;

/** Entries as text for a terminal: indented, wrapped, wide characters counted. */
public final class EntryText {

  private final TextPage page;

  private EntryText(boolean coloured) {
    this.page = new TextPage(coloured);
  }

  public static String of(Entry document, boolean coloured) {
    EntryText text = new EntryText(coloured);
    text.add(document, 0);
    return text.page.toString();
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
      add(child, child.style() == Entry.Style.SUBJECT ? 0 : level + 1);
    }
  }
}
