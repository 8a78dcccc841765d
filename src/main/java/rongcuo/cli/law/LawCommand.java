package rongcuo.cli.law;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Session;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.JsonText;
import rongcuo.report.TextPage;
import rongcuo.rules.Coverage;
import rongcuo.rules.Rule;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Citation;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Statute;
import rongcuo.statute.Statute.Chapter;

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
      session.out().print(json(provisions, session.language()) + "\n");
    } else if (words.isEmpty()) {
      session.out().print(wholeText(session));
    } else {
      session.out().print(parts(provisions, session));
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

  private static String wholeText(Session session) {
    TextPage page = new TextPage(session.coloured());
    page.heading(Statute.TITLE);
    for (Chapter chapter : Statute.chapters()) {
      page.blank();
      page.heading(chapter.heading());
      for (Provision article : chapter.articles()) {
        page.blank();
        for (Provision provision : Provision.values()) {
          if (provision.wholeArticle() == article) {
            provision(page, provision, session.language());
          }
        }
        remark(page, 2, Coverage.of(article), session.language());
      }
    }
    return page.toString();
  }

  private static void provision(TextPage page, Provision provision, Language language) {
    String words = Statute.chapeau(provision);
    if (words.isEmpty()) {
      return;
    }
    int level = provision.item() > 0 ? 1 : 0;
    String number =
        provision.item() > 0
            ? provision.citation(Language.CHINESE).replaceAll(".*第（(.*)）项", "（$1）")
            : provision.paragraph() > 1
                ? ""
                : provision.wholeArticle().citation(Language.CHINESE) + "  ";
    page.line(level, number + words);
    Rule rule = Rulebook.ruleOf(provision);
    if (rule != null) {
      page.line(level + 1, ruleLine(rule, language));
    }
  }

  private static String ruleLine(Rule rule, Language language) {
    return new Bilingual("〔规则 {0}〕", "[rule {0}]").with(nameOf(rule)).in(language);
  }

  private static void remark(TextPage page, int level, Coverage coverage, Language language) {
    if (coverage.remark() != null) {
      Bilingual kind =
          coverage.formalised()
              ? new Bilingual("〔后续事项：{0}〕", "[duties: {0}]")
              : new Bilingual("〔未作规则：{0}〕", "[not formalised: {0}]");
      page.line(level, kind.with(coverage.remark()).in(language));
    }
  }

  private static String parts(List<Provision> provisions, Session session) {
    Language language = session.language();
    TextPage page = new TextPage(session.coloured());
    for (int i = 0; i < provisions.size(); i++) {
      Provision provision = provisions.get(i);
      if (i > 0) {
        page.blank();
      }
      page.heading(provision.citation(language));
      Statute.text(provision).lines().forEach(line -> page.line(1, line));
      Coverage coverage = Coverage.of(provision);
      for (Rule rule : coverage.rules()) {
        page.line(1, ruleLine(rule, language));
        page.line(2, facts(rule, language));
      }
      remark(page, 1, coverage, language);
      for (Reading reading : Reading.values()) {
        if (reading.provision() == provision) {
          page.line(
              1,
              new Bilingual("〔解释口径“{0}”：{1}〕", "[reading \"{0}\": {1}]")
                  .with(reading.id(), reading.quotation())
                  .in(language));
        }
      }
    }
    return page.toString();
  }

  private static String facts(Rule rule, Language language) {
    String names =
        rule.condition().facts().toList().stream()
            .map(fact -> labelled(fact, language))
            .collect(Collectors.joining(language == Language.CHINESE ? "；" : "; "));
    return new Bilingual("事实：{0}", "facts: {0}").with(names).in(language);
  }

  private static String labelled(Fact fact, Language language) {
    String label = fact.wording(language).label();
    return Arguments.labelled(new Bilingual(label, label), fact.id()).in(language);
  }

  private static String nameOf(Rule rule) {
    String name = rule.getClass().getName();
    return name.substring(name.indexOf("art"));
  }

  private static String json(List<Provision> provisions, Language language) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonText.FACTORY.createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("title", Statute.TITLE);
      json.writeStringField("sha256", Statute.SHA256);
      json.writeArrayFieldStart("provisions");
      for (Provision provision : provisions) {
        Coverage coverage = Coverage.of(provision);
        json.writeStartObject();
        json.writeStringField("id", provision.id());
        json.writeStringField("citation", provision.citation(language));
        json.writeStringField("text", Statute.text(provision));
        json.writeBooleanField("formalised", coverage.formalised());
        json.writeArrayFieldStart("rules");
        for (Rule rule : coverage.rules()) {
          json.writeStartObject();
          json.writeStringField("provision", rule.provision().id());
          json.writeStringField("rule", nameOf(rule));
          json.writeEndObject();
        }
        json.writeEndArray();
        @Nullable Bilingual remark = coverage.remark();
        if (remark != null) {
          json.writeStringField("remark", remark.in(language));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }
}
