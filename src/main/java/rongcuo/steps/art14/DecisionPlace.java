package rongcuo.steps.art14;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Decision;
import rongcuo.casefile.FormerDecision;
import rongcuo.casefile.Particulars;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;

/**
 * What a decision stands with: the whole matter, or one subject.
 *
 * @param subject null for the matter
 */
record DecisionPlace(CaseFile caseFile, @Nullable Subject subject) {

  static final String FORMER = "former-decisions";
  static final String NUMBERS = "numbers";

  /** What a decision on one subject, or on all, is to stand with; of one alone, where it stands. */
  static DecisionPlace of(CaseFile caseFile, Section section, @Nullable Subject subject) {
    Subject only = caseFile.subjects().get(0);
    boolean own =
        caseFile.subjects().size() == 1 && new DecisionPlace(caseFile, only).stands(section);
    boolean ofOne = subject != null && caseFile.subjects().size() > 1;
    return new DecisionPlace(caseFile, ofOne ? subject : own ? only : null);
  }

  private boolean stands(Section section) {
    return own(section) != null;
  }

  /** Whether nobody else is concerned by the case. */
  boolean isAlone() {
    return caseFile.subjects().size() == 1;
  }

  /** Whether others may take what the matter has as theirs. */
  boolean isOneOfSeveral() {
    return subject != null && !isAlone();
  }

  /** Whom it is asked for what holds; null for the matter of several. */
  @Nullable Subject whose() {
    return subject == null && isAlone() ? caseFile.subjects().get(0) : subject;
  }

  List<String> path(String... keys) {
    List<String> path = new ArrayList<>();
    if (subject != null) {
      path.add("subjects");
      path.add(String.valueOf(caseFile.place(subject)));
    }
    path.addAll(List.of(keys));
    return path;
  }

  /** What stands here, and nowhere else. */
  Particulars particulars() {
    return subject == null ? caseFile.particulars() : subject.particulars();
  }

  Map<String, String> numbers() {
    return subject == null ? caseFile.numbers() : subject.numbers();
  }

  /** What holds of a part for those concerned. */
  Particulars holding(Section section) {
    return caseFile.holding(section, whose());
  }

  /** Where what holds of a part stands. */
  DecisionPlace holderOf(Section section) {
    Subject whose = whose();
    boolean own = whose != null && whose.particulars().has(section);
    return new DecisionPlace(caseFile, own ? whose : null);
  }

  /** The decision, or recommendation, that stands here; null if there is none. */
  @Nullable Decision own(Section section) {
    boolean recommended = section == CaseKeys.RECOMMENDATION;
    return subject == null
        ? recommended ? caseFile.recommendation() : caseFile.decision()
        : recommended ? subject.recommendation() : subject.decision();
  }

  /** The decisions kept here that others took the place of. */
  List<FormerDecision> former() {
    return subject == null ? caseFile.formerDecisions() : subject.formerDecisions();
  }
}
