package rongcuo.cli.law;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.Wordlist;
import rongcuo.language.Bilingual;
import rongcuo.report.LawJson;
import rongcuo.report.LawText;
import rongcuo.statute.ChineseNumeral;
import rongcuo.statute.Citation;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;

/**
 * {@code rongcuo law}: shows or searches the regulation, with the rule that implements each part.
 */
public final class LawCommand implements Command {

  private enum Format {
    TEXT,
    JSON
  }

  private static final Parameter<String> WORDS =
      Parameter.of(
              0,
              new ArticleOrWord(),
              "条款（如 10、10(2)、第十一条第二款）或者要检索的词语；不写则显示全文",
              "a provision (10, 10(2), 第十一条第二款) or words to look for; without it, the whole"
                  + " text")
          .optional()
          .many();

  private static final Option<Format> FORMAT =
      Option.of(
          "--format", Wordlist.of(Format.values()), "输出格式，默认 text", "format, by default text");

  @Override
  public List<Argument> arguments() {
    return List.of(WORDS, FORMAT);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    Format format = FORMAT.in(arguments, Format.TEXT);
    List<String> words = WORDS.all(arguments);
    List<Provision> provisions = asked(words);
    if (format == Format.JSON) {
      session.out().print(LawJson.of(provisions, session.language()) + "\n");
    } else if (words.isEmpty()) {
      session.out().print(LawText.whole(session.language(), session.coloured()));
    } else {
      session.out().print(LawText.of(provisions, session.language(), session.coloured()));
    }
    if (provisions.isEmpty()) {
      int articles = Provision.articles().size();
      session.error(
          new Bilingual("条文中没有“{0}”（本办法共{1}条）。", "The regulation, of {1} articles, has no \"{0}\".")
              .with(
                  String.join(" ", words),
                  new Bilingual(ChineseNumeral.of(articles), String.valueOf(articles))));
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
    return Arrays.stream(Provision.values())
        .filter(provision -> words.stream().allMatch(Statute.chapeau(provision)::contains))
        .toList();
  }
}
