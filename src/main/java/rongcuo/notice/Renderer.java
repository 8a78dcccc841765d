package rongcuo.notice;

import java.io.IOException;

/** Puts a document in a format. The same document always gives the same bytes. */
interface Renderer {

  /**
   * The content of the file.
   *
   * @throws FormatException if the format cannot be made here
   */
  byte[] render(Document document) throws IOException, FormatException;
}
