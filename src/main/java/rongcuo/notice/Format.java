package rongcuo.notice;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The formats of documents; what makes one is loaded only when it is asked for. */
public enum Format {
  TXT("txt", TextRenderer::new),
  MD("md", MarkdownRenderer::new),
  DOCX("docx", DocxRenderer::new),
  HTML("html", HtmlRenderer::new),
  PDF("pdf", PdfRenderer::new);

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

  /** The format with this id; null if there is none. */
  public static @Nullable Format byId(String id) {
    for (Format format : values()) {
      if (format.id.equals(id)) {
        return format;
      }
    }
    return null;
  }
}
