package rongcuo.cli.decide;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.followup.Adoption;
import rongcuo.followup.Ruling;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.Labels;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.ReadingPolicy;

/** {@code rongcuo decide}: records the decision of the unit or the accountability body (第十四条). */
public final class DecideCommand implements Command {

  private static final Bilingual CONCLUSION = new Bilingual("--conclusion", "--conclusion");
  private static final Bilingual DISPOSITION = new Bilingual("--disposition", "--disposition");

  @Override
  public void describe(CommandSpec spec, Language language) {
    CaseChange.positional(spec, 0, new Bilingual("案件", "CASE"), CaseChange.CASE, language);
    Arguments.option(
        spec,
        "--conclusion",
        "diligent|tolerated|not-tolerated",
        new Bilingual("认定结论，默认按评估结论", "conclusion, by default the one assessed"),
        language);
    Arguments.option(
        spec,
        "--disposition",
        "no-liability|exempt|mitigate|lighten|full",
        new Bilingual("处理", "disposition"),
        language);
    FollowupArguments.date(
        spec, "--date", new Bilingual("决定日期，默认今天", "date, by default today"), language);
    text(
        spec,
        "--body",
        new Bilingual("决定机构，默认所在单位", "deciding body, by default the unit"),
        language);
    text(spec, "--reasons", new Bilingual("理由", "reasons"), language);
    Arguments.option(
        spec, "--number", "N", new Bilingual("文号中的顺序号", "number of the document"), language);
    text(
        spec,
        "--override",
        new Bilingual(
            "超出本办法范围时的理由，写入案件和文书", "why it leaves the range; stands in file and documents"),
        language);
    Arguments.repeatable(
        spec,
        "--reservation",
        "id=" + new Bilingual("说明", "TEXT").in(language),
        new Bilingual("保留事项如何权衡，可以重复给出", "how a reservation was weighed; repeatable"),
        language);
    Arguments.repeatable(
        spec,
        "--analysis",
        new Bilingual("方面=分析", "DIMENSION=TEXT").in(language),
        new Bilingual(
            "第十四条六个方面的分析，可以重复给出：subjective（主观条件）、objective（客观条件）、procedure（程序方法）、nature（性质程度）、consequences（后果影响）、recovery（挽回损失）",
            "analysis in one of the six dimensions: subjective, objective, procedure, nature,"
                + " consequences, recovery; repeatable"),
        language);
    Arguments.repeatable(
        spec,
        "--adopt",
        new Bilingual("口径=选择=理由", "READING=CHOICE=REASON").in(language),
        new Bilingual(
            "对本案采用的解释口径和理由，写入案件和决定，可以重复给出；先于 --override 考虑",
            "a reading adopted for this case, with the reason, which stands in the decision;"
                + " repeatable; to be thought of before --override"),
        language);
    CaseChange.options(spec, language);
    Arguments.flag(
        spec, new Bilingual("缺少内容也不提问", "never ask for what is missing"), language, "--no-input");
    Arguments.readings(spec, language);
  }

  private static void text(CommandSpec spec, String name, Bilingual what, Language language) {
    Arguments.option(spec, name, new Bilingual("文字", "TEXT").in(language), what, language);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    LocalDate today = LocalDate.now();
    Ruling.Draft asked = draft(arguments, today);
    boolean silent = arguments.hasMatchedOption("--no-input");
    boolean replace = arguments.hasMatchedOption("--replace");
    List<Adoption> adopted = new ArrayList<>();
    for (String text : Arguments.all(arguments, "--adopt")) {
      adopted.add(adoption(text, policy));
    }
    try (@Nullable Prompts prompts = silent ? null : Prompts.of(session)) {
      int status =
          new CaseChange(arguments, session, policy)
              .run(new Deciding(asked, adopted, policy, replace, today, prompts, session));
      return prompts != null && prompts.interrupted() ? ExitStatus.INTERRUPTED : status;
    }
  }

  private static Ruling.Draft draft(ParseResult arguments, LocalDate today) {
    return new Ruling.Draft(
        conclusion(arguments),
        disposition(arguments),
        FollowupArguments.day(arguments, "--date", today),
        arguments.matchedOptionValue("--body", null),
        arguments.matchedOptionValue("--reasons", null),
        number(arguments),
        override(arguments),
        pairs(arguments, "--reservation", Map.of()),
        pairs(arguments, "--analysis", dimensionsByLabel()));
  }

