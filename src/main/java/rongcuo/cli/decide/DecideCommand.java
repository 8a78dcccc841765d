package rongcuo.cli.decide;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.language.Bilingual;
import rongcuo.report.Labels;
import rongcuo.rules.Reservation;
import rongcuo.statute.Disposition;
import rongcuo.statute.ReadingPolicy;
import rongcuo.steps.art14.Adoption;
import rongcuo.steps.art14.Ruling;

/** {@code rongcuo decide}: records the decision of the unit or the accountability body (第十四条). */
public final class DecideCommand implements Command {

  private static final Option<Conclusion> CONCLUSION =
      Option.of(
          "--conclusion",
          Wordlist.of(Conclusion.values(), Conclusion::id, Conclusion::label).alsoInChinese(),
          "认定结论，默认按评估结论",
          "conclusion, by default the one assessed");

  private static final Option<Disposition> DISPOSITION =
      Option.of(
          "--disposition",
          Wordlist.of(Disposition.values(), Disposition::id, Disposition::label).alsoInChinese(),
          "处理",
          "disposition");

  private static final Option<LocalDate> DATE =
      Option.of("--date", Values.DATE, "决定日期，默认今天", "date, by default today");

  private static final Option<String> BODY =
      Option.of("--body", Values.TEXT, "决定机构，默认所在单位", "deciding body, by default the unit");

  private static final Option<String> REASONS =
      Option.of("--reasons", Values.TEXT, "理由", "reasons");

  private static final Option<Integer> NUMBER =
      Option.of(
          "--number", Values.number("N", "N", 1, 999_999), "文号中的顺序号", "number of the document");

  private static final Option<String> OVERRIDE =
      Option.of(
          "--override",
          Values.TEXT,
          "超出本办法范围时的理由，写入案件和文书",
          "why it leaves the range; stands in file and documents");

  private static final Option<NamedText> RESERVATION =
      Option.many(
          "--reservation",
          NamedText.of(
              new Bilingual("id=说明", "id=TEXT"),
              Wordlist.of(Reservation.values(), Reservation::id, Reservation::label)),
          "保留事项如何权衡，可以重复给出",
          "how a reservation was weighed; repeatable");

  private static final Wordlist<String> DIMENSIONS =
      Wordlist.of(
          Ruling.DIMENSIONS.keySet().toArray(String[]::new), id -> id, Ruling.DIMENSIONS::get);

  private static final Option<NamedText> ANALYSIS =
      Option.many(
          "--analysis",
          NamedText.of(new Bilingual("方面=分析", "DIMENSION=TEXT"), DIMENSIONS.alsoInChinese()),
          "第十四条六个方面的分析，可以重复给出：" + DIMENSIONS.explained().chinese(),
          "analysis in one of the six dimensions: "
              + DIMENSIONS.explained().english()
              + "; repeatable");

  private static final Option<Adoption> ADOPT =
      Option.many(
          "--adopt",
          new AdoptedReading(),
          "对本案采用的解释口径和理由，写入案件和决定，可以重复给出；先于 --override 考虑",
          "a reading adopted for this case, with the reason, which stands in the decision;"
              + " repeatable; to be thought of before --override");

  private static final Flag NO_INPUT =
      Flag.of("--no-input", "缺少内容也不提问", "never ask for what is missing");

  @Override
  public List<Argument> arguments() {
    return List.of(
        CaseChange.CASE,
        CONCLUSION,
        DISPOSITION,
        DATE,
        BODY,
        REASONS,
        NUMBER,
        OVERRIDE,
        RESERVATION,
        ANALYSIS,
        ADOPT,
        CaseChange.SUBJECT,
        CaseChange.REPLACE,
        CaseChange.DRY_RUN,
        NO_INPUT,
        Arguments.READING,
        Arguments.READINGS);
  }

  @Override
  public int run(ParseResult arguments, Session session) throws IOException {
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    LocalDate today = LocalDate.now();
    Ruling.Draft asked = draft(arguments, today);
    boolean silent = NO_INPUT.in(arguments);
    boolean replace = CaseChange.REPLACE.in(arguments);
    List<Adoption> adopted = ADOPT.all(arguments);
    adopted.forEach(adoption -> requireEffect(adoption, policy));
    try (@Nullable Prompts prompts = silent ? null : Prompts.of(session)) {
      int status =
          new CaseChange(arguments, session, policy)
              .run(new Deciding(asked, adopted, policy, replace, today, prompts, session));
      return prompts != null && prompts.interrupted() ? ExitStatus.INTERRUPTED : status;
    }
  }

  private static Ruling.Draft draft(ParseResult arguments, LocalDate today) {
    return new Ruling.Draft(
        CONCLUSION.in(arguments),
        DISPOSITION.in(arguments),
        DATE.in(arguments, today),
        BODY.in(arguments),
        REASONS.in(arguments),
        NUMBER.in(arguments),
        override(arguments),
        byName(RESERVATION, arguments),
        byName(ANALYSIS, arguments));
  }

  /** Refuses a reading where this run reads the point otherwise, and would not decide by it. */
  private static void requireEffect(Adoption adoption, ReadingPolicy policy) {
    if (!adoption.hasEffectUnder(policy)) {
      throw new UsageException(
          new Bilingual(
                  "--adopt {0} 与本次用 --reading 或者 --readings 指定的口径不同，请只用其一。",
                  "--adopt {0} differs from what --reading or --readings asks for; use one of them.")
              .with(Labels.assignment(adoption.choice())));
    }
  }

  private static @Nullable String override(ParseResult arguments) {
    String text = OVERRIDE.in(arguments);
    if (text != null && text.isBlank()) {
      throw new UsageException(
          new Bilingual("--override 之后应写明理由。", "Give the reason after --override."));
    }
    return text;
  }

  private static Map<String, String> byName(Option<NamedText> option, ParseResult arguments) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (NamedText each : option.all(arguments)) {
      if (texts.put(each.id(), each.text()) != null) {
        throw new UsageException(
            new Bilingual("{0} 中的“{1}”给出了两次，请只保留一次。", "\"{1}\" is given twice by {0}; keep one.")
                .with(option.names().get(0), each.name()));
      }
    }
    return texts;
  }
}
