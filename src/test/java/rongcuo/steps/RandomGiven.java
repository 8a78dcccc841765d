package rongcuo.steps;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Key;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;
import rongcuo.steps.course.Given;

/** What may be said of an event, at random. */
public final class RandomGiven {

  private RandomGiven() {}

  /** Something said of an event, always what must be. */
  public static Given of(Random random, Event event, LocalDate day, CaseFile caseFile) {
    Map<Detail<?>, Object> details = new HashMap<>();
    for (Detail<?> detail : event.details()) {
      if (event.isNamingPart(detail)) {
        // A day at random names none.
        continue;
      }
      Key<?> key = detail.key();
      boolean saidAlready =
          key != null
              && detail.kind() != Detail.Kind.TEXTS
              && !event.needed().contains(detail)
              && caseFile.get(key) != null;
      if (saidAlready) {
        continue;
      }
      boolean must = event.needed().contains(detail) || event.known().contains(detail);
      if ((must || random.nextInt(3) == 0) && !detail.name().equals("requested")) {
        details.put(detail, value(random, detail, day));
      }
    }
    return new Given(day, true, details);
  }

  private static Object value(Random random, Detail<?> detail, LocalDate day) {
    if (detail.name().equals("applicant")) {
      return List.of("张某");
    }
    return switch (detail.kind()) {
      case TEXT -> random.nextBoolean() ? "一句话: #" + day : "第一行“甲”\n第二行\n";
      case TEXTS -> random.nextBoolean() ? List.of("- 其一 " + day) : List.of("其一: " + day, "其二\n两行");
      case DATE -> detail.name().equals("reported") ? day.minusDays(1) : day.plusDays(40);
      case WORD ->
          Objects.requireNonNull(
              detail.choices().get(random.nextInt(detail.choices().size())).value());
    };
  }
}
