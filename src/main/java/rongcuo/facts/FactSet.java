package rongcuo.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * An immutable set of facts, kept as 128 bits by {@link Fact#ordinal()}.
 *
 * @param low facts 0 to 63
 * @param high facts 64 to 127
 */
public record FactSet(long low, long high) {

  public static final FactSet NONE = new FactSet(0, 0);

  public static final FactSet ALL = of(Fact.values());

  /** All facts that are such. */
  public static FactSet such(Predicate<Fact> such) {
    FactSet set = NONE;
    for (Fact fact : Fact.values()) {
      set = such.test(fact) ? set.with(fact) : set;
    }
    return set;
  }

  public static FactSet of(Fact... facts) {
    FactSet set = new FactSet(0, 0);
    for (Fact fact : facts) {
      set = set.with(fact);
    }
    return set;
  }

  public boolean has(Fact fact) {
    int ordinal = fact.ordinal();
    return ((ordinal < 64 ? low : high) >>> ordinal & 1) != 0;
  }

  public FactSet with(Fact fact) {
    long bit = 1L << fact.ordinal();
    return fact.ordinal() < 64 ? new FactSet(low | bit, high) : new FactSet(low, high | bit);
  }

  public FactSet without(Fact fact) {
    return without(of(fact));
  }

  public FactSet without(FactSet other) {
    return new FactSet(low & ~other.low, high & ~other.high);
  }

  public FactSet and(FactSet other) {
    return new FactSet(low & other.low, high & other.high);
  }

  public FactSet or(FactSet other) {
    return new FactSet(low | other.low, high | other.high);
  }

  /** Whether some fact is in both sets. */
  public boolean meets(FactSet other) {
    return (low & other.low | high & other.high) != 0;
  }

  public boolean hasAll(FactSet others) {
    return (others.low & ~low | others.high & ~high) == 0;
  }

  public boolean isEmpty() {
    return (low | high) == 0;
  }

  public int size() {
    return Long.bitCount(low) + Long.bitCount(high);
  }

  /** Hands over each fact in the order of the legal model's tables. */
  public void forEach(Consumer<Fact> action) {
    forEach(low, 0, action);
    forEach(high, 64, action);
  }

  private static void forEach(long bits, int offset, Consumer<Fact> action) {
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      action.accept(Fact.at(offset + Long.numberOfTrailingZeros(rest)));
    }
  }

  /** The facts in the order of the legal model's tables. */
  public List<Fact> toList() {
    List<Fact> list = new ArrayList<>(size());
    forEach(list::add);
    return list;
  }

  /** The facts by their ids. */
  @Override
  public String toString() {
    return toList().stream().map(Fact::id).toList().toString();
  }
}