  /**
   * An adoption as the command line takes it, {@code id=choice=reason}, that this run decides by.
   */
  private static Adoption adoption(String text, ReadingPolicy policy) {
    String[] parts = text.split("=", 3);
    if (parts.length < 3 || parts[2].isBlank()) {
      throw new UsageException(
          new Bilingual(
                  "--adopt 应写作 口径=选择=理由，例如 article-13-breach=both=…，现为“{0}”。",
                  "--adopt takes READING=CHOICE=REASON, such as article-13-breach=both=…, not"
                      + " \"{0}\".")
              .with(text));
    }
    Choice choice = Arguments.choice("--adopt", parts[0].strip() + "=" + parts[1].strip());
    Adoption adoption = new Adoption(choice, parts[2].strip());
    if (!adoption.hasEffectUnder(policy)) {
      throw new UsageException(
          new Bilingual(
                  "--adopt {0} 与本次用 --reading 或者 --readings 指定的口径不同，请只用其一。",
                  "--adopt {0} differs from what --reading or --readings asks for; use one of them.")
              .with(Labels.assignment(choice)));
    }
    return adoption;
  }

  private static @Nullable String override(ParseResult arguments) {
    String text = arguments.matchedOptionValue("--override", null);
    if (text != null && text.isBlank()) {
      throw new UsageException(
          new Bilingual("--override 之后应写明理由。", "Give the reason after --override."));
    }
    return text;
  }

  private static @Nullable Integer number(ParseResult arguments) {
    int number = FollowupArguments.number(arguments, "--number", 0, 1, 999_999);
    return number == 0 ? null : number;
  }

  private static @Nullable Conclusion conclusion(ParseResult arguments) {
    String asked = arguments.matchedOptionValue("--conclusion", null);
    if (asked == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    List<Bilingual> listed = new ArrayList<>();
    for (Conclusion conclusion : Conclusion.values()) {
      if (conclusion.id().equals(asked) || conclusion.label().chinese().equals(asked)) {
        return conclusion;
      }
      names.addAll(List.of(conclusion.id(), conclusion.label().chinese()));
      listed.add(Arguments.labelled(conclusion.label(), conclusion.id()));
    }
    throw Arguments.notOneOf(CONCLUSION, asked, names, listed);
  }

  private static @Nullable Disposition disposition(ParseResult arguments) {
    String asked = arguments.matchedOptionValue("--disposition", null);
    if (asked == null) {
      return null;
    }
    List<String> names = new ArrayList<>();
    List<Bilingual> listed = new ArrayList<>();
    for (Disposition disposition : Disposition.values()) {
      if (disposition.id().equals(asked) || disposition.label().chinese().equals(asked)) {
        return disposition;
      }
      names.addAll(List.of(disposition.id(), disposition.label().chinese()));
      listed.add(Arguments.labelled(disposition.label(), disposition.id()));
    }
    throw Arguments.notOneOf(DISPOSITION, asked, names, listed);
  }

  private static Map<String, String> dimensionsByLabel() {
    Map<String, String> keys = new LinkedHashMap<>();
    Ruling.DIMENSIONS.forEach((key, label) -> keys.put(label.chinese(), key));
    return keys;
  }

  private static Map<String, String> pairs(
      ParseResult arguments, String option, Map<String, String> byLabel) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String pair : Arguments.all(arguments, option)) {
      int equals = pair.indexOf('=');
      String key = equals < 0 ? pair : pair.substring(0, equals).strip();
      String text = equals < 0 ? "" : pair.substring(equals + 1).strip();
      if (text.isEmpty()) {
        throw new UsageException(
            new Bilingual("{0} 应写作“名称=文字”，现为“{1}”。", "{0} takes \"NAME=TEXT\", not \"{1}\".")
                .with(option, pair));
      }
      if (pairs.put(byLabel.getOrDefault(key, key), text) != null) {
        throw new UsageException(
            new Bilingual("{0} 中的“{1}”给出了两次，请只保留一次。", "\"{1}\" is given twice by {0}; keep one.")
                .with(option, key));
      }
    }
    return pairs;
  }
}
