package rongcuo.casefile.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.edit.Content;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.casefile.store.DurableFile;
import rongcuo.language.Identified;

/**
 * What the history of a case proves.
 *
 * @param lines how many it has; none if there is no history
 * @param first when its first line was written; null if that was altered
 * @param last when its last line was written; null likewise
 * @param hash of the last line, which holds all before it; null likewise
 * @param flaws why it is not whole
 * @param outside changes that the program found made
 * @param now whether the file is as the last line left it
 * @param told how many changes still tell who reported, until the next change takes that out
 * @param withheld how many changes have no values, for the reporter's sake
 */
public record HistoryCheck(
    int lines,
    @Nullable String first,
    @Nullable String last,
    @Nullable String hash,
    List<Flaw> flaws,
    List<Outside> outside,
    Now now,
    int told,
    int withheld) {

  /** What is wrong with a line. */
  public enum Kind implements Identified {
    /** The program did not write it so. */
    ALTERED,
    /** It does not follow on the one before it. */
    UNCONNECTED,
    /** It is not whole: written when the program was killed, or cut off. */
    TORN
  }

  /** A line that is not as it should be, counted as the lines of the file are. */
  public record Flaw(Kind kind, int line) {}

  /** Whether a file is as the last line left it. */
  public enum Now implements Identified {
    SAME,
    CHANGED,
    /**
     * Nobody can say: nothing was kept of the file, for the reporter's sake, or the line is lost.
     */
    UNKNOWN
  }

  /**
   * A change that the program did not make, or of which the line was lost.
   *
   * @param line by which it is told
   * @param after when the line before that was written; null if that was altered
   * @param before when it was noticed
   * @param places the paths that it concerned; null if what the file said before is not known
   */
  public record Outside(
      int line, @Nullable String after, String before, @Nullable List<List<String>> places) {}

  public boolean isWhole() {
    return flaws.isEmpty();
  }

  /** Whether a person should look, though nothing is wrong with the history itself. */
  public boolean isRemarkable() {
    return now != Now.SAME || told > 0 || !outside.isEmpty();
  }

  /**
   * Looks through the history of a case.
   *
   * @throws IOException if the case or the history cannot be read
   */
  public static HistoryCheck of(Path caseFile) throws IOException {
    Path target = caseFile.toRealPath();
    HistoryFile file = HistoryFile.read(History.of(target));
    byte[] content = DurableFile.patiently(() -> BoundedFile.bytes(target));
    Findings found =
        new Findings(
            Reported.of(List.of(caseFile, target), Reported.ids(Content.ofCase(content)), null));
    file.entries().forEach(entry -> found.add(entry.line()));
    if (file.isTorn()) {
      found.flaws.add(new Flaw(Kind.TORN, found.line + 1));
    }
    HistoryLine start = found.line == 0 ? null : file.entries().get(0).line();
    HistoryLine end = file.last();
    return new HistoryCheck(
        found.line,
        start == null ? null : start.time(),
        end == null ? null : end.time(),
        end == null ? null : end.hash(),
        found.flaws,
        found.outside,
        now(end, content),
        found.told,
        found.withheld);
  }

  /** What is found line by line. */
  private static final class Findings {
    final List<Flaw> flaws = new ArrayList<>();
    final List<Outside> outside = new ArrayList<>();
    int line;
    int told;
    int withheld;
    private final Reported reported;
    private int expected = 1;
    private @Nullable HistoryLine before;

    Findings(Reported reported) {
      this.reported = reported;
    }

    void add(@Nullable HistoryLine read) {
      line++;
      if (read == null) {
        flaws.add(new Flaw(Kind.ALTERED, line));
        expected++;
      } else {
        look(read);
        expected = read.number() + 1;
      }
      before = read;
    }

    private void look(HistoryLine read) {
      if (read.number() != expected || !follows(read)) {
        flaws.add(new Flaw(Kind.UNCONNECTED, line));
      }
      if (line > 1 && (read.isFound() || read.isBeginning())) {
        outside.add(outside(line, before, read));
      }
      int toldBefore = told;
      for (HistoryChange change : read.changes()) {
        withheld += change.values().isWithheld() ? 1 : 0;
        told += reported.isToldBy(change.values()) ? 1 : 0;
      }
      told += told == toldBefore && reported.isToldByFormer(read) ? 1 : 0;
    }

    /** Whether a line holds the one before it; of one that was altered nobody can say. */
    private boolean follows(HistoryLine read) {
      return before == null
          ? line > 1 || read.previous().isEmpty()
          : read.previous().equals(before.hash());
    }
  }

  private static Outside outside(int line, @Nullable HistoryLine before, HistoryLine read) {
    List<List<String>> places =
        read.isBeginning() ? null : read.changes().stream().map(HistoryChange::path).toList();
    return new Outside(line, before == null ? null : before.time(), read.time(), places);
  }

  private static Now now(@Nullable HistoryLine last, byte[] content) {
    Boolean same = last == null ? null : last.left(content);
    return same == null ? Now.UNKNOWN : same ? Now.SAME : Now.CHANGED;
  }
}
