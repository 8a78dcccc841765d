package rongcuo.notice;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.EncodedText;
import rongcuo.language.Resource;
import rongcuo.steps.course.Paper;

/** The templates of the documents: an office's own where it has one, else the program's. */
public final class Templates {

  private final @Nullable Path folder;
  private final Map<Path, Bilingual> warnings = new LinkedHashMap<>();
  private final Map<String, Template> read = new HashMap<>();

  /**
   * Templates with an office's own in front.
   *
   * @param folder of the office's own, each named as the program's; null if it has none
   */
  public Templates(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The file name of a document's template. */
  public static String fileName(Paper kind) {
    return fileName(kind.id());
  }

  private static String fileName(String id) {
    return id + ".txt";
  }

  Template get(Paper kind) throws IOException, TemplateException {
    return get(kind.id());
  }

  synchronized Template get(String id) throws IOException, TemplateException {
    Template known = read.get(id);
    if (known != null) {
      return known;
    }
    Path own = folder == null ? null : folder.resolve(fileName(id));
    Template template =
        own != null && Files.exists(own)
            ? Template.of(own.toString(), decoded(own))
            : Template.of(
                "templates/" + fileName(id),
                Resource.text(Templates.class, "templates/" + fileName(id)));
    read.put(id, template);
    return template;
  }

  private String decoded(Path file) throws IOException, TemplateException {
    EncodedText encoded = EncodedText.of(bytes(file));
    if (encoded.firstFault() >= 0) {
      String before = encoded.text().substring(0, encoded.firstFault());
      throw new TemplateException(
          file.toString(), before.split("\r\n|[\r\n]", -1).length, EncodedText.DAMAGED);
    }
    if (encoded.isOther()) {
      warnings.put(file, encoded.warning());
    }
    return encoded.text().replaceAll("\r\n?", "\n");
  }

  /** Its bytes; trouble with them names the template. */
  private static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw new FileSystemException(file.toString(), null, e.getMessage());
    }
  }

  /** What is to be said of the office's own templates that were read so far. */
  public Map<Path, Bilingual> warnings() {
    return Collections.unmodifiableMap(warnings);
  }
}
