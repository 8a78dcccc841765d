package rongcuo.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The version of the program, as results and documents tell it. */
public final class ProgramVersion {

  private static final String TEXT = read();

  private ProgramVersion() {}

  /** The number, such as 0.1.0. */
  public static String text() {
    return TEXT;
  }

  private static String read() {
    try (InputStream resource = ProgramVersion.class.getResourceAsStream("/rongcuo/version.txt")) {
      return resource == null
          ? "?"
          : new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "?";
    }
  }
}
