package rongcuo.casefile.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.edit.Content;
import rongcuo.casefile.edit.Witness;
import rongcuo.casefile.store.DurableFile;
import rongcuo.casefile.store.FileNames;
import rongcuo.casefile.store.SharedRights;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;
import rongcuo.language.Bilingual;

/**
 * Keeps the companion file {@code <case>.history.jsonl} of a case: one line for each change that
 * the program makes. The case is saved first; a line that was lost, by a kill or by a full disk, is
 * made up for by one that says that the file was found otherwise than it was left.
 */
public final class History implements Witness {

  /** What the names of histories end with. */
  public static final String ENDING = ".history.jsonl";

  private static final String CASE_ENDING = ".yaml";

  private final Path asked;
  private final Hand hand;

  /** What this program left, and where; null before its first line. */
  private @Nullable HistoryFile kept;

  private @Nullable Path place;
  private @Nullable Reported reported;
  private boolean isLost;

  /** What the next change records, and which line it takes back if it gives that content. */
  private @Nullable String event;

  private byte @Nullable [] former;
  private int formerLine;

  /**
   * The history of a case.
   *
   * @param asked the case as the user named it, perhaps by a link
   */
  public History(Path asked, Hand hand) {
    this.asked = asked;
    this.hand = hand;
  }

  /** Where the history of a case file is; two files of one folder never share one. */
  public static Path of(Path caseFile) {
    String name = String.valueOf(caseFile.getFileName());
    boolean usual = name.endsWith(CASE_ENDING) && name.length() > CASE_ENDING.length();
    String stem = usual ? name.substring(0, name.length() - CASE_ENDING.length()) : name;
    return FileNames.beside(caseFile.resolveSibling(stem), "", ENDING);
  }

  @Override
  public void saved(Path file, byte @Nullable [] before, byte[] after) {
    Path history = of(file);
    try {
      write(file, history, before, after);
    } catch (IOException e) {
      lose(history, e);
    }
  }

  @Override
  public void records(@Nullable String recorded) {
    event = recorded;
  }

  @Override
  public boolean remembers() {
    return !isLost;
  }

  @Override
  public Former before(String recorded, Path file, byte[] now, Predicate<byte[]> isTakenBack) {
    try {
      Retracing retracing = new Retracing(found(of(file)), now, recorded, isTakenBack);
      former = retracing.found();
      formerLine = retracing.foundLine();
      return new Former(former, retracing.unknown());
    } catch (IOException e) {
      return new Former(null, UNREADABLE);
    }
  }

  private static final Bilingual UNREADABLE =
      new Bilingual("修改记录不能读取", "the history cannot be read");

  @Override
  public void reporterNoted(Path file, byte[] content) {
    Path history = of(file);
    try {
      if (Files.exists(history, LinkOption.NOFOLLOW_LINKS)) {
        HistoryFile found = found(history);
        HistoryFile cleared =
            found.without(
                Reported.of(List.of(asked, file), Reported.ids(Content.ofCase(content)), null));
        if (cleared != found) {
          DurableFile.replace(history, cleared.bytes());
        }
        kept = null;
      }
    } catch (IOException e) {
      lose(history, e);
    }
  }

  private void lose(Path history, IOException cause) {
    kept = null;
    if (!isLost) {
      isLost = true;
      hand.lost(history, cause);
    }
  }

  private void write(Path file, Path history, byte @Nullable [] before, byte[] after)
      throws IOException {
    Object old = before == null ? null : Content.ofCase(before);
    Object now = Content.ofCase(after);
    HistoryFile found = found(history);
    Reported known =
        Reported.of(List.of(asked, file), Reported.ids(old, now), kept == null ? null : reported);
    HistoryFile cleared = known == reported && kept != null ? found : found.without(known);
    HistoryFile written = cleared;
    if (before != null && !isLeft(found, before)) {
      written =
          written.and(
              line(written, known, changes(found.content(), old, known), null, before, false));
    }
    Sealed text = before == null ? null : text(before, after, old, known);
    written = written.and(line(written, known, changes(old, now, known), text, after, true));
    put(file, history, found, cleared, written);
    SharedRights.follow(file, history);
    former = null;
    kept = new HistoryFile(written.entries(), written.end(), false);
    place = history;
    reported = known;
  }

