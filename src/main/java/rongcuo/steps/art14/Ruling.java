package rongcuo.steps.art14;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.casefile.Fingerprints;
import rongcuo.casefile.Key;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Assessment;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;
import rongcuo.statute.Disposition;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;
import rongcuo.steps.course.RefusedException;

/**
 * A decision that a body wants to record, held against what the regulation opens (第十四条): the
 * program proposes, the body decides, and what leaves the range needs a reason that stands in the
 * file.
 */
public final class Ruling {

  private final CaseFile caseFile;
  private final @Nullable Subject subject;
  private final Map<Subject, Assessment> assessments;

  /**
   * The matter to decide.
   *
   * @param subject on whom alone; null if on all
   * @param assessments one a subject, in the order of the file
   */
  public Ruling(CaseFile caseFile, @Nullable Subject subject, List<Assessment> assessments) {
    this.caseFile = caseFile;
    this.subject = caseFile.subjects().size() == 1 ? null : subject;
    this.assessments = new LinkedHashMap<>();
    for (int i = 0; i < assessments.size(); i++) {
      Subject each = caseFile.subjects().get(i);
      if (this.subject == null || this.subject.equals(each)) {
        this.assessments.put(each, assessments.get(i));
      }
    }
  }

  /**
   * What the body decides.
   *
   * @param conclusion null for the one that the outcome gives
   * @param disposition null for the only one that is open
   * @param override why it leaves the range; null if it does not
   * @param reservations for each reservation by id, how it was weighed
   * @param analysis for each dimension of 第十四条 by its key, what was found
   */
  public record Draft(
      @Nullable Conclusion conclusion,
      @Nullable Disposition disposition,
      LocalDate date,
      @Nullable String body,
      @Nullable String reasons,
      @Nullable Integer number,
      @Nullable String override,
      Map<String, String> reservations,
      Map<String, String> analysis) {

    public Draft {
      reservations = Map.copyOf(reservations);
      analysis = Map.copyOf(analysis);
    }

    boolean overrides() {
      return override != null && !override.isBlank();
    }
  }

  /** The six dimensions of 第十四条, by their keys. */
  public static final Map<String, Bilingual> DIMENSIONS = dimensions();

  private static Map<String, Bilingual> dimensions() {
    Map<String, Bilingual> dimensions = new LinkedHashMap<>();
    CaseKeys.ANALYSIS.keys().forEach(key -> dimensions.put(key.english(), key.name()));
    return Collections.unmodifiableMap(dimensions);
  }

  /** The subjects decided on. */
  public Set<Subject> subjects() {
    return Collections.unmodifiableSet(assessments.keySet());
  }

  public Map<Subject, Assessment> assessments() {
    return Collections.unmodifiableMap(assessments);
  }

  /** The outcome that all the subjects share; null if they differ or one is undetermined. */
  public @Nullable Outcome outcome() {
    Set<@Nullable Outcome> outcomes = new LinkedHashSet<>();
    assessments.values().forEach(assessment -> outcomes.add(assessment.outcome()));
    return outcomes.size() == 1 ? outcomes.iterator().next() : null;
  }

  /** The conclusion that an outcome is recorded as; null if the regulation does not apply. */
  public static @Nullable Conclusion conclusionOf(Outcome outcome) {
    return switch (outcome) {
      case NOT_APPLICABLE -> null;
      case DILIGENT -> Conclusion.DILIGENT;
      case TOLERATED_EXEMPTIBLE, TOLERATED -> Conclusion.TOLERATED;
      case NOT_TOLERATED_MITIGABLE, NOT_TOLERATED -> Conclusion.NOT_TOLERATED;
    };
  }

  /** The reservations that a decision must weigh. */
  public Set<Reservation> reservations() {
    Set<Reservation> reservations = new LinkedHashSet<>();
    assessments.values().forEach(assessment -> reservations.addAll(assessment.reservations()));
    return reservations;
  }

  /**
   * The changes that record a decision.
   *
   * @param readings in force
   * @param replace whether it takes the place of one that stands
   * @param today nothing later has been decided
   * @throws RefusedException if it cannot be recorded, with everything that stands in the way
   */
  public List<Edit> edits(
      Draft draft, Readings readings, String version, boolean replace, LocalDate today)
      throws RefusedException {
    refuseIfDecided(draft, replace);
    refuseIfNotifiedBefore(draft, replace);
    List<Bilingual> objections = new ArrayList<>();
    Draft complete = completed(draft);
    checkRange(complete, objections);
    if (objections.isEmpty()) {
      checkComplete(complete, objections);
    }
    checkDay(complete, today, objections);
    checkReservations(complete, objections);
    checkAnalysis(complete, objections);
    if (!objections.isEmpty()) {
      throw new RefusedException(
          new Bilingual(
              objections.stream().map(Bilingual::chinese).collect(Collectors.joining("；")),
              objections.stream().map(Bilingual::english).collect(Collectors.joining("; "))));
    }
    return edits(complete, readings, version);
  }

