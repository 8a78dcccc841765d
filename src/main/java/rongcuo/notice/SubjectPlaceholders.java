package rongcuo.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
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
  private final Assessment assessment;
  private final Carrying conclusion;
  private final Map<Fact, AnsweredFact> facts;
  private final Recorder recorder;
  private final String body;
  private final String key;
  private final Placeholders fields = new Placeholders();

  /** The facts found, each with the number it has in the document. */
  private final Map<Fact, Integer> numbers = new LinkedHashMap<>();

  private SubjectPlaceholders(DocumentedCase matter, Subject subject, Recorder recorder) {
    this.matter = matter;
    this.subject = subject;
    this.assessment = matter.assessment(subject);
    this.facts = matter.caseFile().facts(subject);
    this.recorder = recorder;
    Decision decision = matter.caseFile().decision(subject);
    this.conclusion = new Carrying(assessment, decision);
    String unit = matter.caseFile().get(CaseKeys.UNIT_NAME);
    String decider = decision == null ? null : decision.body();
    this.body = recorder.words(decider != null ? decider : unit != null ? unit : "认定机构");
    this.key = "subjects[" + (matter.place(subject) + 1) + "]";
  }

  static Placeholders of(DocumentedCase matter, Subject subject, Recorder recorder) {
    SubjectPlaceholders made = new SubjectPlaceholders(matter, subject, recorder);
    made.identity();
    made.assessment();
    made.findings();
    made.grounds();
    made.readings();
    DecisionFields.put(matter, subject, recorder, made.body, made.fields);
    CorrectionFields.put(matter, subject, recorder, made.body, made.fields);
    return made.fields;
  }

  private String name() {
    return recorder.words(subject.name());
  }

  private void identity() {
    put("姓名", key + ".name", recorder.text(subject.name(), key + ".name"));
    put("职务", key + ".post", recorder.text(subject.post(), key + ".post"));
    put("执法证号", key + ".certificate", recorder.text(subject.certificate(), key + ".certificate"));
    fields.flag("当事人为机构", subject.institution());
    fields.put("称呼", "", SourcedText.of(subject.institution() ? "你单位" : "你"));
    List<String> details = new ArrayList<>();
    if (subject.post() != null) {
      details.add(subject.post());
    }
    if (subject.certificate() != null) {
      details.add("执法证号" + subject.certificate());
    }
    String details1 = details.isEmpty() ? "" : "（" + String.join("，", details) + "）";
    put("当事人简况", key, recorder.text(subject.name() + details1, key));
  }

  private void assessment() {
    Outcome outcome = assessment.outcome();
    fields.flag("结论确定", outcome != null);
    fields.flag("不适用本办法", outcome == Outcome.NOT_APPLICABLE);
    List<Source> sources = new ArrayList<>();
    for (Outcome possible : assessment.possible().toList()) {
      sources.add(new Source.Law(possible.provision()));
    }
    SourcedText label =
        new SourcedText(List.of(Span.of(Wordings.outcomes(assessment.possible()), sources)));
    put("评估结论", "", label);
    List<String> dispositions = new ArrayList<>();
    if (outcome != null) {
      outcome.dispositions().forEach(each -> dispositions.add(each.label().chinese()));
    }
    fields.put(
        "可供选择的处理",
        "",
        outcome == null || dispositions.isEmpty()
            ? null
            : SourcedText.of(String.join("、", dispositions), new Source.Law(outcome.provision())));
    fields.list(
        "待查事实",
        Placeholders.LINE,
        Placeholders.lines(assessment.open().toList().stream().map(this::open).toList()));
    fields.flag("有待查保留事实", !assessment.reservationsOpen().isEmpty());
    fields.list(
        "待查保留事实",
        Placeholders.LINE,
        Placeholders.lines(
            assessment.reservationsOpen().toList().stream().map(this::open).toList()));
    List<SourcedText> unclaimed = new ArrayList<>();
    for (Provision item : assessment.unclaimed()) {
      unclaimed.add(
          SourcedText.of(
              item.citation(Language.CHINESE) + "：" + Statute.words(item), new Source.Law(item)));
    }
    fields.list("未主张而成立的条款", Placeholders.LINE, Placeholders.lines(unclaimed));
  }

  private SourcedText open(Fact fact) {
    List<Source> sources = new ArrayList<>();
    List<String> citations = new ArrayList<>();
    for (Provision provision : fact.sources()) {
      sources.add(new Source.Law(provision));
      citations.add(provision.citation(Language.CHINESE));
    }
    String question = fact.wording(Language.CHINESE).question();
    int hint = question.indexOf("？（");
    String asked = hint < 0 ? question : question.substring(0, hint + 1);
    String words = asked + "（" + String.join("、", citations) + "）";
    return new SourcedText(List.of(Span.of(words, sources)));
  }

  /** Lists the facts that carry the outcome, and those that speak against it. */
  private void findings() {
    List<Placeholders> rows = new ArrayList<>();
    assessment
        .answers()
        .known()
        .forEach(
            fact -> {
              if (isFound(fact)) {
                numbers.put(fact, numbers.size() + 1);
                Placeholders row = new Placeholders();
                row.put("内容", "", found(fact));
                rows.add(row);
              }
            });
    fields.list("查明事实", Placeholders.LINE, rows);
    fields.flag("有查明事实", !rows.isEmpty());
    fields.flag("出现失误", matter.isAnsweredYes(Fact.ERROR_OCCURRED, subject));
    List<Integer> gaps = new ArrayList<>();
    assessment
        .support()
        .forEach(
            fact -> {
              AnsweredFact answered = facts.get(fact);
              if (answered != null && answered.evidence().isEmpty()) {
                gaps.add(numbers.getOrDefault(fact, 0));
              }
            });
    fields.put(
        "证据缺口",
        "",
        gaps.isEmpty()
            ? null
            : SourcedText.of("第" + Wordings.numbers(gaps) + "项", new Source.Law(Provision.ART_3)));
  }

  private boolean isFound(Fact fact) {
    AnsweredFact answered = facts.get(fact);
    if (answered == null || answered.counted() == Truth.UNKNOWN) {
      return false;
    }
    if (assessment.outcome() == null) {
      return true;
    }
    return assessment.support().has(fact) || isAdverse(fact, answered.answer());
  }

  /** Whether an answer speaks for what a decision would have to weigh, whatever the outcome. */
  private boolean isAdverse(Fact fact, Truth answer) {
    return Reservation.spokenForBy(answer, assessment.situation().readings()).has(fact);
  }

  private SourcedText found(Fact fact) {
    AnsweredFact answered = facts.get(fact);
    if (answered == null) {
      throw new IllegalArgumentException(fact.id());
    }
    Source source = new Source.Found(fact, answered.evidence());
    List<String> details = new ArrayList<>();
    if (!answered.evidence().isEmpty()) {
      details.add("证据" + String.join("、", answered.evidence()));
    }
    if (answered.note() != null && !answered.note().isBlank()) {
      details.add(stop(recorder.words(answered.note())));
    }
    if (answered.basis() != null && !answered.basis().isBlank()) {
      details.add("依据：" + stop(recorder.words(answered.basis())));
    }
    String sentence = Findings.sentence(fact, answered.answer(), name(), subject.institution());
    return SourcedText.of(
        sentence + (details.isEmpty() ? "" : "（" + String.join("；", details) + "）") + "。", source);
  }

  /** A text without the stop that it ends in, to stand inside another sentence. */
  private static String stop(String words) {
    String stripped = words.strip().replace('\n', '　');
    return stripped.endsWith("。") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  private void grounds() {
    List<Ground> grounds = grounds(Ground.of(assessment));
    List<Provision> carrying = conclusion.among(grounds);
    if (carrying.contains(Provision.ART_11_ITEM_9)
        && grounds.stream().noneMatch(g -> g.provision() == Provision.ART_11_ITEM_9)) {
      grounds = new ArrayList<>(grounds);
      grounds.add(new Ground(Provision.ART_11_ITEM_9, Truth.YES, FactSet.NONE));
      grounds.sort(Comparator.comparing(Ground::provision));
    }
    List<Placeholders> rows = new ArrayList<>();
    for (Ground ground : grounds) {
      Placeholders row = new Placeholders();
      Provision provision = ground.provision();
      Source law = new Source.Law(provision);
      boolean offDuty = conclusion.isOffDuty(ground);
      String citation =
          offDuty
              ? Wordings.citations(Carrying.IN_PERFORMING_DUTIES)
              : provision.citation(Language.CHINESE);
      row.put("条款", "", SourcedText.of(citation, law));
      String words = Statute.words(provision).replace('“', '‘').replace('”', '’');
      row.put("原文", "", SourcedText.of("“" + (offDuty ? "履行职责过程中" : words) + "”", law));
      row.put("判断", "", judgment(ground));
      rows.add(row);
    }
    fields.list("适用条款", List.of("条款", "原文", "判断"), rows);
    List<Source> sources = new ArrayList<>();
    carrying.forEach(provision -> sources.add(new Source.Law(provision)));
    if (carrying.isEmpty()) {
      carrying = List.of(Provision.ART_14);
    }
    String citations = Wordings.citations(carrying);
    fields.put("结论条款", "", new SourcedText(List.of(Span.of(citations, sources))));
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
    return FactSet.of(numbers.keySet().toArray(new Fact[0]));
  }

  private SourcedText judgment(Ground ground) {
    List<Source> sources = new ArrayList<>();
    sources.add(new Source.Law(ground.provision()));
    List<Integer> at = new ArrayList<>();
    for (Fact fact : shown(ground).toList()) {
      AnsweredFact answered = facts.get(fact);
      sources.add(new Source.Found(fact, answered == null ? List.of() : answered.evidence()));
      Integer number = numbers.get(fact);
      if (number != null) {
        at.add(number);
      }
    }
    String facts = at.isEmpty() ? "" : "根据上述第" + Wordings.numbers(at) + "项事实，";
    return new SourcedText(List.of(Span.of(facts + judged(ground) + "。", sources)));
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
    Readings readings = assessment.situation().readings();
    Map<Choice, String> reasons = matter.caseFile().reasonsOf(readings);
    List<SourcedText> lines = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      Choice chosen = readings.of(reading);
      List<String> otherwise = new ArrayList<>();
      for (Map.Entry<Choice, Outcomes> change : assessment.sensitiveTo().entrySet()) {
        if (change.getKey().reading() == reading) {
          otherwise.add(
              "如理解为：" + change.getKey().shown().chinese() + "，评估结论为：" + said(change.getValue()));
        }
      }
      boolean isOther = !reading.dutiesOnly() && !Readings.DEFAULT.has(chosen);
      String reason = reasons.get(chosen);
      if (isOther || !otherwise.isEmpty() || reason != null) {
        String words =
            reading.provision().citation(Language.CHINESE)
                + reading.quotation()
                + "，采用的理解为："
                + chosen.shown().chinese()
                + "。"
                + (reason == null ? "" : "理由：" + ended(reason))
                + (otherwise.isEmpty() ? "" : String.join("；", otherwise) + "。");
        lines.add(SourcedText.of(words, new Source.Law(reading.provision())));
      }
    }
    fields.list("解释口径", Placeholders.LINE, Placeholders.lines(lines));
    fields.flag("有口径说明", !lines.isEmpty());
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

  private void put(String name, String at, @Nullable SourcedText text) {
    fields.put(name, at, text);
  }
}
