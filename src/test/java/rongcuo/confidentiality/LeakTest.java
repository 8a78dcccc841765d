package rongcuo.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.cli.Program;
import rongcuo.confidentiality.LeakOracle.Secret;
import rongcuo.confidentiality.LeakOutputs.Piece;
import rongcuo.confidentiality.LeakPlaces.Place;
import rongcuo.confidentiality.LeakVariants.Variant;
import rongcuo.confidentiality.LeakVariants.Writing;

/**
 * Identities, each written in one way where the office keeps it and in another in some text of a
 * case, are looked for in everything that the program gives out. Many more of them, under every
 * command and format: {@code ./mvnw verify -Dtest=LeakTest -Drongcuo.leak.variants=2000}.
 */
class LeakTest {

  /**
   * How many are planted together with others, where a number is given: each then meets every
   * command and format; those planted alone are some hundreds.
   */
  private static final int PLANTS = Integer.getInteger("rongcuo.leak.variants", 0);

  private static final boolean LONG = PLANTS > 0;

  private static final int REPORTERS = LONG ? Math.min(PLANTS, 240) : 60;

  private static final int OFFICERS = LONG ? Math.min(PLANTS, 400) : 60;

  private static final long SEED = Long.getLong("rongcuo.leak.seed", 20260509);

  private static final Path EVERYTHING = Path.of("src/test/resources/notice/everything.yaml");

  private static final Path OTHER = Path.of("cases/flood.yaml");

  private static final Place FILE = named(LeakPlanter.FILE_NAME);

  private static final Place FOLDER = named(LeakPlanter.FOLDER_NAME);

  private static final String[] PUBLISHED = {"publication", "reporter-statement", "risk-warning"};

  private static final String[] BELIEFS = {
    "信佛", "念佛", "佛教徒", "基督徒", "信基督", "信仰伊斯兰教", "穆斯林", "皈依", "受洗", "做礼拜", "封斋", "天主教徒", "信教", "居士",
    "念经", "道教信徒", "信主", "阿訇", "回教徒", "教徒", "烧香拜佛", "信奉藏传佛教"
  };

  /** What stands where an identity stood, and nowhere else in tables of the case. */
  private static final Pattern HIDDEN = Pattern.compile("某某|（略）|（举报人）");

  private static final Pattern REASON = Pattern.compile("举报人|reporter");

  private static List<Place> places = List.of();

  @TempDir Path folder;

  private static Place named(String name) {
    return new Place(List.of(name), Pattern.compile("^[\\p{IsHan}\\p{L}\\p{N}._·-]+$"));
  }

  private static List<LeakOracle.Folded> unplanted = List.of();

  @BeforeAll
  static void findPlaces() throws IOException {
    places = LeakPlaces.ofSchema();
    unplanted = new ArrayList<>();
    LeakOutputs outputs = new LeakOutputs(EVERYTHING, OTHER).tables(1, 0);
    outputs.documents("txt");
    outputs.pieces().forEach(piece -> unplanted.add(LeakOracle.Folded.of(piece.words())));
  }

  /** All places of a case file, its own name and its folder's. */
  private static List<Place> everywhere() {
    List<Place> all = new ArrayList<>(places);
    all.add(FILE);
    all.add(FOLDER);
    return all;
  }

  // What the test itself can see.

  @Test
  void theFoldingIsTheContracts() {
    assertThat(LeakOracle.TRADITIONAL).hasSameSizeAs(LeakOracle.SIMPLIFIED);
    assertThat(LeakOracle.name("买买提 ・\u200B艾山江")).isEqualTo(LeakOracle.name("買買提·艾山江"));
    assertThat(LeakOracle.name("ＡＬＩ-khan")).isEqualTo("alikhan");
    assertThat(LeakOracle.name("\uF9E1\u2FA6\uF9C4")).isEqualTo("李金龙");
    for (String number :
        new String[] {
          "138-0000 1234", "１３８００００１２３４", "一三八〇〇〇〇一二三四", "壹叁捌零零零零壹贰叁肆", "①③⑧⓪⓪⓪⓪①②③④"
        }) {
      assertThat(LeakOracle.number(number)).isEqualTo("13800001234");
    }
    assertThat(LeakOracle.found("+86 138—0000·1234。", List.of(Secret.number("13800001234"))))
        .hasSize(1);
    assertThat(LeakOracle.found("13800a001234", List.of(Secret.number("13800001234")))).isEmpty();
  }