  private void refuseIfDecided(Draft draft, boolean replace) throws RefusedException {
    for (Subject each : assessments.keySet()) {
      Decision before = caseFile.decision(each);
      boolean ofOtherBody =
          before != null && course(each).isRecommendation() && isAccountabilityBody(draft.body());
      if (before != null && before.conclusion() != null && !ofOtherBody && !replace) {
        throw new RefusedException(
            new Bilingual(
                    "对{0}已有决定（{1}，{2}）；变更决定请加 --replace",
                    "{0} has been decided on ({1}, {2}); to change it add --replace")
                .with(
                    each.name(),
                    before.conclusion().label(),
                    before.date() == null
                        ? new Bilingual("未写明日期", "without a date")
                        : before.date()));
      }
      if (subject == null && each.decision() != null && caseFile.subjects().size() > 1) {
        throw new RefusedException(
            new Bilingual(
                    "对{0}已经单独作出决定，请用 --subject 指明这次决定的是哪一名当事人",
                    "{0} has a decision of their own; say by --subject whom this one is on")
                .with(each.name()));
      }
    }
  }

  /** A notice given before was of the decision that is replaced; the new one is notified anew. */
  private void refuseIfNotifiedBefore(Draft draft, boolean replace) throws RefusedException {
    for (Subject each : assessments.keySet()) {
      Particulars notified = caseFile.holding(CaseKeys.NOTIFIED, each);
      if (!replace && !staleNotices(notified, draft.date).isEmpty()) {
        throw new RefusedException(
            new Bilingual(
                    "对{0}的告知早于这次决定（{1}），是就原结论作出的；加 --replace 则移除原告知日期，新决定须重新告知（第十四条）",
                    "{0} was notified before this decision ({1}), of the earlier conclusion; with"
                        + " --replace that notice is removed, and the new decision is to be notified"
                        + " (Article 14)")
                .with(each.name(), draft.date));
      }
    }
  }

  private Course course(Subject each) {
    return Course.recorded(caseFile, Readings.DEFAULT, each);
  }

  /** The notices that were given before a day, and so of an earlier decision. */
  private static List<Key<LocalDate>> staleNotices(Particulars notified, LocalDate decided) {
    List<Key<LocalDate>> stale = new ArrayList<>();
    for (Key<LocalDate> key : List.of(CaseKeys.UNITS_NOTIFIED, CaseKeys.PARTY_NOTIFIED)) {
      LocalDate notice = notified.get(key);
      if (notice != null && notice.isBefore(decided)) {
        stale.add(key);
      }
    }
    return stale;
  }

  private void removeStaleNotices(LocalDate decided, List<Edit> edits) {
    String part = CaseKeys.NOTIFIED.english();
    for (Key<LocalDate> key : staleNotices(caseFile.particulars(), decided)) {
      if (isOfNoOther(key)) {
        edits.add(new Edit.Remove(List.of(part, key.english())));
      }
    }
    for (Subject each : assessments.keySet()) {
      String index = String.valueOf(caseFile.place(each));
      for (Key<LocalDate> key : staleNotices(each.particulars(), decided)) {
        edits.add(new Edit.Remove(List.of("subjects", index, part, key.english())));
      }
    }
  }

  /** Whether a notice to all is of no decision that stands for anyone but those decided on. */
  private boolean isOfNoOther(Key<LocalDate> key) {
    for (Subject other : caseFile.subjects()) {
      boolean stands =
          !assessments.containsKey(other)
              && !other.particulars().has(CaseKeys.NOTIFIED)
              && caseFile.decision(other) != null;
      if (stands && course(other).notice(key) != null) {
        return false;
      }
    }
    return true;
  }

  private boolean isAccountabilityBody(@Nullable String body) {
    String other = caseFile.get(CaseKeys.ACCOUNTABILITY_BODY);
    return body != null && other != null && other.strip().equals(body.strip());
  }

