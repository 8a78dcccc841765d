package rongcuo.casefile.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;

/**
 * Reads on after what is no YAML: the entry that is wrong is left out, with all that is indented
 * under it, and the rest is read. What was left out may be anything, so nothing around it is said
 * to lack what may stand there.
 */
public final class Salvage {

  /** Each time the whole text is read anew, so the times are bounded. */
  private static final int MOST_TIMES = 16;

  private final SourceText source;
  private final Problems problems;
  private final Predicate<String> keys;

  /** The text with blanks in place of what was left out. */
  private final StringBuilder text;

  private final List<Gap> gaps = new ArrayList<>();

  private Salvage(SourceText source, Problems problems, Predicate<String> keys) {
    this.keys = keys;
    this.source = source;
    this.problems = problems;
    this.text = new StringBuilder(source.text());
  }

  /**
   * What was read.
   *
   * @param root the document; null if there is none
   * @param unread the text that was not read; empty if all was
   */
  public record Result(@Nullable Node root, String unread) {}

  /**
   * Lines that were left out.
   *
   * @param column where what they hold begins, from 0
   * @param isTrusted whether they are wrong by themselves, and so belong where they stand
   * @param start their first character (code point)
   * @param end the one after their last
   */
  private record Gap(
      int from, int to, int column, boolean isItem, boolean isTrusted, int start, int end) {}

  /**
   * Reads what can be read.
   *
   * @param keys whether a word is a key of such files
   */
  public static Result read(SourceText source, Problems problems, Predicate<String> keys) {
    NodeReader.Result result = NodeReader.read(source, problems, keys);
    SyntaxErrors.Fault fault = result.fault();
    if (fault == null || !fault.mayGoOn()) {
      return new Result(result.root(), result.whole() ? "" : source.text());
    }
    return new Salvage(source, problems, keys).readOn(result, fault);
  }

  private Result readOn(NodeReader.Result first, SyntaxErrors.Fault firstFault) {
    NodeReader.Result result = first;
    SyntaxErrors.Fault fault = firstFault;
    for (int times = 0; fault != null && fault.mayGoOn(); times++) {
      if (times == MOST_TIMES || !leaveOut(fault, times > 0)) {
        return new Result(marked(result.root()), source.text());
      }
      result = NodeReader.readEvents(text.toString(), source, problems, keys);
      fault = result.fault();
    }
    if (fault != null) {
      fault.report(problems);
      return new Result(marked(result.root()), source.text());
    }
    return new Result(marked(result.root()), unread());
  }

  /** The document, with a mark on what may hold what was left out. */
  private @Nullable Node marked(@Nullable Node document) {
    // What is left of a file whose keys were left out is no news.
    Node root = gaps.isEmpty() || document instanceof Node.Mapping ? document : null;
    if (root != null) {
      gaps.forEach(gap -> markAround(root, gap));
    }
    return root;
  }

  /**
   * Leaves out what is wrong; a further fault is reported if it is one of its own.
   *
   * @return whether there was anything to leave out
   */
  private boolean leaveOut(SyntaxErrors.Fault fault, boolean isFurther) {
    int part = partOf(fault.from());
    Gap before = gapIn(part);
    boolean isOwn = before == null || fault.certain();
    if (isFurther && isOwn) {
      fault.report(problems);
    }
    int from = isOwn || before == null ? fault.from() : Math.min(before.from(), fault.from());
    int to = isOwn ? lastUnder(from) : lastOfPart(part);
    Gap gap = gap(from, to, fault.certain());
    gaps.add(gap);
    return blank(gap);
  }

  /** The line at the left margin under which a line stands. */
  private int partOf(int line) {
    int part = Math.min(line, source.lines());
    while (part > 1 && !isAtMargin(part)) {
      part--;
    }
    return part;
  }

  private boolean isAtMargin(int line) {
    return !isIdle(line) && indentation(line) == 0 && !isItem(line) && !closesBrackets(line);
  }

  private @Nullable Gap gapIn(int part) {
    for (Gap gap : gaps) {
      if (partOf(gap.from()) == part) {
        return gap;
      }
    }
    return null;
  }

  private int lastOfPart(int part) {
    int line = part;
    while (line < source.lines() && !isAtMargin(line + 1)) {
      line++;
    }
    return line;
  }

