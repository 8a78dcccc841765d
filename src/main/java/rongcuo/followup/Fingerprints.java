package rongcuo.followup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.AnsweredFact;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Problem;
import rongcuo.casefile.Subject;
import rongcuo.facts.Fact;
import rongcuo.language.Bilingual;
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

  private Fingerprints() {}

  /**
   * A digest of the answers with their evidence and bases, and of the claims. Notes, and the order
   * in which answers stand, do not matter.
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
      }
    }
    return digest(text.toString());
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

  /** The regulation's text. */
  public static String statute() {
    return DIGEST + Statute.SHA256.substring(0, HEX_DIGITS);
  }

  /**
   * What has changed since the decisions of a case were taken, as warnings: its facts, the readings
   * that are in force now, the regulation's text.
   */
  public static List<Problem> changes(CaseFile caseFile, Readings now) {
    List<Problem> changes = new ArrayList<>();
    changes(changes, caseFile, null, caseFile.decision(), now);
    for (Subject subject : caseFile.subjects()) {
      changes(changes, caseFile, subject, subject.decision(), now);
    }
    return changes;
  }

  private static void changes(
      List<Problem> changes,
      CaseFile caseFile,
      @Nullable Subject subject,
      @Nullable Decision decision,
      Readings now) {
    Decision.Fingerprint taken = decision == null ? null : decision.fingerprint();
    if (taken == null) {
      return;
    }
    Bilingual whose =
        subject == null
            ? new Bilingual("本案的认定决定", "The decision")
            : new Bilingual("对{0}的认定决定", "The decision on {0}").with(subject.name());
    if (taken.facts() != null && !taken.facts().equals(facts(caseFile, subject))) {
      changes.add(
          warning(
              taken,
              new Bilingual(
                      "{0}作出之后，事实、证据、法律依据或者主张有改动；请核对结论是否仍然成立，确需变更的，用 decide 命令加 --replace 重新作出决定。",
                      "{0} was taken before facts, evidence, bases or claims were changed; check"
                          + " whether it still stands, or decide anew by the command decide with --replace.")
                  .with(whose)));
    }
    if (taken.readings() != null && !taken.readings().equals(readings(now))) {
      changes.add(
          warning(
              taken,
              new Bilingual(
                      "{0}采用的解释口径为“{1}”，现在为“{2}”；请核对。",
                      "{0} was taken under the readings \"{1}\", which are now \"{2}\"; check"
                          + " it.")
                  .with(whose, taken.readings(), readings(now))));
    }
    if (taken.statute() != null && !taken.statute().equals(statute())) {
      changes.add(
          warning(
              taken,
              new Bilingual(
                      "{0}依据的条文文本与本程序所载不同；请核对办法是否修订。",
                      "{0} was taken on another text of the regulation than this program's; check"
                          + " whether it was revised.")
                  .with(whose)));
    }
  }

  private static Problem warning(Decision.Fingerprint taken, Bilingual message) {
    return Problem.warning(taken.place(), "", message);
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