  /** The draft with what follows from the outcome filled in. */
  private Draft completed(Draft draft) {
    Outcome outcome = outcome();
    if (outcome == null) {
      return draft;
    }
    boolean single = outcome.dispositions().size() == 1;
    return new Draft(
        draft.conclusion == null ? conclusionOf(outcome) : draft.conclusion,
        draft.disposition == null && single ? outcome.dispositions().get(0) : draft.disposition,
        draft.date,
        draft.body,
        draft.reasons,
        draft.number,
        draft.override,
        draft.reservations,
        draft.analysis);
  }

  private void checkComplete(Draft draft, List<Bilingual> objections) {
    if (draft.conclusion == null) {
      objections.add(
          new Bilingual(
              "须用 --conclusion 写明结论：履职尽责（“diligent”）、予以容错（“tolerated”）、不予容错（“not-tolerated”）",
              "say the conclusion by --conclusion: \"diligent\", \"tolerated\" or \"not-tolerated\""));
    }
    if (draft.disposition == null) {
      Outcome outcome = outcome();
      boolean none = outcome == null || outcome.dispositions().isEmpty();
      objections.add(
          new Bilingual("须用 --disposition 写明处理{0}", "say the disposition by --disposition{0}")
              .with(outcome == null || none ? new Bilingual("", "") : among(outcome)));
    }
  }

  private boolean isUndetermined() {
    return assessments.values().stream().anyMatch(assessment -> assessment.outcome() == null);
  }

  private Bilingual differing() {
    List<Bilingual> each = new ArrayList<>();
    assessments.forEach(
        (one, assessment) -> {
          Outcome outcome = assessment.outcome();
          if (outcome != null) {
            each.add(new Bilingual("{0}{1}", "{0} {1}").with(one.name(), outcome.label()));
          }
        });
    return new Bilingual(
            "各当事人的评估结论不同（{0}），请用 --subject 逐人决定",
            "the subjects' outcomes differ ({0}); decide on each by --subject")
        .with(joined(each, "；", "; "));
  }

  private static Bilingual among(Outcome outcome) {
    return new Bilingual("，可供选择：{0}", ", one of: {0}").with(open(outcome));
  }

  /** The dispositions open under an outcome, exemption with its 可以. */
  public static Bilingual open(Outcome outcome) {
    List<Bilingual> open = new ArrayList<>();
    for (Disposition disposition : outcome.dispositions()) {
      Bilingual may =
          disposition == Disposition.EXEMPT
              ? new Bilingual("可以免责（“{0}”）", "may be exempted (\"{0}\")").with(disposition.id())
              : withId(disposition.label(), disposition.id());
      open.add(may);
    }
    return joined(open);
  }

  private static Bilingual joined(List<Bilingual> texts) {
    return joined(texts, "、", ", ");
  }

  private static Bilingual joined(List<Bilingual> texts, String chinese, String english) {
    return new Bilingual(
        texts.stream().map(Bilingual::chinese).collect(Collectors.joining(chinese)),
        texts.stream().map(Bilingual::english).collect(Collectors.joining(english)));
  }

  private void checkDay(Draft draft, LocalDate today, List<Bilingual> objections) {
    if (draft.date.isAfter(today)) {
      objections.add(
          new Bilingual("决定日期 {0} 晚于今天（{1}）", "the date {0} is later than today ({1})")
              .with(draft.date, today));
    }
    LocalDate from = caseFile.get(CaseKeys.INQUIRY_FROM);
    LocalDate to = caseFile.get(CaseKeys.INQUIRY_TO);
    if (from != null && to == null) {
      objections.add(
          new Bilingual(
                  "调查尚未结束，而第十四条规定调查核实后作出认定；已经结束的，请在案件文件中写明{0}",
                  "the inquiry has not ended, and Article 14 has the conclusion follow it; if it"
                      + " has, write {0} in the case file")
              .with(caseFile.where(CaseKeys.INQUIRY_TO.path())));
    }
    if (Boolean.FALSE.equals(caseFile.get(CaseKeys.ACCEPTED))) {
      objections.add(
          new Bilingual(
              "本案不予受理，没有可以认定的事项", "the application was not taken up; nothing is to decide"));
    }
  }

