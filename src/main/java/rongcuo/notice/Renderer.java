package rongcuo.notice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;

/** Puts a document in a format. The same document always gives the same bytes. */
interface Renderer {

  /**
   * A document in a format.
   *
   * @param content of the file
   * @param fonts the files of the fonts in it
   */
  record Rendering(byte[] content, Set<Path> fonts) {
    static Rendering of(String text) {
      return new Rendering(text.getBytes(StandardCharsets.UTF_8), Set.of());
    }
  }

  /**
   * The document in this format.
   *
   * @throws FormatException if the format cannot be made here
   */
  Rendering render(Document document) throws IOException, FormatException;
}
