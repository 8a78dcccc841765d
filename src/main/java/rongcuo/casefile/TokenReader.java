package rongcuo.casefile;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.ScalarToken;
import org.yaml.snakeyaml.tokens.Token;

/**
 * Reads a plain YAML document from the tokens of the library's scanner, which is quicker than from
 * its events. It declines whatever case files hardly ever have (a document mark, an anchor, a tag,
 * a key that is no text or has no colon) and all that is wrong; {@link NodeReader} reads and
 * reports that. What it does read is the same to the last mark.
 */
final class TokenReader {

  private final ScannerImpl scanner;

  /** The token in hand, not yet taken. */
  private Token token;

  private int nodes;

  private TokenReader(String text) {
    scanner = new ScannerImpl(TextReader.of(text), NodeReader.options());
    token = scanner.peekToken();
  }

  /** The document; null if it is not to be read here. */
  static @Nullable Node read(String text) {
    try {
      TokenReader reader = new TokenReader(text);
      reader.take(Token.ID.StreamStart);
      Node root = reader.node(0, false);
      reader.require(reader.is(Token.ID.StreamEnd));
      return root;
    } catch (Declined | YAMLException | NumberFormatException e) {
      return null;
    }
  }

  /**
   * A node in any style.
   *
   * @param flush whether it may be a list whose items stand in the column of the key it belongs to
   */
  private Node node(int depth, boolean flush) {
    return switch (token.getTokenId()) {
      case Scalar -> scalar(depth);
      case BlockMappingStart -> blockMapping(depth);
      case BlockSequenceStart -> blockSequence(depth);
      case FlowMappingStart -> flowMapping(depth);
      case FlowSequenceStart -> flowSequence(depth);
      case BlockEntry -> {
        require(flush);
        yield flushSequence(depth);
      }
      default -> throw Declined.INSTANCE;
    };
  }

  private Node.Scalar scalar(int depth) {
    count(depth);
    require(is(Token.ID.Scalar));
    ScalarToken scalar = (ScalarToken) token;
    advance();
    return new Node.Scalar(
        scalar.getStartMark(),
        scalar.getEndMark(),
        scalar.getValue(),
        scalar.getStyle() == ScalarStyle.PLAIN);
  }

  /** Nothing, where a value might stand. */
  private Node.Scalar nothing(int depth, Mark at) {
    count(depth);
    return new Node.Scalar(at, at, "", true);
  }

  private Node.Mapping blockMapping(int depth) {
    count(depth);
    Node.Mapping mapping = mapping(take(Token.ID.BlockMappingStart));
    while (is(Token.ID.Key)) {
      advance();
      Node.Scalar key = scalar(depth + 1);
      Mark colon = take(Token.ID.Value).getEndMark();
      boolean empty = is(Token.ID.Key) || is(Token.ID.Value) || is(Token.ID.BlockEnd);
      mapping.entries.add(
          new Node.Entry(key, empty ? nothing(depth + 1, colon) : node(depth + 1, true)));
    }
    mapping.end = take(Token.ID.BlockEnd).getEndMark().getIndex();
    return mapping;
  }

  private Node.Mapping flowMapping(int depth) {
    count(depth);
    Node.Mapping mapping = mapping(take(Token.ID.FlowMappingStart));
    while (is(Token.ID.Key)) {
      advance();
      Node.Scalar key = scalar(depth + 1);
      Mark colon = take(Token.ID.Value).getEndMark();
      boolean empty = is(Token.ID.FlowEntry) || is(Token.ID.FlowMappingEnd);
      mapping.entries.add(
          new Node.Entry(key, empty ? nothing(depth + 1, colon) : node(depth + 1, false)));
      if (!is(Token.ID.FlowEntry)) {
        break;
      }
      advance();
    }
    mapping.end = take(Token.ID.FlowMappingEnd).getEndMark().getIndex();
    return mapping;
  }

  private Node.Sequence flowSequence(int depth) {
    count(depth);
    Node.Sequence sequence = sequence(take(Token.ID.FlowSequenceStart));
    while (!is(Token.ID.FlowSequenceEnd)) {
      sequence.items.add(node(depth + 1, false));
      if (!is(Token.ID.FlowEntry)) {
        break;
      }
      advance();
    }
    sequence.end = take(Token.ID.FlowSequenceEnd).getEndMark().getIndex();
    return sequence;
  }

  private Node.Sequence blockSequence(int depth) {
    count(depth);
    Node.Sequence sequence = sequence(take(Token.ID.BlockSequenceStart));
    while (is(Token.ID.BlockEntry)) {
      sequence.items.add(item(depth + 1));
    }
    sequence.end = take(Token.ID.BlockEnd).getEndMark().getIndex();
    return sequence;
  }

  private Node.Sequence flushSequence(int depth) {
    count(depth);
    Node.Sequence sequence = sequence(token);
    while (is(Token.ID.BlockEntry)) {
      sequence.items.add(item(depth + 1));
    }
    sequence.end = token.getEndMark().getIndex();
    return sequence;
  }

  private Node item(int depth) {
    Mark hyphen = take(Token.ID.BlockEntry).getEndMark();
    boolean empty =
        is(Token.ID.BlockEntry) || is(Token.ID.BlockEnd) || is(Token.ID.Key) || is(Token.ID.Value);
    return empty ? nothing(depth, hyphen) : node(depth, false);
  }

  private static Node.Mapping mapping(Token first) {
    return new Node.Mapping(first.getStartMark(), first.getEndMark());
  }

  private static Node.Sequence sequence(Token first) {
    return new Node.Sequence(first.getStartMark(), first.getEndMark());
  }

  private void count(int depth) {
    require(++nodes <= NodeReader.MOST_NODES && depth <= NodeReader.MOST_DEPTH);
  }

  private boolean is(Token.ID id) {
    return token.getTokenId() == id;
  }

  private Token take(Token.ID id) {
    require(is(id));
    Token taken = token;
    advance();
    return taken;
  }

  private void advance() {
    scanner.getToken();
    token = scanner.peekToken();
  }

  private void require(boolean plain) {
    if (!plain) {
      throw Declined.INSTANCE;
    }
  }

  /** Not to be read here. */
  private static final class Declined extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final Declined INSTANCE = new Declined();

    private Declined() {
      super(null, null, false, false);
    }
  }
}
