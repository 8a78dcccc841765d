package rongcuo.steps.course;

import java.time.LocalDate;
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
  public static Given nothingBut(LocalDate day) {
    return new Given(day, true, Map.of());
  }

  /** The same on another day. */
  Given on(LocalDate other) {
    return new Given(other, true, details);
  }

  @SuppressWarnings("unchecked") // A detail is given what its type says.
  public <T> @Nullable T get(Detail<T> detail) {
    return (T) details.get(detail);
  }

  /** Whether something is said, and not a blank text alone. */
  public boolean says(Detail<?> detail) {
    Object value = details.get(detail);
    if (value instanceof List<?> texts) {
      return texts.stream().anyMatch(text -> !String.valueOf(text).isBlank());
    }
    return value != null && !(value instanceof String text && text.isBlank());
  }
}