  @Test
  void aWordIsSeenInEveryWayThatAFormatWritesItDown() throws IOException {
    String word = "欧阳秋白";
    for (String[] output :
        new String[][] {
          {"json", "{\"a\":\"\\u6b27\\u9633\\u79cb\\u767d\"}"},
          {"json", "{\"欧阳\\u200b秋白\":1}"},
          {"html", "<p>欧<b>阳</b>秋&#x767d;</p>"},
          {"html", "<img alt=\"欧阳&#31179;白\">"},
          {"ics", "SUMMARY:举报人欧\r\n 阳秋\r\n\t白"},
          {"md", "欧阳\\·秋**白**"},
          {"csv", "\"甲\"\"欧阳\n秋白\"\"\""},
          {"text", "甲｜欧阳\n    秋白"}
        }) {
      assertThat(
              LeakOracle.found(LeakReading.words(output[0], output[1]), List.of(Secret.name(word))))
          .as(output[1])
          .hasSize(1);
    }
    assertThat(LeakReading.words("a.docx", zip("word/document.xml", "<r>欧阳</r><r>秋</r><t>白</t>")))
        .contains(word);
    assertThat(LeakReading.words("a.xlsx", zip("xl/sharedStrings.xml", "<si>欧阳秋&#30333;</si>")))
        .contains(word);
    assertThat(LeakReading.words("a.docx", zip("docProps/core.xml", "<c title=\"欧阳秋白\"/>")))
        .contains(word);
    assertThat(LeakReading.words("a.docx", zip("欧阳秋白.xml", ""))).contains(word);
  }

