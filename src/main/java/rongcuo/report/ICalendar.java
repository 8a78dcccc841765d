package rongcuo.report;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.SafeText;
import rongcuo.steps.course.DutyState;

/**
 * Duties that have a day as an iCalendar file (RFC 5545): an all-day event each, with alarms for
 * what is still to be done. A duty keeps its UID from day to day, so that a calendar which takes
 * the file in again updates its entries; one that has lost its day is cancelled.
 *
 * <p>DTSTAMP and SEQUENCE are the time of the export, whatever day it shows: of two exports the
 * later one counts. Nothing else grows with all that an entry's text hangs on, which is the case
 * file, the readings, the holidays and the day; and a file's own time goes back when it is copied.
 */
public final class ICalendar {

  /** Content lines are folded after so many octets. */
  private static final int MOST_OCTETS = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Seconds are counted from here, to fit the 32 bits that SEQUENCE has until 2088. */
  private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

  private final Language language;
  private final Instant stamp;
  private final PrintWriter out;

  private ICalendar(PrintWriter out, Instant stamp, Language language) {
    this.out = out;
    this.stamp = stamp;
    this.language = language;
  }

  /**
   * Writes the duties.
   *
   * @param stamp the time of this export, later than that of any before
   */
  public static void write(List<DutyRow> rows, Instant stamp, PrintWriter out, Language language) {
    ICalendar calendar = new ICalendar(out, stamp, language);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//rongcuo//rongcuo " + escaped(ProgramVersion.text()) + "//ZH");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("X-WR-CALNAME:" + new Bilingual("容错纠错办理事项", "Tolerance duties").in(language));
    Map<DutyRow, String> uids = uids(rows);
    for (DutyRow row : rows) {
      LocalDate day = row.day();
      if (day != null) {
        calendar.event(row, day, uids.getOrDefault(row, ""));
      }
    }
    calendar.line("END:VCALENDAR");
  }

  /** The UIDs: those of a second case of one unit and number, by its path, are told apart. */
  private static Map<DutyRow, String> uids(List<DutyRow> rows) {
    List<DutyRow> byFile = new ArrayList<>(rows);
    byFile.sort(Comparator.comparing(DutyRow::file));
    Map<String, Integer> met = new HashMap<>();
    Map<DutyRow, String> uids = new IdentityHashMap<>();
    for (DutyRow row : byFile) {
      uids.put(row, row.uid(met.merge(row.key(), 1, Integer::sum)));
    }
    return uids;
  }

  private void event(DutyRow row, LocalDate day, String uid) {
    DutyState state = row.duty().state();
    String duty = row.duty().task().label().in(language);
    String mark =
        state == DutyState.DUE
            ? ""
            : language == Language.CHINESE
                ? "【" + state.label().in(language) + "】"
                : "[" + state.label().in(language) + "] ";
    line("BEGIN:VEVENT");
    line("UID:" + uid);
    line("DTSTAMP:" + STAMP.format(stamp));
    line("LAST-MODIFIED:" + STAMP.format(stamp));
    line("SEQUENCE:" + Math.max(0, FIRST.until(stamp, ChronoUnit.SECONDS)));
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    line("SUMMARY:" + escaped(mark + duty + " " + row.caseId()));
    line("DESCRIPTION:" + escaped(description(row)));
    line("CLASS:CONFIDENTIAL");
    line("TRANSP:TRANSPARENT");
    line(row.isWithdrawn() ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    if (state.isOutstanding() && !row.isWithdrawn()) {
      alarm("-PT15H", duty);
      alarm("PT9H", duty);
    }
    line("END:VEVENT");
  }

  /** Nine in the morning of the day before, or of the day itself. */
  private void alarm(String trigger, String duty) {
    line("BEGIN:VALARM");
    line("ACTION:DISPLAY");
    line("TRIGGER:" + trigger);
    line("DESCRIPTION:" + escaped(duty));
    line("END:VALARM");
  }

  private String description(DutyRow row) {
    StringBuilder description = new StringBuilder();
    description.append(DutyTexts.concerns(row, language)).append('\n');
    description.append(row.duty().task().basis().in(language)).append('\n');
    description.append(DutyTexts.responsible(row, language));
    Bilingual note = row.note();
    if (note != null) {
      description.append('\n').append(note.in(language));
    }
    return description.toString();
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder();
    for (String line : value.split("\n", -1)) {
      escaped.append(escaped.length() == 0 ? "" : "\\n");
      escaped.append(
          SafeText.of(line).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,"));
    }
    return escaped.toString();
  }

  private void line(String content) {
    StringBuilder text = new StringBuilder();
    int octets = 0;
    for (int at = 0; at < content.length(); ) {
      int point = content.codePointAt(at);
      String character = Character.toString(point);
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > MOST_OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += length;
      at += character.length();
    }
    out.print(text.append("\r\n"));
  }
}
