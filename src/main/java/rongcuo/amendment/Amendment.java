package rongcuo.amendment;

import java.util.List;
import rongcuo.casefile.edit.Edit;
import rongcuo.language.Bilingual;
import rongcuo.steps.course.RefusedException;

/**
 * A planned change of what a case says.
 *
 * @param done what it does, in words
 * @param along what depends on what goes, and goes with it or is left without it; each in words
 * @param remarks what stays as it is and may be wrong now
 */
public record Amendment(
    List<Edit> edits, Bilingual done, List<Bilingual> along, List<Bilingual> remarks) {

  private static final Bilingual DEPENDENT =
      new Bilingual(
          "以下内容与之相关：{0}；确要删除并一并处理的，请加 {1}",
          "these depend on it: {0}; to remove it all the same, and them as told, add {1}");

  public Amendment {
    edits = List.copyOf(edits);
    along = List.copyOf(along);
    remarks = List.copyOf(remarks);
  }

  /** What depends on it, in one sentence. */
  public Bilingual alongListed() {
    return new Bilingual("；", "; ").between(along);
  }

  /**
   * Refuses it where something depends on what goes.
   *
   * @param option by which the person says that this is meant
   */
  public void refuseUnlessAlone(String option) throws RefusedException {
    if (!along.isEmpty()) {
      throw new RefusedException(DEPENDENT.with(alongListed(), option));
    }
  }
}
