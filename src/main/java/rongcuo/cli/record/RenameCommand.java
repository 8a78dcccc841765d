package rongcuo.cli.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.CaseNumber;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.statute.ReadingPolicy;

/**
 * {@code rongcuo rename}: gives a case another number, and the files that are called after the old
 * one another name, all or none of them.
 */
public final class RenameCommand implements Command {

  @Override
  public void describe(CommandSpec spec, Language language) {
    CaseChange.positional(spec, 0, new Bilingual("案件", "CASE"), CaseChange.CASE, language);
    CaseChange.positional(
        spec,
        1,
        new Bilingual("新案号", "NEW-NUMBER"),
        new Bilingual("新的案号，如 民宗〔2026〕8号", "the new number of the case"),
        language);
    Arguments.flag(
        spec, new Bilingual("只试算，不写入文件", "try it, but write nothing"), language, "--dry-run");
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    String number = arguments.matchedPositionalValue(1, "").strip();
    Bilingual refusal = CaseNumber.refusal(number);
    if (refusal != null) {
      throw new UsageException(refusal);
    }
    Path path = Arguments.path(arguments.matchedPositionalValue(0, ""));
    Renaming renaming = new Renaming(path, number, session);
    ReadingPolicy policy =
        new ReadingPolicy(OfficeConfiguration.readings(session), null, List.of());
    return new CaseChange(arguments, session, policy)
        .run((editor, caseFile, subject) -> renaming.plan(editor, caseFile), renaming::make);
  }
}
