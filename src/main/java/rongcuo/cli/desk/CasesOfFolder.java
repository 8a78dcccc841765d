package rongcuo.cli.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseResult;
import rongcuo.batch.InOrder;
import rongcuo.calendar.WorkingCalendar;
import rongcuo.language.Language;
import rongcuo.report.CaseEntry;
import rongcuo.report.CaseList;
import rongcuo.report.CaseOverview;
import rongcuo.statute.ReadingPolicy;

/**
 * The cases of a folder and below it, read in the background: those that were changed last can be
 * looked at while the others are still read.
 */
final class CasesOfFolder {

  /** So many cases fill a screen. */
  private static final int FIRST = 24;

  private final Path folder;
  private final ReadingPolicy policy;
  private final LocalDate on;
  private final WorkingCalendar calendar;

  /** What is known so far; replaced as a whole, and by the reading thread alone. */
  private volatile CaseList known = CaseList.of(List.of(), true);

  /** What the reading thread could not go on for, to be met where somebody hears of it. */
  private volatile @Nullable RuntimeException failure;

  private @Nullable Thread reading;

  CasesOfFolder(Path folder, ReadingPolicy policy, LocalDate on, WorkingCalendar calendar) {
    this.folder = folder;
    this.policy = policy;
    this.on = on;
    this.calendar = calendar;
  }

  /** The day for which the cases are looked at. */
  LocalDate on() {
    return on;
  }

  CaseList known() {
    RuntimeException met = failure;
    if (met != null) {
      throw met;
    }
    return known;
  }

  /** Reads those of the folder itself that were changed last, and begins to read all others. */
  void read() throws IOException {
    await();
    List<Path> newest = newest(CaseFolder.filesIn(folder));
    List<CaseEntry> entries = new ArrayList<>();
    for (Path path : newest) {
      add(entry(new CaseFolder.Found.CaseAt(path)), entries);
    }
    known = CaseList.of(entries, false);
    Thread thread = new Thread(() -> readOn(Set.copyOf(newest), entries), "reader");
    thread.setDaemon(true);
    thread.start();
    reading = thread;
  }

  private void readOn(Set<Path> read, List<CaseEntry> entries) {
    try {
      readAll(read, entries);
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  private void readAll(Set<Path> read, List<CaseEntry> entries) {
    List<CaseEntry> all = new ArrayList<>(entries);
    List<CaseFolder.Found> rest = new ArrayList<>();
    for (CaseFolder.Found found : new CaseFolder(List.of(folder))) {
      if (!read.contains(found.path())) {
        rest.add(found);
      }
    }
    InOrder.run(
        rest.iterator(),
        Runtime.getRuntime().availableProcessors(),
        this::entry,
        entry -> add(entry, all));
    known = CaseList.of(all, true);
  }

  private static void add(@Nullable CaseEntry entry, List<CaseEntry> entries) {
    if (entry != null) {
      entries.add(entry);
    }
  }

  /** Waits until all cases are read. */
  void await() {
    Thread thread = reading;
    try {
      if (thread != null) {
        thread.join();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One case as it is now, which a command may have changed. */
  CaseResult result(Path path) {
    return new CaseAssessor(policy).assess(new CaseFolder.Found.CaseAt(path));
  }

  CaseOverview overview(CaseResult.Assessed result, Language language) {
    return CaseOverview.of(result, policy, on, calendar, language);
  }

  private @Nullable CaseEntry entry(CaseFolder.Found found) {
    return CaseEntry.of(new CaseAssessor(policy).assess(found), policy, on, calendar);
  }

  private static List<Path> newest(List<Path> paths) {
    record Dated(Path path, FileTime changed) {}

    return paths.stream()
        .map(path -> new Dated(path, changed(path)))
        .sorted(Comparator.comparing(Dated::changed).reversed())
        .limit(FIRST)
        .map(Dated::path)
        .toList();
  }

  private static FileTime changed(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
