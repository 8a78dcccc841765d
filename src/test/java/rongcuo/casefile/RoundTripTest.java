package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.Rewriting;
import rongcuo.diagnostics.Problem;
import rongcuo.facts.Fact;
import rongcuo.facts.FactById;
import rongcuo.facts.Truth;

/**
 * Every example case, with comments and odd formatting added: an update of one fact changes that
 * fact's line and not a byte elsewhere.
 */
class RoundTripTest {

  private static final int MUTATIONS = 6;
  private static final int CHANGES = 8;

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changesThatFactAlone(Path file) throws Exception {
    String original = Files.readString(file);
    CaseFile before = valid(original.getBytes(StandardCharsets.UTF_8));
    for (int seed = 0; seed < MUTATIONS; seed++) {
      Random random = new Random(file.getFileName().toString().hashCode() + seed);
      String odd = mutated(original, random);
      Charset charset = seed % 4 == 3 ? Charset.forName("GB18030") : StandardCharsets.UTF_8;
      byte[] content = ((seed % 5 == 4 && seed % 4 != 3 ? "\uFEFF" : "") + odd).getBytes(charset);
      CaseFile read = valid(content);
      assertThat(read.facts().keySet()).isEqualTo(before.facts().keySet());
      List<AnsweredFact> answers = new ArrayList<>(read.facts().values());
      Collections.shuffle(answers, random);
      for (AnsweredFact answered : answers.subList(0, Math.min(CHANGES, answers.size()))) {
        change(content, charset, read, answered, random);
      }
    }
  }

  private static void change(
      byte[] content, Charset charset, CaseFile old, AnsweredFact answered, Random random)
      throws Exception {
    Fact fact = answered.fact();
    Truth answer = answered.answer() == Truth.UNKNOWN ? Truth.NO : Truth.UNKNOWN;
    boolean keepsEvidence = random.nextBoolean();
    List<String> evidence = keepsEvidence ? answered.evidence() : List.of();
    String note = random.nextInt(3) == 0 ? "核对：已改 # 见附件" : null;
    byte[] result =
        Rewriting.of(
            content,
            CaseShape.CASE,
            List.of(Edit.answer(null, fact, answer, evidence, note, null)),
            RoundTripTest::problems);

    List<String> oldLines = lines(new String(content, charset));
    List<String> newLines = lines(new String(result, charset));
    int line = answered.place().line() - 1;
    assertThat(newLines.subList(0, line)).isEqualTo(oldLines.subList(0, line));
    int rest = oldLines.size() - afterBlock(oldLines, line);
    assertThat(newLines.subList(newLines.size() - rest, newLines.size()))
        .isEqualTo(oldLines.subList(oldLines.size() - rest, oldLines.size()));
    assertThat(newLines.subList(line + 1, newLines.size() - rest))
        .allMatch(
            inside ->
                oldLines.contains(inside) || indentation(inside) > indentation(oldLines.get(line)));
    assertThat(comment(newLines.get(line))).isEqualTo(comment(oldLines.get(line)));
    assertThat(beforeColon(newLines.get(line))).isEqualTo(beforeColon(oldLines.get(line)));

    CaseFile read = valid(result);
    AnsweredFact now = read.facts().get(fact);
    assertThat(now.answer()).isEqualTo(answer);
    assertThat(now.evidence()).isEqualTo(evidence);
    assertThat(now.note()).isEqualTo(note);
    assertThat(withoutFact(read, fact)).isEqualTo(withoutFact(old, fact));
  }

  private static List<Problem> problems(byte[] content) {
    return CaseReader.read(content).problems();
  }

  private static CaseFile valid(byte[] content) {
    CaseDocument document = CaseReader.read(content);
    assertThat(document.caseFile()).as("%s", document.problems()).isNotNull();
    return document.caseFile();
  }

  /** A case without one fact and without places, for comparison. */
  static String withoutFact(CaseFile read, Fact fact) {
    Map<Fact, AnsweredFact> facts = new TreeMap<>(read.facts());
    facts.remove(fact);
    return withoutPlaces(facts + " " + read.toString().replace(read.facts().toString(), ""));
  }

  static String withoutPlaces(String text) {
    return text.replaceAll("Place\\[line=\\d+, column=\\d+]", "");
  }

  /** With their ends, so that a changed line end is seen. */
  private static List<String> lines(String text) {
    return List.of(text.split("(?<=\n)"));
  }

  /** The line after the last that is indented deeper than the one where an entry begins. */
  private static int afterBlock(List<String> lines, int first) {
    int after = first + 1;
    for (int i = first + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.strip().startsWith("#")) {
        if (indentation(line) <= indentation(lines.get(first))) {
          break;
        }
        after = i + 1;
      }
    }
    return after;
  }

  private static int indentation(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static String comment(String line) {
    int mark = line.indexOf(" ##");
    return mark < 0 ? "" : line.substring(mark);
  }

  private static String beforeColon(String line) {
    return line.substring(0, line.indexOf(':'));
  }

  /** The same case as some person might have typed it. */
  private static String mutated(String text, Random random) {
    boolean wide = random.nextBoolean();
    boolean flatLists = random.nextBoolean() && !text.contains("  - name");
    boolean chinese = random.nextInt(3) == 0;
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n")) {
      String odd = line;
      if (flatLists && odd.startsWith("  - ")) {
        odd = odd.substring(2);
      } else if (wide) {
        odd = odd.replaceFirst("^( +)", "$1$1");
      }
      boolean isComment = odd.strip().startsWith("#");
      if (chinese && !isComment) {
        odd = odd.replaceFirst("^facts:", "事实:").replaceFirst("^id:", "案号:");
        int colon = odd.indexOf(':');
        Fact fact = colon < 0 ? null : FactById.of(odd.substring(0, colon).strip());
        if (fact != null) {
          String label = CaseWords.FACTS.words().get(fact.ordinal()).chinese();
          odd = " ".repeat(indentation(odd)) + label + odd.substring(colon);
        }
      }
      if (!isComment && random.nextInt(4) == 0) {
        odd =
            odd.replace("{answer: ", "{  answer: ")
                .replaceAll("evidence: \\[(E\\d)]", "evidence: $1");
      }
      if (!isComment && random.nextInt(4) == 0) {
        odd =
            odd.replaceFirst(": (yes|no|unknown)$", random.nextBoolean() ? ": '$1'" : ":   \"$1\"");
      }
      if (!isComment
          && odd.contains(": ")
          && !odd.matches(".*[:{\\[,]$")
          && random.nextInt(3) == 0) {
        odd += "   ## " + (random.nextBoolean() ? "核对: {x}, [y] '\"" : "a: b");
      }
      if (random.nextInt(6) == 0) {
        lines.add(" ".repeat(random.nextInt(9)) + "# 批注: {" + random.nextInt(100) + "} - 'x");
      }
      if (random.nextInt(8) == 0) {
        lines.add(" ".repeat(random.nextInt(4)));
      }
      lines.add(odd + " ".repeat(random.nextInt(8) == 0 ? 3 : 0));
    }
    String odd = String.join(random.nextInt(3) == 0 ? "\r\n" : "\n", lines);
    return random.nextInt(3) == 0 ? odd : odd + (odd.contains("\r\n") ? "\r\n" : "\n");
  }
}
