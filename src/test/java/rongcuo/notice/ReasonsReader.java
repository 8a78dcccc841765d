package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;

/** Reads the sentences of the reasons, of which there is a fixed kind for each thing they say. */
final class ReasonsReader {

  private static final String CITED = "(第[一二三四五六七八九十]+条(?:第[一二三四五六七八九十]+款)?(?:第（[一二三四五六七八九十]+）项)?)";

  private static final String DEMAND = "第十一条第一款“容错纠错要坚持‘三个区分开来’，客观公正地评价”";

  private final FindingsReader findings;
  private final Assessment assessment;
  private final Map<Pattern, Consumer<Matcher>> kinds = new LinkedHashMap<>();
  private final Map<Provision, Truth> verdicts = new TreeMap<>();
  private final Map<Provision, Truth> conditions = new TreeMap<>();
  private final List<Fact> takenUp = new ArrayList<>();
  private final Set<Provision> spokenOf = new TreeSet<>();
  private final Set<String> read = new TreeSet<>();
  private @Nullable Provision quoted;
  private boolean noGround;
  private boolean noClaim;
  private boolean outOfScope;
  private @Nullable Boolean barred;
  private @Nullable Boolean distinguished;
  private boolean applies;
  private boolean appliesToInstitutions;

  ReasonsReader(FindingsReader findings) {
    this.findings = findings;
    this.assessment = findings.assessment();
    scope();
    items();
    distinctions();
    conditions();
    breaches();
  }

  private void on(String regex, Consumer<Matcher> check) {
    kinds.put(Pattern.compile(regex), check);
  }

  /** Reads one sentence, which is of one kind and no other and is said once. */
  void read(String sentence) {
    List<Pattern> fits =
        kinds.keySet().stream().filter(p -> p.matcher(sentence).matches()).toList();
    if (fits.size() != 1) {
      fail("kinds of sentence that it may be: " + fits + ": " + sentence);
    }
    assertThat(read.add(sentence + verdicts.keySet())).as("said twice: " + sentence).isTrue();
    Matcher matcher = fits.get(0).matcher(sentence);
    assertThat(matcher.matches()).isTrue();
    boolean answersQuotation = quoted != null;
    kinds.get(fits.get(0)).accept(matcher);
    assertThat(answersQuotation && quoted != null).as("no verdict before " + sentence).isFalse();
  }

  private Truth known(Fact fact) {
    return findings.known().of(fact);
  }

  private void takeUp(String words, Provision provision) {
    for (Fact fact : findings.clause(words)) {
      assertThat(Rulebook.get(provision).condition().facts().has(fact)).as(words).isTrue();
      takenUp.add(fact);
    }
  }

  private void scope() {
    on("依照第二条的规定，本案适用本办法。", m -> applies = true);
    on(
        "第十条第（五）项、第十一条第二款的规定及于执法机构，(本案|对(.+))依照本办法作出认定。",
        m -> {
          appliesToInstitutions = true;
          List<String> institutions =
              findings.subjects().stream().filter(Subject::institution).map(Subject::name).toList();
          assertThat(m.group(1)).isEqualTo(applies ? "对" + String.join("、", institutions) : "本案");
        });
    on(
        "(.+)，(不符合.+“履行职责过程中”的前提|不是第二条“.+”规定的对象)，本案不适用本办法(?:，所主张的(.+)不再审查)?。",
        m -> {
          outOfScope = true;
          boolean officer = known(Fact.ENFORCEMENT_OFFICER) != Truth.NO;
          String why =
              officer
                  ? "不符合" + Wordings.citations(Carrying.IN_PERFORMING_DUTIES) + "“履行职责过程中”的前提"
                  : "不是第二条" + FindingsReader.quoted(Provision.ART_2) + "规定的对象";
          assertThat(m.group(2)).isEqualTo(why);
          assertThat(findings.clause(m.group(1)))
              .containsExactly(officer ? Fact.PERFORMING_DUTIES : Fact.ENFORCEMENT_OFFICER);
          Set<Provision> left =
              m.group(3) == null ? Set.of() : FindingsReader.citations(m.group(3));
          assertThat(left).isEqualTo(owedItems());
        });
  }

  private static boolean isItem(Provision provision, String part) {
    return provision.isArticle() == part.startsWith("该条");
  }

