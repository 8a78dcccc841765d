package rongcuo.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseNumber;
import rongcuo.casefile.CaseReader;
import rongcuo.casefile.Office;
import rongcuo.casefile.store.FileNames;

/**
 * The case files named by paths, in path order: a file stands for itself, a folder for the {@code
 * *.yaml} and {@code *.yml} files in it and its subfolders.
 *
 * <p>Left out below a folder: companion files that hold a reporter's identity ({@code
 * *.reporter.yaml}), settings of the office ({@code office.yaml}), hidden files and folders, and
 * links to folders. Only one folder's names at a time for each level are held in memory.
 */
public final class CaseFolder implements Iterable<CaseFolder.Found> {

  private final List<Path> paths;

  public CaseFolder(List<Path> paths) {
    this.paths = List.copyOf(paths);
  }

  /** What stands at a path. */
  public sealed interface Found {

    Path path();

    /**
     * A case file to read.
     *
     * @param isAlone whether it is no link, and its folder held no reporter's file when it was
     *     listed
     */
    record CaseAt(Path path, boolean isAlone) implements Found {

      /** One that nobody has looked around. */
      public CaseAt(Path path) {
        this(path, false);
      }
    }

    /** A folder that was named and holds no case file. */
    record WithoutCases(Path path) implements Found {}

    /** A path that cannot be read. */
    record Unreadable(Path path, IOException cause) implements Found {}
  }

  /**
   * The case file right in a folder that has a number, or one that files are called alike after, to
   * some system; null if none has, as far as they can be read.
   */
  public static @Nullable Path caseWithId(Path folder, String id) throws IOException {
    return caseWithId(folder, id, null);
  }

  /**
   * The same, of all but one.
   *
   * @param except the one, without links
   */
  public static @Nullable Path caseWithId(Path folder, String id, @Nullable Path except)
      throws IOException {
    String name = nameOfFiles(id);
    for (Path file : filesIn(folder)) {
      if (except == null || !Files.isSameFile(file, except)) {
        CaseFile caseFile = CaseReader.read(file).caseFile();
        if (caseFile != null && name.equals(nameOfFiles(caseFile.id()))) {
          return file;
        }
      }
    }
    return null;
  }

  /** The case files right in a folder, and not below it, in whatever order. */
  public static List<Path> filesIn(Path folder) throws IOException {
    List<Path> cases = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (isCaseFile(file)) {
          cases.add(file);
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return cases;
  }

  /** Equal for numbers whose cases have files of one name on some system. */
  public static String nameOfFiles(String id) {
    return FileNames.folded(CaseNumber.fileStem(id));
  }

  /** Whether a file holds a reporter's identity and is read by no command that reads cases. */
  public static boolean isReporterFile(Path path) {
    String name = nameOf(path);
    return name.endsWith(".reporter.yaml") || name.endsWith(".reporter.yml");
  }

  @Override
  public Iterator<Found> iterator() {
    return new Walk(paths.iterator());
  }

  private static boolean isCaseFile(Path path, LinkOption... options) {
    String name = nameOf(path);
    return (name.endsWith(".yaml") || name.endsWith(".yml"))
        && !name.startsWith(".")
        && !isReporterFile(path)
        && !name.equals(Office.FILE)
        && Files.isRegularFile(path, options);
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /**
   * What is left of a folder.
   *
   * @param withReporters whether it may hold a reporter's file, as some system spells its name
   */
  private record Folder(Iterator<Path> rest, boolean withReporters) {}

  /** A walk with the rest of each open folder on a stack. */
  private static final class Walk implements Iterator<Found> {
    private final Iterator<Path> named;
    private final Deque<Folder> folders = new ArrayDeque<>();
    private final Deque<Found> ready = new ArrayDeque<>();

    /** The named folder in hand, until a case is found in it. */
    private Path folderWithoutCase = Path.of("");

    private boolean awaitsCase;

    Walk(Iterator<Path> named) {
      this.named = named;
    }

    @Override
    public boolean hasNext() {
      while (ready.isEmpty() && (!folders.isEmpty() || named.hasNext() || awaitsCase)) {
        advance();
      }
      return !ready.isEmpty();
    }

    @Override
    public Found next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return ready.remove();
    }

    private void advance() {
      if (folders.isEmpty()) {
        if (awaitsCase) {
          awaitsCase = false;
          ready.add(new Found.WithoutCases(folderWithoutCase));
        } else {
          start(named.next());
        }
        return;
      }
      Folder folder = folders.element();
      if (!folder.rest.hasNext()) {
        folders.remove();
        return;
      }
      Path path = folder.rest.next();
      boolean isNoLink = isCaseFile(path, LinkOption.NOFOLLOW_LINKS);
      if (isNoLink || isCaseFile(path)) {
        awaitsCase = false;
        ready.add(new Found.CaseAt(path, isNoLink && !folder.withReporters));
      } else if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
        open(path);
      }
    }

    private void start(Path path) {
      if (!Files.isDirectory(path)) {
        ready.add(new Found.CaseAt(path));
        return;
      }
      folderWithoutCase = path;
      awaitsCase = open(path);
    }

    private boolean open(Path folder) {
      List<Path> content = new ArrayList<>();
      boolean withReporters = false;
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        for (Path path : stream) {
          String name = nameOf(path);
          withReporters |= FileNames.folded(name).contains(".reporter.y");
          if (!name.startsWith(".")) {
            content.add(path);
          }
        }
      } catch (IOException e) {
        ready.add(new Found.Unreadable(folder, e));
        return false;
      } catch (DirectoryIteratorException e) {
        ready.add(new Found.Unreadable(folder, e.getCause()));
        return false;
      }
      Collections.sort(content);
      folders.push(new Folder(content.iterator(), withReporters));
      return true;
    }
  }
}
