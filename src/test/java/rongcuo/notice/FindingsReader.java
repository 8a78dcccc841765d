package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Subject;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactGroup;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.notice.findings.FindingReader;
import rongcuo.notice.findings.FindingReader.Cited;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.rules.Reservation;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Choice;
import rongcuo.statute.Citation;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;

/**
 * Reads what a paper says of facts and reasons, and holds each sentence against the file. A
 * sentence that it cannot read fails, and so does one too few.
 */
final class FindingsReader {

  private static final Map<String, FindingReader> READERS = new ConcurrentHashMap<>();

  private static final List<Fact> DISTINCTIONS =
      List.of(Fact.KNOWING_VIOLATION, Fact.PERSISTED_AFTER_BAN, Fact.SOUGHT_PRIVATE_GAIN);

  private static final FactSet HARM =
      FactSet.of(
          Fact.LOSS_OCCURRED,
          Fact.MAJOR_LOSS,
          Fact.ADVERSE_EFFECT_OCCURRED,
          Fact.SERIOUS_ADVERSE_EFFECT);

  private final CaseFile file;
  private final Subject subject;
  private final List<Subject> alike;
  private final Assessment assessment;
  private final @Nullable Decision decision;
  private final Answers known;
  private final FindingReader reader;
  private final ReasonsReader reasons;

  /** The answers that were understood. */
  private final Map<Fact, Truth> stated = new EnumMap<>(Fact.class);

  /** Those of each sentence of the full list. */
  private final List<List<Fact>> listed = new ArrayList<>();

  private boolean isStated;

  FindingsReader(CaseFile file, List<Subject> alike, Assessment assessment, String name) {
    this.file = file;
    this.alike = alike;
    this.subject = alike.get(0);
    this.assessment = assessment;
    this.decision = file.concluded(subject);
    this.known = Implication.propagate(file.answers(subject));
    this.reader = READERS.computeIfAbsent(name, FindingReader::new);
    this.reasons = new ReasonsReader(this);
  }

  CaseFile file() {
    return file;
  }

  /** Whose findings they are. */
  List<Subject> subjects() {
    return alike;
  }

  Assessment assessment() {
    return assessment;
  }

  Answers known() {
    return known;
  }

  Readings readings() {
    return assessment.situation().readings();
  }

