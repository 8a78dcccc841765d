package rongcuo.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Disclosure;
import rongcuo.casefile.DocumentName;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.Subject;
import rongcuo.confidentiality.Identity;
import rongcuo.explanation.ContestedFacts;
import rongcuo.facts.Fact;
import rongcuo.facts.FactSet;
import rongcuo.facts.Truth;
import rongcuo.rules.Assessment;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.Paper;

/**
 * A case as its documents see it. What is the same for every document is found out once: a case may
 * have thousands of officers, each with documents of their own.
 */
public final class DocumentedCase {

  private final CaseFile caseFile;
  private final List<Assessment> assessments;
  private final @Nullable Reporter reporter;
  private final Identity identity;
  private final List<Disclosure> disclosures;
  private final @Nullable LocalDate date;
  private final Map<Subject, Integer> places = new IdentityHashMap<>();
  private final List<Boolean> stale = new ArrayList<>();
  private final Map<Fact, Set<String>> evidence = new EnumMap<>(Fact.class);
  private final List<String> names;
  private @Nullable SourcedText everybody;
  private final boolean tolerated;
  private boolean joint;

  /**
   * A case.
   *
   * @param assessments one for each subject, in the order of the file
   * @param reporter who reported, for the feedback letter alone; null if none is known
   * @param identity what would let the reporter be known
   * @param disclosures the texts of the case that tell it
   * @param date of documents that the case gives no date for; null if nobody gave one
   */
  public DocumentedCase(
      CaseFile caseFile,
      List<Assessment> assessments,
      @Nullable Reporter reporter,
      Identity identity,
      List<Disclosure> disclosures,
      @Nullable LocalDate date) {
    this.caseFile = caseFile;
    this.assessments = List.copyOf(assessments);
    this.names = caseFile.subjects().stream().map(Subject::name).toList();
    this.reporter = reporter;
    this.identity = identity;
    this.disclosures = List.copyOf(disclosures);
    this.date = date;
    boolean anyTolerated = false;
    boolean ofMatter = isStale(null, 0);
    for (Subject subject : caseFile.subjects()) {
      int place = places.size();
      places.put(subject, place);
      stale.add(Fingerprints.restsOnMatter(subject) ? ofMatter : isStale(subject, place));
      anyTolerated |=
          conclusion(subject) == Decision.Conclusion.TOLERATED && !isRecommendation(subject);
    }
    this.tolerated = anyTolerated;
  }

  private boolean isStale(@Nullable Subject subject, int place) {
    Readings readings = assessments.get(place).situation().readings();
    return !Fingerprints.changes(caseFile, subject, readings).isEmpty();
  }

  /** The names of all subjects. */
  List<String> names() {
    return names;
  }

  /** The names of all as documents that are not masked show them; null if none did yet. */
  @Nullable SourcedText everybody() {
    return everybody;
  }

  void everybody(@Nullable SourcedText text) {
    everybody = text;
  }

  public CaseFile caseFile() {
    return caseFile;
  }

  @Nullable Reporter reporter() {
    return reporter;
  }

  Identity identity() {
    return identity;
  }

  @Nullable LocalDate date() {
    return date;
  }

  /** All that the case records of the course of a subject's case. */
  Course course(Subject subject) {
    Readings readings = assessments.get(0).situation().readings();
    return Course.recorded(caseFile, readings, subject);
  }

  /** Its course up to a day; all of it where the day is not known. */
  Course course(Subject subject, @Nullable LocalDate upTo) {
    Course all = course(subject);
    return upTo == null ? all : new Course(caseFile, all.readings(), upTo, all.calendar(), subject);
  }

  /** Has one decision made for all, where all are decided on together. */
  public void decideJointly() {
    joint = true;
  }

  /** Whether a paper that each subject has is one for all: they are decided on together. */
  boolean isJoint(Paper paper) {
    List<Subject> all = caseFile.subjects();
    if (!joint || paper.name() != DocumentName.DECISION || all.size() == 1) {
      return false;
    }
    Decision first = caseFile.concluded(all.get(0));
    return all.stream().allMatch(each -> isTogether(first, caseFile.concluded(each)));
  }

  private boolean isTogether(@Nullable Decision one, @Nullable Decision other) {
    return one == null || other == null
        ? one == other
        : Objects.equals(one.date(), other.date())
            && Objects.equals(one.body(), other.body())
            && (one.conclusion() == null) == (other.conclusion() == null)
            && caseFile.isOfUnit(one) == caseFile.isOfUnit(other);
  }

  /** Whom a paper is about that is made for a subject: that one, or all. */
  public List<Subject> whom(Paper paper, Subject subject) {
    return paper.isOfSubject() && !isJoint(paper) ? List.of(subject) : caseFile.subjects();
  }

