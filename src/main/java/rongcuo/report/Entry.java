package rongcuo.report;

import java.util.ArrayList;
import java.util.List;
import rongcuo.batch.CaseResult;
import rongcuo.language.Language;

/**
 * A part of a text with what belongs under it, in one language, before it is laid out in one format
 * or another.
 *
 * @param style how it stands out
 * @param text one paragraph
 * @param quotation words of the regulation that go with it; may be empty
 * @param children what belongs under it
 * @param say its language
 */
public record Entry(Style style, String text, String quotation, List<Entry> children, Phrases say) {

  /** How an entry stands out. */
  enum Style {
    /** The title of the whole. */
    TITLE,
    /** The name of whom the part below is about. */
    SUBJECT,
    /** The heading of a section. */
    SECTION,
    /** What should catch the eye. */
    STRONG,
    /** A plain paragraph. */
    LINE,
    /** One of a list. */
    POINT
  }

  /** The head of what is said of a case: its name, and its file. */
  public static Entry of(CaseResult.Assessed result, Language language) {
    return of(result, new Phrases(language));
  }

  static Entry of(CaseResult.Assessed result, Phrases say) {
    Entry document = titled(say, Labels.heading(result));
    document.line(result.file());
    return document;
  }

  /** What has a title and nothing else yet. */
  static Entry titled(Phrases say, String title) {
    return new Entry(Style.TITLE, title, "", new ArrayList<>(), say);
  }

  Entry subject(String chinese, String english, Object... arguments) {
    return add(Style.SUBJECT, say.of(chinese, english, arguments), "");
  }

  Entry section(String chinese, String english, Object... arguments) {
    return section(say.of(chinese, english, arguments));
  }

  Entry section(String of) {
    return add(Style.SECTION, of, "");
  }

  Entry strong(String chinese, String english, Object... arguments) {
    return strong(say.of(chinese, english, arguments));
  }

  Entry strong(String of) {
    return add(Style.STRONG, of, "");
  }

  Entry line(String chinese, String english, Object... arguments) {
    return line(say.of(chinese, english, arguments));
  }

  Entry line(String of) {
    return add(Style.LINE, of, "");
  }

  Entry point(String chinese, String english, Object... arguments) {
    return point(say.of(chinese, english, arguments));
  }

  Entry point(String of) {
    return add(Style.POINT, of, "");
  }

  /** A point with words of the regulation. */
  Entry quoting(String of, String quoted) {
    return add(Style.POINT, of, quoted);
  }

  /** Adds an entry under this one and gives it back. */
  private Entry add(Style added, String of, String quoted) {
    Entry entry = new Entry(added, of, quoted, new ArrayList<>(), say);
    children.add(entry);
    return entry;
  }
}