  private void items() {
    on(
        CITED + "规定：(“.+”)。",
        m -> {
          quoted = FindingsReader.provision(m.group(1));
          assertThat(m.group(2)).isEqualTo(FindingsReader.quoted(quoted));
        });
    String part = "(该项规定的情形|该条规定)";
    on(
        "(?:根据上述查明的事实，本案|(.+)，)(不?)符合" + part + "(，.+)?。",
        m -> {
          Provision item = verdict(Truth.of(m.group(2).isEmpty()), m.group(3));
          if (m.group(1) != null) {
            takeUp(m.group(1), item);
          }
          assertThat(m.group(4) == null ? "" : m.group(4))
              .isEqualTo(m.group(2).isEmpty() ? standing(item) : "");
        });
    on(
        "(.+)，(不?)符合" + CITED + "(“.+”)规定的情形。",
        m -> {
          quoted = FindingsReader.provision(m.group(3));
          assertThat(m.group(4)).isEqualTo(FindingsReader.quoted(quoted));
          takeUp(m.group(1), verdict(Truth.of(m.group(2).isEmpty()), "该项"));
        });
    on(
        "现有材料不能查明(.+)，不能认定本案符合" + part + "。",
        m -> {
          unknown(m.group(1));
          verdict(Truth.UNKNOWN, m.group(2));
        });
    on("本案没有主张第四条、第十条、第十一条第一款和第十二条规定的情形。", m -> noClaim = true);
    on("本案没有查明第四条、第十条和第十一条第一款规定的情形。", m -> noGround = true);
  }

  private Provision verdict(Truth truth, String part) {
    Provision item = quoted;
    assertThat(item).as("a verdict on nothing").isNotNull();
    assertThat(isItem(item, part)).as(part).isTrue();
    assertThat(verdicts.put(item, truth)).as("judged twice").isNull();
    spokenOf.add(item);
    quoted = null;
    return item;
  }

  /** How 第四条 enters. */
  private String standing(Provision item) {
    if (item != Provision.ART_4) {
      return "";
    }
    return findings.readings().has(Choice.ARTICLE_4_GROUND)
        ? "，属于第十一条第一款第（九）项规定的其他情形"
        : "，但按照本单位对该条的理解，该条不单独作为容错的依据";
  }

  /** Questions, all of them open. */
  private void unknown(String questions) {
    String rest = questions;
    while (!rest.isEmpty()) {
      String first = "";
      for (Fact fact : Fact.values()) {
        String question = FindingsReader.question(fact);
        boolean open = known(fact) == Truth.UNKNOWN && rest.startsWith(question);
        first = open && question.length() > first.length() ? question : first;
      }
      assertThat(first).as("open: " + rest).isNotEmpty();
      rest = rest.substring(first.length());
      assertThat(rest.isEmpty() || rest.startsWith("，")).as(questions).isTrue();
      rest = rest.isEmpty() ? rest : rest.substring(1);
    }
  }

  private void distinctions() {
    on(
        "本案不属于" + DEMAND + "所要排除的情形。",
        m -> {
          distinguished = true;
          spokenOf.add(Provision.ART_11_PARA_1);
          FindingsReader.distinctions()
              .forEach(fact -> assertThat(known(fact)).isEqualTo(Truth.NO));
        });
    on(
        "(.+)，不符合" + DEMAND + "的要求。",
        m -> {
          distinguished = false;
          spokenOf.add(Provision.ART_11_PARA_1);
          assertThat(findings.clause(m.group(1)))
              .containsExactlyInAnyOrderElementsOf(
                  FindingsReader.distinctions().stream()
                      .filter(fact -> known(fact) == Truth.YES)
                      .toList());
        });
  }

  private void conditions() {
    on(
        "本案同时符合第十一条第二款(“.+”)三项条件(（没有造成损失和不良影响，无须挽回、消除）)?，可以免除责任。",
        m -> {
          StringBuilder named = new StringBuilder();
          for (Provision each : assessment.conditions().keySet()) {
            conditions.put(each, Truth.YES);
            named.append(FindingsReader.quoted(each));
          }
          assertThat(m.group(1)).isEqualTo(named.toString());
          boolean harmless =
              known(Fact.LOSS_OCCURRED) == Truth.NO
                  && known(Fact.ADVERSE_EFFECT_OCCURRED) == Truth.NO;
          assertThat(m.group(2) != null).isEqualTo(harmless);
        });
    on(
        "(.+)，不符合" + CITED + "(“.+”)的条件，不能依照该款免除责任。",
        m -> {
          Provision condition = condition(m.group(2), m.group(3), Truth.NO);
          takeUp(m.group(1), condition);
        });
    on(
        "现有材料不能查明(.+)，不能认定本案符合" + CITED + "(“.+”)的条件。",
        m -> {
          condition(m.group(2), m.group(3), Truth.UNKNOWN);
          unknown(m.group(1));
        });
  }

