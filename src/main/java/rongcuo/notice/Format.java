package rongcuo.notice;

import java.util.function.Supplier;

/**
 * The formats of documents; what makes one is loaded only when it is asked for, which a reference
 * to its constructor would not wait for.
 */
public enum Format {
  TXT("txt", () -> new TextRenderer()),
  MD("md", () -> new MarkdownRenderer()),
  DOCX("docx", () -> new DocxRenderer()),
  HTML("html", () -> new HtmlRenderer()),
  PDF("pdf", () -> new PdfRenderer());

  private final String id;
  private final Supplier<Renderer> maker;

  Format(String id, Supplier<Renderer> maker) {
    this.id = id;
    this.maker = maker;
  }

  /** The id, which is the ending of the file's name as well. */
  public String id() {
    return id;
  }

  Renderer renderer() {
    return maker.get();
  }
}
