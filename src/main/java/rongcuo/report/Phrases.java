package rongcuo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.Subject;
import rongcuo.explanation.Part;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.rules.Outcomes;
import rongcuo.statute.ChineseNumeral;
import rongcuo.statute.Choice;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;

/** How results and explanations name things, in one language. */
record Phrases(Language language, boolean inDialogue) {
  private static final Bilingual OPEN = new Bilingual("尚不能确定", "open");

  Phrases(Language language) {
    this(language, false);
  }

  String of(String chinese, String english, Object... arguments) {
    return of(new Bilingual(chinese, english).with(arguments));
  }

  String of(Bilingual text) {
    return (inDialogue ? text.inDialogue() : text).in(language);
  }

  String subject(Subject subject) {
    return Labels.subject(subject, language);
  }

  String list(List<String> parts) {
    return String.join(of("、", ", "), parts);
  }

  String quoted(String text) {
    return of("“{0}”", "\"{0}\"", text);
  }

  String outcome(Outcome outcome) {
    return quoted(of(outcome.label()));
  }

  /** Outcomes quoted in a row. */
  String quoted(List<Outcome> outcomes) {
    return String.join(of("", ", "), outcomes.stream().map(this::outcome).toList());
  }

  /** One outcome quoted, or several as what is open. */
  String outcomes(Outcomes outcomes) {
    String all = quoted(outcomes.toList());

    return outcomes.size() == 1 ? all : of("尚不能确定，可能为{0}", "undetermined, of {0}", all);
  }

  /** What was decided, and when. */
  String decided(
      @Nullable Conclusion conclusion, @Nullable Disposition treatment, @Nullable LocalDate date) {
    return (conclusion == null ? "" : of(conclusion.label()))
        + (treatment == null ? "" : of("，{0}", ", {0}", treatment.label()))
        + (date == null ? "" : of("（{0}）", " ({0})", date));
  }

  String label(Fact fact) {
    return fact.wording(language).label();
  }

  String labels(Collection<Fact> facts) {
    return list(facts.stream().map(this::label).toList());
  }

  /** A fact with the provisions that ask for it. */
  String sourced(Fact fact) {
    return of("{0}（{1}）", "{0} ({1})", label(fact), citations(fact.sources()));
  }

  String citations(List<Provision> provisions) {
    return provisions.stream()
        .map(provision -> provision.citation(language))
        .collect(Collectors.joining(of("、", "; ")));
  }

  String answer(Fact fact, Truth answer) {
    return of("{0}：{1}", "{0}: {1}", label(fact), answer.label());
  }

  /** The evidence and the legal basis that a case gives for an answer. */
  String grounds(AnsweredFact answered) {
    String evidence =
        answered.evidence().isEmpty()
            ? of("（无证据）", " (no evidence)")
            : of("（证据 {0}）", " (evidence {0})", list(answered.evidence()));
    return answered.basis() == null
        ? evidence
        : evidence + of("；依据：{0}", "; basis: {0}", answered.basis());
  }

  /** Changes of answers, e.g. 造成重大损失（是→否）. */
  String changes(Answers changes, Answers from) {
    List<String> parts =
        changes.known().toList().stream()
            .map(fact -> change(fact, from.of(fact), changes.of(fact)))
            .toList();
    return String.join(of("；", "; "), parts);
  }

  /** Answers, e.g. 造成重大损失为“否”. */
  String answers(Answers answers) {
    List<String> parts =
        answers.known().toList().stream()
            .map(fact -> of("{0}为“{1}”", "{0}: {1}", label(fact), answers.of(fact).label()))
            .toList();
    return String.join(of("；", "; "), parts);
  }

  String change(Fact fact, Truth from, Truth to) {
    String basis =
        fact.needsBasis() && to == Truth.YES
            ? of("，须写明法律依据", ", with its legal basis in writing")
            : "";
    return of(
        "{0}（{1}→{2}{3}）", "{0} ({1} → {2}{3})", label(fact), from.label(), to.label(), basis);
  }

  /** A reading as it is used, with the open words. */
  String reading(Choice choice) {
    return of("{0}——{1}", "{0}: {1}", openWords(choice.reading()), choice.shown());
  }

