package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.OfficeDocument;
import rongcuo.casefile.OfficeReader;
import rongcuo.casefile.PaperSettings;
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
    Path file = file(session);
    OfficeDocument document = document(file, session);
    if (document == null) {
      return List.of();
    }
    List<Choice> readings = document.readings();
    if (readings == null) {
      throw new InvalidConfigurationException(file, document.problems());
    }
    session.tell(file, document.problems());
    return readings;
  }

  /** Whether what is changed of a case is recorded beside it, as it is where nothing is said. */
  static boolean keepsHistories(Session session) throws IOException {
    OfficeDocument document = document(file(session), session);
    return document == null || document.keepsHistories();
  }

  /**
   * How the office wants its documents; a folder of templates is meant from where its file stands.
   *
   * @throws InvalidConfigurationException if the configuration is not valid
   */
  public static PaperSettings papers(Session session) throws IOException {
    OfficeDocument document = document(file(session), session);
    return document == null ? PaperSettings.NONE : document.papers();
  }

  /** A folder that the configuration names, as seen from the configuration. */
  public static Path named(String folder, Session session) {
    return file(session).resolveSibling(folder);
  }

  private static Path file(Session session) {
    Path named = session.configuration();
    return named == null ? session.environment().configuration() : named;
  }

  private static @Nullable OfficeDocument document(Path file, Session session) throws IOException {
    boolean required =
        session.configuration() != null || session.environment().variable("RONGCUO_CONFIG") != null;
    return required || Files.exists(file) ? read(file) : null;
  }

  private static OfficeDocument read(Path file) throws IOException {
    try {
      return OfficeReader.read(file);
    } catch (IOException e) {
      throw FileTrouble.naming(file, e);
    }
  }
}