  private static byte[] zip(String name, String text) throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (java.util.zip.ZipOutputStream zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry(name));
      new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)).transferTo(zip);
    }
    return bytes.toByteArray();
  }

  @Test
  void everyCommandIsTriedOrNamedWithAReason() {
    Set<String> known = new TreeSet<>(LeakOutputs.run());
    known.addAll(LeakOutputs.SILENT.keySet());
    assertThat(known).containsAll(LeakOutputs.commands());
    assertThat(LeakOutputs.commands()).contains("evaluate", "notice");
  }

  /** The case with a mark of its own in each place that takes one together with the others. */
  private Path marked(boolean anonymous, boolean hiding, Map<Secret, Place> marks)
      throws IOException {
    LeakCase content = new LeakPlanter(EVERYTHING, anonymous).begun();
    Path home = Files.createDirectories(folder.resolve("marked" + anonymous + hiding));
    Path file = home.resolve("case.yaml");
    for (Place place : places) {
      if (hides(place) != hiding) {
        continue;
      }
      String mark = mark(marks.size());
      String words = place.takesSentences() ? content.at(place.steps()) + mark : mark;
      LeakCase more = content.copy();
      LeakPlanter.put(more, place, words);
      Files.writeString(file, more.text(false));
      if (Program.run("check", file.toString()).status() == 0) {
        content = more;
        marks.put(Secret.name(mark), place);
      }
    }
    LeakPlanter.twin(file, content);
    return Files.writeString(file, content.text(false));
  }

  /** Whether what stands there keeps what stands elsewhere from being printed. */
  private static boolean hides(Place place) {
    return place.name().matches("subjects\\.0\\.(decision|correction|facts|notified)\\..*")
        || Set.of("published.withheld", "unit.accountability-body").contains(place.name())
        || places.stream().anyMatch(other -> other.name().equals(place.name() + ".0"));
  }

  private static String mark(int number) {
    return "霁月"
        + "乾坤震巽".charAt(number / 100)
        + "甲乙丙丁戊己庚辛壬癸".charAt(number / 10 % 10)
        + "子丑寅卯辰巳午未申酉".charAt(number % 10);
  }

  /** Without a reporter nothing is taken out: every format is then seen to hold the marks. */
  @Test
  void whatIsPlantedComesOutInEveryFormat() throws IOException {
    Map<Secret, Place> marks = new LinkedHashMap<>();
    Path file = marked(false, false, marks);
    LeakOutputs outputs = new LeakOutputs(file, OTHER).tables(1, 0);
    outputs.documents("txt,md,html,docx,pdf");
    outputs.history();
    assertThat(outputs.runs())
        .allSatisfy(ran -> assertThat(ran.status()).as(ran.err()).isLessThan(2));
    Set<String> seeing = new TreeSet<>();
    Set<Secret> seen = new HashSet<>();
    for (Piece piece : outputs.pieces()) {
      List<Secret> found = LeakOracle.found(piece.words(), marks.keySet());
      if (isGivenOut(piece) && !found.isEmpty()) {
        seen.addAll(found);
        seeing.add(piece.label());
        seeing.add(piece.label().substring(piece.label().lastIndexOf('.') + 1));
      }
    }
    List<String> unseen = new ArrayList<>();
    marks.forEach(
        (mark, place) -> unseen.addAll(seen.contains(mark) ? List.of() : List.of(place.name())));
    assertThat(seeing).contains("txt", "md", "html", "docx", "pdf", "notice  --trace", "history");
    assertThat(seeing).containsAll(LeakOutputs.tellingCommands());
    assertThat(marks).hasSizeGreaterThan(45);
    assertThat(unseen).as("printed nowhere").hasSizeLessThan(marks.size() / 4);
  }

  // Reporters.

  @Test
  void noOutputNamesTheReporter() throws IOException {
    LeakFindings findings = new LeakFindings();
    LeakVariants variants = new LeakVariants(SEED);
    List<Place> all = everywhere();
    int valid = 0;
    for (int i = 0; i < REPORTERS; i++) {
      Variant variant = variants.reporter();
      Place place = fitting(all, i, variant.planted());
      if (reporter(i, variant, place, variants, findings)) {
        valid++;
      }
    }
    assertThat(valid).isGreaterThan(REPORTERS * 3 / 4);
    assertThat(findings.isEmpty()).as(findings.report()).isTrue();
  }

  /** So many at once, each in a place of its own, all in one reporter's file. */
  private static final int AT_ONCE = 24;

  private static final int CROWDS = LONG ? (PLANTS + AT_ONCE - 1) / AT_ONCE : 6;

  /** Many ways of writing in one case, through every command and format. */
  @Test
  void noOutputNamesOneOfManyReporters() throws IOException {
    LeakFindings findings = new LeakFindings();
    LeakVariants variants = new LeakVariants(SEED + 2);
    List<Place> free = new ArrayList<>();
    for (Place place : places) {
      // Some texts exclude others, as why a decision is not published does the day that it was.
      if (place.takesSentences() && isValidWith(place)) {
        free.add(place);
      }
    }
    assertThat(free).hasSizeGreaterThan(AT_ONCE);
    int planted = 0;
    for (int i = 0; i < CROWDS; i++) {
      planted += crowd(i, variants, free, findings);
    }
    assertThat(planted).isGreaterThan(CROWDS * AT_ONCE * 3 / 4);
    assertThat(findings.isEmpty()).as(findings.report()).isTrue();
  }

  private boolean isValidWith(Place place) throws IOException {
    LeakCase content = new LeakPlanter(EVERYTHING, false).begun();
    LeakPlanter.put(content, place, "骆珩之到场");
    Path file = Files.writeString(folder.resolve("one.yaml"), content.text(false));
    return Program.run("check", file.toString()).status() == 0;
  }

  private int crowd(int turn, LeakVariants variants, List<Place> free, LeakFindings findings)
      throws IOException {
    Path home = Files.createDirectories(folder.resolve("c" + turn));
    LeakCase content = new LeakPlanter(EVERYTHING, false).begun();
    List<String> names = new ArrayList<>();
    List<String> contacts = new ArrayList<>();
    List<Secret> secrets = new ArrayList<>();
    StringBuilder told = new StringBuilder("together | ");
    for (int i = 0; i < AT_ONCE; i++) {
      Variant variant = variants.reporter();
      Place place = free.get((turn * AT_ONCE + i * 7) % free.size());
      String before = content.at(place.steps());
      String words = LeakPlanter.among(before, variant.planted(), place, variants);
      if (place.takes(words) && !told.toString().contains(" " + place.name() + ": ")) {
        LeakPlanter.put(content, place, words);
        names.add(variant.name());
        contacts.add(variant.contact() == null ? "" : variant.contact());
        secrets.addAll(variant.secrets());
        told.append(variant.sort()).append(' ').append(place.name()).append(": ").append(words);
        told.append(" <")
            .append(variant.name())
            .append("> ")
            .append(variant.contact())
            .append('\n');
      }
    }
    Path file = Files.writeString(home.resolve("case.yaml"), content.text(turn % 4 == 0));
    String name = String.join("、", names);
    String contact = String.join("；", contacts);
    if (turn % 2 == 0) {
      // Before anybody knows who reported, the history takes down what the case says.
      Program.run(LeakOutputs.changing(file, "2026-05-31").toArray(String[]::new));
    }
    LeakPlanter.companion(file, content.at(List.of("id")), name, contact);
    LeakPlanter.twin(file, content);
    LeakPlanter.companion(file, "云民宗-2026-901", name, contact);
    boolean valid = Program.run("check", file.toString()).status() == 0;
    LeakOutputs outputs = new LeakOutputs(file, OTHER);
    outputs.tables(1, turn);
    outputs.documents("txt,md,html,docx,pdf");
    outputs.history();
    for (Piece piece : outputs.pieces()) {
      boolean exempt =
          piece.sort() == Piece.Sort.LETTER || (!valid && piece.sort() == Piece.Sort.SCREEN);
      List<Secret> seen =
          exempt ? List.of() : List.copyOf(LeakOracle.found(piece.words(), secrets));
      if (!seen.isEmpty() && !piece.words().contains("现有字体没有下列字符")) {
        findings.add("together: " + seen, seen + " in " + piece.label() + " | " + told);
      }
    }
    LeakPlanter.delete(home);
    return valid ? names.size() : 0;
  }

  /** The place that is next in turn and can hold the words. */
  private static Place fitting(List<Place> all, int turn, String words) {
    for (int i = 0; i < all.size(); i++) {
      Place place = all.get((turn + i) % all.size());
      if (place.takes(words)) {
        return place;
      }
    }
    throw new IllegalStateException(words);
  }

  private boolean reporter(
      int turn, Variant variant, Place place, LeakVariants variants, LeakFindings findings)
      throws IOException {
    Path home = Files.createDirectories(folder.resolve("r" + turn));
    LeakCase content = new LeakPlanter(EVERYTHING, false).begun();
    String words = LeakPlanter.among(content.at(place.steps()), variant.planted(), place, variants);
    Path file = LeakPlanter.write(home, content, place, words, variants.below(4) == 0);
    if (turn % 2 == 0) {
      // Before anybody knows who reported, the history takes down what the case says.
      Program.run(LeakOutputs.changing(file, "2026-05-31").toArray(String[]::new));
    }
    LeakPlanter.companion(file, content.at(List.of("id")), variant.name(), variant.contact());
    LeakPlanter.twin(file, content);
    LeakPlanter.companion(file, "云民宗-2026-901", variant.name(), variant.contact());
    boolean valid = Program.run("check", file.toString()).status() == 0;
    LeakOutputs outputs = new LeakOutputs(file, OTHER);
    String[] global = variants.below(4) == 0 ? new String[] {"--lang", "en"} : new String[0];
    outputs.tables(LONG ? 1 : 4, turn, global);
    LeakOutputs.Ran documents =
        outputs.documents(turn % 20 == 0 ? "txt,md,html,docx,pdf" : "txt,md,html");
    outputs.history();
    String told =
        variant.sort()
            + " | "
            + place.name()
            + ": "
            + words
            + " | "
            + variant.name()
            + " | "
            + variant.contact();
    judge(outputs, variant.secrets(), valid && !isOwnName(place), told, findings);
    if (valid && outputs.pieces().stream().noneMatch(piece -> piece.label().equals("history"))) {
      findings.add("no history", told);
    }
    if (valid && !place.name().startsWith("(") && documents.status() != 1) {
      findings.add("documents not refused: " + variant.sort(), told);
    }
    LeakPlanter.delete(home);
    return valid;
  }

  private static void judge(
      LeakOutputs outputs,
      List<Secret> secrets,
      boolean screens,
      String told,
      LeakFindings findings) {
    for (Piece piece : outputs.pieces()) {
      boolean screen = piece.sort() == Piece.Sort.SCREEN;
      // A font that lacks a character of the letter has to say which.
      boolean letters = screen && piece.words().contains("现有字体没有下列字符");
      boolean exempt = piece.sort() == Piece.Sort.LETTER || (!screens && screen) || letters;
      if (!exempt && !LeakOracle.found(piece.words(), secrets).isEmpty()) {
        String sort = told.substring(0, told.indexOf(" |"));
        findings.add(sort, told + " | in " + (screen ? "stderr of " : "") + piece.label());
      }
    }
    for (LeakOutputs.Ran ran : outputs.runs()) {
      boolean replaced = HIDDEN.matcher(ran.out()).find();
      long reasons = ran.err().lines().filter(line -> REASON.matcher(line).find()).count();
      if (replaced && reasons == 0 && isTable(ran)) {
        findings.add("hidden without a word", told + " | " + shown(ran.command()));
      } else if (reasons > 2 && isTable(ran)) {
        findings.add("told " + reasons + " times", told + " | " + shown(ran.command()));
      }
    }
  }

  /** What the user called the case: the screen names it so, as it quotes a line with an error. */
  private static boolean isOwnName(Place place) {
    return place.name().startsWith("(") || place.name().equals("id");
  }

  /** What a shell asks while a line is typed leaves no place to say why a name is hidden. */
  private static boolean isTable(LeakOutputs.Ran ran) {
    return !ran.command().contains("notice ")
        && !ran.command().contains("check ")
        && !ran.command().startsWith("complete ");
  }

  /** A file with errors is told of in tables as well. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "欧阳秋白反映: 一项\n",
        "incident: {date: 欧阳秋白说是三月}\n",
        "incident: {date: 2026-02-30, summary: 欧阳秋白}\n",
        "claims: [欧阳秋白]\n",
        "facts: {欧阳秋白: yes}\n",
        "facts: {loss-occurred: 欧阳秋白说有}\n",
        "report: {kind: 欧阳秋白}\n",
        "readings: {force-majeure: 欧阳秋白}\n",
        "title: 甲\ntitle: 欧阳秋白\n",
        "published: {date: 2026-01-01, 欧阳秋白: 乙}\n",
        "evidence: [{id: 欧阳 秋白}]\n",
        "title: \"欧阳秋白\n",
      })
  void theErrorsOfAFileDoNotNameTheReporter(String wrong) throws IOException {
    Path file = folder.resolve("case.yaml");
    Files.writeString(file, "schema: rongcuo/case/1\nid: 案-1\nsubjects: [{name: 沈知远}]\n" + wrong);
    LeakPlanter.companion(file, "案-1", "欧阳秋白", null);
    for (String command : new String[] {"check", "evaluate"}) {
      for (String format : new String[] {"json", "jsonl"}) {
        Program.Result result = Program.run(command, file.toString(), "--format", format);
        assertThat(result.status()).as(result.out()).isEqualTo(1);
        assertThat(LeakOracle.found(result.out(), List.of(Secret.name("欧阳秋白"))))
            .as(result.out())
            .isEmpty();
      }
    }
  }

  /** An office's own template may ask for the reporter's name in any document. */
  @Test
  void aTemplateDoesNotBringTheReporterIntoAnotherDocument() throws IOException {
    Path file = Files.copy(EVERYTHING, folder.resolve("case.yaml"));
    LeakPlanter.companion(file, "云民宗-2026-900", "欧阳秋白", "13912345678");
    Path templates = Files.createDirectories(folder.resolve("own"));
    for (String kind : new String[] {"decision", "notification", "publication", "file-index"}) {
      Files.writeString(templates.resolve(kind + ".txt"), "# 甲\n反映人：{{举报人姓名}}。{{!依据：第十九条}}\n");
    }
    Program.Result result =
        Program.run(
            "notice",
            file.toString(),
            "--format",
            "txt",
            "--templates",
            templates.toString(),
            "--out-dir",
            folder.resolve("out").toString());
    assertThat(result.status()).as(result.err()).isZero();
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      List<Path> written = files.filter(each -> !each.toString().contains("实名举报反馈函")).toList();
      assertThat(written).isNotEmpty();
      for (Path each : written) {
        assertThat(Files.readString(each)).as(each.toString()).doesNotContain("欧阳秋白");
      }
    }
  }

  // Published versions.

  @Test
  void noPublishedVersionNamesAPerson() throws IOException {
    LeakFindings findings = new LeakFindings();
    LeakVariants variants = new LeakVariants(SEED + 1);
    List<Place> reaching = reachingPublished();
    assertThat(reaching).hasSizeGreaterThan(4);
    List<Place> all = new ArrayList<>(places);
    int made = 0;
    for (int i = 0; i < OFFICERS; i++) {
      if (published(i, variants, i % 5 == 0 ? all : reaching, findings)) {
        made++;
      }
    }
    assertThat(made).isGreaterThan(OFFICERS / 2);
    assertThat(findings.isEmpty()).as(findings.report()).isTrue();
  }

  /** The places of which the published versions print the words. */
  private List<Place> reachingPublished() throws IOException {
    Set<Place> reaching = new LinkedHashSet<>();
    for (boolean hiding : new boolean[] {false, true}) {
      Map<Secret, Place> marks = new LinkedHashMap<>();
      LeakOutputs outputs = new LeakOutputs(marked(true, hiding, marks), OTHER);
      for (String kind : PUBLISHED) {
        outputs.documents("txt", kind);
      }
      for (Piece piece : outputs.pieces()) {
        if (isGivenOut(piece)) {
          LeakOracle.found(piece.words(), marks.keySet()).forEach(m -> reaching.add(marks.get(m)));
        }
      }
    }
    // Units are named in what they publish, and files are called by the case.
    reaching.removeIf(place -> place.name().startsWith("unit.") || place.name().equals("id"));
    return List.copyOf(reaching);
  }

  private static boolean isGivenOut(Piece piece) {
    return piece.sort() == Piece.Sort.GIVEN_OUT;
  }

  /** What must not be published, with how a case declares it. */
  private record Person(
      String sort, List<String> steps, String declared, String planted, Secret secret) {}

  private Person person(LeakVariants variants) {
    List<String> name = List.of("subjects", "0", "name");
    return switch (variants.below(12)) {
      case 0 -> {
        Writing number = variants.numberInText(variants.mobile());
        yield new Person(
            "telephone " + number.sort(),
            name,
            "",
            number.text(),
            Secret.number(bare(number.text())));
      }
      case 1 -> {
        Writing number = variants.numberInText(variants.identity());
        yield new Person(
            "identity " + number.sort(),
            name,
            "",
            number.text(),
            Secret.number(bare(number.text())));
      }
      case 2 -> {
        Writing mail = variants.mailInText("shen.zy" + variants.digits(2) + "@example.org");
        yield new Person(mail.sort(), name, "", mail.text(), Secret.name(mail.text()));
      }
      case 3 -> {
        String id = variants.of("shenzhiyuan", "wxid_q", "szy") + variants.digits(3);
        Writing written = variants.mailInText(id);
        String label = variants.of("微信号：", "微信", "加微信 ", "WeChat: ", "VX：", "微信号为", "微 信 号：");
        yield new Person(
            "wechat " + written.sort(), name, "", label + written.text(), Secret.name(id));
      }
      case 4 -> {
        String certificate = "QY" + variants.digits(6);
        String text = variants.mailInText(certificate).text();
        yield new Person(
            "certificate",
            List.of("subjects", "0", "certificate"),
            certificate,
            text,
            Secret.name(certificate));
      }
      case 5 -> {
        String belief = variants.of(BELIEFS);
        String text =
            variants.of(
                belief,
                LeakVariants.spread(belief, " "),
                LeakVariants.spread(belief, "\u200B"),
                LeakVariants.spread(belief, "\u3000"));
        yield new Person("belief " + belief, name, "", "张致远" + text, Secret.name(belief));
      }
      default -> {
        String person = variants.anyName();
        while (person.codePointCount(0, person.length()) < 2) {
          person = variants.anyName();
        }
        Writing text = variants.nameInText(person);
        List<String> steps =
            variants.of(
                List.of(
                    name,
                    name,
                    name,
                    List.of("inquiry", "team", "0"),
                    List.of("inquiry", "recusals", "0"),
                    List.of("deliberation", "present", "0"),
                    List.of("deliberation", "recused", "0"),
                    List.of("correction", "extensions", "0", "approved-by")));
        String declared =
            variants.of(person, person, person + "（系当事人近亲属）", LeakVariants.traditional(person));
        yield new Person(
            String.join(".", steps) + " " + text.sort(),
            steps,
            declared,
            text.text(),
            Secret.name(text.text()));
      }
    };
  }

  /** The digits of a number as a text writes it, without what stands around. */
  private static String bare(String number) {
    String folded = LeakOracle.number(number).replaceAll("^[a-z]+|[a-wyz号]+$|(?<=x)[a-z]+$", "");
    return folded.replaceFirst("^(00)?86(?=1)", "");
  }

  private boolean published(
      int turn, LeakVariants variants, List<Place> where, LeakFindings findings)
      throws IOException {
    Person person = person(variants);
    Path home = Files.createDirectories(folder.resolve("p" + turn));
    LeakCase content = new LeakPlanter(EVERYTHING, true).begun();
    if (!person.declared.isEmpty()) {
      content.with(person.steps, person.declared);
    }
    Place place = fitting(where, turn * 7, person.planted);
    if (place.steps().equals(person.steps)) {
      place = fitting(where, turn * 7 + 1, person.planted);
    }
    String words = LeakPlanter.among(content.at(place.steps()), person.planted, place, variants);
    assertThat(unplanted.stream().filter(text -> text.holds(person.secret))).as(words).isEmpty();
    Path file = LeakPlanter.write(home, content, place, words, variants.below(4) == 0);
    LeakOutputs outputs = new LeakOutputs(file, OTHER);
    String formats = turn % 20 == 0 ? "txt,md,html,docx,pdf" : "txt,md,html";
    boolean made = false;
    for (String kind : PUBLISHED) {
      made |= outputs.documents(formats, kind).status() == 0;
    }
    String told = person.sort + " | " + place.name() + ": " + words + " | " + person.declared;
    for (Piece piece : outputs.pieces()) {
      if (isGivenOut(piece) && !LeakOracle.found(piece.words(), List.of(person.secret)).isEmpty()) {
        findings.add(person.sort, told + " | in " + piece.label());
      }
    }
    LeakPlanter.delete(home);
    return made;
  }

  // No false alarm.

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aReporterOfWhomACaseSaysNothingChangesNothing(Path example) throws IOException {
    Path file = Files.copy(example, folder.resolve("case.yaml"));
    String id = LeakCase.of(file).at(List.of("id"));
    List<Piece> without = everything(file);
    LeakPlanter.companion(file, id, "买买提·喀迪尔、薄九畴女士", "电话：139-5550 1234，微信 bojiuchou77");
    List<Piece> with = everything(file);
    assertThat(with.stream().map(Piece::label).toList())
        .isEqualTo(without.stream().map(Piece::label).toList());
    for (int i = 0; i < with.size(); i++) {
      if (with.get(i).sort() != Piece.Sort.LETTER) {
        requireNoMore(with.get(i), without.get(i));
      }
    }
  }

  private static List<Piece> everything(Path file) throws IOException {
    LeakOutputs outputs = new LeakOutputs(file, OTHER).tables(1, 0);
    outputs.documents(LONG ? "txt,html,docx" : "txt");
    // A check hints at files that lack each other, and so at the reporter's file alone.
    outputs.pieces().removeIf(piece -> piece.label().startsWith("check"));
    outputs.runs().removeIf(ran -> ran.command().startsWith("check"));
    // Every command has an entry, so that none is silent in one run alone.
    List<Piece> pieces = new ArrayList<>(outputs.pieces());
    outputs.runs().forEach(ran -> pieces.add(status(ran)));
    pieces.removeIf(piece -> piece.sort() == Piece.Sort.SCREEN);
    outputs.runs().forEach(ran -> pieces.add(screen(ran)));
    return pieces;
  }

  private static Piece status(LeakOutputs.Ran ran) {
    return new Piece(shown(ran.command()), "status " + ran.status(), Piece.Sort.GIVEN_OUT);
  }

  private static Piece screen(LeakOutputs.Ran ran) {
    return new Piece(shown(ran.command()), shown(ran.err()), Piece.Sort.SCREEN);
  }

  /** Without the folders that each run has anew. */
  private static String shown(String text) {
    return text.replaceAll("\\S*/leak\\d+\\S*", "(out)");
  }

  /**
   * On the screen a remark about a missing file may go; nothing may come but what is missing in it.
   */
  private static void requireNoMore(Piece with, Piece without) {
    if (with.sort() == Piece.Sort.SCREEN) {
      Set<String> before = new LinkedHashSet<>(without.words().lines().toList());
      assertThat(before)
          .as(with.label())
          .containsAll(
              with.words()
                  .lines()
                  .filter(line -> !line.contains(LeakOutputs.LETTER))
                  .filter(line -> !line.contains("（举报人文件中的"))
                  .toList());
    } else {
      assertThat(undated(with)).as(with.label()).isEqualTo(undated(without));
    }
  }

  /** Without the moment at which a workbook or a calendar was made. */
  private static String undated(Piece piece) {
    return piece
        .words()
        .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "")
        .replaceAll("(?m)^(?:DTSTAMP|LAST-MODIFIED|SEQUENCE):.*$", "");
  }

  @Test
  void noConformanceCaseIsChangedByAReporter() throws IOException {
    Path home = Files.createDirectories(folder.resolve("cases"));
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/conformance/cases"))) {
      for (Path file : files.toList()) {
        Files.copy(file, home.resolve(file.getFileName()));
      }
    }
    List<String> before = tables(home);
    try (Stream<Path> files = Files.list(home)) {
      for (Path file : files.toList()) {
        LeakPlanter.companion(
            file, LeakCase.of(file).at(List.of("id")), "买买提·喀迪尔", "139-5550 1234");
      }
    }
    assertThat(tables(home)).isEqualTo(before);
  }

  private static List<String> tables(Path home) {
    List<String> tables = new ArrayList<>();
    for (String command : new String[] {"evaluate", "ledger", "duties", "trends"}) {
      String format = command.equals("trends") ? "json" : "csv";
      List<String> words = new ArrayList<>(List.of(command, home.toString(), "--format", format));
      if (!command.equals("evaluate")) {
        words.addAll(List.of("--on", "2026-06-01"));
      }
      Program.Result result = Program.run(words.toArray(String[]::new));
      tables.add(result.status() + result.out() + result.err());
    }
    return tables;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aPublicationLosesNothingButNames(Path example) throws IOException {
    LeakCase content = LeakCase.of(example);
    String summary = content.at(List.of("published", "summary"));
    Path file = Files.copy(example, folder.resolve("case.yaml"));
    LeakOutputs outputs = new LeakOutputs(file, OTHER);
    if (outputs.documents("txt", "publication").status() != 0) {
      return;
    }
    String publication = outputs.pieces().get(outputs.pieces().size() - 1).words();
    assertThat(publication).contains("容错纠错实施办法", content.at(List.of("unit", "name")));
    if (!summary.isEmpty()) {
      assertThat(publication.replaceAll("\\s", "")).contains(summary.replaceAll("\\s", ""));
    }
  }

  /** What looks like a name, a number or a belief and is none. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026年3月18日上午，检查组到永宁寺开展消防安全检查。",
        "依照《容错纠错实施办法》第十一条第一款第（六）项、第十二条第二项处理。",
        "栖民宗〔2026〕3号文件要求在2026-06-30前完成整改。",
        "烧损物品约八百元，修缮支出12345678元，场所面积一千二百平方米。",
        "宗教活动场所管理、宗教临时活动地点审批、宗教教职人员备案由执法科负责。",
        "信教群众有议论，场所负责人已经说明情况。",
        "清真寺、教堂、道观各一处，共检查二十一处，问题三十二项。",
        "安全检查、安全生产、依法行政，工作安全有序。",
        "民族宗教事务局党组会议研究决定，由栖云市青石巷社区协助。",
        "车间在3至5日、7至9日停工，1、2、3、4、5、6、7、8号房间已经整改。",
        "时间为2026年3月18日9时30分至11时45分，气温12.5至18.5摄氏度。",
      })
  void ordinaryWordsAreStillPublished(String words) throws IOException {
    LeakCase content = new LeakPlanter(EVERYTHING, true).begun();
    Place summary = new Place(List.of("published", "summary"), Pattern.compile(""));
    Path file = LeakPlanter.write(folder, content, summary, words, false);
    LeakOutputs outputs = new LeakOutputs(file, OTHER);
    LeakOutputs.Ran ran = outputs.documents("txt", "publication");
    assertThat(ran.status()).as(ran.err()).isZero();
    assertThat(outputs.pieces().get(outputs.pieces().size() - 1).words().replaceAll("\\s", ""))
        .contains(words);
  }
}
