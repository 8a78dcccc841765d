package rongcuo.cli.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.CaseNumber;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.OfficeConfiguration;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.language.Bilingual;
import rongcuo.statute.ReadingPolicy;

/**
 * {@code rongcuo rename}: gives a case another number, and the files that are called after the old
 * one another name, all or none of them.
 */
public final class RenameCommand implements Command {

  private static final Parameter<String> NUMBER =
      Parameter.of(
          1, Values.text("新案号", "NEW-NUMBER"), "新的案号，如 民宗〔2026〕8号", "the new number of the case");

  @Override
  public List<Argument> arguments() {
    return List.of(CaseChange.CASE, NUMBER, CaseChange.DRY_RUN);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    String number = NUMBER.of(arguments).strip();
    Bilingual refusal = CaseNumber.refusal(number);
    if (refusal != null) {
      throw new UsageException(refusal);
    }
    Path path = CaseChange.CASE.of(arguments);
    Renaming renaming = new Renaming(path, number, session);
    ReadingPolicy policy = OfficeConfiguration.policy(session);
    return new CaseChange(arguments, session, policy)
        .run((editor, caseFile, subject) -> renaming.plan(editor, caseFile), renaming::make);
  }
}