  private void checkRange(Draft draft, List<Bilingual> objections) {
    if (outcome() == null && !isUndetermined()) {
      objections.add(differing());
      return;
    }
    List<Bilingual> outOfRange = new ArrayList<>();
    assessments.forEach((each, assessment) -> checkRange(each, assessment, draft, outOfRange));
    if (!draft.overrides()) {
      objections.addAll(outOfRange);
    } else if (outOfRange.isEmpty()) {
      objections.add(
          new Bilingual(
              "结论和处理都在本办法的范围之内，不必写 --override",
              "conclusion and disposition are within the range; leave out --override"));
    }
  }

  private static void checkRange(
      Subject each, Assessment assessment, Draft draft, List<Bilingual> objections) {
    Outcome outcome = assessment.outcome();
    if (outcome == null) {
      objections.add(
          new Bilingual(
                  "{0}的评估结论尚不能确定（可能为：{1}；待查事实 {2} 项），应当先查清事实，或者用 --adopt 采用解释口径并说明理由；集体研究仍要认定的，用 --override 写明理由",
                  "the outcome for {0} is undetermined (possible: {1}; {2} facts open); establish the"
                      + " facts first, or adopt a reading with its reason by --adopt, or give the body's"
                      + " reason by --override")
              .with(each.name(), possible(assessment), assessment.open().size()));
      return;
    }
    if (outcome == Outcome.NOT_APPLICABLE) {
      objections.add(
          new Bilingual(
                  "本办法不适用于{0}（第二条），没有可以作出的认定；确需认定的，用 --override 写明理由",
                  "the regulation does not apply to {0} (Article 2), so there is nothing to decide;"
                      + " give a reason by --override if there is")
              .with(each.name()));
      return;
    }
    Conclusion expected = conclusionOf(outcome);
    if (draft.conclusion != null && expected != null && draft.conclusion != expected) {
      objections.add(
          new Bilingual(
                  "{0}的评估结论为{1}，不能认定为{2}；可以先考虑用 --adopt 采用另一种解释口径并说明理由，确需如此认定的，用 --override 写明理由",
                  "the outcome for {0} is {1}, not {2}; adopt another reading with its reason by --adopt,"
                      + " or give a reason by --override to conclude so"
                      + " all the same")
              .with(each.name(), outcome.label(), draft.conclusion.label()));
    } else if (draft.disposition != null && !outcome.dispositions().contains(draft.disposition)) {
      objections.add(
          new Bilingual(
                  "对{0}的处理“{1}”超出本办法的范围{2}；可以先考虑用 --adopt 采用另一种解释口径并说明理由，确需如此处理的，用 --override 写明理由",
                  "the disposition \"{1}\" for {0} is not open{2}; adopt another reading with its"
                      + " reason by --adopt, or give a reason by --override to"
                      + " choose it all the same")
              .with(each.name(), draft.disposition.label(), among(outcome)));
    }
  }

  private static Bilingual possible(Assessment assessment) {
    List<Outcome> possible = assessment.possible().toList();
    return new Bilingual(
        possible.stream().map(o -> o.label().chinese()).collect(Collectors.joining("；")),
        possible.stream().map(o -> o.label().english()).collect(Collectors.joining("; ")));
  }

  private void checkReservations(Draft draft, List<Bilingual> objections) {
    Set<String> ids = new LinkedHashSet<>();
    for (Reservation reservation : reservations()) {
      ids.add(reservation.id());
      String weighed = draft.reservations.get(reservation.id());
      if (weighed == null || weighed.isBlank()) {
        objections.add(
            new Bilingual(
                    "保留事项“{0}”须说明如何权衡：--reservation “{1}=说明”",
                    "say how the reservation \"{0}\" was weighed: --reservation \"{1}=text\"")
                .with(reservation.label(), reservation.id()));
      }
    }
    for (String id : draft.reservations.keySet()) {
      if (!ids.contains(id)) {
        objections.add(
            new Bilingual("本案没有保留事项“{0}”{1}", "the case has no reservation \"{0}\"{1}")
                .with(
                    id,
                    ids.isEmpty()
                        ? new Bilingual("", "")
                        : new Bilingual("，只有{0}", ", only {0}").with(named(reservations()))));
      }
    }
  }

  private static void checkAnalysis(Draft draft, List<Bilingual> objections) {
    for (String key : draft.analysis.keySet()) {
      if (!DIMENSIONS.containsKey(key)) {
        objections.add(
            new Bilingual("综合分析没有“{0}”这一方面，应为{1}", "there is no dimension \"{0}\"; they are {1}")
                .with(key, joined(dimensionsWithIds())));
      }
    }
  }

  private static List<Bilingual> dimensionsWithIds() {
    List<Bilingual> all = new ArrayList<>();
    DIMENSIONS.forEach((id, label) -> all.add(withId(label, id)));
    return all;
  }

