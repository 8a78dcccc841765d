package rongcuo.steps.art14;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.casefile.Subject;
import rongcuo.language.Bilingual;
import rongcuo.rules.Reservation;
import rongcuo.statute.Provision;

/** What a decision must say, and what its document shows as a blank if it does not. */
public final class Completeness {

  /** The six dimensions of 第十四条, by their keys. */
  public static final Map<String, Bilingual> DIMENSIONS = dimensions();

  private static final Bilingual LIST = new Bilingual("、", ", ");

  private Completeness() {}

  private static Map<String, Bilingual> dimensions() {
    Map<String, Bilingual> dimensions = new LinkedHashMap<>();
    CaseKeys.ANALYSIS.keys().forEach(key -> dimensions.put(key.english(), key.name()));
    return Collections.unmodifiableMap(dimensions);
  }

  /** Adds what a draft must say and does not. */
  static void checkConclusion(Ruling ruling, Draft draft, List<Bilingual> objections) {
    if (draft.conclusion() == null) {
      objections.add(
          new Bilingual("须{0}写明结论{1}", "say the conclusion{0}{1}")
              .with(
                  Bilingual.by("--conclusion"),
                  Bilingual.forOptions(
                      "：履职尽责（“diligent”）、予以容错（“tolerated”）、不予容错（“not-tolerated”）",
                      ": \"diligent\", \"tolerated\" or \"not-tolerated\"")));
    }
    if (draft.disposition() == null) {
      objections.add(
          new Bilingual("须{1}写明处理{0}", "say the disposition{1}{0}")
              .with(OpenRange.among(ruling.outcome()), Bilingual.by("--disposition")));
    }
  }

  /** Adds what a draft says of points that there are not, or leaves unsaid of those there are. */
  static void checkPoints(Ruling ruling, Draft draft, List<Bilingual> objections) {
    checkReservations(ruling, draft, objections);
    for (String key : draft.analysis().keySet()) {
      if (!DIMENSIONS.containsKey(key)) {
        objections.add(
            new Bilingual("综合分析没有“{0}”这一方面，应为{1}", "there is no dimension \"{0}\"; they are {1}")
                .with(key, LIST.between(dimensionsWithIds())));
      }
    }
    checkGrounds(ruling, draft, objections);
  }

  private static void checkReservations(Ruling ruling, Draft draft, List<Bilingual> objections) {
    Set<String> ids = new LinkedHashSet<>();
    for (Reservation reservation : ruling.reservations()) {
      ids.add(reservation.id());
      String weighed = draft.reservations().get(reservation.id());
      if (weighed == null || weighed.isBlank()) {
        objections.add(
            new Bilingual("保留事项“{0}”须说明如何权衡{1}", "say how the reservation \"{0}\" was weighed{1}")
                .with(
                    reservation.label(),
                    Bilingual.forOptions("：--reservation “{0}=说明”", ": --reservation \"{0}=text\"")
                        .with(reservation.id())));
      }
    }
    List<Bilingual> named =
        ruling.reservations().stream().map(each -> withId(each.label(), each.id())).toList();
    for (String id : draft.reservations().keySet()) {
      if (!ids.contains(id)) {
        objections.add(
            new Bilingual("本案没有保留事项“{0}”{1}", "the case has no reservation \"{0}\"{1}")
                .with(
                    id,
                    ids.isEmpty()
                        ? new Bilingual("", "")
                        : new Bilingual("，只有{0}", ", only {0}").with(LIST.between(named))));
      }
    }
  }

  private static void checkGrounds(Ruling ruling, Draft draft, List<Bilingual> objections) {
    List<Provision> reliedOn = draft.reliedOn();
    if (reliedOn == null) {
      return;
    }
    if (reliedOn.isEmpty() && !ruling.grounds().isEmpty()) {
      objections.add(new Bilingual("至少要依据一项成立的条款", "rely on one ground at least"));
    }
    ruling
        .assessments()
        .forEach(
            (each, assessment) -> {
              for (Provision ground : reliedOn) {
                if (!assessment.established().contains(ground)) {
                  objections.add(unestablished(each, ground, assessment.established()));
                }
              }
            });
  }

  private static Bilingual unestablished(
      Subject subject, Provision ground, List<Provision> established) {
    List<Bilingual> named =
        established.stream().map(each -> withId(each.citation(), each.id())).toList();
    return new Bilingual(
            "{0}（{1}）就{2}而言没有成立，不能作为认定依据{3}", "{0} ({1}) is not established for {2}{3}")
        .with(
            ground.citation(),
            ground.id(),
            subject.called(),
            named.isEmpty()
                ? new Bilingual("", "")
                : new Bilingual("；已经成立的有{0}", "; established: {0}").with(LIST.between(named)));
  }

  private static List<Bilingual> dimensionsWithIds() {
    List<Bilingual> all = new ArrayList<>();
    DIMENSIONS.forEach((id, label) -> all.add(withId(label, id)));
    return all;
  }

  /** What is meant, and in quotation marks what is typed for it. */
  private static Bilingual withId(Bilingual label, String id) {
    return new Bilingual("{0}（“{1}”）", "{0} (\"{1}\")").with(label, id);
  }

  /** What the record still lacks, which documents would show as blanks. */
  public static List<Bilingual> missing(Ruling ruling, Draft draft) {
    List<Bilingual> missing = new ArrayList<>();
    if (isBlank(draft.body())) {
      missing.add(named("决定机构", "the deciding body", "--body"));
    }
    if (isBlank(draft.reasons())) {
      missing.add(named("理由", "the reasons", "--reasons"));
    }
    List<Bilingual> dimensions = List.copyOf(unanalysed(ruling, draft).values());
    if (!dimensions.isEmpty()) {
      missing.add(
          new Bilingual("{1}中的{0}", "{1} of {0}")
              .with(LIST.between(dimensions), named("综合分析", "the analysis", "--analysis")));
    }
    Draft.Replacing replacing = draft.replacing();
    if (replacing != null && ruling.replaces(draft)) {
      if (replacing.because() == null) {
        missing.add(named("变更原因", "why it was replaced", "--because"));
      }
      if (isBlank(replacing.reason())) {
        missing.add(named("变更理由", "the reason of the replacement", "--replacement-reason"));
      }
    }
    return missing;
  }

  private static Bilingual named(String chinese, String english, String option) {
    Bilingual by = Bilingual.forOptions("（" + option + "）", " (" + option + ")");
    return new Bilingual(chinese + "{0}", english + "{0}").with(by);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  /** The dimensions that neither the draft nor the case analyses, by their keys. */
  public static Map<String, Bilingual> unanalysed(Ruling ruling, Draft draft) {
    Map<String, Bilingual> missing = new LinkedHashMap<>(DIMENSIONS);
    missing.keySet().removeAll(draft.analysis().keySet());
    for (Key<?> key : CaseKeys.ANALYSIS.keys()) {
      boolean everywhere =
          ruling.subjects().stream().allMatch(each -> ruling.caseFile().get(key, each) != null);
      if (everywhere) {
        missing.remove(key.english());
      }
    }
    return missing;
  }
}
