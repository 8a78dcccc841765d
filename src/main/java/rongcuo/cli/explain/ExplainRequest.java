package rongcuo.cli.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseResult;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.SubjectName;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Words;
import rongcuo.explanation.Explanation;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Folded;
import rongcuo.report.Explained;
import rongcuo.rules.Assessment;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.statute.ReadingPolicy;

/**
 * What is asked of {@code rongcuo explain}.
 *
 * @param path the case
 * @param subject the one subject that is asked about, by name or number; empty for all
 * @param tried answers to try out
 * @param policy how the open points are read, as tried out
 * @param before how they are read apart from what this run tries out
 * @param against the case to compare with; null if none
 */
record ExplainRequest(
    Path path,
    String subject,
    boolean all,
    boolean findOut,
    List<Outcome> whyNot,
    List<Outcome> goals,
    Map<Fact, Truth> tried,
    ReadingPolicy policy,
    ReadingPolicy before,
    @Nullable Against against) {

  static final Parameter<Path> CASE =
      Parameter.of(0, Values.file("案件", "CASE"), "一份案件文件", "a case file");

  static final Option<String> SUBJECT =
      Option.of(
          "--subject",
          new SubjectName("姓名|序号", "NAME|NUMBER"),
          "只解释一名当事人，按姓名或者序号",
          "one subject alone, by name or number");

  static final Flag ALL =
      Flag.of("--all", "列出全部条件，不只是起决定作用的", "show every condition, not only those that decide");

  private static final Words<Outcome> OUTCOMES =
      Words.of(Outcome.values(), Outcome::id, Outcome::label)
          .alsoInChinese()
          .called("结论", "OUTCOME");

  static final Option<Outcome> WHY_NOT =
      Option.many(
          "--why-not",
          OUTCOMES,
          "为什么不是这一结论（代码或者中文名称）",
          "why it is not this outcome (its id or Chinese name)");

  static final Option<Outcome> GOAL =
      Option.many(
          "--goal",
          OUTCOMES,
          "要成为这一结论，最少须改变哪些事实",
          "the least changes of facts that give this outcome");

  static final Option<TriedAnswer> SET =
      Option.many(
          "--set",
          TriedAnswer.VALUE,
          "假设某项事实如此，看结论怎样变化；可以重复给出",
          "try out an answer and see what changes; repeatable");

  static final Flag FIND_OUT =
      Flag.of("--find-out", "尚不能确定时先查什么", "what to find out in an open case");

  static final Option<String> AGAINST =
      Option.of(
          "--against",
          new OtherCase(),
          "与另一案件对比，或者与本案另一当事人对比（:姓名）",
          "compare with another case, or with another subject of this one (:NAME)");

  /** How many sets of changes to list where they were not asked for by themselves. */
  private static final int FEW_SETS = 3;

  private static final int MANY_SETS = 20;

  /** How many enquiries to draw, likewise. */
  private static final int FEW_ENQUIRIES = 10;

  private static final int MANY_ENQUIRIES = 40;

  /**
   * A case to compare with.
   *
   * @param subject by name or number; empty if the case has but one
   */
  record Against(Path path, String subject) {}

  static ExplainRequest of(ParseResult arguments, Session session) throws IOException {
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    Path path = caseFile(CASE.of(arguments));
    return new ExplainRequest(
        path,
        SUBJECT.in(arguments, ""),
        ALL.in(arguments),
        FIND_OUT.in(arguments),
        WHY_NOT.all(arguments),
        GOAL.all(arguments),
        tried(SET.all(arguments)),
        policy,
        new ReadingPolicy(policy.office(), null, List.of()),
        against(AGAINST.in(arguments, ""), path));
  }

  private static Path caseFile(Path path) {
    if (Files.isDirectory(path)) {
      throw new UsageException(
          new Bilingual(
                  "explain 每次解释一份案件文件，“{0}”是文件夹；成批评估请用 evaluate。",
                  "explain takes one case file, and \"{0}\" is a folder; for many use evaluate.")
              .with(path));
    }
    return path;
  }

  private static @Nullable Against against(String argument, Path own) {
    if (argument.isEmpty()) {
      return null;
    }
    int colon = Math.max(argument.lastIndexOf(':'), argument.lastIndexOf('：'));
    // A colon after one letter belongs to a drive of Windows.
    if (colon < 0 || colon == 1 || Files.exists(Arguments.path(argument))) {
      return new Against(caseFile(Arguments.path(argument)), "");
    }
    String file = argument.substring(0, colon);
    return new Against(
        file.isEmpty() ? own : caseFile(Arguments.path(file)),
        argument.substring(colon + 1).strip());
  }

  private static Map<Fact, Truth> tried(List<TriedAnswer> answers) {
    Map<Fact, Truth> tried = new EnumMap<>(Fact.class);
    for (TriedAnswer each : answers) {
      Truth earlier = tried.put(each.fact(), each.answer());
      if (earlier != null && earlier != each.answer()) {
        throw new UsageException(
            new Bilingual(
                    "--set 对“{0}”（“{1}”）给出了两个不同的回答，请只保留一个。",
                    "--set gives \"{0}\" (\"{1}\") two answers; keep one.")
                .with(TriedAnswer.label(each.fact()), each.fact().id()));
      }
    }
    return tried;
  }

  /** The case, as it is without what is tried out. */
  CaseResult read() {
    return read(path);
  }

  /** The case to compare with; null if none. */
  @Nullable CaseResult readOther() {
    return against == null ? null : read(against.path);
  }

  private CaseResult read(Path file) {
    return new CaseAssessor(before).assess(new CaseFolder.Found.CaseAt(file));
  }

  /**
   * Explains what is asked about.
   *
   * @throws UsageException if a subject is not in its case, or what is tried out contradicts itself
   */
  List<Explained> explain(CaseResult.Assessed result, CaseResult.@Nullable Assessed other) {
    List<AssessedSubject> subjects =
        subject.isEmpty()
            ? result.subjects()
            : List.of(chosen("--subject", subject, result.subjects()));
    Explained.Chosen compared = null;
    if (against != null && other != null) {
      if (subjects.size() > 1) {
        throw several("--subject", subjects);
      }
      compared = new Explained.Chosen(other, comparedWith(against.subject, other));
    }
    List<Explained> explained = new ArrayList<>();
    for (AssessedSubject each : subjects) {
      explained.add(explain(result, each, compared));
    }
    return explained;
  }

  private AssessedSubject comparedWith(String name, CaseResult.Assessed other) {
    if (!name.isEmpty()) {
      return chosen("--against", name, other.subjects());
    }
    if (other.subjects().size() > 1) {
      throw several("--against", other.subjects());
    }
    return other.subjects().get(0);
  }

  private Explained explain(
      CaseResult.Assessed result, AssessedSubject of, Explained.@Nullable Chosen compared) {
    Assessment asItIs = of.assessment();
    Answers answers = asItIs.answers();
    FactSet assumed = FactSet.NONE;
    for (Map.Entry<Fact, Truth> entry : tried.entrySet()) {
      assumed = assumed.with(entry.getKey());
      answers = answers.with(entry.getKey(), entry.getValue());
    }
    requirePossible(answers, of);
    Assessment assessment =
        Assessor.assess(
            answers, asItIs.situation().claims(), policy.readingsFor(result.caseFile().readings()));
    boolean changed = !tried.isEmpty() || policy.preset() != null || !policy.run().isEmpty();
    Explanation.Questions questions = questions(assessment, compared);
    Explanation explanation = Explanation.of(assessment, changed ? asItIs : null, questions);
    return new Explained(result, of, assumed, questions.better(), explanation, compared);
  }

  private Explanation.Questions questions(
      Assessment assessment, Explained.@Nullable Chosen compared) {
    boolean particular = findOut || compared != null || !whyNot.isEmpty() || !goals.isEmpty();
    boolean open = assessment.outcome() == null;
    return new Explanation.Questions(
        all || !particular,
        all,
        whyNot,
        goals,
        !particular,
        particular ? MANY_SETS : FEW_SETS,
        findOut ? MANY_ENQUIRIES : open && !particular ? FEW_ENQUIRIES : 0,
        !particular,
        compared == null ? null : compared.subject().assessment());
  }

  private static void requirePossible(Answers answers, AssessedSubject of) {
    for (Implication implication : Implication.values()) {
      if (implication.isContradictedBy(answers)) {
        throw new UsageException(
            new Bilingual(
                    "--set 使{0}的回答自相矛盾：“{1}”（“{2}”）为“是”，“{3}”（“{4}”）却为“否”；请把后者也用 --set 改为“是”，或者不改前者。",
                    "--set makes the answers of {0} contradict each other: \"{1}\" (\"{2}\") is yes"
                        + " and \"{3}\" (\"{4}\") no; set the latter to yes too, or leave the former.")
                .with(
                    of.subject().name(),
                    TriedAnswer.label(implication.fact()),
                    implication.fact().id(),
                    TriedAnswer.label(implication.implied()),
                    implication.implied().id()));
      }
    }
  }

  /** The subject with a name or, counted from one, a number. */
  private static AssessedSubject chosen(
      String option, String asked, List<AssessedSubject> subjects) {
    List<AssessedSubject> found = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      String name = subjects.get(i).subject().name();
      if (name.equals(asked) || asked.equals(String.valueOf(i + 1))) {
        found.add(subjects.get(i));
      }
    }
    if (found.isEmpty()) {
      subjects.stream()
          .filter(each -> Folded.same(each.subject().name(), asked))
          .forEach(found::add);
    }
    if (found.size() == 1) {
      return found.get(0);
    }
    throw found.isEmpty() ? none(option, asked, subjects) : several(option, subjects);
  }

  private static UsageException none(String option, String asked, List<AssessedSubject> subjects) {
    return new UsageException(
        new Bilingual(
                "{0}：案件中没有当事人“{1}”；有 {2}。", "{0}: the case has no subject \"{1}\"; it has {2}.")
            .with(option, asked, listed(subjects)));
  }

  private static UsageException several(String option, List<AssessedSubject> subjects) {
    return new UsageException(
        new Bilingual(
                "{0} 须指明一名当事人（同名的写序号）：{1}。",
                "{0} has to name one subject (by number, where names are the same): {1}.")
            .with(option, listed(subjects)));
  }

  private static Bilingual listed(List<AssessedSubject> subjects) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < subjects.size(); i++) {
      names.add((i + 1) + " " + subjects.get(i).subject().name());
    }
    return new Bilingual(String.join("、", names), String.join(", ", names));
  }
}