  /** The subjects that have a document of their own, or the first for one of the whole matter. */
  List<Subject> subjects(Paper paper) {
    List<Subject> all = caseFile.subjects();
    if (!paper.isOfSubject() || isJoint(paper)) {
      return all.subList(0, 1);
    }
    List<Subject> concerned = all.stream().filter(s -> paper.concerns(course(s))).toList();
    return concerned.isEmpty() ? all : concerned;
  }

  /** The title that a document bears for a subject. */
  String title(Paper paper, Subject subject) {
    return paper.name() == DocumentName.CORRECTION && isAdviceEnough(subject)
        ? "改进建议书"
        : paper.title(course(subject));
  }

  /** Where a subject stands in the file, counted from 0. */
  public int place(Subject subject) {
    Integer place = places.get(subject);
    if (place == null) {
      throw new IllegalArgumentException("a subject of another case");
    }
    return place;
  }

  /** Where a former decision on a subject stands in the file, for keys to follow. */
  String place(@Nullable FormerDecision former, Subject subject) {
    String holder =
        subject.formerDecisions().isEmpty() ? "" : "subjects[" + (place(subject) + 1) + "].";
    int at = former == null ? -1 : caseFile.formerDecisions(subject).indexOf(former);
    return holder + "former-decisions" + (at < 0 ? "." : "[" + (at + 1) + "].");
  }

  Assessment assessment(Subject subject) {
    return assessments.get(place(subject));
  }

  /** Whether something has changed since the decision that holds for a subject was taken. */
  boolean isStale(Subject subject) {
    return stale.get(place(subject));
  }

  /** Likewise for any subject. */
  boolean isStale() {
    return stale.contains(true);
  }

  /** Whether the case, or the name of its file, tells who reported. */
  boolean tellsReporter() {
    return disclosures.stream()
        .anyMatch(
            each ->
                each.kind() == Disclosure.Kind.TOLD || each.kind() == Disclosure.Kind.FILE_NAME);
  }

  /** Whether a conclusion is recorded for a subject. */
  boolean isDecided(Subject subject) {
    return conclusion(subject) != null;
  }

  Decision.@Nullable Conclusion conclusion(Subject subject) {
    Decision concluded = caseFile.concluded(subject);
    return concluded == null ? null : concluded.conclusion();
  }

  /** Whether what is recorded for a subject only recommends what another body has yet to decide. */
  boolean isRecommendation(Subject subject) {
    return course(subject).isRecommendation();
  }

  /** Whether suggestions for improvement are all that 第十七条 leaves: diligent, and nothing wrong. */
  boolean isAdviceEnough(Subject subject) {
    return conclusion(subject) == Decision.Conclusion.DILIGENT
        && assessment(subject).isWithoutError();
  }

  /** Whether a decision tolerates the error of some subject. */
  boolean isTolerated() {
    return tolerated;
  }

  /** Whether the answer to a fact counts as yes for a subject. */
  boolean isAnsweredYes(Fact fact, Subject subject) {
    return caseFile.answers(subject).of(fact) == Truth.YES;
  }

  /** Whether a note stands beside the answer to a fact, which may say why it needs no evidence. */
  public boolean isExplained(Fact fact, Subject subject) {
    AnsweredFact answered = caseFile.facts(subject).get(fact);
    return answered != null && answered.note() != null && !answered.note().isBlank();
  }

  /** The contested facts that the outcome for a subject hangs on. */
  public FactSet hangingOn(Subject subject) {
    return ContestedFacts.of(assessment(subject).situation(), caseFile.contested(subject))
        .hangingOn();
  }

  /**
   * The contested facts that the outcome hangs on, and of which nobody says why they were found.
   */
  public List<Fact> unreasoned(Subject subject) {
    if (caseFile.contested(subject).isEmpty()) {
      return List.of();
    }
    Map<Fact, AnsweredFact> facts = caseFile.facts(subject);
    return hangingOn(subject).toList().stream()
        .filter(
            fact -> {
              AnsweredFact answered = facts.get(fact);
              return answered != null && !answered.contest().isReasoned();
            })
        .toList();
  }

  /** Pieces of evidence in the order of the case. */
  List<String> inOrder(Collection<String> ids) {
    return caseFile.evidence().stream().map(Evidence::id).filter(ids::contains).toList();
  }

  /** The evidence of the yes to a fact, whomever it is given for. */
  Set<String> evidenceOf(Fact fact) {
    return evidence.computeIfAbsent(fact, this::cited);
  }

  private Set<String> cited(Fact fact) {
    Set<String> cited = new HashSet<>();
    for (Subject each : caseFile.subjects()) {
      AnsweredFact own = each.facts().get(fact);
      AnsweredFact answered = own == null ? caseFile.facts().get(fact) : own;
      if (answered != null && answered.counted() == Truth.YES) {
        cited.addAll(answered.evidence());
      }
    }
    return cited;
  }
}
