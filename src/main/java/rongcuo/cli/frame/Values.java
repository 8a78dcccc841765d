package rongcuo.cli.frame;

import java.nio.file.Path;
import java.time.LocalDate;
import rongcuo.language.Bilingual;
import rongcuo.language.WrittenDate;

/** Kinds of values that are no list of words. */
public final class Values {

  private static final Bilingual FILE_LABEL = new Bilingual("文件", "FILE");

  public static final Value<LocalDate> DATE = new Day();

  public static final Value<Path> FILE = new Place(FILE_LABEL, Offer.FILES);

  public static final Value<Path> FOLDER = new Place(new Bilingual("文件夹", "FOLDER"), Offer.FOLDERS);

  /** A file to write to, or a hyphen for standard output. */
  public static final Value<String> OUTPUT = new Text(FILE_LABEL, Offer.FILES);

  public static final Value<String> TEXT = text("文字", "TEXT");

  private Values() {}

  /** Any text, called something. */
  public static Value<String> text(String chinese, String english) {
    return new Text(new Bilingual(chinese, english), Offer.NOTHING);
  }

  /** The name of a case file, or of something that goes by such names. */
  public static Value<Path> file(String chinese, String english) {
    return new Place(new Bilingual(chinese, english), Offer.FILES);
  }

  public static Value<Integer> number(String chinese, String english, int least, int most) {
    return new Number(new Bilingual(chinese, english), least, most);
  }

  private record Text(Bilingual label, Offer offered) implements WrittenText {

    @Override
    public Offer offer(Typed typed) {
      return offered;
    }
  }

  private record Place(Bilingual label, Offer offered) implements Value<Path> {

    @Override
    public Path read(Bilingual name, String text) {
      return Arguments.path(text);
    }

    @Override
    public Offer offer(Typed typed) {
      return offered;
    }
  }

  private record Number(Bilingual label, int least, int most) implements Value<Integer> {

    @Override
    public Integer read(Bilingual name, String text) {
      int number = text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
      if (number < least || number > most) {
        throw new UsageException(
            "{0} 应为 {1} 至 {2} 的整数，现为“{3}”。",
            "{0} takes {1} to {2}, not \"{3}\".", name, least, most, text);
      }
      return number;
    }
  }

  private record Day(Bilingual label) implements Value<LocalDate> {

    private Day() {
      this(new Bilingual("日期", "DATE"));
    }

    @Override
    public LocalDate read(Bilingual name, String text) {
      WrittenDate date = DateEntry.parse(text);
      if (date == null) {
        throw new UsageException(
            "{0} 应为日期，如 2026-05-04、2026年5月4日，现为“{1}”。",
            "{0} takes a date like 2026-05-04, not \"{1}\".", name, text);
      }
      return date.day();
    }
  }
}
