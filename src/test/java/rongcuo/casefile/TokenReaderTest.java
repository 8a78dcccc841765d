package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The quick way of reading against the thorough one: the same nodes, or none. */
final class TokenReaderTest {

  private static final int TEXTS = 40_000;

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
    "\"x\": 'y'",
    "z: |",
    "  text",
    "# 注释",
    "",
    "- [1, 2,]",
    "- {}",
    "e: []",
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

  @Test
  void readsRandomTextsLikeTheThoroughReader() {
    Random random = new Random(11);
    int read = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      Node quick = TokenReader.read(text);
      Problems problems = new Problems();
      NodeReader.Result thorough = NodeReader.readEvents(SourceText.of(text), problems);
      if (quick != null) {
        read++;
        assertThat(described(quick)).as(text).isEqualTo(described(thorough.root()));
        assertThat(thorough.whole()).as(text).isTrue();
        assertThat(problems.inOrder()).as(text).isEmpty();
      }
    }
    assertThat(read).as("texts that the quick reader takes").isBetween(TEXTS / 20, TEXTS * 19 / 20);
  }

  @Test
  void takesEveryCase() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        String text = Files.readString(file);
        Problems problems = new Problems();
        Node thorough = NodeReader.readEvents(SourceText.of(text), problems).root();
        Node quick = TokenReader.read(text);
        assertThat(described(quick)).as(file.toString()).isEqualTo(described(thorough));
      }
    }
  }

  @Test
  void leavesDepthAndSizeToTheThoroughReader() {
    String deep = "a: " + "[".repeat(NodeReader.MOST_DEPTH) + "]".repeat(NodeReader.MOST_DEPTH);
    assertThat(TokenReader.read(deep)).isNotNull();
    assertThat(TokenReader.read("a: [" + deep.substring(3) + "]")).isNull();
    String many = "[" + "1,".repeat(NodeReader.MOST_NODES - 1) + "]";
    assertThat(TokenReader.read(many)).isNotNull();
    assertThat(TokenReader.read("[1," + many.substring(1))).isNull();
    Problems problems = new Problems();
    assertThat(NodeReader.readEvents(SourceText.of(many), problems).whole()).isTrue();
    assertThat(NodeReader.readEvents(SourceText.of(deep), problems).whole()).isTrue();
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int lines = 1 + random.nextInt(5); lines > 0; lines--) {
      text.append("  ".repeat(random.nextInt(3) / 2));
      text.append(LINES[random.nextInt(LINES.length)]).append('\n');
    }
    return text.toString();
  }

  private static String described(@Nullable Node node) {
    if (node == null) {
      return "nothing";
    }
    String place = node.line + ":" + node.column + " " + node.start + "-" + node.end + " ";
    StringBuilder said = new StringBuilder(place);
    if (node instanceof Node.Scalar scalar) {
      said.append(scalar.plain ? "plain " : "quoted ").append(scalar.text);
    } else if (node instanceof Node.Sequence sequence) {
      sequence.items.forEach(item -> said.append("\n- ").append(described(item)));
    } else if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries) {
        said.append("\n? ").append(described(entry.key));
        said.append("\n: ").append(described(entry.value));
      }
    }
    return said.toString();
  }
}
