package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditRefusedException;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.Rewriting;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/** Random edits of files in random notation: the case is the old one but for the edit. */
class OddFilesTest {

  private static final int FILES = Integer.getInteger("rongcuo.odd-files", 120);
  private static final int EDITS = 12;
  private static final List<String> TEXTS =
      List.of(
          "普通文字",
          "yes",
          "12:30到场 # 见附件",
          "第一行\n第二行：甲\n\n第四行",
          "末尾换行\n两行\n",
          "2026-01-01",
          "{a: b}",
          "- 一\n- 二",
          "“引号”，：",
          "\"'\\",
          "null",
          "甲, 乙",
          "😀🀄",
          " 首尾空格 ",
          "x");
  private static final Pattern COMMENT = Pattern.compile("# 批注\\d+: \\{a, 'b\" - \\[c]");

  private int accepted;
  private int refused;

  @Test
  void leavesAllElseAsItWas() throws Exception {
    List<byte[]> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("cases"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        cases.add(Files.readAllBytes(file));
      }
    }
    for (int seed = 0; seed < FILES; seed++) {
      Random random = new Random(seed);
      byte[] original = cases.get(random.nextInt(cases.size()));
      edit(original, random, seed);
    }
    assertThat(accepted).isGreaterThan(FILES * EDITS * 3 / 4);
    assertThat(refused).isPositive();
  }

  private void edit(byte[] original, Random random, int seed) throws IOException {
    String odd = new OddNotation(random).write(OddNotation.content(original));
    byte[] content = odd.getBytes(StandardCharsets.UTF_8);
    CaseDocument read = CaseReader.read(content);
    assertThat(read.caseFile()).as("seed %d: %s\n%s", seed, read.problems(), odd).isNotNull();
    assertThat(typed(read.caseFile(), true))
        .isEqualTo(typed(CaseReader.read(original).caseFile(), true));
    for (int i = 0; i < EDITS; i++) {
      content = edited(content, random, "seed " + seed + ", edit " + i);
    }
  }

  private byte[] edited(byte[] content, Random random, String when) {
    CaseFile old = CaseReader.read(content).caseFile();
    Change change = change(old, random);
    String text = new String(content, StandardCharsets.UTF_8);
    byte[] result;
    try {
      result =
          Rewriting.of(
              content,
              CaseShape.CASE,
              List.of(change.edit()),
              file -> CaseReader.read(file).problems());
    } catch (EditRefusedException e) {
      assertThat(e.problems())
          .as("%s %s %s\n%s", when, change.edit(), e.reason(), text)
          .isNotEmpty();
      refused++;
      return content;
    }
    accepted++;
    String changed = new String(result, StandardCharsets.UTF_8);
    CaseFile now = CaseReader.read(result).caseFile();
    assertThat(typed(now, false))
        .as("%s %s\n%s\n=>\n%s", when, change.edit(), text, changed)
        .isEqualTo(change.expected());
    if (!change.removes()) {
      assertThat(comments(changed))
          .as("%s %s\n%s\n=>\n%s", when, change.edit(), text, changed)
          .containsAll(comments(text));
    }
    return result;
  }

  /** A text as it is read again: without the line breaks at its end. */
  private static String kept(@Nullable String text) {
    return text == null ? "null" : text.replaceFirst("\n+$", "");
  }

  /** An edit with what the case is to be afterwards. */
  private record Change(Edit edit, Map<String, Object> expected, boolean removes) {}

  private static Change change(CaseFile old, Random random) {
    Map<String, Object> expected = typed(old, false);
    Fact fact = Fact.values()[random.nextInt(Fact.COUNT)];
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    String kept = kept(text);
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> {
        boolean own = random.nextInt(4) == 0;
        String key = own ? "facts of 0" : "facts";
        if (!own && random.nextBoolean()) {
          List<Fact> answered = List.copyOf(old.facts().keySet());
          fact = answered.isEmpty() ? fact : answered.get(random.nextInt(answered.size()));
        }
        Truth truth = Truth.values()[random.nextInt(3)];
        List<String> evidence = new ArrayList<>();
        for (Evidence piece : old.evidence()) {
          if (random.nextInt(4) == 0) {
            evidence.add(piece.id());
          }
        }
        if (random.nextInt(20) == 0) {
          evidence.add("E99");
        }
        String note = random.nextInt(3) == 0 ? text : null;
        String basis = random.nextInt(5) == 0 ? text : null;
        Contest contest = contest(old, text, random);
        Map<Fact, String> facts = factsAt(expected, key);
        boolean removes = facts.containsKey(fact);
        facts.put(
            fact,
            truth + " " + evidence + " " + kept(note) + " " + kept(basis) + " " + said(contest));
        return new Change(
            Edit.answer(own ? 0 : null, fact, truth, evidence, note, basis, contest),
            expected,
            removes);
      }
      case 3 -> {
        List<Fact> answered = List.copyOf(old.facts().keySet());
        Fact cleared = answered.isEmpty() ? fact : answered.get(random.nextInt(answered.size()));
        factsAt(expected, "facts").remove(cleared);
        return new Change(Edit.clearAnswer(null, cleared), expected, true);
      }
      case 4 -> {
        expected.put("matter", old.particulars().with(CaseKeys.TITLE, kept));
        return new Change(new Edit.Set(List.of("title"), EditValue.text(text)), expected, false);
      }
      case 5 -> {
        Particulars rest = old.particulars();
        expected.put("matter", rest.with(CaseKeys.OBJECTIVE, kept));
        return new Change(
            new Edit.Set(List.of("analysis", "objective"), EditValue.text(text)), expected, false);
      }
      case 6 -> {
        List<Evidence> evidence = new ArrayList<>(old.evidence());
        String id = "N" + evidence.size();
        evidence.add(new Evidence(id, Particulars.NONE.with(CaseKeys.EVIDENCE_TITLE, kept)));
        expected.put("evidence", evidence);
        Map<String, EditValue> entries = new LinkedHashMap<>();
        entries.put("id", EditValue.text(id));
        entries.put("title", EditValue.text(text));
        return new Change(
            new Edit.Append(List.of("evidence"), EditValue.mapping(entries)), expected, false);
      }
      default -> {
        List<String> team = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
          team.add(TEXTS.get(random.nextInt(TEXTS.size())));
        }
        expected.put(
            "matter",
            old.particulars()
                .with(CaseKeys.INQUIRY_TEAM, team.stream().map(OddFilesTest::kept).toList()));
        return new Change(
            new Edit.Set(List.of("inquiry", "team"), EditValue.texts(team)), expected, true);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<Fact, String> factsAt(Map<String, Object> typed, String key) {
    return (Map<Fact, String>) typed.get(key);
  }

  /** A case in parts that can be compared and changed one by one, without places. */
  private static Map<String, Object> typed(CaseFile read, boolean sorted) {
    Map<String, Object> parts = new TreeMap<>();
    parts.put("id", read.id());
    parts.put("evidence", read.evidence());
    parts.put("claims", String.valueOf(read.claims()));
    parts.put("readings", read.readings().toString());
    parts.put("facts", facts(read.facts()));
    for (int i = 0; i < read.subjects().size(); i++) {
      Subject s = read.subjects().get(i);
      parts.put("facts of " + i, facts(s.facts()));
      parts.put(
          "subject " + i,
          List.of(
              s.name(),
              String.valueOf(s.post()),
              String.valueOf(s.certificate()),
              s.institution(),
              String.valueOf(s.decision()),
              s.particulars()));
    }
    parts.put("decision", String.valueOf(read.decision()));
    parts.put("matter", read.particulars());
    parts.put("numbers", read.numbers());
    return parts;
  }

  private static Map<Fact, String> facts(Map<Fact, AnsweredFact> answered) {
    Map<Fact, String> facts = new TreeMap<>();
    answered.forEach(
        (fact, a) ->
            facts.put(
                fact,
                a.answer()
                    + " "
                    + a.evidence()
                    + " "
                    + a.note()
                    + " "
                    + a.basis()
                    + " "
                    + said(a.contest())));
    return facts;
  }

  /** Now and then, something that stands against an answer. */
  private static Contest contest(CaseFile old, String text, Random random) {
    List<String> against = new ArrayList<>();
    for (Evidence piece : old.evidence()) {
      if (random.nextInt(9) == 0) {
        against.add(piece.id());
      }
    }
    List<Dispute> disputes = new ArrayList<>();
    while (random.nextInt(3) == 0) {
      disputes.add(
          new Dispute(
              random.nextBoolean() ? "张某" : "李某: #1",
              Truth.values()[random.nextInt(3)],
              random.nextInt(3) == 0 ? null : text));
    }
    return new Contest(against, disputes, random.nextInt(4) == 0 ? text : null);
  }

  private static String said(Contest contest) {
    StringBuilder said = new StringBuilder(contest.against().toString());
    for (Dispute dispute : contest.disputes()) {
      said.append(dispute.by()).append(dispute.says()).append(kept(dispute.text()));
    }
    return said.append(kept(contest.adopted())).toString();
  }

  private static List<String> comments(String text) {
    Matcher matcher = COMMENT.matcher(text);
    List<String> comments = new ArrayList<>();
    while (matcher.find()) {
      comments.add(matcher.group());
    }
    return comments;
  }
}
