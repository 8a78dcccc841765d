package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision after which the case was changed, in every command that shows the case. */
class StaleDecisionTest {

  private static final String CASE =
      """
      schema: rongcuo/case/1
      id: A-1
      title: 检查中未及时发现隐患
      unit: {name: 某局, code: 某}
      subjects:
        - {name: 张某, post: 科员, certificate: "QY01"}
        - name: 李某
          facts: {accepted-responsibility: no}
      incident: {date: 2026-03-18, summary: 经过, error: 失误, consequences: 后果}
      initiation: {by: unit, date: 2026-04-02}
      evidence:
        - {id: E1, kind: 现场笔录, title: 笔录, date: 2026-03-18, source: 执法科}
        - {id: E2, kind: 书证, title: 清单, date: 2026-03-20, source: 执法科}
        - {id: E3, kind: 书证, title: 无人引用, date: 2026-03-20, source: 执法科}
      claims: ["11(6)", "12(2)"]
      facts:
        enforcement-officer: no
        loss-occurred: {answer: yes, evidence: [E1, E2], note: 约八百元}
        other-procedure-breach: {answer: no, evidence: [E1]}
      """;

  private static final String TOLD = "认定决定作出之后";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void decide() throws IOException {
    file = folder.resolve("a.yaml");
    Files.writeString(file, CASE);
    Program.Result decided =
        run(
            "decide",
            "--date",
            "2026-04-25",
            "--reasons",
            "理由",
            "--number",
            "3",
            "--override",
            "理由",
            "--conclusion",
            "not-tolerated",
            "--disposition",
            "full",
            "--no-input");
    assertThat(decided.status()).as(decided.err()).isZero();
  }