  /** The last of the lines that are indented under one, or that close its brackets. */
  private int lastUnder(int line) {
    int column = indentation(line);
    boolean isItem = isItem(line);
    int last = line;
    for (int next = line + 1; next <= source.lines(); next++) {
      if (isIdle(next)) {
        continue;
      }
      boolean isUnder =
          indentation(next) > column
              || indentation(next) == column && (!isItem && isItem(next) || closesBrackets(next));
      if (!isUnder) {
        break;
      }
      last = next;
    }
    return last;
  }

  private boolean isIdle(int line) {
    String content = source.line(line).strip();
    return content.isEmpty() || content.startsWith("#");
  }

  private boolean isItem(int line) {
    String content = source.line(line).strip();
    return content.equals("-") || content.startsWith("- ");
  }

  private boolean closesBrackets(int line) {
    String content = source.line(line).strip();
    return content.startsWith("]") || content.startsWith("}");
  }

  private int indentation(int line) {
    String content = source.line(line);
    return content.length() - content.stripLeading().length();
  }

  private Gap gap(int from, int to, boolean isTrusted) {
    String whole = source.text();
    int start = whole.codePointCount(0, source.startOf(from));
    int end = start + whole.codePointCount(source.startOf(from), source.startOf(to + 1));
    return new Gap(from, to, indentation(from), isItem(from), isTrusted, start, end);
  }

  /** Puts a blank in place of each character; whether there was any. */
  private boolean blank(Gap gap) {
    boolean any = false;
    int at = text.offsetByCodePoints(0, gap.start());
    for (int count = gap.end() - gap.start(); count > 0; count--) {
      int length = Character.charCount(text.codePointAt(at));
      if (!SourceText.isLineEnd(text.charAt(at)) && text.charAt(at) != ' ') {
        text.replace(at, at + length, " ");
        any = true;
      }
      at++;
    }
    return any;
  }

  /** Marks what may hold what was left out, and takes away what lost all that it held. */
  private static void markAround(Node node, Gap gap) {
    boolean isWithin = false;
    for (Node child : children(node)) {
      if (mayHold(child, gap)) {
        markAround(child, gap);
        isWithin |= child.column <= gap.column() || encloses(child, gap);
      }
    }
    if (!isWithin) {
      node.broken = true;
    }
    dropEmptied(node, gap);
  }

  private static boolean mayHold(Node node, Gap gap) {
    boolean adjoins =
        !(node instanceof Node.Scalar) && node.start <= gap.end() && node.end >= gap.start();
    return adjoins && (!gap.isTrusted() || node.column <= gap.column() || encloses(node, gap));
  }

  private static boolean encloses(Node node, Gap gap) {
    return node.start < gap.start() && node.end > gap.end();
  }

  private static List<Node> children(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries.stream().map(entry -> entry.value).toList();
    }
    return node instanceof Node.Sequence sequence ? List.copyOf(sequence.items) : List.of();
  }

  /** A key or hyphen under which nothing is left is not one that was left empty. */
  private static void dropEmptied(Node node, Gap gap) {
    int index = lastBefore(children(node), gap);
    if (index < 0) {
      return;
    }
    if (node instanceof Node.Mapping mapping) {
      Node.Entry entry = mapping.entries.get(index);
      int column = entry.key.column;
      boolean isUnder = gap.column() > column || gap.column() == column && gap.isItem();
      if (isUnder && isNothing(entry.value)) {
        mapping.broken = true;
        mapping.entries.remove(index);
      }
    } else if (node instanceof Node.Sequence sequence
        && gap.column() > sequence.column
        && isNothing(sequence.items.get(index))) {
      sequence.broken = true;
      sequence.items.remove(index);
    }
  }

  /** The last of some nodes that stands before the gap; -1 if none does. */
  private static int lastBefore(List<Node> nodes, Gap gap) {
    int last = -1;
    while (last + 1 < nodes.size() && nodes.get(last + 1).start <= gap.start()) {
      last++;
    }
    return last;
  }

  private static boolean isNothing(Node node) {
    return node instanceof Node.Scalar scalar && scalar.plain && scalar.text.isEmpty();
  }

  private String unread() {
    StringBuilder unread = new StringBuilder();
    for (Gap gap : gaps) {
      for (int line = gap.from(); line <= gap.to(); line++) {
        unread.append(source.line(line)).append('\n');
      }
    }
    return unread.toString();
  }
}
