package rongcuo.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

  /** The dates that never come before others, in the order of their declaration. */
  private static final List<Key<LocalDate>> LATER = later();

  @SuppressWarnings("unchecked") // Only dates are set after dates.
  private static List<Key<LocalDate>> later() {
    List<Key<LocalDate>> later = new ArrayList<>();
    for (Section section : CaseKeys.OF_MATTER) {
      for (Key<?> key : section.keys()) {
        if (!key.notBefore().isEmpty()) {
          later.add((Key<LocalDate>) key);
        }
      }
    }
    return later;
  }

  /**
   * A date as it stands in the file.
   *
   * @param part the entry of its part
   * @param entry its own
   * @param subject whose own it is; null if it is the matter's
   */
  private record Dated(
      Key<LocalDate> at,
      Node.Entry part,
      Node.Entry entry,
      LocalDate date,
      @Nullable CheckedMapping subject) {

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
  private final CheckedMapping root;
  private final List<CheckedMapping> subjects;

  DateOrder(Problems problems, CheckedMapping root) {
    this.problems = problems;
    this.root = root;
    this.subjects = root.list("subjects", CaseShape.SUBJECT, part -> part);
  }

  void check() {
    compareFormer(root, null);
    subjects.forEach(subject -> compareFormer(subject, subject));
    boolean own = haveOwn();
    for (Key<LocalDate> later : LATER) {
      Dated ofMatter = dated(root, later, null);
      if (ofMatter == null && !own || isFreed(later)) {
        continue;
      }
      for (Key<LocalDate> earlier : later.notBefore()) {
        compare(before(root, earlier, later, null), ofMatter);
        if (own) {
          compareWithOwn(earlier, later);
        }
      }
    }
  }

  /** Whether a date is free from its order for what else the file says. */
  private boolean isFreed(Key<LocalDate> key) {
    Key<?> freeing = key.freeing();
    if (freeing == null) {
      return false;
    }
    Section section = freeing.section();
    return key.isFreed(freeing.read(root.part(section.english(), section.shape())));
  }

  /** Two dates, where subjects may have one or the other of their own. */
  private void compareWithOwn(Key<LocalDate> earlier, Key<LocalDate> later) {
    if (earlier.section() == CaseKeys.DECISION && later.section() != CaseKeys.CORRECTION) {
      compareWithFirst(earlier, later);
    }
    // What there is once for all subjects does not follow what each has of its own.
    if (later.section().isOfSubjects()) {
      subjects.forEach(subject -> compareOwn(earlier, later, subject));
    }
  }

  /** Whether any subject has a part of its own. */
  private boolean haveOwn() {
    for (CheckedMapping subject : subjects) {
      for (Section section : CaseKeys.PARTING) {
        if (subject.node(section.english()) != null) {
          return true;
        }
      }
    }
    return false;
  }

  /** What holds for one subject; two dates of the matter are the matter's to compare. */
  private void compareOwn(Key<LocalDate> before, Key<LocalDate> after, CheckedMapping subject) {
    Dated earlier = before(before, after, subject);
    Dated later = effective(after, subject);
    if (earlier == null || later == null || earlier.subject() == null && later.subject() == null) {
      return;
    }
    boolean concerns = later.subject() != null || isOfSubject(after, subject);
    if (concerns) {
      compare(earlier, later);
    }
  }

  /**
   * Whether what the matter has of a part is a subject's who has none of its own. A notice or
   * publication before its own decision is of an earlier one, and correction follows tolerance
   * (第十六条): it is that of the others where the subject is refused it.
   */
  private boolean isOfSubject(Key<LocalDate> at, CheckedMapping subject) {
    CheckedMapping own = subject.part(CaseKeys.DECISION.english(), CaseKeys.DECISION.shape());
    Object conclusion = CaseKeys.CONCLUSION.read(own);
    boolean stated = own.node(CaseKeys.CONCLUSION.english()) != null;
    boolean unreadable = conclusion == null && (own.isPartial() || stated);
    boolean refused =
        subjects.size() > 1 && (unreadable || conclusion == Decision.Conclusion.NOT_TOLERATED);
    if (CaseKeys.TELLING.contains(at.section())) {
      return false;
    }
    return at.section() != CaseKeys.CORRECTION || !refused;
  }

  /** What a date comes after for one subject. */
  private @Nullable Dated before(
      Key<LocalDate> earlier, Key<LocalDate> later, CheckedMapping subject) {
    Dated effective = effective(earlier, subject);
    if (effective == null) {
      return null;
    }
    return effective.subject() == null
        ? before(root, earlier, later, null)
        : before(subject, earlier, later, subject);
  }

  /**
   * What a date comes after. A decision that was replaced was in force before; notices and
   * publication, which went with it, are of the one in force now.
   */
  private static @Nullable Dated before(
      CheckedMapping holder,
      Key<LocalDate> earlier,
      Key<LocalDate> later,
      @Nullable CheckedMapping subject) {
    boolean ofOneInForce =
        earlier != CaseKeys.DECIDED || CaseKeys.TELLING.contains(later.section());
    Dated first = ofOneInForce ? null : firstFormer(holder, later, subject);
    Dated now = dated(holder, earlier, subject);
    return first == null || now == null || now.date().isBefore(first.date()) ? now : first;
  }

  /** A correction follows none of the decisions up to the one that keeps the correction before. */
  private static @Nullable Dated firstFormer(
      CheckedMapping holder, Key<LocalDate> later, @Nullable CheckedMapping subject) {
    Dated first = null;
    for (CheckedMapping each : former(holder)) {
      boolean keepsAnother =
          later.section() == CaseKeys.CORRECTION
              && each.node(CaseKeys.CORRECTION.english()) != null;
      Dated dated = datedIn(each, CaseKeys.DECIDED, subject);
      first = keepsAnother ? null : first == null ? dated : first;
    }
    return first;
  }

  private static List<CheckedMapping> former(CheckedMapping holder) {
    return holder.list(
        CaseKeys.FORMER_DECISIONS.english(), CaseKeys.REPLACEMENT.shape(), part -> part);
  }

  /** Each former decision before what became of it, and before the next. */
  private void compareFormer(CheckedMapping holder, @Nullable CheckedMapping subject) {
    Dated before = null;
    for (CheckedMapping each : former(holder)) {
      Dated decided = datedIn(each, CaseKeys.DECIDED, subject);
      compare(before, decided);
      compare(decided, datedIn(each, CaseKeys.REPLACED, subject));
      for (Key<LocalDate> told :
          List.of(CaseKeys.UNITS_NOTIFIED, CaseKeys.PARTY_NOTIFIED, CaseKeys.PUBLISHED)) {
        compare(decided, dated(each, told, subject));
      }
      before = decided;
    }
    compare(before, dated(holder, CaseKeys.DECIDED, subject));
  }

  /** A date that stands directly in a part. */
  private static @Nullable Dated datedIn(
      CheckedMapping part, Key<LocalDate> at, @Nullable CheckedMapping subject) {
    Node.Entry entry = part.mapping() == null ? null : entry(part.mapping(), at.field());
    return dated(at, entry, entry, subject);
  }

  /** The date that holds for a subject; null if there is none for certain. */
  private @Nullable Dated effective(Key<LocalDate> at, CheckedMapping subject) {
    if (!at.section().isOfSubjects()) {
      return dated(root, at, null);
    }
    if (subject.node(at.section().english()) != null) {
      return dated(subject, at, subject);
    }
    return subject.isPartial() ? null : dated(root, at, null);
  }

  /**
   * What is done once for the case may follow the first of several decisions of their own, but does
   * not come before all of them. A decision on the whole matter is compared by itself.
   */
  private void compareWithFirst(Key<LocalDate> before, Key<LocalDate> after) {
    if (dated(root, before, null) != null || mayHoldMoreDecisions()) {
      return;
    }
    List<Dated> decided = new ArrayList<>();
    for (CheckedMapping subject : subjects) {
      Dated each = effective(before, subject);
      if (each == null || each.subject() == null) {
        return;
      }
      Dated former = firstFormer(subject, after, subject);
      decided.add(former == null ? each : former);
    }
    decided.stream()
        .min((one, other) -> one.date().compareTo(other.date()))
        .ifPresent(first -> compare(first, dated(root, after, null)));
  }

  /** Whether there may be a date of decision that could not be read. */
  private boolean mayHoldMoreDecisions() {
    Node list = root.node("subjects");
    String key = CaseKeys.DECISION.english();
    CheckedMapping decision = root.part(key, CaseKeys.DECISION.shape());
    boolean subjectsAreRead =
        list instanceof Node.Sequence sequence
            && !sequence.broken
            && sequence.items.size() == subjects.size();
    boolean decisionIsRead =
        root.node(key) == null
            || decision.mapping() != null
                && !decision.isPartial()
                && decision.node(CaseKeys.DECIDED.english()) == null;
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
    CheckedMapping subject = earlier.subject();
    if (subject == null || later.subject() != null || !later.at().section().isOfSubjects()) {
      return new Bilingual("", "");
    }
    String part = later.part().key.text;
    return new Bilingual(
            "{0}名下没有单独写明“{1}”，适用全案的；不适用的，请在{0}名下另写“{1}”，尚无日期的写作“{1}: {}”。",
            " {0} has no \"{1}\" of their own and takes the matter's; if that is not theirs, write"
                + " \"{1}\" for {0} alone, or \"{1}: {}\" if there is no date yet.")
        .with(CrossChecks.name(subject), part);
  }

  private static @Nullable Dated dated(
      CheckedMapping of, Key<LocalDate> at, @Nullable CheckedMapping subject) {
    Shape.Field section = of.shape().field(at.section().english());
    Node.Entry part = of.mapping() == null ? null : entry(of.mapping(), section);
    return part != null && part.value instanceof Node.Mapping mapping
        ? dated(at, part, entry(mapping, at.field()), subject)
        : null;
  }

  private static @Nullable Dated dated(
      Key<LocalDate> at,
      Node.@Nullable Entry part,
      Node.@Nullable Entry entry,
      @Nullable CheckedMapping subject) {
    return part != null
            && entry != null
            && entry.value instanceof Node.Scalar scalar
            && scalar.meaning instanceof LocalDate date
        ? new Dated(at, part, entry, date, subject)
        : null;
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
