package rongcuo.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/** The templates of the documents: an office's own where it has one, else the program's. */
public final class Templates {

  private final @Nullable Path folder;
  private final Map<DocumentKind, Template> read = new EnumMap<>(DocumentKind.class);

  /**
   * Templates with an office's own in front.
   *
   * @param folder of the office's own, each named as the program's; null if it has none
   */
  public Templates(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The file name of a document's template. */
  public static String fileName(DocumentKind kind) {
    return kind.id() + ".txt";
  }

  Template get(DocumentKind kind) throws IOException, TemplateException {
    Template known = read.get(kind);
    if (known != null) {
      return known;
    }
    Path own = folder == null ? null : folder.resolve(fileName(kind));
    Template template =
        own != null && Files.exists(own)
            ? Template.of(own.toString(), decoded(own))
            : Template.of("templates/" + fileName(kind), resource(kind));
    read.put(kind, template);
    return template;
  }

  private static String decoded(Path file) throws IOException, TemplateException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw new TemplateException(
          file.toString(),
          1,
          new Bilingual(
              "不是 UTF-8 编码，请用编辑器另存为 UTF-8。", "is not in UTF-8; save it as UTF-8 with an editor."));
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
  }

  private static String resource(DocumentKind kind) throws IOException {
    String name = "templates/" + fileName(kind);
    try (InputStream stream = Templates.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
