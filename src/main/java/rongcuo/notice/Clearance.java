package rongcuo.notice;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.Concealed;
import rongcuo.casefile.Disclosure;
import rongcuo.casefile.Reporter;
import rongcuo.casefile.ReporterDocument;
import rongcuo.casefile.ReporterFile;

/**
 * Which documents of a case may be made, so that none but the letter to the reporter tells who
 * reported (第十九条).
 *
 * @param disclosures what stands in the case that tells it, or why nobody has looked
 * @param files the reporter's files beside the case, as far as they were read
 */
public record Clearance(List<Disclosure> disclosures, Map<Path, ReporterDocument> files) {

  /**
   * Looks at a case, and reads the reporter's files beside it, up to one that has errors.
   *
   * @param id of the case
   */
  public static Clearance of(Concealed concealed, String id) throws IOException {
    Clearance clearance = new Clearance(concealed.disclosures(), new LinkedHashMap<>());
    for (Path companion : concealed.companions()) {
      if (clearance.allowsAny()) {
        clearance.files.put(companion, ReporterFile.read(companion, id));
      }
    }
    return clearance;
  }

  /**
   * Whether any document may be made: somebody has looked whether the case tells who reported, and
   * every reporter's file can be read.
   */
  public boolean allowsAny() {
    return disclosures.stream().noneMatch(each -> each.kind() == Disclosure.Kind.UNCHECKED)
        && files.values().stream().allMatch(each -> each.reporter() != null);
  }

  /** Of documents those that may be made: all, or the letter alone where the case tells it. */
  public List<Documents.Order> allowed(List<Documents.Order> orders) {
    return told().isEmpty()
        ? orders
        : orders.stream().filter(o -> o.kind().name().namesReporter()).toList();
  }

  /** The texts of the case that tell who reported. */
  public List<Disclosure> told() {
    return disclosures.stream().filter(e -> e.kind() == Disclosure.Kind.TOLD).toList();
  }

  /** Whom the letter is addressed to; null if no file says it. */
  public @Nullable Reporter addressee() {
    for (ReporterDocument each : files.values()) {
      if (each.reporter() != null) {
        return each.reporter();
      }
    }
    return null;
  }
}
