package rongcuo.oracle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import rongcuo.facts.Answers;
import rongcuo.facts.Fact;
import rongcuo.facts.FactById;
import rongcuo.facts.FactSet;
import rongcuo.facts.Implication;
import rongcuo.facts.Truth;
import rongcuo.statute.Claims;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;

/** What the reference model says of every completion of some answers, tried one by one. */
public final class BruteForce {

  private BruteForce() {}

  /** What holds of a case whose every fact is answered. */
  public record World(String outcome, Set<String> reservations) {}

  public static World world(Answers full, Claims claims, Readings readings) {
    ReferenceModel model = models(claims, readings).apply(full);
    return new World(model.outcome(), model.reservations());
  }

  public static Map<Answers, World> worlds(Answers answers, Claims claims, Readings readings) {
    Map<Answers, World> worlds = new HashMap<>();
    Function<Answers, ReferenceModel> models = models(claims, readings);
    for (Answers full : completions(answers)) {
      ReferenceModel model = models.apply(full);
      worlds.put(full, new World(model.outcome(), model.reservations()));
    }
    return worlds;
  }

  public static Set<String> outcomes(Answers answers, Claims claims, Readings readings) {
    return outcomes(completions(answers), claims, readings);
  }

  /** The outcomes of some worlds. */
  public static Set<String> outcomes(List<Answers> worlds, Claims claims, Readings readings) {
    Set<String> outcomes = new HashSet<>();
    Function<Answers, ReferenceModel> models = models(claims, readings);
    worlds.forEach(world -> outcomes.add(models.apply(world).outcome()));
    return outcomes;
  }

  private static Function<Answers, ReferenceModel> models(Claims claims, Readings readings) {
    return models(claims, choices(readings));
  }

  /**
   * Models of worlds.
   *
   * @param choices the choice for each reading, by its id
   */
  static Function<Answers, ReferenceModel> models(Claims claims, Map<String, String> choices) {
    Set<String> ids = ids(claims);
    return full -> new ReferenceModel(id -> full.yes().has(byId(id)), choices, ids);
  }

  public static Set<String> outcomesOf(Collection<World> worlds) {
    Set<String> outcomes = new HashSet<>();
    worlds.forEach(world -> outcomes.add(world.outcome));
    return outcomes;
  }

  /** The unknown facts of which two completions that differ in the fact alone have two outcomes. */
  public static FactSet decidingOutcome(FactSet unknown, Map<Answers, World> worlds) {
    return differing(unknown, worlds, (one, other) -> !one.outcome.equals(other.outcome));
  }

  /** Likewise where the outcome is the same and its reservations are not. */
  public static FactSet decidingReservations(FactSet unknown, Map<Answers, World> worlds) {
    return differing(
        unknown,
        worlds,
        (one, other) ->
            one.outcome.equals(other.outcome) && !one.reservations.equals(other.reservations));
  }

  private static FactSet differing(
      FactSet unknown, Map<Answers, World> worlds, BiPredicate<World, World> differ) {
    FactSet found = FactSet.NONE;
    for (Fact fact : unknown.toList()) {
      for (Map.Entry<Answers, World> entry : worlds.entrySet()) {
        World other = worlds.get(entry.getKey().with(fact, entry.getKey().of(fact).not()));
        if (other != null && differ.test(entry.getValue(), other)) {
          found = found.with(fact);
        }
      }
    }
    return found;
  }

  /**
   * The outcome if nothing more can be found out: an item holds if it does in every world, 第十三条 and
   * the three distinctions bar if they do in every world, a prohibition or major harm counts if it
   * is in every world, a loss, an effect or a remedy if it is answered yes. Null if scope is open.
   */
  public static @Nullable String ifUnproven(Answers answers, Claims claims, Readings readings) {
    List<ReferenceModel> worlds =
        completions(Implication.propagate(answers)).stream().map(models(claims, readings)).toList();
    if (!isSame(worlds, ReferenceModel::scope)) {
      return null;
    }
    ReferenceModel any = worlds.get(0);
    if (!any.scope()) {
      return "not-applicable";
    }
    Set<String> proven = new HashSet<>(ids(claims));
    for (ReferenceModel world : worlds) {
      Map<String, Boolean> items = world.items();
      proven.removeIf(
          item -> !Objects.requireNonNull(items.get(item), "not in ReferenceModel: " + item));
    }
    boolean bars = worlds.stream().allMatch(ReferenceModel::bars);
    boolean distinguished = worlds.stream().anyMatch(ReferenceModel::distinctions);
    if (has(proven, "10(")
        && !(bars && any.isRead("article-13-reach", "everything"))
        && (distinguished || !any.isRead("three-distinctions", "gate-all"))) {
      return "diligent";
    }
    boolean ground =
        has(proven, "11(") || (proven.contains("4") && any.isRead("article-4-standing", "ground"));
    if (ground && distinguished && !bars) {
      boolean conditions =
          worlds.stream().anyMatch(ReferenceModel::condition1)
              && worlds.stream().anyMatch(ReferenceModel::condition2)
              && isRemedied(answers, Fact.LOSS_OCCURRED, Fact.ACTIVELY_RECOVERED_LOSS)
              && isRemedied(answers, Fact.ADVERSE_EFFECT_OCCURRED, Fact.ACTIVELY_REMOVED_EFFECTS);
      return conditions || any.isRead("exemption-conditions", "open")
          ? "tolerated-exemptible"
          : "tolerated";
    }
    boolean mitigates = !bars || any.isRead("article-13-reach", "tolerance");
    return has(proven, "12(") && mitigates ? "not-tolerated-mitigable" : "not-tolerated";
  }

  private static boolean isRemedied(Answers answers, Fact harm, Fact remedy) {
    FactSet yes = Implication.propagate(answers).yes();
    return !yes.has(harm) || yes.has(remedy);
  }

  private static boolean has(Set<String> items, String prefix) {
    return items.stream().anyMatch(item -> item.startsWith(prefix));
  }

  private static boolean isSame(List<ReferenceModel> worlds, Predicate<ReferenceModel> of) {
    return worlds.stream().map(of::test).distinct().count() == 1;
  }

  /** Every full world that these answers allow. */
  public static List<Answers> completions(Answers answers) {
    List<Answers> completions = new ArrayList<>(List.of(answers));
    for (Fact fact : answers.unknown().toList()) {
      List<Answers> more = new ArrayList<>();
      for (Answers partial : completions) {
        more.add(partial.with(fact, Truth.YES));
        more.add(partial.with(fact, Truth.NO));
      }
      completions = more;
    }
    completions.removeIf(BruteForce::isImpossible);
    return completions;
  }

  public static boolean isImpossible(Answers answers) {
    for (Implication implication : Implication.values()) {
      if (implication.isContradictedBy(answers)) {
        return true;
      }
    }
    return false;
  }

  private static Fact byId(String id) {
    Fact fact = FactById.of(id);
    if (fact == null) {
      throw new IllegalArgumentException(id);
    }
    return fact;
  }

  private static Set<String> ids(Claims claims) {
    Set<String> ids = new HashSet<>();
    claims.toList().forEach(item -> ids.add(item.id()));
    return ids;
  }

  private static Map<String, String> choices(Readings readings) {
    Map<String, String> choices = new HashMap<>();
    for (Reading reading : Reading.values()) {
      choices.put(reading.id(), readings.of(reading).id());
    }
    return choices;
  }
}
