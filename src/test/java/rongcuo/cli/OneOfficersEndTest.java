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

/**
 * 个人也可以直接向单位提出容错认定申请 (第十四条): one applicant who withdraws ends the proceedings of that one alone.
 */
class OneOfficersEndTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    String facts = DecideCommandTest.exemptible();
    file =
        Files.writeString(
            folder.resolve("A-1.yaml"),
            facts
                .replace("[{name: 张某}]", "[{name: 张某}, {name: 李某}]")
                .replace(
                    "inquiry:",
                    "initiation: {by: individual, date: 2024-02-01, applicants: [张某, 李某]}\ninquiry:"));
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

  private Program.Result decide(String... arguments) {
    List<String> all =
        new ArrayList<>(List.of("--no-input", "--disposition", "exempt", "--date", "2024-04-01"));
    all.addAll(List.of(arguments));
    return run("decide", all.toArray(String[]::new));
  }

  @Test
  void theOtherIsDecidedOnAndTold() throws IOException {
    done("record", "withdrawn", "--date", "2024-03-25", "--subject", "李某");
    assertThat(Files.readString(file))
        .contains("{name: 李某, ended: {date: 2024-03-25, how: withdrawn}}");
    assertThat(decide().err()).contains("对李某的认定程序已经终止（撤回申请 2024-03-25）");
    assertThat(decide("--subject", "李某").err()).contains("对李某的认定程序已经终止");
    assertThat(decide("--subject", "张某").status()).isZero();
    done("record", "notified", "--to", "both", "--date", "2024-04-02");
    String ledger = done("ledger", "--format", "csv", "--on", "2024-05-01").out();
    assertThat(ledger).containsPattern("张某,[^\n]*2024-04-01").containsPattern("李某,[^\n]*办结");
    assertThat(done("duties", "--on", "2024-04-03").out())
        .doesNotContainPattern("作出认定结论[^\n]*\n[^\n]*李某");
  }

  @Test
  void whoIsDecidedOnNeitherWithdrawsNorEndsTheOther() {
    assertThat(decide("--subject", "张某").status()).isZero();
    assertThat(run("record", "withdrawn", "--date", "2024-04-02", "--subject", "张某").err())
        .contains("已经作出认定决定");
    done("record", "withdrawn", "--date", "2024-04-02", "--subject", "李某");
    Program.Result undone = done("record", "withdrawn", "--undo", "--subject", "李某");
    assertThat(undone.out()).contains("已撤销“撤回申请”");
    assertThat(decide("--subject", "李某").status()).isZero();
  }

  /** The dialogue asks about those alone who are to be decided on. */
  @Test
  void theDialogueLeavesOutWhoWithdrew() {
    done("record", "withdrawn", "--date", "2024-03-25", "--subject", "张某");
    Program.Result asked = Program.runAtTerminal("q\n", "decide", file.toString());
    assertThat(asked.out() + asked.err()).contains("李某").doesNotContain("没有对张某作出决定");
  }

  /** As files had it: an end of the matter is that of all, and of no newcomer. */
  @Test
  void anEndOfTheMatterIsThatOfAllButNewcomers() throws IOException {
    Files.writeString(file, Files.readString(file) + "ended: {date: 2024-03-25, how: withdrawn}\n");
    assertThat(decide().err()).contains("本案已经终止");
    done("amend", "officer", "王某", "--add");
    assertThat(decide("--subject", "王某").status()).isZero();
    assertThat(decide("--subject", "张某").err()).contains("对张某的认定程序已经终止");
  }

  @Test
  void nobodyWithdrawsWhatOthersAppliedFor() throws IOException {
    Files.writeString(
        file,
        Files.readString(file)
            .replace("{name: 李某}", "{name: 李某}, {name: 某办公室, role: institution}")
            .replace("applicants: [张某, 李某]", "applicants: [张某]"));
    assertThat(run("record", "withdrawn", "--date", "2024-03-25", "--subject", "李某").err())
        .contains("张某");
    assertThat(run("record", "withdrawn", "--date", "2024-03-25", "--subject", "某办公室").status())
        .isEqualTo(1);
    done("record", "withdrawn", "--date", "2024-03-25", "--subject", "张某");
    done("record", "discontinued", "--date", "2024-03-26", "--subject", "某办公室", "--reason", "并入另案");
  }
}
