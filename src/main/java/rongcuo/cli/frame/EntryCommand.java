package rongcuo.cli.frame;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Key;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;

/** The command that enters what stands at a key of a case file, as the steps declare it. */
public final class EntryCommand {

  private EntryCommand() {}

  /** As it is typed, up to the value; null if no event writes at that place. */
  public static @Nullable String of(String path, Path caseFile) {
    for (Event event : Steps.events()) {
      String option = option(event, path);
      if (option != null) {
        return Invocation.program()
            + " record "
            + Invocation.word(caseFile.toString())
            + " "
            + event.id()
            + " "
            + option;
      }
    }
    return null;
  }

  private static @Nullable String option(Event event, String path) {
    for (Key<?> day : event.days()) {
      if (day.path().equals(path)) {
        return "--date";
      }
    }
    for (Detail<?> detail : event.details()) {
      Key<?> key = detail.key();
      if (key != null && key.path().equals(path)) {
        return detail.option();
      }
    }
    return null;
  }
}
