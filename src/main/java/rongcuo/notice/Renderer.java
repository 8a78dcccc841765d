package rongcuo.notice;

import java.io.IOException;

/** Puts a document in a format. The same document always gives the same bytes. */
interface Renderer {

  /**
   * The content of the file.
   *
   * @throws IOException if the format cannot be made here, for want of a font for one
   */
  byte[] render(Document document) throws IOException;
}
