package rongcuo.cli.decide;

import java.io.EOFException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.CaseChange;
import rongcuo.cli.frame.Command;
import rongcuo.cli.frame.ExitStatus;
import rongcuo.cli.frame.FollowupArguments;
import rongcuo.cli.frame.Prompts;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.followup.Adoption;
import rongcuo.followup.Duties;
import rongcuo.followup.RefusedException;
import rongcuo.followup.Ruling;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.report.Labels;
import rongcuo.report.ProgramVersion;
import rongcuo.report.TextPage;
import rongcuo.report.TextWriter;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
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
              .run(
                  (editor, caseFile, subject) ->
                      decide(
                          editor,
                          subject,
                          asked,
                          new ArrayList<>(adopted),
                          prompts,
                          new Terms(session, policy, replace, today)));
      return prompts != null && prompts.interrupted() ? ExitStatus.INTERRUPTED : status;
    }
  }

  /** What holds for every decision of this run. */
  private record Terms(Session session, ReadingPolicy policy, boolean replace, LocalDate today) {}

  private static Ruling ruling(
      CaseEditor editor, @Nullable Subject subject, List<Adoption> adopted, Terms terms)
      throws RefusedException {
    CaseFile caseFile = CaseChange.caseFile(editor);
    for (Adoption adoption : adopted) {
      caseFile = caseFile.adopting(adoption.choice(), adoption.reason());
    }
    List<Assessment> assessments =
        new CaseAssessor(terms.policy)
            .assess(caseFile).stream().map(AssessedSubject::assessment).toList();
    return new Ruling(caseFile, subject, assessments);
  }

  private static @Nullable Bilingual decide(
      CaseEditor editor,
      @Nullable Subject subject,
      Ruling.Draft asked,
      List<Adoption> adopted,
      @Nullable Prompts prompts,
      Terms terms)
      throws IOException, RefusedException, EditRefusedException {
    CaseFile caseFile = CaseChange.caseFile(editor);
    Session session = terms.session;
    Ruling ruling = ruling(editor, subject, adopted, terms);
    session.out().print(summary(caseFile, ruling, session));
    Ruling.Draft draft = withBody(asked, caseFile);
    if (prompts != null) {
      try {
        Adoption adoption = new AdoptionDialogue(prompts, session.language()).offer(ruling, draft);
        if (adoption != null) {
          adopted.add(adoption);
          return decide(editor, subject, asked, adopted, prompts, terms);
        }
      } catch (EOFException e) {
        return nothing(session);
      }
    }
    if (prompts != null && isIncomplete(ruling, draft)) {
      try {
        draft = new DecisionDialogue(prompts, ruling, session.language()).complete(draft);
      } catch (EOFException e) {
        return nothing(session);
      }
      if (draft == null) {
        session.note(new Bilingual("没有作出决定，文件未改动。", "Nothing was decided; the file is as it was."));
        return null;
      }
    }
    List<Edit> edits = new ArrayList<>();
    adopted.forEach(adoption -> edits.add(adoption.edit()));
    edits.addAll(
        ruling.edits(
            draft,
            ruling.assessments().values().iterator().next().situation().readings(),
            ProgramVersion.text(),
            terms.replace,
            terms.today));
    editor.apply(edits);
    List<Bilingual> missing = ruling.missing(draft);
    if (!missing.isEmpty()) {
      session.note(
          new Bilingual(
                  "提示：尚缺{0}；制作文书时将留空。", "Note: still missing: {0}; documents will show blanks.")
              .with(Bilingual.joined(missing, "、", ", ")));
    }
    return done(CaseChange.caseFile(editor), ruling);
  }

  private static @Nullable Bilingual nothing(Session session) {
    session.out().println();
    session.note(new Bilingual("没有作出决定，文件未改动。", "Nothing was decided; the file is as it was."));
    return null;
  }

  private static Ruling.Draft withBody(Ruling.Draft draft, CaseFile caseFile) {
    return draft.body() != null
        ? draft
        : new Ruling.Draft(
            draft.conclusion(),
            draft.disposition(),
            draft.date(),
            caseFile.proceedings().unit().name(),
            draft.reasons(),
            draft.number(),
            draft.override(),
            draft.reservations(),
            draft.analysis());
  }

  /** Whether there is something to ask: what decides is missing, or no reasons are given. */
  private static boolean isIncomplete(Ruling ruling, Ruling.Draft draft) {
    Outcome outcome = ruling.outcome();
    boolean chosen =
        draft.disposition() != null || (outcome != null && outcome.dispositions().size() == 1);
    boolean weighed =
        ruling.reservations().stream()
            .map(Reservation::id)
            .allMatch(draft.reservations()::containsKey);
    return !chosen || !weighed || draft.reasons() == null;
  }

  private static String summary(CaseFile caseFile, Ruling ruling, Session session) {
    Language language = session.language();
    TextPage page = new TextPage(session.coloured());
    String title = caseFile.title();
    page.heading(caseFile.id() + (title == null ? "" : "  " + title));
    ruling
        .assessments()
        .forEach(
            (subject, assessment) -> {
              Outcome outcome = assessment.outcome();
              page.line(
                  1,
                  new Bilingual("{0}：评估结论为{1}", "{0}: assessed as {1}")
                      .with(
                          subject.name(),
                          outcome == null ? TextWriter.UNDETERMINED : outcome.label())
                      .in(language));
              if (outcome != null && !outcome.dispositions().isEmpty()) {
                page.line(
                    2,
                    new Bilingual("可供选择的处理：{0}", "Open: {0}")
                        .with(Ruling.open(outcome))
                        .in(language));
              }
              for (Reservation reservation : assessment.reservations()) {
                page.line(
                    2,
                    new Bilingual("保留事项：{0}", "Reservation: {0}")
                        .with(Arguments.labelled(reservation.label(), reservation.id()))
                        .in(language));
              }
              for (Provision item : assessment.unclaimed()) {
                page.line(
                    2,
                    new Bilingual(
                            "未主张而事实上已经成立，作出认定时应当一并考虑：{0}",
                            "Made out but not claimed, to be considered too: {0}")
                        .with(item.citation(language))
                        .in(language));
              }
              Outcomes all = assessment.ifAllClaimed();
              if (all != null) {
                page.line(
                    2,
                    new Bilingual("如考虑全部条款，结论为：{0}", "With every item considered: {0}")
                        .with(Labels.conclusion(all))
                        .in(language));
              }
            });
    String body = caseFile.proceedings().unit().accountabilityBody();
    if (body != null) {
      page.line(
          1,
          new Bilingual(
                  "问责机构为{0}：由其作出的，记录为决定；由其他机构作出的，记录为认定建议",
                  "{0} is the accountability body: what another body concludes is recorded as a"
                      + " recommendation")
              .with(body)
              .in(language));
    }
    return page.toString();
  }

  private static Bilingual done(CaseFile after, Ruling ruling) {
    Subject first = ruling.subjects().iterator().next();
    Subject now =
        after.subjects().stream()
            .filter(subject -> subject.name().equals(first.name()))
            .findFirst()
            .orElse(first);
    Decision decision = after.decision(now);
    if (decision == null) {
      throw new IllegalStateException("not recorded");
    }
    boolean recommended = Duties.isRecommendation(after, decision);
    return new Bilingual("已记录{0}：{1}，{2}（{3}）", "{0} recorded: {1}, {2} ({3})")
        .with(
            recommended
                ? new Bilingual("认定建议", "recommendation")
                : new Bilingual("认定决定", "decision"),
            decision.conclusion() == null ? "" : decision.conclusion().label(),
            decision.disposition() == null ? "" : decision.disposition().label(),
            String.valueOf(decision.date()));
  }

  // Options.

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
