package rongcuo.amendment;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.steps.Steps;
import rongcuo.steps.course.Detail;
import rongcuo.steps.course.Event;

/** How what stands at a key of a case file is entered by command, as the steps declare it. */
public final class Entering {

  private static final String OF_SUBJECT = "subjects\\[\\d+]\\.";

  private static final String OF_NUMBERS = "numbers.";

  private Entering() {}

  /**
   * What enters what a case has not at a place, or adds to what it has.
   *
   * @param path of keys, as a document tells its source; a subject's own too
   * @return null if no command writes at that place
   */
  public static @Nullable Bilingual line(String path, CaseFile caseFile) {
    String within = path.replaceFirst(OF_SUBJECT, "");
    if (within.startsWith(OF_NUMBERS)) {
      return numbering(within.substring(OF_NUMBERS.length()));
    }
    for (Fact fact : Fact.values()) {
      if (within.equals("facts." + fact.id() + ".adopted")) {
        return EntryLine.adopting(fact);
      }
    }
    for (TextPlace place : TextPlace.all()) {
      if (place.id().equals(within)) {
        return line(place, caseFile);
      }
    }
    return null;
  }

  private static @Nullable Bilingual numbering(String document) {
    for (DocumentName name : DocumentName.values()) {
      if (name.id().equals(document)) {
        return numbering(name);
      }
    }
    return null;
  }

  private static Bilingual numbering(DocumentName document) {
    return EntryLine.recording(
        "文号 --document " + document.chinese() + " --number …",
        "numbered --document " + document.id() + " --number …");
  }

  private static Bilingual line(TextPlace place, CaseFile caseFile) {
    boolean isRecorded = place.list() == null && has(place.section(), caseFile);
    return isRecorded && Texts.isOpen(place.key())
        ? EntryLine.amending(place.key())
        : line(place.key());
  }

  private static boolean has(Section section, CaseFile caseFile) {
    return caseFile.particulars().has(section)
        || caseFile.subjects().stream().anyMatch(each -> each.particulars().has(section));
  }

  /** What enters it where nothing of that part of a case is recorded. */
  static Bilingual line(Key<?> key) {
    if (key == CaseKeys.OBJECTION_NUMBER) {
      return numbering(DocumentName.OBJECTION_ANSWER);
    }
    for (Event event : Steps.events()) {
      String option = option(event, key);
      if (option != null) {
        String options = option + needed(event, option);
        return EntryLine.recording(event.label().chinese() + options, event.id() + options);
      }
    }
    boolean isDecided =
        key.section() == CaseKeys.DECISION || key.section() == CaseKeys.RECOMMENDATION;
    return isDecided ? EntryLine.deciding("") : EntryLine.amending(key);
  }

  /** What else must be given, of several that would do the first. */
  private static String needed(Event event, String given) {
    StringBuilder more = new StringBuilder();
    List<Detail<?>> needed = new ArrayList<>(event.known());
    if (event.needed().stream().noneMatch(each -> given.equals(typed(each)))) {
      event.needed().stream().limit(1).forEach(needed::add);
    }
    for (Detail<?> each : needed) {
      more.append(given.equals(typed(each)) ? "" : typed(each));
    }
    return more.toString();
  }

  private static String typed(Detail<?> detail) {
    return " " + detail.option() + " …";
  }

  private static @Nullable String option(Event event, Key<?> key) {
    if (event.days().contains(key)) {
      return " --date …";
    }
    for (Detail<?> detail : event.details()) {
      if (detail.key() == key) {
        return typed(detail);
      }
    }
    return event.ownKeys().contains(key) ? "" : null;
  }
}
