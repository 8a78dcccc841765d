package rongcuo.reasoning;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Conditions with some of their parts replaced by others. What has none of them stays the very same
 * object, so that nothing is compiled twice.
 */
public final class Substitution {

  private final UnaryOperator<Condition> replacement;
  private final Map<Condition, Condition> known = new IdentityHashMap<>();

  /**
   * What is put in the place of each part, from the whole inwards.
   *
   * @param replacement the part itself where it is to stay
   */
  public Substitution(UnaryOperator<Condition> replacement) {
    this.replacement = replacement;
  }

  /** One part, wherever this very object stands. */
  public static Substitution of(Condition part, Condition by) {
    return new Substitution(each -> each == part ? by : each);
  }

  public Condition in(Condition condition) {
    Condition result = known.get(condition);
    if (result == null) {
      Condition replaced = replacement.apply(condition);
      result = replaced == condition ? within(condition) : replaced;
      known.put(condition, result);
    }
    return result;
  }

  public <R> DecisionList<R> in(DecisionList<R> list) {
    List<DecisionList.Row<R>> rows = new ArrayList<>();
    list.rows().forEach(row -> rows.add(new DecisionList.Row<>(in(row.when()), row.result())));
    return new DecisionList<>(rows, list.otherwise());
  }

  private Condition within(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      List<Condition> parts = within(all.parts());
      return parts == all.parts() ? all : new Condition.AllOf(parts);
    }
    if (condition instanceof Condition.AnyOf any) {
      List<Condition> parts = within(any.parts());
      return parts == any.parts() ? any : new Condition.AnyOf(parts);
    }
    if (condition instanceof Condition.Not not) {
      Condition part = in(not.part());
      return part == not.part() ? not : new Condition.Not(part);
    }
    return condition;
  }

  /** The parts, each with its own replaced; the very same list if none has any. */
  private List<Condition> within(List<Condition> parts) {
    List<Condition> replaced = new ArrayList<>();
    boolean changed = false;
    for (Condition part : parts) {
      Condition other = in(part);
      changed |= other != part;
      replaced.add(other);
    }
    return changed ? replaced : parts;
  }
}