  private static Bilingual named(Set<Reservation> reservations) {
    return joined(reservations.stream().map(each -> withId(each.label(), each.id())).toList());
  }

  /** What is meant, and in quotation marks what is typed for it. */
  private static Bilingual withId(Bilingual label, String id) {
    return new Bilingual("{0}（“{1}”）", "{0} (\"{1}\")").with(label, id);
  }

  /** What the record still lacks, which documents would show as blanks. */
  public List<Bilingual> missing(Draft draft) {
    List<Bilingual> missing = new ArrayList<>();
    if (draft.body == null || draft.body.isBlank()) {
      missing.add(new Bilingual("决定机构（--body）", "the deciding body (--body)"));
    }
    if (draft.reasons == null || draft.reasons.isBlank()) {
      missing.add(new Bilingual("理由（--reasons）", "the reasons (--reasons)"));
    }
    List<Bilingual> dimensions = List.copyOf(unanalysed(draft).values());
    if (!dimensions.isEmpty()) {
      missing.add(
          new Bilingual("综合分析（--analysis）中的{0}", "the analysis (--analysis) of {0}")
              .with(joined(dimensions)));
    }
    return missing;
  }

  /** The dimensions that neither the draft nor the case analyses, by their keys. */
  public Map<String, Bilingual> unanalysed(Draft draft) {
    Map<String, Bilingual> missing = new LinkedHashMap<>(DIMENSIONS);
    missing.keySet().removeAll(draft.analysis.keySet());
    for (Key<?> key : CaseKeys.ANALYSIS.keys()) {
      if (caseFile.get(key) != null) {
        missing.remove(key.english());
      }
    }
    return missing;
  }

  private List<Edit> edits(Draft draft, Readings readings, String version) {
    Map<String, EditValue> decision = new LinkedHashMap<>();
    if (draft.conclusion != null) {
      decision.put("conclusion", EditValue.text(draft.conclusion.id()));
    }
    if (draft.disposition != null) {
      decision.put("disposition", EditValue.text(draft.disposition.id()));
    }
    decision.put("date", EditValue.date(draft.date));
    put(decision, "body", draft.body);
    put(decision, "reasons", draft.reasons);
    if (draft.number != null) {
      decision.put("number", EditValue.number(draft.number));
    }
    put(decision, "override", draft.override);
    if (!draft.reservations.isEmpty()) {
      Map<String, EditValue> weighed = new LinkedHashMap<>();
      for (Reservation reservation : reservations()) {
        put(weighed, reservation.id(), draft.reservations.get(reservation.id()));
      }
      decision.put("reservations", EditValue.mapping(weighed));
    }
    Map<String, EditValue> fingerprint = new LinkedHashMap<>();
    fingerprint.put("facts", EditValue.text(Fingerprints.facts(caseFile, subject)));
    fingerprint.put("evidence", EditValue.text(Fingerprints.evidence(caseFile, subject)));
    fingerprint.put("readings", EditValue.text(Fingerprints.readings(readings)));
    fingerprint.put("statute", EditValue.text(Fingerprints.statute()));
    fingerprint.put("program", EditValue.text(version));
    decision.put("fingerprint", EditValue.mapping(fingerprint));
    List<Edit> edits = new ArrayList<>();
    DIMENSIONS
        .keySet()
        .forEach(
            key -> {
              String text = draft.analysis.get(key);
              if (text != null) {
                edits.add(new Edit.Set(List.of("analysis", key), EditValue.text(text)));
              }
            });
    removeStaleNotices(draft.date, edits);
    edits.add(new Edit.Set(place(), EditValue.mapping(decision)));
    return edits;
  }

  private static void put(Map<String, EditValue> entries, String key, @Nullable String text) {
    if (text != null) {
      entries.put(key, EditValue.text(text));
    }
  }

  private List<String> place() {
    List<Subject> all = caseFile.subjects();
    Subject whose = subject;
    if (whose == null && all.size() == 1 && all.get(0).decision() != null) {
      whose = all.get(0);
    }
    return whose == null
        ? List.of("decision")
        : List.of("subjects", String.valueOf(caseFile.place(whose)), "decision");
  }

  /** The names of those decided on. */
  public String names(Language language) {
    return assessments.keySet().stream()
        .map(Subject::name)
        .collect(Collectors.joining(language == Language.CHINESE ? "、" : ", "));
  }
}
