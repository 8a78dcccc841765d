package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A calendar that takes in one export after the other, as a person's does. */
class CalendarEntriesTest {

  private static final String CASE =
      """
      schema: rongcuo/case/1
      id: A-1
      unit: {name: 甲市民族宗教事务局, code: 民宗}
      subjects: [{name: 张某}, {name: 李某}]
      decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-25}
      correction: {started: 2026-04-25, grounds: [甲], items: [乙], requirements: [丙], deadline: 2026-06-30}
      """;

  @TempDir Path folder;

  /**
   * The entries by UID; an entry gives way to one of a higher sequence or, in that, later stamp.
   */
  private final Map<String, VEvent> calendar = new LinkedHashMap<>();

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text);
  }

  private List<VEvent> takeIn(String... options) throws IOException, ParserException {
    List<String> words = new java.util.ArrayList<>(List.of("duties", folder.toString()));
    words.addAll(List.of("--format", "ics"));
    words.addAll(List.of(options));
    Calendar taken =
        new CalendarBuilder()
            .build(new StringReader(Program.run(words.toArray(String[]::new)).out()));
    assertThat(taken.validate().getEntries()).isEmpty();
    List<VEvent> events = taken.getComponents("VEVENT");
    assertThat(events).extracting(CalendarEntriesTest::uid).doesNotHaveDuplicates();
    for (VEvent event : events) {
      assertThat(event.validate().getEntries()).isEmpty();
      VEvent old = calendar.get(uid(event));
      if (old == null || sequence(event) > sequence(old)) {
        calendar.put(uid(event), event);
      }
    }
    return events;
  }

  private static String uid(VEvent event) {
    return event.getUid().orElseThrow().getValue();
  }

  private static int sequence(VEvent event) {
    return event.getSequence().getSequenceNo();
  }

  private List<String> shown() {
    return calendar.values().stream()
        .map(
            event ->
                event.getSummary().getValue()
                    + " "
                    + event.getDateTimeStart().getValue()
                    + " "
                    + event.getStatus().getValue()
                    + " "
                    + event.getAlarms().size())
        .sorted()
        .toList();
  }

  @Test
  void aDeadlineThatMovedMovesInTheCalendar() throws Exception {
    write("a.yaml", CASE);
    takeIn("--on", "2026-05-01");
    assertThat(shown()).contains("完成纠错整改 A-1 20260630 CONFIRMED 2");
    write("a.yaml", CASE.replace("2026-06-30", "2026-07-15"));
    Files.setLastModifiedTime(folder.resolve("a.yaml"), FileTime.from(Instant.EPOCH));
    takeIn("--on", "2026-05-01");
    assertThat(shown())
        .contains("完成纠错整改 A-1 20260715 CONFIRMED 2")
        .noneMatch(entry -> entry.contains("20260630"));
  }

  @Test
  void anExportAheadOfItsTimeDoesNotWinAgainstALaterOne() throws Exception {
    write("a.yaml", CASE);
    takeIn("--on", "2036-01-01");
    assertThat(shown()).contains("【逾期】完成纠错整改 A-1 20260630 CONFIRMED 2");
    takeIn("--on", "2026-05-01");
    assertThat(shown()).contains("完成纠错整改 A-1 20260630 CONFIRMED 2");
  }

  @Test
  void whatIsDoneStaysWithoutAlarm() throws Exception {
    write("a.yaml", CASE);
    takeIn("--on", "2026-07-15");
    write("a.yaml", CASE.replace("2026-06-30}", "2026-06-30, finished: 2026-06-20}"));
    takeIn("--on", "2026-07-15");
    assertThat(shown()).contains("【已办】完成纠错整改 A-1 20260630 CONFIRMED 0");
  }

  @Test
  void whatIsNoLongerDueIsCancelled() throws Exception {
    write("a.yaml", CASE);
    takeIn("--on", "2026-05-01");
    assertThat(calendar).hasSize(4);
    write(
        "a.yaml",
        CASE.replace(
                "conclusion: tolerated, disposition: exempt",
                "conclusion: not-tolerated, disposition: full")
            .replaceFirst("correction:.*\n", ""));
    takeIn("--on", "2026-05-01");
    assertThat(shown())
        .filteredOn(entry -> entry.contains("CANCELLED 0"))
        .allMatch(entry -> entry.startsWith("【无需办理】") && entry.contains(" 20260425 "))
        .hasSize(3);
    assertThat(shown()).filteredOn(entry -> entry.contains("CONFIRMED 2")).hasSize(1);
  }

  @Test
  void aDeadlineThatWasTakenBackIsCancelled() throws Exception {
    write("a.yaml", CASE);
    takeIn("--on", "2026-05-01");
    write("a.yaml", CASE.replace(", deadline: 2026-06-30", ""));
    takeIn("--on", "2026-05-01");
    assertThat(shown()).contains("【无需办理】完成纠错整改 A-1 20260425 CANCELLED 0");
  }

  @Test
  void dutiesOfTheMatterThatBecameEachOfficersAreCancelled() throws Exception {
    write("a.yaml", CASE);
    takeIn("--on", "2026-05-01");
    write(
        "a.yaml",
        CASE.replace("{name: 李某}", "{name: 李某, notified: {units: 2026-04-27, party: 2026-04-27}}"));
    takeIn("--on", "2026-05-01");
    assertThat(shown()).filteredOn(entry -> entry.contains("CANCELLED")).hasSize(4);
    assertThat(shown()).filteredOn(entry -> entry.contains("CONFIRMED")).hasSize(8);
  }

  @Test
  void nothingIsCancelledThatNeverWas() throws Exception {
    write("a.yaml", CASE.replaceFirst("correction:.*\n", ""));
    write("b.yaml", CASE.replaceFirst("(?s)decision:.*", "").replace("A-1", "A-2"));
    assertThat(takeIn("--on", "2026-05-01")).hasSize(3);
    Program.Result before =
        Program.run("duties", folder.toString(), "--format", "ics", "--on", "2026-04-01");
    assertThat(before.out()).doesNotContain("VEVENT");
  }

  @Test
  void oneNumberInTwoUnitsIsTwoEntriesAndSoIsItInOneUnit() throws Exception {
    write("a.yaml", CASE);
    write("sub/b.yaml", CASE.replace("甲市", "乙市"));
    write("sub/deep/c.yaml", CASE);
    takeIn("--on", "2026-05-01");
    assertThat(calendar).hasSize(12);
    takeIn("--on", "2026-05-01");
    assertThat(calendar).hasSize(12);
  }

  @Test
  void theRestOfTheDayCountsForNothingAndTheNextExportIsAlwaysLater() throws Exception {
    write("a.yaml", CASE);
    int last = 0;
    for (int i = 0; i < 3; i++) {
      VEvent event = takeIn("--on", "2026-05-01").get(0);
      assertThat(sequence(event)).isGreaterThan(last);
      last = sequence(event);
    }
  }
}
