package rongcuo.cli.frame;

import rongcuo.language.Language;
import rongcuo.report.Entry;
import rongcuo.report.EntryHtml;
import rongcuo.report.EntryMarkdown;
import rongcuo.report.EntryText;
import rongcuo.report.TextPage;

/** How a command writes what is read as a page, or by another program. */
public enum PageFormat {
  TEXT,
  JSON,
  MD,
  HTML;

  public static final Option<PageFormat> OPTION =
      Option.of("--format", Wordlist.of(values()), "输出格式，默认 text", "format, by default text");

  /** A page in this format; as text where it is meant for another program. */
  public String written(Entry page, Language language, boolean coloured) {
    return switch (this) {
      case MD -> EntryMarkdown.of(page);
      case HTML -> EntryHtml.of(page, language);
      case TEXT, JSON -> EntryText.of(page, new TextPage(coloured));
    };
  }
}
