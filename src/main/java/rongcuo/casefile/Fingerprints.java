package rongcuo.casefile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import rongcuo.diagnostics.Problem;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;
import rongcuo.statute.Choice;
import rongcuo.statute.Provision;
import rongcuo.statute.Reading;
import rongcuo.statute.Readings;
import rongcuo.statute.Statute;

/** Fingerprints of what decisions are taken on, and what has changed since. */
public final class Fingerprints {

  /** Enough to tell any two states of a case apart that ever occur. */
  private static final int HEX_DIGITS = 32;

  private static final String DIGEST = "sha256-";
  private static final String DEFAULTS = "default";

  private static final Bilingual ANEW = EntryLine.deciding("--replace");

  private static final Bilingual FACTS =
      new Bilingual(
          "{0}作出之后，事实、证据、法律依据或者主张有改动；请核对结论是否仍然成立，确需变更的，用{1}重新作出决定。",
          "{0} was taken before facts, evidence, bases or claims were changed; check whether it"
              + " still stands, or decide anew by {1}.");

  private static final Bilingual EVIDENCE =
      new Bilingual(
          "{0}作出之后，所依据的证据有改动（引用了哪些证据，或者其种类、名称、日期、来源）；请核对结论是否仍然成立，确需变更的，用{1}重新作出决定。",
          "{0} was taken before the evidence for its facts was changed (which is cited, or its"
              + " kind, title, date or source); check whether it still stands, or decide anew by {1}.");

  private static final Bilingual READINGS =
      new Bilingual(
          "{0}采用的解释口径为“{1}”，现在为“{2}”；请核对。",
          "{0} was taken under the readings \"{1}\", which are now \"{2}\"; check it.");

  private static final Bilingual STATUTE =
      new Bilingual(
          "{0}依据的条文文本与本程序所载不同；请核对办法是否修订。",
          "{0} was taken on another text of the regulation than this program's; check whether it"
              + " was revised.");

  private Fingerprints() {}

  /**
   * Something that is not as it was when a decision was taken.
   *
   * @param warning that tells it, at the fingerprint
   */
  public record Change(What what, Problem warning) {

    /** What has changed, by the key of the fingerprint that shows it. */
    public enum What implements Identified {
      FACTS,
      EVIDENCE,
      READINGS,
      STATUTE
    }
  }

  /**
   * A digest of the answers with their evidence, bases and what stands against them, and of the
   * claims. Notes, the reasons why a version was adopted, and the order in which answers stand do
   * not matter.
   *
   * @param subject whose answers; null for those of all subjects
   */
  public static String facts(CaseFile caseFile, @Nullable Subject subject) {
    StringBuilder text = new StringBuilder();
    List<Provision> claims = caseFile.claims();
    text.append("claims ");
    text.append(claims == null ? "all" : claims.stream().map(Provision::id).sorted().toList());
    for (Subject each : subject == null ? caseFile.subjects() : List.of(subject)) {
      text.append("\nsubject");
      Map<Fact, AnsweredFact> inOrder = new TreeMap<>(caseFile.facts(each));
      for (AnsweredFact answered : inOrder.values()) {
        text.append('\n').append(answered.fact().id()).append(' ').append(answered.answer().id());
        text.append(' ').append(answered.evidence().stream().sorted().toList());
        text.append(' ').append(answered.basis() == null ? "" : answered.basis().strip());
        appendContest(text, answered.contest());
      }
    }
    return digest(text.toString());
  }

  /** What stands against an answer; the reasons for the answer may be written later. */
  private static void appendContest(StringBuilder text, Contest contest) {
    if (!contest.against().isEmpty()) {
      text.append(" against ").append(contest.against().stream().sorted().toList());
    }
    for (Dispute dispute : contest.disputes()) {
      text.append("\ndispute ")
          .append(dispute.says().id())
          .append(' ')
          .append(dispute.by().strip());
      text.append(' ').append(dispute.text() == null ? "" : dispute.text().strip());
    }
  }

  /**
   * A digest of the pieces of evidence that the answers rest on, as a decision lists them. Pieces
   * that no answer cites do not matter.
   *
   * @param subject likewise
   */
  public static String evidence(CaseFile caseFile, @Nullable Subject subject) {
    Set<String> cited = new HashSet<>();
    for (Subject each : subject == null ? caseFile.subjects() : List.of(subject)) {
      for (AnsweredFact answered : caseFile.facts(each).values()) {
        cited.addAll(answered.evidence());
        cited.addAll(answered.contest().against());
      }
    }
    Map<String, String> pieces = new TreeMap<>();
    for (Evidence piece : caseFile.evidence()) {
      if (cited.contains(piece.id())) {
        pieces.put(piece.id(), described(piece));
      }
    }
    return digest(pieces.toString());
  }

  private static String described(Evidence piece) {
    List<String> parts = new ArrayList<>();
    for (Object part :
        new @Nullable Object[] {piece.kind(), piece.title(), piece.date(), piece.source()}) {
      parts.add(part == null ? "" : part.toString().strip().replace("\n", "\n\n"));
    }
    return String.join("\n", parts);
  }

