package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rongcuo.casefile.OfficeDocument;
import rongcuo.casefile.OfficeReader;
import rongcuo.report.FileTrouble;
import rongcuo.statute.Choice;

/** The office's configuration: the file that an option names, or the one in its usual place. */
public final class OfficeConfiguration {

  private OfficeConfiguration() {}

  /**
   * The readings that the office has chosen; none if it has no configuration.
   *
   * @throws IOException if a configuration that was named cannot be read
   * @throws InvalidConfigurationException if it is not valid
   */
  public static List<Choice> readings(Session session) throws IOException {
    Path named = session.configuration();
    Path file = named == null ? session.environment().configuration() : named;
    boolean required = named != null || session.environment().variable("RONGCUO_CONFIG") != null;
    if (!required && !Files.exists(file)) {
      return List.of();
    }
    OfficeDocument document = read(file);
    List<Choice> readings = document.readings();
    if (readings == null) {
      throw new InvalidConfigurationException(file, document.problems());
    }
    session.tell(file, document.problems());
    return readings;
  }

  private static OfficeDocument read(Path file) throws IOException {
    try {
      return OfficeReader.read(file);
    } catch (IOException e) {
      throw FileTrouble.naming(file, e);
    }
  }
}
