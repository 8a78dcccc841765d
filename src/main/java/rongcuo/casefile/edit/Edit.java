package rongcuo.casefile.edit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Contest;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/**
 * A change of a case file. A path is made of English key names and, in lists, of indexes from 0:
 * {@code subjects, 0, facts, loss-occurred}.
 */
public sealed interface Edit {

  /** Where. */
  List<String> path();

  /**
   * Gives a place its value, whole: what stood there and is not in the value goes. What leads to
   * the place and is missing is added. Of a list or mapping that stands there already, only what
   * differs is touched.
   */
  record Set(List<String> path, EditValue value) implements Edit {
    public Set {
      path = List.copyOf(path);
    }
  }

  /** Adds an element at the end of the list at a place; a list that is missing is begun. */
  record Append(List<String> path, EditValue value) implements Edit {
    public Append {
      path = List.copyOf(path);
    }
  }

  /** Removes what stands at a place; where nothing stands, nothing happens. */
  record Remove(List<String> path) implements Edit {
    public Remove {
      path = List.copyOf(path);
    }
  }

  /**
   * Answers a fact: in the short form where there is only an answer, in the long form otherwise.
   * The answer is given whole: what the old one had beside and the new one lacks is removed.
   *
   * @param subject index of the subject that alone it is for; null for the whole matter
   */
  static Edit answer(
      @Nullable Integer subject,
      Fact fact,
      Truth answer,
      List<String> evidence,
      @Nullable String note,
      @Nullable String basis) {
    return answer(subject, fact, answer, evidence, note, basis, Contest.NONE);
  }

  /** The same with what stands against the answer. */
  static Edit answer(
      @Nullable Integer subject,
      Fact fact,
      Truth answer,
      List<String> evidence,
      @Nullable String note,
      @Nullable String basis,
      Contest contest) {
    EditValue word = EditValue.text(answer.id());
    Map<String, EditValue> entries = new LinkedHashMap<>();
    entries.put("answer", word);
    if (!evidence.isEmpty()) {
      entries.put("evidence", EditValue.texts(evidence));
    }
    if (!contest.against().isEmpty()) {
      entries.put("against", EditValue.texts(contest.against()));
    }
    if (note != null) {
      entries.put("note", EditValue.text(note));
    }
    if (basis != null) {
      entries.put("basis", EditValue.text(basis));
    }
    if (!contest.disputes().isEmpty()) {
      entries.put("dispute", EditValue.ofDisputes(contest.disputes()));
    }
    if (contest.adopted() != null) {
      entries.put("adopted", EditValue.text(contest.adopted()));
    }
    return new Set(
        pathOf(subject, fact), entries.size() == 1 ? word : new EditValue.Entries(entries));
  }

  /** Takes back the answer to a fact. */
  static Edit clearAnswer(@Nullable Integer subject, Fact fact) {
    return new Remove(pathOf(subject, fact));
  }

  private static List<String> pathOf(@Nullable Integer subject, Fact fact) {
    List<String> path = new ArrayList<>();
    if (subject != null) {
      path.add("subjects");
      path.add(subject.toString());
    }
    path.add("facts");
    path.add(fact.id());
    return path;
  }
}
