package rongcuo.rules;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of outcomes. Immutable.
 *
 * @param bits by {@link Outcome#ordinal()}
 */
public record Outcomes(int bits) {

  private static final Outcome[] VALUES = Outcome.values();

  // Written out: a record's own is put together at run time, which costs a short run dear.
  @Override
  public boolean equals(Object other) {
    return other instanceof Outcomes outcomes && outcomes.bits == bits;
  }

  @Override
  public int hashCode() {
    return bits;
  }

  public boolean has(Outcome outcome) {
    return (bits >>> outcome.ordinal() & 1) != 0;
  }

  public int size() {
    return Integer.bitCount(bits);
  }

  /** The outcome, if there is but one; else null. */
  public @Nullable Outcome single() {
    return size() == 1 ? VALUES[Integer.numberOfTrailingZeros(bits)] : null;
  }

  /** The outcomes in the order of the regulation's table. */
  public List<Outcome> toList() {
    List<Outcome> list = new ArrayList<>(size());
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      list.add(VALUES[Integer.numberOfTrailingZeros(rest)]);
    }
    return list;
  }
}
