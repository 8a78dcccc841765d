package rongcuo.casefile.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import rongcuo.casefile.CaseShape;
import rongcuo.casefile.KeyWords;
import rongcuo.casefile.Shape;
import rongcuo.casefile.yaml.Node;
import rongcuo.casefile.yaml.NodeReader;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;
import rongcuo.language.Language;

/** A YAML text with its nodes, and where each begins and ends in it; immutable. */
public final class YamlText {

  final String text;
  final Shape.Fields shape;
  public final Node.Mapping root;

  /** Where each code point begins; null if every one is a single char. */
  private final int @Nullable [] offsets;

  /** The extents of all scalars, in order. */
  private final List<int[]> scalars = new ArrayList<>();

  private YamlText(String text, Shape.Fields shape, Node.Mapping root) {
    this.text = text;
    this.shape = shape;
    this.root = root;
    this.offsets = offsets(text);
    collect(root);
  }

  /** The nodes of a text; null if it is no YAML mapping. */
  public static @Nullable YamlText of(String text, Shape.Fields shape) {
    Problems problems = new Problems();
    try {
      NodeReader.Result result = NodeReader.read(SourceText.of(text), problems, CaseShape::isKey);
      return result.whole() && !problems.hasErrors() && result.root() instanceof Node.Mapping root
          ? new YamlText(text, shape, root)
          : null;
    } catch (YAMLException e) {
      return null;
    }
  }

  private static int @Nullable [] offsets(String text) {
    int points = text.codePointCount(0, text.length());
    if (points == text.length()) {
      return null;
    }
    int[] offsets = new int[points + 1];
    int offset = 0;
    for (int i = 0; i < points; i++) {
      offsets[i] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
    offsets[points] = offset;
    return offsets;
  }

  private void collect(Node node) {
    if (isBlockScalar(node)) {
      // Its first line may have a comment after the header.
      scalars.add(new int[] {start(node), headerEnd(node)});
      scalars.add(new int[] {lineEnd(start(node)), end(node)});
    } else if (node instanceof Node.Scalar) {
      scalars.add(new int[] {start(node), end(node)});
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items.forEach(this::collect);
    } else {
      for (Node.Entry entry : ((Node.Mapping) node).entries) {
        collect(entry.key);
        collect(entry.value);
      }
    }
  }

  private int offset(int point) {
    return offsets == null ? point : offsets[point];
  }

  int start(Node node) {
    return offset(node.start);
  }

  /** Where the content of a node ends, blank lines and comments after it not included. */
  int end(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return isBlockScalar(scalar) ? blockScalarEnd(scalar) : offset(scalar.end);
    }
    if (isBracketed(node)) {
      return offset(node.end);
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items.isEmpty() ? offset(node.end) : end(last(sequence.items));
    }
    List<Node.Entry> entries = ((Node.Mapping) node).entries;
    return end(last(entries).value);
  }

  static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  boolean isBracketed(Node node) {
    return !(node instanceof Node.Scalar) && "[{".indexOf(text.charAt(start(node))) >= 0;
  }

  boolean isBlockCollection(Node node) {
    return !(node instanceof Node.Scalar) && !isBracketed(node);
  }

  boolean isBlockScalar(Node node) {
    return node instanceof Node.Scalar scalar
        && !scalar.plain
        && "|>".indexOf(text.charAt(start(scalar))) >= 0;
  }

  /** The quotation mark of a scalar; 0 if it has none. */
  char quote(Node node) {
    int start = start(node);
    char first = start < text.length() ? text.charAt(start) : 0;
    return node instanceof Node.Scalar && end(node) > start && (first == '"' || first == '\'')
        ? first
        : 0;
  }

