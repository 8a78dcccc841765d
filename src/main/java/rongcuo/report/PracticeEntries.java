package rongcuo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Language;
import rongcuo.practice.Alteration;
import rongcuo.practice.Alterations;
import rongcuo.practice.Decided;
import rongcuo.practice.ImpliedReadings;
import rongcuo.practice.Inequality;
import rongcuo.practice.Point;
import rongcuo.practice.Practice;
import rongcuo.practice.SameReadings;
import rongcuo.rules.Assessor;
import rongcuo.statute.Choice;

/** What the decisions of an office say together, in words, for every format that people read. */
public final class PracticeEntries {

  /** So many ways in which a point is settled are told. */
  private static final int MOST_WAYS = 3;

  private final Practice practice;
  private final @Nullable Alterations alterations;
  private final int most;
  private final Phrases say;

  /**
   * What is told.
   *
   * @param alterations what a change of readings alters; null if none is asked for
   * @param most so many of each kind are listed
   */
  public PracticeEntries(
      Practice practice, @Nullable Alterations alterations, int most, Language language) {
    this.practice = practice;
    this.alterations = alterations;
    this.most = most;
    this.say = new Phrases(language);
  }

  public Entry document() {
    Entry document =
        Entry.titled(say, say.of("已有决定合在一起说明什么", "What the decisions on record say together"));
    document.line(
        "已作出决定的当事人 {0} 名；已终止而没有作出决定的不算。",
        "{0} officers on whom it was decided; proceedings that ended otherwise do not count.",
        practice.decided());
    if (practice.decided() > 0) {
      if (practice.isEven()) {
        document.strong(
            "没有任何口径都说不通的决定，没有不能并存的决定，也没有情节不差而处理更重的当事人。",
            "Every decision fits some readings, all of them fit some together, and nobody for whom as"
                + " much speaks was treated worse.");
      }
      implied(document);
      fittingNone(document);
      clashes(document);
      inequalities(document);
    }
    if (alterations != null) {
      alterations(document, alterations);
    }
    document.line(
        "以上只说明记录的事实与决定之间的关系，不评价决定对错：本办法没有规定先例的约束力，记录没有反映的区别由决定机构判断；口径组合的多少不表示可能性大小。",
        "This tells how decisions and recorded facts go together, and not whether a decision is right:"
            + " the regulation gives precedents no force, differences that no record shows are for"
            + " the deciding body to judge, and the number of combinations of readings is no"
            + " measure of likelihood.");
    return document;
  }

  // The readings that the decisions imply.

  private void implied(Entry document) {
    ImpliedReadings implied = practice.implied();
    Entry section = document.section("已有决定隐含的解释口径", "The readings that the decisions imply");
    if (practice.clashing() > 0) {
      section.line(
          "有 {0} 名当事人的决定不能与其他决定并存（见下），以下只看其余的决定。",
          "The decisions on {0} officers clash with others (below); this is of the rest.",
          practice.clashing());
    }
    if (implied.isPossible()) {
      implied(section, implied);
    } else {
      section.strong(
          practice.areAllClashes()
              ? say.of(
                  "没有一种口径组合能使这些决定全部说得通，虽然任何三份放在一起都说得通。",
                  "No readings fit all of them, though any three fit some.")
              : say.of("没有一种口径组合能使这些决定全部说得通。", "No readings fit all of them."));
    }
    office(section);
  }

  private void implied(Entry section, ImpliedReadings implied) {
    for (ImpliedReadings.Settled each : implied.settled()) {
      settled(section.point(point(each.point())), each);
    }
    implied.exclusive().forEach(pair -> section.point(notTogether(pair)));
    if (!implied.isWhole()) {
      section.point(
          "此外有三处以上口径互相牵连的限制，没有逐一列出。",
          "Besides, three points or more hang together, which is not told in full.");
    }
    if (!implied.free().isEmpty()) {
      List<String> free = implied.free().stream().map(say::openWords).toList();
      section.line("没有定下的口径：{0}", "Left free: {0}", String.join(say.of("、", "; "), free));
    }
  }

  private void settled(Entry point, ImpliedReadings.Settled settled) {
    listed(
        settled.by(),
        MOST_WAYS,
        point,
        by -> {
          String all = String.join(say.of("；", "; "), by.stream().map(this::first).toList());
          point.point(
              by.size() == 1
                  ? say.of("由此即可得出：{0}", "By itself: {0}", all)
                  : say.of("合起来得出：{0}", "Together: {0}", all));
        });
  }

