package rongcuo.cli.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.audit.Audit;
import rongcuo.audit.Observation;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.FileSet;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.PageFormat;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.report.AuditCase;
import rongcuo.report.AuditEntries;
import rongcuo.report.AuditJson;
import rongcuo.statute.Provision;

/** What there is to find in the regulation itself, and the cases that show it. */
final class LawAudit {

  static final Flag AUDIT =
      Flag.of(
          "--audit",
          "审查条文本身：缺口、交叉、重复、有利又有害的事实、各口径关系多大；写明条款的只看有关的",
          "audit the regulation itself: gaps, overlaps, what is superfluous, facts that cut both ways, what"
              + " hangs on each reading; of the provisions named, or of all");

  static final Option<Path> WRITE =
      Option.of(
          "--write",
          Values.FOLDER,
          "把审查所附的案例写成案件文件，连同预期（可用 rongcuo test 复核），与 --audit 同用",
          "with --audit: write its cases to this folder, with what is to be expected of them (rongcuo test)");

  private LawAudit() {}

  /** Whether it is asked for; to write its cases without it is refused. */
  static boolean isAsked(ParseResult arguments) {
    boolean asked = AUDIT.in(arguments);
    if (!asked && WRITE.isIn(arguments)) {
      throw new UsageException("--write 与 --audit 同用。", "--write goes with --audit.");
    }
    return asked;
  }

  static int run(
      ParseResult arguments,
      List<Provision> about,
      PageFormat format,
      Output output,
      boolean coloured,
      Session session)
      throws IOException {
    Audit audit = Audit.ofRegulation().touching(about);
    @Nullable Path folder = WRITE.isIn(arguments) ? WRITE.in(arguments) : null;
    if (folder != null && !written(audit, folder, session)) {
      return ExitStatus.FILE_TROUBLE;
    }
    output
        .writer()
        .print(
            format == PageFormat.JSON
                ? AuditJson.of(audit)
                : format.written(
                    new AuditEntries(audit, session.language()).document(),
                    session.language(),
                    coloured));
    return ExitStatus.DONE;
  }

  /** Writes the cases, all of them or none. */
  private static boolean written(Audit audit, Path folder, Session session) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    int cases = 0;
    for (Observation observation : audit.observations()) {
      for (AuditCase each : AuditCase.of(observation)) {
        files.put(each.id() + ".yaml", content(each, session));
        files.put(each.id() + ".expect.json", each.expectation().getBytes(StandardCharsets.UTF_8));
        cases++;
      }
    }
    boolean written = new FileSet(folder, false, session).writeUntold(files, Set.of(), false);
    if (written) {
      session.note(
          "已写出 {0} 份案例及其预期：{1}",
          "{0} cases written, with what is expected of them: {1}", cases, folder.toString());
    }
    return written;
  }

  private static byte[] content(AuditCase of, Session session) {
    try {
      return CaseEditor.begun(of.id(), session.language(), AuditCase.OFFICER, of.edits());
    } catch (EditRefusedException e) {
      throw new IllegalStateException("no valid case: " + of.id(), e);
    }
  }
}
