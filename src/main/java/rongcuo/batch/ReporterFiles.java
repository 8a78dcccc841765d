package rongcuo.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Concealed;
import rongcuo.casefile.NearestWord;
import rongcuo.casefile.ReportKind;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;

/**
 * Whether reporters' files and cases belong together (第十九条): one under a slightly wrong name keeps
 * nobody from being named.
 */
public final class ReporterFiles {

  private static final Bilingual NONE =
      new Bilingual(
          "案件记录为实名举报，但没有找到举报人文件“{0}.reporter.yaml”；没有该文件，程序不能制作反馈函的抬头，也不能核对输出中是否写有举报人姓名。",
          "The case records a named report, but there is no reporter's file \"{0}.reporter.yaml\";"
              + " without it the letter has no addressee, and nobody looks whether results name the"
              + " reporter.");

  private static final Bilingual ORPHAN =
      new Bilingual(
          "这是举报人文件，但同一文件夹中没有案号为“{0}”的案件，其中的姓名不会在任何案件中受到保护；请核对文件名。{1}",
          "A reporter's file, but no case of this folder has the id \"{0}\", so that the name in it is"
              + " protected in no case; check what the file is called.{1}");

  /** The ids of the cases that were seen, by folder; of folders that were gone through whole. */
  private final Map<Path, Set<String>> ids = new TreeMap<>();

  private final Set<Path> companions = new HashSet<>();
  private final List<Path> named;

  /** Looks at what is found under some paths. */
  public ReporterFiles(List<Path> named) {
    this.named = named;
  }

  /** A hint where a case should have a reporter's file and has none; null if all is well. */
  public @Nullable Problem seen(CaseResult.Assessed result) {
    CaseFile caseFile = result.caseFile();
    note(result.path(), caseFile.id(), result.concealed());
    boolean namedReport = caseFile.get(CaseKeys.REPORT_KIND) == ReportKind.NAMED;
    return namedReport && result.concealed().companions().isEmpty()
        ? Problem.warning(caseFile.idPlace(), NONE.with(caseFile.id()))
        : null;
  }

  /** Notes a case that cannot be read; its file may be called after its id. */
  public void seen(CaseResult.Invalid result) {
    String id = String.valueOf(result.path().getFileName()).replaceFirst("\\.ya?ml$", "");
    note(result.path(), id, result.concealed());
  }

  private void note(Path path, String id, Concealed concealed) {
    concealed.companions().forEach(each -> companions.add(each.toAbsolutePath().normalize()));
    Path folder = path.toAbsolutePath().normalize().getParent();
    if (folder != null && named.stream().anyMatch(each -> isWithin(folder, each))) {
      ids.computeIfAbsent(folder, f -> new HashSet<>()).add(id);
    }
  }

  private static boolean isWithin(Path folder, Path named) {
    return Files.isDirectory(named) && folder.startsWith(named.toAbsolutePath().normalize());
  }

  /** The reporters' files without a case, each with a hint. */
  public Map<Path, Problem> orphans() {
    Map<Path, Problem> orphans = new TreeMap<>();
    for (Map.Entry<Path, Set<String>> folder : ids.entrySet()) {
      for (Path file : reporterFiles(folder.getKey())) {
        if (!companions.contains(file)) {
          orphans.put(file, orphan(file, List.copyOf(folder.getValue())));
        }
      }
    }
    return orphans;
  }

  private static Problem orphan(Path file, List<String> idsThere) {
    String id = String.valueOf(file.getFileName()).replaceFirst("\\.reporter\\.ya?ml$", "");
    return Problem.warning(Place.START, ORPHAN.with(id, NearestWord.nearMiss(id, idsThere)));
  }

  private static List<Path> reporterFiles(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> stream =
        Files.newDirectoryStream(folder, CaseFolder::isReporterFile)) {
      stream.forEach(files::add);
    } catch (IOException | DirectoryIteratorException e) {
      // The folder was read a moment ago; what cannot be listed any more has no hint.
      return List.of();
    }
    return files;
  }
}
