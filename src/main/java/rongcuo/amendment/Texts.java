package rongcuo.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.EntryLine;
import rongcuo.casefile.Key;
import rongcuo.casefile.ReportKind;
import rongcuo.casefile.Section;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.Changes;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.RefusedException;

/** Texts, dates, words and numbers at the typed keys of a case or of one of its subjects. */
public record Texts(Amending amending, @Nullable Subject subject) {
  /** What a decision consists of: another is decided, not written over it. */
  private static final Set<Key<?>> DECIDED = Set.of(CaseKeys.CONCLUSION, CaseKeys.DISPOSITION);

  /** What is entered as such; what else a case has is recorded, and only corrected here. */
  static final Set<Section> ENTERED =
      Set.of(
          CaseKeys.MATTER,
          CaseKeys.UNIT,
          CaseKeys.INCIDENT,
          CaseKeys.INITIATION,
          CaseKeys.APPLICATION,
          CaseKeys.ACCEPTANCE,
          CaseKeys.REPORT,
          CaseKeys.INQUIRY,
          CaseKeys.ANALYSIS,
          CaseKeys.DELIBERATION);

  private static final String NO_REPORT = CaseKeys.REPORT_KIND.spelled(ReportKind.NONE);

  /** Whether what a part of the matter says can be entered or corrected. */
  public static boolean isOpen(Section section, CaseFile caseFile) {
    return ENTERED.contains(section) || caseFile.particulars().has(section);
  }

  /** Whether what stands at a key is corrected as such. */
  public static boolean isOpen(Key<?> key) {
    return key.parts() == null && !DECIDED.contains(key);
  }

  /**
   * Writes or corrects what stands at a key.
   *
   * @param item which part of a list it is in, from 1; 0 for the last
   */
  public Amendment set(TextPlace place, List<String> texts, int item) throws RefusedException {
    refuseParts(place);
    List<String> path = path(place, item);
    refuseUnrecorded(place, path);
    boolean corrects = amending.changes().at(path) != null;
    amending.set(path, place.key(), texts);
    removeWhatNoReportHas(place.key(), texts);
    return amending.done(
        corrects ? "已更正{0}“{1}”" : "已写入{0}“{1}”",
        corrects ? "corrected {0}\"{1}\"" : "wrote {0}\"{1}\"",
        whose(path),
        place.key().name());
  }

  /** Where there was no report, nothing was found of it. */
  private void removeWhatNoReportHas(Key<?> key, List<String> texts) {
    if (key == CaseKeys.REPORT_KIND && texts.contains(NO_REPORT)) {
      for (Key<?> found : List.of(CaseKeys.REPORT_FINDING, CaseKeys.REPORT_MALICIOUS)) {
        amending.changes().remove(List.of(CaseKeys.REPORT.english(), found.english()));
      }
    }
  }

  /** Removes what stands at a key; of a list of parts, one part. */
  public Amendment remove(TextPlace place, int item) throws RefusedException {
    if (DECIDED.contains(place.key())) {
      throw undecided(place);
    }
    List<String> path = path(place, item);
    if (place.key().parts() != null) {
      path = Changes.below(path, Integer.toString(itemOf(path, item, place.key())));
    }
    if (amending.changes().at(path) == null) {
      throw new RefusedException(
          "{0}“{1}”没有内容", "nothing stands at {0}\"{1}\"", whose(path), place.key().name());
    }
    amending.changes().remove(path);
    return amending.done("已删除{0}“{1}”", "removed {0}\"{1}\"", whose(path), place.key().name());
  }

  private static void refuseParts(TextPlace place) throws RefusedException {
    Section parts = place.key().parts();
    if (parts != null) {
      throw new RefusedException(
          "“{0}”由若干项组成，请写明改哪一项：{1}{2}",
          "\"{0}\" has parts; name what is to be corrected in one, of: {1}{2}",
          place.key().name(),
          Amending.named(parts.keys()),
          Bilingual.forOptions("（第几条用 --item 指明）", " (and which, by --item)"));
    }
  }

