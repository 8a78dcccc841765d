package rongcuo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.yaml.Node;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problems;
import rongcuo.language.Bilingual;

/**
 * The order that the dates of a case file keep: those of the whole matter, and for each subject
 * those that hold for it, its own before the matter's.
 */
final class DateOrder {

  /** The parts that a subject may have of its own. */
  private static final List<String> OF_SUBJECTS = List.of("decision", "notified", "correction");

  /** What the dates are called: a message names them so, and not by keys joined by dots. */
  private static final Map<String, Bilingual> NAMES =
      Map.ofEntries(
          Map.entry("incident.date", new Bilingual("事发日期", "the date of the incident")),
          Map.entry("initiation.date", new Bilingual("启动日期", "the date of initiation")),
          Map.entry("acceptance.date", new Bilingual("受理日期", "the date of acceptance")),
          Map.entry("inquiry.from", new Bilingual("调查开始日期", "the first day of the inquiry")),
          Map.entry("inquiry.to", new Bilingual("调查结束日期", "the last day of the inquiry")),
          Map.entry("deliberation.date", new Bilingual("集体研究日期", "the date of the deliberation")),
          Map.entry("decision.date", new Bilingual("决定日期", "the date of the decision")),
          Map.entry("notified.units", new Bilingual("告知单位日期", "the date of notice to the units")),
          Map.entry("notified.party", new Bilingual("告知当事人日期", "the date of notice to the party")),
          Map.entry("published.date", new Bilingual("公开日期", "the date of publication")),
          Map.entry("clarification.date", new Bilingual("澄清日期", "the date of clarification")),
          Map.entry("transfer.date", new Bilingual("移送日期", "the date of transfer")),
          Map.entry(
              "report-handled.feedback",
              new Bilingual("反馈举报人日期", "the date of feedback to the reporter")),
          Map.entry(
              "report-handled.explained",
              new Bilingual("说明匿名举报日期", "the date on which the anonymous report was explained")),
          Map.entry(
              "correction.started",
              new Bilingual("纠错启动日期", "the date on which correction was started")),
          Map.entry("correction.deadline", new Bilingual("纠错期限", "the deadline of correction")),
          Map.entry(
              "correction.finished",
              new Bilingual("纠错完成日期", "the date on which correction was finished")));

  /** Dates that never come in another order; the same day is well. */
  private static final List<InOrder> ORDER =
      List.of(
          InOrder.of("incident.date", "initiation.date"),
          InOrder.of("incident.date", "acceptance.date"),
          InOrder.of("incident.date", "inquiry.from"),
          InOrder.of("incident.date", "deliberation.date"),
          InOrder.of("incident.date", "decision.date"),
          InOrder.of("incident.date", "clarification.date"),
          InOrder.of("incident.date", "transfer.date"),
          InOrder.of("initiation.date", "acceptance.date"),
          InOrder.of("initiation.date", "inquiry.from"),
          InOrder.of("acceptance.date", "inquiry.from"),
          InOrder.of("inquiry.from", "inquiry.to"),
          InOrder.of("inquiry.to", "deliberation.date"),
          InOrder.of("deliberation.date", "decision.date"),
          InOrder.of("inquiry.to", "decision.date"),
          InOrder.of("initiation.date", "decision.date"),
          InOrder.of("decision.date", "notified.units"),
          InOrder.of("decision.date", "notified.party"),
          InOrder.of("decision.date", "published.date"),
          InOrder.of("decision.date", "correction.started"),
          InOrder.of("decision.date", "report-handled.feedback"),
          InOrder.of("decision.date", "report-handled.explained"),
          InOrder.of("correction.started", "correction.deadline"),
          InOrder.of("correction.started", "correction.finished"));

  /** Two dates, of which the one never comes after the other. */
  private record InOrder(DatedKey earlier, DatedKey later) {

    static InOrder of(String earlier, String later) {
      return new InOrder(DatedKey.at(earlier), DatedKey.at(later));
    }

