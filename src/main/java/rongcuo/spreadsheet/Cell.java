package rongcuo.spreadsheet;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/** A cell of a table. */
public sealed interface Cell {

  Cell EMPTY = new Text(new Bilingual("", ""));

  /** The cell as text; empty if there is nothing in it. */
  String text(Language language);

  /** Puts it where cells are written, as what it is. */
  void writeTo(Sink sink, Language language);

  /** What takes cells of every kind. */
  interface Sink {
    void text(String text);

    void whole(long number);

    void day(LocalDate date);
  }

  /** A text. */
  record Text(Bilingual text) implements Cell {
    @Override
    public String text(Language language) {
      return text.in(language);
    }

    @Override
    public void writeTo(Sink sink, Language language) {
      sink.text(text(language));
    }
  }

  /** A whole number. */
  record Whole(long number) implements Cell {
    @Override
    public String text(Language language) {
      return String.valueOf(number);
    }

    @Override
    public void writeTo(Sink sink, Language language) {
      sink.whole(number);
    }
  }

  /** A day. */
  record Day(LocalDate date) implements Cell {
    @Override
    public String text(Language language) {
      return date.toString();
    }

    @Override
    public void writeTo(Sink sink, Language language) {
      sink.day(date);
    }
  }

  static Cell of(@Nullable String text) {
    return text == null || text.isEmpty() ? EMPTY : new Text(new Bilingual(text, text));
  }

  static Cell of(@Nullable Bilingual text) {
    return text == null ? EMPTY : new Text(text);
  }

  static Cell of(@Nullable LocalDate date) {
    return date == null ? EMPTY : new Day(date);
  }

  static Cell of(@Nullable Integer number) {
    return number == null ? EMPTY : new Whole(number);
  }
}
