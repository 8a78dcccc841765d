package rongcuo.benchmark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks, one after another in a JVM of its own each, and prints their times as
 * multiples of the first of their group.
 */
public final class Benchmarks {

  /** What the times of each class are multiples of. */
  private static final List<String> BASES =
      List.of(
          "RulesBenchmark.possibleOutcomes", "ReadingBenchmark.events", "DocumentsBenchmark.txt");

  private Benchmarks() {}

  public static void main(String[] arguments) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include("rongcuo\\.benchmark\\..*Benchmark\\.")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MICROSECONDS)
            .forks(1)
            .warmupIterations(4)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .shouldFailOnError(true)
            .build();
    ratios(new Runner(options).run()).forEach(System.out::println);
  }

  private static List<String> ratios(Collection<RunResult> results) {
    Map<String, Double> times = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark().substring("rongcuo.benchmark.".length());
      times.put(name, result.getPrimaryResult().getScore());
    }
    return times.entrySet().stream()
        .map(
            time ->
                String.format(
                    "%-40s %10.1f us %8.2f times %s",
                    time.getKey(),
                    time.getValue(),
                    time.getValue() / times.get(baseOf(time.getKey())),
                    baseOf(time.getKey())))
        .toList();
  }

  private static String baseOf(String name) {
    String group = name.substring(0, name.indexOf('.') + 1);
    return BASES.stream().filter(base -> base.startsWith(group)).findFirst().orElseThrow();
  }
}
