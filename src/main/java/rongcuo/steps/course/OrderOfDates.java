package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;

/** Why a day is too early or too late for what stands in a case. */
sealed interface OrderOfDates permits Course {

  List<Subject> concerned();

  Course of(@Nullable Subject other);

  <T> @Nullable T get(Key<T> key);

  List<FormerDecision> formerDecisions();

  /** Why a day is too early for a key: it comes before one that the key never comes before. */
  default @Nullable Bilingual whyTooEarly(Key<LocalDate> key, LocalDate day) {
    Key<?> freeing = key.freeing();
    if (freeing != null && key.isFreed(get(freeing))) {
      return null;
    }
    for (Key<LocalDate> earlier : key.notBefore()) {
      Bilingual why = whyBefore(earlier, day, key);
      if (why != null) {
        return why;
      }
    }
    return null;
  }

  /** Why a day is too late for a key: what never comes before it happened earlier. */
  default @Nullable Bilingual whyTooLate(Key<LocalDate> key, LocalDate day) {
    for (Section section : CaseKeys.OF_MATTER) {
      for (Key<?> later : section.keys()) {
        Key<?> freeing = later.freeing();
        boolean free = freeing != null && later.isFreed(get(freeing));
        if (!free && later.notBefore().contains(key)) {
          Bilingual why = whyAfter(later, day);
          if (why != null) {
            return why;
          }
        }
      }
    }
    return null;
  }

  private @Nullable Bilingual whyAfter(Key<?> later, LocalDate day) {
    for (Subject each : concerned()) {
      if (of(each).get(later) instanceof LocalDate date && day.isAfter(date)) {
        return new Bilingual("{0} 晚于已经记录的{1} {2}", "{0} is after {1}, recorded as {2}")
            .with(day, later.name(), date);
      }
    }
    return null;
  }

  /** Why a day is too early, since what stands at a key happened later; null if it is not. */
  default @Nullable Bilingual whyBefore(Key<LocalDate> earlier, LocalDate day) {
    return whyBefore(earlier, day, null);
  }

  private @Nullable Bilingual whyBefore(
      Key<LocalDate> earlier, LocalDate day, @Nullable Key<LocalDate> key) {
    if (earlier == CaseKeys.DECIDED) {
      return whyBeforeDecision(day, key);
    }
    LocalDate before = get(earlier);
    return before == null || !day.isBefore(before)
        ? null
        : new Bilingual("{0} 早于{1} {2}", "{0} is before {1}, {2}")
            .with(day, earlier.name(), before);
  }

  private @Nullable Bilingual whyBeforeDecision(LocalDate day, @Nullable Key<LocalDate> key) {
    for (Subject each : concerned()) {
      LocalDate decided = ((OrderOfDates) of(each)).decidedFirst(key);
      if (decided != null && day.isBefore(decided)) {
        return new Bilingual("{0} 早于对{1}作出决定的日期 {2}", "{0} is before the decision on {1}, {2}")
            .with(day, each.called(), decided);
      }
    }
    return null;
  }

  /**
   * The first decision that something may follow: notices and publication tell the one in force;
   * the rest followed what was in force then, correction one that did not refuse tolerance.
   */
  private @Nullable LocalDate decidedFirst(@Nullable Key<LocalDate> key) {
    boolean corrects = key != null && key.section() == CaseKeys.CORRECTION;
    boolean tells = key != null && CaseKeys.OF_FORMER_DECISIONS.contains(key.section());
    LocalDate first = null;
    for (FormerDecision each : tells && !corrects ? List.<FormerDecision>of() : formerDecisions()) {
      if (corrects && each.keepsCorrection()) {
        first = null;
      } else if (first == null && !(corrects && each.isRefusal())) {
        first = each.decision().date();
      }
    }
    return first == null ? get(CaseKeys.DECIDED) : first;
  }

  /** Why a day is before every decision, for what follows the first; null if it is not. */
  default @Nullable Bilingual whyBeforeEveryDecision(Key<LocalDate> key, LocalDate day) {
    Bilingual why = null;
    for (Subject each : concerned()) {
      if (of(each).decision() != null) {
        why = of(each).whyTooEarly(key, day);
        if (why == null) {
          return null;
        }
      }
    }
    return why;
  }
}
