package rongcuo.notice;

import java.util.function.Supplier;
import rongcuo.language.Identified;

/**
 * The formats of documents; what makes one is loaded only when it is asked for, which a reference
 * to its constructor would not wait for.
 */
public enum Format implements Identified {
  TXT(() -> new TextRenderer()),
  MD(() -> new MarkdownRenderer()),
  DOCX(() -> new DocxRenderer()),
  HTML(() -> new HtmlRenderer()),
  PDF(() -> new PdfRenderer());

  private final Supplier<Renderer> maker;

  Format(Supplier<Renderer> maker) {
    this.maker = maker;
  }

  Renderer renderer() {
    return maker.get();
  }
}
