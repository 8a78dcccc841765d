package rongcuo.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
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
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Initiator;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.language.Language;
import rongcuo.notice.findings.FindingReader;
import rongcuo.notice.findings.FindingReader.Cited;
import rongcuo.rules.Assessment;
import rongcuo.statute.Citation;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Statute;

/**
 * Reads a decision or an inquiry report sentence by sentence, as somebody who knows how they are
 * written, and holds each against the case file. A sentence that it cannot read fails.
 */
final class PaperReader {

  private static final String DAY = "([0-9]+年[0-9]+月[0-9]+日)";
  private static final String LAW = "《容错纠错实施办法》（以下称本办法）第十四条";

  private final CaseFile caseFile;
  private final Subject subject;
  private final Assessment assessment;
  private final String raw;
  private final FindingReader findings;
  private final Answers known;
  private final Map<Pattern, Consumer<Matcher>> sentences = new LinkedHashMap<>();

  /** What was understood. */
  Answers understood = Answers.NONE;

  final Map<Provision, Truth> verdicts = new TreeMap<>();
  final Set<Provision> concluded = new TreeSet<>();
  @Nullable String conclusion;
  private @Nullable Provision spokenOf;

  PaperReader(
      CaseFile caseFile, Subject subject, Assessment assessment, String name, String source) {
    this.caseFile = caseFile;
    this.subject = subject;
    this.assessment = assessment;
    this.raw = bare(source);
    this.findings = new FindingReader(name);
    this.known = Implication.propagate(caseFile.answers(subject));
    proceedings(name);
    reasons();
    decision(name);
  }

  private static String bare(String words) {
    return words.replaceAll("[\\s。]+", "");
  }

  private void on(String regex, Consumer<Matcher> check) {
    sentences.put(Pattern.compile(regex), check);
  }

  private void fixed(String words) {
    on(Pattern.quote(words), matcher -> {});
  }