  /** The meaning of a choice to stand in quotation marks, its own made single. */
  String meaning(Choice choice) {
    return of(choice.shown()).replace('“', '‘').replace('”', '’');
  }

  String openWords(Reading reading) {
    return of("{0}{1}", "{0} {1}", reading.provision().citation(), reading.quotation());
  }

  /** Items, those of one article together: 第十条第（一）至（三）、（五）项. */
  String items(List<Provision> items) {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < items.size(); ) {
      int end = i + 1;
      while (end < items.size() && items.get(end).article() == items.get(i).article()) {
        end++;
      }
      parts.add(itemsOfOneArticle(items.subList(i, end)));
      i = end;
    }
    return String.join(of("、", "; "), parts);
  }

  private String itemsOfOneArticle(List<Provision> items) {
    Provision article = items.get(0).wholeArticle();
    if (items.size() == 1) {
      return items.get(0).citation(language);
    }
    List<Provision> all =
        Provision.claimable().stream().filter(item -> item.wholeArticle() == article).toList();
    if (items.equals(all)) {
      return article == Provision.ART_11
          ? of("第十一条第一款各项", "every item of Article 11, paragraph 1")
          : of("{0}各项", "every item of {0}", article.citation());
    }
    List<String> runs = new ArrayList<>();
    for (int i = 0; i < items.size(); ) {
      int end = i;
      while (end + 1 < items.size() && items.get(end + 1).item() == items.get(end).item() + 1) {
        end++;
      }
      runs.add(run(items.get(i).item(), items.get(end).item()));
      i = end + 1;
    }
    Bilingual opening =
        article == Provision.ART_11 ? Provision.ART_11_PARA_1.citation() : article.citation();
    return of("{0}第{1}项", "{0}, items {1}", opening, list(runs));
  }

  private String run(int first, int last) {
    if (first == last) {
      return number(first);
    }
    return last == first + 1
        ? list(List.of(number(first), number(last)))
        : of("{0}至{1}", "{0} to {1}", number(first), number(last));
  }

  private String number(int item) {
    return of("（{0}）", "({1})", ChineseNumeral.of(item), item);
  }

  /** A provision as explanations cite it. */
  static Bilingual name(Provision provision) {
    return provision == Provision.ART_11_PARA_1
        ? new Bilingual("第十一条第一款“三个区分开来”", "the three distinctions of Article 11, paragraph 1")
        : provision.citation();
  }

  /** How a provision stands. */
  static Bilingual held(Provision provision, Truth truth) {
    if (provision == Provision.ART_13) {
      return switch (truth) {
        case YES -> new Bilingual("存在该条情形", "made out");
        case NO -> new Bilingual("没有该条情形", "not made out");
        case UNKNOWN -> OPEN;
      };
    }
    boolean standard = !provision.isClaimable();
    return switch (truth) {
      case YES -> standard ? new Bilingual("符合", "met") : new Bilingual("成立", "made out");
      case NO -> standard ? new Bilingual("不符合", "not met") : new Bilingual("不成立", "not made out");
      case UNKNOWN -> OPEN;
    };
  }

  /** How a part of the table stands. */
  static Bilingual held(Part part, Truth truth) {
    return switch (part) {
      case PROCEDURE_FOLLOWED, CARE_TAKEN ->
          switch (truth) {
            case YES -> new Bilingual("是", "yes");
            case NO -> new Bilingual("否", "no");
            case UNKNOWN -> OPEN;
          };
      case EXEMPTION ->
          switch (truth) {
            case YES -> new Bilingual("具备", "met");
            case NO -> new Bilingual("不具备", "not met");
            case UNKNOWN -> OPEN;
          };
      default ->
          switch (truth) {
            case YES -> new Bilingual("有", "there is");
            case NO -> new Bilingual("没有", "there is not");
            case UNKNOWN -> OPEN;
          };
    };
  }

  /** How a provision stands; not claimed if null. */
  String claimed(Provision item, @Nullable Truth truth) {
    return of(truth == null ? new Bilingual("未主张", "not claimed") : held(item, truth));
  }
}
