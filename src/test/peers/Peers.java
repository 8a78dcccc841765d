import com.github.javabdd.BDD;
import com.github.javabdd.BDDFactory;
import com.github.javabdd.JFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.sat4j.core.VecInt;
import org.sat4j.minisat.SolverFactory;
import org.sat4j.specs.ContradictionException;
import org.sat4j.specs.ISolver;
import org.sat4j.specs.TimeoutException;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.oracle.RandomCases;
import rongcuo.reasoning.Condition;
import rongcuo.reasoning.DecisionList.Row;
import rongcuo.reasoning.Rule;
import rongcuo.reasoning.Situation;
import rongcuo.rules.Assessor;
import rongcuo.rules.Outcome;
import rongcuo.rules.OutcomeTable;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Choice;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * The same rules in a DMN engine (KIE), in decision diagrams of a library (JavaBDD) and as clauses
 * for a solver (sat4j): all must come to the same outcomes, and their times are told as ratios of
 * one run. {@code ./mvnw -Ppeers -DskipTests verify}; the first argument is the number of cases.
 */
public final class Peers {

  private static final long SEED = 20261128;

  /** The conditions of the regulation in the terms of a peer. */
  private interface Logic<T> {
    T of(Fact fact);

    T of(Choice choice);

    T of(Provision claim);

    T all(List<T> parts);

    T any(List<T> parts);

    T not(T part);

    default T of(Condition condition) {
      if (condition instanceof Condition.AllOf all) {
        return all(all.parts().stream().map(this::of).toList());
      }
      if (condition instanceof Condition.AnyOf any) {
        return any(any.parts().stream().map(this::of).toList());
      }
      if (condition instanceof Condition.Not not) {
        return not(of(not.part()));
      }
      if (condition instanceof Condition.Is is) {
        return of(is.fact());
      }
      if (condition instanceof Condition.Under under) {
        return of(under.choice());
      }
      return of(((Condition.Claimed) condition).item());
    }

    /** When each outcome holds: its row matches, and none before it. */
    default Map<Outcome, T> outcomes() {
      Map<Outcome, T> outcomes = new LinkedHashMap<>();
      List<T> before = new ArrayList<>();
      for (Row<Outcome> row : OutcomeTable.table().rows()) {
        T when = of(row.when());
        List<T> parts = new ArrayList<>(before);
        parts.add(when);
        outcomes.put(row.result(), all(parts));
        before.add(not(when));
      }
      outcomes.put(OutcomeTable.table().otherwise(), all(before));
      return outcomes;
    }
  }

  /** Facts, choices of readings and claims, as the outcome first asks for them, then the others. */
  private static final List<Object> ORDER = order();

  private static List<Object> order() {
    Set<Object> order = new LinkedHashSet<>();
    OutcomeTable.table().rows().forEach(row -> collect(row.when(), order));
    order.addAll(List.of(Fact.values()));
    order.addAll(List.of(Choice.values()));
    order.addAll(Provision.claimable());
    return List.copyOf(order);
  }

  private static void collect(Condition condition, Set<Object> order) {
    if (condition instanceof Condition.AllOf all) {
      all.parts().forEach(part -> collect(part, order));
    } else if (condition instanceof Condition.AnyOf any) {
      any.parts().forEach(part -> collect(part, order));
    } else if (condition instanceof Condition.Not not) {
      collect(not.part(), order);
    } else if (condition instanceof Condition.Is is) {
      order.add(is.fact());
    } else if (condition instanceof Condition.Under under) {
      order.add(under.choice());
    } else if (condition instanceof Condition.Claimed claimed) {
      order.add(claimed.item());
    }
  }

  private static final Map<Object, Integer> NUMBERS = new HashMap<>();

  static {
    ORDER.forEach(each -> NUMBERS.put(each, NUMBERS.size()));
  }

  private static int number(Object variable) {
    return NUMBERS.get(variable);
  }

  private static final int VARIABLES = ORDER.size();

