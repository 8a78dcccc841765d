package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Office;
import rongcuo.casefile.OfficeDocument;
import rongcuo.casefile.OfficeReader;
import rongcuo.diagnostics.Problem;
import rongcuo.report.FileTrouble;
import rongcuo.statute.Choice;
import rongcuo.statute.ReadingPolicy;

/**
 * The office's settings: {@code office.yaml} in the folder of the cases or in the nearest one above
 * it, and what that leaves open by the file that an option names, or the user's own in its usual
 * place.
 */
public final class OfficeConfiguration {

  private OfficeConfiguration() {}

  /**
   * What is settled for the cases that a command is about; its warnings are told where the
   * {@linkplain #readings readings} are asked for, which every command does that shows a case.
   *
   * @throws IOException if a configuration that was named cannot be read
   * @throws InvalidConfigurationException if one is not valid
   */
  public static Office of(Session session) throws IOException {
    Office office = Office.NONE;
    for (Settled each : settled(session)) {
      office = office.over(each.office());
    }
    return office;
  }

  /** How the open points are read by the office alone, whatever a run asks for. */
  public static ReadingPolicy policy(Session session) throws IOException {
    return new ReadingPolicy(readings(session), null, List.of());
  }

  /** The readings that the office has chosen; none if it has chosen none. */
  public static List<Choice> readings(Session session) throws IOException {
    Office office = Office.NONE;
    for (Settled each : settled(session)) {
      session.tell(each.file(), each.warnings());
      office = office.over(each.office());
    }
    List<Choice> readings = office.readings();
    return readings == null ? List.of() : readings;
  }

  /** The readings that a file of settings chooses, wherever it stands; none if it chooses none. */
  public static List<Choice> readings(Path file) throws IOException {
    List<Choice> readings = read(file).office().readings();
    return readings == null ? List.of() : readings;
  }

  private record Settled(Path file, Office office, List<Problem> warnings) {}

  /** The nearest settings first. */
  private static List<Settled> settled(Session session) throws IOException {
    List<Settled> settled = new ArrayList<>();
    Path beside = besideCases(session.place());
    if (beside != null) {
      settled.add(read(beside));
    }
    Path named = session.configuration();
    Path file = named == null ? session.environment().configuration() : named;
    boolean required = named != null || session.environment().variable("RONGCUO_CONFIG") != null;
    if (required || Files.exists(file)) {
      settled.add(read(file));
    }
    return settled;
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

  private static Settled read(Path file) throws IOException {
    try {
      OfficeDocument document = OfficeReader.read(file);
      Office office = document.office();
      if (office == null) {
        throw new InvalidConfigurationException(file, document.problems());
      }
      return new Settled(file, office, document.problems());
    } catch (IOException e) {
      throw FileTrouble.naming(file, e);
    }
  }
}
