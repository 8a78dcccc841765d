package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Office;
import rongcuo.casefile.OfficeDocument;
import rongcuo.casefile.OfficeReader;
import rongcuo.report.FileTrouble;
import rongcuo.statute.Choice;

/**
 * The office's settings: {@code office.yaml} in the folder of the cases or in the nearest one above
 * it, and what that leaves open by the file that an option names, or the user's own in its usual
 * place.
 */
public final class OfficeConfiguration {

  private OfficeConfiguration() {}

  /**
   * What is settled for the cases that a command is about.
   *
   * @throws IOException if a configuration that was named cannot be read
   * @throws InvalidConfigurationException if one is not valid
   */
  public static Office of(Session session) throws IOException {
    Path beside = besideCases(session.place());
    Office wider = users(session);
    return beside == null ? wider : read(beside, session).over(wider);
  }

  /** The readings that the office has chosen; none if it has chosen none. */
  public static List<Choice> readings(Session session) throws IOException {
    List<Choice> readings = of(session).readings();
    return readings == null ? List.of() : readings;
  }

  /** The settings that stand in a folder or above it; null if there are none. */
  public static @Nullable Path besideCases(Path folder) {
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      Path file = at.resolve(Office.FILE);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }

  private static Office users(Session session) throws IOException {
    Path named = session.configuration();
    Path file = named == null ? session.environment().configuration() : named;
    boolean required = named != null || session.environment().variable("RONGCUO_CONFIG") != null;
    return required || Files.exists(file) ? read(file, session) : Office.NONE;
  }

  private static Office read(Path file, Session session) throws IOException {
    OfficeDocument document = read(file);
    Office office = document.office();
    if (office == null) {
      throw new InvalidConfigurationException(file, document.problems());
    }
    session.tell(file, document.problems());
    return office;
  }

  private static OfficeDocument read(Path file) throws IOException {
    try {
      return OfficeReader.read(file);
    } catch (IOException e) {
      throw FileTrouble.naming(file, e);
    }
  }
}
