package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two officers of one name are two: by number on the command line, by place in every dialogue. */
class NamesakesTest {

  private static final String FACTS =
      """
      inquiry: {from: 2024-03-01, to: 2024-03-20}
      facts:
        enforcement-officer: yes
        performing-duties: yes
        within-statutory-duties: yes
        evidence-lawfully-collected: yes
        process-recorded: yes
        enforcement-publicised: yes
        manner-and-time-kept: yes
        decision-made: no
        public-security-matter: no
        other-procedure-breach: no
        during-inspection: yes
        target-concealed: yes
        latent-problem-missed: yes
        statutory-duties-performed: yes
        post-duties-performed: yes
        duty-lists-followed: no
        knowing-violation: no
        persisted-after-ban: no
        sought-private-gain: no
        expressly-prohibited: no
        prohibited-by-regulation: no
        loss-occurred: no
        adverse-effect-occurred: no
      claims: ["11(6)"]
      """;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = folder.resolve("A-1.yaml");
    Files.writeString(
        file,
        "schema: rongcuo/case/1\nid: A-1\nunit: {name: 甲局}\nsubjects:\n  - name: 张某\n"
            + "    post: 科员\n  - name: 王某\n  - name: 张某\n    post: 科长\n"
            + FACTS);
  }

  private Program.Result run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, file.toString()));
    all.addAll(List.of(arguments));
    return Program.run(all.toArray(String[]::new));
  }

  private Program.Result done(String command, String... arguments) {
    Program.Result result = run(command, arguments);
    assertThat(result.status()).as(result.err()).isZero();
    return result;
  }

  /** What stands of each officer, in their order. */
  private List<String> parts() throws IOException {
    String subjects = Files.readString(file).replaceFirst("(?s).*subjects:\n", "");
    return List.of(subjects.replaceFirst("(?s)\ninquiry:.*", "").split("\n  - |^  - "))
        .subList(1, 4);
  }

  private void decideAll() {
    for (String number : List.of("1", "2", "3")) {
      done(
          "decide",
          "--no-input",
          "--disposition",
          "exempt",
          "--date",
          "2024-04-01",
          "--subject",
          number);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 科员, 0", "3, 科长, 2"})
  void eachIsDecidedOnAndTakenBackByNumber(String number, String post, int place)
      throws IOException {
    String before = Files.readString(file);
    assertThat(
            done(
                    "decide",
                    "--no-input",
                    "--disposition",
                    "exempt",
                    "--date",
                    "2024-04-01",
                    "--subject",
                    number)
                .out())
        .contains("（第 " + number + " 名，" + post + "）");
    for (int i = 0; i < 3; i++) {
      assertThat(parts().get(i).contains("decision")).as(parts().get(i)).isEqualTo(i == place);
    }
    done("decide", "--undo", "--subject", number);
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "decide, --no-input --disposition exempt --date 2024-04-01",
    "record, notified --to both --date 2024-04-02",
    "record, notified --undo",
    "notice, decision",
    "explain, ''"
  })
  void aNameOfTwoIsToldWithTheNumbers(String command, String more) {
    decideAll();
    List<String> arguments = new ArrayList<>(List.of("--subject", "张某"));
    arguments.addAll(more.isEmpty() ? List.of() : List.of(more.split(" ")));
    Program.Result result = run(command, arguments.toArray(String[]::new));
    assertThat(result.status()).as(result.out() + result.err()).isEqualTo(2);
    assertThat(result.err()).contains("1 张某", "3 张某");
  }

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "3, 2"})
  void anEventIsRecordedMendedAndTakenBackByNumber(String number, int place) throws IOException {
    decideAll();
    String before = Files.readString(file);
    done("record", "notified", "--to", "both", "--date", "2024-04-02", "--subject", number);
    done(
        "record",
        "notified",
        "--to",
        "both",
        "--date",
        "2024-04-03",
        "--replace",
        "--subject",
        number);
    for (int i = 0; i < 3; i++) {
      assertThat(parts().get(i).contains("2024-04-03")).isEqualTo(i == place);
    }
    done("record", "notified", "--undo", "--subject", number);
    done("record", "notified", "--undo", "--subject", number);
    assertThat(Files.readString(file)).isEqualTo(before);
  }

  @Test
  void theAnalysisOfOneIsNotThatOfTheOther() throws IOException {
    done(
        "decide",
        "--no-input",
        "--disposition",
        "exempt",
        "--date",
        "2024-04-01",
        "--subject",
        "3",
        "--analysis",
        "subjective=无过错");
    assertThat(parts().get(2)).contains("无过错");
    assertThat(parts().get(0)).doesNotContain("无过错");
    done("amend", "officer", "3", "--certificate", "44010003");
    assertThat(parts().get(2)).contains("44010003");
  }

  /** The dialogue shows who is who, writes on the one who is meant, and goes through all. */
  @Test
  void theDialogueGoesThroughAllByTheirPlaces() throws IOException {
    decideAll();
    String list = Program.runAnswering("b\n", "record", file.toString()).out();
    assertThat(list).contains("（张某（第 1 名，科员））");
    String number = list.lines().filter(line -> line.contains("告知——")).findFirst().orElseThrow();
    String entry = number.replaceAll("^[* ]*([0-9]+).*", "$1");
    Program.Result result =
        Program.runAnswering(
            entry + "\n2024-04-02\n3\ny\nn\ny\n2024-04-04\n3\ny\nn\n", "record", file.toString());
    assertThat(result.out()).as(result.err()).contains("接着记录王某的“告知”吗", "接着记录张某（第 3 名，科长）的“告知”吗");
    assertThat(parts().get(0)).contains("2024-04-02");
    assertThat(parts().get(1)).doesNotContain("notified");
    assertThat(parts().get(2)).contains("2024-04-04");
    assertThat(run("duties", "--on", "2024-04-03").out()).contains("张某（第 3 名，科长）");
  }
}
