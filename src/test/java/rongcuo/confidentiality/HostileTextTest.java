package rongcuo.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.cli.Program;
import rongcuo.confidentiality.LeakOutputs.Ran;
import rongcuo.confidentiality.LeakPlaces.Place;
import rongcuo.language.SafeText;

/**
 * A case with what steers a terminal, and with lines that pass for messages of the program, in each
 * of its texts: no command prints any of it, in whatever format.
 */
class HostileTextTest {

  private static final Path EVERYTHING = Path.of("src/test/resources/notice/everything.yaml");

  private static final Path OTHER = Path.of("cases/flood.yaml");

  /** Of what steers: a title, a colour, a mark of each direction, one unseen, the ends of lines. */
  private static final String STEERS =
      "\u001b]0;t\u0007\u001b[31m\u202e\u2066\u200b\u00ad\u0085\u2028\u0000\u007f\udb40\udc41";

  private static final String FORGED = "rongcuo: 伪造的消息";

  private static final String HOSTILE = "甲" + STEERS + "乙\n" + FORGED + "\r\n" + FORGED + "\n丙";

  private static final List<String> FILES =
      List.of(
          "evaluate @ --format text",
          "evaluate @ --format json",
          "evaluate @ --format csv",
          "check @ --format text",
          "check @ --format json",
          "ledger @ --format text",
          "ledger @ --format csv",
          "duties @ --format text",
          "duties @ --format json",
          "duties @ --format csv",
          "duties @ --format ics",
          "trends @ --format text --at-least 2",
          "trends @ --format json --at-least 2",
          "trends @ --format html --at-least 2",
          "explain $ --format text --all",
          "explain $ --format json",
          "explain $ --format md",
          "explain $ --format html");

  @TempDir private Path folder;

  private Path caseFile;
  private LeakCase content;

  /** Plants it in each text that may hold it, together with all others. */
  @BeforeEach
  void plant() throws IOException {
    caseFile = Files.createDirectories(folder.resolve("cases")).resolve("case.yaml");
    content = new LeakPlanter(EVERYTHING, false).begun();
    int planted = 0;
    for (Place place : LeakPlaces.ofSchema()) {
      for (String words : List.of(HOSTILE, HOSTILE.replaceAll("[\r\n]", ""), "甲" + "\u202e乙")) {
        LeakCase more = content.copy();
        LeakPlanter.put(more, place, words);
        Files.writeString(caseFile, more.text(true));
        if (Program.run("check", caseFile.toString()).status() == 0) {
          content = more;
          planted++;
          break;
        }
      }
    }
    assertThat(planted).isGreaterThan(40);
    Files.writeString(caseFile, content.text(true));
    LeakPlanter.twin(caseFile, content);
  }

  private static void requireSafe(String text, String label) {
    String plain = (text.startsWith("\ufeff") ? text.substring(1) : text).replace("\r\n", "\n");
    Set<String> unsafe = new TreeSet<>();
    plain
        .codePoints()
        .filter(point -> point != '\n' && SafeText.isUnsafe(point))
        .forEach(point -> unsafe.add(String.format("U+%04X", point)));
    assertThat(unsafe).as(label).isEmpty();
  }

  private static void requireNothingForged(String text, String label) {
    assertThat(text.lines().filter(line -> line.startsWith(FORGED))).as(label).isEmpty();
  }

  /** A line that a shell is told has one tabulator, behind the candidate. */
  private static String withoutTabsOfShells(Ran ran) {
    return ran.command().startsWith("complete")
        ? ran.out().replaceAll("(?m)^([^\t]*)\t", "$1")
        : ran.out();
  }

  @Test
  void noCommandPrintsIt() throws IOException {
    for (String language : List.of("zh", "en")) {
      LeakOutputs outputs = new LeakOutputs(caseFile, OTHER).tables(1, 0, "--lang", language);
      outputs.documents("txt");
      for (Ran ran : outputs.runs()) {
        assertThat(ran.status()).as(ran.command() + ran.err()).isLessThan(2);
        requireSafe(withoutTabsOfShells(ran), ran.command());
        requireSafe(ran.err(), ran.command());
        requireNothingForged(ran.err(), ran.command());
        if (!ran.command().contains("csv")) {
          requireNothingForged(ran.out(), ran.command());
        }
      }
      assertThat(outputs.runs()).anyMatch(ran -> ran.out().contains("甲\ufffd"));
    }
  }

  /** What is written to a file passes no screen: each format is safe by itself. */
  @Test
  void noFileHoldsIt() throws IOException {
    for (String command : FILES) {
      Path out = folder.resolve("out");
      List<String> words = new ArrayList<>();
      for (String word : command.split(" ")) {
        words.add(
            word.equals("@") ? folder.toString() : word.equals("$") ? caseFile.toString() : word);
      }
      words.addAll(List.of("--out", out.toString()));
      assertThat(Program.run(words.toArray(String[]::new)).status()).as(command).isLessThan(2);
      requireSafe(Files.readString(out), command);
    }
  }

  @Test
  void whatChangesACasePrintsNothingOfIt() throws IOException {
    String file = caseFile.toString();
    List<Program.Result> results =
        List.of(
            Program.runTyping("修改\n\n\n\n", "interview", file, "--plain"),
            Program.runTyping("w\n?\n:b\n:l\n1\n\n:q\n", "interview", file, "--plain"),
            Program.runAnswering("l\n1\n\n\n\n\nq\n", "interview", file, "--plain"),
            Program.run("decide", file, "--dry-run", "--replace"),
            Program.run("decide", file, "--reasons", HOSTILE, "--override", HOSTILE, "--replace"),
            Program.run("decide", file, "--subject", "1", "--dry-run"),
            Program.run("decide", file, "--subject", HOSTILE),
            Program.run("record", file, "published", "--date", "2026-05-06", "--dry-run"),
            Program.run("record", file, "published", "--date", "2026-05-06", "--replace"),
            Program.run("record", file, "notified", "--date", "2020-01-01"),
            Program.run("amend", file, "officer", "1", "--rename", "甲", "--dry-run"),
            Program.run("amend", file, "officer", HOSTILE, "--remove"),
            Program.run("amend", file, "evidence", "E1", "--remove"),
            Program.run("amend", file, "text", HOSTILE + "=甲"),
            Program.run("amend", file, "text", "标题=" + HOSTILE),
            Program.run("amend", file, "answer", HOSTILE, "--note", HOSTILE),
            Program.run("rename", file, "云民宗-2026-901"),
            Program.run("rename", file, HOSTILE),
            Program.run("rename", file, "云民宗-2026-777", "--dry-run"),
            Program.run("notice", file, "decision", "--final", "--out-dir", folder.toString()),
            Program.run("explain", file, "--subject", HOSTILE),
            Program.run("explain", file, "--against", ":" + HOSTILE),
            Program.run("law", HOSTILE),
            Program.run("evaluate", folder + "/" + STEERS.replace("\u0000", "") + ".yaml"));
    for (Program.Result result : results) {
      String said = result.out() + result.err();
      assertThat(said).isNotBlank();
      requireSafe(said, said);
      requireNothingForged(said, said);
    }
  }
}