  private void office(Entry section) {
    if (practice.unfit().isEmpty()) {
      section.line("单位现行口径与这些决定相符。", "The office's readings are among those that they fit.");
      return;
    }
    Entry entry =
        section.strong(
            "按单位现行口径，有 {0} 名当事人的决定得不出来（换用别的口径可以）：",
            "Under the office's readings the decisions on {0} officers do not follow, though under"
                + " others they do:",
            practice.unfit().size());
    listed(practice.unfit(), most, entry, each -> entry.point(named(each)));
  }

  /** What is left of a point. */
  private String point(Point point) {
    if (point.isFixed()) {
      return say.reading(point.left().get(0));
    }
    return say.of(
        "{0}——只余：{1}",
        "{0}: one of {1}",
        say.openWords(point.reading()),
        String.join(say.of("；或者：", "; or "), point.left().stream().map(say::meaning).toList()));
  }

  // What cannot be, and what cannot be together.

  private void fittingNone(Entry document) {
    if (practice.fittingNone().isEmpty()) {
      return;
    }
    Entry section =
        document.section(
            "任何口径都说不通的决定（{0} 名）",
            "Decisions that fit the facts under no readings ({0})", practice.fittingNone().size());
    section.line(
        "无论怎样理解本办法，所记录的事实都得不出这样的决定：只能作为写明理由的超出范围的决定，或者事实、决定有一处录入有误。",
        "However the regulation is read, the recorded facts give no such result: they stand as overrides"
            + " with reasons alone, or a fact or the decision was entered wrongly.");
    listed(
        practice.fittingNone(),
        most,
        section,
        each ->
            section
                .point(named(each))
                .point(
                    "各种口径下的结论：{0}",
                    "Under any readings: {0}",
                    Labels.outcomes(Assessor.possibleUnderAnyReading(each.situation()))));
  }

  private void clashes(Entry document) {
    if (practice.clashes().isEmpty() && practice.areAllClashes()) {
      return;
    }
    Entry section =
        document.section(
            "不能并存的决定（{0} 组）",
            "Decisions that cannot stand together ({0} groups)", practice.clashes().size());
    section.line(
        "每组放在一起，没有一种口径能使它们都说得通；少一份即说得通。",
        "No readings fit all of a group; without any one of them some do.");
    listed(
        practice.clashes(),
        most,
        section,
        clash -> {
          Entry group = section.point("{0} 份：", "{0} decisions:", clash.size());
          for (SameReadings each : clash) {
            Entry decision = group.point(first(each));
            each.points().forEach(point -> decision.point(needs(point)));
            listed(
                each.exclusive(), MOST_WAYS, decision, pair -> decision.point(notTogether(pair)));
          }
        });
    bound(section, practice.areAllClashes());
  }

  private String notTogether(List<Choice> pair) {
    return say.of(
        "不能同时采用：{0}；{1}",
        "Not together: {0}; {1}", say.reading(pair.get(0)), say.reading(pair.get(1)));
  }

  private String needs(Point point) {
    return say.of("只有这样理解才说得通：{0}", "It fits only so: {0}", point(point));
  }

  private void inequalities(Entry document) {
    if (practice.inequalities().isEmpty() && practice.areAllInequalities()) {
      return;
    }
    Entry section =
        document.section(
            "情形相同或者不差而处理更重（{0} 组）",
            "As good a case, treated worse ({0} groups)", practice.inequalities().size());
    section.line(
        "哪些事实应当比较、对当事人有利还是不利，按两案各自的主张和口径推演。有说得出的区别的，应当写在决定理由中（第三条“公平公正”）。",
        "Which facts count, and which way each speaks, follows from the claims and readings of both cases."
            + " A difference that can be told belongs into the reasons (Article 3: fairly and"
            + " justly).");
    listed(practice.inequalities(), most, section, each -> inequality(section, each));
    bound(section, practice.areAllInequalities());
  }

  private void inequality(Entry section, Inequality each) {
    Entry entry =
        section.point(
            each.isSame()
                ? say.of(
                    "关系到结论的事实都相同，决定不同：", "Every fact that matters is the same, decided otherwise:")
                : say.of("情节不差而处理更重：", "As good a case, treated worse:"));
    entry.point("处理更重：{0}", "Worse: {0}", first(each.worse()));
    entry.point("处理更轻：{0}", "Better: {0}", first(each.better()));
  }