  /** The lines that are there; those that this program left, if nobody touched them since. */
  private HistoryFile found(Path history) throws IOException {
    boolean untouched =
        kept != null
            && history.equals(place)
            && Files.isRegularFile(history, LinkOption.NOFOLLOW_LINKS)
            && Files.size(history) == kept.end();
    if (!untouched) {
      kept = null;
    }
    HistoryFile left = kept;
    return left == null ? HistoryFile.read(history) : left;
  }

  /** Whether the last line left the file so, as far as anybody can say. */
  private static boolean isLeft(HistoryFile found, byte[] content) {
    HistoryLine last = found.last();
    return last != null && !Boolean.FALSE.equals(last.left(content));
  }

  private static List<HistoryChange> changes(
      @Nullable Object before, @Nullable Object after, Reported known) {
    List<HistoryChange> changes = new ArrayList<>();
    Difference.between(
        before,
        after,
        (path, old, now) -> {
          HistoryChange change =
              HistoryChange.of(
                  path,
                  old == null ? null : known.hiddenIn(old),
                  now == null ? null : known.hiddenIn(now));
          changes.add(known.isUnknown() ? change.withheld() : change);
        });
    return changes;
  }

  /** What stood in the file before, where it tells nothing of who reported. */
  private static @Nullable Sealed text(
      byte[] before, byte[] after, @Nullable Object old, Reported known) {
    SourceText source = SourceText.decode(before, new Problems());
    String text = SourceText.decode(after, new Problems()).text();
    if (!Arrays.equals(source.encode(text), after)) {
      return null;
    }
    Sealed kept = HistoryLine.formerOf(Hunk.between(Hunk.lines(source.text()), Hunk.lines(text)));
    boolean told = known.isToldIn(before) || old != null && !known.hiddenIn(old).equals(old);
    return told || isEscaped(kept) ? kept.withheld() : kept;
  }

  /** Whether it has letters by their numbers, in which nobody would find a name later. */
  private static boolean isEscaped(Sealed text) {
    return ESCAPE.matcher(text.values().toString()).find();
  }

  private static final Pattern ESCAPE = Pattern.compile("\\\\[uUx\\r\\n]");

  private HistoryLine line(
      HistoryFile before,
      Reported known,
      List<HistoryChange> changes,
      @Nullable Sealed text,
      byte[] content,
      boolean own) {
    HistoryLine last = before.last();
    Sealed file = HistoryLine.fileOf(content);
    return new HistoryLine(
        before.lastNumber() + 1,
        hand.now().truncatedTo(ChronoUnit.SECONDS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME),
        own ? hand.user() : null,
        own ? hand.command() : null,
        own ? deed(content) : HistoryLine.Deed.NONE,
        List.copyOf(changes),
        text,
        known.isToldIn(content) ? file.withheld() : file,
        last == null ? "" : last.hash());
  }

  private HistoryLine.Deed deed(byte[] content) {
    boolean undoes = former != null && Arrays.equals(former, content);
    return new HistoryLine.Deed(event, undoes ? Integer.valueOf(formerLine) : null);
  }

  private static void put(
      Path file, Path history, HistoryFile found, HistoryFile cleared, HistoryFile written)
      throws IOException {
    if (found.entries().isEmpty() && !found.isTorn()) {
      if (Files.exists(history, LinkOption.NOFOLLOW_LINKS)) {
        DurableFile.append(history, 0, written.bytes());
      } else {
        DurableFile.createLike(history, written.bytes(), file);
      }
    } else if (cleared != found) {
      DurableFile.replace(history, written.bytes());
    } else {
      int kept = found.entries().size();
      List<HistoryFile.Entry> more = written.entries().subList(kept, written.entries().size());
      DurableFile.append(history, found.end(), HistoryFile.bytes(more));
    }
  }
}