  private static void isDay(@Nullable LocalDate day, String words) {
    assertThat(day).isNotNull();
    assertThat(words)
        .isEqualTo(day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日");
  }

  private <T> void day(Key<T> key, String words) {
    isDay((LocalDate) caseFile.get(key), words);
  }

  private void isInFile(String words) {
    assertThat(raw).contains(bare(words));
  }

  private void proceedings(String name) {
    on("当事人：(.*)。", m -> assertThat(m.group(1)).contains(name.split("、")));
    on(
        "案由：(.*)（案号：(.*)）。",
        m -> {
          assertThat(m.group(1)).isEqualTo(caseFile.title());
          assertThat(m.group(2)).isEqualTo(caseFile.id());
        });
    on(
        DAY + "，(.+)依照" + LAW + "的规定，(?:向本单位)?提出容错认定申请。",
        m -> {
          initiated(m.group(1), Initiator.INDIVIDUAL);
          List<String> applicants = caseFile.all(CaseKeys.APPLICANTS);
          assertThat(m.group(2).split("、"))
              .containsExactlyElementsOf(
                  applicants.isEmpty() ? List.of(caseFile.subjects().get(0).name()) : applicants);
          assertThat(!applicants.isEmpty() || caseFile.subjects().size() == 1).isTrue();
        });
    on(DAY + "，.+收到依照" + LAW + "提出的容错认定申请。", m -> initiated(m.group(1), Initiator.INDIVIDUAL));
    on(DAY + "，.+依照" + LAW + "的规定，启动容错免责认定工作。", m -> initiated(m.group(1), Initiator.UNIT));
    on(
        DAY + "，.+决定受理。",
        m -> {
          day(CaseKeys.ACCEPTANCE_DATE, m.group(1));
          assertThat(caseFile.get(CaseKeys.ACCEPTED)).isTrue();
        });
    on(
        DAY + "至" + DAY + "，由(.+)进行了调查核实。",
        m -> {
          day(CaseKeys.INQUIRY_FROM, m.group(1));
          day(CaseKeys.INQUIRY_TO, m.group(2));
          assertThat(m.group(3).split("、"))
              .containsExactlyElementsOf(caseFile.all(CaseKeys.INQUIRY_TEAM));
        });
    on(DAY + "起，由(.+)进行调查核实。", m -> day(CaseKeys.INQUIRY_FROM, m.group(1)));
    on(DAY + "，本单位对本案进行了集体研究(?:，回避情况为(.*))?。", m -> day(CaseKeys.DELIBERATED, m.group(1)));
    on(
        "(?:以上所引证据|本案证据)：(.*)。",
        m -> {
          for (String piece : m.group(1).split("；")) {
            assertThat(caseFile.evidence()).anyMatch(each -> described(each).equals(piece));
          }
        });
    on(
        "本案涉及(实名|匿名)信访举报，收到日期(.*)，查核结论为(.*)；举报材料另入副卷。",
        m -> assertThat(caseFile.get(CaseKeys.REPORT_KIND)).isNotNull());
    on("调查人员为(.*)，调查期间为(.*)至(.*)，回避情况：(.*)。", m -> isInFile(m.group(1).split("、")[0]));
    fixed("依照第十四条的规定进行综合分析研判：＿＿＿。");
    fixed("本单位依照第十四条的规定，进行了综合分析研判。");
    fixed("按照第十四条的要求，综合分析研判如下。");
    on(
        "出现的失误、错误或者偏差：(.*)。",
        m -> {
          isInFile(m.group(1));
          requireYes(Fact.ERROR_OCCURRED);
        });
    on("当事人陈述、申辩：＿＿＿。|陈述、申辩：＿＿＿。采纳情况：＿＿＿。|采纳情况：＿＿＿。|陈述、申辩：＿＿＿。", m -> {});
    on("权衡意见：＿＿＿。|证据：＿＿＿。", m -> {});
  }

  private void initiated(String day, Initiator by) {
    day(CaseKeys.INITIATED, day);
    assertThat(caseFile.get(CaseKeys.INITIATED_BY)).isEqualTo(by);
  }

  private static String described(Evidence piece) {
    String kind = piece.kind() == null ? "" : piece.kind();
    return piece.id() + kind + (piece.title() == null ? "" : "《" + piece.title() + "》");
  }

  private void requireYes(Fact fact) {
    assertThat(known.of(fact)).isEqualTo(Truth.YES);
  }

  private static final String CITED = "(第[一二三四五六七八九十]+条(?:第[一二三四五六七八九十]+款)?(?:第（[一二三四五六七八九十]+）项)?)";

  private void reasons() {
    fixed("依照第二条的规定，本案适用本办法。");
    fixed("第十条第（五）项、第十一条第二款的规定及于执法机构，本案按照该规定作出认定。");
    on(
        CITED + "规定：“(.*)”。",
        m -> {
          spokenOf = provision(m.group(1));
          assertThat(m.group(2).replace('‘', '“').replace('’', '”'))
              .isEqualTo(Statute.words(spokenOf));
        });
    String verdict = "(不?)符合(?:该项规定的情形|该条规定)(?:，属于.*|，但按照.*)?。";
    on("根据上述查明的事实，本案" + verdict, m -> verdict(Truth.of(m.group(1).isEmpty())));
    on(
        "(.+)，" + verdict,
        m -> {
          verdict(Truth.of(m.group(2).isEmpty()));
          understand(m.group(1), false);
        });
    on(
        "现有材料不能查明(.*)，不能认定本案符合(?:该项规定的情形|该条规定)。",
        m -> {
          verdict(Truth.UNKNOWN);
          unknown(m.group(1));
        });
    fixed("本案没有主张第四条、第十条、第十一条第一款和第十二条规定的情形。");
    on(
        "本案没有查明第四条、第十条和第十一条第一款规定的情形。",
        m ->
            assertThat(assessment.established())
                .allMatch(item -> item.wholeArticle() == Provision.ART_12));
    String demand = "符合第十一条第一款“容错纠错要坚持‘三个区分开来’，客观公正地评价”的要求。";
    on(
        "本案不属于“三个区分开来”所要排除的情形，" + demand,
        m -> {
          for (Fact fact : distinctions()) {
            assertThat(known.of(fact)).isEqualTo(Truth.NO);
          }
        });
    on("(.+)，不" + demand, m -> understand(m.group(1), false));
    on(
        "本案同时符合(.*)的条件(（.*）)?，可以免除责任。",
        m -> {
          assertThat(assessment.conditions().values()).allMatch(truth -> truth == Truth.YES);
          if (m.group(2) != null) {
            assertThat(known.of(Fact.LOSS_OCCURRED)).isEqualTo(Truth.NO);
            assertThat(known.of(Fact.ADVERSE_EFFECT_OCCURRED)).isEqualTo(Truth.NO);
          }
        });
    on(
        "(.+)，不符合" + CITED + "“(.*)”的条件，不能依照该款免除责任。",
        m -> {
          Provision condition = provision(m.group(2));
          assertThat(assessment.conditions()).containsEntry(condition, Truth.NO);
          assertThat(m.group(3)).isEqualTo(Statute.words(condition));
          understand(m.group(1), false);
        });
    on(
        "现有材料不能查明(.*)，不能认定本案符合" + CITED + "“(.*)”的条件。",
        m -> {
          assertThat(assessment.conditions()).containsEntry(provision(m.group(2)), Truth.UNKNOWN);
          unknown(m.group(1));
        });
    on(
        "本案不存在第十三条规定的违反法定的职责范围和法定程序的情形。",
        m -> {
          assertThat(assessment.article13().powers()).isEqualTo(Truth.NO);
          assertThat(assessment.article13().procedure()).isEqualTo(Truth.NO);
        });
    on(
        "按照本单位对第十三条的理解，本案不具备该条规定的情形。",
        m -> assertThat(assessment.article13().bars()).isEqualTo(Truth.NO));
    on(
        "(.+)，属于第十三条“(.*)”规定的情形(，但按照本单位对该条的理解，不影响依照第十条作出认定)?。",
        m -> {
          assertThat(assessment.article13().bars()).isEqualTo(Truth.YES);
          assertThat(m.group(2)).isEqualTo(Statute.words(Provision.ART_13));
          understand(m.group(1), false);
        });
    on(
        "(.+)，(?:不符合.*“履行职责过程中”的前提|不是第二条“.*”规定的对象)，本案不适用本办法(?:，所主张的.*不再审查)?。",
        m -> {
          understand(m.group(1), false);
          assertThat(assessment.outcome()).isEqualTo(rongcuo.rules.Outcome.NOT_APPLICABLE);
        });
    on(
        "第.*“.*”，本单位理解为：(.*)。",
        m -> {
          List<String> chosen = new ArrayList<>();
          for (Reading reading : Reading.values()) {
            chosen.add(assessment.situation().readings().of(reading).shown().chinese());
          }
          assertThat(chosen).contains(m.group(1));
        });
    on("理由是：(.*)。", m -> isInFile(m.group(1)));
    on(
        "应当权衡的事项：(.*)（(.*)）。",
        m ->
            assertThat(assessment.reservations())
                .anyMatch(each -> each.label().chinese().equals(m.group(1))));
  }

  private static List<Fact> distinctions() {
    return List.of(Fact.KNOWING_VIOLATION, Fact.PERSISTED_AFTER_BAN, Fact.SOUGHT_PRIVATE_GAIN);
  }

  private static Provision provision(String citation) {
    Provision provision = Citation.parse(citation);
    assertThat(provision).as(citation).isNotNull();
    return provision;
  }

  private void verdict(Truth truth) {
    assertThat(spokenOf).isNotNull();
    verdicts.put(spokenOf, truth);
  }

  private void unknown(String questions) {
    String rest = questions;
    for (Fact fact : Fact.values()) {
      String question = fact.wording(Language.CHINESE).question().split("？", 2)[0];
      if (known.of(fact) == Truth.UNKNOWN) {
        rest = rest.replace(question, "");
      }
    }
    assertThat(rest.replace("，", "")).isEmpty();
  }

  private void decision(String name) {
    on(
        "依照本办法(.*)的规定，经(.*)研究，(?:建议)?(认定.*在本事项中履职尽责|对.*不?予以?容错)(?:，(.*))?。",
        m -> {
          Decision decision = caseFile.concluded(subject);
          assertThat(decision).isNotNull();
          conclusion =
              m.group(3).contains("履职尽责")
                  ? "diligent"
                  : m.group(3).contains("不予容错") ? "not-tolerated" : "tolerated";
          assertThat(m.group(3)).contains(name);
          if (decision.body() != null) {
            assertThat(m.group(2)).isEqualTo(decision.body());
          }
          cite(m.group(1).replaceAll("“.*?”", ""));
        });
    on("依照第十五条的规定，.*本事项不作为.*的执法错误认定。", m -> assertThat(conclusion).isEqualTo("tolerated"));
    on("依照第十四条的规定，.*7日内告知相关单位及当事人(.*)。", m -> {});
    on("依照第十六条、第十七条的规定，.*将启动纠错程序，.*", m -> assertThat(conclusion).isEqualTo("tolerated"));
    on("依照第十七条的规定，.*", m -> assertThat(conclusion).isEqualTo("diligent"));
    on("按照(?:上述|以上)事实和条款，.*", m -> {});
    on("按照上述事实，依照本办法尚不能得出唯一的结论，.*", m -> assertThat(assessment.outcome()).isNull());
    on("没有查明而影响结论的事实如下：|查明下列事实会影响认定结论：|下列事实查明后可能产生应当权衡的事项：", m -> {});
    on("(?:依照第三条|现有事实之下仍有|认定结论|下列事实未列证据|没有主张而事实上已经成立|当事人没有主张，).*", m -> {});
    on(".*(?:作出决定的理由|另作决定的理由)：(.*)。", m -> {});
    on("（第.*", m -> {});
  }

  private void cite(String citations) {
    String article = "";
    String paragraph = "";
    for (String each : citations.split("、")) {
      Matcher whole = Pattern.compile("(第[^条]+条)(第[^款]+款)?(.*)").matcher(each);
      Matcher part = Pattern.compile("(第[^款（]+款)(.*)").matcher(each);
      String full = each;
      if (whole.matches()) {
        article = whole.group(1);
        paragraph = whole.group(2) == null ? "" : whole.group(2);
      } else if (part.matches()) {
        paragraph = part.group(1);
        full = article + each;
      } else {
        full = article + paragraph + each;
      }
      concluded.add(provision(full));
    }
  }

  /** Reads one sentence. */
  void read(String sentence) {
    List<Pattern> fits =
        sentences.keySet().stream().filter(p -> p.matcher(sentence).matches()).toList();
    if (!findings.read(sentence).isEmpty()) {
      understand(sentence, true);
    } else if (!fits.isEmpty()) {
      Matcher matcher = fits.get(0).matcher(sentence);
      assertThat(matcher.matches()).isTrue();
      sentences.get(fits.get(0)).accept(matcher);
    } else {
      free(sentence);
    }
  }

  private static final Pattern LABEL =
      Pattern.compile("^(?:按照第十四条的要求，综合分析研判如下：)?(?:[^，。：]{2,12}：)?(?:" + DAY + "，)?(.*?)。?$");

  /** Words that people wrote, behind a label or a day. */
  private void free(String sentence) {
    Matcher matcher = LABEL.matcher(sentence);
    assertThat(matcher.matches()).as(sentence).isTrue();
    boolean whole = raw.contains(bare(sentence));
    String words = bare(matcher.group(2)).replace(Span.BLANK, "");
    if (!whole && !raw.contains(words)) {
      fail("not understood and not in the file: " + sentence);
    }
  }

  private void understand(String words, boolean cited) {
    Set<List<Cited>> readings = findings.read(words);
    assertThat(readings).as(words).hasSize(1);
    for (Cited read : readings.iterator().next()) {
      assertThat(known.of(read.fact())).as(words).isEqualTo(read.answer());
      understood = understood.with(read.fact(), read.answer());
      AnsweredFact answered = caseFile.facts(subject).get(read.fact());
      assertThat(answered).as(words).isNotNull();
      if (cited) {
        String proof = read.grounds().split("；")[0];
        Set<String> ids = proof.startsWith("证据") ? Set.of(proof.substring(2).split("、")) : Set.of();
        assertThat(ids).as(words).isEqualTo(Set.copyOf(answered.evidence()));
      }
    }
  }
}
