package rongcuo.batch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;

/**
 * Which file of each folder bears which case number: numbers are unique within a folder, since
 * documents, calendars and the reporter's file go by them. Holds one short entry a case.
 */
public final class CaseNumbers {

  private static final Bilingual TAKEN =
      new Bilingual(
          "案号“{0}”与同一文件夹中的 {1} 重复；案号在一个文件夹内应当唯一，请改用其他案号。",
          "The id \"{0}\" stands in {1} of the same folder as well; ids are unique within a folder:"
              + " choose another.");

  private static final Bilingual ALIKE =
      new Bilingual(
          "案号“{0}”与同一文件夹中 {1} 的案号在某些系统上会得到相同的文件名，文书和举报人文件会互相混淆；" + "请用 rongcuo rename 改其中一个案号。",
          "The id \"{0}\" and that of {1} in the same folder give files of one name on some"
              + " systems, where documents and reporters' files would be mixed up; change"
              + " one by rongcuo rename.");

  private final Map<String, Map<String, String>> firstByFolder = new HashMap<>();

  /** The same by what files are called after the numbers, to some system. */
  private final Map<String, Map<String, String>> firstNamedByFolder = new HashMap<>();

  /**
   * A file with the number that it bears.
   *
   * @param place of the number
   */
  public record Holder(Path file, String id, Place place) {

    public static Holder of(CaseResult.Assessed result) {
      return new Holder(result.path(), result.caseFile().id(), result.caseFile().idPlace());
    }
  }

  /** Takes note of a file; what to warn of if another of its folder bears its number, else null. */
  public @Nullable Problem note(Holder holder) {
    String first = first(firstByFolder, holder, holder.id());
    return first == null ? null : Problem.warning(holder.place(), TAKEN.with(holder.id(), first));
  }

  /** The same of what files are called after the number. */
  @Nullable Problem noteNames(Holder holder) {
    String first = first(firstNamedByFolder, holder, CaseFolder.nameOfFiles(holder.id()));
    return first == null ? null : Problem.warning(holder.place(), ALIKE.with(holder.id(), first));
  }

  /** The name of the first file of a folder with a key; null if it is this one. */
  private static @Nullable String first(
      Map<String, Map<String, String>> byFolder, Holder holder, String key) {
    Path file = holder.file().toAbsolutePath().normalize();
    String name = String.valueOf(file.getFileName());
    String first =
        byFolder
            .computeIfAbsent(String.valueOf(file.getParent()), folder -> new HashMap<>())
            .putIfAbsent(key, name);
    return first == null || first.equals(name) ? null : first;
  }
}
