package rongcuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The fast lane leaves out what {@code src/test/slow-tests.txt} lists, each with a reason; the
 * whole lane leaves out nothing.
 */
class SlowTestsTest {

  private static final Path LIST = Path.of("src/test/slow-tests.txt");

  private static final Pattern TEST =
      Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|TestFactory|ArchTest)\\b");

  @Test
  void eachThatIsLeftOutIsThereAndHasAReason() throws IOException {
    List<String> names = sources().map(file -> "**/" + file.getFileName()).toList();
    List<String> lines = Files.readAllLines(LIST);
    List<String> slow = lines.stream().filter(line -> !line.matches("|#.*")).toList();
    assertThat(slow).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(names);
    for (String each : slow) {
      assertThat(lines.get(lines.indexOf(each) - 1)).as(each).matches("# [A-Z].{20,}\\.");
    }
  }

  /** By its name alone a class of tests is found: the build's patterns ask for no more. */
  @Test
  void eachClassOfTestsIsFoundByItsName() throws IOException {
    for (Path file : sources().toList()) {
      String text = Files.readString(file);
      if (TEST.matcher(text).find()) {
        assertThat(file.toString()).endsWith("Test.java");
        assertThat(text).as(file.toString()).doesNotContainPattern("@(Disabled\\b|Tag\\()");
      }
    }
  }

  @Test
  void theWholeLaneLeavesNothingOut() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    String profiles = pom.substring(pom.indexOf("<profiles>"));
    String whole = pom.substring(0, pom.indexOf("<profiles>"));
    int surefire = whole.indexOf("maven-surefire-plugin");
    assertThat(whole.substring(surefire, whole.indexOf("</plugin>", surefire)))
        .containsOnlyOnce("<exclude>")
        .contains("<exclude>**/jmh_generated/**</exclude>")
        .doesNotContain("<include", "roups>", "skip");
    assertThat(pom.split(LIST.toString(), -1)).hasSize(2);
    assertThat(profile(profiles, "fast")).contains(LIST.toString());
    assertThat(Files.readString(Path.of(".ci/run"))).contains("./mvnw -B verify\n");
  }

  private static String profile(String profiles, String id) {
    int start = profiles.indexOf("<id>" + id + "</id>");
    return profiles.substring(start, profiles.indexOf("</profile>", start));
  }

  private static Stream<Path> sources() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/test/java"))) {
      return all.filter(file -> file.toString().endsWith(".java")).toList().stream();
    }
  }
}
