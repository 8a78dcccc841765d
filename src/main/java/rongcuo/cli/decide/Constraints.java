package rongcuo.cli.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import rongcuo.batch.CaseResult.AssessedSubject;
import rongcuo.casefile.Subject;
import rongcuo.cli.frame.OfficeArchive;
import rongcuo.report.Precedent;
import rongcuo.rules.Assessment;
import rongcuo.rules.Directions;
import rongcuo.statute.Disposition;
import rongcuo.steps.art14.Draft;
import rongcuo.steps.art14.Ruling;

/**
 * What the precedents of the office's archive say against a treatment (第三条 “公平公正”): of some nothing
 * speaks more for the officer, who was treated better all the same. They are told and forbid
 * nothing.
 */
final class Constraints {

  private final Ruling ruling;
  private final OfficeArchive archive;

  /** Those for whom nothing more speaks, whatever their treatment; null as long as nobody asked. */
  private @Nullable List<Precedent> floors;

  Constraints(Ruling ruling, OfficeArchive archive) {
    this.ruling = ruling;
    this.archive = archive;
  }

  /** Those treated better than a draft proposes; the archive is read once something is proposed. */
  List<Precedent> brokenBy(Draft draft) {
    Disposition proposed = ruling.completed(draft).treatment();
    if (!archive.isKept() || proposed == null || proposed == Disposition.NO_LIABILITY) {
      return List.of();
    }
    if (floors == null) {
      floors = read();
    }
    return floors.stream().filter(each -> each.isMilderThan(proposed)).toList();
  }

  private List<Precedent> read() {
    List<AssessedSubject> officers = new ArrayList<>();
    List<Directions.OfBoth> directions = new ArrayList<>();
    for (Map.Entry<Subject, Assessment> each : ruling.assessments().entrySet()) {
      Assessment assessment = each.getValue();
      officers.add(new AssessedSubject(each.getKey(), ruling.caseFile(), assessment));
      directions.add(new Directions.OfBoth(assessment.situation().readings()));
    }
    List<Precedent> found =
        archive.draw(
            result -> {
              List<Precedent> ofCase = new ArrayList<>();
              for (int i = 0; i < officers.size(); i++) {
                ofCase.addAll(Precedent.of(result, officers.get(i), directions.get(i)));
              }
              return ofCase.stream().filter(Precedent::isFloor).toList();
            });
    return found.stream().sorted(Precedent.BY_LIKENESS).toList();
  }
}
