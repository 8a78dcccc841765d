package rongcuo.casefile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;

/**
 * An officer whose case it is, or the institution itself.
 *
 * @param institution whether it is the institution
 * @param facts answers for this subject alone, which override those of the whole matter
 * @param decision its own; null if the matter's holds, or there is none
 * @param recommendation the unit's own, where another body decides
 * @param formerDecisions its own that others took the place of, the oldest first
 * @param particulars what stands of this subject alone, in place of the whole matter's
 * @param numbers of the documents that are this subject's alone, by the document's id
 * @param namesake where it stands in the file, counted from 1, if another has its name; else 0
 */
public record Subject(
    String name,
    boolean institution,
    Map<Fact, AnsweredFact> facts,
    @Nullable Decision decision,
    @Nullable Decision recommendation,
    List<FormerDecision> formerDecisions,
    Particulars particulars,
    Map<String, String> numbers,
    int namesake) {

  /** The same, told from another of its name. */
  Subject among(int place) {
    return new Subject(
        name,
        institution,
        facts,
        decision,
        recommendation,
        formerDecisions,
        particulars,
        numbers,
        place);
  }

  /**
   * What it is called where several are spoken of: namesakes by their place in the file and post.
   */
  public Bilingual called() {
    if (namesake == 0) {
      return new Bilingual(name, name);
    }
    String post = post();
    return post == null
        ? new Bilingual("{0}（第 {1} 名）", "{0} (no. {1})").with(name, namesake)
        : new Bilingual("{0}（第 {1} 名，{2}）", "{0} (no. {1}, {2})").with(name, namesake, post);
  }

  public @Nullable String post() {
    return particulars.get(CaseKeys.POST);
  }

  /** The name as a notice to others has it: an officer is a comrade. */
  public String addressed() {
    return institution ? name : name + "同志";
  }

  /** Two officers are two, though all that a file says of them be the same. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  /** The number of the enforcement certificate. */
  public @Nullable String certificate() {
    return particulars.get(CaseKeys.CERTIFICATE);
  }
}
