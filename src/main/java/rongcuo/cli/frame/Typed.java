package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseFolder;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseReader;

/**
 * What is on the command line while it is typed.
 *
 * @param word the value at the cursor, as far as it is typed
 * @param caseName the case file that the line names; null if it names none yet
 * @param before the values that stand by themselves before it
 */
public record Typed(String word, @Nullable String caseName, List<String> before) {

  public Typed(String word, @Nullable String caseName) {
    this(word, caseName, List.of());
  }

  /**
   * The case file that the line names, without what tells who reported; null if it names none that
   * can be read.
   */
  public @Nullable CaseFile namedCase() {
    if (caseName == null) {
      return null;
    }
    String home = System.getProperty("user.home", "~");
    Path path = Path.of(caseName.startsWith("~/") ? home + caseName.substring(1) : caseName);
    if (CaseFolder.isReporterFile(path) || !Files.isRegularFile(path)) {
      return null;
    }
    try {
      return CaseReader.read(path).caseFile();
    } catch (IOException e) {
      return null;
    }
  }
}
