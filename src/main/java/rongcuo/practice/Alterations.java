package rongcuo.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a change of readings alters of many cases. */
public final class Alterations {

  /** Where a decision no longer fits comes first, then where it fits only then. */
  private static final Comparator<Alteration> BY_WEIGHT =
      Comparator.comparing((Alteration each) -> !each.unsettles())
          .thenComparing(each -> !each.settles())
          .thenComparing(each -> each.decided() == null);

  private final ReadingChange change;
  private final List<Alteration> all = new ArrayList<>();

  public Alterations(ReadingChange change) {
    this.change = change;
  }

  public ReadingChange change() {
    return change;
  }

  public void add(List<Alteration> ofCase) {
    all.addAll(ofCase);
  }

  /** Those that weigh most first, each kind in the order in which the cases were read. */
  public List<Alteration> all() {
    return all.stream().sorted(BY_WEIGHT).toList();
  }

  /** How many recorded decisions would no longer fit. */
  public long unsettled() {
    return all.stream().filter(Alteration::unsettles).count();
  }

  /** How many recorded decisions would fit that do not. */
  public long settled() {
    return all.stream().filter(Alteration::settles).count();
  }
}
