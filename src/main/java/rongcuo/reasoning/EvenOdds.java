package rongcuo.reasoning;

import rongcuo.facts.Fact;

/**
 * How uncertain a result is if every unknown fact is as likely so as not, by itself; worlds that
 * contradict an implication are left out. A measure for ordering enquiries, no statement about any
 * case.
 */
public final class EvenOdds {

  private final Diagram<?> diagram;
  private final VariableValues values;
  private final int results;

  /** For each node the share of each result, and of the impossible, among the completions below. */
  private final double[][] below;

  /** For each node the share of completions that pass it. */
  private final double[] passing;

  public EvenOdds(Diagram<?> diagram, Situation situation) {
    this.diagram = diagram;
    this.values = new VariableValues(situation);
    this.results = diagram.results().size();
    this.below = new double[diagram.size()][];
    this.passing = new double[diagram.size()];
    below(diagram.root());
    passing[diagram.root()] = 1;
    // Children have smaller numbers than their parents.
    for (int node = diagram.root(); !diagram.isTerminal(node); node--) {
      double toHigh = chanceOfHigh(node);
      passing[diagram.low(node)] += passing[node] * (1 - toHigh);
      passing[diagram.high(node)] += passing[node] * toHigh;
    }
  }

  /** The uncertainty (entropy, in bits) that is to be expected once a fact is known. */
  public double uncertaintyKnowing(Fact fact) {
    double[] ifYes = below[diagram.root()].clone();
    double[] ifNo = ifYes.clone();
    int bit = new Variable.OfFact(fact).bit();
    for (int node = diagram.root(); !diagram.isTerminal(node); node--) {
      if (diagram.bitAt(node) == bit) {
        add(ifYes, diagram.high(node), node);
        add(ifNo, diagram.low(node), node);
      }
    }
    double possible = sum(ifYes) + sum(ifNo);
    return (sum(ifYes) * entropy(ifYes) + sum(ifNo) * entropy(ifNo)) / possible;
  }

  /** Sends those that pass a node to one of its children. */
  private void add(double[] shares, int child, int node) {
    for (int i = 0; i < shares.length; i++) {
      shares[i] += passing[node] * (below[child][i] - below[node][i]);
    }
  }

  private double[] below(int node) {
    if (below[node] == null) {
      double[] shares = new double[results + 1];
      if (diagram.isTerminal(node)) {
        shares[node] = 1;
      } else {
        double toHigh = chanceOfHigh(node);
        double[] low = below(diagram.low(node));
        double[] high = below(diagram.high(node));
        for (int i = 0; i < shares.length; i++) {
          shares[i] = (1 - toHigh) * low[i] + toHigh * high[i];
        }
      }
      below[node] = shares;
    }
    return below[node];
  }

  private double chanceOfHigh(int node) {
    byte value = values.of(diagram.bitAt(node));
    return value == VariableValues.YES ? 1 : value == VariableValues.NO ? 0 : 0.5;
  }

  /** The share of possible worlds. */
  private double sum(double[] shares) {
    double sum = 0;
    for (int i = 0; i < results; i++) {
      sum += shares[i];
    }
    return sum;
  }

  private double entropy(double[] shares) {
    double whole = sum(shares);
    double entropy = 0;
    for (int i = 0; i < results && whole > 0; i++) {
      double share = shares[i] / whole;
      entropy -= share > 0 ? share * StrictMath.log(share) / StrictMath.log(2) : 0;
    }
    return entropy;
  }
}
