package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Key;
import rongcuo.language.Bilingual;

/**
 * Something that can be recorded of a step.
 *
 * @param id its name on the command line
 * @param label what it is called; in English a clause
 * @param details what can be said of it
 * @param day the key of its day; null if the case file keeps none, or keeps it in a list
 * @param keepsDay whether the case file keeps its day
 * @param writing how it is written down
 */
public record Event(
    String id,
    Bilingual label,
    List<Detail<?>> details,
    @Nullable Key<LocalDate> day,
    boolean keepsDay,
    Writing writing) {

  /** How an event is written down. */
  public interface Writing {

    /**
     * Adds the changes to a recording.
     *
     * @throws RefusedException if it cannot have happened then
     */
    void write(Given given, Recording recording) throws RefusedException;
  }

  /** An event whose day stands at a key. */
  public static Event on(
      Key<LocalDate> day, String id, Bilingual label, List<Detail<?>> details, Writing writing) {
    return new Event(id, label, details, day, true, writing);
  }

  /** An event of whose day the case file keeps nothing, or something in a list. */
  public static Event of(
      String id, Bilingual label, List<Detail<?>> details, boolean keepsDay, Writing writing) {
    return new Event(id, label, details, null, keepsDay, writing);
  }

  /** What was recorded, in words. */
  public Bilingual recorded(Given given) {
    if (keepsDay) {
      return new Bilingual("已记录“{0}”，日期 {1}", "recorded that {0}, {1}").with(label, given.day());
    }
    return (given.dayNamed()
            ? new Bilingual(
                "已记录“{0}”；--date 只用于核对先后，案件文件不记这一日期",
                "recorded that {0}; --date served to check the order alone, the case file keeps no"
                    + " such day")
            : new Bilingual("已记录“{0}”", "recorded that {0}"))
        .with(label);
  }
}
