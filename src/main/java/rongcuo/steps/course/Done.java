package rongcuo.steps.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * That a step was taken.
 *
 * @param day null if none is recorded
 * @param note what is remarkable; null if nothing is
 * @param late whether it was late, whatever its day
 */
public record Done(@Nullable LocalDate day, @Nullable Bilingual note, boolean late) {

  public static Done on(@Nullable LocalDate day) {
    return new Done(day, null, false);
  }

  public Done noting(@Nullable Bilingual remark) {
    return new Done(day, remark, late);
  }
}
