package rongcuo.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.notice.findings.Answered;
import rongcuo.notice.findings.FoundSentence;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;

/** What a template can say of one subject. */
final class SubjectPlaceholders {

  private final DocumentedCase matter;
  private final Subject subject;
  private final List<Subject> alike;
  private final Assessment assessment;
  private final Carrying conclusion;
  private final SubjectFindings findings;
  private final Recorder recorder;
  private final String body;
  private final String key;
  private final Placeholders fields = new Placeholders();

  /** The facts found, each with the number it has in the document. */
  private final Map<Fact, Integer> numbers = new LinkedHashMap<>();

  private final Placeholders.Once<List<SourcedText>> everything =
      new Placeholders.Once<>(this::everything);

  private SubjectPlaceholders(DocumentedCase matter, List<Subject> alike, Recorder recorder) {
    this.matter = matter;
    this.alike = alike;
    this.subject = alike.get(0);
    this.assessment = matter.assessment(subject);
    this.recorder = recorder;
    this.findings = new SubjectFindings(matter.caseFile(), alike, assessment, name(), recorder);
    Decision decision = matter.caseFile().concluded(subject);
    this.conclusion = new Carrying(assessment, decision);
    String unit = matter.caseFile().get(CaseKeys.UNIT_NAME);
    String decider = decision == null ? null : decision.body();
    this.body = recorder.words(decider != null ? decider : unit != null ? unit : "认定机构");
    this.key = "subjects[" + (matter.place(subject) + 1) + "]";
  }

  /**
   * The fields of a subject, or of several of whom the same was found and decided.
   *
   * @param alike whose they are; what is told but of one is told of the first
   */
  static Placeholders of(DocumentedCase matter, List<Subject> alike, Recorder recorder) {
    SubjectPlaceholders made = new SubjectPlaceholders(matter, alike, recorder);
    made.identity();
    made.assessment();
    made.findings();
    made.reasons();
    new GroundFields(made.assessment, made.conclusion, made.findings, made::numbers)
        .put(made.fields);
    new ReadingFields(matter.caseFile(), made.assessment, recorder).put(made.fields);
    new DecisionFields(matter, made.subject, recorder, made.body, made.fields).put();
    new CorrectionFields(matter, made.subject, recorder, made.body, made.fields).put();
    return made.fields;
  }

  private String name() {
    return String.join("、", alike.stream().map(each -> recorder.words(each.name())).toList());
  }

  private void identity() {
    fields.put(
        "姓名", key + ".name", SourcedText.of(name(), recorder.source(key + ".name", Recorder.FILE)));
    fields.put(
        "称谓",
        key + ".name",
        recorder.text(subject.institution() ? "" : "同志", key + ".name", Recorder.FILE));
    fields.put("职务", key + ".post", recorder.text(subject.post(), key + ".post"));
    fields.put(
        "执法证号", key + ".certificate", recorder.text(subject.certificate(), key + ".certificate"));
    fields.flag("当事人为机构", subject.institution());
    fields.put("称呼", "", SourcedText.of(subject.institution() ? "你单位" : "你"));
    List<String> all = alike.stream().map(SubjectPlaceholders::described).toList();
    fields.put("当事人简况", key, recorder.text(String.join("、", all), key));
  }

  static String described(Subject subject) {
    List<String> details = new ArrayList<>();
    if (subject.post() != null) {
      details.add(subject.post());
    }
    if (subject.certificate() != null) {
      details.add("执法证号" + subject.certificate());
    }
    return subject.name() + (details.isEmpty() ? "" : "（" + String.join("，", details) + "）");
  }

  private void assessment() {
    Outcome outcome = assessment.outcome();
    fields.flag("结论确定", outcome != null);
    fields.flag("不适用本办法", outcome == Outcome.NOT_APPLICABLE);
    List<Provision> laws = assessment.possible().toList().stream().map(Outcome::provision).toList();
    fields.put(
        "评估结论", "", SourcedText.of(Wordings.outcomes(assessment.possible()), Source.laws(laws)));
    fields.put("可供选择的处理", "", outcome == null ? null : dispositions(outcome));
    fields.lines(
        "待查事实", assessment.open().toList().stream().map(SubjectPlaceholders::open).toList());
    fields.flag("有待查保留事实", !assessment.reservationsOpen().isEmpty());
    fields.lines(
        "待查保留事实",
        assessment.reservationsOpen().toList().stream().map(SubjectPlaceholders::open).toList());
    fields.lines(
        "未主张而成立的条款", assessment.unclaimed().stream().map(SubjectPlaceholders::unclaimed).toList());
  }

  /** Empty if the regulation opens none. */
  private static SourcedText dispositions(Outcome outcome) {
    List<String> labels =
        outcome.dispositions().stream().map(each -> each.label().chinese()).toList();
    return SourcedText.of(String.join("、", labels), new Source.Law(outcome.provision()));
  }