  /** The readings that differ from the program's defaults, or that none does. */
  public static String readings(Readings readings) {
    List<String> other = new ArrayList<>();
    for (Reading reading : Reading.values()) {
      Choice choice = readings.of(reading);
      if (!Readings.DEFAULT.has(choice)) {
        other.add(reading.id() + "=" + choice.id());
      }
    }
    return other.isEmpty() ? DEFAULTS : String.join(" ", other);
  }

  /**
   * What a decision is taken on now.
   *
   * @param subject whose alone it is; null if that of all
   * @param program its version
   * @param with what is first written together with the decision
   */
  public static Particulars taken(
      CaseFile caseFile,
      @Nullable Subject subject,
      Readings readings,
      String program,
      List<String> with) {
    return Particulars.NONE
        .with(CaseKeys.FACTS_TAKEN, facts(caseFile, subject))
        .with(CaseKeys.EVIDENCE_TAKEN, evidence(caseFile, subject))
        .with(CaseKeys.READINGS_TAKEN, readings(readings))
        .with(CaseKeys.STATUTE_TAKEN, statute())
        .with(CaseKeys.PROGRAM, program)
        .with(CaseKeys.WRITTEN_WITH, with.isEmpty() ? null : with);
  }

  /** The regulation's text. */
  public static String statute() {
    return DIGEST + Statute.SHA256.substring(0, HEX_DIGITS);
  }

  /**
   * What has changed since a decision was taken: the facts, the evidence for them, the readings
   * that are in force now, the regulation's text. A decision that was not recorded by the program
   * has no fingerprint, and so no known change.
   *
   * @param subject whose own decision; null for that of the whole matter
   */
  public static List<Change> changes(CaseFile caseFile, @Nullable Subject subject, Readings now) {
    Decision decision = subject == null ? caseFile.decision() : subject.decision();
    Decision recommended = subject == null ? caseFile.recommendation() : subject.recommendation();
    Decision concluded = decision == null ? recommended : decision;
    Decision.Fingerprint taken = concluded == null ? null : concluded.fingerprint();
    if (taken == null) {
      return List.of();
    }
    Bilingual whose =
        subject == null
            ? new Bilingual("本案的{0}", "The {0}").with(called(decision))
            : new Bilingual("对{1}的{0}", "The {0} on {1}").with(called(decision), subject.called());
    List<Change> changes = new ArrayList<>();
    if (differs(taken, CaseKeys.FACTS_TAKEN, () -> facts(caseFile, subject))) {
      changes.add(new Change(Change.What.FACTS, warning(taken, FACTS.with(whose, ANEW))));
    }
    if (differs(taken, CaseKeys.EVIDENCE_TAKEN, () -> evidence(caseFile, subject))) {
      changes.add(new Change(Change.What.EVIDENCE, warning(taken, EVIDENCE.with(whose, ANEW))));
    }
    if (differs(taken, CaseKeys.READINGS_TAKEN, () -> readings(now))) {
      Bilingual message =
          READINGS.with(
              whose, String.valueOf(taken.said().get(CaseKeys.READINGS_TAKEN)), readings(now));
      changes.add(new Change(Change.What.READINGS, warning(taken, message)));
    }
    if (differs(taken, CaseKeys.STATUTE_TAKEN, Fingerprints::statute)) {
      changes.add(new Change(Change.What.STATUTE, warning(taken, STATUTE.with(whose))));
    }
    return changes;
  }

  private static Bilingual called(@Nullable Decision decision) {
    return decision == null
        ? new Bilingual("认定建议", "recommendation")
        : new Bilingual("认定决定", "decision");
  }

  /** Whether nothing was concluded on a subject alone. */
  public static boolean restsOnMatter(Subject subject) {
    return subject.decision() == null && subject.recommendation() == null;
  }

  /** What has changed since the decisions that hold were taken, each change once, as warnings. */
  public static List<Problem> warnings(CaseFile caseFile, Readings now) {
    List<Problem> warnings = new ArrayList<>();
    if (caseFile.subjects().stream().anyMatch(Fingerprints::restsOnMatter)) {
      changes(caseFile, null, now).forEach(change -> warnings.add(change.warning()));
    }
    for (Subject subject : caseFile.subjects()) {
      changes(caseFile, subject, now).forEach(change -> warnings.add(change.warning()));
    }
    return warnings;
  }

  /** Whether a digest was taken and is another now; what was never taken tells nothing. */
  private static boolean differs(
      Decision.Fingerprint taken, Key<String> key, Supplier<String> now) {
    String then = taken.said().get(key);
    return then != null && !then.equals(now.get());
  }

  private static Problem warning(Decision.Fingerprint taken, Bilingual message) {
    return Problem.warning(taken.place(), message);
  }

  private static String digest(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return DIGEST + HexFormat.of().formatHex(digest).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
