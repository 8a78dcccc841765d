package rongcuo.notice;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.statute.ChineseNumeral;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Statute;

/**
 * Why a subject's case is decided as it is: each item that is relied on or established, then what
 * the regulation asks besides. Each provision is quoted once.
 */
final class Reasons {

  private static final Set<Provision> TOLERANCE = Set.of(Provision.ART_4, Provision.ART_11);

  private static final List<Fact> DISTINCTIONS =
      List.of(Fact.KNOWING_VIOLATION, Fact.PERSISTED_AFTER_BAN, Fact.SOUGHT_PRIVATE_GAIN);

  private static final SourcedText NO_GROUND =
      SourcedText.of(
          "本案没有查明第四条、第十条和第十一条第一款规定的情形。",
          Source.laws(List.of(Provision.ART_4, Provision.ART_10, Provision.ART_11_PARA_1)));

  private static final SourcedText NO_CLAIM =
      SourcedText.of(
          "本案没有主张第四条、第十条、第十一条第一款和第十二条规定的情形。",
          Source.laws(
              List.of(
                  Provision.ART_4, Provision.ART_10, Provision.ART_11_PARA_1, Provision.ART_12)));

  /** A short rule and what was found under it make one sentence. */
  private static final int MOST_IN_ONE = 84;

  /** More of what was found before is not said again. */
  private static final int MOST_SAID_AGAIN = 45;

  /** What the words of the items of 第四 and 第十一条 say along with other facts. */
  private static final FactSet SAID_ALONG =
      FactSet.of(Fact.ERROR_OCCURRED, Fact.LOSS_OCCURRED, Fact.ADVERSE_EFFECT_OCCURRED);

  private final Assessment assessment;
  private final SubjectFindings findings;
  private final Carrying conclusion;
  private final List<Subject> alike;
  private final Recorder recorder;
  private final Set<Provision> items = new TreeSet<>();
  private final Set<Provision> spokenOf = new LinkedHashSet<>();
  private final List<SourcedText> paragraphs = new ArrayList<>();
  private SourcedText standard = SourcedText.NONE;

  /**
   * The reasons of a case.
   *
   * @param claims the items that the file names as relied on; null if it names none
   * @param alike whose case it is: officers, institutions or both
   */
  Reasons(
      Assessment assessment,
      SubjectFindings findings,
      Carrying conclusion,
      @Nullable List<Provision> claims,
      List<Subject> alike,
      Recorder recorder) {
    this.assessment = assessment;
    this.findings = findings;
    this.conclusion = conclusion;
    this.alike = alike;
    this.recorder = recorder;
    items.addAll(conclusion.reliedOn());
    if (claims != null) {
      items.addAll(claims);
    }
    spokenOf.add(Provision.ART_2);
    if (assessment.outcome() == Outcome.NOT_APPLICABLE) {
      outOfScope();
    } else {
      items();
      if (claims == null && items.stream().noneMatch(Reasons::isGround)) {
        paragraphs.add(NO_GROUND);
      }
      if (items.isEmpty() && claims != null) {
        paragraphs.add(NO_CLAIM);
      }
      distinctions();
      conditions();
      breaches();
      if (!standard.isEmpty()) {
        paragraphs.add(standard);
      }
      SourcedText first = paragraphs.isEmpty() ? SourcedText.NONE : paragraphs.remove(0);
      paragraphs.add(0, scope().then(first));
    }
  }

  List<SourcedText> paragraphs() {
    return paragraphs;
  }

  /** The provisions whose criteria the reasons speak of. */
  Set<Provision> spokenOf() {
    return spokenOf;
  }

  private void outOfScope() {
    boolean off = conclusion.isOffDuty();
    Fact lacking = off ? Fact.PERFORMING_DUTIES : Fact.ENFORCEMENT_OFFICER;
    String after =
        off
            ? "，不符合" + Wordings.citations(Carrying.IN_PERFORMING_DUTIES) + "“履行职责过程中”的前提"
            : "，不是第二条" + quoted(Provision.ART_2) + "规定的对象";
    String end = "，本案不适用本办法" + (items.isEmpty() ? "" : "，所主张的" + citations() + "不再审查") + "。";
    paragraphs.add(findings.clause(FactSet.of(lacking), after + end));
  }

