package rongcuo.confidentiality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import rongcuo.confidentiality.LeakPlaces.Place;

/** Lays out a case with words planted in one place, and the reporter's file beside it. */
final class LeakPlanter {

  /** The name of the case file, and of the folder that it is in: both are printed. */
  static final String FILE_NAME = "(file name)";

  static final String FOLDER_NAME = "(folder name)";

  private final Path base;
  private final boolean anonymous;

  LeakPlanter(Path base, boolean anonymous) {
    this.base = base;
    this.anonymous = anonymous;
  }

  /** The case without anything planted. */
  LeakCase begun() throws IOException {
    LeakCase begun = LeakCase.of(base);
    if (anonymous) {
      begun.with(List.of("report", "kind"), "anonymous").with(List.of("report", "malicious"), "no");
      begun.without("clarification");
    }
    return begun;
  }

  /** Words as they stand in a place: among what is there, or alone where only an id may stand. */
  static String among(String before, String planted, Place place, LeakVariants choices) {
    if (!place.takesSentences()) {
      return planted;
    }
    int middle =
        before.isEmpty()
            ? 0
            : before.offsetByCodePoints(0, before.codePointCount(0, before.length()) / 2);
    String text =
        switch (choices.below(5)) {
          case 0 -> planted + "举报，" + before;
          case 1 -> before + "据" + planted + "反映。";
          case 2 -> before.substring(0, middle) + planted + before.substring(middle);
          case 3 -> "（" + planted + "）" + before;
          default -> planted;
        };
    return place.takes(text) ? text : planted;
  }

  /** Writes a case with words in a place. */
  static Path write(Path folder, LeakCase content, Place place, String words, boolean escaped)
      throws IOException {
    String where = place.name();
    Path home = where.equals(FOLDER_NAME) ? folder.resolve(words) : folder.resolve("cases");
    Files.createDirectories(home);
    put(content, place, words);
    String name = where.equals(FILE_NAME) ? words : "case";
    return Files.writeString(home.resolve(name + ".yaml"), content.text(escaped));
  }

  /** A second case that says the same, so that its kind is counted as frequent. */
  static Path twin(Path caseFile, LeakCase content) throws IOException {
    LeakCase twin = content.copy().with(List.of("id"), "云民宗-2026-901");
    return Files.writeString(caseFile.resolveSibling("twin.yaml"), twin.text(false));
  }

  /** Puts words in a place; what refers to an id goes with it. */
  static void put(LeakCase content, Place place, String words) {
    if (place.name().equals("evidence.0.id")) {
      content.renamed(content.at(place.steps()), words);
    } else if (!place.name().startsWith("(")) {
      content.with(place.steps(), words);
    }
  }

  /** Writes the reporter's file of a case. */
  static void companion(Path caseFile, String id, String name, @Nullable String contact)
      throws IOException {
    String text =
        "schema: rongcuo/reporter/1\nid: "
            + quoted(id)
            + "\nname: "
            + quoted(name)
            + (contact == null ? "" : "\ncontact: " + quoted(contact))
            + "\n";
    Files.writeString(caseFile.resolveSibling(id + ".reporter.yaml"), text);
  }

  static String quoted(String text) {
    try {
      return new ObjectMapper().writeValueAsString(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((one, two) -> two.compareTo(one)).toList()) {
        Files.delete(file);
      }
    }
  }
}
