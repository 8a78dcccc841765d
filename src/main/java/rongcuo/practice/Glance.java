package rongcuo.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Decision.Conclusion;
import rongcuo.facts.FactSet;
import rongcuo.language.Bilingual;
import rongcuo.reasoning.ReadingSets;
import rongcuo.reasoning.Situation;
import rongcuo.rules.OutcomeDiagram;
import rongcuo.statute.Disposition;

/**
 * Whether there is something to look at in decisions, told as cases go by for hardly any time:
 * those that fit no readings, whether no readings fit all the others, and the same facts decided
 * otherwise. Holds a few numbers a case.
 */
public final class Glance {

  private static final Bilingual REMARK =
      new Bilingual(
          "已有决定中有值得核对之处：{0}；请用 {1} practice 查看。",
          "There is something to look at in the decisions on record: {0}; see {1} practice.");

  /** How the first of the same facts was decided, and whether another was decided otherwise. */
  private static final class Ruled {
    private final Conclusion conclusion;
    private @Nullable Disposition treatment;
    private boolean isUneven;

    Ruled(Decided first) {
      this.conclusion = first.conclusion();
      this.treatment = first.treatment();
    }

    void add(Decided another) {
      isUneven |= another.conclusion() != conclusion;
      isUneven |=
          treatment != null && another.treatment() != null && another.treatment() != treatment;
      treatment = treatment == null ? another.treatment() : treatment;
    }
  }

  private final ReadingSets readings = new ReadingSets(OutcomeDiagram.diagram());

  /** By the bits of what is answered and claimed. */
  private final Map<List<Long>, Ruled> ruled = new HashMap<>();

  private int fittingAll = ReadingSets.ALL;
  private int decided;
  private int fittingNone;

  /** Looks at the officers of a case. */
  public void add(List<Decided> ofCase) {
    for (Decided one : ofCase) {
      decided++;
      int fitted = FittedReadings.fitted(readings, one);
      if (fitted == ReadingSets.NONE) {
        fittingNone++;
      } else {
        fittingAll = readings.and(fittingAll, fitted);
      }
      List<Long> facts = bits(one.situation());
      Ruled before = ruled.get(facts);
      if (before == null) {
        ruled.put(facts, new Ruled(one));
      } else {
        before.add(one);
      }
    }
  }

  private static List<Long> bits(Situation situation) {
    FactSet yes = situation.answers().yes();
    FactSet no = situation.answers().no();
    return List.of(yes.low(), yes.high(), no.low(), no.high(), situation.claims().bits());
  }

  /**
   * What is to be looked at; null if there is nothing, or a single decision alone.
   *
   * @param program as it was started
   */
  public @Nullable Bilingual remark(String program) {
    List<Bilingual> found = new ArrayList<>();
    if (fittingNone > 0) {
      found.add(
          new Bilingual("任何口径都说不通的决定 {0} 份", "{0} decisions fit no readings").with(fittingNone));
    }
    if (fittingAll == ReadingSets.NONE) {
      found.add(new Bilingual("其余决定放在一起，没有一种口径都说得通", "no readings fit all the others together"));
    }
    long uneven = ruled.values().stream().filter(each -> each.isUneven).count();
    if (uneven > 0) {
      found.add(
          new Bilingual("事实相同而决定不同的 {0} 组", "{0} groups of the same facts are decided otherwise")
              .with(uneven));
    }
    return decided < 2 || found.isEmpty()
        ? null
        : REMARK.with(new Bilingual("；", "; ").between(found), program);
  }
}
