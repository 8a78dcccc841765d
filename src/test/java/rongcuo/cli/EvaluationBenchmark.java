package rongcuo.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import rongcuo.benchmark.EventsOnly;
import rongcuo.cli.frame.Environment;
import rongcuo.cli.frame.ExitStatus;

/**
 * Evaluates a folder of cases and merely parses it into events, in turn and in one process, so that
 * both run warm; prints the ratio of each round.
 *
 * <p>Arguments: folder, number of threads, rounds.
 */
public final class EvaluationBenchmark {

  private EvaluationBenchmark() {}

  public static void main(String[] arguments) {
    String folder = arguments[0];
    String threads = arguments[1];
    for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
      long start = System.nanoTime();
      EventsOnly.main(new String[] {folder, threads});
      long parsed = System.nanoTime();
      evaluate(folder, threads);
      long evaluated = System.nanoTime();
      System.out.printf(
          Locale.ROOT,
          "round %d: events %.2f s, evaluate %.2f s, ratio %.2f%n",
          round,
          (parsed - start) / 1e9,
          (evaluated - parsed) / 1e9,
          (double) (evaluated - parsed) / (parsed - start));
    }
  }

  private static void evaluate(String folder, String threads) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    Environment environment =
        new Environment(
            Map.of(), InputStream.nullInputStream(), nowhere, nowhere, false, false, false);
    int status =
        new Main(environment)
            .run("evaluate", folder, "--format", "jsonl", "--jobs", threads, "--quiet");
    if (status != ExitStatus.DONE) {
      throw new IllegalStateException("status " + status);
    }
  }
}
