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

  private static final Bilingual TOUCHED =
      new Bilingual("此后的改动与这次所记的内容写在一处", "later changes were made to what was written with it");

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
  private final List<List<Passage>> since = new ArrayList<>();

  /** What was found, and by which line it was changed. */
  private byte @Nullable [] found;

  private int foundLine;
  private @Nullable Bilingual unknown = NOT_FOUND;

  /** Whether later changes were made to what was written with the event. */
  private boolean isTouched;

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

  @Nullable Bilingual unknown() {
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
    int end = lines.size();
    while (text != null && found == null && end > 0) {
      int at = thatLeft(lines.get(end - 1), end);
      HistoryLine before = at == 0 ? null : lines.get(at - 1);
      text = before == null ? null : stepped(text, lines.get(at), before);
      end = at;
    }
  }

  /**
   * Where the change stands by which the file came to what a line left: the last that was neither
   * taken back nor took another back; what is between leads there and back.
   */
  private int thatLeft(@Nullable HistoryLine line, int end) {
    Object digest = line == null ? null : line.digest();
    int at = end - 1;
    for (int i = 0; i < end && digest != null; i++) {
      HistoryLine each = lines.get(i);
      boolean alike = each != null && digest.equals(each.digest());
      boolean standing = alike && each.deed().undoes() == null && !undone.contains(each.number());
      at = standing ? i : at;
    }
    return at;
  }

  /** The text before a line; null if the way ends here. */
  private @Nullable List<String> stepped(
      List<String> text, @Nullable HistoryLine line, HistoryLine before) {
    List<Hunk> hunks = line == null ? null : line.hunks();
    if (line == null || hunks == null || !line.previous().equals(before.hash())) {
      unknown = isTouched ? unknown : whyNoFurther(line);
      return null;
    }
    String former = Hunk.undone(text, hunks);
    if (former == null || !Boolean.TRUE.equals(before.left(source.encode(former)))) {
      return null;
    }
    List<Passage> passages = Passage.of(hunks, text);
    if (event.equals(line.deed().event()) && !undone.contains(line.number())) {
      offer(line, passages);
    }
    since.add(passages);
    return Hunk.lines(former);
  }

  private static Bilingual whyNoFurther(@Nullable HistoryLine line) {
    if (line == null || line.former() == null) {
      return line != null && line.isFound() ? CHANGED_OUTSIDE : NOT_FOUND;
    }
    return WITHHELD;
  }

  /** Whether the file as it is, without that change alone, is what is looked for. */
  private void offer(HistoryLine line, List<Passage> passages) {
    List<Passage> moved = passages;
    for (int i = since.size() - 1; i >= 0 && moved != null; i--) {
      moved = Passage.moved(moved, since.get(i));
    }
    if (moved == null) {
      if (!isTouched) {
        unknown = line.isAdding() ? null : TOUCHED;
        isTouched = true;
      }
      return;
    }
    byte[] content = source.encode(Passage.undone(source.text(), moved));
    if (isTakenBack.test(content)) {
      found = content;
      foundLine = line.number();
    }
  }
}
