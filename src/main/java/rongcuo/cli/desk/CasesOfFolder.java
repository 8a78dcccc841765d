package rongcuo.cli.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private @Nullable Thread reading;

  CasesOfFolder(Path folder, ReadingPolicy policy, LocalDate on, WorkingCalendar calendar) {
    this.folder = folder;
    this.policy = policy;
    this.on = on;
    this.calendar = calendar;
  }

  CaseList known() {
    return known;
  }

  /** Reads a screenful, and begins to read the rest. */
  void read() {
    await();
    List<CaseFolder.Found> found = newestFirst();
    boolean isWhole = found.size() <= FIRST;
    List<CaseFolder.Found> first = isWhole ? found : found.subList(0, FIRST);
    List<CaseEntry> entries = entries(first, 1);
    known = CaseList.of(entries, isWhole);
    if (!isWhole) {
      List<CaseFolder.Found> rest = found.subList(FIRST, found.size());
      Thread thread = new Thread(() -> readOn(entries, rest), "reader");
      thread.setDaemon(true);
      thread.start();
      reading = thread;
    }
  }

  private void readOn(List<CaseEntry> entries, List<CaseFolder.Found> rest) {
    List<CaseEntry> all = new ArrayList<>(entries);
    all.addAll(entries(rest, Runtime.getRuntime().availableProcessors()));
    known = CaseList.of(all, true);
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

  private List<CaseEntry> entries(List<CaseFolder.Found> found, int workers) {
    List<CaseEntry> entries = new ArrayList<>();
    InOrder.run(
        found.iterator(),
        workers,
        this::entry,
        entry -> {
          if (entry != null) {
            entries.add(entry);
          }
        });
    return entries;
  }

  private @Nullable CaseEntry entry(CaseFolder.Found found) {
    return CaseEntry.of(new CaseAssessor(policy).assess(found), policy, on, calendar);
  }

  private List<CaseFolder.Found> newestFirst() {
    record Dated(CaseFolder.Found found, FileTime changed) {}

    List<Dated> dated = new ArrayList<>();
    for (CaseFolder.Found found : new CaseFolder(List.of(folder))) {
      dated.add(new Dated(found, changed(found.path())));
    }
    dated.sort(Comparator.comparing(Dated::changed).reversed());
    return dated.stream().map(Dated::found).toList();
  }

  private static FileTime changed(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