    boolean isOfSubjects() {
      return earlier.isOfSubjects() || later.isOfSubjects();
    }

    boolean isFromDecision() {
      return earlier.isOf("decision");
    }

    /** Whether it sets what there is once for all subjects after what each may have its own of. */
    boolean isFromSubjectsToMatter() {
      return earlier.isOfSubjects() && !later.isOfSubjects();
    }
  }

  /**
   * A date of a case file.
   *
   * @param part the key of the part it stands in
   * @param ofSubject the key of that part with a subject; null if no subject has one of its own
   * @param key its own key
   * @param name what it is called
   */
  private record DatedKey(
      Shape.Field part, Shape.@Nullable Field ofSubject, Shape.Field key, Bilingual name) {

    static DatedKey at(String path) {
      int dot = path.indexOf('.');
      String name = path.substring(0, dot);
      Shape.Field part = CaseShape.CASE.field(name);
      return new DatedKey(
          part,
          OF_SUBJECTS.contains(name) ? CaseShape.SUBJECT.field(name) : null,
          ((Shape.Fields) part.shape()).field(path.substring(dot + 1)),
          Objects.requireNonNull(NAMES.get(path)));
    }

    boolean isOf(String english) {
      return part.english().equals(english);
    }

    boolean isOfSubjects() {
      return ofSubject != null;
    }
  }

  /**
   * A date as it stands in the file.
   *
   * @param part the entry of its part
   * @param entry its own
   * @param subject whose own it is; null if it is the matter's
   */
  private record Dated(
      DatedKey at, Node.Entry part, Node.Entry entry, LocalDate date, @Nullable Part subject) {

    Place place() {
      return entry.key.place();
    }

    /** What it is called, and whose it is if it is a subject's own. */
    Bilingual owned() {
      return subject == null
          ? at.name()
          : new Bilingual("{0}的{1}", "{1} for {0}").with(CrossChecks.name(subject), at.name());
    }
  }

  private final Problems problems;
  private final Part root;
  private final List<Part> subjects;

  DateOrder(Problems problems, Part root) {
    this.problems = problems;
    this.root = root;
    this.subjects = root.list("subjects", CaseShape.SUBJECT, part -> part);
  }

  void check() {
    boolean own = haveOwn();
    for (InOrder pair : ORDER) {
      compare(dated(root, pair.earlier(), null), dated(root, pair.later(), null));
      if (!own) {
        continue;
      }
      if (pair.isFromDecision() && !pair.later().isOf("correction")) {
        compareWithFirst(pair);
      }
      if (pair.isOfSubjects() && !pair.isFromSubjectsToMatter()) {
        subjects.forEach(subject -> compareOwn(pair, subject));
      }
    }
  }