  private List<String> path(TextPlace place, int item) throws RefusedException {
    List<String> path = new ArrayList<>(holder(place));
    if (!place.section().isHeldDirectly()) {
      path.add(place.section().english());
    }
    Key<?> list = place.list();
    if (list != null) {
      path.add(list.english());
      path.add(Integer.toString(itemOf(path, item, list)));
    }
    path.add(place.key().english());
    return path;
  }

  private int itemOf(List<String> path, int item, Key<?> list) throws RefusedException {
    int size = amending.changes().at(path) instanceof List<?> parts ? parts.size() : 0;
    if (size == 0) {
      throw new RefusedException(
          "案件没有“{0}”；要新记一项，请用{1}",
          "the case has none of \"{0}\"; record one by {1}", list.name(), Entering.line(list));
    }
    if (item > size) {
      throw new RefusedException(
          "“{0}”只有 {1} 项，没有第 {2} 项", "\"{0}\" has {1} parts, no {2}th", list.name(), size, item);
    }
    return (item == 0 ? size : item) - 1;
  }

  /** Where the part of the file stands: with the matter, or with a subject. */
  private List<String> holder(TextPlace place) throws RefusedException {
    Section section = place.section();
    boolean mayBeOwn = section.isOfSubjects() || section == CaseKeys.SUBJECT;
    if (subject != null) {
      if (!mayBeOwn) {
        throw new RefusedException(
            "“{0}”属于全案，不分当事人{1}",
            "\"{0}\" is the matter's, of no subject alone{1}",
            place.key().name(),
            Bilingual.forOptions("，请去掉 --subject", "; leave out --subject"));
      }
      refuseParting(section, subject);
      return amending.subjectPath(subject);
    }
    return mayBeOwn ? holderOfOwn(place) : List.of();
  }

  /** A subject that has nothing of a part would leave the way of the others by the first word. */
  private void refuseParting(Section section, Subject of) throws RefusedException {
    if (CaseKeys.PARTING.contains(section) && !of.particulars().has(section)) {
      throw new RefusedException(
          "“{0}”没有单独的{1}{2}",
          "{0} has no {1} of its own{2}",
          of.name(),
          section.name(),
          Bilingual.forOptions(
              "；适用于全案的，请去掉 --subject",
              "; what holds for the whole matter is corrected without --subject"));
    }
  }

  private List<String> holderOfOwn(TextPlace place) throws RefusedException {
    CaseFile caseFile = amending.caseFile();
    Section section = place.section();
    boolean isOfSubject = section == CaseKeys.SUBJECT;
    if (!isOfSubject && caseFile.particulars().has(section)) {
      return List.of();
    }
    List<Subject> having =
        caseFile.subjects().stream()
            .filter(each -> isOfSubject || each.particulars().has(section))
            .toList();
    if (having.isEmpty()) {
      return List.of();
    }
    if (caseFile.subjects().size() == 1) {
      return amending.subjectPath(having.get(0));
    }
    throw new RefusedException(
        "“{0}”写在各当事人名下，请{1}指明是哪一名",
        "\"{0}\" stands with each subject; name one{1}",
        place.key().name(),
        Bilingual.by("--subject"));
  }

  private void refuseUnrecorded(TextPlace place, List<String> path) throws RefusedException {
    Section section = place.section();
    if (DECIDED.contains(place.key())) {
      throw undecided(place);
    }
    int depth = section.isHeldDirectly() ? 0 : path.indexOf(section.english()) + 1;
    boolean stands = depth == 0 || amending.changes().at(path.subList(0, depth)) != null;
    if (!stands && !ENTERED.contains(section)) {
      throw new RefusedException(
          "案件还没有记录{0}；请先用{1}记录，此处只更正已有的记录",
          "the case has no record of {0} yet; record it by {1}, here it is only corrected",
          section.name(),
          Entering.line(place.key()));
    }
  }

  private static RefusedException undecided(TextPlace place) {
    return new RefusedException(
        "“{0}”是决定本身，请用{1}变更",
        "\"{0}\" is what was decided; change it by {1}",
        place.key().name(),
        EntryLine.deciding("--replace"));
  }

  private Bilingual whose(List<String> path) {
    return path.get(0).equals("subjects")
        ? new Bilingual("{0}的", "{0}: ")
            .with(amending.caseFile().subjects().get(Integer.parseInt(path.get(1))).name())
        : new Bilingual("", "");
  }
}
