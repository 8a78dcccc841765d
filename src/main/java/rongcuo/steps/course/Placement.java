package rongcuo.steps.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;

/**
 * Where an event stands in a case file: with one subject if that has a part of its own, or is named
 * and there are others; with the whole matter otherwise.
 */
final class Placement {

  private static final Bilingual OF_THEIR_OWN =
      new Bilingual(
          "{0}名下的“{1}”是单独记录的，请{2}指明这次记录的是哪一名当事人",
          "{0} has a \"{1}\" of their own; say{2} whom this is about");

  private static final Bilingual WHOSE =
      new Bilingual(
          "“{0}”记在当事人名下，请{2}指明是哪一名：{1}", "\"{0}\" is recorded with a subject; say{2} which: {1}");

  private final Course course;
  private final Map<Section, List<String>> places = new HashMap<>();
  private final List<Edit> moves = new ArrayList<>();

  private Placement(Course course) {
    this.course = course;
  }

  /**
   * Where an event stands.
   *
   * @param course of the subject who was named, or of the matter
   */
  static Placement of(Event event, Course course) {
    if (!event.isOfSubjects()) {
      return new Placement(course.of(null));
    }
    boolean alone = course.caseFile().subjects().size() == 1;
    return new Placement(alone ? course.of(course.caseFile().subjects().get(0)) : course);
  }

  /** The course of those whom it concerns. */
  Course course() {
    return course;
  }

  /** What gives a subject the part of the matter before it is changed for that subject alone. */
  List<Edit> moves() {
    return moves;
  }

  List<String> at(Key<?> key) throws RefusedException {
    List<String> path = new ArrayList<>(place(key.section()));
    path.add(key.english());
    return path;
  }

  /** Where a part stands. */
  List<String> place(Section section) throws RefusedException {
    List<String> known = places.get(section);
    if (known == null) {
      known = placed(section);
      places.put(section, known);
    }
    return known;
  }

  private List<String> placed(Section section) throws RefusedException {
    if (section == CaseKeys.SUBJECT) {
      return withSubject(section);
    }
    return section.isOfSubjects() ? ofSubjects(section) : List.of(section.english());
  }

  private List<String> withSubject(Section section) throws RefusedException {
    Subject named = course.subject();
    if (named == null) {
      List<Bilingual> names = course.caseFile().subjects().stream().map(Subject::called).toList();
      throw new RefusedException(
          WHOSE.with(
              section.name(), new Bilingual("、", ", ").between(names), Bilingual.by("--subject")));
    }
    return List.of("subjects", String.valueOf(course.caseFile().place(named)));
  }

  /**
   * Where a part stands that subjects may have of their own. What the matter has and the subject
   * has not is first given to the subject, whose own part would otherwise hide it.
   */
  private List<String> ofSubjects(Section section) throws RefusedException {
    CaseFile caseFile = course.caseFile();
    Subject named = course.subject();
    if (named == null) {
      for (Subject each : caseFile.subjects()) {
        if (each.particulars().has(section)) {
          throw new RefusedException(
              OF_THEIR_OWN.with(
                  each.called(), caseFile.word(section.english()), Bilingual.by("--subject")));
        }
      }
      return List.of(section.english());
    }
    if (!isOwn(section) && caseFile.subjects().size() == 1) {
      return List.of(section.english());
    }
    List<String> path =
        List.of("subjects", String.valueOf(caseFile.place(named)), section.english());
    if (!isOwn(section) && caseFile.particulars().has(section)) {
      moves.add(new Edit.Set(path, EditValue.of(inherited(section), section)));
    }
    return path;
  }

  /** Whether the subject has a part of its own. */
  boolean isOwn(Section section) {
    Subject subject = course.subject();
    return subject != null && subject.particulars().has(section);
  }

  /** What the matter has of a part, as far as it is the subject's too. */
  Particulars inherited(Section section) {
    Particulars ofMatter = course.caseFile().particulars();
    if (!CaseKeys.TELLING.contains(section)) {
      return ofMatter;
    }
    boolean told = course.published() != null || course.withheld() != null;
    if (section == CaseKeys.PUBLICATION && !isOwn(section) && !told) {
      return Particulars.NONE;
    }
    Particulars theirs = Particulars.NONE;
    for (Key<?> key : section.keys()) {
      boolean early = ofMatter.get(key) instanceof LocalDate day && isBeforeDecision(day);
      if (early && section == CaseKeys.PUBLICATION) {
        return Particulars.NONE;
      }
      theirs = early ? theirs : theirs.with(section, only(ofMatter, key));
    }
    return theirs;
  }

  private static <T> Particulars only(Particulars of, Key<T> key) {
    return Particulars.NONE.with(key, of.get(key));
  }

  private boolean isBeforeDecision(LocalDate day) {
    LocalDate decided = course.get(CaseKeys.DECIDED);
    return decided != null && day.isBefore(decided);
  }

  /**
   * Whether a part of the subject was emptied, since what the matter has of it is that of others.
   */
  boolean isApart(Section section) {
    Subject subject = course.subject();
    Decision decision = subject == null ? null : subject.decision();
    Decision.Fingerprint taken = decision == null ? null : decision.fingerprint();
    boolean emptied =
        taken != null && taken.said().all(CaseKeys.WRITTEN_WITH).contains(section.english());
    return emptied || subject != null && !subject.formerDecisions().isEmpty();
  }

  /** What is recorded at a key of what now holds; what told an earlier decision is not. */
  @Nullable Object recorded(Key<?> key) {
    if (key == CaseKeys.UNITS_NOTIFIED) {
      return course.notice(CaseKeys.UNITS_NOTIFIED);
    }
    if (key == CaseKeys.PARTY_NOTIFIED) {
      return course.notice(CaseKeys.PARTY_NOTIFIED);
    }
    if (key.section() == CaseKeys.PUBLICATION) {
      boolean told = course.published() != null || course.withheld() != null;
      return told ? course.get(key) : null;
    }
    return key.section() == CaseKeys.SUBJECT ? ofSubject(key) : course.get(key);
  }

  private @Nullable Object ofSubject(Key<?> key) {
    Subject subject = course.subject();
    return subject == null ? null : subject.particulars().get(key);
  }
}
