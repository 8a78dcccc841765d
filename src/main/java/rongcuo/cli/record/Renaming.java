package rongcuo.cli.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseFolder;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseNumber;
import rongcuo.casefile.ReporterFile;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.ReporterEditor;
import rongcuo.casefile.history.History;
import rongcuo.casefile.store.FileNames;
import rongcuo.casefile.store.FolderChange;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.notice.DocumentNames;
import rongcuo.notice.Format;
import rongcuo.steps.course.RefusedException;

/** The change of one case: planned first, then made. */
final class Renaming {
  private static final String EXPECTATION = ".expect.json";

  private final Path path;
  private final String number;
  private final Session session;

  /** Names in the folder of the case, old and new. */
  private final Map<String, String> names = new LinkedHashMap<>();

  /** New contents of reporter's files, by their old names. */
  private final Map<String, byte[]> companions = new LinkedHashMap<>();

  private boolean hasDocuments;

  Renaming(Path path, String number, Session session) {
    this.path = path;
    this.number = number;
    this.session = session;
  }

  @Nullable Bilingual plan(CaseEditor editor, CaseFile caseFile)
      throws IOException, RefusedException, EditRefusedException {
    String old = caseFile.id();
    if (old.equals(number)) {
      throw new RefusedException("案号已经是“{0}”", "its number is \"{0}\" already", number);
    }
    Path file = editor.file();
    refuseTakenNumber(file);
    planCaseFile(file, old);
    planCompanions(file, old);
    planDocuments(file, caseFile);
    refuseTakenNames(file);
    editor.apply(List.of(new Edit.Set(List.of("id"), EditValue.text(number))));
    return told();
  }

  private void refuseTakenNumber(Path file) throws IOException, RefusedException {
    Path twin = CaseFolder.caseWithId(file.resolveSibling("."), number, file);
    if (twin != null) {
      throw new RefusedException(
          "案号“{0}”已由同一文件夹中的 {1} 使用，或者与其案号的文件名相同；请换一个案号",
          "\"{0}\" is the number of {1} in the same folder, or gives files of the same"
              + " name; choose another",
          number,
          String.valueOf(twin.getFileName()));
    }
  }

  private void planCaseFile(Path file, String old) throws RefusedException {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    if (!stem.equals(old) && !stem.equals(CaseNumber.fileStem(old))) {
      return;
    }
    if (Files.isSymbolicLink(path)) {
      throw new RefusedException(
          "这是符号链接，改名后会落空；请直接对它指向的文件 {0} 执行",
          "this is a symbolic link, which would lead nowhere afterwards; name the file"
              + " itself, {0}",
          file.toString());
    }
    String renamed = CaseNumber.fileStem(number);
    names.put(name, renamed + name.substring(stem.length()));
    planHistory(file, file.resolveSibling(names.get(name)));
    if (Files.exists(file.resolveSibling(stem + EXPECTATION))) {
      names.put(stem + EXPECTATION, renamed + EXPECTATION);
    }
  }

  private void planHistory(Path file, Path renamed) {
    Path history = History.of(file);
    if (Files.exists(history, LinkOption.NOFOLLOW_LINKS)) {
      names.put(
          String.valueOf(history.getFileName()), String.valueOf(History.of(renamed).getFileName()));
    }
  }

  private void planCompanions(Path file, String old)
      throws IOException, RefusedException, EditRefusedException {
    for (Path companion : ReporterFile.find(path, old)) {
      String name = String.valueOf(companion.getFileName());
      if (!Files.isSameFile(companion.resolveSibling("."), file.resolveSibling("."))) {
        throw new RefusedException(
            "举报人文件 {0} 不在案件文件所在的文件夹；请先移到案件文件旁边",
            "the reporter's file {0} is not in the folder of the case; move it there first",
            companion.toString());
      }
      if (Files.isSymbolicLink(companion)) {
        throw new RefusedException(
            "举报人文件 {0} 是符号链接；请换成文件本身",
            "the reporter's file {0} is a symbolic link; put the file itself there", name);
      }
      companions.put(name, ReporterEditor.renumbered(companion, old, number));
      String ending = name.substring(name.lastIndexOf(".reporter."));
      names.put(name, CaseNumber.fileStem(number) + ending);
    }
  }