  /** What a situation says of each variable; null where nothing is known. */
  private static Boolean[] values(Situation situation) {
    Boolean[] values = new Boolean[VARIABLES];
    for (Fact fact : Fact.values()) {
      Truth truth = situation.answers().of(fact);
      values[number(fact)] = truth == Truth.UNKNOWN ? null : (Boolean) (truth == Truth.YES);
    }
    for (Choice choice : Choice.values()) {
      values[number(choice)] = situation.readings().has(choice);
    }
    for (Provision claim : Provision.claimable()) {
      values[number(claim)] = situation.claims().has(claim);
    }
    return values;
  }

  /** Expressions of FEEL, in the decisions of one model. */
  private static class Feel implements Logic<String> {

    /** The names that the expression so far asks for. */
    final Set<String> needed = new TreeSet<>();

    private final StringBuilder decisions = new StringBuilder();

    String asks(String name) {
      needed.add(name);
      return name;
    }

    @Override
    public String of(Fact fact) {
      return asks("v" + number(fact));
    }

    @Override
    public String of(Choice choice) {
      return asks("v" + number(choice));
    }

    @Override
    public String of(Provision claim) {
      return asks("v" + number(claim));
    }

    @Override
    public String all(List<String> parts) {
      return parts.isEmpty() ? "true" : "(" + String.join(" and ", parts) + ")";
    }

    @Override
    public String any(List<String> parts) {
      return parts.isEmpty() ? "false" : "(" + String.join(" or ", parts) + ")";
    }

    @Override
    public String not(String part) {
      return "not(" + part + ")";
    }

    /** Ends an expression as a decision, with what it asks for. */
    void decide(String name, String type, String expression) {
      decideBy(
          name,
          type,
          "<literalExpression id=\"e-%s\"><text>%s</text></literalExpression>"
              .formatted(name, expression));
    }

    /** Ends a decision in the notation's own elements. */
    void decideBy(String name, String type, String logic) {
      decisions.append("<decision id=\"%1$s\" name=\"%1$s\">".formatted(name));
      decisions.append("<variable name=\"%s\" typeRef=\"%s\"/>".formatted(name, type));
      for (String each : needed) {
        String kind = each.startsWith("v") ? "requiredInput" : "requiredDecision";
        decisions.append(
            "<informationRequirement id=\"%1$s-%3$s\"><%2$s href=\"#%3$s\"/></informationRequirement>"
                .formatted(name, kind, each));
      }
      needed.clear();
      decisions.append(logic).append("</decision>");
    }

    String model() {
      StringBuilder chain = new StringBuilder();
      for (Row<Outcome> row : OutcomeTable.table().rows()) {
        chain.append("if ").append(of(row.when()));
        chain.append(" then \"").append(row.result().id()).append("\" else ");
      }
      chain.append('"').append(OutcomeTable.table().otherwise().id()).append('"');
      decide("outcome", "string", chain.toString());
      return withInputs();
    }

    /** The decisions so far, with all that can be asked for. */
    String withInputs() {
      StringBuilder inputs = new StringBuilder();
      for (int i = 0; i < VARIABLES; i++) {
        inputs.append("<inputData id=\"v%1$d\" name=\"v%1$d\">".formatted(i));
        inputs.append("<variable name=\"v%d\" typeRef=\"boolean\"/></inputData>".formatted(i));
      }
      return """
          <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="regulation"
              namespace="urn:regulation">%s%s</definitions>"""
          .formatted(inputs, decisions);
    }
  }

  /** The same with a decision for each rule, as such models are drawn. */
  private static final class FeelByRule extends Feel {
    private final Map<Condition, String> rules = new IdentityHashMap<>();

    @Override
    public String of(Condition condition) {
      String rule = rules.get(condition);
      return rule == null ? super.of(condition) : asks(rule);
    }

