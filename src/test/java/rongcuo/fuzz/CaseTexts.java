package rongcuo.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Case files of every kind of wrongness: the examples and the conformance cases, and files made by
 * the {@link Grammar}, as they are or changed by lines, by pieces of text and by bytes, in any
 * encoding.
 */
final class CaseTexts {

  private static final List<String> CASES = read("src/test/resources/conformance/cases");
  private static final List<String> EXAMPLES =
      read("cases", "src/test/resources/notice", "src/test/resources/golden/duties");
  private static final int LONGEST = 60_000;

  private CaseTexts() {}

  private static List<String> read(String... folders) {
    List<String> texts = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
          texts.add(Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return List.copyOf(texts);
  }

  /** A file as a person would write it, valid or nearly so. */
  static String fair(Choices choices) {
    return switch (choices.below(3)) {
      case 0 -> choices.of(CASES);
      case 1 -> choices.of(EXAMPLES);
      default -> Grammar.caseFile(choices);
    };
  }

  /** A file's content, whatever it is. */
  static byte[] any(Choices choices) {
    String text = fair(choices);
    for (int changes = choices.of(0, 1, 1, 2, 5); changes > 0; changes--) {
      text = choices.oneIn(2) ? withOtherLines(text, choices) : withOtherText(text, choices);
      if (text.length() > LONGEST) {
        text = text.substring(0, LONGEST);
      }
    }
    byte[] bytes = encoded(text, choices);
    return choices.oneIn(4) ? withOtherBytes(bytes, choices) : bytes;
  }

  private static String withOtherLines(String text, Choices choices) {
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("(?<=\n)")));
    int at = choices.below(lines.size());
    switch (choices.below(9)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.add(at, lines.get(choices.below(lines.size())));
      case 2 -> lines.set(at, " ".repeat(choices.below(5)) + lines.get(at));
      case 3 -> lines.set(at, lines.get(at).strip() + "\n");
      case 4 -> lines.set(at, " " + Texts.odd(choices) + "\n");
      case 5 -> {
        String line = lines.get(at);
        int colon = line.indexOf(':');
        lines.set(at, line.substring(0, colon + 1) + " " + Texts.odd(choices) + "\n");
      }
      case 6 -> {
        List<String> others = List.of(choices.of(CASES).split("(?<=\n)"));
        int from = choices.below(others.size());
        lines.addAll(
            at, others.subList(from, Math.min(others.size(), from + 1 + choices.below(8))));
      }
      case 7 -> lines.set(at, lines.get(at).strip());
      default -> {
        for (int i = choices.of(2, 40, 1000); i > 0; i--) {
          lines.add(at, lines.get(at));
        }
      }
    }
    return String.join("", lines);
  }

  private static String withOtherText(String text, Choices choices) {
    int at = choices.below(text.length() + 1);
    return switch (choices.below(8)) {
      case 0 -> text.substring(0, at) + Texts.odd(choices) + text.substring(at);
      case 1 -> text.substring(0, at);
      case 2 ->
          text.substring(0, at)
              + choices.of("[", "{", "- ", " ", "\n ", "\"", "a: ").repeat(choices.of(5, 60, 3000))
              + text.substring(at);
      case 3 -> text.replace("\n", choices.of("\r\n", "\r", "\u0085", "\u2028", "\n\n"));
      case 4 -> text.replace(": ", choices.of("：", ":", " : ", ":\t", ": \u3000"));
      case 5 -> text.substring(at) + text.substring(0, at);
      case 6 ->
          text.substring(0, at) + Character.toString(choices.below(0x110000)) + text.substring(at);
      default -> text.replace(choices.of("2026", "yes", "no", "E1", "  "), Texts.odd(choices));
    };
  }

  private static byte[] encoded(String text, Choices choices) {
    return switch (choices.below(12)) {
      case 7 -> text.getBytes(Charset.forName("GB18030"));
      case 8 -> text.getBytes(StandardCharsets.UTF_16);
      case 9 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
      case 10 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
      case 11 -> text.getBytes(StandardCharsets.ISO_8859_1);
      default -> text.getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Bytes replaced, put in, taken away or moved. */
  static byte[] withOtherBytes(byte[] bytes, Choices choices) {
    byte[] changed = bytes;
    for (int changes = 1 + choices.below(6); changes > 0; changes--) {
      int at = choices.below(changed.length + 1);
      ByteArrayOutputStream next = new ByteArrayOutputStream();
      next.write(changed, 0, at);
      int rest = at;
      switch (choices.below(3)) {
        case 0 -> {
          next.write(choices.below(256));
          rest = Math.min(changed.length, at + 1);
        }
        case 1 -> next.write(choices.below(256));
        default -> rest = Math.min(changed.length, at + choices.below(20));
      }
      next.write(changed, rest, changed.length - rest);
      changed = next.toByteArray();
    }
    return changed;
  }
}
