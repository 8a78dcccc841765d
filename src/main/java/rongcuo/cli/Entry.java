package rongcuo.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text with what belongs under it, before it is laid out in one format or another.
 *
 * @param style how it stands out
 * @param text one paragraph
 * @param children what belongs under it
 */
record Entry(Style style, String text, List<Entry> children) {

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

  static Entry title(String text) {
    return new Entry(Style.TITLE, text, new ArrayList<>());
  }

  Entry subject(String text) {
    return add(Style.SUBJECT, text);
  }

  Entry section(String text) {
    return add(Style.SECTION, text);
  }

  Entry strong(String text) {
    return add(Style.STRONG, text);
  }

  Entry line(String text) {
    return add(Style.LINE, text);
  }

  Entry point(String text) {
    return add(Style.POINT, text);
  }

  /** Adds an entry under this one and gives it back. */
  private Entry add(Style added, String of) {
    Entry entry = new Entry(added, of, new ArrayList<>());
    children.add(entry);
    return entry;
  }
}
