package rongcuo.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.statute.Provision;

/**
 * Writes random case files of about 4 KB, nine in ten of them fully answered; the same seed gives
 * the same files.
 *
 * <p>Arguments: folder, number of files, seed, and {@code decided} for cases that go on to a
 * decision and what follows it.
 */
public final class CaseGenerator {

  private static final int FILES_A_FOLDER = 1000;
  private static final List<String> KINDS = List.of("检查疏漏", "审查失误", "定性偏差", "现场处置", "移送不及时");
  private static final List<String> FIELDS = List.of("宗教活动场所管理", "宗教事务执法", "大型宗教活动");

  private final Random random;

  /** What happens after the facts, by a source of its own: the facts stay the same without it. */
  private final @Nullable Random afterwards;

  private CaseGenerator(long seed, boolean decided) {
    this.random = new Random(seed);
    this.afterwards = decided ? new Random(seed) : null;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    int count = Integer.parseInt(arguments[1]);
    boolean decided = arguments.length > 3 && arguments[3].equals("decided");
    CaseGenerator generator = new CaseGenerator(Long.parseLong(arguments[2]), decided);
    for (int i = 0; i < count; i++) {
      Path part = folder.resolve(String.format("%04d", i / FILES_A_FOLDER));
      Files.createDirectories(part);
      Files.write(
          part.resolve(String.format("case-%07d.yaml", i)),
          generator.next(i).getBytes(StandardCharsets.UTF_8));
    }
  }

  private String next(int number) {
    StringBuilder text = new StringBuilder(4096);
    text.append("schema: rongcuo/case/1\n");
    text.append("id: G-").append(number).append('\n');
    text.append("title: 某宗教活动场所检查中未及时发现隐患\n");
    text.append("kind: ").append(oneOf(KINDS)).append('\n');
    text.append("field: ").append(oneOf(FIELDS)).append('\n');
    text.append("unit: {name: 某市民族宗教事务局, code: 民宗}\n");
    text.append("subjects:\n  - name: 张某\n    post: 执法科科员\n");
    text.append("incident: {date: 2026-03-18, summary: 日常检查, error: 未及时发现隐患}\n");
    text.append("initiation: {by: unit, date: 2026-04-02}\n");
    text.append("evidence:\n");
    text.append("  - {id: E1, kind: 现场笔录, title: 现场检查笔录, date: 2026-03-18}\n");
    text.append("  - {id: E2, kind: 书证, title: 责令改正通知书, date: 2026-03-19}\n");
    if (random.nextInt(3) == 0) {
      text.append("claims: ").append(claims()).append('\n');
    }
    text.append("facts:\n");
    Answers answers = answers(random.nextInt(10) == 0 ? 1 + random.nextInt(60) : 0);
    List<Fact> order = new ArrayList<>(List.of(Fact.values()));
    Collections.shuffle(order, random);
    for (Fact fact : order) {
      Truth answer = answers.of(fact);
      if (answer != Truth.UNKNOWN) {
        text.append("  ").append(fact.id()).append(": ").append(written(answer)).append('\n');
      }
    }
    if (afterwards != null) {
      proceed(text, afterwards);
    }
    return text.toString();
  }

  private String oneOf(List<String> words) {
    return words.get(afterwards == null ? 0 : afterwards.nextInt(words.size()));
  }

  /** An inquiry, a decision in most cases, and what follows it, some of it late or left undone. */
  private static void proceed(StringBuilder text, Random random) {
    LocalDate inquired = LocalDate.of(2026, 4, 20).plusDays(random.nextInt(60));
    text.append("inquiry: {from: 2026-04-03, to: ").append(inquired).append("}\n");
    if (random.nextInt(5) == 0) {
      return;
    }
    LocalDate decided = inquired.plusDays(1 + random.nextInt(9));
    boolean tolerated = random.nextBoolean();
    text.append("decision: {conclusion: ").append(tolerated ? "tolerated" : "not-tolerated");
    text.append(", disposition: ").append(tolerated ? "exempt" : "full");
    text.append(", date: ").append(decided).append(", body: 局党组会议}\n");
    if (random.nextInt(7) != 0) {
      text.append("notified: {units: ").append(decided.plusDays(random.nextInt(9)));
      text.append(", party: ").append(decided.plusDays(random.nextInt(9))).append("}\n");
    }
    if (tolerated && random.nextInt(5) != 0) {
      text.append("published: {date: ").append(decided.plusDays(12)).append("}\n");
      text.append("correction: {started: ").append(decided).append(", grounds: [甲], items: [乙]");
      text.append(", requirements: [丙], deadline: ").append(decided.plusDays(60));
      text.append(", finished: ").append(decided.plusDays(31L + random.nextInt(40))).append("}\n");
    }
  }

  private String claims() {
    List<String> ids = new ArrayList<>();
    for (Provision item : Provision.claimable()) {
      if (random.nextInt(4) == 0) {
        ids.add("\"" + item.id() + "\"");
      }
    }
    return ids.toString();
  }

  private String written(Truth answer) {
    return random.nextInt(4) == 0 ? "{answer: " + answer.id() + ", evidence: [E1]}" : answer.id();
  }

  /** Answers that contradict no implication, with so many facts left open. */
  private Answers answers(int open) {
    Answers answers = Answers.NONE;
    for (Fact fact : Fact.values()) {
      answers = answers.with(fact, Truth.of(random.nextInt(5) < (isUsual(fact) ? 4 : 1)));
    }
    for (Implication implication : Implication.values()) {
      if (implication.isContradictedBy(answers)) {
        answers = answers.with(implication.fact(), Truth.NO);
      }
    }
    for (int i = 0; i < open; i++) {
      answers = answers.with(Fact.values()[random.nextInt(Fact.COUNT)], Truth.UNKNOWN);
    }
    return answers;
  }

  /** Whether the fact is one that most cases say yes to: scope and the standards of duty. */
  private static boolean isUsual(Fact fact) {
    return fact.ordinal() <= Fact.PROFESSIONAL_STANDARDS_MET.ordinal()
        && fact != Fact.OTHER_PROCEDURE_BREACH;
  }
}
