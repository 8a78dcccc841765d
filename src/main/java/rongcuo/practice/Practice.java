package rongcuo.practice;

import java.util.BitSet;
import java.util.List;
import rongcuo.reasoning.Clashes;
import rongcuo.statute.Readings;

/**
 * What the decisions of an office say together.
 *
 * @param decided how many officers there are on whom it was decided
 * @param fittingNone the decisions that fit the facts under no readings
 * @param unfit those that fit them under some, and not under the office's
 * @param clashing how many decisions are in {@code clashes}
 * @param implied the readings that all the others imply
 * @param clashes the smallest sets of decisions, two or three, that fit no readings together; for
 *     each decision those that fit the same readings stand with it
 * @param areAllClashes whether all of them were looked for
 * @param inequalities like cases treated unlike, those of the same facts first
 * @param areAllInequalities whether all of them were looked for
 */
public record Practice(
    int decided,
    List<Decided> fittingNone,
    List<Decided> unfit,
    int clashing,
    ImpliedReadings implied,
    List<List<SameReadings>> clashes,
    boolean areAllClashes,
    List<Inequality> inequalities,
    boolean areAllInequalities) {

  /**
   * What an archive says.
   *
   * @param office the readings of the office, whatever single cases adopt
   */
  public static Practice of(Archive archive, Readings office) {
    List<List<Decided>> groups = archive.groups();
    FittedReadings fitted = new FittedReadings(groups);
    Clashes clashes = fitted.clashes();
    BitSet clashing = new BitSet();
    clashes.groups().forEach(group -> group.forEach(clashing::set));
    Inequalities inequalities = Inequalities.of(groups);
    return new Practice(
        archive.size(),
        fitted.fittingNone(),
        fitted.without(office),
        fitted.count(clashing),
        fitted.implied(clashing, office),
        fitted.named(clashes.groups()),
        clashes.isComplete(),
        inequalities.found(),
        inequalities.isComplete());
  }

  /** Whether nothing is to be looked at. */
  public boolean isEven() {
    return fittingNone.isEmpty()
        && clashes.isEmpty()
        && inequalities.isEmpty()
        && implied.isPossible()
        && areAllInequalities;
  }
}
