package rongcuo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every target for as long as it is given, on seeds that are different each time, then as a
 * coverage-guided fuzzer leads: {@code ./mvnw -Pfuzz verify -Drongcuo.fuzz.seconds=900}. A failure
 * names its seed, or the file of the fuzzer that holds the bytes, and the folder of the input.
 */
@EnabledIfSystemProperty(named = "rongcuo.fuzz.seconds", matches = "\\d+")
class LongFuzzTest {

  private static final int SECONDS = Integer.getInteger("rongcuo.fuzz.seconds", 0);

  /** To run one seed again: {@code -Drongcuo.fuzz.seed=…}, with its target in {@code -Dtest}. */
  private static final Long SEED = Long.getLong("rongcuo.fuzz.seed");

  @BeforeAll
  static void warmUp() throws IOException {
    Fuzzer.warmUp();
  }

  private static long secondsOfEach() {
    return Math.max(1, SECONDS / 2 / Target.values().length);
  }

  @ParameterizedTest
  @EnumSource
  void onRandomSeeds(Target target) throws IOException {
    Fuzzer fuzzer = new Fuzzer();
    long first = SEED != null ? SEED : new Random().nextLong();
    long end = System.nanoTime() + secondsOfEach() * 1_000_000_000L;
    Map<String, String> failures = new TreeMap<>();
    long seed = first;
    do {
      try {
        fuzzer.run(target, seed);
      } catch (AssertionError e) {
        String message = e.getMessage();
        failures.putIfAbsent(message.replaceAll("\\d+", "0").substring(0, 60), message);
      }
      seed++;
    } while (SEED == null && System.nanoTime() < end);
    System.out.println(target + ", seeds from " + first + ": " + fuzzer.census());
    assertThat(failures.values()).isEmpty();
  }

  /** Only where text is parsed: elsewhere the branches are those of the generator. */
  @ParameterizedTest
  @EnumSource(names = {"READER", "CALENDAR", "TEMPLATE", "EDITOR"})
  void asCoverageLeads(Target target) throws IOException, InterruptedException {
    Path place = Files.createDirectories(Path.of("target/fuzz/guided", target.name()));
    if (target == Target.READER) {
      try (Stream<Path> cases = Files.list(Path.of("cases"))) {
        for (Path file : cases.filter(f -> f.toString().endsWith(".yaml")).toList()) {
          Files.copy(file, place.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
    Path log = Path.of("target/fuzz/guided", target.name() + ".log");
    Process fuzzer =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-D" + GuidedFuzz.TARGET + "=" + target,
                    "-D" + Judge.PATIENCE + "=10",
                    "com.code_intelligence.jazzer.Jazzer",
                    "--target_class=" + GuidedFuzz.class.getName(),
                    "--instrumentation_includes=rongcuo.**:org.yaml.snakeyaml.**",
                    "--reproducer_path=target/fuzz/guided",
                    "-max_total_time=" + SECONDS / 8,
                    "-max_len=8192",
                    "-artifact_prefix=target/fuzz/guided/" + target + "-",
                    place.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    int status = fuzzer.waitFor();
    String said = Files.readString(log);
    said.lines()
        .filter(line -> line.contains(" cov: "))
        .reduce((before, after) -> after)
        .ifPresent(line -> System.out.println(target + ", guided: " + line));
    assertThat(status).as(said.substring(Math.max(0, said.length() - 4000))).isZero();
  }
}
