package rongcuo.cli.frame;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;
import rongcuo.batch.CaseAssessor;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.CaseNumbers;
import rongcuo.batch.CaseResult;
import rongcuo.batch.InOrder;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;
import rongcuo.statute.ReadingPolicy;

/**
 * Goes over many case files for a command that draws one thing from all of them: what cannot be
 * read or is not valid is told and counted, and never stops the rest.
 */
public final class CaseSweep {

  private static final Bilingual SUMMARY =
      new Bilingual("共读取案件 {0} 份，其中不能使用的 {1} 份。", "{0} case files read, {1} of them unusable.");

  private final ReadingPolicy policy;
  private final List<Path> paths;
  private final int jobs;
  private final @Nullable String file;
  private final Session session;
  private final Progress progress;
  private final CaseNumbers numbers = new CaseNumbers();
  private int files;
  private int failed;
  private int status = ExitStatus.DONE;

  /** A sweep over the files that are named, its results written where they are wanted. */
  public CaseSweep(ParseResult arguments, Session session) throws IOException {
    this(arguments, session, Arguments.PATHS.all(arguments));
  }

  /** The same over other files than those of the usual parameter. */
  public CaseSweep(ParseResult arguments, Session session, List<Path> paths) throws IOException {
    this(arguments, session, paths, Arguments.readingPolicy(arguments, session));
  }

  /** The same under other readings than those that the usual options ask for. */
  public CaseSweep(ParseResult arguments, Session session, List<Path> paths, ReadingPolicy policy) {
    this.policy = policy;
    this.paths = paths;
    this.jobs = Arguments.jobs(arguments, paths);
    this.file = Arguments.OUT.in(arguments);
    this.session = session;
    this.progress = new Progress(session, file != null);
  }

  public ReadingPolicy policy() {
    return policy;
  }

  /** How many threads work. */
  public int jobs() {
    return jobs;
  }

  public Output output() throws IOException {
    return Output.to(file, session);
  }

  /** Whether results are coloured: on a terminal, unless they are told to go elsewhere. */
  public boolean isColoured() {
    return session.coloured() && file == null;
  }

  /** What came of one file: something drawn from a valid case, or why there is nothing. */
  private record Drawn<R>(
      @Nullable R result,
      @Nullable Failure failure,
      CaseNumbers.@Nullable Holder holder,
      List<Problem> stale,
      String remarks) {}

  /**
   * Draws something from each valid case, side by side, and hands it on one by one, in path order.
   *
   * @return the exit status that unusable files call for
   */
  public <R> int run(Function<CaseResult.Assessed, R> draw, Consumer<R> consumer) {
    CaseAssessor assessor = new CaseAssessor(policy);
    InOrder.run(
        new CaseFolder(paths).iterator(),
        jobs,
        found -> drawn(assessor.assess(found), draw),
        drawn -> hand(drawn, consumer));
    progress.clear();
    if (files > 1) {
      session.note(SUMMARY.with(files, failed));
    }
    return status;
  }

  private <R> Drawn<R> drawn(CaseResult result, Function<CaseResult.Assessed, R> draw) {
    return result instanceof CaseResult.Assessed assessed
        ? new Drawn<>(
            draw.apply(assessed),
            null,
            CaseNumbers.Holder.of(assessed),
            assessed.stale(),
            DisclosureRemarks.of(assessed, session.language()))
        : new Drawn<>(null, Failure.of(result, session.language()), null, List.of(), "");
  }

  private <R> void hand(Drawn<R> drawn, Consumer<R> consumer) {
    files++;
    Failure failure = drawn.failure;
    if (failure != null) {
      failed++;
      status = Math.max(status, failure.status());
      tell(failure.message());
    } else if (drawn.result != null) {
      if (!drawn.remarks.isEmpty()) {
        tell(drawn.remarks);
      }
      warn(drawn.holder, drawn.stale);
      consumer.accept(drawn.result);
    }
    progress.show(files);
  }

  private void tell(String lines) {
    progress.clear();
    session.err().print(lines);
    session.err().flush();
  }

  /** Tells two cases of one number, and a decision that is not on what the case says now. */
  private void warn(CaseNumbers.@Nullable Holder holder, List<Problem> stale) {
    Problem twin = holder == null ? null : numbers.note(holder);
    if (holder != null && (twin != null || !stale.isEmpty())) {
      progress.clear();
      session.warn(holder.file(), twin == null ? List.of() : List.of(twin));
      session.warn(holder.file(), stale);
    }
  }
}
