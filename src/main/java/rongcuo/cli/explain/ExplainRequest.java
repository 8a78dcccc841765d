package rongcuo.cli.explain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseResult;
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.ExhibitId;
import rongcuo.cli.frame.Flag;
import rongcuo.cli.frame.Option;
import rongcuo.cli.frame.Parameter;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.SubjectName;
import rongcuo.cli.frame.UsageException;
import rongcuo.cli.frame.Values;
import rongcuo.cli.frame.Wordlist;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
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
 * @param evidence whether it is asked what rests on which exhibit
 * @param contested whether it is asked what follows from each version of contested facts
 * @param without the ids of exhibits that are to fall
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
    @Nullable Against against,
    boolean evidence,
    boolean contested,
    List<String> without) {

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

  private static final Wordlist<Outcome> OUTCOMES =
      Wordlist.of(Outcome.values(), Outcome::id, Outcome::label)
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

  static final Option<Path> ARCHIVE =
      Option.many(
          "--archive",
          Values.file("存档", "ARCHIVE"),
          "已决案件的文件夹或者文件，默认为单位设置的存档；--goal 列出改变口径时其中还有哪些结论会改变",
          "folder or files of decided cases, by default the office's archive; --goal tells what of it"
              + " other readings would alter too");

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

  static final Flag EVIDENCE =
      Flag.of(
          "--evidence",
          "各项事实引用哪些证据，哪些证据支撑结论，哪份不采信结论就不能确定",
          "what rests on which exhibit, and which exhibits unsettle the conclusion when they fall");

  static final Flag CONTESTED =
      Flag.of(
          "--contested",
          "有争议的事实：采信不同说法时结论各是什么，哪些争议影响结论",
          "contested facts: what follows from each version, and which disputes matter");

  static final Option<String> WITHOUT =
      Option.many(
              "--without",
              new ExhibitId(),
              "假设不采信某份证据（可以用逗号隔开几份），看结论怎样变化",
              "suppose that an exhibit falls (several with commas) and see what changes")
          .list();

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
        against(AGAINST.in(arguments, ""), path),
        EVIDENCE.in(arguments),
        CONTESTED.in(arguments),
        WITHOUT.all(arguments));
  }

  private static Path caseFile(Path path) {
    if (Files.isDirectory(path)) {
      throw new UsageException(
          "explain 每次解释一份案件文件，“{0}”是文件夹；成批评估请用 evaluate。",
          "explain takes one case file, and \"{0}\" is a folder; for many use evaluate.", path);
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
            "--set 对“{0}”（“{1}”）给出了两个不同的回答，请只保留一个。",
            "--set gives \"{0}\" (\"{1}\") two answers; keep one.",
            each.fact().label(),
            each.fact().id());
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
}
