package rongcuo.casefile.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.KeyWords;
import rongcuo.casefile.Shape;
import rongcuo.casefile.yaml.Node;
import rongcuo.language.Language;

/**
 * Makes edits to a YAML text so that every byte outside the changed values stays. What it writes is
 * checked by its caller against the content that was meant; so it may give up on odd notation.
 */
final class TextEdit {

  /** Notation that cannot be changed without rewriting what a person wrote. */
  static final class UnsupportedNotation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsupportedNotation(String what) {
      super(what, null, false, false);
    }
  }

  private final boolean oneLine;
  private YamlText yaml;

  /**
   * Begins with a text.
   *
   * @param oneLine whether all that is written is to stand on the line of its key
   */
  TextEdit(YamlText yaml, boolean oneLine) {
    this.yaml = yaml;
    this.oneLine = oneLine;
  }

  /** The text with the edits made so far. */
  YamlText result() {
    return yaml;
  }

  void make(Edit edit) {
    if (edit instanceof Edit.Set set) {
      set(set.path(), set.value());
    } else if (edit instanceof Edit.Append append) {
      append(append.path(), append.value());
    } else {
      PlacedNode spot = PlacedNode.find(yaml, edit.path());
      if (spot != null) {
        remove(spot);
      }
    }
  }

  /** Whether something stands at a path. */
  boolean has(List<String> path) {
    return PlacedNode.find(yaml, path) != null;
  }

  private void set(List<String> path, EditValue value) {
    PlacedNode spot = PlacedNode.find(yaml, path);
    if (spot == null) {
      insert(path, value);
    } else if (!spot.isEmpty() && isEqual(spot, value)) {
      return;
    } else if (value instanceof EditValue.Entries entries
        && !entries.entries().isEmpty()
        && spot.node() instanceof Node.Mapping mapping
        && !mapping.entries.isEmpty()) {
      merge(path, entries.entries());
    } else if (value instanceof EditValue.Items list
        && spot.node() instanceof Node.Sequence sequence
        && !sequence.items.isEmpty()
        && !list.items().isEmpty()) {
      merge(path, list.items(), sequence.items.size());
    } else if (value instanceof EditValue.Items list
        && list.items().size() == 1
        && isSingle(spot)) {
      merge(path, list.items(), 1);
    } else if (value instanceof EditValue.Text
        && spot.shape() instanceof Shape.ShortOrLong both
        && spot.node() instanceof Node.Mapping
        && hasComments(spot)) {
      merge(path, Map.of(both.key(), value));
    } else {
      replace(spot, value);
    }
  }

  /** Whether a mapping stands in place of the list with it alone. */
  private static boolean isSingle(PlacedNode spot) {
    return spot.shape().element() != null
        && spot.node() instanceof Node.Mapping single
        && !single.entries.isEmpty();
  }

  private static boolean isEqual(PlacedNode spot, EditValue value) {
    return Content.isUnchanged(
        Content.of(spot.node(), spot.shape()), Content.of(value, spot.shape()));
  }

  private boolean hasComments(PlacedNode spot) {
    int from =
        spot.isEntry() && yaml.isBlockCollection(spot.node())
            ? yaml.lineEnd(colon(spot))
            : yaml.start(spot.node());
    int end = yaml.end(spot.node());
    int to = yaml.isBlockCollection(spot.node()) ? yaml.lineEnd(end) : end;
    return yaml.comment(from, to) >= 0;
  }

  private void merge(List<String> path, Map<String, EditValue> entries) {
    PlacedNode spot = PlacedNode.find(yaml, path);
    if (spot == null) {
      throw new IllegalArgumentException(path.toString());
    }
    KeyWords keys = KeyWords.required(spot.shape());
    List<String> superfluous = new ArrayList<>();
    for (Node.Entry entry : ((Node.Mapping) spot.node()).entries) {
      String key = keys.word(entry.key.text).english();
      boolean isLeftEmpty = entry.value instanceof Node.Scalar scalar && scalar.isEmpty();
      if (!isLeftEmpty
          && entries.keySet().stream().noneMatch(other -> keys.word(other).english().equals(key))) {
        superfluous.add(key);
      }
    }
    entries.forEach((key, value) -> set(below(path, key), value));
    for (String key : superfluous) {
      make(new Edit.Remove(below(path, key)));
    }
  }

  private void merge(List<String> path, List<EditValue> items, int old) {
    for (int i = 0; i < items.size(); i++) {
      if (i < old) {
        set(below(path, Integer.toString(i)), items.get(i));
      } else {
        append(path, items.get(i));
      }
    }
    for (int i = old - 1; i >= items.size(); i--) {
      make(new Edit.Remove(below(path, Integer.toString(i))));
    }
  }

  private static List<String> below(List<String> path, String step) {
    List<String> below = new ArrayList<>(path);
    below.add(step);
    return below;
  }

  private void insert(List<String> path, EditValue value) {
    String key = path.get(path.size() - 1);
    List<String> above = path.subList(0, path.size() - 1);
    PlacedNode parent = PlacedNode.find(yaml, above);
    EditValue alone = new EditValue.Entries(Map.of(key, value));
    if (parent == null) {
      insert(above, alone);
    } else if (parent.shape().keys() == null) {
      throw new IllegalArgumentException("no element " + path);
    } else if (parent.node() instanceof Node.Mapping mapping && !mapping.entries.isEmpty()) {
      insert(parent, mapping, key, value);
    } else if (parent.node() instanceof Node.Scalar scalar
        && !scalar.isEmpty()
        && parent.shape() instanceof Shape.ShortOrLong either) {
      if (key.equals(either.key())) {
        replace(parent, value);
        return;
      }
      // A short answer that gets a note, say, or a choice that gets its reason.
      Map<String, EditValue> both = new LinkedHashMap<>();
      both.put(either.key(), EditValue.text(scalar.text));
      both.put(key, value);
      replace(parent, new EditValue.Entries(both));
    } else {
      replace(parent, alone);
    }
  }

  private ValueWriter writer(Node.@Nullable Mapping mapping, @Nullable KeyWords keys) {
    int step = yaml.indentation(false, 2);
    return new ValueWriter(
        yaml.language(mapping, keys), step, yaml.indentation(true, step), yaml.eol(), oneLine);
  }

  /** The writer for what stands at a spot: words in the language of what was there. */
  private ValueWriter writer(PlacedNode spot) {
    PlacedNode parent = spot.parent();
    while (parent != null && !(parent.node() instanceof Node.Mapping)) {
      parent = parent.parent();
    }
    return parent == null
        ? writer(null, null)
        : writer((Node.Mapping) parent.node(), parent.shape().keys());
  }

  private void insert(PlacedNode parent, Node.Mapping mapping, String key, EditValue value) {
    KeyWords keys = KeyWords.required(parent.shape());
    ValueWriter writer = writer(mapping, keys);
    String form = writer.key(keys, key);
    Shape shape = keys.shape(key);
    int before = predecessor(mapping, keys, keys.order(key));
    int at = yaml.start(mapping.entries.get(Math.max(0, before)).key);
    if (yaml.isBracketed(mapping)) {
      String written = form + ": " + writer.inline(value, shape, (char) 0);
      if (before < 0) {
        splice(new Splice(at, at, written + ", "));
      } else {
        insertBracketed(mapping, at, yaml.end(mapping.entries.get(before).value), written);
      }
    } else if (parent.bracketed()) {
      throw new UnsupportedNotation("a pair without braces");
    } else if (before < 0) {
      String written = writer.entry(form, value, shape, mapping.column, false);
      splice(new Splice(at, at, written + yaml.eol() + " ".repeat(mapping.column)));
    } else {
      insertLines(
          mapping.entries.get(before).value,
          mapping.column,
          atEnd -> writer.entry(form, value, shape, mapping.column, atEnd));
    }
  }

  /**
   * The entry after which a key comes: by the order of declaration where the file keeps to it, the
   * last one where it does not. -1: before all.
   */
  private static int predecessor(Node.Mapping mapping, KeyWords keys, int order) {
    int before = -1;
    int greatest = -1;
    for (int i = 0; i < mapping.entries.size(); i++) {
      int other = keys.order(mapping.entries.get(i).key.text);
      if (other < greatest) {
        return mapping.entries.size() - 1;
      }
      greatest = other;
      if (other < order) {
        before = i;
      }
    }
    return before;
  }

  private interface Lines {
    String written(boolean atEnd);
  }

  /** Puts lines after those of a node and after the comments that are indented like its parts. */
  private void insertLines(Node after, int column, Lines lines) {
    int at = yaml.lineEnd(yaml.end(after));
    for (int line = yaml.nextLine(at); line < yaml.text.length(); line = yaml.nextLine(line)) {
      int first = line;
      while (first < yaml.text.length() && yaml.text.charAt(first) == ' ') {
        first++;
      }
      boolean isComment = first < yaml.text.length() && yaml.text.charAt(first) == '#';
      if (isComment && first - line > column) {
        at = yaml.lineEnd(first);
      } else if (isComment || yaml.lineEnd(first) > first) {
        break;
      }
    }
    boolean atEnd = at == yaml.text.length();
    String written = yaml.eol() + " ".repeat(column) + lines.written(atEnd);
    List<Splice> splices = new ArrayList<>();
    splices.add(new Splice(at, at, written));
    if (atEnd) {
      keepUnended(after, splices);
    }
    splice(splices);
  }

  /** A block text at the end of a file without a line end would gain one by lines after it. */
  private void keepUnended(Node after, List<Splice> splices) {
    Node last = after;
    while (!(last instanceof Node.Scalar)) {
      if (last instanceof Node.Sequence sequence && !sequence.items.isEmpty()) {
        last = YamlText.last(sequence.items);
      } else if (last instanceof Node.Mapping mapping && !mapping.entries.isEmpty()) {
        last = YamlText.last(mapping.entries).value;
      } else {
        return;
      }
    }
    if (yaml.isBlockScalar(last) && !((Node.Scalar) last).text.endsWith("\n")) {
      int from = yaml.start(last) + 1;
      int to = yaml.headerEnd(last);
      String header = yaml.text.substring(from, to).replace("+", "").replace("-", "");
      splices.add(new Splice(from, to, header + "-"));
    }
  }

  /** Puts a part after another within brackets, on a line of its own where the other has one. */
  private void insertBracketed(Node collection, int start, int end, String written) {
    int close = yaml.end(collection) - 1;
    int rest = end;
    while (rest < close && " \t".indexOf(yaml.text.charAt(rest)) >= 0) {
      rest++;
    }
    boolean hasComma = yaml.text.charAt(rest) == ',';
    int lineEnd = yaml.lineEnd(end);
    String onLine = yaml.text.substring(hasComma ? rest + 1 : rest, lineEnd).strip();
    boolean ownLine =
        yaml.isFirstOnLine(start)
            && lineEnd < close
            && (onLine.isEmpty() || onLine.startsWith("#"));
    if (!ownLine) {
      splice(new Splice(end, end, ", " + written));
      return;
    }
    String line = yaml.eol() + " ".repeat(yaml.column(start)) + written;
    if (hasComma) {
      splice(new Splice(lineEnd, lineEnd, line + ","));
    } else {
      splice(List.of(new Splice(end, end, ","), new Splice(lineEnd, lineEnd, line)));
    }
  }

  private void append(List<String> path, EditValue value) {
    PlacedNode spot = PlacedNode.find(yaml, path);
    EditValue alone = new EditValue.Items(List.of(value));
    if (spot == null) {
      insert(path, alone);
    } else if (spot.node() instanceof Node.Sequence sequence && !sequence.items.isEmpty()) {
      append(spot, sequence, value);
    } else if (!spot.isEmpty() && !(spot.node() instanceof Node.Sequence)) {
      replace(spot, new EditValue.Items(List.of(value(spot.node()), value)));
    } else {
      replace(spot, alone);
    }
  }

  /** What stands at a node, to be written anew. */
  private static EditValue value(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return EditValue.list(sequence.items.stream().map(TextEdit::value).toList());
    }
    if (!(node instanceof Node.Mapping mapping)) {
      return EditValue.text(((Node.Scalar) node).text);
    }
    Map<String, EditValue> entries = new LinkedHashMap<>();
    mapping.entries.forEach(entry -> entries.put(entry.key.text, value(entry.value)));
    return EditValue.mapping(entries);
  }

  private void append(PlacedNode spot, Node.Sequence sequence, EditValue value) {
    ValueWriter writer = writer(spot);
    Shape shape = Content.element(spot.shape());
    Node first = sequence.items.get(0);
    Node last = YamlText.last(sequence.items);
    if (yaml.isBracketed(sequence)) {
      String written = writer.inline(value, shape, yaml.quote(first));
      insertBracketed(sequence, yaml.start(last), yaml.end(last), written);
      return;
    }
    boolean tall = yaml.isBlockCollection(first);
    insertLines(
        last, sequence.column, atEnd -> writer.item(value, shape, sequence.column, tall, atEnd));
  }

  private int colon(PlacedNode spot) {
    int colon = yaml.colon(spot.entry().key);
    if (colon < 0) {
      throw new UnsupportedNotation("a key without a colon");
    }
    return colon;
  }

  private void replace(PlacedNode spot, EditValue value) {
    int start = yaml.start(spot.node());
    int end = yaml.end(spot.node());
    ValueWriter writer = writer(spot);
    if (spot.bracketed() || !spot.isEntry()) {
      replaceInPlace(spot, value, writer);
      return;
    }
    int colon = colon(spot);
    boolean block = yaml.isBlockCollection(spot.node());
    if (!block && yaml.lineEnd(colon) < start) {
      replaceInPlace(spot, value, writer);
      return;
    }
    int column = spot.container().column;
    int keyColumn = column + yaml.text.codePointCount(yaml.start(spot.entry().key), colon) + 2;
    boolean atEnd = yaml.lineEnd(end) == yaml.text.length();
    String head;
    String tail = "";
    if (writer.isLiteral(value, spot.shape(), atEnd)) {
      String text = ((EditValue.Text) value).text();
      head = " " + ValueWriter.literalHeader(text);
      tail = writer.literalLines(text, column + writer.step());
    } else if (writer.isBlock(value, spot.shape(), keyColumn)) {
      head = "";
      tail = writer.block(value, spot.shape(), column, atEnd);
    } else {
      head = " " + written(spot, value, writer);
    }
    List<Splice> splices = new ArrayList<>();
    if (block) {
      int lines = yaml.lineEnd(colon);
      splices.add(new Splice(colon + 1, colon + 1, head));
      StringBuilder comments = new StringBuilder(tail);
      for (String comment : yaml.comments(lines, yaml.lineEnd(end))) {
        comments.append(yaml.eol()).append(" ".repeat(column)).append(comment);
      }
      splices.add(new Splice(lines, yaml.lineEnd(end), comments.toString()));
    } else if (yaml.isBlockScalar(spot.node())) {
      splices.add(new Splice(colon + 1, yaml.headerEnd(spot.node()), head));
      splices.add(new Splice(yaml.lineEnd(start), end, tail));
    } else {
      int from = head.isEmpty() ? colon + 1 : start;
      boolean spaced = start > colon + 1;
      splices.add(new Splice(from, end, spaced ? head.stripLeading() : head));
      splices.add(new Splice(yaml.lineEnd(end), yaml.lineEnd(end), tail));
    }
    splice(splices);
  }

  private void replaceInPlace(PlacedNode spot, EditValue value, ValueWriter writer) {
    int start = yaml.start(spot.node());
    int end = yaml.end(spot.node());
    String written = written(spot, value, writer);
    if (yaml.isBlockScalar(spot.node())) {
      splice(
          List.of(
              new Splice(start, yaml.headerEnd(spot.node()), written),
              new Splice(yaml.lineEnd(start), end, "")));
      return;
    }
    boolean spaced = start == 0 || " \t\r\n[{".indexOf(yaml.text.charAt(start - 1)) >= 0;
    splice(new Splice(start, end, spaced ? written : " " + written));
  }

  /** A value on one line, in the quotation marks and the language of what it takes the place of. */
  private String written(PlacedNode spot, EditValue value, ValueWriter writer) {
    Node node = spot.node();
    if (value instanceof EditValue.Text text && node instanceof Node.Scalar old && !old.isEmpty()) {
      boolean chinese = old.text.codePoints().anyMatch(point -> point >= 0x2E80);
      ValueWriter same =
          new ValueWriter(
              chinese ? Language.CHINESE : Language.ENGLISH,
              writer.step(),
              writer.listStep(),
              writer.eol(),
              writer.oneLine());
      return same.scalar(text.text(), spot.shape(), yaml.quote(node));
    }
    return writer.inline(value, spot.shape(), (char) 0);
  }

  private void remove(PlacedNode spot) {
    if (spot.isEntry()) {
      removeEntry(spot, (Node.Mapping) spot.container());
    } else {
      removeItem(spot, (Node.Sequence) spot.container());
    }
  }

  private void removeEntry(PlacedNode spot, Node.Mapping mapping) {
    PlacedNode parent = spot.parent();
    boolean alone = mapping.entries.size() == 1;
    if (alone
        && parent != null
        && parent.parent() != null
        && (yaml.isBracketed(mapping) || !parent.isEntry())) {
      remove(parent);
      return;
    }
    int start = yaml.start(spot.entry().key);
    int end = yaml.end(spot.node());
    if (yaml.isBracketed(mapping)) {
      List<Node.Entry> entries = mapping.entries;
      removeBracketed(
          mapping,
          start,
          end,
          spot.index() == 0 ? -1 : yaml.end(entries.get(spot.index() - 1).value),
          spot.index() == entries.size() - 1 ? -1 : yaml.start(entries.get(spot.index() + 1).key));
    } else if (spot.bracketed()) {
      throw new UnsupportedNotation("a pair without braces");
    } else if (yaml.isFirstOnLine(start)) {
      removeLines(start, end);
    } else if (spot.index() == 0 && !alone) {
      splice(new Splice(start, yaml.start(mapping.entries.get(1).key), ""));
    } else {
      throw new UnsupportedNotation("a key that is not first on its line");
    }
  }

  /** Removes whole lines; a file whose last line had no end still has none. */
  private void removeLines(int first, int last) {
    int from = yaml.lineStart(first);
    int to = yaml.nextLine(last);
    boolean unended = to == yaml.text.length() && yaml.lineEnd(last) == to;
    splice(new Splice(unended && from > 0 ? from - yaml.lineBreakBefore(from) : from, to, ""));
  }

  private void removeItem(PlacedNode spot, Node.Sequence sequence) {
    int start = yaml.start(spot.node());
    int end = yaml.end(spot.node());
    List<Node> items = sequence.items;
    if (items.size() == 1 && spot.parent() != null) {
      replace(spot.parent(), new EditValue.Items(List.of()));
    } else if (yaml.isBracketed(sequence)) {
      removeBracketed(
          sequence,
          start,
          end,
          spot.index() == 0 ? -1 : yaml.end(items.get(spot.index() - 1)),
          spot.index() == items.size() - 1 ? -1 : yaml.start(items.get(spot.index() + 1)));
    } else {
      int dash =
          spot.index() == 0
              ? yaml.start(sequence)
              : nextPart(yaml.nextLine(yaml.end(items.get(spot.index() - 1))));
      if (!yaml.isFirstOnLine(dash)) {
        throw new UnsupportedNotation("a list within a list");
      }
      removeLines(dash, end);
    }
  }

  /** The first character of the next line that is neither blank nor a comment. */
  private int nextPart(int line) {
    int position = line;
    while (position < yaml.text.length()) {
      char c = yaml.text.charAt(position);
      if (c == '#' || Character.isWhitespace(c)) {
        position = c == '#' ? yaml.nextLine(position) : position + 1;
      } else {
        break;
      }
    }
    return position;
  }

  /**
   * Removes a part within brackets, with one comma.
   *
   * @param before the end of the part before it; -1 if it is the first
   * @param after the start of the part after it; -1 if it is the last
   */
  private void removeBracketed(Node collection, int start, int end, int before, int after) {
    int from = after >= 0 ? start : before;
    int to = after >= 0 ? after : end;
    if (before < 0 && after < 0) {
      int open = yaml.start(collection) + 1;
      splice(new Splice(open, yaml.end(collection) - 1, ""));
    } else if (yaml.comment(after >= 0 ? end : before, after >= 0 ? after : start) < 0) {
      splice(new Splice(from, to, ""));
    } else {
      int comma = yaml.text.indexOf(',', after >= 0 ? end : before);
      splice(List.of(new Splice(start, end, ""), new Splice(comma, comma + 1, "")));
    }
  }

  private void splice(Splice splice) {
    splice(List.of(splice));
  }

  private void splice(List<Splice> splices) {
    YamlText next = YamlText.of(yaml.with(splices), yaml.shape);
    if (next == null) {
      throw new UnsupportedNotation("not YAML any more");
    }
    yaml = next;
  }
}
