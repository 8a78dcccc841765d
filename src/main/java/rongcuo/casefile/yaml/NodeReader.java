package rongcuo.casefile.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;
import rongcuo.language.Bilingual;

/**
 * Reads YAML into nodes, from the events of the library where {@link DirectReader} declines.
 * Nothing is constructed, resolved or expanded: anchors, aliases and tags are errors, and depth and
 * size are bounded, so that no input can make much of little.
 */
public final class NodeReader {

  public static final int MOST_DEPTH = 16;
  public static final int MOST_NODES = 200_000;

  private final Problems problems;
  private final StreamReader reader;
  private final ParserImpl parser;
  private final Folding folding;
  private int nodes;

  /** Whether reading stopped before the end: what follows is not there to be missed. */
  private boolean broken;

  private NodeReader(String text, Problems problems) {
    this.problems = problems;
    this.reader = new StreamReader(text);
    this.folding = new Folding(text);
    this.parser = new ParserImpl(reader, options());
  }

  /** Settings of the library: the size of a file is bounded elsewhere. */
  private static LoaderOptions options() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Integer.MAX_VALUE);
    return options;
  }

  /**
   * What was read.
   *
   * @param root the document; null if there is none
   * @param whole whether it was read to its end
   * @param fault what stopped the reading; null if nothing did, or nothing that is mended by going
   *     on after it
   */
  public record Result(@Nullable Node root, boolean whole, SyntaxErrors.@Nullable Fault fault) {}

  /**
   * Reads a document: directly where it is of the usual kind, with the library otherwise. Both give
   * the same nodes at the same places; problems are found by the library alone.
   *
   * @param keys whether a word is a key of such files, which tells what was meant by a slip
   */
  public static Result read(SourceText source, Problems problems, Predicate<String> keys) {
    Node plain = DirectReader.read(source.text());
    return plain == null ? readEvents(source, problems, keys) : new Result(plain, true, null);
  }

  /** Reads any document, and reports what is wrong with it. */
  public static Result readEvents(SourceText source, Problems problems, Predicate<String> keys) {
    Result result = readEvents(source.text(), source, problems, keys);
    if (result.fault() != null) {
      result.fault().report(problems);
    }
    return result;
  }

  /**
   * Reads a text, and reports what does not stop the reading.
   *
   * @param text that of the source, perhaps with blanks in place of something
   */
  public static Result readEvents(
      String text, SourceText source, Problems problems, Predicate<String> keys) {
    try {
      return new NodeReader(text, problems).document(source, keys);
    } catch (YAMLException e) {
      // What stops the library before its first event: a character that YAML forbids.
      return new Result(null, false, SyntaxErrors.of(e, source, null, keys));
    }
  }

  private Result document(SourceText source, Predicate<String> keys) {
    Node root = null;
    SyntaxErrors.Fault fault = null;
    try {
      next(); // stream start
      if (parser.checkEvent(Event.ID.StreamEnd)) {
        return new Result(null, true, null);
      }
      next(); // document start
      root = node(0);
      if (!broken) {
        next(); // document end
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
          broken = true;
          problems.error(
              place(parser.peekEvent().getStartMark()),
              new Bilingual(
                  "一个文件只能有一份案件，此处开始了第二份文档；请删去“---”或者分成两个文件。",
                  "A file holds one case; a second document begins here. Remove \"---\" or split"
                      + " the file."));
        }
      }
    } catch (YAMLException e) {
      broken = true;
      Node read = last;
      fault = SyntaxErrors.of(e, source, read, keys);
      closeAll();
      if (fault.concernsLast() && read != null && partial != null) {
        drop(partial, read);
      }
    } catch (NumberFormatException e) {
      // What the library makes of an escape by number that lacks its digits or has too great ones.
      broken = true;
      fault =
          SyntaxErrors.Fault.at(
              new Place(reader.getLine() + 1, reader.getColumn() + 1), SyntaxErrors.UNKNOWN_ESCAPE);
      closeAll();
    }
    Node read = root != null ? root : partial;
    if (broken && read != null) {
      read.broken = true;
    }
    return new Result(read, !broken, fault);
  }

  /** Adds what was in hand when reading broke off to what it stands in. */
  private void closeAll() {
    for (int i = open.size() - 1; i >= 0; i--) {
      open.get(i).node.broken = true;
      open.get(i).node.end = reader.getIndex();
      if (i > 0) {
        open.get(i - 1).add(open.get(i).node);
      }
    }
  }

  /** A collection in hand. */
  private static final class Open {
    final Node node;

    /** The key of a mapping whose value is being read. */
    Node.@Nullable Scalar key;

    Open(Node node) {
      this.node = node;
    }

    void add(Node inner) {
      if (node instanceof Node.Sequence sequence) {
        sequence.items.add(inner);
      } else if (key != null) {
        ((Node.Mapping) node).entries.add(new Node.Entry(key, inner));
      }
    }
  }

  /** The collections in hand, the outermost first. */
  private final List<Open> open = new ArrayList<>();

  /** The outermost collection in hand, kept for what was read before a syntax error. */
  private @Nullable Node partial;

  /** What was read last, to its end. */
  private @Nullable Node last;

  /** Takes the last node out of the outermost collection, with its key. */
  private static void drop(Node from, Node last) {
    if (from instanceof Node.Mapping mapping && !mapping.entries.isEmpty()) {
      int index = mapping.entries.size() - 1;
      Node value = mapping.entries.get(index).value;
      if (value == last) {
        mapping.entries.remove(index);
      } else {
        drop(value, last);
      }
    } else if (from instanceof Node.Sequence sequence && !sequence.items.isEmpty()) {
      int index = sequence.items.size() - 1;
      Node item = sequence.items.get(index);
      if (item == last) {
        sequence.items.remove(index);
      } else {
        drop(item, last);
      }
    }
  }

  private Node node(int depth) {
    Node node = begun(depth);
    last = node;
    return node;
  }

  private Node begun(int depth) {
    Event event = next();
    Mark mark = event.getStartMark();
    if (++nodes > MOST_NODES || depth > MOST_DEPTH) {
      throw new TooLarge(mark, depth > MOST_DEPTH);
    }
    refuseAnchorsAndTags(event);
    int line = mark.getLine();
    int column = mark.getColumn();
    int start = mark.getIndex();
    if (event.is(Event.ID.SequenceStart)) {
      return sequence(new Node.Sequence(line, column, start), depth);
    }
    if (event.is(Event.ID.MappingStart)) {
      return mapping(new Node.Mapping(line, column, start), depth);
    }
    int end = event.getEndMark().getIndex();
    if (event instanceof ScalarEvent scalar) {
      ScalarStyle style = scalar.getScalarStyle();
      boolean isKept =
          style == ScalarStyle.LITERAL || event.getEndMark().getLine() == mark.getLine();
      String read = scalar.getValue();
      String text = isKept ? read : folding.unfolded(start, end, style, read);
      return new Node.Scalar(line, column, start, end, text, style == ScalarStyle.PLAIN);
    }
    // An alias, refused above: what it stands for is not known.
    Node.Scalar alias = new Node.Scalar(line, column, start, end, "", false);
    alias.broken = true;
    return alias;
  }

  private Node sequence(Node.Sequence sequence, int depth) {
    begin(sequence, depth);
    while (!parser.checkEvent(Event.ID.SequenceEnd)) {
      sequence.items.add(node(depth + 1));
    }
    sequence.end = next().getEndMark().getIndex();
    open.remove(open.size() - 1);
    return sequence;
  }

  private Node mapping(Node.Mapping mapping, int depth) {
    Open inHand = begin(mapping, depth);
    while (!parser.checkEvent(Event.ID.MappingEnd)) {
      Node key = node(depth + 1);
      if (key instanceof Node.Scalar scalar) {
        // The value may break off: a text is then lost with its key, a collection is not.
        inHand.key = scalar;
        Node value = node(depth + 1);
        inHand.key = null;
        mapping.entries.add(new Node.Entry(scalar, value));
      } else {
        mapping.broken = true;
        problems.error(
            key.place(),
            new Bilingual(
                "此处应为键名，而不是列表或者映射；以括号开头的文字请加引号。",
                "A key is expected here, not a list or a mapping; quote a text that begins with a"
                    + " bracket."));
        node(depth + 1);
      }
    }
    mapping.end = next().getEndMark().getIndex();
    open.remove(open.size() - 1);
    return mapping;
  }

  private Open begin(Node collection, int depth) {
    if (depth == 0) {
      partial = collection;
    }
    Open begun = new Open(collection);
    open.add(begun);
    return begun;
  }

  private void refuseAnchorsAndTags(Event event) {
    if (event instanceof AliasEvent) {
      problems.error(
          place(event.getStartMark()),
          new Bilingual(
              "不接受别名（*）：请把内容写全；文字以 * 开头的应当加引号。",
              "Aliases (*) are not accepted: write the content out; quote a text that begins with"
                  + " *."));
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      problems.error(
          place(event.getStartMark()),
          new Bilingual(
              "不接受锚点（&）：请把内容写全；文字以 & 开头的应当加引号。",
              "Anchors (&) are not accepted: write the content out; quote a text that begins with"
                  + " &."));
    }
    String tag =
        event instanceof ScalarEvent scalar
            ? scalar.getTag()
            : event instanceof CollectionStartEvent collection ? collection.getTag() : null;
    if (tag != null) {
      problems.error(
          place(event.getStartMark()),
          new Bilingual(
              "不接受类型标记（!）：请删去；文字以 ! 开头的应当加引号。",
              "Tags (!) are not accepted: remove it; quote a text that begins with !."));
    }
  }

  private Event next() {
    return parser.getEvent();
  }

  private static Place place(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** Ends the reading of a text that is nested too deep or has too many parts. */
  static final class TooLarge extends YAMLException {
    private static final long serialVersionUID = 1L;

    private final transient Place at;
    private final boolean deep;

    TooLarge(Mark mark, boolean deep) {
      super("too large");
      this.at = place(mark);
      this.deep = deep;
    }

    Place at() {
      return at;
    }

    Bilingual text() {
      return deep
          ? new Bilingual(
                  "嵌套超过 {0} 层，不是正常的案件文件；请核对括号和缩进。",
                  "Nested deeper than {0} levels, which no case file is; check brackets and"
                      + " indentation.")
              .with(MOST_DEPTH)
          : new Bilingual("内容超过 {0} 项，不是正常的案件文件。", "More than {0} parts, which no case file has.")
              .with(MOST_NODES);
    }
  }
}
