package rongcuo.casefile.history;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.casefile.store.DurableFile;
import rongcuo.casefile.store.EditConflictException;

/**
 * The lines of a history.
 *
 * @param entries its whole lines
 * @param end where they end; behind it stands what a killed program had begun
 * @param isTorn whether anything does
 */
record HistoryFile(List<Entry> entries, long end, boolean isTorn) {

  /** No longer one is read; fifty thousand changes are shorter. */
  private static final int MOST_BYTES = 32 << 20;

  /**
   * A line as it stands, its end included.
   *
   * @param line what it says; null if the program did not write it so
   */
  record Entry(byte[] text, @Nullable HistoryLine line) {

    static Entry of(HistoryLine line) {
      byte[] text = line.text();
      byte[] ended = Arrays.copyOf(text, text.length + 1);
      ended[text.length] = '\n';
      return new Entry(ended, line);
    }
  }

  /** The lines of a file; none if it is not there. */
  static HistoryFile read(Path file) throws IOException {
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new HistoryFile(List.of(), 0, false);
    }
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw EditConflictException.noHistory(file);
    }
    byte[] content =
        DurableFile.patiently(() -> BoundedFile.bytes(file, MOST_BYTES, LinkOption.NOFOLLOW_LINKS));
    if (content.length > MOST_BYTES) {
      throw EditConflictException.noHistory(file);
    }
    List<Entry> entries = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < content.length; i++) {
      if (content[i] == '\n') {
        HistoryLine line = HistoryLine.of(Arrays.copyOfRange(content, start, i));
        entries.add(new Entry(Arrays.copyOfRange(content, start, i + 1), line));
        start = i + 1;
      }
    }
    return new HistoryFile(entries, start, start < content.length);
  }

  /** The last line; null if there is none, or it was altered. */
  @Nullable HistoryLine last() {
    return entries.isEmpty() ? null : entries.get(entries.size() - 1).line();
  }

  /** The number of the last line. */
  int lastNumber() {
    int number = 0;
    for (Entry entry : entries) {
      HistoryLine line = entry.line();
      number = line == null ? number + 1 : line.number();
    }
    return number;
  }

  /** What the file said after the last line; null if nobody can tell. */
  @Nullable Object content() {
    Replay replay = new Replay();
    entries.forEach(entry -> replay.add(entry.line()));
    return replay.content();
  }

  HistoryFile and(HistoryLine line) {
    List<Entry> more = new ArrayList<>(entries);
    Entry entry = Entry.of(line);
    more.add(entry);
    return new HistoryFile(more, end + entry.text().length, isTorn);
  }

  /**
   * The lines without values that tell who reported; from the first such on, nothing is kept by
   * which somebody could find out what the file said.
   */
  HistoryFile without(Reported reported) {
    List<Entry> kept = new ArrayList<>();
    // What stood in the file before a line may have stood there from the beginning, in a comment.
    boolean told = entries.stream().anyMatch(each -> isToldByFormer(each.line(), reported));
    for (Entry entry : entries) {
      HistoryLine line = entry.line();
      if (line == null) {
        kept.add(entry);
        continue;
      }
      HistoryLine cleared = reported.cleared(line);
      told |= cleared != line;
      kept.add(told ? Entry.of(cleared.withoutDigest()) : entry);
    }
    return told ? of(kept) : this;
  }

  private static boolean isToldByFormer(@Nullable HistoryLine line, Reported reported) {
    return line != null && reported.isToldByFormer(line);
  }

  private static HistoryFile of(List<Entry> entries) {
    return new HistoryFile(entries, bytes(entries).length, false);
  }

  byte[] bytes() {
    return bytes(entries);
  }

  static byte[] bytes(List<Entry> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    entries.forEach(entry -> bytes.writeBytes(entry.text()));
    return bytes.toByteArray();
  }
}
