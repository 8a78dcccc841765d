package rongcuo.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.explanation.Likeness;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.statute.Disposition;
import rongcuo.statute.Provision;

/** Like cases in words, for every format that people read. */
public final class PrecedentEntries {

  private static final int REASONS_COLUMNS = 120;
  private static final int MOST_FACTS = 12;

  private final Precedents precedents;
  private final Phrases say;

  public PrecedentEntries(Precedents precedents, Language language) {
    this.precedents = precedents;
    this.say = new Phrases(language);
  }

  public void addTo(Entry document) {
    Assessment assessment = precedents.subject().assessment();
    Entry subject =
        document.subject("当事人：{0}", "Subject: {0}", say.subject(precedents.subject().subject()));
    subject.strong("结论：{0}", "Conclusion: {0}", say.outcomes(assessment.possible()));
    Disposition own = precedents.treatment();
    if (own != null) {
      subject.line("处理：{0}", "Treated by: {0}", own.label());
    }
    subject.line(
        "比较了 {0} 名已作出决定的当事人。事实对当事人有利还是不利，按两案所主张的条款和本案的口径推演。",
        "Compared with {0} officers on whom it was decided. Which way a fact speaks follows from what"
            + " either case relies on, and from the readings of this one.",
        precedents.considered());
    implied(subject, own);
    nearest(subject);
    subject.line(
        "本办法没有规定先例的约束力。情形相同而处理不同的，应当有说得出的区别（第三条“公平公正”）；有没有这样的区别，由决定机构判断。",
        "The regulation gives precedents no force. Where like cases are treated unlike there should be a"
            + " difference to tell (Article 3: fairly and justly); whether there is one, the deciding body"
            + " judges.");
  }

  private void implied(Entry subject, @Nullable Disposition own) {
    Entry section = subject.section("先例说明什么", "What they imply");
    Disposition floor = precedents.floor();
    if (own == null && floor != null) {
      section.strong(
          "有情节不优于本案的先例处理为“{0}”；本案处理更重的，应当说明区别。",
          "Some for whom nothing more speaks were treated by {0}; a harsher treatment here needs a"
              + " difference told.",
          floor.label());
    }
    for (Precedent precedent : precedents.milder()) {
      section.point(
          "先例情节不优于本案而处理更轻：{0}", "No better a case, and treated better: {0}", precedent.told());
    }
    for (Precedent precedent : precedents.harsher()) {
      section.point(
          "先例情节不差于本案而处理更重：{0}", "No worse a case, and treated worse: {0}", precedent.told());
    }
    if (precedents.milder().isEmpty()
        && precedents.harsher().isEmpty()
        && (own != null || floor == null)) {
      section.line(
          own == null
              ? say.of("没有情节不优于本案的先例。", "There is none for whom nothing more speaks.")
              : say.of("没有先例与本案的处理相冲突。", "None is at odds with the treatment here."));
    }
  }

  private void nearest(Entry subject) {
    if (precedents.nearest().isEmpty()) {
      return;
    }
    Entry section = subject.section("相近的先例", "The most like");
    for (Precedent precedent : precedents.nearest()) {
      Entry entry = section.point(say.of(precedent.told()));
      reasons(entry, precedent.decision());
      likeness(entry, precedent);
    }
  }

  private void reasons(Entry entry, Decision decision) {
    String reasons = decision.said().get(CaseKeys.REASONS);
    if (reasons != null && !reasons.isBlank()) {
      String brief = DisplayWidth.cut(reasons.replaceAll("\\s+", " ").strip(), REASONS_COLUMNS);
      entry.point("理由：{0}", "Reasons: {0}", brief);
    }
  }

  private void likeness(Entry entry, Precedent precedent) {
    Likeness likeness = precedent.likeness();
    if (!likeness.grounds().isEmpty()) {
      entry.point("都成立的情形：{0}", "Established in both: {0}", say.items(likeness.grounds()));
    }
    Answers there = precedent.answers();
    Function<Fact, String> unlike = fact -> unlike(fact, there);
    facts(entry, likeness.alike(), this::alike, "相同", "Alike");
    facts(entry, likeness.speakingFor(), unlike, "＋ 本案更有利（本案／先例）", "+ better here (here/there)");
    facts(entry, likeness.speakingAgainst(), unlike, "－ 本案更不利（本案／先例）", "- worse here (here/there)");
    facts(
        entry,
        likeness.undirected(),
        unlike,
        "不同，有利不利不定（本案／先例）",
        "Unlike, either way (here/there)");
    facts(entry, likeness.incomparable(), unlike, "有一方不详（本案／先例）", "Unknown in one (here/there)");
    if (likeness.isAtLeastAsFavourable()) {
      entry.point(
          likeness.isAtMostAsFavourable()
              ? say.of("关系到结论的事实都相同", "Every fact that matters is the same")
              : say.of("本案情节不差于此例", "This case is at least as good a one"));
    } else if (likeness.isAtMostAsFavourable()) {
      entry.point("此例情节不差于本案", "It is at least as good a case as this one");
    }
  }

  private String alike(Fact fact) {
    return say.of("{0}（{1}）", "{0} ({1})", say.label(fact), here().of(fact).label());
  }

  private String unlike(Fact fact, Answers there) {
    return say.of(
        "{0}（{1}／{2}）",
        "{0} ({1}/{2})", say.label(fact), here().of(fact).label(), there.of(fact).label());
  }

  private Answers here() {
    return Implication.propagate(precedents.subject().assessment().answers());
  }

  /** Lists facts, those of grounds first. */
  private void facts(
      Entry entry, FactSet facts, Function<Fact, String> told, String chinese, String english) {
    if (facts.isEmpty()) {
      return;
    }
    List<Fact> all = new ArrayList<>(facts.toList());
    all.sort(Comparator.comparing(PrecedentEntries::isOfNoGround));
    String listed = say.list(all.stream().limit(MOST_FACTS).map(told).toList());
    String more =
        all.size() > MOST_FACTS ? say.of("等 {0} 项", " and others, {0} in all", all.size()) : "";
    entry.point("{0}：{1}", "{0}: {1}", new Bilingual(chinese, english), listed + more);
  }

  private static boolean isOfNoGround(Fact fact) {
    return fact.sources().stream().noneMatch(Provision::isClaimable);
  }
}
