import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Says at the end of the fast lane which tests did not run. Run by the build: {@code java
 * LeftOut.java}.
 */
final class LeftOut {

  private LeftOut() {}

  public static void main(String[] arguments) throws IOException {
    Path list = Path.of("src/test/slow-tests.txt");
    List<String> left =
        Files.readAllLines(list).stream()
            .filter(line -> line.startsWith("**/"))
            .map(line -> line.replaceAll("\\*\\*/|\\.java", ""))
            .toList();
    System.out.println(
        "The fast lane left out "
            + left.size()
            + " slow classes of tests (see "
            + list
            + "); ./mvnw verify runs them too: "
            + String.join(", ", left)
            + ".");
  }
}