  // What a change of readings alters.

  private void alterations(Entry document, Alterations altered) {
    Entry section = document.section("改变口径的影响", "What the change of readings alters");
    if (altered.change().office() != null) {
      section.line(
          altered.change().office().isEmpty()
              ? say.of("改用另一份配置：各处均为默认口径", "Another configuration: default readings throughout")
              : say.of("改用另一份配置，其中选定：", "Another configuration, which chooses:"));
      altered.change().office().forEach(choice -> section.point(say.reading(choice)));
    }
    if (altered.change().preset() != null) {
      section.line("整套改为：{0}", "All readings: {0}", altered.change().preset().label());
    }
    altered
        .change()
        .choices()
        .forEach(choice -> section.line("改为：{0}", "Changed to: {0}", say.reading(choice)));
    List<Alteration> all = altered.all();
    section.strong(
        "结论改变的当事人 {0} 名；已有决定改后不再相符的 {1} 名，改后才相符的 {2} 名。",
        "The outcome changes for {0} officers; {1} decisions on record no longer fit, {2} fit only then.",
        all.size(),
        altered.unsettled(),
        altered.settled());
    listed(all, most, section, each -> section.point(altered(each)));
  }

  private String altered(Alteration each) {
    Decided decided = each.decided();
    String decision =
        decided == null
            ? say.of("尚未决定", "not decided yet")
            : say.of(
                "{0}，{1}",
                "{0}, {1}",
                say.decided(decided.conclusion(), decided.treatment(), decided.date()),
                fate(each));
    return say.of(
        "{0}  {1}：由{2}改为{3}；{4}",
        "{0}  {1}: from {2} to {3}; {4}",
        each.caseId(),
        each.called(),
        say.outcomes(each.before()),
        say.outcomes(each.after()),
        decision);
  }

  private String fate(Alteration each) {
    Decided decided = each.decided();
    if (each.unsettles()) {
      return say.of("改后不再相符", "which no longer fits");
    }
    if (each.settles()) {
      return say.of("改后才相符", "which fits only then");
    }
    return decided != null && decided.fits(each.after())
        ? say.of("改后仍相符", "which fits all the same")
        : say.of("改前改后都不相符", "which fits neither");
  }

  // How they are named.

  private String first(SameReadings same) {
    return first(same.decisions());
  }

  /** The first of several, with the number of the others. */
  private String first(List<Decided> decisions) {
    String others =
        decisions.size() == 1
            ? ""
            : say.of("，另有同样的 {0} 名", ", and {0} more like it", decisions.size() - 1);
    return named(decisions.get(0)) + others;
  }

  private String named(Decided each) {
    List<String> remarks = new ArrayList<>();
    if (each.isOverride()) {
      remarks.add(say.of("写明理由超出范围", "an override"));
    }
    if (!each.adopted().isEmpty()) {
      String adopted =
          String.join(
              say.of("、", "; "),
              each.adopted().stream().map(Choice::reading).map(say::openWords).toList());
      remarks.add(say.of("本案自行选定口径：{0}", "the case chose readings itself: {0}", adopted));
    }
    return say.of(
            "{0}  {1}：{2}",
            "{0}  {1}: {2}",
            each.caseId(),
            each.called(),
            say.decided(each.conclusion(), each.treatment(), each.date()))
        + (remarks.isEmpty()
            ? ""
            : say.of("［{0}］", " [{0}]", String.join(say.of("；", "; "), remarks)));
  }

  /** Lists so many of them, and says how many there are if not all are. */
  private <T> void listed(List<T> all, int atMost, Entry under, Consumer<T> each) {
    all.stream().limit(atMost).forEach(each);
    if (all.size() > atMost) {
      under.line("共 {0} 项，只列出前 {1} 项。", "{0} in all, the first {1} listed.", all.size(), atMost);
    }
  }

  private void bound(Entry section, boolean isComplete) {
    if (!isComplete) {
      section.line(
          "组合过多，没有全部比对：已列出的属实，可能还有别的。请分成几个文件夹再查。",
          "There are too many to compare all: what is listed is right, and there may be more. Look at"
              + " parts of the archive.");
    }
  }
}
