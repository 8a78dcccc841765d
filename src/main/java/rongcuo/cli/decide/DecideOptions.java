package rongcuo.cli.decide;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.ReplacementGround;
import rongcuo.cli.frame.Argument;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.language.Bilingual;
import rongcuo.rules.Reservation;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.steps.art14.Completeness;
import rongcuo.steps.art14.Draft;

/** What the command line can say of a decision. */
final class DecideOptions {

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

  private static final Option<Provision> RELIED_ON =
      Option.many(
              "--relied-on",
              Wordlist.of(Provision.claimable(), Provision::id, Provision::citation)
                  .called("条款", "ITEM")
                  .orFoundBy(DecideOptions::item),
              "认定所依据的条款，须是已经成立的，默认全部；可以重复给出或者用逗号分开",
              "an established ground that the decision rests on, by default all; repeatable, or parted"
                  + " by commas")
          .list();

  private static final Option<LocalDate> DATE =
      Option.of("--date", Values.DATE, "决定日期，默认今天", "date, by default today");

  private static final Option<String> BODY =
      Option.of(
          "--body",
          Values.TEXT,
          "决定机构，默认所在单位；写明问责机构而不是其作出的，记录为认定建议",
          "deciding body, by default the unit; where another body decides, what this one concludes is a"
              + " recommendation");

  private static final Option<String> REASONS =
      Option.of("--reasons", Values.TEXT, "理由", "reasons");

  private static final Option<String> DISTINCTION =
      Option.of(
          "--distinction",
          Values.TEXT,
          "与情节不优于本案而处理更轻的先例的区别，写入理由",
          "what sets the case apart from those that were no better and treated better; part of the reasons");

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
          List.copyOf(Completeness.DIMENSIONS.keySet()), id -> id, Completeness.DIMENSIONS::get);

  private static final Option<NamedText> ANALYSIS =
      Option.many(
          "--analysis",
          NamedText.of(new Bilingual("方面=分析", "DIMENSION=TEXT"), DIMENSIONS.alsoInChinese()),
          "第十四条六个方面的分析，加 --subject 的只写给该当事人，可以重复给出：" + DIMENSIONS.explained().chinese(),
          "analysis in one of the six dimensions, with --subject of that officer alone: "
              + DIMENSIONS.explained().english()
              + "; repeatable");

  private static final Option<ReplacementGround> BECAUSE =
      Option.of(
          "--because",
          Wordlist.of(
                  ReplacementGround.values(),
                  CaseKeys.REPLACED_BECAUSE::spelled,
                  CaseKeys.REPLACED_BECAUSE::word)
              .alsoInChinese(),
          "变更决定的原因，与 --replace 同用",
          "why the decision is replaced, with --replace");

  private static final Option<String> REPLACEMENT_REASON =
      Option.of(
          "--replacement-reason",
          Values.TEXT,
          "变更决定的理由，与 --replace 同用，随原决定保存",
          "the reason of the replacement, with --replace; kept with the former decision");

  /** Those that are of one officer, where several are decided on one by one. */
  private static final List<Option<?>> OF_ONE =
      List.of(
          CONCLUSION,
          DISPOSITION,
          RELIED_ON,
          REASONS,
          DISTINCTION,
          OVERRIDE,
          RESERVATION,
          ANALYSIS);

  private DecideOptions() {}

  static List<Argument> list() {
    return List.of(
        CONCLUSION,
        DISPOSITION,
        RELIED_ON,
        DATE,
        BODY,
        REASONS,
        DISTINCTION,
        NUMBER,
        OVERRIDE,
        RESERVATION,
        ANALYSIS,
        BECAUSE,
        REPLACEMENT_REASON);
  }

  private static @Nullable Provision item(String text) {
    Provision item =
        Provision.byId(text.strip().replace('（', '(').replace('）', ')').replace(" ", ""));
    return item != null && Provision.claimable().contains(item) ? item : null;
  }

  static AskedDecision in(ParseResult arguments, LocalDate today) {
    boolean replace = CaseChange.REPLACE.in(arguments);
    for (Option<?> option : List.of(BECAUSE, REPLACEMENT_REASON)) {
      if (option.isIn(arguments) && !replace) {
        throw new UsageException(
            "{0} 说明为什么变更决定，须与 --replace 同用。", "{0} goes with --replace.", option.names().get(0));
      }
    }
    Particulars said =
        Particulars.NONE
            .with(CaseKeys.CONCLUSION, CONCLUSION.in(arguments))
            .with(CaseKeys.DISPOSITION, DISPOSITION.in(arguments))
            .with(CaseKeys.DECIDED, DATE.in(arguments, today))
            .with(CaseKeys.DECIDING_BODY, BODY.in(arguments))
            .with(CaseKeys.REASONS, REASONS.in(arguments))
            .with(CaseKeys.DECISION_NUMBER, NUMBER.in(arguments))
            .with(CaseKeys.OVERRIDE, override(arguments));
    Draft draft =
        new Draft(
            said,
            byName(RESERVATION, arguments),
            RELIED_ON.isIn(arguments) ? RELIED_ON.all(arguments) : null,
            byName(ANALYSIS, arguments),
            DISTINCTION.in(arguments),
            replace
                ? new Draft.Replacing(BECAUSE.in(arguments), REPLACEMENT_REASON.in(arguments))
                : null);
    return new AskedDecision(draft, DATE.isIn(arguments), ofOne(arguments));
  }

  private static List<String> ofOne(ParseResult arguments) {
    return OF_ONE.stream()
        .filter(option -> option.isIn(arguments))
        .map(option -> option.names().get(0))
        .toList();
  }

  private static @Nullable String override(ParseResult arguments) {
    String text = OVERRIDE.in(arguments);
    if (text != null && text.isBlank()) {
      throw new UsageException("--override 之后应写明理由。", "Give the reason after --override.");
    }
    return text;
  }

  private static Map<String, String> byName(Option<NamedText> option, ParseResult arguments) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (NamedText each : option.all(arguments)) {
      if (texts.put(each.id(), each.text()) != null) {
        throw new UsageException(
            "{0} 中的“{1}”给出了两次，请只保留一次。",
            "\"{1}\" is given twice by {0}; keep one.", option.names().get(0), each.name());
      }
    }
    return texts;
  }
}
