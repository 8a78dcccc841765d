package rongcuo.steps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.steps.course.RefusedException;

/** Events for tests of other packages. */
public final class Happened {

  private Happened() {}

  /** A notice of the decision. */
  public static List<Edit> notified(
      CaseFile caseFile, @Nullable Subject subject, LocalDate day, String to, LocalDate today)
      throws RefusedException {
    return Happening.of("notified", day, "to", to).recorded(caseFile, subject, today);
  }
}
