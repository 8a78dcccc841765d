package rongcuo.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.yaml.Node;
import rongcuo.confidentiality.Finding;
import rongcuo.confidentiality.Identity;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problem;
import rongcuo.diagnostics.Problems;
import rongcuo.language.Bilingual;

/**
 * Keeps a reporter's identity out of whatever is made from a case file, though somebody wrote it
 * there: the texts that tell it are read without it, and remarked.
 */
final class Concealment {

  private static final Bilingual TOLD =
      new Bilingual(
          "此处文字中含有举报人的姓名或者联系方式，输出时已经隐去；请从案件文件中删去，举报人身份只写入举报人文件（第十九条）。",
          "This text tells the reporter's name or contact; results leave it out. Remove it from the"
              + " case file: a reporter is named in the reporter's file alone (Article 19).");

  private static final Bilingual DOUBTFUL =
      new Bilingual(
          "此处文字中有一个词与举报人的姓名或者名字相同，也可能只是常用词，没有隐去；外送前请人工核对是否指举报人。",
          "A word here is the reporter's name or given name, or an ordinary word, and is kept; see"
              + " whether the reporter is meant before it leaves the office.");

  private static final Bilingual NAME_OF_FILE =
      new Bilingual(
          "案件文件的文件名或者所在文件夹的名称含有举报人的姓名或者联系方式；请改名。",
          "The name of the case file or of its folder tells the reporter's name or contact; rename"
              + " it.");

  private static final Bilingual NOT_READ =
      new Bilingual(
          "举报人文件不能读取，未能核对本案文字是否写有举报人的姓名或者联系方式；外送前请由有权查阅的人员核对。",
          "The reporter's file cannot be read, so nobody has looked whether the case names the"
              + " reporter; have it looked at before anything leaves the office.");

  private static final Bilingual NOT_VALID =
      new Bilingual(
          "举报人文件有错误，未能核对本案文字是否写有举报人的姓名或者联系方式；请先改正该文件。",
          "The reporter's file has errors, so nobody has looked whether the case names the reporter;"
              + " mend that file first.");

  private final Problems problems;
  private final List<Disclosure> disclosures = new ArrayList<>();
  private Identity reporter = Identity.NONE;

  private Concealment(Problems problems) {
    this.problems = problems;
  }

  /**
   * Takes a reporter's identity out of the texts of a case, as far as a file beside it tells who
   * reported.
   *
   * @param root what could be read; null if nothing could
   * @param problems takes a warning for each text, and for a reporter's file that cannot be used;
   *     its messages are then freed of the identity too
   */
  static Concealed in(Node.@Nullable Mapping root, Path file, Problems problems) {
    List<Path> companions = ReporterFile.find(file, id(root, file));
    if (companions.isEmpty()) {
      return Concealed.NOTHING;
    }
    Concealment concealment = new Concealment(problems);
    companions.forEach(concealment::read);
    if (root != null) {
      CaseFile written = problems.hasErrors() ? null : CaseReader.caseFile(root);
      concealment.hide(root, "");
      if (written != null && !concealment.disclosures.isEmpty()) {
        keepFingerprints(root, written);
      }
    }
    concealment.hideElsewhere(file);
    return new Concealed(concealment.reporter, companions, List.copyOf(concealment.disclosures));
  }

  /**
   * Takes the fingerprints of decisions anew from the texts as they are now, where they are those
   * of the texts as they were: what is taken out here is no change of the case.
   */
  private static void keepFingerprints(Node.Mapping root, CaseFile written) {
    CaseFile hidden = CaseReader.caseFile(root);
    CheckedMapping matter = new CheckedMapping(CaseShape.CASE, root);
    keepFingerprint(matter, null, null, written, hidden);
    if (matter.node("subjects") instanceof Node.Sequence subjects) {
      for (int i = 0; i < subjects.items.size(); i++) {
        CheckedMapping subject =
            new CheckedMapping(CaseShape.SUBJECT, (Node.Mapping) subjects.items.get(i));
        keepFingerprint(
            subject, written.subjects().get(i), hidden.subjects().get(i), written, hidden);
      }
    }
  }

  private static void keepFingerprint(
      CheckedMapping part,
      @Nullable Subject before,
      @Nullable Subject after,
      CaseFile written,
      CaseFile hidden) {
    for (Section section : List.of(CaseKeys.DECISION, CaseKeys.RECOMMENDATION)) {
      CheckedMapping taken =
          part.part(section.english(), section.shape())
              .part("fingerprint", CaseKeys.FINGERPRINT.shape());
      keep(
          taken.node("facts"),
          Fingerprints.facts(written, before),
          Fingerprints.facts(hidden, after));
      keep(
          taken.node("evidence"),
          Fingerprints.evidence(written, before),
          Fingerprints.evidence(hidden, after));
    }
  }

  private static void keep(@Nullable Node digest, String before, String after) {
    if (digest instanceof Node.Scalar scalar && CheckedMapping.text(scalar).equals(before)) {
      scalar.text = after;
      scalar.meaning = scalar.meaning == null ? null : after;
    }
  }

  private void read(Path companion) {
    try {
      Reporter read = ReporterFile.readAnyCases(companion);
      if (read == null) {
        remark(Disclosure.Kind.UNCHECKED, "", Place.START, NOT_VALID);
      } else {
        reporter = reporter.and(read.identity());
      }
    } catch (IOException e) {
      remark(Disclosure.Kind.UNCHECKED, "", Place.START, NOT_READ);
    }
  }

  private void remark(Disclosure.Kind kind, String key, Place place, Bilingual message) {
    Problem problem = Problem.warning(place, message);
    problems.remark(problem);
    disclosures.add(new Disclosure(kind, key, problem));
  }

  /** The number of a case; what its file is called where the file does not say. */
  private static String id(Node.@Nullable Mapping root, Path file) {
    if (root != null
        && root.get(CaseShape.CASE.field("id")) instanceof Node.Scalar scalar
        && !scalar.text.isBlank()) {
      return CheckedMapping.text(scalar);
    }
    return String.valueOf(file.getFileName()).replaceFirst("\\.ya?ml$", "");
  }

  private void hide(Node node, String key) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries) {
        hide(entry.value, key.isEmpty() ? entry.key.text : key + "." + entry.key.text);
      }
    } else if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items.size(); i++) {
        hide(sequence.items.get(i), key + "[" + (i + 1) + "]");
      }
    } else if (node instanceof Node.Scalar scalar
        && (scalar.meaning == null || scalar.meaning instanceof String)) {
      hideText(scalar, key);
    }
  }

  private void hideText(Node.Scalar scalar, String key) {
    if (Concealed.isSerial(scalar.text)) {
      return;
    }
    List<Finding> findings = reporter.in(scalar.text);
    if (findings.isEmpty()) {
      return;
    }
    if (findings.stream().anyMatch(Finding::isCertain)) {
      scalar.text = reporter.hiddenIn(scalar.text);
      scalar.meaning = scalar.meaning == null ? null : scalar.text;
      remark(Disclosure.Kind.TOLD, key, scalar.place(), TOLD);
    } else {
      remark(Disclosure.Kind.DOUBTFUL, key, scalar.place(), DOUBTFUL);
    }
  }

  private void hideElsewhere(Path file) {
    problems.revise(reporter::hiddenIn);
    if (reporter.isToldIn(file.toString())) {
      remark(Disclosure.Kind.FILE_NAME, "", Place.START, NAME_OF_FILE);
    }
  }
}
