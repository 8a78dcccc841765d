package rongcuo.cli.form;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseFolder;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.HistoryKeeping;
import rongcuo.cli.frame.Session;
import rongcuo.diagnostics.Problem;
import rongcuo.form.ImportedList;
import rongcuo.language.Bilingual;

/** Begins cases in a folder, none in the place of another. */
final class CaseBeginner {
  private final Path folder;
  private final boolean dryRun;
  private final HistoryKeeping histories;
  private final Session session;
  private int begun;
  private int failed;

  CaseBeginner(ParseResult arguments, Session session) throws IOException {
    this.folder = ImportCommand.OUT.in(arguments, Path.of(""));
    this.dryRun = CaseChange.DRY_RUN.in(arguments);
    this.session = session;
    this.histories = HistoryKeeping.of(arguments, session.at(folder), session::error);
  }

  int begun() {
    return begun;
  }

  int failed() {
    return failed;
  }

  void begin(ImportedList.Beginning beginning) throws IOException {
    Path file = folder.resolve(CaseFolder.nameOfFiles(beginning.id()) + ".yaml");
    Bilingual why = refusal(beginning.id(), file);
    if (why == null && !dryRun) {
      why = created(beginning, file);
    }
    if (why != null) {
      failed++;
      session.error(
          "第 {0} 行，案号 {1}：{2}", "row {0}, {1}: {2}", beginning.first(), beginning.id(), why);
      return;
    }
    begun++;
    Bilingual told =
        dryRun
            ? new Bilingual("{0}：{1}（试算，未写入文件）", "{0}: {1} (tried only, nothing written)")
            : new Bilingual("{0}：{1}", "{0}: {1}");
    session
        .out()
        .println(session.say(told.with(file.toString(), String.join("、", beginning.officers()))));
  }

  private @Nullable Bilingual refusal(String id, Path file) throws IOException {
    Path other = Files.isDirectory(folder(file)) ? CaseFolder.caseWithId(folder(file), id) : null;
    if (other != null || Files.exists(file)) {
      return new Bilingual("已有案件文件 {0}，没有改动。", "there is the case file {0}; it was left as it is.")
          .with(String.valueOf(other == null ? file : other));
    }
    return null;
  }

  private static Path folder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of("") : parent;
  }

  private @Nullable Bilingual created(ImportedList.Beginning beginning, Path file)
      throws IOException {
    Files.createDirectories(folder(file));
    try {
      CaseEditor.create(
              file,
              beginning.id(),
              session.language(),
              beginning.officers().get(0),
              beginning.edits(),
              LocalDateTime.now(),
              histories.of(file))
          .close();
      return null;
    } catch (FileAlreadyExistsException e) {
      return new Bilingual("已有文件 {0}，没有改动。", "there is a file {0}; it was left as it is.")
          .with(file.toString());
    } catch (EditRefusedException e) {
      StringBuilder chinese = new StringBuilder(e.reason().chinese());
      StringBuilder english = new StringBuilder(e.reason().english());
      for (Problem problem : e.problems()) {
        if (problem.isError()) {
          chinese.append(problem.message().chinese());
          english.append(' ').append(problem.message().english());
        }
      }
      return new Bilingual(chinese.toString(), english.toString());
    }
  }
}
