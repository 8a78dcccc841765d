package rongcuo.reasoning;

import java.util.List;

/**
 * Diagrams over the same variables, which share the conditions that they are made of: most of the
 * work of the first is none for the others. Safe to share.
 */
public final class Diagrams {

  private final List<Variable> order;
  private final DiagramBuilder builder;

  /**
   * Diagrams of decision lists to come.
   *
   * @param order the variables from top to bottom; the facts among them in the order of the legal
   *     model's tables, which is the order that a support is found in
   * @param mostResults how many different results a list may have
   * @throws IllegalArgumentException if the order has facts out of their order
   */
  public Diagrams(List<Variable> order, int mostResults) {
    this.order = List.copyOf(order);
    Diagram.requireFactsInOrder(order);
    this.builder = new DiagramBuilder(this.order, mostResults + 1);
  }

  /**
   * The diagram of a decision list.
   *
   * @throws IllegalArgumentException if the list mentions a variable that is not in the order, or
   *     has more results than were announced
   */
  public synchronized <R> Diagram<R> of(DecisionList<R> list) {
    return Diagram.of(list, order, builder);
  }
}
