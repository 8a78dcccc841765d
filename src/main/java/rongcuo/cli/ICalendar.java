package rongcuo.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import rongcuo.followup.DutyState;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/**
 * Duties that have a day as an iCalendar file (RFC 5545): an all-day event each, with alarms for
 * what is still to be done. The same duties give the same bytes; a duty keeps its UID from day to
 * day, so that a calendar which takes the file in again updates its entries.
 */
final class ICalendar {

  /** Content lines are folded after so many octets. */
  private static final int MOST_OCTETS = 75;

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Language language;
  private final LocalDate on;
  private final PrintWriter out;

  private ICalendar(PrintWriter out, LocalDate on, Language language) {
    this.out = out;
    this.on = on;
    this.language = language;
  }

  static void write(List<DutyRow> rows, LocalDate on, PrintWriter out, Language language) {
    ICalendar calendar = new ICalendar(out, on, language);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//rongcuo//rongcuo " + escaped(Main.version()) + "//ZH");
    calendar.line("CALSCALE:GREGORIAN");
    calendar.line("X-WR-CALNAME:" + new Bilingual("容错纠错办理事项", "Tolerance duties").in(language));
    for (DutyRow row : rows) {
      LocalDate day = row.duty().due().date();
      if (day != null && row.duty().state() != DutyState.NOT_NEEDED) {
        calendar.event(row, day);
      }
    }
    calendar.line("END:VCALENDAR");
  }

  private void event(DutyRow row, LocalDate day) {
    DutyState state = row.duty().state();
    String duty = row.duty().kind().label().in(language);
    String mark =
        state == DutyState.DUE
            ? ""
            : language == Language.CHINESE
                ? "【" + state.label().in(language) + "】"
                : "[" + state.label().in(language) + "] ";
    line("BEGIN:VEVENT");
    line("UID:" + row.uid());
    line("DTSTAMP:" + DAY.format(on) + "T000000Z");
    line("SEQUENCE:" + on.toEpochDay());
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    line("SUMMARY:" + escaped(mark + duty + " " + row.caseId()));
    line("DESCRIPTION:" + escaped(description(row)));
    line("CLASS:CONFIDENTIAL");
    line("TRANSP:TRANSPARENT");
    line("STATUS:CONFIRMED");
    if (state.isOutstanding()) {
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
    description.append(row.duty().kind().provision().citation(language)).append('\n');
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
