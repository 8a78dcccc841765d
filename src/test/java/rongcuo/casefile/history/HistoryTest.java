package rongcuo.casefile.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Content;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.history.HistoryCheck.Kind;
import rongcuo.casefile.history.HistoryCheck.Now;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Language;

/** Every change is a line, every line is held by the next, and nothing in them names a reporter. */
class HistoryTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 10, 9, 9, 0);
  private static final String NAME = "欧阳秋白";
  private static final String PHONE = "13905551234";

  @TempDir Path folder;
  private Path file;
  private final List<String> losses = new ArrayList<>();
  private int minutes;

  private final Hand hand =
      new Hand() {
        @Override
        public String user() {
          return "zhang";
        }

        @Override
        public String command() {
          return "record";
        }

        @Override
        public OffsetDateTime now() {
          return OffsetDateTime.parse("2026-10-09T09:00:00+08:00").plusMinutes(minutes++);
        }

        @Override
        public void lost(Path history, IOException cause) {
          losses.add(history.getFileName() + " " + cause.getClass().getSimpleName());
        }
      };

  @BeforeEach
  void copyCase() throws IOException {
    file = Files.copy(Path.of("cases/inspection-concealed.yaml"), folder.resolve("A-1.yaml"));
    Files.writeString(file, Files.readString(file).replaceFirst("(?m)^id: .*$", "id: A-1"));
  }

  private Path history() {
    return History.of(file);
  }

  private CaseEditor open() throws IOException {
    return CaseEditor.open(file, NOW, new History(file, hand));
  }

  private void change(List<String> path, String text) throws Exception {
    try (CaseEditor editor = open()) {
      editor.apply(List.of(new Edit.Set(path, EditValue.text(text))));
      editor.save();
    }
  }

  private void title(String text) throws Exception {
    change(List.of("title"), text);
  }

  private HistoryCheck check() throws IOException {
    return HistoryCheck.of(file);
  }

  private List<HistoryLine> lines() throws IOException {
    return HistoryFile.read(history()).entries().stream().map(HistoryFile.Entry::line).toList();
  }

  private void requireWhole(Path of) throws IOException {
    HistoryCheck check = HistoryCheck.of(of);
    assertThat(check.flaws()).isEmpty();
    assertThat(check.now()).isEqualTo(Now.SAME);
    assertThat(HistoryFile.read(History.of(of)).content())
        .isEqualTo(Content.ofCase(Files.readAllBytes(of)));
    assertThat(losses).isEmpty();
  }

  // What a line says.

  @Test
  void aChangeIsALineWithTimeUserCommandAndValues() throws Exception {
    title("甲");
    title("乙");
    String text = Files.readString(history());
    assertThat(text.lines()).hasSize(3);
    assertThat(text.lines().skip(2).findFirst().orElseThrow())
        .startsWith(
            "{\"line\":3,\"time\":\"2026-10-09T09:02:00+08:00\",\"user\":\"zhang\","
                + "\"command\":\"record\",\"changes\":[{\"op\":\"replace\",\"path\":\"/title\",")
        .contains("\"before\":\"甲\",\"after\":\"乙\"}],");
    assertThat(lines().get(2).previous()).isEqualTo(lines().get(1).hash());
    requireWhole(file);
  }

  @Test
  void aCaseThatWasThereBeforeIsTakenDownAsItWasFound() throws Exception {
    Object before = Content.ofCase(Files.readAllBytes(file));
    title("甲");
    HistoryLine first = lines().get(0);
    assertThat(first.isFound()).isTrue();
    assertThat(first.changes().get(0).after()).isEqualTo(before);
    assertThat(check().outside()).isEmpty();
  }

  @Test
  void aNewCaseBeginsItsHistory() throws Exception {
    Path other = folder.resolve("B-2.yaml");
    try (CaseEditor editor =
        CaseEditor.create(other, "B-2", Language.CHINESE, "张某", NOW, new History(other, hand))) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("新"))));
      editor.save();
    }
    assertThat(Files.readString(folder.resolve("B-2.history.jsonl")).lines()).hasSize(2);
    requireWhole(other);
  }

  @Test
  void nothingSavedIsNoLine() throws Exception {
    try (CaseEditor editor = open()) {
      editor.save();
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("未存"))));
    }
    assertThat(history()).doesNotExist();
  }

  // Random edits, then random harm.

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      return files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private Path worked(int seed) throws Exception {
    Random random = new Random(seed);
    List<Path> all = cases();
    Path work = folder.resolve("R-" + seed + ".yaml");
    Files.copy(all.get(random.nextInt(all.size())), work);
    for (int session = 0; session < 4; session++) {
      try (CaseEditor editor = CaseEditor.open(work, NOW, new History(work, hand))) {
        for (int i = 0; i < 5; i++) {
          try {
            editor.apply(edits(random));
            if (editor.isSaved()) {
              continue;
            }
            editor.save();
          } catch (EditRefusedException e) {
            continue;
          }
          requireWhole(work);
        }
      }
      if (random.nextInt(3) == 0) {
        Files.writeString(
            work, Files.readString(work) + "# 手写 " + session + "\n", StandardCharsets.UTF_8);
        assertThat(HistoryCheck.of(work).now()).isNotEqualTo(Now.SAME);
      }
    }
    return work;
  }

  private static List<Edit> edits(Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      edits.add(edit(random));
    }
    return edits;
  }

  private static Edit edit(Random random) {
    String text = "第" + random.nextInt(1000) + "项 \"引\" \\ / ~\n次行\u00a0\u200b\u202e🙂";
    Fact fact = Fact.values()[random.nextInt(Fact.COUNT)];
    String place = Integer.toString(random.nextInt(3));
    return switch (random.nextInt(9)) {
      case 0 -> new Edit.Set(List.of("title"), EditValue.text("标题" + random.nextInt(9)));
      case 1 -> Edit.answer(null, fact, Truth.YES, List.of(), text, null);
      case 2 -> Edit.answer(null, fact, Truth.NO, List.of(), null, null);
      case 3 -> Edit.clearAnswer(null, fact);
      case 4 ->
          new Edit.Append(
              List.of("evidence"),
              EditValue.mapping(
                  Map.of(
                      "id",
                      EditValue.text("N" + random.nextInt(999)),
                      "title",
                      EditValue.text("照片"))));
      case 5 -> new Edit.Remove(List.of("evidence", place));
      case 6 -> new Edit.Set(List.of("incident", "summary"), EditValue.text(text));
      case 7 -> new Edit.Remove(List.of("claims"));
      default ->
          new Edit.Append(
              List.of("subjects"),
              EditValue.mapping(Map.of("name", EditValue.text("赵某" + random.nextInt(99)))));
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void afterAnyEditsTheChainIsWholeAndGivesTheFileAgain(int seed) throws Exception {
    Path work = worked(seed);
    byte[] whole = Files.readAllBytes(History.of(work));
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      byte[] harmed = whole.clone();
      harmed[random.nextInt(harmed.length)] ^= (byte) (1 << random.nextInt(8));
      requireTold(work, harmed);
    }
    List<String> lines = new String(whole, StandardCharsets.UTF_8).lines().toList();
    assertThat(lines).hasSizeGreaterThan(8);
    for (int i = 0; i < lines.size(); i++) {
      List<String> fewer = new ArrayList<>(lines);
      fewer.remove(i);
      requireTold(work, text(fewer));
      for (int j = i + 1; j < lines.size(); j++) {
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, i, j);
        requireTold(work, text(swapped));
      }
      List<String> twice = new ArrayList<>(lines);
      twice.add(i, lines.get(i));
      requireTold(work, text(twice));
    }
    requireTold(work, text(lines.subList(0, lines.size() / 2)));
    requireTold(work, ("\uFEFF" + new String(whole, StandardCharsets.UTF_8)).getBytes("UTF-8"));
    requireTold(
        work, new String(whole, StandardCharsets.UTF_8).replace("\n", "\r\n").getBytes("UTF-8"));
  }

  private static byte[] text(List<String> lines) {
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * The last lines alone can be cut without a flaw: the file then is not as the last one left it.
   */
  private static void requireTold(Path work, byte[] harmed) throws IOException {
    Files.write(History.of(work), harmed);
    HistoryCheck check = HistoryCheck.of(work);
    assertThat(!check.isWhole() || check.now() == Now.CHANGED).isTrue();
  }

  @Test
  void theEndCutOffIsAChangeThatNobodyRecorded() throws Exception {
    title("甲");
    title("乙");
    List<String> lines = Files.readString(history()).lines().toList();
    Files.write(history(), text(lines.subList(0, 2)));
    assertThat(check().isWhole()).isTrue();
    assertThat(check().now()).isEqualTo(Now.CHANGED);
  }

  // Outside the program.

  @Test
  void aChangeFromOutsideIsToldBetweenTheLines() throws Exception {
    title("甲");
    Files.writeString(file, Files.readString(file).replace("title: 甲", "title: 乙"));
    assertThat(check().now()).isEqualTo(Now.CHANGED);
    title("丙");
    HistoryCheck check = check();
    assertThat(check.isWhole()).isTrue();
    assertThat(check.now()).isEqualTo(Now.SAME);
    assertThat(check.outside())
        .singleElement()
        .satisfies(
            outside -> {
              assertThat(outside.line()).isEqualTo(3);
              assertThat(outside.places()).containsExactly(List.of("title"));
            });
    requireWhole(file);
  }

  @Test
  void aCommentFromOutsideIsToldAsNoValue() throws Exception {
    title("甲");
    Files.writeString(file, "# 批注\n", StandardOpenOption.APPEND);
    title("丙");
    assertThat(check().outside().get(0).places()).isEmpty();
  }

  @Test
  void afterALineThatWasAlteredTheFileIsTakenDownAnew() throws Exception {
    title("甲");
    title("乙");
    Files.writeString(history(), Files.readString(history()).replaceFirst("zhang", "wang"));
    Files.writeString(file, Files.readString(file).replace("title: 乙", "title: 丁"));
    title("丙");
    assertThat(check().flaws()).containsExactly(new HistoryCheck.Flaw(Kind.ALTERED, 2));
    assertThat(check().now()).isEqualTo(Now.SAME);
    assertThat(HistoryFile.read(history()).content())
        .isEqualTo(Content.ofCase(Files.readAllBytes(file)));
  }

  // What a killed program leaves.

  @Test
  void aTornLineAtAnyByteIsToldAndMended() throws Exception {
    title("甲");
    byte[] before = Files.readAllBytes(history());
    title("乙");
    byte[] whole = Files.readAllBytes(history());
    byte[] content = Files.readAllBytes(file);
    for (int end = before.length; end < whole.length; end += 7) {
      Files.write(history(), java.util.Arrays.copyOf(whole, end));
      Files.write(file, content);
      if (end > before.length) {
        assertThat(check().flaws()).containsExactly(new HistoryCheck.Flaw(Kind.TORN, 3));
      }
      title("丙");
      assertThat(check().outside().get(0).places()).containsExactly(List.of("title"));
      requireWhole(file);
    }
  }

  @Test
  void aFirstLineThatIsTornIsMendedToo() throws Exception {
    Files.writeString(history(), "{\"line\":1,\"ti");
    title("甲");
    requireWhole(file);
  }

  // What stands in the way.

  @ParameterizedTest
  @CsvSource({"folder", "link", "read-only", "unreadable", "long"})
  void whateverStandsInTheWayTheCaseIsSaved(String obstacle) throws Exception {
    Path elsewhere = folder.resolve("elsewhere.txt");
    Files.writeString(elsewhere, "");
    switch (obstacle) {
      case "folder" -> Files.createDirectory(history());
      case "link" -> Files.createSymbolicLink(history(), elsewhere);
      case "long" -> {
        try (java.io.RandomAccessFile big =
            new java.io.RandomAccessFile(history().toFile(), "rw")) {
          big.setLength(33L << 20);
        }
      }
      default -> {
        Files.writeString(history(), "");
        Files.setPosixFilePermissions(history(), PosixFilePermissions.fromString("r--------"));
      }
    }
    try (CaseEditor editor = open()) {
      for (String text : List.of("甲", "乙")) {
        editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text(text))));
        editor.save();
      }
    }
    assertThat(Files.readString(file)).contains("title: 乙");
    assertThat(losses).as("told once").hasSize(1);
    assertThat(elsewhere).isEmptyFile();
  }

  @Test
  void onceTheWayIsFreeItGoesOn() throws Exception {
    title("甲");
    Path aside = Files.move(history(), folder.resolve("aside"));
    Files.createDirectory(history());
    title("乙");
    Files.delete(history());
    Files.move(aside, history());
    losses.clear();
    title("丙");
    assertThat(check().outside()).hasSize(1);
    requireWhole(file);
  }

  @Test
  void whatIsDeletedInBetweenIsBegunAnew() throws Exception {
    try (CaseEditor editor = open()) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("甲"))));
      editor.save();
      Files.delete(history());
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("乙"))));
      editor.save();
    }
    assertThat(lines()).hasSize(2);
    requireWhole(file);
  }

  // Rights and names.

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw----", "rw-r--r--"})
  void itsRightsAreTheCasesAndFollowThem(String rights) throws Exception {
    title("甲");
    assertThat(Files.getPosixFilePermissions(history()))
        .isEqualTo(Files.getPosixFilePermissions(file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    title("乙");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history())))
        .isEqualTo(rights);
  }

  @ParameterizedTest
  @CsvSource({
    "A-1.yaml, A-1.history.jsonl",
    "A-1.yml, A-1.yml.history.jsonl",
    "民宗〔2026〕8号.yaml, 民宗〔2026〕8号.history.jsonl",
    ".yaml, .yaml.history.jsonl",
    "案件, 案件.history.jsonl"
  })
  void itIsCalledAfterTheCase(String name, String expected) {
    assertThat(History.of(folder.resolve(name))).isEqualTo(folder.resolve(expected));
  }

  @Test
  void aLongNameIsCutToWhatSystemsTake() throws Exception {
    Path longest = folder.resolve("宗".repeat(83) + ".yaml");
    Files.move(file, longest);
    file = longest;
    title("甲");
    assertThat(history().getFileName().toString().getBytes(StandardCharsets.UTF_8).length)
        .isLessThanOrEqualTo(255);
    requireWhole(file);
  }

  @Test
  void aCaseReachedByALinkHasOneHistory() throws Exception {
    Path there = Files.createDirectory(folder.resolve("desk"));
    Path link = Files.createSymbolicLink(there.resolve("link.yaml"), file);
    try (CaseEditor editor = CaseEditor.open(link, NOW, new History(link, hand))) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("甲"))));
      editor.save();
    }
    assertThat(HistoryCheck.of(link).lines()).isEqualTo(2);
    requireWhole(file);
  }

  // The reporter (第十九条).

  private Path reporter() throws IOException {
    return Files.writeString(
        folder.resolve("A-1.reporter.yaml"),
        "schema: rongcuo/reporter/1\nid: A-1\nname: " + NAME + "\ncontact: \"" + PHONE + "\"\n");
  }

  private void requireSilent() throws IOException {
    assertThat(Files.readString(history())).doesNotContain(NAME, PHONE, "秋白");
  }

  @Test
  void aReporterNamedInATextIsHiddenInTheHistory() throws Exception {
    reporter();
    change(List.of("incident", "summary"), NAME + "（" + PHONE + "）反映检查有疏漏。");
    requireSilent();
    assertThat(Files.readString(history())).contains("反映检查有疏漏。");
    assertThat(check().isWhole()).isTrue();
    assertThat(check().now()).as("no digest of a file that tells it").isEqualTo(Now.UNKNOWN);
    change(List.of("incident", "summary"), "有人反映检查有疏漏。");
    requireSilent();
    assertThat(check().now()).isEqualTo(Now.SAME);
    assertThat(HistoryFile.read(history()).content())
        .isEqualTo(Content.ofCase(Files.readAllBytes(file)));
  }

  @Test
  void whoIsKnownLaterIsTakenOutOfEarlierLinesAndTheChainHolds() throws Exception {
    title("甲");
    change(List.of("incident", "summary"), NAME + "反映检查有疏漏。");
    title("乙");
    change(List.of("incident", "summary"), "有人反映检查有疏漏。");
    List<String> hashes = lines().stream().map(HistoryLine::hash).toList();
    reporter();
    assertThat(check().told()).isEqualTo(2);
    title("丙");
    requireSilent();
    HistoryCheck check = check();
    assertThat(check.told()).isZero();
    assertThat(check.isWhole()).isTrue();
    assertThat(check.withheld()).isEqualTo(2);
    assertThat(check.now()).isEqualTo(Now.SAME);
    assertThat(lines().stream().limit(hashes.size()).map(HistoryLine::hash))
        .as("a hash that was noted stays right")
        .isEqualTo(hashes);
    for (HistoryLine line : lines().subList(2, hashes.size())) {
      assertThat(line.file().isWithheld()).as("nothing to guess at").isTrue();
    }
  }

  @Test
  void whoIsEnteredWhileTheCaseIsOpenIsTakenOutAtTheNextChange() throws Exception {
    try (CaseEditor editor = open()) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text(NAME + "反映的问题"))));
      editor.save();
      reporter();
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text("群众反映的问题"))));
      editor.save();
    }
    requireSilent();
    assertThat(check().isWhole()).isTrue();
  }

  @Test
  void whoIsEnteredLastIsTakenOutAtOnce() throws Exception {
    try (CaseEditor editor = open()) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text(NAME + "反映的问题"))));
      editor.save();
      reporter();
      editor.reporterNoted();
      requireSilent();
    }
    assertThat(check().isWhole()).isTrue();
    title("群众反映的问题");
    requireSilent();
    assertThat(check().now()).isEqualTo(Now.SAME);
  }

  @Test
  void aReportersFileThatCannotBeUsedKeepsAllValuesOut() throws Exception {
    title("此前");
    Files.writeString(folder.resolve("A-1.reporter.yaml"), "schema: [");
    title("其后");
    assertThat(Files.readString(history())).contains("此前").doesNotContain("其后");
    assertThat(check().isWhole()).isTrue();
    assertThat(check().withheld()).isEqualTo(1);
    assertThat(check().now()).isEqualTo(Now.UNKNOWN);
    Files.delete(folder.resolve("A-1.reporter.yaml"));
    title("再后");
    requireWhole(file);
  }

  @Test
  void aReportersFileBesideALinkIsFoundToo() throws Exception {
    Path there = Files.createDirectory(folder.resolve("desk"));
    Path link = Files.createSymbolicLink(there.resolve("link.yaml"), file);
    Files.move(reporter(), there.resolve("A-1.reporter.yaml"));
    try (CaseEditor editor = CaseEditor.open(link, NOW, new History(link, hand))) {
      editor.apply(List.of(new Edit.Set(List.of("title"), EditValue.text(NAME + "反映"))));
      editor.save();
    }
    requireSilent();
  }

  @Test
  void noNameOfAnybodyIsFoundOutFromAHash() throws Exception {
    reporter();
    title(NAME + "反映");
    HistoryLine line = lines().get(1);
    String told = Sealed.sha256(Files.readAllBytes(file));
    assertThat(Files.readString(history())).doesNotContain(told);
    assertThat(line.file().isWithheld()).isTrue();
  }

  @Test
  void whatIsTakenTwiceHasTwoSeals() {
    Sealed one = Sealed.of(Map.of("after", "是"));
    Sealed other = Sealed.of(Map.of("after", "是"));
    assertThat(one.seal()).isNotEqualTo(other.seal());
    assertThat(one.isIntact()).isTrue();
    assertThat(one.withheld().isIntact()).isTrue();
  }

  /** What is no line of a history is told as that, whatever it is. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "1",
        "null",
        "{\"line\":1}",
        "{\"line\":\"1\"}",
        "[[[[",
        "{\"a\":1.5}",
        "{\"line\":1,\"time\":1}",
        "\u0000",
        "{\"line\":99999999999}",
        "{\"changes\":[1]}"
      })
  void whatIsNoLineIsTold(String text) throws Exception {
    Files.writeString(history(), text + "\n");
    assertThat(check().flaws()).containsExactly(new HistoryCheck.Flaw(Kind.ALTERED, 1));
    title("甲");
    assertThat(losses).isEmpty();
    assertThat(check().flaws()).hasSize(1);
  }

  @Test
  void nestingWithoutEndIsToldToo() throws Exception {
    Files.writeString(history(), "[".repeat(100_000) + "\n");
    assertThat(check().flaws()).hasSize(1);
  }

  /** Two programs at once: the lock of the case is the lock of its history. */
  @Test
  void twoAtOnceBreakNoChain() throws Exception {
    List<Thread> threads = new ArrayList<>();
    for (int t = 0; t < 4; t++) {
      int number = t;
      threads.add(
          new Thread(
              () -> {
                for (int i = 0; i < 15; i++) {
                  try {
                    title("第" + number + "人第" + i + "次");
                  } catch (IOException e) {
                    Thread.onSpinWait();
                  } catch (Exception e) {
                    throw new UncheckedIOException(new IOException(e));
                  }
                }
              }));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    requireWhole(file);
    assertThat(check().outside()).isEmpty();
  }
}
