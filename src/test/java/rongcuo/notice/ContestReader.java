package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Dispute;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Subject;
import rongcuo.explanation.ContestedFacts;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.notice.findings.FindingReader;
import rongcuo.rules.Assessment;

/**
 * Reads what a paper says of contested facts: each of them once, every version as its person has it
 * and in no other words, all that speaks against it, what was found, and why.
 */
final class ContestReader {

  private static final Map<String, FindingReader> READERS = new ConcurrentHashMap<>();

  private static final String OPEN = "该事实尚不能认定";

  private final CaseFile file;
  private final Subject subject;
  private final String name;
  private final FactSet hanging;

  ContestReader(CaseFile file, Subject subject, Assessment assessment, String name) {
    this.file = file;
    this.subject = subject;
    this.name = name;
    this.hanging = ContestedFacts.of(assessment.situation(), file.contested(subject)).hangingOn();
  }

  List<AnsweredFact> contested() {
    return file.facts(subject).values().stream()
        .filter(each -> !each.contest().against().isEmpty() || !each.contest().disputes().isEmpty())
        .toList();
  }

  void read(List<String> paragraphs) {
    List<AnsweredFact> contested = contested();
    assertThat(paragraphs).hasSameSizeAs(contested);
    for (int i = 0; i < paragraphs.size(); i++) {
      read(contested.get(i), paragraphs.get(i));
    }
  }

  /** What is cited of contested facts and not of what was stated before. */
  List<String> exhibitsBeside(Set<String> cited) {
    Set<String> ids = new TreeSet<>();
    for (AnsweredFact each : contested()) {
      ids.addAll(each.evidence());
      ids.addAll(each.contest().against());
    }
    ids.removeAll(cited);
    List<String> pieces = new ArrayList<>();
    for (Evidence each : file.evidence()) {
      if (ids.contains(each.id())) {
        pieces.add(FileScope.described(each));
      }
    }
    return pieces.isEmpty() ? List.of() : List.of(String.join("；", pieces));
  }

  /** A clause of a paragraph: by whom it speaks, and what it is to say. */
  private record Clause(String of, Fact fact, Truth truth) {}

  private void read(AnsweredFact answered, String paragraph) {
    List<Clause> clauses = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    for (Dispute each : answered.contest().disputes()) {
      parts.add(version(answered.fact(), each, clauses));
    }
    if (answered.counted() == Truth.UNKNOWN && !answered.evidence().isEmpty()) {
      parts.add(Pattern.quote("已有" + exhibits(answered.evidence())));
    }
    if (!answered.contest().against().isEmpty()) {
      parts.add(Pattern.quote("有反证（" + exhibits(answered.contest().against()) + "）"));
    }
    parts.add("经审查，" + finding(answered, clauses));
    String label = answered.fact().wording(Language.CHINESE).label();
    Pattern pattern =
        Pattern.compile(
            Pattern.quote("关于“" + label + "”，")
                + String.join("；", parts)
                + "。"
                + Pattern.quote(reason(answered)));
    Matcher matcher = pattern.matcher(paragraph);
    assertThat(matcher.matches()).as("%s%n%s", pattern, paragraph).isTrue();
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      assertThat(READERS.computeIfAbsent(clause.of, FindingReader::new).read(matcher.group(i + 1)))
          .as(paragraph)
          .contains(List.of(new FindingReader.Cited(clause.fact, clause.truth, "")));
    }
  }

  private String version(Fact fact, Dispute dispute, List<Clause> clauses) {
    String said = "";
    if (dispute.says() != Truth.UNKNOWN) {
      clauses.add(
          new Clause(
              dispute.by().equals(subject.name()) && name.equals(dispute.by()) ? "其" : name,
              fact,
              dispute.says()));
      said = "(.+?)";
    }
    String words = dispute.text() == null ? "" : "，称“" + quoted(dispute.text()) + "”";
    return Pattern.quote(Clean.of(dispute.by()) + "认为")
        + (said.isEmpty() ? OPEN : said)
        + Pattern.quote(words);
  }

  private String finding(AnsweredFact answered, List<Clause> clauses) {
    if (answered.counted() == Truth.UNKNOWN) {
      return OPEN;
    }
    clauses.add(new Clause(name, answered.fact(), answered.answer()));
    boolean proven = !answered.evidence().isEmpty();
    return "认定(.+?)" + (proven ? Pattern.quote("（" + exhibits(answered.evidence()) + "）") : "");
  }

  private String reason(AnsweredFact answered) {
    String adopted = answered.contest().adopted();
    if (adopted != null && !adopted.isBlank()) {
      return "采信理由：" + bare(adopted) + "。";
    }
    return hanging.has(answered.fact()) ? "采信理由：" + Span.BLANK + "。" : "";
  }

  private String exhibits(Collection<String> ids) {
    return "证据"
        + String.join(
            "、", file.evidence().stream().map(Evidence::id).filter(ids::contains).toList());
  }

  private static String quoted(String words) {
    return bare(words).replace('“', '‘').replace('”', '’');
  }

  private static String bare(String words) {
    return Clean.of(words).strip().replaceFirst("。$", "").replace('\n', '　');
  }
}