  /** Its sentences; a stop within brackets or quotation marks ends none. */
  static List<String> sentences(String paragraph) {
    List<String> sentences = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < paragraph.length(); i++) {
      char c = paragraph.charAt(i);
      depth += "（“".indexOf(c) >= 0 ? 1 : "）”".indexOf(c) >= 0 ? -1 : 0;
      if (c == '。' && depth == 0) {
        sentences.add(paragraph.substring(from, i + 1));
        from = i + 1;
      }
    }
    if (from < paragraph.length()) {
      sentences.add(paragraph.substring(from));
    }
    return sentences;
  }

  // What was found.

  void stated(List<String> paragraphs) {
    isStated = true;
    for (String paragraph : paragraphs) {
      for (String sentence : sentences(paragraph)) {
        assertThat(sentence).endsWith("。");
        understand(sentence, stated);
      }
    }
  }

  void listed(List<String> sentences) {
    Map<Fact, Truth> all = new EnumMap<>(Fact.class);
    for (String sentence : sentences) {
      assertThat(sentence).endsWith("。");
      listed.add(understand(sentence, all));
    }
    assertThat(Implication.propagate(answers(all))).isEqualTo(known);
  }

  private static Answers answers(Map<Fact, Truth> read) {
    Answers answers = Answers.NONE;
    for (Map.Entry<Fact, Truth> each : read.entrySet()) {
      answers = answers.with(each.getKey(), each.getValue());
    }
    return answers;
  }

  /** A sentence of what was found, with what it rests on. */
  private List<Fact> understand(String sentence, Map<Fact, Truth> into) {
    List<Fact> facts = new ArrayList<>();
    for (Cited read : only(sentence)) {
      AnsweredFact answered = answered(read.fact(), sentence);
      assertThat(read.answer()).as(sentence).isEqualTo(answered.answer());
      assertThat(read.grounds()).as(sentence).isEqualTo(grounds(answered));
      assertThat(into.put(read.fact(), read.answer())).as("said twice: " + sentence).isNull();
      facts.add(read.fact());
    }
    return facts;
  }

  /** What a clause of reasons takes up again. */
  List<Fact> clause(String words) {
    List<Fact> facts = new ArrayList<>();
    for (Cited read : only(words)) {
      assertThat(read.answer()).as(words).isEqualTo(answered(read.fact(), words).answer());
      assertThat(read.grounds()).as(words).isEmpty();
      facts.add(read.fact());
    }
    return facts;
  }

  boolean isClause(String words) {
    return !reader.read(words).isEmpty();
  }

  private List<Cited> only(String words) {
    assertThat(words.chars().filter(c -> c == '（').count())
        .as(words)
        .isEqualTo(words.chars().filter(c -> c == '）').count());
    Set<List<Cited>> readings = reader.read(words);
    assertThat(readings).as("can be understood in one way: " + words).hasSize(1);
    return readings.iterator().next();
  }

  private AnsweredFact answered(Fact fact, String words) {
    AnsweredFact answered = file.facts(subject).get(fact);
    assertThat(answered).as(words).isNotNull();
    assertThat(answered.counted()).as(words).isNotEqualTo(Truth.UNKNOWN);
    return answered;
  }

  private String grounds(AnsweredFact answered) {
    List<String> parts = new ArrayList<>();
    List<String> ids = new ArrayList<>(answered.evidence());
    List<String> order = file.evidence().stream().map(Evidence::id).toList();
    ids.sort((a, b) -> Integer.compare(order.indexOf(a), order.indexOf(b)));
    if (!ids.isEmpty()) {
      parts.add("证据" + String.join("、", ids));
    }
    if (answered.note() != null && !answered.note().isBlank()) {
      parts.add(bare(answered.note()));
    }
    if (answered.basis() != null && !answered.basis().isBlank()) {
      parts.add("依据：" + bare(answered.basis()));
    }
    return String.join("；", parts);
  }

  private static String bare(String words) {
    return Clean.of(words).replaceFirst("。$", "").replace('\n', '　');
  }

  /** The pieces of evidence that the findings rest on, each with what it is. */
  void cited(List<String> list) {
    Set<String> ids = citedOfStated();
    List<String> pieces = new ArrayList<>();
    for (Evidence each : file.evidence()) {
      if (ids.contains(each.id())) {
        pieces.add(FileScope.described(each));
      }
    }
    assertThat(list).isEqualTo(pieces.isEmpty() ? List.of() : List.of(String.join("；", pieces)));
  }

  Set<String> citedOfStated() {
    Set<String> ids = new TreeSet<>();
    stated.keySet().forEach(fact -> ids.addAll(answered(fact, "").evidence()));
    return ids;
  }

  /** What “三个区分开来” excludes, and nothing else. */
  void clue(List<String> paragraphs) {
    Map<Fact, Truth> read = new EnumMap<>(Fact.class);
    paragraphs.forEach(each -> sentences(each).forEach(words -> understand(words, read)));
    assertThat(read.keySet()).containsExactlyInAnyOrderElementsOf(excluded());
  }

  Set<String> clueEvidence() {
    Set<String> ids = new TreeSet<>();
    excluded().forEach(fact -> ids.addAll(answered(fact, "").evidence()));
    return ids;
  }

  private List<Fact> excluded() {
    Answers own = file.answers(subject);
    return DISTINCTIONS.stream().filter(fact -> own.of(fact) == Truth.YES).toList();
  }

  // Why.

  void reasons(List<String> paragraphs) {
    paragraphs.forEach(paragraph -> sentences(paragraph).forEach(reasons::read));
  }

  /** How the body reads open points: those that it reads its own way or that decide. */
  List<String> adopted() {
    List<String> expected = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      String reason = reason(reading);
      boolean own = !reading.dutiesOnly() && !Readings.DEFAULT.has(readings().of(reading));
      if (own || reason != null || decides(reading)) {
        String why = reason == null ? "" : "理由是：" + ended(reason);
        expected.add(taken(reading) + "。" + why);
      }
    }
    return expected;
  }

  /** The same with what other ways of reading would lead to. */
  List<String> compared() {
    List<String> expected = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      boolean own = !reading.dutiesOnly() && !Readings.DEFAULT.has(readings().of(reading));
      String otherwise = otherwise(reading);
      if (own || reason(reading) != null || !otherwise.isEmpty()) {
        expected.add(taken(reading) + "。" + otherwise);
      }
    }
    return expected;
  }

  private @Nullable String reason(Reading reading) {
    return file.reasonsOfReadings().get(readings().of(reading));
  }

  private static String ended(String words) {
    String clean = Clean.of(words);
    return clean.endsWith("。") ? clean : clean + "。";
  }

  private String taken(Reading reading) {
    return reading.provision().citation().chinese()
        + reading.quotation()
        + "，本单位理解为："
        + readings().of(reading).shown().chinese();
  }

  private boolean decides(Reading reading) {
    Outcome outcome = assessment.outcome();
    return outcome != null
        && assessment.sensitiveTo().entrySet().stream()
            .anyMatch(e -> e.getKey().reading() == reading && !e.getValue().has(outcome));
  }

  private String otherwise(Reading reading) {
    List<String> others = new ArrayList<>();
    for (Map.Entry<Choice, Outcomes> each : assessment.sensitiveTo().entrySet()) {
      if (each.getKey().reading() == reading) {
        List<String> labels =
            each.getValue().toList().stream().map(e -> e.label().chinese()).toList();
        String all = String.join("；", labels);
        others.add(
            "如理解为："
                + each.getKey().shown().chinese()
                + "，评估结论为："
                + (labels.size() == 1 ? all : "尚不能确定（" + all + "）"));
      }
    }
    return others.isEmpty() ? "" : String.join("；", others) + "。";
  }

  // The annex that lists everything.

  /** The numbers of those sentences that say what the conclusion rests on without evidence. */
  void gaps(List<String> list) {
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < listed.size(); i++) {
      for (Fact fact : listed.get(i)) {
        if (assessment.support().has(fact) && answered(fact, "").evidence().isEmpty()) {
          numbers.add(i + 1);
        }
      }
    }
    Set<Integer> read = new TreeSet<>();
    list.forEach(each -> read.addAll(numbers(each.substring(1, each.length() - 1))));
    assertThat(read).isEqualTo(numbers);
  }

  private static List<Integer> numbers(String words) {
    List<Integer> numbers = new ArrayList<>();
    for (String part : words.split("、")) {
      String[] ends = part.split("至");
      int last = Integer.parseInt(ends[ends.length - 1]);
      for (int i = Integer.parseInt(ends[0]); i <= last; i++) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  private static final Pattern JUDGED = Pattern.compile("(?:根据上述第(.*)项事实，)?([^。]*)。");

  void applied(List<String> rows) {
    Set<Provision> seen = new TreeSet<>();
    for (int i = 0; i < rows.size(); i += 3) {
      String words = rows.get(i + 1);
      boolean offDuty = words.equals("“履行职责过程中”");
      Provision provision = offDuty ? Provision.ART_2 : provision(rows.get(i));
      assertThat(seen.add(provision)).isTrue();
      if (!offDuty) {
        assertThat(words).isEqualTo(quoted(provision));
      }
      judged(provision, rows.get(i + 2));
    }
  }

  private void judged(Provision provision, String judgment) {
    Matcher matcher = JUDGED.matcher(judgment);
    assertThat(matcher.matches()).as(judgment).isTrue();
    String said = matcher.group(2);
    boolean yes =
        switch (provision) {
          case ART_11_PARA_1 -> either(said, "本案不属于“三个区分开来”所要排除的情形", "按照“三个区分开来”的要求，本案不适用第十一条");
          case ART_13 -> either(said, "本案存在该条规定的情形", "本案不存在该条规定的情形");
          case ART_2 ->
              either(
                  said.replaceFirst("^事情不是发生在履行职责过程中，不符合.*“履行职责过程中”的前提，", ""),
                  "本案适用本办法",
                  "本案不适用本办法");
          case ART_4 -> either(said, "本案符合该条规定", "本案不符合该条规定");
          case ART_11_PARA_2_ITEM_1, ART_11_PARA_2_ITEM_2, ART_11_PARA_2_ITEM_3 ->
              either(said, "本案符合该项条件", "本案不符合该项条件");
          default ->
              either(
                  said.equals("本案符合第四条规定，属于该项规定的情形") ? "本案符合该项规定的情形" : said,
                  "本案符合该项规定的情形",
                  "本案不具备该项规定的情形");
        };
    FactSet of = told(provision);
    if (matcher.group(1) != null) {
      for (int number : numbers(matcher.group(1))) {
        assertThat(listed.get(number - 1)).as(judgment).anyMatch(of::has);
      }
    }
    if (provision != Provision.ART_11_ITEM_9 || matcher.group(1) != null) {
      assertThat(value(provision)).as(judgment).isEqualTo(Truth.of(yes));
    }
  }

  /** The facts that a provision asks for, and those from which they follow. */
  static FactSet told(Provision provision) {
    FactSet told = Rulebook.get(provision).condition().facts();
    for (Implication each : Implication.values()) {
      told = told.has(each.implied()) ? told.with(each.fact()) : told;
      told = told.has(each.fact()) ? told.with(each.implied()) : told;
    }
    return told;
  }

  private static boolean either(String said, String yes, String no) {
    assertThat(said).isIn(yes, no);
    return said.equals(yes);
  }

  Truth value(Provision provision) {
    return value(provision, known);
  }

  private Truth value(Provision provision, Answers answers) {
    return Rulebook.get(provision).condition().evaluate(assessment.situation().with(answers));
  }

  static Provision provision(String citation) {
    Provision provision = Citation.parse(citation);
    assertThat(provision).as(citation).isNotNull();
    return provision;
  }

  /** The words of a provision between quotation marks. */
  static String quoted(Provision provision) {
    return "“" + Statute.words(provision).replace('“', '‘').replace('”', '’') + "”";
  }

  // The conclusion.

  private static final String REFUSAL = "“对不该容的坚决不容”";

  /** The provisions that the conclusion names: each established ground that carries it. */
  void concluded(String words) {
    boolean refused = words.endsWith(REFUSAL);
    String citations = refused ? words.substring(0, words.length() - REFUSAL.length()) : words;
    Set<Provision> cited = citations(citations);
    assertThat(cited).as(words).isEqualTo(carrying());
    assertThat(refused)
        .isEqualTo(
            conclusion() != Decision.Conclusion.TOLERATED && cited.contains(Provision.ART_14));
  }

  Decision.Conclusion conclusion() {
    if (decision != null && decision.conclusion() != null) {
      return decision.conclusion();
    }
    Outcome outcome = assessment.outcome();
    return outcome == Outcome.DILIGENT
        ? Decision.Conclusion.DILIGENT
        : outcome != null && outcome.isTolerated()
            ? Decision.Conclusion.TOLERATED
            : Decision.Conclusion.NOT_TOLERATED;
  }

  /** The provisions that carry the conclusion. */
  Set<Provision> carrying() {
    Decision.Conclusion conclusion = conclusion();
    Set<Provision> carrying = new TreeSet<>();
    for (Provision item : relied()) {
      boolean carries =
          switch (item.article()) {
            case 12 -> isLighter();
            case 10 -> conclusion == Decision.Conclusion.DILIGENT;
            case 11 -> conclusion == Decision.Conclusion.TOLERATED;
            default ->
                conclusion == Decision.Conclusion.TOLERATED
                    && readings().has(Choice.ARTICLE_4_GROUND);
          };
      if (carries) {
        carrying.add(item);
      }
    }
    if (carrying.contains(Provision.ART_4)) {
      carrying.add(Provision.ART_11_ITEM_9);
    }
    boolean exempt =
        decision == null
            ? assessment.outcome() == Outcome.TOLERATED_EXEMPTIBLE
            : decision.disposition() == rongcuo.statute.Disposition.EXEMPT;
    boolean all = assessment.conditions().values().stream().allMatch(e -> e == Truth.YES);
    if (conclusion == Decision.Conclusion.TOLERATED && exempt && all) {
      carrying.add(Provision.ART_11_PARA_2);
    }
    if (conclusion == Decision.Conclusion.NOT_TOLERATED) {
      carrying.addAll(refusing());
    }
    return carrying.isEmpty() ? Set.of(Provision.ART_14) : carrying;
  }

  private Set<Provision> refusing() {
    if (assessment.outcome() != Outcome.NOT_APPLICABLE) {
      boolean barred = assessment.article13().bars() == Truth.YES;
      return Set.of(barred ? Provision.ART_13 : Provision.ART_14);
    }
    Answers own = file.answers(subject);
    boolean offDuty =
        own.of(Fact.PERFORMING_DUTIES) == Truth.NO && own.of(Fact.ENFORCEMENT_OFFICER) != Truth.NO;
    return offDuty ? new TreeSet<>(Carrying.IN_PERFORMING_DUTIES) : Set.of(Provision.ART_2);
  }

  private boolean isLighter() {
    if (decision == null) {
      return assessment.outcome() == Outcome.NOT_TOLERATED_MITIGABLE;
    }
    return decision.disposition() == rongcuo.statute.Disposition.MITIGATE
        || decision.disposition() == rongcuo.statute.Disposition.LIGHTEN;
  }

  /** The established items that the body says it rests on; all, if it says nothing. */
  Set<Provision> relied() {
    Set<Provision> relied = new TreeSet<>();
    assessment
        .items()
        .forEach(
            (item, truth) -> {
              List<Provision> named = decision == null ? null : decision.reliedOn();
              if (truth == Truth.YES && (named == null || named.contains(item))) {
                relied.add(item);
              }
            });
    return relied;
  }

  private static final Pattern CITATION = Pattern.compile("(第[^条款项（]+条)?(第[^条款项（]+款)?(第（[^）]+）项)?");

  /** Citations, each of which leaves out what it shares with the one before. */
  static Set<Provision> citations(String words) {
    Set<Provision> all = new TreeSet<>();
    String article = "";
    String paragraph = "";
    for (String each : words.split("、")) {
      Matcher matcher = CITATION.matcher(each);
      assertThat(matcher.matches()).as(words).isTrue();
      if (matcher.group(1) != null) {
        article = matcher.group(1);
        paragraph = "";
      }
      paragraph = matcher.group(2) == null ? paragraph : matcher.group(2);
      String item = matcher.group(3) == null ? "" : matcher.group(3);
      assertThat(all.add(provision(article + paragraph + item))).as(words).isTrue();
    }
    return all;
  }

  // What is owed.

  void finish() {
    if (!isStated) {
      return;
    }
    reasons.finish();
    Answers understood = Implication.propagate(answers(stated));
    for (Fact fact : owed().toList()) {
      assertThat(understood.of(fact)).as("owed: " + fact.id()).isEqualTo(known.of(fact));
    }
    for (Fact fact : reasons.takenUp()) {
      assertThat(understood.of(fact)).as("found before: " + fact.id()).isEqualTo(known.of(fact));
    }
    for (Provision provision : reasons.judged()) {
      assertThat(value(provision, understood))
          .as("follows from what is stated: " + provision.id())
          .isEqualTo(value(provision));
    }
    FactSet bearing = bearing();
    assertThat(stated.keySet()).allMatch(bearing::has);
  }

  /**
   * Loss, effect and error, what speaks against the officer, and of each item that is established
   * every alternative found.
   */
  FactSet owed() {
    Answers own = file.answers(subject);
    FactSet owed =
        HARM.with(Fact.ERROR_OCCURRED)
            .and(known.known())
            .or(Reservation.spokenForBy(Truth.NO, readings()).and(own.no()))
            .or(Reservation.spokenForBy(Truth.YES, readings()).and(own.yes()));
    if (assessment.outcome() == Outcome.NOT_APPLICABLE) {
      return owed;
    }
    for (Provision item : relied()) {
      for (Fact fact : known.yes().toList()) {
        if (fact.group() != FactGroup.DUE_PERFORMANCE && isNeeded(fact, item)) {
          owed = owed.with(fact);
        }
      }
    }
    return owed;
  }

  /** Whether the fact belongs to some answers that establish an item and of which none is spare. */
  private boolean isNeeded(Fact fact, Provision item) {
    FactSet needed = known.known();
    for (Fact other : needed.without(fact).toList()) {
      if (holds(item, known.only(needed.without(other)))) {
        needed = needed.without(other);
      }
    }
    return !holds(item, known.only(needed.without(fact)));
  }

  private boolean holds(Provision item, Answers answers) {
    return value(item, answers) == Truth.YES;
  }

  /** What may be stated: what a provision that the reasons speak of asks for, and what is owed. */
  private FactSet bearing() {
    FactSet bearing =
        HARM.with(Fact.ERROR_OCCURRED)
            .with(Fact.ACTIVELY_RECOVERED_LOSS)
            .with(Fact.ACTIVELY_REMOVED_EFFECTS)
            .or(told(Provision.ART_2));
    for (Provision provision : reasons.spokenOf()) {
      bearing = bearing.or(told(provision));
    }
    for (Truth truth : List.of(Truth.YES, Truth.NO)) {
      bearing = bearing.or(Reservation.spokenForBy(truth, readings()));
    }
    return bearing;
  }

  /** The three distinctions. */
  static List<Fact> distinctions() {
    return DISTINCTIONS;
  }

  static String question(Fact fact) {
    return fact.wording(Language.CHINESE).question().split("？", 2)[0];
  }
}
