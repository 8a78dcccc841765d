package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.history.History;
import rongcuo.steps.Steps;

/**
 * Whoever is asked gave no option and knows no key of the file: no screen of a dialogue speaks of
 * any, whatever the case is at, whatever is answered.
 */
class DialogueWordsTest {

  /** Runs of each dialogue in each state, each answered otherwise. */
  private static final int RUNS = Integer.getInteger("rongcuo.dialogues", 2);

  private static final int ANSWERS = 40;

  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z][a-z-]+");

  private static final Pattern DOTTED =
      Pattern.compile("(?<![\\w/.-])[a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*(?![\\w.-])");

  private static final List<String> ANYTHING =
      List.of(
          "",
          "",
          "y",
          "n",
          "t",
          "o",
          "?",
          ":b",
          "某事",
          "秦远",
          "乔安",
          "2026-02-01",
          "2026-04-25",
          "2026-05-20",
          "2026-06-15",
          "2999-01-01",
          "abc");

  @TempDir Path folder;

  private final Map<String, String> found = new LinkedHashMap<>();

  /** A case of each kind, and the whole case after every few of its steps. */
  private List<String> states() throws IOException {
    List<String> states = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        states.add(Files.readString(file));
      }
    }
    states.addAll(WholeCaseTest.statesByOptions(folder));
    return states;
  }

  @Test
  void noScreenSpeaksOfOptionsOrKeys() throws IOException {
    Random random = new Random(16);
    List<String> states = states();
    int events = Steps.events().size();
    for (int i = 0; i < states.size(); i++) {
      for (int run = 0; run < RUNS; run++) {
        for (String language : List.of("zh", "en")) {
          // Every event comes to be chosen first in some state.
          String first = String.valueOf(1 + (i * RUNS + run) % events);
          ask(states.get(i), first, random, "--lang", language, "record");
          ask(states.get(i), "1", random, "--lang", language, "decide");
          ask(states.get(i), ":c", random, "--lang", language, "interview");
        }
      }
    }
    assertThat(found).isEmpty();
  }

  private void ask(String state, String first, Random random, String... command)
      throws IOException {
    Path file = Files.writeString(folder.resolve("case.yaml"), state);
    // Another case's, which would grow from dialogue to dialogue.
    Files.deleteIfExists(History.of(file));
    StringBuilder typed = new StringBuilder(first).append('\n');
    for (int i = 0; i < ANSWERS; i++) {
      boolean number = random.nextInt(5) < 2;
      typed
          .append(
              number
                  ? String.valueOf(1 + random.nextInt(9))
                  : ANYTHING.get(random.nextInt(ANYTHING.size())))
          .append('\n');
    }
    typed.append(":q\n:q\n");
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.add(file.toString());
    Program.Result result =
        Program.runAtTerminal(typed.toString(), arguments.toArray(String[]::new));
    assertThat(result.err()).as(typed.toString()).doesNotContain("内部错误", "internal error");
    look(String.join(" ", command), result.out() + result.err());
  }

  private void look(String command, String said) {
    for (String line : said.replace(folder.toString(), "").lines().toList()) {
      for (Pattern pattern : List.of(OPTION, DOTTED)) {
        Matcher matcher = pattern.matcher(line.replaceAll("\\S+\\.(yaml|jsonl)\\b", ""));
        if (matcher.find()) {
          found.putIfAbsent(command + ": " + line.strip(), matcher.group());
        }
      }
    }
  }
}
