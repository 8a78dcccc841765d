package rongcuo.casefile;

import java.io.Reader;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Constant;

/**
 * A text in memory as the YAML library's scanner reads it. The library's own reader fetches its
 * text piece by piece, in code points; where the text is at hand and holds nothing but printable
 * characters of the basic plane, that can be spared. Both yield the same events at the same marks,
 * but for the library's own quotation of a line, which the marks of this one lack.
 */
final class TextReader extends StreamReader {

  private static final int[] NO_QUOTATION = {};
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final char[] text;
  private int index;
  private int documentStart;
  private int line;
  private int column;

  private TextReader(char[] text) {
    super(Reader.nullReader());
    this.text = text;
  }

  /** The quicker reader where it serves, the library's own otherwise. */
  static StreamReader of(String text) {
    char[] characters = text.toCharArray();
    for (char character : characters) {
      if ((character < ' ' || character > '~')
          && (Character.isSurrogate(character) || !isPrintable(character))) {
        return new StreamReader(text);
      }
    }
    return new TextReader(characters);
  }

  @Override
  public Mark getMark() {
    return new Mark("text", index, line, column, NO_QUOTATION, 0);
  }

  @Override
  public int peek() {
    return index < text.length ? text[index] : 0;
  }

  @Override
  public int peek(int ahead) {
    int at = index + ahead;
    return at < text.length ? text[at] : 0;
  }

  @Override
  public void forward() {
    if (index < text.length) {
      pass(text[index]);
    }
  }

  @Override
  public void forward(int length) {
    for (int i = 0; i < length && index < text.length; i++) {
      pass(text[index]);
    }
  }

  private void pass(char character) {
    index++;
    if (character >= ' ' && character <= '~') {
      column++;
    } else if (Constant.LINEBR.has(character)
        || (character == '\r' && index < text.length && text[index] != '\n')) {
      line++;
      column = 0;
    } else if (character != BYTE_ORDER_MARK) {
      column++;
    }
  }

  @Override
  public String prefix(int length) {
    return new String(text, index, Math.min(length, text.length - index));
  }

  @Override
  public String prefixForward(int length) {
    String prefix = prefix(length);
    index += prefix.length();
    column += prefix.length();
    return prefix;
  }

  @Override
  public int getColumn() {
    return column;
  }

  @Override
  public int getDocumentIndex() {
    return index - documentStart;
  }

  @Override
  public void resetDocumentIndex() {
    documentStart = index;
  }

  @Override
  public int getIndex() {
    return index;
  }

  @Override
  public int getLine() {
    return line;
  }
}