  private void planDocuments(Path file, CaseFile caseFile) {
    List<String> before = DocumentNames.all(caseFile.id(), caseFile.subjects());
    List<String> after = DocumentNames.all(number, caseFile.subjects());
    for (int i = 0; i < before.size(); i++) {
      for (Format format : Format.values()) {
        String name = before.get(i) + "." + format.id();
        if (Files.isRegularFile(file.resolveSibling(name))) {
          names.put(name, after.get(i) + "." + format.id());
          hasDocuments = true;
        }
      }
    }
    planFolder(file, caseFile);
  }

  /** A folder that is called after the number and holds documents of the case goes with it. */
  private void planFolder(Path file, CaseFile caseFile) {
    String name = CaseNumber.fileStem(caseFile.id());
    Path folder = file.resolveSibling(name);
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    for (String document : DocumentNames.allInFolder(caseFile.subjects())) {
      for (Format format : Format.values()) {
        if (Files.isRegularFile(folder.resolve(document + "." + format.id()))) {
          names.put(name, CaseNumber.fileStem(number));
          hasDocuments = true;
          return;
        }
      }
    }
  }

  private void refuseTakenNames(Path file) throws IOException, RefusedException {
    List<String> taken = new ArrayList<>();
    Map<String, String> seen = new LinkedHashMap<>();
    for (Map.Entry<String, String> each : names.entrySet()) {
      Path to = file.resolveSibling(each.getValue());
      boolean itself =
          Files.exists(to, LinkOption.NOFOLLOW_LINKS)
              && FileNames.folded(each.getKey()).equals(FileNames.folded(each.getValue()))
              && Files.isSameFile(file.resolveSibling(each.getKey()), to);
      boolean twice = seen.put(FileNames.folded(each.getValue()), each.getKey()) != null;
      if (twice || (!itself && Files.exists(to, LinkOption.NOFOLLOW_LINKS))) {
        taken.add(each.getValue());
      }
    }
    for (Path other : ReporterFile.find(path, number)) {
      String name = String.valueOf(other.getFileName());
      if (!names.containsKey(name) && !taken.contains(name)) {
        taken.add(name);
      }
    }
    if (!taken.isEmpty()) {
      throw new RefusedException(
          "新的文件名已被占用：{0}；请先移走，或者换一个案号",
          "these names are taken: {0}; move the files away, or choose another number",
          String.join("、", taken));
    }
  }

  private Bilingual told() {
    List<String> changes = new ArrayList<>();
    names.forEach(
        (from, to) -> {
          if (!from.equals(to)) {
            changes.add(from + " → " + to);
          }
        });
    return changes.isEmpty()
        ? new Bilingual("案号改为 {0}", "its number is now {0}").with(number)
        : new Bilingual("案号改为 {0}；文件改名：{1}", "its number is now {0}; renamed: {1}")
            .with(number, String.join("；", changes));
  }

  void make(CaseEditor editor) throws IOException {
    Path file = editor.file();
    FolderChange change = new FolderChange(file.resolveSibling(".").normalize());
    String name = String.valueOf(file.getFileName());
    // At every moment a reporter's file stands beside the case under the number that it has.
    companions.forEach((from, content) -> put(change, file, from, content));
    put(change, file, name, editor.content());
    List<String> gone = new ArrayList<>(companions.keySet());
    gone.add(0, name);
    for (String from : gone) {
      finish(change, from);
    }
    names.forEach(
        (from, to) -> {
          if (!gone.contains(from)) {
            change.move(from, to);
          }
        });
    Path renamed = file.resolveSibling(names.getOrDefault(name, name));
    editor.save(renamed, then -> change.make(LocalDateTime.now(), then));
    if (hasDocuments) {
      session.note(
          "改名的文书内容没有改动，其中的案号仍是原来的；需要时请用 rongcuo notice --force 重新制作。",
          "What stands in the renamed documents was not changed, the old number neither; make"
              + " them again with rongcuo notice --force where needed.");
    }
  }

  /** One name to some systems is written first and renamed then; two are never one. */
  private boolean isOneNameToSome(String from) {
    String to = names.getOrDefault(from, from);
    return FileNames.folded(from).equals(FileNames.folded(to));
  }

  private void put(FolderChange change, Path file, String from, byte[] content) {
    String to = isOneNameToSome(from) ? from : names.getOrDefault(from, from);
    change.put(to, content, file.resolveSibling(from));
  }

  private void finish(FolderChange change, String from) {
    String to = names.getOrDefault(from, from);
    if (!isOneNameToSome(from)) {
      change.drop(from);
    } else if (!from.equals(to)) {
      change.move(from, to);
    }
  }
}