  private String citations() {
    return Wordings.citations(List.copyOf(items));
  }

  /** Under what the regulation reaches them, before the first of the reasons. */
  private SourcedText scope() {
    if (findings.value(Provision.ART_2) != Truth.YES) {
      return SourcedText.NONE;
    }
    List<String> institutions =
        alike.stream()
            .filter(Subject::institution)
            .map(each -> recorder.words(each.name()))
            .toList();
    boolean officers = institutions.size() < alike.size();
    String whom = officers ? "对" + String.join("、", institutions) : "本案";
    return SourcedText.of(
        (officers ? "依照第二条的规定，本案适用本办法。" : "")
            + (institutions.isEmpty() ? "" : "第十条第（五）项、第十一条第二款的规定及于执法机构，" + whom + "依照本办法作出认定。"));
  }

  /** Each by itself, those of 第十二条 together. */
  private void items() {
    SourcedText mitigation = SourcedText.NONE;
    for (Provision item : items) {
      SourcedText said = item(item);
      if (isGround(item)) {
        paragraphs.add(said);
      } else {
        mitigation = mitigation.then(said);
      }
    }
    if (!mitigation.isEmpty()) {
      paragraphs.add(mitigation);
    }
  }

  private SourcedText item(Provision item) {
    spokenOf.add(item);
    Truth truth = findings.value(item);
    FactSet facts = findings.showing(item);
    String rule = item.citation(Language.CHINESE) + "规定：" + quoted(item) + "。";
    String part = item.isArticle() ? "该条规定" : "该项规定的情形";
    Source law = new Source.Law(item);
    if (truth == Truth.UNKNOWN) {
      String open = findings.open(facts);
      return SourcedText.of(rule + "现有材料不能查明" + open + "，不能认定本案符合" + part + "。", law);
    }
    boolean yes = truth == Truth.YES;
    String found = yes ? "符合" : "不符合";
    String verdict = found + part + (yes ? standing(item) : "") + "。";
    FactSet told =
        yes && !findings.answersOf(facts.without(SAID_ALONG)).isEmpty()
            ? facts.without(SAID_ALONG)
            : facts;
    String cited = item.citation(Language.CHINESE) + quoted(item);
    SourcedText whole = findings.clause(told, "，" + found + cited + "规定的情形。");
    SourcedText clause = findings.clause(told, "，" + verdict);
    int length = clause.plain().length();
    if (length > 0 && whole.plain().length() <= MOST_IN_ONE && !item.isArticle()) {
      return whole;
    }
    boolean known = length == 0 || length > MOST_SAID_AGAIN;
    return SourcedText.of(rule, law)
        .then(known ? findings.pointing("根据上述查明的事实，本案" + verdict, facts) : clause);
  }

  /** How 第四条 enters. */
  private String standing(Provision item) {
    if (item != Provision.ART_4) {
      return "";
    }
    return assessment.situation().readings().has(Choice.ARTICLE_4_GROUND)
        ? "，属于第十一条第一款第（九）项规定的其他情形"
        : "，但按照本单位对该条的理解，该条不单独作为容错的依据";
  }

  private static boolean isGround(Provision item) {
    return item.wholeArticle() != Provision.ART_12;
  }

  /** What else tolerance asks for is no matter where it is refused for something else. */
  private boolean isToleranceToBeGranted() {
    return conclusion.isTolerated()
        && items.stream().anyMatch(item -> TOLERANCE.contains(item.wholeArticle()));
  }

