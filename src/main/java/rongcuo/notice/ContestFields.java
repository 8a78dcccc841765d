package rongcuo.notice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.Contest;
import rongcuo.casefile.Dispute;
import rongcuo.casefile.Subject;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Folded;
import rongcuo.language.Language;
import rongcuo.notice.findings.Answered;
import rongcuo.notice.findings.Findings;
import rongcuo.notice.findings.Party;

/**
 * What a document says of contested facts: who says what, what speaks against the answer, what was
 * found and why (第三条 “事实清楚、证据确凿”).
 *
 * @param subject whose case it is, or the first of several of whom the same was found
 * @param party as they are spoken of
 */
record ContestFields(DocumentedCase matter, Subject subject, Party party, Recorder recorder) {

  /** How somebody speaks of himself or herself. */
  private static final String HERSELF = "其";

  private static final String OPEN = "该事实尚不能认定";

  void put(Placeholders fields) {
    fields.lines("争议事实", () -> paragraphs());
    fields.flag("有争议事实", !contested().isEmpty());
  }

  private List<AnsweredFact> contested() {
    return matter.caseFile().facts(subject).values().stream()
        .filter(each -> each.contest().isContested())
        .toList();
  }

  /** The evidence for and against contested facts. */
  Set<String> cited() {
    Set<String> cited = new HashSet<>();
    for (AnsweredFact each : contested()) {
      cited.addAll(each.evidence());
      cited.addAll(each.contest().against());
    }
    return cited;
  }

  private List<SourcedText> paragraphs() {
    List<AnsweredFact> contested = contested();
    List<SourcedText> paragraphs = new ArrayList<>();
    if (!contested.isEmpty()) {
      FactSet hanging = matter.hangingOn(subject);
      contested.forEach(each -> paragraphs.add(paragraph(each, hanging.has(each.fact()))));
    }
    return paragraphs;
  }

  private SourcedText paragraph(AnsweredFact answered, boolean decisive) {
    Contest contest = answered.contest();
    List<SourcedText> parts = new ArrayList<>();
    for (int i = 0; i < contest.disputes().size(); i++) {
      parts.add(said(answered, contest.disputes().get(i), i));
    }
    boolean open = answered.counted() == Truth.UNKNOWN;
    if (open && !answered.evidence().isEmpty()) {
      parts.add(found("已有" + exhibits(answered.evidence()), answered, answered.evidence()));
    }
    if (!contest.against().isEmpty()) {
      parts.add(found("有反证（" + exhibits(contest.against()) + "）", answered, contest.against()));
    }
    parts.add(found("经审查，" + finding(answered), answered, answered.evidence()));
    SourcedText all =
        found("关于“" + label(answered.fact()) + "”，", answered, answered.evidence())
            .then(SourcedText.joined(parts, "；"))
            .then(SourcedText.of("。"));
    SourcedText reason = reason(answered, decisive);
    return reason == null ? all : all.then(reason);
  }

  private SourcedText said(AnsweredFact answered, Dispute dispute, int place) {
    String key = key(answered) + ".dispute[" + (place + 1) + "]";
    boolean alone = party.name().equals(recorder.words(subject.name()));
    boolean self = alone && Folded.same(dispute.by(), subject.name());
    String version =
        dispute.says() == Truth.UNKNOWN
            ? OPEN
            : clause(answered.fact(), dispute.says(), self ? HERSELF : party.name());
    String by = recorder.words(dispute.by());
    String words = by + "认为" + version;
    String text = dispute.text();
    if (text != null && !text.isBlank()) {
      words += "，称“" + quoted(recorder.words(text)) + "”";
    }
    return SourcedText.of(words, recorder.source(key, by));
  }

  private String finding(AnsweredFact answered) {
    if (answered.counted() == Truth.UNKNOWN) {
      return OPEN;
    }
    String proof = answered.evidence().isEmpty() ? "" : "（" + exhibits(answered.evidence()) + "）";
    return "认定" + clause(answered.fact(), answered.answer(), party.name()) + proof;
  }

  private @Nullable SourcedText reason(AnsweredFact answered, boolean decisive) {
    Contest contest = answered.contest();
    String key = key(answered) + ".adopted";
    if (contest.isReasoned()) {
      String words = bare(recorder.words(String.valueOf(contest.adopted())));
      return SourcedText.of("采信理由：" + words + "。", recorder.source(key, Recorder.FILE));
    }
    return decisive
        ? SourcedText.of("采信理由：").then(SourcedText.blank("采信理由", key)).then(SourcedText.of("。"))
        : null;
  }

  /** A fact by itself, either way. */
  private String clause(Fact fact, Truth answer, String called) {
    Answered alone = new Answered(fact, answer, List.of(), "");
    Party spoken = new Party(called, party.officers(), party.institutions());
    return Findings.clause(List.of(alone), Answers.NONE.with(fact, answer), spoken).words();
  }

  private static SourcedText found(String words, AnsweredFact answered, List<String> evidence) {
    return SourcedText.of(words, new Source.Found(answered.fact(), evidence));
  }

  private String key(AnsweredFact answered) {
    boolean own = subject.facts().containsKey(answered.fact());
    String holder = own ? "subjects[" + (matter.place(subject) + 1) + "]." : "";
    return holder + "facts." + answered.fact().id();
  }

  private String exhibits(Collection<String> ids) {
    return "证据" + String.join("、", matter.inOrder(ids));
  }

  private static String label(Fact fact) {
    return fact.wording(Language.CHINESE).label();
  }

  /** Words to stand in quotation marks: on one line, their own marks made single. */
  private static String quoted(String words) {
    return bare(words).replace('“', '‘').replace('”', '’');
  }

  private static String bare(String words) {
    String line = words.strip().replace('\n', '　');
    return line.endsWith("。") ? line.substring(0, line.length() - 1) : line;
  }
}
