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
import rongcuo.cli.frame.Arguments;
import rongcuo.cli.frame.Invocation;
import rongcuo.cli.frame.Session;
import rongcuo.cli.frame.UsageException;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
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

  /**
   * A case to compare with.
   *
   * @param subject by name or number; empty if the case has but one
   */
  record Against(Path path, String subject) {}

  static ExplainRequest of(ParseResult arguments, Session session) throws IOException {
    ReadingPolicy policy = Arguments.readingPolicy(arguments, session);
    Path path = caseFile(arguments.matchedPositionalValue(0, ""));
    return new ExplainRequest(
        path,
        arguments.matchedOptionValue("--subject", ""),
        arguments.hasMatchedOption("--all"),
        arguments.hasMatchedOption("--find-out"),
        outcomes(arguments, "--why-not"),
        outcomes(arguments, "--goal"),
        tried(Arguments.all(arguments, "--set")),
        policy,
        new ReadingPolicy(policy.office(), null, List.of()),
        against(arguments.matchedOptionValue("--against", ""), path));
  }

  private static Path caseFile(String name) {
    Path path = Arguments.path(name);
    if (Files.isDirectory(path)) {
      throw new UsageException(
          new Bilingual(
                  "explain 每次解释一份案件文件，“{0}”是文件夹；成批评估请用 evaluate。",
                  "explain takes one case file, and \"{0}\" is a folder; for many use evaluate.")
              .with(name));
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
      return new Against(caseFile(argument), "");
    }
    String file = argument.substring(0, colon);
    return new Against(
        file.isEmpty() ? own : caseFile(file), argument.substring(colon + 1).strip());
  }

  private static List<Outcome> outcomes(ParseResult arguments, String option) {
    List<Outcome> outcomes = new ArrayList<>();
    for (String asked : Arguments.all(arguments, option)) {
      outcomes.add(outcome(option, asked.strip()));
    }
    return outcomes;
  }

  private static Outcome outcome(String option, String asked) {
    List<String> names = new ArrayList<>();
    List<Bilingual> listed = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      String chinese = outcome.label().chinese();
      if (outcome.id().equals(asked) || chinese.equals(asked)) {
        return outcome;
      }
      names.add(outcome.id());
      names.add(chinese);
      listed.add(Arguments.labelled(outcome.label(), outcome.id()));
    }
    throw Arguments.notOneOf(new Bilingual(option, option), asked, names, listed);
  }

  private static Map<Fact, Truth> tried(List<String> assignments) {
    Map<Fact, Truth> tried = new EnumMap<>(Fact.class);
    for (String assignment : assignments) {
      String[] parts = assignment.split("[=＝]", 2);
      Fact fact = fact(parts[0].strip());
      Truth answer = parts.length < 2 ? null : Truth.ofSpelling(parts[1].strip());
      if (answer == null) {
        throw new UsageException(
            new Bilingual(
                    "--set 应写作“事实=是”“事实=否”或者“事实=不详”，现为“{0}”。",
                    "--set takes \"fact=yes\", \"fact=no\" or \"fact=unknown\", not \"{0}\".")
                .with(assignment));
      }
      Truth earlier = tried.put(fact, answer);
      if (earlier != null && earlier != answer) {
        throw new UsageException(
            new Bilingual(
                    "--set 对“{0}”（“{1}”）给出了两个不同的回答，请只保留一个。",
                    "--set gives \"{0}\" (\"{1}\") two answers; keep one.")
                .with(label(fact), fact.id()));
      }
    }
    return tried;
  }

  private static Fact fact(String name) {
    Fact fact = Fact.byId(name) != null ? Fact.byId(name) : Fact.byLabel(name);
    if (fact != null) {
      return fact;
    }
    List<String> names = new ArrayList<>();
    for (Fact each : Fact.values()) {
      names.add(each.id());
    }
    for (Fact each : Fact.values()) {
      names.add(each.wording(Language.CHINESE).label());
    }
    throw new UsageException(
        new Bilingual(
                "--set：没有“{0}”这项事实，事实的名称和代码见 {2} schema 的输出。{1}",
                "--set: there is no fact \"{0}\"; {2} schema prints them all.{1}")
            .with(name, Arguments.nearMiss(name, names), Invocation.program()));
  }

  static Bilingual label(Fact fact) {
    return new Bilingual(
        fact.wording(Language.CHINESE).label(), fact.wording(Language.ENGLISH).label());
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
