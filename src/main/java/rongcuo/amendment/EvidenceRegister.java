package rongcuo.amendment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseShape;
import rongcuo.casefile.Evidence;
import rongcuo.casefile.Key;
import rongcuo.casefile.KeyWords;
import rongcuo.casefile.edit.Changes;
import rongcuo.casefile.edit.EditValue;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.RefusedException;

/** The list of evidence, and the answers that cite it. */
public record EvidenceRegister(Amending amending) {
  private static final String FIRST = "E1";

  /** The next id that is free, in the manner of the last one. */
  public static String freeId(CaseFile caseFile) {
    List<String> taken = caseFile.evidence().stream().map(Evidence::id).toList();
    String last = taken.isEmpty() ? FIRST : taken.get(taken.size() - 1);
    String digits = last.replaceFirst("^.*?([0-9]{0,4})$", "$1");
    String stem = digits.isEmpty() ? "E" : last.substring(0, last.length() - digits.length());
    int number = taken.size() + 1;
    while (taken.contains(stem + number)) {
      number++;
    }
    return stem + number;
  }

  /** Adds a piece, under the next free id where none is given. */
  public Amendment add(@Nullable String asked, Map<Key<?>, List<String>> given)
      throws RefusedException {
    String id = asked == null ? freeId(amending.caseFile()) : asked;
    refuseTaken(id);
    Map<String, EditValue> entries = new LinkedHashMap<>();
    entries.put("id", EditValue.text(id));
    entries.putAll(Amending.values(given));
    if (entries.size() == 1) {
      throw new RefusedException("证据“{0}”没有任何内容", "nothing is said of the evidence \"{0}\"", id);
    }
    amending.changes().append(List.of("evidence"), EditValue.mapping(entries));
    return amending.done("已登记证据 {0}", "listed the evidence {0}", id);
  }

  private void refuseTaken(String id) throws RefusedException {
    if (place(id) >= 0) {
      throw new RefusedException(
          "编号“{0}”已用于另一份证据", "\"{0}\" is the id of another piece of evidence", id);
    }
  }

  private int place(String id) {
    return amending.caseFile().evidence().stream().map(Evidence::id).toList().indexOf(id);
  }

  private List<String> path(String id) {
    return List.of("evidence", Integer.toString(place(id)));
  }

  /**
   * Corrects what is said of a piece, and its id in the answers too that cite it.
   *
   * @param renumbered the right id; null where it stays
   */
  public Amendment correct(String id, @Nullable String renumbered, Map<Key<?>, List<String>> given)
      throws RefusedException {
    amending.setAll(path(id), given);
    if (renumbered == null) {
      return amending.done("已更正证据 {0}", "corrected the evidence {0}", id);
    }
    renumber(id, renumbered);
    return amending.done("证据 {0} 的编号改为 {1}", "the evidence {0} has the id {1} now", id, renumbered);
  }

  private void renumber(String id, String now) throws RefusedException {
    refuseTaken(now);
    amending.changes().set(Changes.below(path(id), "id"), EditValue.text(now));
    for (Citation citation : citations(id)) {
      List<String> ids = amending.changes().textsAt(citation.list());
      amending
          .changes()
          .set(
              citation.list(),
              EditValue.texts(ids.stream().map(each -> each.equals(id) ? now : each).toList()));
    }
  }

  /** Removes a piece; answers that cite it stay, without it. */
  public Amendment remove(String id) {
    for (Citation citation : citations(id)) {
      amending.goesAlong(
          "{0}“{1}”引用了 {2}", "{0}\"{1}\" cites {2}", whose(citation), label(citation), id);
      removeFrom(citation, id);
    }
    amending.changes().remove(path(id));
    return amending.done("已删除证据 {0}", "removed the evidence {0}", id);
  }

  /** An answer that cites a piece: where it stands, and at which of its keys. */
  private record Citation(List<String> answer, String key) {

    List<String> list() {
      return Changes.below(answer, key);
    }

    String fact() {
      return answer.get(answer.size() - 1);
    }
  }

  private List<Citation> citations(String id) {
    List<Citation> citations = new ArrayList<>();
    for (Changes.Said said : amending.changes().texts()) {
      int facts = said.path().indexOf("facts");
      boolean cites =
          said.path().size() == facts + 4
              && facts >= 0
              && said.path().get(facts + 2).matches("evidence|against");
      if (cites && said.text().equals(id)) {
        List<String> answer = said.path().subList(0, facts + 2);
        citations.add(new Citation(answer, said.path().get(facts + 2)));
      }
    }
    return citations;
  }

  private void removeFrom(Citation citation, String id) {
    List<String> left =
        amending.changes().textsAt(citation.list()).stream()
            .filter(each -> !each.equals(id))
            .toList();
    if (left.isEmpty()) {
      AnswerSheet.removeDetail(amending.changes(), citation.answer(), citation.key());
    } else {
      amending.changes().set(citation.list(), EditValue.texts(left));
    }
  }

  private Bilingual whose(Citation citation) {
    if (citation.answer().size() == 2) {
      return new Bilingual("", "");
    }
    int place = Integer.parseInt(citation.answer().get(1));
    return new Bilingual("{0}的", "{0}: ").with(amending.caseFile().subjects().get(place).name());
  }

  private static Bilingual label(Citation citation) {
    KeyWords facts = new KeyWords(CaseShape.FACTS);
    return facts.word(citation.fact()).value() instanceof Fact fact
        ? fact.label()
        : new Bilingual(citation.fact(), citation.fact());
  }
}
