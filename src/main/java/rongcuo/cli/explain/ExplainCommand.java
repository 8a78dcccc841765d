package rongcuo.cli.explain;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.DisclosureRemarks;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.OfficeArchive;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.PageFormat;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.language.Language;
import rongcuo.practice.Alterations;
import rongcuo.report.Entry;
import rongcuo.report.Explained;
import rongcuo.report.ExplanationEntries;
import rongcuo.report.ExplanationJson;
import rongcuo.statute.Choice;

/** {@code rongcuo explain}: why an outcome, why not another, and what would change it. */
public final class ExplainCommand implements Command {

  @Override
  public List<Argument> arguments() {
    return List.of(
        ExplainRequest.CASE,
        ExplainRequest.SUBJECT,
        ExplainRequest.ALL,
        ExplainRequest.WHY_NOT,
        ExplainRequest.GOAL,
        ExplainRequest.ARCHIVE,
        ExplainRequest.SET,
        Arguments.READING,
        Arguments.READINGS,
        ExplainRequest.FIND_OUT,
        ExplainRequest.AGAINST,
        ExplainRequest.EVIDENCE,
        ExplainRequest.CONTESTED,
        ExplainRequest.WITHOUT,
        PageFormat.OPTION,
        Arguments.OUT);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    PageFormat format = PageFormat.OPTION.in(arguments, PageFormat.TEXT);
    if (ExplainRequest.ARCHIVE.isIn(arguments) && !ExplainRequest.GOAL.isIn(arguments)) {
      throw new UsageException("--archive 与 --goal 同用。", "--archive goes with --goal.");
    }
    ExplainRequest request = ExplainRequest.of(arguments, session);
    CaseResult result = request.read();
    if (!(result instanceof CaseResult.Assessed assessed)) {
      return Failure.of(result, session.language()).tell(session);
    }
    CaseResult other = request.readOther();
    if (other != null && !(other instanceof CaseResult.Assessed)) {
      return Failure.of(other, session.language()).tell(session);
    }
    session.err().print(DisclosureRemarks.of(assessed, session.language()));
    if (other instanceof CaseResult.Assessed of) {
      session.err().print(DisclosureRemarks.of(of, session.language()));
    }
    List<Explained> explained =
        new Explainer(request)
            .explain(assessed, other instanceof CaseResult.Assessed of ? of : null);
    if (!request.goals().isEmpty()) {
      explained =
          altering(
              explained,
              OfficeArchive.of(session, request.before(), ExplainRequest.ARCHIVE.all(arguments)));
    }
    @Nullable String file = Arguments.OUT.in(arguments);
    try (Output output = Output.to(file, session)) {
      boolean coloured = session.coloured() && file == null;
      output.writer().print(written(format, assessed, explained, session.language(), coloured));
      output.commit();
    }
    return ExitStatus.DONE;
  }

  /** Adds what the readings that lead to a goal would alter in the archive, if there is one. */
  private static List<Explained> altering(List<Explained> explained, OfficeArchive archive) {
    Set<List<Choice>> sets = new LinkedHashSet<>();
    explained.forEach(each -> sets.addAll(each.readings()));
    if (sets.isEmpty() || !archive.isKept()) {
      return explained;
    }
    Map<List<Choice>, Alterations> altered =
        archive.altered(sets, explained.get(0).result().caseFile().id());
    return explained.stream().map(each -> each.altering(altered)).toList();
  }

  private static String written(
      PageFormat format,
      CaseResult.Assessed result,
      List<Explained> explained,
      Language language,
      boolean coloured) {
    if (format == PageFormat.JSON) {
      return ExplanationJson.of(explained);
    }
    Entry document = Entry.of(result, language);
    explained.forEach(each -> new ExplanationEntries(each, language).addTo(document));
    return format.written(document, language, coloured);
  }
}
