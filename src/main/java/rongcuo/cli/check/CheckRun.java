package rongcuo.cli.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import rongcuo.batch.CaseCheck;
import rongcuo.batch.CaseCheck.Checked;
import rongcuo.batch.CaseResult;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Progress;
import rongcuo.cli.frame.Session;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.report.CheckWriter;

/** A run over all files, printed by one thread in order. */
final class CheckRun {
  private static final Bilingual SUMMARY =
      new Bilingual(
          "共校验 {0} 份文件：有效 {1} 份，无效或者不能读取 {2} 份，有提示 {3} 份。",
          "{0} files checked: {1} valid, {2} invalid or unreadable, {3} with warnings.");

  private final Session session;
  private final CaseCheck check;
  private final Output output;
  private final CheckWriter writer;
  private final Progress progress;

  /** The status that a warning calls for. */
  private final int ofWarnings;

  private int status = ExitStatus.DONE;
  private int files;
  private int valid;
  private int warned;
  private boolean first = true;

  CheckRun(CaseCheck check, CheckWriter writer, boolean strict, Output output, Session session) {
    this.session = session;
    this.check = check;
    this.output = output;
    this.writer = writer;
    this.ofWarnings = strict ? ExitStatus.CASE_FAILED : ExitStatus.DONE;
    this.progress = new Progress(session, output.isFile());
    output.writer().print(writer.opening());
  }

  void add(CaseResult result) {
    // A folder without cases is no file that was checked.
    files += result instanceof CaseResult.WithoutCases ? 0 : 1;
    Checked checked = check.check(result);
    if (checked != null) {
      add(checked);
    } else {
      Failure failure = Failure.of(result, session.language());
      fail(failure.status());
      progress.clear();
      session.err().print(failure.message());
      session.err().flush();
    }
    progress.show(files);
  }

  private void fail(int with) {
    status = Math.max(status, with);
  }

  private void add(Checked checked) {
    if (!checked.isValid()) {
      fail(ExitStatus.CASE_FAILED);
    } else {
      valid++;
      if (!checked.problems().isEmpty()) {
        warned++;
        fail(ofWarnings);
      }
    }
    write(checked);
  }

  private void write(Checked checked) {
    String text = writer.write(checked, first, session.language());
    if (!text.isEmpty()) {
      progress.clear();
      output.writer().print(text);
      first = false;
    }
  }

  /** Ends the run; returns the exit status that the files call for. */
  int finish() {
    for (Map.Entry<Path, Problem> orphan : check.orphans().entrySet()) {
      fail(ofWarnings);
      write(new Checked(orphan.getKey(), true, List.of(orphan.getValue())));
    }
    progress.clear();
    output.writer().print(writer.closing(first));
    output.writer().flush();
    if (files > 0) {
      session.note(SUMMARY.with(files, valid, files - valid, warned));
    }
    return status;
  }
}
