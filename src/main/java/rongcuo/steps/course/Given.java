package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was given of an event.
 *
 * @param day on which it happened
 * @param dayNamed whether somebody named the day
 */
public record Given(LocalDate day, boolean dayNamed, Map<Detail<?>, Object> details) {

  public Given {
    details = Map.copyOf(details);
  }

  /** An event on a day, of which nothing more is said. */
  public static Given on(LocalDate day) {
    return new Given(day, true, Map.of());
  }

  /** The same with a detail. */
  public <T> Given with(Detail<T> detail, T value) {
    Map<Detail<?>, Object> more = new HashMap<>(details);
    more.put(detail, value);
    return new Given(day, dayNamed, more);
  }

  @SuppressWarnings("unchecked") // A detail is given what its type says.
  public <T> @Nullable T get(Detail<T> detail) {
    return (T) details.get(detail);
  }

  public List<String> all(Detail<List<String>> detail) {
    List<String> texts = get(detail);
    return texts == null ? List.of() : texts;
  }
}
