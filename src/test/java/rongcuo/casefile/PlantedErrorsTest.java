package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import rongcuo.diagnostics.Problem;

/**
 * Whichever errors a valid file is given, one run tells all of them, at their lines, and no more.
 */
final class PlantedErrorsTest {

  private static final int FILES = 3000;

  /** One error: what is replaced in a valid file, what by, and what is said of that line. */
  private record Error(Pattern at, String by, String said) {

    Error(String at, String by, String said) {
      this(Pattern.compile("(?m)" + at), by, said);
    }
  }

  /** Errors of different parts, none of which has to do with another. */
  private static final List<Error> ERRORS =
      List.of(
          // Of form.
          new Error("^title: .*$", "titel: 甲", "has no key \"titel\""),
          new Error("^kind: .*$", "kind: {甲: 1}", "Expected a text"),
          new Error("^field: .*$", "field: \"\"", "Expected a text"),
          new Error("^claims: .*$", "claims: [\"13\"]", "no item that can be claimed"),
          new Error("^  accountability-body: .*$", "  accountability: 甲", "has no key"),
          new Error("^(initiation: \\{by: )\\w+", "$1nobody", "Expected one of unit"),
          new Error("^(facts:)$", "$1\n  during-inspektion: yes", "There is no"),
          new Error("^(  performing-duties: )\\w+$", "$1maybe", "Expected yes, no or unknown"),
          new Error("^(analysis:)$", "$1\n  subjectiv: 甲", "has no key"),
          new Error(
              "(?<=^notified: \\{units: )2026-\\d\\d-\\d\\d", "2026-02-30", "Expected a date"),
          // Of content.
          new Error(
              "^(evidence:)$",
              "$1\n  - {id: E77, title: 甲}\n  - {id: E77, title: 乙}",
              "The evidence id \"E77\" is on line"),
          new Error(
              "^(  within-statutory-duties: )\\w+$",
              "$1{answer: yes, evidence: [E99]}",
              "The evidence list has no \"E99\""),
          new Error(
              "\\A(?![\\s\\S]*(?:major-decision|decision-made):)"
                  + "([\\s\\S]*?^  enforcement-officer: yes)$",
              "$1\n  major-decision: yes\n  decision-made: no",
              "contradict each other"),
          new Error("^(published: \\{date: [-0-9]+)", "$1, withheld: 涉密", "keep one"),
          new Error("^(transfer: \\{date: )[-0-9]+", "$12001-01-01", "contradict each other"),
          // Of syntax.
          new Error("^unit: ", "unit:", "A space is missing after the colon"),
          new Error("^(  summary: )(.*)$", "$1\"甲\" 乙", "cannot follow the closing quotation mark"),
          new Error("^(numbers: )\\{", "$1[", "Within brackets"),
          new Error("^clarification: ", "clarification：", "full-width character"));

  @Test
  void areToldInOneRunAtTheirLinesAndNothingElse() throws IOException {
    List<String> valid = valid();
    List<String> wrong = new ArrayList<>();
    int[] planted = new int[6];
    for (int seed = 0; seed < FILES && wrong.size() < 5; seed++) {
      Random random = new Random(seed);
      Planted file = Planted.in(valid.get(random.nextInt(valid.size())), random);
      planted[file.said.size()]++;
      List<String> found = file.found();
      if (!file.isSaid(found)) {
        wrong.add(seed + ": planted " + file.said + "\nfound " + found + "\n" + file.text);
      }
    }
    assertThat(wrong).isEmpty();
    for (int count = 1; count < planted.length; count++) {
      assertThat(planted[count]).as(count + " errors").isGreaterThan(FILES / 50);
    }
  }

  private static List<String> valid() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path folder : List.of(Path.of("cases"), Path.of("src/test/resources/conformance/cases"))) {
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file :
            files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
          String text = Files.readString(file);
          // The examples have many parts; of the small cases some are enough.
          if (folder.endsWith("cases") && !folder.startsWith("src") || texts.size() < 60) {
            texts.add(text);
          }
        }
      }
    }
    return texts;
  }

  /** A file with errors. */
  private static final class Planted {
    String text;

    /** For each error its line and what is said of it. */
    final List<String> said = new ArrayList<>();

    private Planted(String text) {
      this.text = text;
    }

    static Planted in(String valid, Random random) {
      Planted planted = new Planted(valid);
      List<Error> errors = new ArrayList<>(ERRORS);
      Collections.shuffle(errors, random);
      int most = 1 + random.nextInt(5);
      List<Error> chosen = new ArrayList<>();
      for (Error error : errors) {
        if (chosen.size() < most && error.at().matcher(planted.text).find()) {
          Matcher matcher = error.at().matcher(planted.text);
          planted.text = matcher.replaceFirst(mark(chosen.size(), error));
          chosen.add(error);
        }
      }
      planted.note(chosen);
      return planted;
    }

    /** The replacement, its last line marked, so that its number can be told at the end. */
    private static String mark(int index, Error error) {
      boolean first = error.said().equals("contradict each other") && error.by().contains("major");
      String marked = " #@" + index + "@#";
      return first
          ? error.by().replace("\n  decision", marked + "\n  decision")
          : error.by() + marked;
    }

    private void note(List<Error> chosen) {
      String[] lines = text.split("\n", -1);
      for (int line = 0; line < lines.length; line++) {
        for (int i = 0; i < chosen.size(); i++) {
          String mark = " #@" + i + "@#";
          if (lines[line].contains(mark)) {
            said.add(line + 1 + " " + chosen.get(i).said());
            lines[line] = lines[line].replace(mark, "");
          }
        }
      }
      text = String.join("\n", lines);
    }

    List<String> found() {
      List<String> found = new ArrayList<>();
      for (Problem problem : CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).problems()) {
        if (problem.isError()) {
          found.add(problem.place().line() + " " + problem.message().english());
        }
      }
      return found;
    }

    boolean isSaid(List<String> found) {
      List<String> left = new ArrayList<>(found);
      for (String each : said) {
        String[] parts = each.split(" ", 2);
        String one =
            left.stream()
                .filter(line -> line.startsWith(parts[0] + " ") && line.contains(parts[1]))
                .findFirst()
                .orElse(null);
        if (one == null) {
          return false;
        }
        left.removeIf(line -> isToldOfEachSubject(one, line));
      }
      return left.isEmpty();
    }

    /**
     * A contradiction of the matter is told for each of its subjects; a date may clash with many.
     */
    private static boolean isToldOfEachSubject(String one, String line) {
      String number = one.substring(0, one.indexOf(' ') + 1);
      return line.equals(one)
          || line.startsWith(number) && line.contains("contradict") && one.contains("contradict");
    }
  }
}