  /** Whether any subject has a part of its own. */
  private boolean haveOwn() {
    for (Part subject : subjects) {
      for (String key : OF_SUBJECTS) {
        if (subject.node(key) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** What holds for one subject; two dates of the matter are the matter's to compare. */
  private void compareOwn(InOrder pair, Part subject) {
    Dated earlier = effective(pair.earlier(), subject);
    Dated later = effective(pair.later(), subject);
    if (earlier == null || later == null || earlier.subject() == null && later.subject() == null) {
      return;
    }
    boolean concerns = later.subject() != null || isOfSubject(pair.later(), subject);
    if (concerns) {
      compare(earlier, later);
    }
  }

  /**
   * Whether what the matter has of a part is a subject's who has none of its own. A notice before
   * its own decision is of an earlier one, and correction follows tolerance (第十六条): it is that of
   * the others where the subject is refused it.
   */
  private boolean isOfSubject(DatedKey at, Part subject) {
    Part own = subject.part("decision", CaseShape.DECISION);
    Decision.Conclusion conclusion = own.word("conclusion", CaseShape.CONCLUSIONS);
    boolean unreadable = conclusion == null && (own.isPartial() || own.node("conclusion") != null);
    boolean refused =
        subjects.size() > 1 && (unreadable || conclusion == Decision.Conclusion.NOT_TOLERATED);
    return switch (at.part().english()) {
      case "notified" -> false;
      case "correction" -> !refused;
      default -> true;
    };
  }

  /** The date that holds for a subject; null if there is none for certain. */
  private @Nullable Dated effective(DatedKey at, Part subject) {
    if (at.ofSubject() == null) {
      return dated(root, at, null);
    }
    if (subject.node(at.ofSubject()) != null) {
      return dated(subject, at, subject);
    }
    return subject.isPartial() ? null : dated(root, at, null);
  }

  /**
   * What is done once for the case may follow the first of several decisions of their own, but does
   * not come before all of them. A decision on the whole matter is compared by itself.
   */
  private void compareWithFirst(InOrder pair) {
    if (dated(root, pair.earlier(), null) != null || mayHoldMoreDecisions()) {
      return;
    }
    List<Dated> decided = new ArrayList<>();
    for (Part subject : subjects) {
      Dated each = effective(pair.earlier(), subject);
      if (each == null || each.subject() == null) {
        return;
      }
      decided.add(each);
    }
    decided.stream()
        .min((one, other) -> one.date().compareTo(other.date()))
        .ifPresent(first -> compare(first, dated(root, pair.later(), null)));
  }

  /** Whether there may be a date of decision that could not be read. */
  private boolean mayHoldMoreDecisions() {
    Node list = root.node("subjects");
    Part decision = root.part("decision", CaseShape.DECISION);
    boolean subjectsAreRead =
        list instanceof Node.Sequence sequence
            && !sequence.broken
            && sequence.items.size() == subjects.size();
    boolean decisionIsRead =
        root.node("decision") == null
            || decision.mapping() != null && !decision.isPartial() && decision.node("date") == null;
    return root.isPartial() || !subjectsAreRead || !decisionIsRead;
  }

  private void compare(@Nullable Dated earlier, @Nullable Dated later) {
    if (earlier == null || later == null || !later.date().isBefore(earlier.date())) {
      return;
    }
    problems.error(
        later.place(),
        new Bilingual(
                "{0}（{1}）早于{2}（{3}，第 {4} 行），日期先后矛盾。{5}",
                "{0} ({1}) comes before {2} ({3}, line {4}); the dates contradict each other.{5}")
            .with(
                later.owned(),
                later.date(),
                earlier.owned(),
                earlier.date(),
                earlier.place().line(),
                remedy(earlier, later)));
  }

  /** How a subject leaves a part that was written for the others. */
  private static Bilingual remedy(Dated earlier, Dated later) {
    Part subject = earlier.subject();
    if (subject == null || later.subject() != null || !later.at().isOfSubjects()) {
      return new Bilingual("", "");
    }
    String part = later.part().key.text;
    return new Bilingual(
            "{0}名下没有单独写明“{1}”，适用全案的；不适用的，请在{0}名下另写“{1}”，尚无日期的写作“{1}: {}”。",
            " {0} has no \"{1}\" of their own and takes the matter's; if that is not theirs, write"
                + " \"{1}\" for {0} alone, or \"{1}: {}\" if there is no date yet.")
        .with(CrossChecks.name(subject), part);
  }

  private static @Nullable Dated dated(Part of, DatedKey at, @Nullable Part subject) {
    Shape.Field key = subject == null ? at.part() : at.ofSubject();
    Node.Entry part = of.mapping() == null ? null : entry(of.mapping(), key);
    if (part != null && part.value instanceof Node.Mapping mapping) {
      Node.Entry entry = entry(mapping, at.key());
      if (entry != null
          && entry.value instanceof Node.Scalar scalar
          && scalar.meaning instanceof LocalDate date) {
        return new Dated(at, part, entry, date, subject);
      }
    }
    return null;
  }

  private static Node.@Nullable Entry entry(Node.Mapping mapping, Shape.@Nullable Field key) {
    for (Node.Entry entry : mapping.entries) {
      if (entry.meaning == key && key != null) {
        return entry;
      }
    }
    return null;
  }
}
