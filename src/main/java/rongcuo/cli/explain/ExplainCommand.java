package rongcuo.cli.explain;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseResult;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.DisclosureRemarks;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Failure;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.Entry;
import rongcuo.report.EntryHtml;
import rongcuo.report.EntryMarkdown;
import rongcuo.report.EntryText;
import rongcuo.report.Explained;
import rongcuo.report.ExplanationEntries;
import rongcuo.report.ExplanationJson;
import rongcuo.report.Labels;

/** {@code rongcuo explain}: why an outcome, why not another, and what would change it. */
public final class ExplainCommand implements Command {

  private static final List<String> FORMATS = List.of("text", "json", "md", "html");

  @Override
  public void describe(CommandSpec spec, Language language) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(String.class)
            .arity("1")
            .required(true)
            .paramLabel(new Bilingual("案件", "CASE").in(language))
            .description(new Bilingual("一份案件文件", "a case file").in(language))
            .build());
    String outcome = new Bilingual("结论", "OUTCOME").in(language);
    Arguments.option(
        spec,
        "--subject",
        new Bilingual("姓名|序号", "NAME|NUMBER").in(language),
        new Bilingual("只解释一名当事人，按姓名或者序号", "one subject alone, by name or number"),
        language);
    Arguments.flag(
        spec,
        new Bilingual("列出全部条件，不只是起决定作用的", "show every condition, not only those that decide"),
        language,
        "--all");
    Arguments.repeatable(
        spec,
        "--why-not",
        outcome,
        new Bilingual("为什么不是这一结论（代码或者中文名称）", "why it is not this outcome (its id or Chinese name)"),
        language);
    Arguments.repeatable(
        spec,
        "--goal",
        outcome,
        new Bilingual("要成为这一结论，最少须改变哪些事实", "the least changes of facts that give this outcome"),
        language);
    Arguments.repeatable(
        spec,
        "--set",
        new Bilingual("事实=回答", "fact=answer").in(language),
        new Bilingual(
            "假设某项事实如此，看结论怎样变化；可以重复给出", "try out an answer and see what changes; repeatable"),
        language);
    Arguments.readings(spec, language);
    Arguments.flag(
        spec,
        new Bilingual("尚不能确定时先查什么", "what to find out in an open case"),
        language,
        "--find-out");
    Arguments.option(
        spec,
        "--against",
        new Bilingual("案件[:当事人]", "CASE[:SUBJECT]").in(language),
        new Bilingual(
            "与另一案件对比，或者与本案另一当事人对比（:姓名）",
            "compare with another case, or with another subject of this one (:NAME)"),
        language);
    Arguments.option(
        spec,
        "--format",
        "text|json|md|html",
        new Bilingual("输出格式，默认 text", "format, by default text"),
        language);
    Arguments.out(spec, language);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    String format = Arguments.oneOf(arguments, "--format", FORMATS, "text");
    ExplainRequest request = ExplainRequest.of(arguments, session);
    CaseResult result = request.read();
    if (!(result instanceof CaseResult.Assessed assessed)) {
      return failed(result, session);
    }
    CaseResult other = request.readOther();
    if (other != null && !(other instanceof CaseResult.Assessed)) {
      return failed(other, session);
    }
    session.err().print(DisclosureRemarks.of(assessed, session.language()));
    if (other instanceof CaseResult.Assessed of) {
      session.err().print(DisclosureRemarks.of(of, session.language()));
    }
    List<Explained> explained =
        new Explainer(request)
            .explain(assessed, other instanceof CaseResult.Assessed of ? of : null);
    @Nullable String file = arguments.matchedOptionValue("--out", null);
    try (Output output = Output.to(file, session)) {
      boolean coloured = session.coloured() && file == null;
      output.writer().print(written(format, assessed, explained, session.language(), coloured));
      output.commit();
    }
    return ExitStatus.DONE;
  }

  private static int failed(CaseResult result, Session session) {
    Failure failure = Failure.of(result, session.language());
    session.err().print(failure.message());
    return failure.status();
  }

  private static String written(
      String format,
      CaseResult.Assessed result,
      List<Explained> explained,
      Language language,
      boolean coloured) {
    if (format.equals("json")) {
      return ExplanationJson.of(explained);
    }
    Entry document = Entry.title(Labels.heading(result));
    document.line(result.file());
    explained.forEach(each -> new ExplanationEntries(each, language).addTo(document));
    return switch (format) {
      case "md" -> EntryMarkdown.of(document);
      case "html" -> EntryHtml.of(document, language);
      default -> EntryText.of(document, coloured);
    };
  }
}