  private Provision condition(String citation, String words, Truth truth) {
    Provision condition = FindingsReader.provision(citation);
    assertThat(words).isEqualTo(FindingsReader.quoted(condition));
    assertThat(conditions.put(condition, truth)).isNull();
    return condition;
  }

  private void breaches() {
    on(
        "本案不存在第十三条规定的违反法定的职责范围和法定程序的情形。",
        m -> {
          barred = false;
          assertThat(assessment.article13().powers()).isEqualTo(Truth.NO);
          assertThat(assessment.article13().procedure()).isEqualTo(Truth.NO);
        });
    on(
        "按照本单位对第十三条的理解，本案不具备该条规定的情形。",
        m -> {
          barred = false;
          boolean none =
              assessment.article13().powers() == Truth.NO
                  && assessment.article13().procedure() == Truth.NO;
          assertThat(none).isFalse();
        });
    on(
        "(.+)，属于第十三条(“.+”)规定的情形(，但按照本单位对该条的理解，不影响依照第十条作出认定)?。",
        m -> {
          barred = true;
          assertThat(m.group(2)).isEqualTo(FindingsReader.quoted(Provision.ART_13));
          takeUp(m.group(1), Provision.ART_13);
          assertThat(m.group(3) != null)
              .isEqualTo(findings.conclusion() == Decision.Conclusion.DILIGENT);
        });
  }

  /** Each item that is claimed or relied on. */
  private Set<Provision> owedItems() {
    Set<Provision> owed = findings.relied();
    List<Provision> claims = findings.file().claims();
    if (claims != null) {
      owed.addAll(claims);
    }
    return owed;
  }

  Set<Provision> spokenOf() {
    Set<Provision> all = new TreeSet<>(spokenOf);
    all.addAll(conditions.keySet());
    if (barred != null) {
      all.add(Provision.ART_13);
    }
    return all;
  }

  /** Of which provisions they say whether they hold. */
  Set<Provision> judged() {
    Set<Provision> judged = spokenOf();
    judged.add(Provision.ART_2);
    return judged;
  }

  List<Fact> takenUp() {
    return takenUp;
  }

  /** Every claim is answered, and all that the conclusion hangs on is said. */
  void finish() {
    assertThat(quoted).as("quoted without a verdict").isNull();
    boolean isOut = assessment.outcome() == Outcome.NOT_APPLICABLE;
    assertThat(outOfScope).isEqualTo(isOut);
    if (isOut) {
      assertThat(read).hasSize(1);
      return;
    }
    boolean reached = findings.value(Provision.ART_2) == Truth.YES;
    List<Boolean> kinds = findings.subjects().stream().map(Subject::institution).toList();
    assertThat(applies).isEqualTo(reached && kinds.contains(false));
    assertThat(appliesToInstitutions).isEqualTo(reached && kinds.contains(true));
    Set<Provision> owed = owedItems();
    assertThat(verdicts.keySet()).isEqualTo(owed);
    verdicts.forEach(
        (item, truth) -> assertThat(truth).as(item.id()).isEqualTo(findings.value(item)));
    boolean claimed = findings.file().claims() != null;
    assertThat(noClaim).isEqualTo(claimed && owed.isEmpty());
    assertThat(noGround)
        .isEqualTo(!claimed && owed.stream().allMatch(item -> item.article() == 12));
    boolean tolerance =
        findings.conclusion() == Decision.Conclusion.TOLERATED
            && owed.stream().anyMatch(e -> e.article() == 4 || e.article() == 11);
    distinguished(tolerance);
    Truth bars = assessment.article13().bars();
    assertThat(barred)
        .isEqualTo(
            bars == Truth.YES
                ? Boolean.TRUE
                : tolerance && bars == Truth.NO ? Boolean.FALSE : null);
    Map<Provision, Truth> owedConditions =
        findings.conclusion() == Decision.Conclusion.TOLERATED ? owedConditions() : Map.of();
    assertThat(conditions).isEqualTo(owedConditions);
  }

  private void distinguished(boolean tolerance) {
    List<Truth> answers = FindingsReader.distinctions().stream().map(this::known).toList();
    boolean none = answers.stream().allMatch(each -> each == Truth.NO);
    assertThat(distinguished)
        .isEqualTo(
            answers.contains(Truth.YES) ? Boolean.FALSE : tolerance && none ? Boolean.TRUE : null);
  }

  /** All together where all are met, else those that are not. */
  private Map<Provision, Truth> owedConditions() {
    Map<Provision, Truth> owed = new TreeMap<>(assessment.conditions());
    if (owed.values().stream().anyMatch(each -> each != Truth.YES)) {
      owed.values().removeIf(each -> each == Truth.YES);
    }
    return owed;
  }
}
