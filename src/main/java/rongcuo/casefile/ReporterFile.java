package rongcuo.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.store.BoundedFile;
import rongcuo.casefile.store.DurableFile;
import rongcuo.casefile.yaml.Node;
import rongcuo.confidentiality.Identity;
import rongcuo.diagnostics.Problems;
import rongcuo.language.Bilingual;

/**
 * The companion file {@code <id>.reporter.yaml} of a case, which alone holds a named reporter's
 * identity, so that the case file can be passed around. Only its owner may read it, and only the
 * feedback letter to the reporter is made from it.
 */
public final class ReporterFile {

  private static final List<String> ENDINGS = List.of(".reporter.yaml", ".reporter.yml");

  /** More links than any system follows. */
  private static final int MOST_LINKS = 40;

  private ReporterFile() {}

  /**
   * Where a case's file is, or is made where there is none: beside the case file, links followed.
   */
  public static Path of(Path caseFile, String id) {
    List<Path> found = find(caseFile, id);
    return found.isEmpty()
        ? itself(caseFile).resolveSibling(CaseNumber.fileStem(id) + ENDINGS.get(0))
        : found.get(0);
  }

  /**
   * The files of a case that are there: beside the case file itself first, then beside the links
   * that lead to it; called after the id as it stands first, then as files are called after it.
   */
  public static List<Path> find(Path caseFile, String id) {
    Set<String> stems = new LinkedHashSet<>();
    if (id.indexOf('/') < 0) {
      stems.add(id);
    }
    stems.add(CaseNumber.fileStem(id));
    Set<Path> found = new LinkedHashSet<>();
    for (Path place : places(caseFile)) {
      for (String stem : stems) {
        for (String ending : ENDINGS) {
          Path companion = beside(place, stem + ending);
          if (companion != null && Files.exists(companion)) {
            found.add(companion);
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /**
   * A file beside another; null if the system's locale cannot spell its name, so that none has it.
   */
  private static @Nullable Path beside(Path place, String name) {
    try {
      return place.resolveSibling(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /** The case file itself, then the names under which links lead to it. */
  private static Set<Path> places(Path caseFile) {
    if (!Files.isSymbolicLink(caseFile)) {
      return Set.of(caseFile);
    }
    Set<Path> places = new LinkedHashSet<>();
    places.add(itself(caseFile));
    Path link = caseFile.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(link); i++) {
      Path folder = link.getParent();
      if (folder != null) {
        places.add(real(folder).resolve(link.getFileName()));
      }
      try {
        link = link.resolveSibling(Files.readSymbolicLink(link));
      } catch (IOException e) {
        break;
      }
    }
    return places;
  }

  /** What a path leads to; the path as it was given where no link is on the way. */
  private static Path itself(Path file) {
    Path real = real(file);
    return real.equals(file.toAbsolutePath().normalize()) ? file : real;
  }

  /** A path without links; as it is where nothing is there yet. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path;
    }
  }

  /**
   * Reads a reporter's file.
   *
   * @param caseId the case that it must belong to
   * @throws IOException if the file cannot be read; whatever is wrong inside is a problem
   */
  public static ReporterDocument read(Path file, String caseId) throws IOException {
    return read(DurableFile.patiently(() -> BoundedFile.bytes(file)), caseId);
  }

  /**
   * Reads who reported, whatever case the file says it belongs to: what lies beside a case under
   * its number is kept from being told all the same.
   *
   * @return null if the file has errors
   */
  static @Nullable Reporter readAnyCases(Path file) throws IOException {
    byte[] content = DurableFile.patiently(() -> BoundedFile.bytes(file));
    Problems problems = new Problems();
    CaseReader.ReadDocument reading = CaseReader.checked(content, CaseShape.REPORTER, problems);
    return reading == null || problems.hasErrors()
        ? null
        : reporter(new CheckedMapping(CaseShape.REPORTER, reading.root()));
  }

  /** Who reported, by some files together; null if one of them cannot be used. */
  public static @Nullable Identity identity(Iterable<Path> files) {
    Identity identity = Identity.NONE;
    for (Path file : files) {
      try {
        Reporter read = readAnyCases(file);
        if (read == null) {
          return null;
        }
        identity = identity.and(read.identity());
      } catch (IOException e) {
        return null;
      }
    }
    return identity;
  }

  /** What a reporter's file says that has this content. */
  public static ReporterDocument read(byte[] content, String caseId) {
    Problems problems = new Problems();
    CaseReader.ReadDocument reading = CaseReader.checked(content, CaseShape.REPORTER, problems);
    if (reading == null) {
      return new ReporterDocument(null, problems.inOrder());
    }
    CheckedMapping part = new CheckedMapping(CaseShape.REPORTER, reading.root());
    if (part.node("id") instanceof Node.Scalar id
        && id.meaning instanceof String belongsTo
        && !belongsTo.equals(caseId)) {
      problems.error(
          id.place(),
          new Bilingual(
                  "此文件属于案件“{0}”，而不是“{1}”；请核对文件名和案号。",
                  "This file belongs to the case \"{0}\", not \"{1}\"; check its name and id.")
              .with(belongsTo, caseId));
    }
    return new ReporterDocument(problems.hasErrors() ? null : reporter(part), problems.inOrder());
  }

  private static Reporter reporter(CheckedMapping part) {
    return new Reporter(
        part.requiredText("id"),
        part.requiredText("name"),
        part.word("salutation", Reporter.SALUTATIONS),
        part.text("contact"));
  }
}
