package rongcuo.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.AnswerPlace;
import rongcuo.casefile.edit.Changes;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.language.Bilingual;
import rongcuo.language.Folded;
import rongcuo.steps.art14.Newcomers;
import rongcuo.steps.course.RefusedException;

/** The officers whose case it is, and the institution where it is one of them. */
public final class Officers {

  private static final List<String> APPLICANTS =
      List.of(CaseKeys.INITIATION.english(), CaseKeys.APPLICANTS.english());

  private final Amending amending;
  private final CaseFile caseFile;

  public Officers(Amending amending) {
    this.amending = amending;
    this.caseFile = amending.caseFile();
  }

  /**
   * Adds one, who has no part in what was decided of the others.
   *
   * @param institution null where nothing is said of it
   */
  public Amendment add(String name, @Nullable Boolean institution, Map<Key<?>, List<String>> given)
      throws RefusedException {
    refuseTaken(name, null);
    List<Edit> apart = Newcomers.edits(caseFile);
    apart.forEach(amending.changes()::make);
    AnswerPlace.beforeASecondSubject(caseFile).forEach(amending.changes()::make);
    Map<String, EditValue> entries = new LinkedHashMap<>();
    entries.put("name", EditValue.text(name));
    entries.putAll(Amending.values(given));
    if (institution != null) {
      entries.put("role", role(institution));
    }
    amending.changes().append(List.of("subjects"), EditValue.mapping(entries));
    return apart.isEmpty()
        ? amending.done("已增加当事人“{0}”", "added the subject {0}", name)
        : amending.done(
            "已增加当事人“{0}”；原有的决定、告知、纠错改记在原有当事人名下，不适用于后加入的当事人",
            "added the subject {0}; what was decided, notified and corrected before now stands with"
                + " those whom it concerned, and not with the newcomer",
            name);
  }

  private static EditValue role(boolean institution) {
    return EditValue.text(institution ? "institution" : "officer");
  }

  private void refuseTaken(String name, @Nullable Subject but) throws RefusedException {
    if (name.isBlank()) {
      throw new RefusedException("姓名不能为空", "the name cannot be empty");
    }
    for (Subject other : caseFile.subjects()) {
      if (other != but && Folded.same(other.name(), name)) {
        throw new RefusedException(
            "案件中已有当事人“{0}”", "the case has a subject {0} already", other.name());
      }
    }
  }

  /**
   * Corrects what is said of one, and the name wherever the file refers to the subject by it.
   *
   * @param name the right one; null where it stays
   * @param institution null where that stays
   */
  public Amendment correct(
      Subject subject,
      @Nullable String name,
      @Nullable Boolean institution,
      Map<Key<?>, List<String>> given)
      throws RefusedException {
    List<String> path = amending.subjectPath(subject);
    amending.setAll(path, given);
    if (institution != null) {
      amending.changes().set(Changes.below(path, "role"), role(institution));
    }
    if (name == null) {
      return amending.done("已更正当事人“{0}”", "corrected the subject {0}", subject.name());
    }
    rename(subject, name);
    return amending.done(
        "当事人“{0}”改为“{1}”", "the subject {0} is called {1} now", subject.name(), name);
  }

  private void rename(Subject subject, String name) throws RefusedException {
    refuseTaken(name, subject);
    String old = subject.name();
    amending
        .changes()
        .set(Changes.below(amending.subjectPath(subject), "name"), EditValue.text(name));
    for (Changes.Said said : references(old)) {
      amending.changes().set(said.path(), EditValue.text(name));
    }
    amending.tellWhereStill(old, name);
  }

  /** The places that refer to a subject by name, its own left out. */
  private List<Changes.Said> references(String name) {
    List<Changes.Said> references = new ArrayList<>();
    for (Changes.Said said : amending.changes().texts()) {
      if (isReference(said.path()) && Folded.same(said.text(), name)) {
        references.add(said);
      }
    }
    return references;
  }

  /** Those who applied, and whose version of a fact another is. */
  private static boolean isReference(List<String> path) {
    int size = path.size();
    boolean isApplicant = size > 2 && path.subList(0, 2).equals(APPLICANTS);
    return isApplicant
        || path.contains("facts") && path.contains("dispute") && path.get(size - 1).equals("by");
  }

  /** Removes one, with all that is the subject's alone. */
  public Amendment remove(Subject subject) throws RefusedException {
    if (caseFile.subjects().size() == 1) {
      throw new RefusedException(
          "“{0}”是案件唯一的当事人，不能删除；姓名有误的，改名即可",
          "{0} is the only subject of the case and cannot be removed; a wrong name is corrected",
          subject.name());
    }
    tellWhatIsOf(subject);
    for (Changes.Said said : references(subject.name())) {
      amending.goesAlong("{0}中写有该当事人", "{0} names the subject", amending.where(said.path()));
    }
    removeReferences(subject.name());
    amending.changes().remove(amending.subjectPath(subject));
    amending.tellWhereStill(subject.name(), null);
    return amending.done("已删除当事人“{0}”", "removed the subject {0}", subject.name());
  }

  private void removeReferences(String name) {
    List<Changes.Said> references = references(name);
    for (int i = references.size() - 1; i >= 0; i--) {
      List<String> path = references.get(i).path();
      boolean isVersion = path.get(path.size() - 1).equals("by");
      amending.changes().remove(isVersion ? path.subList(0, path.size() - 1) : path);
    }
  }

  private void tellWhatIsOf(Subject subject) {
    if (!subject.facts().isEmpty()) {
      List<Bilingual> labels = new ArrayList<>();
      subject.facts().keySet().forEach(fact -> labels.add(fact.label()));
      amending.goesAlong(
          "其本人的回答 {0} 项（{1}）",
          "{0} answers of its own ({1})", labels.size(), new Bilingual("、", ", ").between(labels));
    }
    for (Section section : CaseKeys.OF_SUBJECTS) {
      if (subject.particulars().has(section)) {
        amending.goesAlong("其本人的{0}", "{0} of its own", section.name());
      }
    }
    if (caseFile.decision() != null && subject.decision() == null) {
      amending.goesAlong("全案的认定决定也适用于该当事人", "the decision of the matter is about it too");
    }
    if (!subject.formerDecisions().isEmpty()) {
      amending.goesAlong("其原决定", "its former decisions");
    }
    if (!subject.particulars().all(CaseKeys.OBJECTIONS).isEmpty()) {
      amending.goesAlong("其异议", "its objections");
    }
    if (!subject.numbers().isEmpty()) {
      amending.goesAlong("其文书编号", "the numbers of its documents");
    }
  }
}
