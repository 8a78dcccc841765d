package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The quick reader against the library's own: same events, same marks, same errors. */
final class TextReaderTest {

  private static final int TEXTS = 20_000;

  private static final String[] PIECES = {
    "\n",
    "\n",
    "\r",
    "\r\n",
    "\u0085",
    "\u2028",
    "\u2029",
    "\t",
    " ",
    "  ",
    "    ",
    ": ",
    ":",
    "- ",
    "-",
    "? ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    ",",
    "#",
    " # 注",
    "'",
    "\"",
    "''",
    "\\",
    "\\n",
    "\\u4e2d",
    "\\x",
    "|\n",
    ">-\n",
    "|2\n",
    "&a ",
    "*a",
    "!t ",
    "!!str ",
    "%YAML 1.1\n",
    "---\n",
    "...\n",
    "@",
    "`",
    "a",
    "键",
    "值：",
    "，",
    "\uFEFF",
    "~",
    "yes",
    "0",
    "<<",
    "=",
    "\u00a0",
    "é"
  };

  @Test
  void readsRandomTextsLikeTheLibrary() {
    Random random = new Random(7);
    int failed = 0;
    for (int i = 0; i < TEXTS; i++) {
      String text = text(random);
      List<String> expected = events(new StreamReader(text));
      assertThat(TextReader.of(text)).as(text).isInstanceOf(TextReader.class);
      assertThat(events(TextReader.of(text))).as(text).isEqualTo(expected);
      failed += expected.get(expected.size() - 1).startsWith("failed") ? 1 : 0;
    }
    assertThat(failed).as("texts with errors among them").isBetween(TEXTS / 10, TEXTS * 19 / 20);
  }

  @Test
  void leavesOtherPlanesAndForbiddenCharactersToTheLibrary() {
    assertThat(TextReader.of("name: 𠀀某").getClass()).isEqualTo(StreamReader.class);
    assertThat(TextReader.of("name: \u0007").getClass()).isEqualTo(StreamReader.class);
    assertThat(TextReader.of("name: \uD800").getClass()).isEqualTo(StreamReader.class);
    assertThat(TextReader.of("name: \uFFFE").getClass()).isEqualTo(StreamReader.class);
    assertThat(TextReader.of("").getClass()).isEqualTo(TextReader.class);
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(40); length >= 0; length--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static List<String> events(StreamReader reader) {
    List<String> events = new ArrayList<>();
    try {
      ParserImpl parser = new ParserImpl(reader, new LoaderOptions());
      while (parser.peekEvent() != null) {
        Event event = parser.getEvent();
        events.add(event + " " + place(event.getStartMark()) + " " + place(event.getEndMark()));
      }
    } catch (MarkedYAMLException e) {
      events.add("failed: " + e.getContext() + " " + e.getProblem());
      events.add("failed at " + place(e.getProblemMark()) + " in " + place(e.getContextMark()));
    } catch (YAMLException | NumberFormatException e) {
      events.add("failed: " + e.getClass() + " at " + reader.getLine() + ":" + reader.getColumn());
    }
    return events;
  }

  private static String place(Mark mark) {
    return mark == null ? "-" : mark.getLine() + ":" + mark.getColumn() + "@" + mark.getIndex();
  }
}
