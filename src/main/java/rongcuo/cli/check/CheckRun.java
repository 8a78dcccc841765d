package rongcuo.cli.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseCheck;
import rongcuo.batch.CaseCheck.Checked;
import rongcuo.batch.CaseResult;
import rongcuo.casefile.history.HistoryCheck;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Progress;
import rongcuo.cli.frame.Session;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.practice.Decided;
import rongcuo.practice.Glance;
import rongcuo.report.CheckWriter;
import rongcuo.report.FileTrouble;
import rongcuo.report.Invocation;
import rongcuo.report.Listing;

/** A run over all files, printed by one thread in order. */
final class CheckRun {
  private static final Bilingual SUMMARY =
      new Bilingual(
          "共校验 {0} 份文件：有效 {1} 份，无效或者不能读取 {2} 份，有提示 {3} 份。",
          "{0} files checked: {1} valid, {2} invalid or unreadable, {3} with warnings.");

  private static final Bilingual WITHOUT_CASE =
      new Bilingual(
          "这份修改记录没有对应的案件文件：案件文件可能已被删除、移走，或者改了名称；请查明。",
          "A history without its case: that may have been deleted, moved or given another name; find"
              + " out.");

  private final Session session;
  private final List<Path> paths;
  private final HistoriesSeen seen = new HistoriesSeen();
  private final CaseCheck check;
  private final Glance decisions = new Glance();
  private final Output output;
  private final Listing format;
  private final Progress progress;

  /** Whether the history of each case is looked through too. */
  private final boolean histories;

  /** The status that a warning calls for. */
  private final int ofWarnings;

  private int status = ExitStatus.DONE;
  private int files;
  private int valid;
  private int warned;
  private boolean first = true;

  CheckRun(
      List<Path> paths,
      Listing format,
      boolean histories,
      boolean strict,
      Output output,
      Session session) {
    this.session = session;
    this.paths = paths;
    this.check = new CaseCheck(paths);
    this.output = output;
    this.format = format;
    this.histories = histories;
    this.ofWarnings = strict ? ExitStatus.CASE_FAILED : ExitStatus.DONE;
    this.progress = new Progress(session, output.isFile());
    output.writer().print(format.opening());
  }

  void add(CaseResult result) {
    if (histories) {
      seen.see(result.path());
    }
    // A folder without cases is no file that was checked.
    files += result instanceof CaseResult.WithoutCases ? 0 : 1;
    if (result instanceof CaseResult.Assessed assessed) {
      decisions.add(Decided.of(assessed));
    }
    Checked checked = check.check(result);
    if (checked != null) {
      add(checked, histories ? history(result.path()) : null);
    } else {
      progress.clear();
      fail(Failure.of(result, session.language()).tell(session));
    }
    progress.show(files);
  }

  private void fail(int with) {
    status = Math.max(status, with);
  }

  /** What the history of a case proves; null if it or the case cannot be read any more. */
  private @Nullable HistoryCheck history(Path file) {
    try {
      HistoryCheck history = HistoryCheck.of(file);
      fail(history.isWhole() ? ExitStatus.DONE : ExitStatus.CASE_FAILED);
      fail(history.isRemarkable() ? ofWarnings : ExitStatus.DONE);
      return history;
    } catch (IOException e) {
      fail(ExitStatus.FILE_TROUBLE);
      progress.clear();
      session.error(FileTrouble.of(e));
      return null;
    }
  }

  private void add(Checked checked, @Nullable HistoryCheck history) {
    if (!checked.isValid()) {
      fail(ExitStatus.CASE_FAILED);
    } else {
      valid++;
      if (!checked.problems().isEmpty()) {
        warned++;
        fail(ofWarnings);
      }
    }
    write(checked, history);
  }

  private void write(Checked checked, @Nullable HistoryCheck history) {
    String text = CheckWriter.write(format, checked, history, first, session.language());
    if (!text.isEmpty()) {
      progress.clear();
      output.writer().print(text);
      first = false;
    }
  }

  private void orphan(Path file, Problem problem) {
    fail(ofWarnings);
    write(new Checked(file, true, List.of(problem)), null);
  }

  /** Ends the run; returns the exit status that the files call for. */
  int finish() throws IOException {
    check.orphans().forEach(this::orphan);
    if (histories) {
      for (Path orphan : seen.orphans(paths)) {
        orphan(orphan, Problem.warning(Place.START, WITHOUT_CASE));
      }
    }
    progress.clear();
    output.writer().print(format.closing());
    output.writer().flush();
    if (files > 0) {
      session.note(SUMMARY.with(files, valid, files - valid, warned));
    }
    session.note(decisions.remark(Invocation.program()));
    return status;
  }
}
