package rongcuo.oracle;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The legal model written straight down over full answers, with string ids: an oracle that shares
 * nothing with the rules it checks.
 *
 * <p>It asks for a reading only where what it says hangs on it ({@link Combinations} tells why).
 */
public final class ReferenceModel {

  private final Predicate<String> fact;
  private final Map<String, String> readings;
  private final @Nullable Set<String> claims;
  private final Map<String, BooleanSupplier> items = new LinkedHashMap<>();
  private final Map<String, Boolean> made = new HashMap<>();

  /**
   * A world in which every fact is answered.
   *
   * @param fact whether a fact is so
   * @param readings the choice for each of the readings that the conclusion depends on
   * @param claims the items relied on; null for all
   */
  public ReferenceModel(
      Predicate<String> fact, Map<String, String> readings, @Nullable Set<String> claims) {
    this.fact = fact;
    this.readings = readings;
    this.claims = claims;
    write();
  }

  public String outcome() {
    if (!(all("enforcement-officer", "performing-duties"))) {
      return "not-applicable";
    }
    if (established("10(")
        && !(bars() && reading("article-13-reach", "everything"))
        && (distinctions() || !reading("three-distinctions", "gate-all"))) {
      return "diligent";
    }
    boolean ground =
        established("11(") || (established("4") && reading("article-4-standing", "ground"));
    if (ground && distinctions() && !bars()) {
      boolean conditions = condition1() && condition2() && condition3();
      return conditions || reading("exemption-conditions", "open")
          ? "tolerated-exemptible"
          : "tolerated";
    }
    if (established("12(") && !(bars() && !reading("article-13-reach", "tolerance"))) {
      return "not-tolerated-mitigable";
    }
    return "not-tolerated";
  }

  /** Which of the readings of this world is so chosen. */
  boolean isRead(String id, String choice) {
    return reading(id, choice);
  }

  /** Whether the regulation applies. */
  boolean scope() {
    return all("enforcement-officer", "performing-duties");
  }

  /** The reservations that attach to the outcome. */
  public Set<String> reservations() {
    Set<String> reservations = new TreeSet<>();
    String outcome = outcome();
    if (outcome.equals("diligent") || outcome.startsWith("tolerated")) {
      if (!all("statutory-duties-performed", "post-duties-performed")) {
        reservations.add("5.duties-undone");
      }
      if (!is("within-statutory-duties")) {
        reservations.add("13.powers");
      }
      if (procedureBreached()) {
        reservations.add("13.procedure");
      }
      for (String id : List.of("knowing-violation", "persisted-after-ban", "sought-private-gain")) {
        if (is(id)) {
          reservations.add("11." + id);
        }
      }
    }
    return reservations;
  }

  /** Every item with whether it is made out, claimed or not. */
  public Map<String, Boolean> items() {
    Map<String, Boolean> all = new LinkedHashMap<>();
    items.keySet().forEach(item -> all.put(item, isMadeOut(item)));
    return all;
  }

  private boolean isMadeOut(String item) {
    Boolean known = made.get(item);
    if (known == null) {
      known = Objects.requireNonNull(items.get(item)).getAsBoolean();
      made.put(item, known);
    }
    return known;
  }

  private boolean premise() {
    return all("statutory-duties-performed", "post-duties-performed")
        || reading("article-10-premise", "independent");
  }