    @Override
    String model() {
      // What a rule asks of another stands before it: the others' conditions are smaller.
      List<Rule> bySize = new ArrayList<>(Rulebook.rules());
      bySize.sort(Comparator.comparing(rule -> new Feel().of(rule.condition()).length()));
      for (Rule rule : bySize) {
        if (!rules.containsKey(rule.condition())) {
          String name = "r" + rules.size();
          decide(name, "boolean", of(rule.condition()));
          rules.put(rule.condition(), name);
        }
      }
      return super.model();
    }
  }

  /** The same in decision tables, one wherever parts are joined: the notation's own means. */
  private static final class FeelByTable extends Feel {
    private final Map<String, String> tables = new HashMap<>();

    @Override
    public String all(List<String> whole) {
      List<String> parts = whole.stream().filter(part -> !part.equals("true")).toList();
      if (parts.size() < 2) {
        return parts.isEmpty() ? "true" : parts.get(0);
      }
      List<String> together = parts.stream().map(part -> entry(!isDenied(part))).toList();
      return joined(parts, List.of(row(together, "true"), otherwise(parts.size(), "false")));
    }

    @Override
    public String any(List<String> whole) {
      List<String> parts = whole.stream().filter(part -> !part.equals("false")).toList();
      if (parts.size() < 2) {
        return parts.isEmpty() ? "false" : parts.get(0);
      }
      List<String> rows = new ArrayList<>();
      for (int i = 0; i < parts.size(); i++) {
        rows.add(alone(i, parts.size(), entry(!isDenied(parts.get(i))), "true"));
      }
      rows.add(otherwise(parts.size(), "false"));
      return joined(parts, rows);
    }

    private static boolean isDenied(String part) {
      return part.startsWith("not(");
    }

    private static String entry(boolean value) {
      return Boolean.toString(value);
    }

    private String joined(List<String> parts, List<String> rows) {
      return tables.computeIfAbsent(
          parts + " " + rows,
          key -> {
            String name = "t" + tables.size();
            table(name, "boolean", parts, rows);
            return name;
          });
    }

    /** A table whose first row that fits decides. */
    private void table(String name, String type, List<String> parts, List<String> rows) {
      // What the parts asked for is asked for by the table's inputs.
      needed.clear();
      StringBuilder table = new StringBuilder("<decisionTable hitPolicy=\"FIRST\">");
      for (String part : parts) {
        String asked = isDenied(part) ? part.substring(4, part.length() - 1) : part;
        table.append("<input><inputExpression typeRef=\"boolean\"><text>").append(asks(asked));
        table.append("</text></inputExpression></input>");
      }
      table.append("<output typeRef=\"%s\"/>".formatted(type));
      rows.forEach(table::append);
      decideBy(name, type, table.append("</decisionTable>").toString());
    }

    private static String row(List<String> entries, String result) {
      StringBuilder row = new StringBuilder("<rule>");
      for (String each : entries) {
        row.append("<inputEntry><text>").append(each).append("</text></inputEntry>");
      }
      row.append("<outputEntry><text>").append(result);
      return row.append("</text></outputEntry></rule>").toString();
    }

    private static String alone(int at, int size, String entry, String result) {
      List<String> entries = new ArrayList<>(Collections.nCopies(size, "-"));
      entries.set(at, entry);
      return row(entries, result);
    }

    private static String otherwise(int size, String result) {
      return row(Collections.nCopies(size, "-"), result);
    }

    @Override
    String model() {
      List<Row<Outcome>> rows = OutcomeTable.table().rows();
      List<String> parts = new ArrayList<>();
      List<String> lines = new ArrayList<>();
      for (Row<Outcome> row : rows) {
        String when = of(row.when());
        lines.add(alone(parts.size(), rows.size(), entry(!isDenied(when)), quoted(row.result())));
        parts.add(when);
      }
      lines.add(otherwise(rows.size(), quoted(OutcomeTable.table().otherwise())));
      table("outcome", "string", parts, lines);
      return withInputs();
    }

    private static String quoted(Outcome outcome) {
      return '"' + outcome.id() + '"';
    }
  }

