package rongcuo.cli.law;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Session;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.LawJson;
import rongcuo.report.LawText;
import rongcuo.statute.Citation;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;

/**
 * {@code rongcuo law}: shows or searches the regulation, with the rule that implements each part.
 */
public final class LawCommand implements Command {

  private static final List<String> FORMATS = List.of("text", "json");

  @Override
  public void describe(CommandSpec spec, Language language) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .paramLabel(new Bilingual("[条款|词语…]", "[ARTICLE|WORD…]").in(language))
            .hideParamSyntax(true)
            .description(
                new Bilingual(
                        "条款（如 10、10(2)、第十一条第二款）或者要检索的词语；不写则显示全文",
                        "a provision (10, 10(2), 第十一条第二款) or words to look for; without it,"
                            + " the whole text")
                    .in(language))
            .build());
    Arguments.option(
        spec,
        "--format",
        "text|json",
        new Bilingual("输出格式，默认 text", "format, by default text"),
        language);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    String format = Arguments.oneOf(arguments, "--format", FORMATS, "text");
    List<String> words = arguments.matchedPositionalValue(0, List.of());
    List<Provision> provisions = asked(words);
    if (format.equals("json")) {
      session.out().print(LawJson.of(provisions, session.language()) + "\n");
    } else if (words.isEmpty()) {
      session.out().print(LawText.whole(session.language(), session.coloured()));
    } else {
      session.out().print(LawText.of(provisions, session.language(), session.coloured()));
    }
    if (provisions.isEmpty()) {
      session.error(
          new Bilingual("条文中没有“{0}”（本办法共十九条）。", "The regulation, of 19 articles, has no \"{0}\".")
              .with(String.join(" ", words)));
      return ExitStatus.CASE_FAILED;
    }
    return ExitStatus.DONE;
  }

  /** The provisions that are cited or, failing that, those whose own words have all the words. */
  private static List<Provision> asked(List<String> words) {
    if (words.isEmpty()) {
      return Provision.articles();
    }
    List<Provision> cited = new ArrayList<>();
    for (String word : words) {
      Provision provision = Citation.parse(word);
      if (provision != null) {
        cited.add(provision);
      }
    }
    if (cited.size() == words.size()) {
      return cited;
    }
    List<Provision> found = new ArrayList<>();
    for (Provision provision : Provision.values()) {
      if (words.stream().allMatch(Statute.chapeau(provision)::contains)) {
        found.add(provision);
      }
    }
    return found;
  }
}
