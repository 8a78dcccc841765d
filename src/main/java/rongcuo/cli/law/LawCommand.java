package rongcuo.cli.law;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Output;
import rongcuo.cli.frame.PageFormat;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.LawJson;
import rongcuo.report.LawText;
import rongcuo.statute.ChineseNumeral;
import rongcuo.statute.Citation;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;

/**
 * {@code rongcuo law}: shows or searches the regulation, with the rule that implements each part,
 * or says what there is to find in the regulation itself.
 */
public final class LawCommand implements Command {

  private static final Parameter<String> WORDS =
      Parameter.of(
              0,
              new ArticleOrWord(),
              "条款（如 10、10(2)、第十一条第二款）或者要检索的词语；不写则显示全文",
              "a provision (10, 10(2), 第十一条第二款) or words to look for; without it, the whole"
                  + " text")
          .optional()
          .many();

  @Override
  public List<Argument> arguments() {
    return List.of(WORDS, LawAudit.AUDIT, LawAudit.WRITE, PageFormat.OPTION, Arguments.OUT);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    PageFormat format = Arguments.format(arguments, PageFormat.OPTION, PageFormat.values());
    List<String> words = WORDS.all(arguments);
    List<Provision> provisions = asked(words);
    boolean audit = LawAudit.isAsked(arguments);
    if (!audit && format != PageFormat.TEXT && format != PageFormat.JSON) {
      throw new UsageException(
          "条文本身只输出为 text 或者 json；md、html 与 --audit 同用。",
          "The text of the regulation is written as text or json; md and html go with --audit.");
    }
    @Nullable String file = Arguments.OUT.in(arguments);
    boolean coloured = session.coloured() && file == null;
    try (Output output = Output.to(file, session)) {
      if (audit && !provisions.isEmpty()) {
        List<Provision> about = words.isEmpty() ? List.of() : provisions;
        int status = LawAudit.run(arguments, about, format, output, coloured, session);
        if (status != ExitStatus.DONE) {
          return status;
        }
      } else if (!audit) {
        output.writer().print(text(format, words, provisions, session.language(), coloured));
      }
      output.commit();
    }
    if (provisions.isEmpty()) {
      int articles = Provision.articles().size();
      session.error(
          "条文中没有“{0}”（本办法共{1}条）。",
          "The regulation, of {1} articles, has no \"{0}\".",
          String.join(" ", words),
          new Bilingual(ChineseNumeral.of(articles), String.valueOf(articles)));
      return ExitStatus.CASE_FAILED;
    }
    return ExitStatus.DONE;
  }

  private static String text(
      PageFormat format,
      List<String> words,
      List<Provision> provisions,
      Language language,
      boolean coloured) {
    if (format == PageFormat.JSON) {
      return LawJson.of(provisions, language);
    }
    return words.isEmpty()
        ? LawText.whole(language, coloured)
        : LawText.of(provisions, language, coloured);
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
    return Arrays.stream(Provision.values())
        .filter(provision -> words.stream().allMatch(Statute.chapeau(provision)::contains))
        .toList();
  }
}
