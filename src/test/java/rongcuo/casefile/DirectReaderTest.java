package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.yaml.DirectReader;
import rongcuo.casefile.yaml.NodeReader;
import rongcuo.cli.Program;

/**
 * The direct way of reading against the YAML library: the same nodes at the same places, or none.
 */
final class DirectReaderTest {

  private static final int RANDOM_TEXTS = 200_000;
  private static final int CHANGES_A_CASE = 600;

  /** Of so many pieces are texts at most of which all are tried. */
  private static final int MOST_PIECES = Integer.getInteger("rongcuo.pieces", 5);

  private static final String[] PIECES = {
    "a", " ", "\n", ": ", ":", "- ", "-", "{", "}", "[", "]", ",", "#", "|\n", "\"", "'", ".", "?"
  };

  /** Lines that are plain by themselves, and some that are not. */
  private static final String[] LINES = {
    "a: b",
    "键: 值",
    "c:",
    "- d",
    "-",
    "- e: f",
    "  g: h",
    "  - i",
    "    j: [k, l]",
    "m: {n: o, p: }",
    "  q: {r: [s, {t: u}], v: w,}",
    "\"x\": 'y''y'",
    "z: |",
    "y: |-",
    "- |",
    "- |-",
    "x: |2",
    "  text",
    "    deeper text ",
    "   ",
    "      ",
    "# 注释",
    "  # 注释",
    "a: b # 注释",
    "",
    "- [1, 2,]",
    "- {}",
    "e: []",
    "f: [a,",
    "  b]",
    "? k",
    ": v",
    "{a: b}",
    "[a: b]",
    "{a}",
    "{: b}",
    "- - n",
    "f: &x y",
    "g: *x",
    "h: !t u",
    "---",
    "...",
    "%YAML 1.1",
    "i: >-",
    "\tj: k",
    "l: m: n",
    "'o': \"\\u4e2d\"",
    "p: \"\\",
    "q: [",
    "}",
    "r: - s",
    "t:\n- u\n- v: w\n  x:\n  - y"
  };

  /** What is put into a case, or into the place of something of it. */
  private static final String[] INSERTIONS = {
    "\n", "\r\n", " ", "  ", ":", ": ", "- ", "-", ",", ", ", "[", "]", "{", "}", "\"", "'", "#",
    " # ", "|", "|-\n", "|\n  ", "\t", "\\", "？", "：", ".", "...", "---", "&a ", "*", "!", "%", "~",
    "@", "?", "\u0085", "\u2028", "\uFEFF", "\r", "𠀀", "\u0000", ">", "\n\n", "\n#\n"
  };

  @Test
  void readsEveryShortTextLikeTheLibrary() {
    int read = 0;
    for (String beginning : List.of("", "a:", "a: {b: ", "a: [", "a: |\n", "a:\n b: |-\n  c")) {
      read += readAll(new StringBuilder(beginning), MOST_PIECES);
    }
    assertThat(read).as("texts that are read directly").isGreaterThan(100_000);
  }

  private static int readAll(StringBuilder text, int more) {
    int read = isReadLikeTheLibrary(text.toString()) ? 1 : 0;
    if (more > 0) {
      int length = text.length();
      for (String piece : PIECES) {
        read += readAll(text.append(piece), more - 1);
        text.setLength(length);
      }
    }
    return read;
  }

