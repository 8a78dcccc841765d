package rongcuo.fuzz;

import java.io.IOException;
import java.util.Locale;

/**
 * What the coverage-guided fuzzer calls, in a process of its own. Its bytes are the case file
 * itself for the reader, and the choices of the generator for every other target.
 */
public final class GuidedFuzz {

  /** Names the target. */
  static final String TARGET = "rongcuo.fuzz.target";

  private static final Fuzzer FUZZER = new Fuzzer();
  private static final Target FED =
      Target.valueOf(System.getProperty(TARGET, "READER").toUpperCase(Locale.ROOT));

  private GuidedFuzz() {}

  /** Loads what would be counted as the first input's. */
  public static void fuzzerInitialize() throws IOException {
    Fuzzer.warmUp();
  }

  /** Judges one input. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    if (FED == Target.READER) {
      FUZZER.read(bytes);
    } else {
      FUZZER.run(FED, Choices.of(bytes), "guided");
    }
  }
}