  private void write() {
    items.put("4", this::article4);
    items.put(
        "10(1)",
        () ->
            all("within-statutory-duties", "statutory-duties-performed", "post-duties-performed")
                && (procedureFollowed() || excusedAsMinor())
                && careTaken());
    items.put(
        "10(2)",
        () ->
            premise()
                && ((any(
                            "counterparty-concealed-evidence",
                            "counterparty-forged-evidence",
                            "counterparty-destroyed-evidence",
                            "counterparty-gave-false-materials")
                        && is("wrong-decision-resulted"))
                    || all("counterparty-evaded-investigation", "timely-action-prevented")));
    items.put(
        "10(3)",
        () ->
            premise()
                && all("decision-defied", "illegal-operation-continued")
                && any("closure-order-sought", "court-enforcement-sought"));
    items.put(
        "10(4)",
        () ->
            premise()
                && all("property-sealed-or-seized", "harm-from-property")
                && any(
                    "party-hid-property",
                    "party-moved-property",
                    "party-sold-property",
                    "party-damaged-property"));
    String[] events = {"event-unforeseeable", "event-unavoidable", "event-insurmountable"};
    items.put(
        "10(5)",
        () ->
            is("event-prevented-duty")
                && any(events)
                && (all(events) || reading("force-majeure", "any")));
    items.put(
        "10(6)",
        () ->
            premise()
                && any("other-department-wrong-act", "other-department-improper-act")
                && is("misjudgment-from-other-department"));
    items.put(
        "10(7)",
        () ->
            premise()
                && any("standard-missing", "technology-limited-detection")
                && is("violation-uncharacterisable"));
    items.put(
        "10(8)",
        () ->
            premise()
                && all(
                    "violation-dealt-with",
                    "rectification-ordered",
                    "rectification-ignored",
                    "accident-from-ignored-rectification"));
    items.put(
        "10(9)",
        () ->
            premise()
                && all("violation-investigated", "rectification-ordered")
                && any("accident-while-handling", "accident-while-transferring"));
    items.put(
        "10(10)",
        () ->
            is("no-liability-under-law-then")
                || (is("outside-assigned-functions")
                    && reading("article-10-item-10", "alternative")));
    items.put("10(11)", () -> is("other-diligence-ground"));
    items.put(
        "11(1)",
        () ->
            is("error-occurred")
                && all(
                    "implementing-superior-decision", "advancing-development", "bold-exploration"));
    items.put(
        "11(2)",
        () ->
            all("reform-work", "broke-with-convention")
                && (is("error-occurred") || is("results-below-expectation")));
    items.put("11(3)", () -> is("error-occurred") && all("key-task", "decisive-performance"));
    items.put(
        "11(4)",
        () ->
            is("error-occurred")
                && is("creative-work")
                && (reading("creative-work-constraint", "alternative")
                    ? causes() || is("objectively-constrained")
                    : causes() && is("objectively-constrained")));
    items.put(
        "11(5)",
        () ->
            is("error-occurred")
                && all("during-enforcement", "preventing-enforcement-risk")
                && (reading("urgent-decision", "alternative")
                    ? any("improvised-decision", "force-majeure-or-unforeseen")
                    : all("improvised-decision", "force-majeure-or-unforeseen")));
    items.put(
        "11(6)",
        () ->
            all("during-inspection", "latent-problem-missed")
                && any("target-concealed", "target-untruthful"));
    items.put(
        "11(7)",
        () ->
            all(
                "lawful-enforcement",
                "counterparty-intentional-violation",
                "statutory-measures-taken",
                "accident-still-occurred"));
    items.put(
        "11(8)",
        () ->
            is("error-occurred")
                && is("resolving-enforcement-conflict")
                && any("broke-barriers", "touched-vested-interests"));
    items.put("11(9)", () -> is("other-tolerance-ground"));
    items.put("12(1)", () -> is("proactive-measures") && any("loss-averted", "effects-redressed"));
    items.put("12(2)", () -> all("cooperated-with-inquiry", "accepted-responsibility"));
    items.put("12(3)", () -> is("other-mitigation-ground"));
  }

  private boolean causes() {
    return any(
        "state-policy-changed",
        "law-changed",
        "superior-decision-changed",
        "policy-boundary-unclear");
  }

  private boolean article4() {
    return all(
            "within-statutory-duties",
            "statutory-duties-performed",
            "post-duties-performed",
            "professional-standards-met",
            "timely-corrected")
        && any("loss-occurred", "adverse-effect-occurred")
        && (any("objective-factors", "unforeseeable-factors") || silence());
  }

  private boolean silence() {
    String[] silent = {"law-silent", "policy-silent", "professional-rules-silent"};
    return all(silent) || (any(silent) && reading("article-4-silence", "any"));
  }

  private boolean procedureFollowed() {
    boolean decided = is("decision-made");
    return all(
            "evidence-lawfully-collected",
            "process-recorded",
            "enforcement-publicised",
            "manner-and-time-kept")
        && (!decided || is("case-reviewed"))
        && (!decided || !is("major-decision") || is("legal-review-done"))
        && (!is("public-security-matter")
            || all("transferred-to-public-security", "assisted-public-security"))
        && !is("other-procedure-breach");
  }

  private boolean careTaken() {
    return is("duty-lists-followed")
        && (!is("decision-made")
            || all(
                "evidence-chain-complete",
                "decision-appropriate",
                "discretion-benchmark-followed"));
  }

  private boolean procedureBreached() {
    return !procedureFollowed() && !excusedAsMinor();
  }

  private boolean excusedAsMinor() {
    return is("procedure-breach-minor") && reading("minor-breach", "excused");
  }

  boolean bars() {
    boolean powers =
        !is("within-statutory-duties")
            || (!is("statutory-duties-performed")
                && reading("article-13-powers", "beyond-or-undone"));
    boolean procedure = procedureBreached();
    return powers == procedure ? powers : reading("article-13-breach", "either");
  }

  boolean distinctions() {
    return !any("knowing-violation", "persisted-after-ban", "sought-private-gain")
        || reading("three-distinctions", "guidance");
  }

  boolean condition1() {
    return !is("expressly-prohibited")
        && (!is("prohibited-by-regulation") || reading("prohibition-source", "law"));
  }

  boolean condition2() {
    return !any("major-loss", "serious-adverse-effect")
        || (!all("major-loss", "serious-adverse-effect") && reading("condition-two", "not-both"));
  }

  private boolean condition3() {
    return (!is("loss-occurred") || is("actively-recovered-loss"))
        && (!is("adverse-effect-occurred") || is("actively-removed-effects"));
  }

  /** Whether some item that begins so is claimed and made out. */
  private boolean established(String prefix) {
    for (String item : items.keySet()) {
      boolean asked = prefix.endsWith("(") ? item.startsWith(prefix) : item.equals(prefix);
      if (asked && (claims == null || claims.contains(item)) && isMadeOut(item)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(String id) {
    return fact.test(id);
  }

  private boolean all(String... ids) {
    for (String id : ids) {
      if (!fact.test(id)) {
        return false;
      }
    }
    return true;
  }

  private boolean any(String... ids) {
    for (String id : ids) {
      if (fact.test(id)) {
        return true;
      }
    }
    return false;
  }

  private boolean reading(String id, String choice) {
    return readings.get(id).equals(choice);
  }
}
