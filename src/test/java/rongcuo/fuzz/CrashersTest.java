package rongcuo.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that once broke the program, and files like those: {@code src/test/resources/fuzz}. Under
 * every command, each holds the program to what any input does.
 */
class CrashersTest {

  static List<Path> crashers() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz"))) {
      return files.sorted().toList();
    }
  }

  @BeforeAll
  static void warmUp() throws IOException {
    Fuzzer.warmUp();
  }

  @ParameterizedTest
  @MethodSource("crashers")
  void areReadOrRefusedByEveryCommand(Path file) throws IOException {
    Fuzzer fuzzer = new Fuzzer();
    byte[] content = Files.readAllBytes(file);
    fuzzer.read(content);
    for (int seed = 0; seed < 2; seed++) {
      fuzzer.everyCommand(content, seed);
    }
  }
}