  private Program.Result run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, file.toString()));
    all.addAll(List.of(arguments));
    return Program.run(all.toArray(String[]::new));
  }

  private void change(String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  private static Stream<String> commands() {
    return Stream.of(
        "evaluate",
        "evaluate --format csv",
        "explain",
        "explain --format md",
        "duties",
        "duties --format csv",
        "ledger",
        "ledger --format csv",
        "trends",
        "check",
        "notice decision --format txt --out-dir OUT --force",
        "record notified --date 2026-04-26",
        "decide --conclusion not-tolerated --disposition full --override 理由 --reasons 理由 --no-input --dry-run --replace",
        "interview");
  }

  private String said(String command) {
    List<String> words =
        new ArrayList<>(List.of(command.replace("OUT", folder.toString()).split(" ")));
    words.add(1, file.toString());
    Program.Result result = Program.runTyping("离开\n", words.toArray(String[]::new));
    return (result.out() + result.err()).replaceAll("\\s+", "");
  }

  @Test
  void everyCommandThatShowsTheCaseTellsIt() throws IOException {
    assertThat(commands())
        .allSatisfy(command -> assertThat(said(command)).as(command).doesNotContain(TOLD));
    change("loss-occurred: {answer: yes", "loss-occurred: {answer: no");
    assertThat(commands())
        .allSatisfy(
            command ->
                assertThat(said(command))
                    .as(command)
                    .contains(TOLD)
                    .doesNotContain("decide案件文件", "decideCASE"));
    assertThat(run("check").err() + run("check").out())
        .contains("“rongcuo decide " + file + " --replace”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "answer: yes, evidence: [E1, E2] | answer: no, evidence: [E1, E2] | facts",
        "evidence: [E1, E2] | evidence: [E1] | facts evidence",
        "\"12(2)\" | \"12(1)\" | facts",
        "accepted-responsibility: no | accepted-responsibility: yes | facts",
        "title: 清单 | title: 另一清单 | evidence",
        "date: 2026-03-20, source: 执法科}\\n  - {id: E3 | date: 2026-03-21, source: 执法科}\\n  - {id: E3 | evidence",
        "readings: default | readings: force-majeure=all | readings",
        "statute: sha256-0 | statute: sha256-f | statute",
      })
  void whatHasChangedIsSaid(String from, String to, String what) throws IOException {
    change(from.replace("\\n", "\n"), to.replace("\\n", "\n"));
    for (JsonNode subject : json("evaluate", "--format", "json")) {
      assertThat(texts(subject.get("stale"))).containsExactly(what.split(" "));
    }
    assertThat(texts(json("explain", "--format", "json").get(0).get("stale")))
        .containsExactly(what.split(" "));
    for (JsonNode duty : json("duties", "--format", "json")) {
      assertThat(texts(duty.get("stale"))).containsExactly(what.split(" "));
    }
    assertThat(run("check", "--strict").status()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "note: 约八百元 | note: 约九百元",
        "evidence: [E1, E2] | evidence: [E2, E1]",
        "title: 无人引用 | title: 改了名称",
        "title: 检查中未及时发现隐患 | title: 另一标题",
        "post: 科员 | post: 科长",
      })
  void whatNoDecisionRestsOnMayChange(String from, String to) throws IOException {
    change(from, to);
    assertThat(json("evaluate", "--format", "json").get(0).has("stale")).isFalse();
    assertThat(run("check", "--strict").status()).isZero();
  }

  @Test
  void aFingerprintOfAnEarlierVersionStaysValid() throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\\n +evidence: sha256-.*", ""));
    change("title: 清单", "title: 另一清单");
    assertThat(run("check", "--strict").status()).isZero();
  }

  @Test
  void readingsOfThisRunCountAsThoseInForce() throws IOException {
    assertThat(
            texts(json("evaluate", "--format", "json", "--readings", "strict").get(0).get("stale")))
        .containsExactly("readings");
  }

  @ParameterizedTest
  @ValueSource(strings = {"decision", "deliberation"})
  void aDocumentThatTellsTheDecisionIsADraftAndNeverFinal(String document) throws IOException {
    boolean tells = document.equals("decision");
    change("loss-occurred: {answer: yes", "loss-occurred: {answer: no");
    Path out = Files.createDirectory(folder.resolve("out"));
    Program.Result result =
        run(
            "notice",
            document,
            "--out-dir",
            out.toString(),
            "--format",
            "txt",
            "--date",
            "2026-05-01");
    assertThat(result.status()).as(result.err()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      assertThat(files)
          .isNotEmpty()
          .allSatisfy(made -> assertThat(Files.readString(made).contains("拟稿")).isEqualTo(tells));
    }
    Program.Result last =
        run(
            "notice",
            document,
            "--out-dir",
            out.toString(),
            "--format",
            "txt",
            "--final",
            "--force");
    assertThat(last.err().contains("只能制作拟稿")).isEqualTo(tells);
    assertThat(tells ? last.status() : 1).isEqualTo(1);
  }

  @Test
  void onlyTheOfficerWhoseFactsChangedIsConcerned() throws IOException {
    Files.writeString(file, CASE);
    for (String whose : List.of("张某", "李某")) {
      Program.Result decided =
          run(
              "decide",
              "--subject",
              whose,
              "--date",
              "2026-04-25",
              "--conclusion",
              "not-tolerated",
              "--disposition",
              "full",
              "--override",
              "理由",
              "--reasons",
              "理由",
              "--no-input");
      assertThat(decided.status()).as(decided.err()).isZero();
    }
    change("{accepted-responsibility: no}", "{accepted-responsibility: yes}");
    JsonNode subjects = json("evaluate", "--format", "json");
    assertThat(subjects.get(0).has("stale")).isFalse();
    assertThat(texts(subjects.get(1).get("stale"))).containsExactly("facts");
    String ledger = run("ledger", "--format", "csv").out();
    assertThat(ledger.lines().toList().get(1)).doesNotContain("认定后有改动");
    assertThat(ledger.lines().toList().get(2)).contains("认定后有改动（事实）");
    assertThat(run("check").out()).contains("对李某的认定决定作出之后").doesNotContain("对张某的");
  }

  @Test
  void aNewDecisionOnTheChangedFactsIsNotStale() throws IOException {
    change("loss-occurred: {answer: yes", "loss-occurred: {answer: no");
    Program.Result again =
        run(
            "decide",
            "--replace",
            "--date",
            "2026-05-01",
            "--conclusion",
            "not-tolerated",
            "--disposition",
            "full",
            "--override",
            "理由",
            "--reasons",
            "理由",
            "--no-input");
    assertThat(again.status()).as(again.err()).isZero();
    assertThat(run("check", "--strict").status()).isZero();
  }

  private JsonNode json(String command, String... arguments) throws IOException {
    return new ObjectMapper().readTree(run(command, arguments).out());
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
