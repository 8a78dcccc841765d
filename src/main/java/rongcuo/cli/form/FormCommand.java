package rongcuo.cli.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo form}: the questionnaire in a workbook or on paper, and back. */
public final class FormCommand implements Command {

  private static final Parameter<Path> CASES =
      Parameter.of(
              0, Values.file("案件…", "CASE…"), "案件文件，或者装有案件文件的文件夹", "case files, or folders of them")
          .many();

  static final Option<FormKind> KIND =
      Option.of(
          "--kind",
          Wordlist.of(FormKind.values(), FormKind::id, FormKind::label)
              .alsoInChinese()
              .called("种类", "KIND"),
          "questionnaire 问卷、checklist 取证清单、outline 谈话提纲；默认按 --out 的文件名，没有的为问卷",
          "questionnaire, checklist (what to find out, where) or outline (of an interview); by"
              + " default as --out is named, else the questionnaire");

  static final Option<FormMedium> FORMAT =
      Option.of(
          "--format",
          Wordlist.of(FormMedium.values()),
          "格式，默认按 --out 的扩展名；没有的，问卷为 xlsx，其他为 docx",
          "format, by default as --out is named; else xlsx for the questionnaire, docx for others");

  static final Flag ALL =
      Flag.of("--all", "列出全部问题，不只是还有影响的", "every question, not only those that can matter");

  static final Option<Path> OUT =
      Option.of(
          "--out",
          Values.file("文件|文件夹", "FILE|FOLDER"),
          "写到哪个文件或者文件夹，默认以案号命名，写到当前文件夹",
          "the file or folder to write to, by default this folder and a name after the number");

  static final Flag FORCE = Flag.of("--force", "覆盖已有的文件", "replace files that exist");

  private static final Option<Path> READ =
      Option.of(
          "--read",
          Values.FILE,
          "读回填好的问卷（.xlsx），写入案件",
          "read a questionnaire (.xlsx) that was filled in, and write it to the case");

  @Override
  public List<Argument> arguments() {
    return List.of(
        CASES,
        KIND,
        FORMAT,
        ALL,
        OUT,
        FORCE,
        READ,
        CaseChange.DRY_RUN,
        Arguments.READING,
        Arguments.READINGS);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    List<Path> cases = CASES.all(arguments);
    @Nullable Path read = READ.in(arguments);
    if (read == null) {
      if (CaseChange.DRY_RUN.in(arguments)) {
        throw alone("--dry-run", "--read");
      }
      return new FormWriting(arguments, session, policy).run(cases);
    }
    refuseBesideReading(arguments, cases);
    FormReading reading = new FormReading(read, policy, session);
    int status = new CaseChange(cases.get(0), arguments, session, policy).run(reading::on);
    return reading.isBrokenOff() ? ExitStatus.INTERRUPTED : Math.max(status, reading.status());
  }

  private static UsageException alone(String option, String with) {
    return new UsageException("{0} 只能与 {1} 一起用。", "{0} goes with {1} alone.", option, with);
  }

  private static void refuseBesideReading(ParseResult arguments, List<Path> cases) {
    if (cases.size() > 1) {
      throw new UsageException(
          "--read 一次读入一份问卷，只能给出一个案件文件。",
          "--read reads one form into one case; name one case file.");
    }
    boolean writes =
        KIND.isIn(arguments)
            || FORMAT.isIn(arguments)
            || OUT.isIn(arguments)
            || ALL.in(arguments)
            || FORCE.in(arguments);
    if (writes) {
      throw new UsageException(
          "--read 读回问卷，不能与 --kind、--format、--all、--out、--force 一起用。",
          "--read takes a form back; it does not go with --kind, --format, --all, --out, --force.");
    }
  }

  /** In what it is made. */
  enum FormMedium {
    XLSX,
    DOCX,
    PDF,
    HTML,
    MD,
    TXT
  }
}
