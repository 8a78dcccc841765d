package rongcuo.report;

import java.util.ArrayList;
import java.util.List;
import rongcuo.batch.CaseResult;

/**
 * A part of a text with what belongs under it, before it is laid out in one format or another.
 *
 * @param style how it stands out
 * @param text one paragraph
 * @param quotation words of the regulation that go with it; may be empty
 * @param children what belongs under it
 */
public record Entry(Style style, String text, String quotation, List<Entry> children) {

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
  public static Entry of(CaseResult.Assessed result) {
    Entry document = titled(Labels.heading(result));
    document.line(result.file());
    return document;
  }

  /** What has a title and nothing else yet. */
  static Entry titled(String title) {
    return new Entry(Style.TITLE, title, "", new ArrayList<>());
  }

  Entry subject(String of) {
    return add(Style.SUBJECT, of, "");
  }

  Entry section(String of) {
    return add(Style.SECTION, of, "");
  }

  Entry strong(String of) {
    return add(Style.STRONG, of, "");
  }

  Entry line(String of) {
    return add(Style.LINE, of, "");
  }

  Entry point(String of) {
    return add(Style.POINT, of, "");
  }

  Entry point(String of, String quoted) {
    return add(Style.POINT, of, quoted);
  }

  /** Adds an entry under this one and gives it back. */
  private Entry add(Style added, String of, String quoted) {
    Entry entry = new Entry(added, of, quoted, new ArrayList<>());
    children.add(entry);
    return entry;
  }
}
