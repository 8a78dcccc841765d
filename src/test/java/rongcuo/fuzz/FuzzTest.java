package rongcuo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every target on the inputs of some fixed seeds. For other seeds, and for longer: {@code ./mvnw
 * -Pfuzz verify -Drongcuo.fuzz.seconds=900}.
 */
class FuzzTest {

  /**
   * How many inputs each target is given, and what some of them must reach, so that they do not all
   * fail at the first hurdle.
   */
  enum Portion {
    READER(500, "accepted"),
    COMMANDS(40, "accepted"),
    CHANGES(60, "changes made"),
    ARGUMENTS(150, "arguments with status 0"),
    INTERVIEW(15, "interviews"),
    CALENDAR(80, "calendars read"),
    TEMPLATE(20, "templates filled"),
    REPORTER(8, "reporters read"),
    CONFIGURATION(30, "configurations read"),
    EDITOR(60, "edits made");

    private final int inputs;
    private final String reached;

    Portion(int inputs, String reached) {
      this.inputs = inputs;
      this.reached = reached;
    }
  }

  @BeforeAll
  static void warmUp() throws IOException {
    Fuzzer.warmUp();
  }

  @ParameterizedTest
  @EnumSource
  void noInputBreaksIt(Target target) throws IOException {
    Portion portion = Portion.valueOf(target.name());
    Fuzzer fuzzer = new Fuzzer();
    for (int seed = 0; seed < portion.inputs; seed++) {
      fuzzer.run(target, seed);
    }
    assertThat(fuzzer.census().of("inputs")).isEqualTo(portion.inputs);
    assertThat(fuzzer.census().of(portion.reached)).as(fuzzer.census().toString()).isPositive();
  }
}
