package rongcuo.casefile.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Reads the part of YAML that case files are written in: mappings and lists by indentation or in
 * brackets, and texts on one line, bare or quoted without backslashes, or as literal blocks ({@code
 * |}, {@code |-}) whose first line holds text. It knows nothing of what is wrong with a text:
 * whatever it does not read for certain it declines, and {@link NodeReader} reads that with the
 * YAML library, or reports it. What it does read is what the library reads, to the last place.
 */
public final class DirectReader {

  /** No character of a text that is read here. */
  private static final char END = '\0';

  /** With what no bare text begins. A hyphen, question mark or colon might, but rarely does. */
  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@` \r\n" + END;

  /** What a bare text may end at: most of its characters are none of these. */
  private static final boolean[] MAY_END_BARE = new boolean['}' + 1];

  static {
    for (char c : (END + "\r\n#:,?[]{}").toCharArray()) {
      MAY_END_BARE[c] = true;
    }
  }

  /** A key may be a little longer in the library before it is none any more. */
  private static final int LONGEST_KEY = 1000;

  /** The characters, and {@link #END}. */
  private final char[] text;

  /** The next character, its line and where that line begins. */
  private int at;

  private int line;
  private int lineStart;

  private int nodes;

  private DirectReader(char[] text) {
    this.text = text;
  }

  /** The document; null if it is not to be read here. */
  public static Node.@Nullable Mapping read(String text) {
    int length = text.length();
    char[] characters = new char[length + 1];
    text.getChars(0, length, characters, 0);
    if (!arePlain(characters, length)) {
      return null;
    }
    try {
      return new DirectReader(characters).document();
    } catch (Declined declined) {
      return null;
    }
  }

  /** Printable characters of the basic plane, spaces and the usual line ends. */
  private static boolean arePlain(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      char c = text[i];
      if (c < ' ' ? c != '\n' && (c != '\r' || text[i + 1] != '\n') : c > '~' && !isPlain(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(char c) {
    return c >= 0xA0 && c <= 0xD7FF
        ? c != '\u2028' && c != '\u2029'
        : c >= 0xE000 && c <= 0xFFFD && c != '\uFEFF';
  }

  private Node.Mapping document() {
    skipLines();
    Node.Mapping root = mapping(0, scalar(false));
    require(text[at] == END);
    return root;
  }

  /** What begins on a line of its own. */
  private Node block(int depth) {
    return isItem() ? sequence(depth) : mapping(depth, scalar(false));
  }

  /** A mapping by indentation, whose first key has been read. */
  private Node.Mapping mapping(int depth, Node.Scalar first) {
    count(depth);
    Node.Mapping mapping = new Node.Mapping(first.line, first.column, first.start);
    Node.Scalar key = first;
    while (true) {
      passColon(key, depth + 1);
      mapping.entries.add(new Node.Entry(key, blockValue(depth + 1, key)));
      if (!goesOn(first.column)) {
        break;
      }
      key = scalar(false);
    }
    mapping.end = at;
    return mapping;
  }

  private Node blockValue(int depth, Node.Scalar key) {
    int colonEnd = at;
    skipSpaces();
    if (!isLineOver()) {
      return lineValue(depth, key.column);
    }
    skipLines();
    // The hyphens of a list may stand in the column of its key.
    return isFurtherIn(key.column) || goesOn(key.column) && isItem()
        ? block(depth)
        : nothing(depth, key.line, key.column + colonEnd - key.start, colonEnd);
  }

  /** A list by indentation. */
  private Node.Sequence sequence(int depth) {
    count(depth);
    int column = column();
    Node.Sequence sequence = new Node.Sequence(line, column, at);
    do {
      at++;
      sequence.items.add(item(depth + 1, column));
    } while (goesOn(column) && isItem());
    sequence.end = at;
    return sequence;
  }

  private Node item(int depth, int column) {
    int hyphenEnd = at;
    int hyphenLine = line;
    skipSpaces();
    if (isLineOver()) {
      skipLines();
      return isFurtherIn(column) ? block(depth) : nothing(depth, hyphenLine, column + 1, hyphenEnd);
    }
    if (isItem()) {
      return sequence(depth);
    }
    if (opensBracket() || text[at] == '|') {
      return lineValue(depth, column);
    }
    Node.Scalar scalar = scalar(false);
    skipSpaces();
    if (isColon()) {
      return mapping(depth, scalar);
    }
    count(depth);
    endLine();
    return scalar;
  }

  /** What begins on the line of its key or hyphen and fills that line, or is a literal block. */
  private Node lineValue(int depth, int column) {
    if (text[at] == '|') {
      return literal(depth, column);
    }
    Node node = value(depth, false);
    endLine();
    return node;
  }

  /**
   * A text, or what stands in brackets.
   *
   * @param enclosed whether it stands in brackets itself
   */
  private Node value(int depth, boolean enclosed) {
    if (opensBracket()) {
      return text[at] == '{' ? flowMapping(depth) : flowSequence(depth);
    }
    count(depth);
    return scalar(enclosed);
  }

  private boolean opensBracket() {
    return text[at] == '{' || text[at] == '[';
  }

  private Node.Mapping flowMapping(int depth) {
    count(depth);
    Node.Mapping mapping = new Node.Mapping(line, column(), at);
    at++;
    skipLines();
    while (text[at] != '}') {
      Node.Scalar key = scalar(true);
      passColon(key, depth + 1);
      mapping.entries.add(new Node.Entry(key, flowValue(depth + 1, key)));
      toNextOr('}');
    }
    at++;
    mapping.end = at;
    return mapping;
  }

  private Node flowValue(int depth, Node.Scalar key) {
    int colonEnd = at;
    skipLines();
    return text[at] == ',' || text[at] == '}'
        ? nothing(depth, key.line, key.column + colonEnd - key.start, colonEnd)
        : value(depth, true);
  }

  private Node.Sequence flowSequence(int depth) {
    count(depth);
    Node.Sequence sequence = new Node.Sequence(line, column(), at);
    at++;
    skipLines();
    while (text[at] != ']') {
      sequence.items.add(value(depth + 1, true));
      toNextOr(']');
    }
    at++;
    sequence.end = at;
    return sequence;
  }

  /** To what follows a comma, or to the closing bracket. */
  private void toNextOr(char bracket) {
    skipLines();
    if (text[at] == ',') {
      at++;
      skipLines();
    } else {
      require(text[at] == bracket);
    }
  }

  private void passColon(Node.Scalar key, int depth) {
    count(depth);
    skipSpaces();
    require(isColon() && at - key.start < LONGEST_KEY);
    at++;
  }

  /** Nothing, where a value might stand. */
  private Node.Scalar nothing(int depth, int line, int column, int at) {
    count(depth);
    return new Node.Scalar(line, column, at, at, "", true);
  }

  /** A text on one line, not yet counted. */
  private Node.Scalar scalar(boolean enclosed) {
    return switch (text[at]) {
      case '"' -> doubleQuoted();
      case '\'' -> singleQuoted();
      default -> bare(enclosed);
    };
  }

  private Node.Scalar bare(boolean enclosed) {
    int start = at;
    require(INDICATORS.indexOf(text[start]) < 0 && !(text[start] == '.' && column() == 0));
    int i = start + 1;
    while (text[i] > '}' || !MAY_END_BARE[text[i]] || !endsBare(i, enclosed)) {
      i++;
    }
    at = i;
    while (text[i - 1] == ' ') {
      i--;
    }
    return scalar(start, i, new String(text, start, i - start), true);
  }

  private boolean endsBare(int i, boolean enclosed) {
    return switch (text[i]) {
      case END, '\r', '\n' -> true;
      case '#' -> text[i - 1] == ' ';
      case ':' -> isBlank(text[i + 1]) || enclosed && ",[]{}".indexOf(text[i + 1]) >= 0;
      case ',', '?', '[', ']', '{', '}' -> enclosed;
      default -> false;
    };
  }

  private Node.Scalar doubleQuoted() {
    int start = at;
    int i = start + 1;
    while (text[i] != '"') {
      require(text[i] != '\\' && !isOver(text[i]));
      i++;
    }
    at = i + 1;
    return scalar(start, at, new String(text, start + 1, i - start - 1), false);
  }

  private Node.Scalar singleQuoted() {
    int start = at;
    int i = start + 1;
    boolean doubled = false;
    while (text[i] != '\'' || text[i + 1] == '\'') {
      require(!isOver(text[i]));
      if (text[i] == '\'') {
        doubled = true;
        i++;
      }
      i++;
    }
    at = i + 1;
    String content = new String(text, start + 1, i - start - 1);
    return scalar(start, at, doubled ? content.replace("''", "'") : content, false);
  }

  private Node.Scalar scalar(int start, int end, String content, boolean plain) {
    return new Node.Scalar(line, start - lineStart, start, end, content, plain);
  }

  /**
   * A literal block whose first line holds text.
   *
   * @param column of the key or hyphen it belongs to
   */
  private Node.Scalar literal(int depth, int column) {
    count(depth);
    int start = at;
    int startLine = line;
    int startColumn = column();
    at++;
    boolean strip = text[at] == '-';
    if (strip) {
      at++;
    }
    skipSpaces();
    require(isLineEnd());
    nextLine();
    skipSpaces();
    int indent = column();
    require(indent > column && !isLineEnd() && text[at] != END);
    at = lineStart;
    StringBuilder content = new StringBuilder();
    int lastLine = 0;
    int end = at;
    while (isWithin(indent)) {
      int from = at;
      toLineEnd();
      content.append(text, from, at - from);
      lastLine = content.length();
      end = at;
      while (isLineEnd()) {
        content.append('\n');
        nextLine();
        end = at;
        toIndent(indent);
      }
    }
    content.setLength(strip ? lastLine : Math.min(lastLine + 1, content.length()));
    at = end;
    skipLines();
    return new Node.Scalar(startLine, startColumn, start, end, content.toString(), false);
  }

  /** Whether a literal block goes on here, past its indentation. */
  private boolean isWithin(int indent) {
    toIndent(indent);
    return column() == indent && text[at] != END;
  }

  private void toIndent(int indent) {
    while (column() < indent && text[at] == ' ') {
      at++;
    }
  }

  /**
   * Whether a mapping or list has another entry in its column. What stands in a column that is
   * nobody's is left over at the end.
   */
  private boolean goesOn(int column) {
    return column() == column && text[at] != END;
  }

  private boolean isFurtherIn(int column) {
    return column() > column && text[at] != END;
  }

  private boolean isItem() {
    return text[at] == '-' && isBlank(text[at + 1]);
  }

  private boolean isColon() {
    return text[at] == ':' && isBlank(text[at + 1]);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || isOver(c);
  }

  private static boolean isOver(char c) {
    return c == '\n' || c == '\r' || c == END;
  }

  private boolean isLineOver() {
    return isOver(text[at]) || text[at] == '#' && text[at - 1] == ' ';
  }

  private boolean isLineEnd() {
    return text[at] == '\n' || text[at] == '\r';
  }

  private int column() {
    return at - lineStart;
  }

  private void skipSpaces() {
    while (text[at] == ' ') {
      at++;
    }
  }

  private void endLine() {
    skipSpaces();
    require(isLineOver());
    skipLines();
  }

  /** Passes spaces, comments and line ends. */
  private void skipLines() {
    skipSpaces();
    while (isLineEnd() || text[at] == '#') {
      require(text[at] != '#' || at == lineStart || text[at - 1] == ' ');
      toLineEnd();
      if (text[at] != END) {
        nextLine();
      }
      skipSpaces();
    }
  }

  private void toLineEnd() {
    while (!isOver(text[at])) {
      at++;
    }
  }

  private void nextLine() {
    at += text[at] == '\r' ? 2 : 1;
    line++;
    lineStart = at;
  }

  private void count(int depth) {
    require(++nodes <= NodeReader.MOST_NODES && depth <= NodeReader.MOST_DEPTH);
  }

  private static void require(boolean known) {
    if (!known) {
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
