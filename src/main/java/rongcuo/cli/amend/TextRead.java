package rongcuo.cli.amend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import rongcuo.casefile.Key;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.language.EncodedText;
import rongcuo.report.FileTrouble;

/** A text that is brought in a file or on standard input, in whatever encoding. */
record TextRead(Session session) {

  /**
   * The text for a key; of a list, each line that has something.
   *
   * @param name by which the key was asked for
   * @throws IOException if it cannot be read
   */
  List<String> from(String name, String source, Key<?> key) throws IOException {
    EncodedText read = EncodedText.of(bytes(source));
    if (read.firstFault() >= 0) {
      throw new UsageException(EncodedText.DAMAGED);
    }
    String text = read.text().replace("\r\n", "\n").replace('\r', '\n').strip();
    if (text.isEmpty()) {
      throw new UsageException("要写入“{0}”的文字是空的。", "the text for \"{0}\" is empty.", name);
    }
    KeyValue value = new KeyValue(key);
    return key.kind() == Key.Kind.TEXTS || key.kind() == Key.Kind.LINES
        ? text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()
        : List.of(value.read(key.name(), text));
  }

  private byte[] bytes(String source) throws IOException {
    if (source.equals("-")) {
      return session.environment().in().readNBytes(BoundedFile.MOST_BYTES);
    }
    Path file = Arguments.path(source);
    try {
      return BoundedFile.bytes(file);
    } catch (IOException e) {
      throw FileTrouble.naming(file, e);
    }
  }
}
