package rongcuo.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who made a named report (第十九条), from the companion of a case file.
 *
 * @param name of the reporter; null if the companion gives none
 * @param contact how to reach the reporter, likewise
 */
public record ReporterIdentity(@Nullable String name, @Nullable String contact) {

  /**
   * What came of reading a companion.
   *
   * @param identity null if the file has errors
   */
  public record Result(@Nullable ReporterIdentity identity, List<Problem> problems) {}

  /** Where the identity for a case stands: beside the case file, named by the case's id. */
  public static Path companion(Path caseFile, String id) {
    return caseFile.toAbsolutePath().resolveSibling(id + ".reporter.yaml");
  }

  /**
   * Reads the companion of a case file; a case without one has no known reporter.
   *
   * @throws IOException if there is one that cannot be read
   */
  public static Result read(Path companion) throws IOException {
    if (!Files.exists(companion)) {
      return new Result(new ReporterIdentity(null, null), List.of());
    }
    Problems problems = new Problems();
    Node.Mapping root =
        CaseReader.checked(CaseReader.bytes(companion), CaseShape.REPORTER, problems);
    if (root == null || problems.hasErrors()) {
      return new Result(null, problems.inOrder());
    }
    Part part = new Part(CaseShape.REPORTER, root);
    return new Result(
        new ReporterIdentity(part.text("name"), part.text("contact")), problems.inOrder());
  }
}