  @Test
  void readsRandomLinesLikeTheLibrary() {
    Random random = new Random(11);
    int read = 0;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      StringBuilder text = new StringBuilder();
      String end = random.nextInt(8) == 0 ? "\r\n" : "\n";
      for (int lines = 1 + random.nextInt(6); lines > 0; lines--) {
        text.append("  ".repeat(random.nextInt(3) / 2));
        text.append(LINES[random.nextInt(LINES.length)]).append(end);
      }
      text.setLength(text.length() - random.nextInt(2) * end.length());
      read += isReadLikeTheLibrary(text.toString()) ? 1 : 0;
    }
    assertThat(read)
        .as("texts that are read directly")
        .isBetween(RANDOM_TEXTS / 20, RANDOM_TEXTS * 19 / 20);
  }

  @Test
  void readsChangedCasesLikeTheLibrary() throws IOException {
    Random random = new Random(5);
    int read = 0;
    List<String> cases = cases();
    for (String text : cases) {
      for (int i = 0; i < CHANGES_A_CASE; i++) {
        read += isReadLikeTheLibrary(changed(text, random)) ? 1 : 0;
      }
    }
    int changes = cases.size() * CHANGES_A_CASE;
    assertThat(read).as("texts that are read directly").isBetween(changes / 10, changes * 9 / 10);
  }

  /** A case with one to three pieces put in, taken out, or replaced. */
  private static String changed(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int from = random.nextInt(changed.length());
      int to = Math.min(changed.length(), from + random.nextInt(4));
      String insertion = INSERTIONS[random.nextInt(INSERTIONS.length)];
      changed.replace(from, to, random.nextInt(3) == 0 ? "" : insertion);
    }
    return changed.toString();
  }

  @Test
  void readsEveryCaseDirectly() throws IOException {
    for (String text : cases()) {
      assertThat(isReadLikeTheLibrary(text)).as(text).isTrue();
      assertThat(isReadLikeTheLibrary(text.replace("\n", "\r\n"))).as(text).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:\n  b: |\n    x\n  c: d\n",
        "a: |\n  x\n# c\nb: c\n",
        "a: |\n  x",
        "a: |\n  x\n ",
        "a:\n- |-\n  x\n\n  y\n\n- z",
      })
  void readsLiteralBlocksDirectly(String text) {
    assertThat(isReadLikeTheLibrary(text)).isTrue();
    assertThat(isReadLikeTheLibrary(text.replace("\n", "\r\n"))).isTrue();
  }

  @Test
  void readsDirectlyWhatTheProgramWrites(@TempDir Path folder) throws IOException {
    Path file = Files.copy(Path.of("cases/forged-materials.yaml"), folder.resolve("case.yaml"));
    Program.Result result =
        Program.run(
            "decide",
            file.toString(),
            "--conclusion",
            "diligent",
            "--date",
            "2026-09-20",
            "--reasons",
            "一、事实清楚。\n二、依据充分。");
    assertThat(result.status()).isZero();
    String text = Files.readString(file);
    assertThat(text).contains("reasons: |-\n");
    assertThat(isReadLikeTheLibrary(text)).isTrue();
  }

  @Test
  void readsEveryCharacterLikeTheLibrary() {
    int read = 0;
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      for (String text : List.of("a: b?d\n", "?", "a: ?", "?: b", "a: {b: c?}", "a: '?' # ?\n")) {
        read += isReadLikeTheLibrary(text.replace('?', c)) ? 1 : 0;
      }
    }
    assertThat(read).as("texts that are read directly").isGreaterThan(200_000);
    assertThat(isReadLikeTheLibrary("a: 𠀀\n")).as("beyond the basic plane").isFalse();
  }

  @Test
  void readsLongKeysLikeTheLibrary() {
    for (int length = 980; length <= 1040; length++) {
      String key = "k".repeat(length);
      for (String text : List.of("?: a", "? : a", "a:\n- ?: b", "a: {?: b}", "\"?\": a", "a: ?")) {
        boolean read = isReadLikeTheLibrary(text.replace("?", key));
        assertThat(read || length > 990).as("%d: %s", length, text).isTrue();
      }
    }
  }

  @Test
  void leavesDepthAndSizeToTheLibrary() {
    String deep = "a: " + "[".repeat(NodeReader.MOST_DEPTH) + "]".repeat(NodeReader.MOST_DEPTH);
    assertThat(isReadLikeTheLibrary(deep)).isTrue();
    assertThat(DirectReader.read("a: [" + deep.substring(3) + "]")).isNull();
    String many = "a: [" + "1,".repeat(NodeReader.MOST_NODES - 3) + "]";
    assertThat(isReadLikeTheLibrary(many)).isTrue();
    assertThat(DirectReader.read("a: [1," + many.substring(4))).isNull();
  }

  /** Whether a text is read directly; what is read must be what the library reads. */
  private static boolean isReadLikeTheLibrary(String text) {
    if (DirectReader.read(text) == null) {
      return false;
    }
    assertThat(ReadingCheck.difference(text)).as(text).isEmpty();
    return true;
  }

  private static List<String> cases() throws IOException {
    List<String> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        cases.add(Files.readString(file));
      }
    }
    return cases;
  }
}
