package rongcuo.steps.course;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/** Something that can be recorded of a step. */
public final class Event {

  /** How an event is written down. */
  public interface Writing {

    /**
     * Adds the changes to a recording.
     *
     * @throws RefusedException if it cannot have happened then
     */
    void write(Given given, Recording recording) throws RefusedException;
  }

  private final String id;
  private final Bilingual label;
  private final List<Detail<?>> details;
  private final boolean keepsDay;
  private final Writing writing;
  private List<Detail<?>> needed = List.of();
  private Function<Given, @Nullable Bilingual> objection = given -> null;
  private BiFunction<Event, Given, @Nullable Bilingual> saying = (event, given) -> null;

  private Event(
      String id, Bilingual label, List<Detail<?>> details, boolean keepsDay, Writing writing) {
    this.id = id;
    this.label = label;
    this.details = details;
    this.keepsDay = keepsDay;
    this.writing = writing;
  }

  // As it is declared.

  /**
   * An event.
   *
   * @param keepsDay whether the case file keeps its day
   */
  public static Event of(
      boolean keepsDay,
      String id,
      String chinese,
      String english,
      Writing writing,
      Detail<?>... details) {
    Bilingual label = new Bilingual(chinese, english);
    return new Event(id, label, List.of(details), keepsDay, writing);
  }

  /** At least one of some details must be given. */
  public Event needing(Detail<?>... anyOf) {
    needed = List.of(anyOf);
    return this;
  }

  /** What is given may be no way of saying it, for a reason; null if it is. */
  public Event objecting(Function<Given, @Nullable Bilingual> reason) {
    objection = reason;
    return this;
  }

  /** What was recorded is said in other words; null in the usual ones. */
  public Event saying(BiFunction<Event, Given, @Nullable Bilingual> words) {
    saying = words;
    return this;
  }

  // As it is asked.

  /** Its name on the command line. */
  public String id() {
    return id;
  }

  /** What it is called; in English a clause. */
  public Bilingual label() {
    return label;
  }

  /** What can be said of it beside its day. */
  public List<Detail<?>> details() {
    return details;
  }

  /** The details of which at least one must be given; empty if none must. */
  public List<Detail<?>> needed() {
    return needed;
  }

  /** Why what is given is no way of saying it; null if it is one. */
  public @Nullable Bilingual objection(Given given) {
    return objection.apply(given);
  }

  /** Writes it down. */
  void write(Given given, Recording recording) throws RefusedException {
    writing.write(given, recording);
  }

  /** What was recorded, in words: its day only where the case file keeps it. */
  public Bilingual recorded(Given given) {
    Bilingual own = saying.apply(this, given);
    if (own != null) {
      return own;
    }
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
