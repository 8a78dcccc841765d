package rongcuo.notice;

import java.util.ArrayList;
import java.util.Comparator;
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
import rongcuo.rules.Ground;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
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
    made.grounds();
    made.readings();
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
    fields.list(
        "待查事实",
        Placeholders.LINE,
        Placeholders.lines(
            assessment.open().toList().stream().map(SubjectPlaceholders::open).toList()));
    fields.flag("有待查保留事实", !assessment.reservationsOpen().isEmpty());
    fields.list(
        "待查保留事实",
        Placeholders.LINE,
        Placeholders.lines(
            assessment.reservationsOpen().toList().stream()
                .map(SubjectPlaceholders::open)
                .toList()));
    fields.list(
        "未主张而成立的条款",
        Placeholders.LINE,
        Placeholders.lines(
            assessment.unclaimed().stream().map(SubjectPlaceholders::unclaimed).toList()));
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
    fields.list("查明事实", Placeholders.LINE, () -> Placeholders.lines(everything.get()));
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
    fields.list("认定理由", Placeholders.LINE, () -> Placeholders.lines(reasons.get().paragraphs()));
    fields.list(
        "认定事实", Placeholders.LINE, () -> Placeholders.lines(findings.paragraphs(material.get())));
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

  private void grounds() {
    Placeholders.Once<List<Ground>> grounds = new Placeholders.Once<>(this::shownGrounds);
    fields.list(
        "适用条款", List.of("条款", "原文", "判断"), () -> grounds.get().stream().map(this::row).toList());
    fields.flag("有适用条款", () -> !grounds.get().isEmpty());
    fields.flag(
        "有其他参考", !assessment.unclaimed().isEmpty() || !assessment.reservationsOpen().isEmpty());
    fields.later("结论条款", "", this::concluding);
  }

  private SourcedText concluding() {
    List<Provision> carrying = conclusion.provisions();
    boolean refused = carrying.contains(Provision.ART_14) && !conclusion.isTolerated();
    String citations = Wordings.citations(carrying) + (refused ? "“对不该容的坚决不容”" : "");
    return SourcedText.of(citations, Source.laws(carrying));
  }

  private List<Ground> shownGrounds() {
    List<Ground> grounds = grounds(Ground.of(assessment));
    if (conclusion.provisions().contains(Provision.ART_11_ITEM_9)
        && grounds.stream().noneMatch(g -> g.provision() == Provision.ART_11_ITEM_9)) {
      grounds = new ArrayList<>(grounds);
      grounds.add(new Ground(Provision.ART_11_ITEM_9, Truth.YES, FactSet.NONE));
      grounds.sort(Comparator.comparing(Ground::provision));
    }
    return grounds;
  }

  private Placeholders row(Ground ground) {
    Placeholders row = new Placeholders();
    Provision provision = ground.provision();
    Source law = new Source.Law(provision);
    boolean offDuty = conclusion.isOffDuty(ground);
    String citation =
        offDuty
            ? Wordings.citations(Carrying.IN_PERFORMING_DUTIES)
            : provision.citation(Language.CHINESE);
    row.put("条款", "", SourcedText.of(citation, law));
    row.put("原文", "", SourcedText.of(offDuty ? "“履行职责过程中”" : Reasons.quoted(provision), law));
    row.put("判断", "", judgment(ground));
    return row;
  }

  /**
   * The grounds with those conditions of 第十一条第二款 among them that hold by what the facts imply: no
   * loss is no major loss.
   */
  private List<Ground> grounds(List<Ground> carrying) {
    if (assessment.outcome() != Outcome.TOLERATED_EXEMPTIBLE) {
      return carrying;
    }
    List<Ground> grounds = new ArrayList<>(carrying);
    assessment
        .conditions()
        .forEach(
            (condition, truth) -> {
              boolean shown = carrying.stream().anyMatch(g -> g.provision() == condition);
              if (truth == Truth.YES && !shown) {
                grounds.add(Ground.established(condition, facts(), assessment));
              }
            });
    grounds.sort(Comparator.comparing(Ground::provision));
    return grounds;
  }

  private FactSet facts() {
    return FactSet.of(numbers().keySet().toArray(new Fact[0]));
  }

  private SourcedText judgment(Ground ground) {
    List<Source> sources = new ArrayList<>();
    sources.add(new Source.Law(ground.provision()));
    List<Integer> at = new ArrayList<>();
    for (Fact fact : shown(ground).toList()) {
      Answered answered = findings.answered().get(fact);
      sources.add(new Source.Found(fact, answered == null ? List.of() : answered.evidence()));
      Integer number = numbers().get(fact);
      if (number != null && !at.contains(number)) {
        at.add(number);
      }
    }
    at.sort(null);
    String facts = at.isEmpty() ? "" : "根据上述第" + Wordings.numbers(at) + "项事实，";
    return SourcedText.of(facts + judged(ground) + "。", sources);
  }

  /** The facts of a ground, without that it happened on duty where nobody doubts it. */
  private FactSet shown(Ground ground) {
    return ground.provision() == Provision.ART_2 && !conclusion.isOffDuty(ground)
        ? ground.facts().without(Fact.PERFORMING_DUTIES)
        : ground.facts();
  }

  private String judged(Ground ground) {
    boolean yes = ground.truth() == Truth.YES;
    return switch (ground.provision()) {
      case ART_2 -> (yes ? "" : offDuty(ground)) + (yes ? "本案适用本办法" : "本案不适用本办法");
      case ART_4 -> yes ? "本案符合该条规定" : "本案不符合该条规定";
      case ART_11_PARA_1 -> yes ? "本案不属于“三个区分开来”所要排除的情形" : "按照“三个区分开来”的要求，本案不适用第十一条";
      case ART_11_PARA_2_ITEM_1, ART_11_PARA_2_ITEM_2, ART_11_PARA_2_ITEM_3 ->
          yes ? "本案符合该项条件" : "本案不符合该项条件";
      case ART_13 -> yes ? "本案存在该条规定的情形" : "本案不存在该条规定的情形";
      case ART_11_ITEM_9 -> ground.facts().isEmpty() ? "本案符合第四条规定，属于该项规定的情形" : found(yes);
      default -> found(yes);
    };
  }

  private String offDuty(Ground ground) {
    return conclusion.isOffDuty(ground)
        ? "事情不是发生在履行职责过程中，不符合" + Wordings.citations(Carrying.IN_PERFORMING_DUTIES) + "“履行职责过程中”的前提，"
        : "";
  }

  private static String found(boolean yes) {
    return yes ? "本案符合该项规定的情形" : "本案不具备该项规定的情形";
  }

  /** The readings that are not the default's, or on which the conclusion hangs. */
  private void readings() {
    Map<Choice, String> reasons = matter.caseFile().reasonsOf(assessment.situation().readings());
    fields.list("采用的理解", Placeholders.LINE, () -> Placeholders.lines(adopted(reasons)));
    Placeholders.Once<List<SourcedText>> compared =
        new Placeholders.Once<>(() -> compared(reasons));
    fields.list("解释口径", Placeholders.LINE, () -> Placeholders.lines(compared.get()));
    fields.flag("有口径说明", () -> !compared.get().isEmpty());
  }

  private List<SourcedText> adopted(Map<Choice, String> reasons) {
    List<SourcedText> adopted = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      String reason = reasons.get(chosen(reading));
      if (isOwn(reading) || reason != null || decides(reading)) {
        String why = reason == null ? "" : ended("理由是：" + recorder.words(reason));
        adopted.add(SourcedText.of(taken(reading) + why, new Source.Law(reading.provision())));
      }
    }
    return adopted;
  }

  /** The same with what the other choices would give. */
  private List<SourcedText> compared(Map<Choice, String> reasons) {
    List<SourcedText> compared = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      String otherwise = otherwise(reading);
      if (isOwn(reading) || reasons.containsKey(chosen(reading)) || !otherwise.isEmpty()) {
        compared.add(
            SourcedText.of(taken(reading) + otherwise, new Source.Law(reading.provision())));
      }
    }
    return compared;
  }

  private Choice chosen(Reading reading) {
    return assessment.situation().readings().of(reading);
  }

  private boolean isOwn(Reading reading) {
    return !reading.dutiesOnly() && !Readings.DEFAULT.has(chosen(reading));
  }

  private String taken(Reading reading) {
    return reading.provision().citation(Language.CHINESE)
        + reading.quotation()
        + "，本单位理解为："
        + chosen(reading).shown().chinese()
        + "。";
  }

  /** Whether the outcome would be another one, whatever is still unknown, under another choice. */
  private boolean decides(Reading reading) {
    return assessment.outcome() != null
        && assessment.sensitiveTo().entrySet().stream()
            .filter(change -> change.getKey().reading() == reading)
            .anyMatch(change -> !change.getValue().has(assessment.outcome()));
  }

  /** What the other choices of a reading would give. */
  private String otherwise(Reading reading) {
    List<String> otherwise = new ArrayList<>();
    for (Map.Entry<Choice, Outcomes> change : assessment.sensitiveTo().entrySet()) {
      if (change.getKey().reading() == reading) {
        otherwise.add(
            "如理解为：" + change.getKey().shown().chinese() + "，评估结论为：" + said(change.getValue()));
      }
    }
    return otherwise.isEmpty() ? "" : String.join("；", otherwise) + "。";
  }

  /** What people wrote as a sentence, with one full stop. */
  private static String ended(String text) {
    String stripped = text.strip();
    return stripped.endsWith("。") ? stripped : stripped + "。";
  }

  private static String said(Outcomes outcomes) {
    String label = Wordings.outcomes(outcomes);
    return outcomes.size() == 1 ? label : "尚不能确定（" + label + "）";
  }
}