  private static SourcedText unclaimed(Provision item) {
    String words = item.citation(Language.CHINESE) + "：" + Statute.words(item);
    return SourcedText.of(words, new Source.Law(item));
  }

  private static SourcedText open(Fact fact) {
    List<String> citations =
        fact.sources().stream().map(each -> each.citation(Language.CHINESE)).toList();
    String question = fact.wording(Language.CHINESE).question();
    int hint = question.indexOf("？（");
    String asked = hint < 0 ? question : question.substring(0, hint + 1);
    String words = asked + "（" + String.join("、", citations) + "）";
    return SourcedText.of(words, Source.laws(fact.sources()));
  }

  /** What was found: what a decision states of it, and all of it, sentence by sentence. */
  private void findings() {
    fields.lines("查明事实", () -> everything.get());
    fields.flag("有查明事实", !findings.answered().isEmpty());
    fields.flag("出现失误", matter.isAnsweredYes(Fact.ERROR_OCCURRED, subject));
    fields.later("未列证据的事实", "", this::unproven);
    fields.later("证据缺口", "", this::gaps);
  }

  /** All that was found; numbers each fact by its sentence. */
  private List<SourcedText> everything() {
    List<SourcedText> all = new ArrayList<>();
    for (List<FoundSentence> paragraph : findings.findings(FactSet.ALL)) {
      for (FoundSentence finding : paragraph) {
        all.add(SubjectFindings.text(finding));
        finding.says().forEach(each -> numbers.put(each.fact(), all.size()));
      }
    }
    return all;
  }

  private Map<Fact, Integer> numbers() {
    everything.get();
    return numbers;
  }

  private @Nullable SourcedText gaps() {
    TreeSet<Integer> gaps = new TreeSet<>();
    for (Answered each : unprovenOnes()) {
      Integer number = numbers().get(each.fact());
      if (number != null) {
        gaps.add(number);
      }
    }
    return gaps.isEmpty()
        ? null
        : SourcedText.of(
            "第" + Wordings.numbers(List.copyOf(gaps)) + "项", new Source.Law(Provision.ART_3));
  }

  /** The answers that the conclusion rests on and that rest on nothing. */
  private List<Answered> unprovenOnes() {
    return findings.answersOf(assessment.support()).stream()
        .filter(each -> each.evidence().isEmpty())
        .toList();
  }

  private @Nullable SourcedText unproven() {
    List<String> labels =
        unprovenOnes().stream().map(each -> each.fact().wording(Language.CHINESE).label()).toList();
    return labels.isEmpty()
        ? null
        : SourcedText.of(String.join("、", labels), new Source.Law(Provision.ART_3));
  }

  /** The reasons, and what was found as far as they bear on it. */
  private void reasons() {
    Placeholders.Once<Reasons> reasons =
        new Placeholders.Once<>(
            () ->
                new Reasons(
                    assessment, findings, conclusion, matter.caseFile().claims(), alike, recorder));
    Placeholders.Once<FactSet> material =
        new Placeholders.Once<>(() -> findings.material(reasons.get().spokenOf(), adverse()));
    fields.lines("认定理由", () -> reasons.get().paragraphs());
    fields.lines("认定事实", () -> findings.paragraphs(material.get()));
    fields.flag("有认定事实", () -> !findings.answersOf(material.get()).isEmpty());
    fields.later("认定证据", "", () -> proof(cited(material.get())));
    ContestFields contest = new ContestFields(matter, subject, findings.party(), recorder);
    contest.put(fields);
    fields.later(
        "争议证据",
        "",
        () -> {
          Set<String> others = contest.cited();
          others.removeIf(cited(material.get()));
          return proof(others::contains);
        });
    fields.later("全部证据", "evidence", () -> proof(id -> true));
  }

  private Predicate<String> cited(FactSet material) {
    Set<String> cited = new HashSet<>();
    findings.answersOf(material).forEach(each -> cited.addAll(each.evidence()));
    return cited::contains;
  }

  /** What speaks for something that a decision would have to weigh, whatever the outcome. */
  private FactSet adverse() {
    Readings readings = assessment.situation().readings();
    FactSet no = Reservation.spokenForBy(Truth.NO, readings).and(assessment.answers().no());
    return Reservation.spokenForBy(Truth.YES, readings).and(assessment.answers().yes()).or(no);
  }

  /** Pieces of evidence, each with what it is; null if there is none such. */
  private @Nullable SourcedText proof(Predicate<String> chosen) {
    List<SourcedText> pieces = new ArrayList<>();
    for (Evidence each : matter.caseFile().evidence()) {
      String at = "evidence." + each.id();
      SourcedText piece = chosen.test(each.id()) ? recorder.text(described(each), at) : null;
      if (piece != null) {
        pieces.add(piece);
      }
    }
    return pieces.isEmpty() ? null : SourcedText.joined(pieces, "；");
  }

  private static String described(Evidence piece) {
    String title = piece.title() == null ? "" : "《" + piece.title() + "》";
    return piece.id() + (piece.kind() == null ? "" : piece.kind()) + title;
  }
}