  private void distinctions() {
    FactSet told = FactSet.NONE;
    FactSet denied = FactSet.NONE;
    for (Fact fact : DISTINCTIONS) {
      told = findings.isAnswered(fact, Truth.YES) ? told.with(fact) : told;
      denied = findings.isAnswered(fact, Truth.NO) ? denied.with(fact) : denied;
    }
    Source law = new Source.Law(Provision.ART_11_PARA_1);
    String demand = "第十一条第一款“容错纠错要坚持‘三个区分开来’，客观公正地评价”";
    if (!told.isEmpty()) {
      spokenOf.add(Provision.ART_11_PARA_1);
      paragraphs.add(findings.clause(told, "，不符合" + demand + "的要求。"));
    } else if (isToleranceToBeGranted()) {
      spokenOf.add(Provision.ART_11_PARA_1);
      if (denied.size() == DISTINCTIONS.size()) {
        standard = standard.then(SourcedText.of("本案不属于" + demand + "所要排除的情形。", law));
      }
    }
  }

  /** Whether the conditions of exemption are met, where the error is tolerated. */
  private void conditions() {
    if (!conclusion.isTolerated()) {
      return;
    }
    List<Provision> met = new ArrayList<>(assessment.conditions().keySet());
    met.removeIf(each -> assessment.conditions().get(each) != Truth.YES);
    if (met.size() == assessment.conditions().size()) {
      spokenOf.addAll(met);
      standard =
          standard.then(
              SourcedText.of(
                  "本案同时符合第十一条第二款" + named(met) + "三项条件" + unharmed() + "，可以免除责任。",
                  Source.laws(met)));
      return;
    }
    assessment.conditions().forEach(this::unmet);
  }

  /** Where nothing was lost, nothing had to be recovered. */
  private String unharmed() {
    boolean none =
        findings.isAnswered(Fact.LOSS_OCCURRED, Truth.NO)
            && findings.isAnswered(Fact.ADVERSE_EFFECT_OCCURRED, Truth.NO);
    return none ? "（没有造成损失和不良影响，无须挽回、消除）" : "";
  }

  private void unmet(Provision condition, Truth truth) {
    String what =
        "第十一条第二款第（" + ChineseNumeral.of(condition.item()) + "）项" + quoted(condition) + "的条件";
    FactSet facts = findings.showing(condition);
    if (truth != Truth.YES) {
      spokenOf.add(condition);
    }
    if (truth == Truth.NO) {
      paragraphs.add(findings.clause(facts, "，不符合" + what + "，不能依照该款免除责任。"));
    } else if (truth == Truth.UNKNOWN) {
      paragraphs.add(
          SourcedText.of(
              "现有材料不能查明" + findings.open(facts) + "，不能认定本案符合" + what + "。",
              new Source.Law(condition)));
    }
  }

  private static String named(List<Provision> conditions) {
    StringBuilder named = new StringBuilder();
    conditions.forEach(each -> named.append(quoted(each)));
    return named.toString();
  }

  private void breaches() {
    Assessment.Article13 breach = assessment.article13();
    Source law = new Source.Law(Provision.ART_13);
    if (breach.bars() == Truth.YES) {
      spokenOf.add(Provision.ART_13);
      FactSet facts = findings.showing(Provision.ART_13);
      paragraphs.add(
          findings.clause(
              facts,
              "，属于第十三条"
                  + quoted(Provision.ART_13)
                  + "规定的情形"
                  + (conclusion.isDiligent() ? "，但按照本单位对该条的理解，不影响依照第十条作出认定" : "")
                  + "。"));
    } else if (isToleranceToBeGranted() && breach.bars() == Truth.NO) {
      spokenOf.add(Provision.ART_13);
      boolean none = breach.powers() == Truth.NO && breach.procedure() == Truth.NO;
      standard =
          standard.then(
              SourcedText.of(
                  none ? "本案不存在第十三条规定的违反法定的职责范围和法定程序的情形。" : "按照本单位对第十三条的理解，本案不具备该条规定的情形。", law));
    }
  }

  /** The words of a provision in quotation marks, those within them made single. */
  static String quoted(Provision provision) {
    return "“" + Statute.words(provision).replace('“', '‘').replace('”', '’') + "”";
  }
}
