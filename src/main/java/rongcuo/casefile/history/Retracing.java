package rongcuo.casefile.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;
import rongcuo.language.Bilingual;

/**
 * Goes the way back that a file came, change by change, as far as its history proves each step: to
 * what stood there before an event was recorded, with all that was changed since.
 */
final class Retracing {

  static final Bilingual CHANGED_OUTSIDE =
      new Bilingual("此后文件在程序之外改动过", "the file was changed outside the program since");

  private static final Bilingual NOT_FOUND =
      new Bilingual("修改记录中没有记下这一步以前的原文", "the history does not have what was written before");

  private static final Bilingual WITHHELD =
      new Bilingual(
          "修改记录为保护举报人略去了原文（第十九条）",
          "the history left the former text out, for the reporter's sake (Article 19)");

  private final List<@Nullable HistoryLine> lines;
  private final SourceText source;
  private final String event;
  private final Predicate<byte[]> isTakenBack;
  private final Set<Integer> undone;

  /** The changes between what is looked at and the file as it is, the last first. */
  private final List<List<Hunk>> since = new ArrayList<>();

  /** What was found, and by which line it was changed. */
  private byte @Nullable [] found;

  private int foundLine;
  private Bilingual unknown = NOT_FOUND;

  Retracing(HistoryFile file, byte[] now, String event, Predicate<byte[]> isTakenBack) {
    this.lines = file.entries().stream().map(HistoryFile.Entry::line).toList();
    this.source = SourceText.decode(now, new Problems());
    this.event = event;
    this.isTakenBack = isTakenBack;
    this.undone =
        lines.stream()
            .filter(line -> line != null && line.deed().undoes() != null)
            .map(line -> line.deed().undoes())
            .collect(Collectors.toSet());
    retrace(file, now);
  }

  byte @Nullable [] found() {
    return found;
  }

  int foundLine() {
    return foundLine;
  }

  Bilingual unknown() {
    return unknown;
  }

  private void retrace(HistoryFile file, byte[] now) {
    HistoryLine last = file.last();
    Boolean left = last == null ? null : last.left(now);
    if (last == null || left == null || !left) {
      unknown = last == null ? NOT_FOUND : left == null ? WITHHELD : CHANGED_OUTSIDE;
      return;
    }
    List<String> text = Hunk.lines(source.text());
    Object digest = last.digest();
    while (text != null && found == null && digest != null) {
      int at = firstThatLeft(digest);
      HistoryLine before = at == 0 ? null : lines.get(at - 1);
      text = before == null ? null : stepped(text, lines.get(at), before);
      digest = before == null ? null : before.digest();
    }
  }

  /** What comes again and again was written when it came first. */
  private int firstThatLeft(Object digest) {
    int at = 0;
    while (lines.get(at) == null || !digest.equals(lines.get(at).digest())) {
      at++;
    }
    return at;
  }

  /** The text before a line; null if the way ends here. */
  private @Nullable List<String> stepped(
      List<String> text, @Nullable HistoryLine line, HistoryLine before) {
    List<Hunk> hunks = line == null ? null : line.hunks();
    if (line == null || hunks == null || !line.previous().equals(before.hash())) {
      boolean withheld = line != null && line.former() != null;
      unknown = withheld ? WITHHELD : line != null && line.isFound() ? CHANGED_OUTSIDE : NOT_FOUND;
      return null;
    }
    if (event.equals(line.deed().event()) && !undone.contains(line.number())) {
      offer(line, hunks);
    }
    String former = Hunk.undone(text, hunks);
    if (former == null || !Boolean.TRUE.equals(before.left(source.encode(former)))) {
      return null;
    }
    since.add(hunks);
    return Hunk.lines(former);
  }

  /** Whether the file as it is, without that change alone, is what is looked for. */
  private void offer(HistoryLine line, List<Hunk> hunks) {
    List<Hunk> moved = hunks;
    for (int i = since.size() - 1; i >= 0 && moved != null; i--) {
      moved = Hunk.moved(moved, since.get(i));
    }
    String without = moved == null ? null : Hunk.undone(Hunk.lines(source.text()), moved);
    if (without != null) {
      byte[] content = source.encode(without);
      if (isTakenBack.test(content)) {
        found = content;
        foundLine = line.number();
      }
    }
  }
}
