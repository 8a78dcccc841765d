package rongcuo.cli.check;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import rongcuo.casefile.history.History;

/** The histories of the cases that a run went through, and those beside them without a case. */
final class HistoriesSeen {

  private final Set<Path> ofCases = new HashSet<>();

  void see(Path caseFile) {
    ofCases.add(History.of(located(caseFile)));
  }

  /** A file in its folder, to which no link leads. */
  private static Path located(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    try {
      Path folder = absolute.getParent();
      return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
    } catch (IOException e) {
      return absolute;
    }
  }

  /** The histories below some folders of which no case was seen. */
  Set<Path> orphans(List<Path> folders) throws IOException {
    Set<Path> orphans = new TreeSet<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(folder.toRealPath(), new Search(folder.toRealPath(), orphans));
      }
    }
    return orphans;
  }

  private final class Search extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Set<Path> orphans;

    Search(Path root, Set<Path> orphans) {
      this.root = root;
      this.orphans = orphans;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean hidden = String.valueOf(folder.getFileName()).startsWith(".");
      return hidden && !folder.equals(root)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (String.valueOf(file.getFileName()).endsWith(History.ENDING)
          && attributes.isRegularFile()
          && !ofCases.contains(file)) {
        orphans.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    /** What cannot be read was told when cases were looked for. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