  /** The end of {@code |-} and the like, before any comment. */
  int headerEnd(Node blockScalar) {
    int end = start(blockScalar);
    while (end < text.length() && "|>+-0123456789".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private int blockScalarEnd(Node.Scalar scalar) {
    int header = lineEnd(start(scalar));
    int end = Math.max(header, offset(scalar.end));
    if (text.substring(start(scalar), headerEnd(scalar)).indexOf('+') >= 0) {
      // The end is that of the text, or past its last break: on the next line, or past the file.
      int line = lineStart(end);
      boolean pastBreak = line > header && text.substring(line, end).isBlank();
      return pastBreak ? line - lineBreakBefore(line) : end;
    }
    while (end > header && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return Math.max(header, lineEnd(end));
  }

  int lineBreakBefore(int line) {
    return line > 1 && text.charAt(line - 1) == '\n' && text.charAt(line - 2) == '\r' ? 2 : 1;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  /** The end of the line that an offset is on, before its line break. */
  int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && !isLineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The beginning of the next line, or the end of the text. */
  int nextLine(int offset) {
    int end = lineEnd(offset);
    if (end == text.length()) {
      return end;
    }
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  int lineStart(int offset) {
    int start = offset;
    while (start > 0 && !isLineBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** How far an offset is indented, in characters. */
  int column(int offset) {
    return text.codePointCount(lineStart(offset), offset);
  }

  boolean isFirstOnLine(int offset) {
    return text.substring(lineStart(offset), offset).isBlank();
  }

  /** Where a comment begins that stands from an offset on; -1 if there is none before another. */
  int comment(int from, int to) {
    int found = hash(from, to);
    for (int i = firstEndingAfter(from); found >= 0 && i < scalars.size(); i++) {
      int[] scalar = scalars.get(i);
      if (found < scalar[0]) {
        return found;
      }
      if (found < scalar[1]) {
        found = hash(scalar[1], to);
      }
    }
    return found;
  }

  private int hash(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '#') {
        return i;
      }
    }
    return -1;
  }

  /** The first of the scalars, which stand in their order, that ends after an offset. */
  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = scalars.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (scalars.get(middle)[1] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The comments between two offsets, each to the end of its line. */
  List<String> comments(int from, int to) {
    List<String> comments = new ArrayList<>();
    int position = from;
    for (int found = comment(position, to); found >= 0; found = comment(position, to)) {
      position = lineEnd(found);
      comments.add(text.substring(found, position).stripTrailing());
    }
    return comments;
  }

  /** The colon after a key; -1 if none follows. */
  int colon(Node.Scalar key) {
    int position = end(key);
    while (position < text.length() && " \t".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
    return position < text.length() && text.charAt(position) == ':' ? position : -1;
  }

  /** The line end that the text uses. */
  String eol() {
    int newline = text.indexOf('\n');
    if (newline < 0) {
      return text.indexOf('\r') >= 0 ? "\r" : "\n";
    }
    return newline > 0 && text.charAt(newline - 1) == '\r' ? "\r\n" : "\n";
  }

  /** The language of a mapping's keys; that of the file where the mapping tells none. */
  Language language(Node.@Nullable Mapping mapping, @Nullable KeyWords keys) {
    int chinese = mapping == null || keys == null ? 0 : chineseKeys(mapping, keys);
    if (chinese == 0) {
      chinese = chineseKeys(root, KeyWords.required(shape));
    }
    return chinese > 0 ? Language.CHINESE : Language.ENGLISH;
  }

  /** By how many more keys are Chinese than English. */
  private static int chineseKeys(Node.Mapping mapping, KeyWords keys) {
    int chinese = 0;
    for (Node.Entry entry : mapping.entries) {
      int order = keys.order(entry.key.text);
      if (order >= 0) {
        chinese += keys.words().get(order).english().equals(entry.key.text) ? -1 : 1;
      }
    }
    return chinese;
  }

  /** By how much a block mapping within another, or a list, is indented; a default if none is. */
  int indentation(boolean list, int otherwise) {
    int found = indentation(root, list);
    return found >= 0 ? found : otherwise;
  }

  private int indentation(Node node, boolean list) {
    if (!isBlockCollection(node)) {
      return -1;
    }
    if (node instanceof Node.Sequence sequence) {
      return first(sequence.items, list);
    }
    Node.Mapping mapping = (Node.Mapping) node;
    for (Node.Entry entry : mapping.entries) {
      boolean sought = list ? entry.value instanceof Node.Sequence : isMapping(entry.value);
      if (sought && isBlockCollection(entry.value)) {
        return entry.value.column - mapping.column;
      }
    }
    return first(mapping.entries.stream().map(entry -> entry.value).toList(), list);
  }

  private static boolean isMapping(Node node) {
    return node instanceof Node.Mapping;
  }

  private int first(List<Node> nodes, boolean list) {
    for (Node node : nodes) {
      int found = indentation(node, list);
      if (found >= 0) {
        return found;
      }
    }
    return -1;
  }

  /** The text with pieces of it replaced, none of which overlap. */
  String with(List<Splice> splices) {
    List<Splice> ordered = new ArrayList<>(splices);
    ordered.sort(Comparator.comparingInt(Splice::from).thenComparingInt(Splice::to));
    StringBuilder result = new StringBuilder(text.length() + 64);
    int position = 0;
    for (Splice splice : ordered) {
      result.append(text, position, splice.from()).append(splice.with());
      position = splice.to();
    }
    return result.append(text, position, text.length()).toString();
  }
}
