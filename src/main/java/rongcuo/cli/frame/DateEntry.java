package rongcuo.cli.frame;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.cli.prompt.Prompter;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.WrittenDate;

/**
 * A date that was entered at a question.
 *
 * @param day that is meant; null if the text is none of the calendar, or is to be confirmed
 * @param proposed what is to stand there when the question is put once more; empty if nothing is
 */
public record DateEntry(@Nullable LocalDate day, String proposed) {

  private static final Bilingual NO_DATE =
      new Bilingual(
          "“{0}”不是日历上的日期；请写作 2026-03-18 或者 2026年3月18日。",
          "\"{0}\" is no date of the calendar; write 2026-03-18.");

  private static final Bilingual ASSUMED =
      new Bilingual(
          "“{0}”没有写年份，理解为 {1}；回车确认，或者重新输入。",
          "\"{0}\" has no year and is taken for {1}; press Enter to confirm it, or enter another.");

  private static final Bilingual TAKEN =
      new Bilingual("“{0}”没有写年份，按 {1} 记录。", "\"{0}\" has no year; {1} is recorded.");

  /** The date that a text means today; null if it is none of the calendar. */
  static @Nullable WrittenDate parse(String text) {
    return WrittenDate.of(text, LocalDate.now().getYear());
  }

  /** How a date that was given without its year is taken; null if that is plain. */
  public static @Nullable Bilingual assumed(String text) {
    WrittenDate date = parse(text);
    return date == null || !date.yearAssumed() ? null : TAKEN.with(text, date.day());
  }

  /** Reads what was entered, and says how it was taken where that is not plain. */
  public static DateEntry of(String text, Prompter prompter, Language language) {
    WrittenDate date = parse(text);
    String shown = text;
    if (date == null) {
      prompter.refuse(NO_DATE.with(shown).in(language));
      return new DateEntry(null, "");
    }
    if (!date.yearAssumed()) {
      return new DateEntry(date.day(), "");
    }
    boolean asks = prompter.isAttended();
    prompter.say((asks ? ASSUMED : TAKEN).with(shown, date.day()).in(language));
    return new DateEntry(asks ? null : date.day(), date.day().toString());
  }
}