  private static Function<Situation, Set<Outcome>> kie(Feel feel) {
    Resource model = ResourceFactory.newReaderResource(new StringReader(feel.model()));
    model.setSourcePath("regulation.dmn");
    DMNRuntime runtime =
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(model))
            .getOrElseThrow(RuntimeException::new);
    DMNModel regulation = runtime.getModels().get(0);
    if (regulation.hasErrors()) {
      throw new AssertionError(regulation.getMessages());
    }
    return situation -> {
      Boolean[] values = values(situation);
      DMNContext context = runtime.newContext();
      for (int i = 0; i < values.length; i++) {
        context.set("v" + i, values[i]);
      }
      Object id =
          runtime.evaluateAll(regulation, context).getDecisionResultByName("outcome").getResult();
      for (Outcome outcome : Outcome.values()) {
        if (outcome.id().equals(id)) {
          return EnumSet.of(outcome);
        }
      }
      throw new AssertionError("KIE gives " + id);
    };
  }

  /** Diagrams of a library. */
  private static final class Diagrams implements Logic<BDD> {
    private final BDDFactory factory = JFactory.init(1_000_000, 100_000);

    Diagrams() {
      factory.setVarNum(VARIABLES);
    }

    @Override
    public BDD of(Fact fact) {
      return factory.ithVar(number(fact));
    }

    @Override
    public BDD of(Choice choice) {
      return factory.ithVar(number(choice));
    }

    @Override
    public BDD of(Provision claim) {
      return factory.ithVar(number(claim));
    }

    @Override
    public BDD all(List<BDD> parts) {
      BDD all = factory.one();
      for (BDD part : parts) {
        all = all.and(part);
      }
      return all;
    }

    @Override
    public BDD any(List<BDD> parts) {
      BDD any = factory.zero();
      for (BDD part : parts) {
        any = any.or(part);
      }
      return any;
    }

    @Override
    public BDD not(BDD part) {
      return part.not();
    }

    Function<Situation, Set<Outcome>> possible() {
      BDD allowed = factory.one();
      for (Implication each : Implication.values()) {
        allowed = allowed.and(of(each.fact()).not().or(of(each.implied())));
      }
      Map<Outcome, BDD> outcomes = outcomes();
      BDD worlds = allowed;
      outcomes.replaceAll((outcome, when) -> when.and(worlds));
      return situation -> {
        Boolean[] values = values(situation);
        BDD known = factory.one();
        for (int i = values.length - 1; i >= 0; i--) {
          if (values[i] != null) {
            known.andWith(values[i] ? factory.ithVar(i) : factory.nithVar(i));
          }
        }
        Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
        for (Map.Entry<Outcome, BDD> each : outcomes.entrySet()) {
          BDD left = each.getValue().restrict(known);
          if (!left.isZero()) {
            possible.add(each.getKey());
          }
          left.free();
        }
        known.free();
        return possible;
      };
    }
  }

  /** Clauses: each part of a condition is a literal of its own (Tseitin). */
  private static final class Clauses implements Logic<Integer> {
    private final ISolver solver = SolverFactory.newDefault();
    private int last = VARIABLES;

    Clauses() {
      solver.newVar(100_000);
    }

    @Override
    public Integer of(Fact fact) {
      return number(fact) + 1;
    }

    @Override
    public Integer of(Choice choice) {
      return number(choice) + 1;
    }

    @Override
    public Integer of(Provision claim) {
      return number(claim) + 1;
    }

    @Override
    public Integer all(List<Integer> parts) {
      int all = ++last;
      int[] otherwise = new int[parts.size() + 1];
      otherwise[0] = all;
      for (int i = 0; i < parts.size(); i++) {
        clause(-all, parts.get(i));
        otherwise[i + 1] = -parts.get(i);
      }
      clause(otherwise);
      return all;
    }

    @Override
    public Integer any(List<Integer> parts) {
      return -all(parts.stream().map(part -> -part).toList());
    }

    @Override
    public Integer not(Integer part) {
      return -part;
    }

    private void clause(int... literals) {
      try {
        solver.addClause(new VecInt(literals));
      } catch (ContradictionException e) {
        throw new AssertionError(e);
      }
    }

    Function<Situation, Set<Outcome>> possible() {
      for (Implication each : Implication.values()) {
        clause(-of(each.fact()), of(each.implied()));
      }
      Map<Outcome, Integer> outcomes = outcomes();
      return situation -> {
        Boolean[] values = values(situation);
        VecInt known = new VecInt();
        for (int i = 0; i < values.length; i++) {
          if (values[i] != null) {
            known.push(values[i] ? i + 1 : -i - 1);
          }
        }
        Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
        for (Map.Entry<Outcome, Integer> each : outcomes.entrySet()) {
          known.push(each.getValue());
          try {
            if (solver.isSatisfiable(known)) {
              possible.add(each.getKey());
            }
          } catch (TimeoutException e) {
            throw new AssertionError(e);
          }
          known.pop();
        }
        return possible;
      };
    }
  }

  private static Set<Outcome> ours(Situation situation) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    outcomes.addAll(Assessor.possible(situation).toList());
    return outcomes;
  }

  private static Set<Outcome> assessed(Situation situation) {
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    outcomes.addAll(
        Assessor.assess(situation.answers(), situation.claims(), situation.readings())
            .possible()
            .toList());
    return outcomes;
  }

  private static List<Situation> situations(int number, int least, int most) {
    Random random = new Random(SEED + most);
    RandomCases cases = new RandomCases(random);
    List<Situation> situations = new ArrayList<>();
    while (situations.size() < number) {
      Answers answers = cases.fullAnswers();
      if (most > 0) {
        answers = cases.open(answers, least + random.nextInt(most - least + 1));
      }
      Claims claims = cases.claims();
      Readings readings = cases.readings();
      situations.add(new Situation(answers, claims, readings));
    }
    return situations;
  }

  /** Nanoseconds a case, in the best of three rounds; every outcome is compared in each. */
  private static double time(
      String name,
      List<Situation> situations,
      List<Set<Outcome>> expected,
      Function<Situation, Set<Outcome>> engine) {
    double best = Double.MAX_VALUE;
    for (int round = 0; round < 3; round++) {
      long start = System.nanoTime();
      int different = 0;
      for (int i = 0; i < situations.size(); i++) {
        different += engine.apply(situations.get(i)).equals(expected.get(i)) ? 0 : 1;
      }
      best = Math.min(best, (double) (System.nanoTime() - start) / situations.size());
      if (different > 0) {
        throw new AssertionError(name + ": " + different + " outcomes differ");
      }
    }
    return best;
  }

  private static void compare(
      String what, List<Situation> situations, Map<String, Function<Situation, Set<Outcome>>> all) {
    List<Set<Outcome>> expected = situations.stream().map(Peers::ours).toList();
    System.out.printf("%s: %d cases, no difference%n", what, situations.size());
    double outcome = time("rongcuo", situations, expected, Peers::ours);
    double assessment = time("rongcuo, whole assessment", situations, expected, Peers::assessed);
    System.out.printf("  whole assessment: %.1f times the outcome%n", assessment / outcome);
    all.forEach(
        (name, engine) -> {
          double taken = time(name, situations, expected, engine);
          System.out.printf(
              "  %s: %.0f times the outcome, %.1f times the whole assessment%n",
              name, taken / outcome, taken / assessment);
        });
  }

  public static void main(String[] arguments) {
    int number = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20_000;
    Map<String, Function<Situation, Set<Outcome>>> full = new LinkedHashMap<>();
    full.put("KIE DMN, one decision", kie(new Feel()));
    full.put("KIE DMN, a decision for each rule", kie(new FeelByRule()));
    full.put("KIE DMN, decision tables", kie(new FeelByTable()));
    compare("full cases", situations(number, 0, 0), full);
    Map<String, Function<Situation, Set<Outcome>>> open = new LinkedHashMap<>();
    open.put("JavaBDD", new Diagrams().possible());
    open.put("sat4j", new Clauses().possible());
    compare("open cases, 4 to 20 unknown", situations(number, 4, 20), open);
  }
}
