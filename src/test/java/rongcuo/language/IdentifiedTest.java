package rongcuo.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import rongcuo.casefile.Decision;
import rongcuo.casefile.Fingerprints;
import rongcuo.explanation.Part;
import rongcuo.facts.Truth;
import rongcuo.followup.Interval;
import rongcuo.followup.RecurringRisk;
import rongcuo.notice.Format;
import rongcuo.rules.Outcome;
import rongcuo.statute.Disposition;
import rongcuo.statute.Readings;

/** Ids are a contract: a constant that is renamed fails here, or among the accepted words. */
class IdentifiedTest {

  @Test
  void idsStayAsTheyAre() {
    assertThat(ids(Truth.values())).isEqualTo("yes no unknown");
    assertThat(ids(Decision.Conclusion.values())).isEqualTo("diligent tolerated not-tolerated");
    assertThat(ids(Disposition.values())).isEqualTo("no-liability exempt mitigate lighten full");
    assertThat(ids(Outcome.values()))
        .isEqualTo(
            "not-applicable diligent tolerated-exemptible tolerated not-tolerated-mitigable"
                + " not-tolerated");
    assertThat(ids(Part.values()))
        .isEqualTo(
            "diligence ground exemption mitigation breach-of-powers breach-of-procedure"
                + " procedure-followed care-taken");
    assertThat(ids(Readings.Preset.values())).isEqualTo("default strict lenient");
    assertThat(ids(Fingerprints.Change.What.values())).isEqualTo("facts evidence readings statute");
    assertThat(ids(RecurringRisk.Basis.values())).isEqualTo("kind field");
    assertThat(ids(Interval.values()))
        .isEqualTo("registration inquiry conclusion notification publication correction");
    assertThat(ids(Format.values())).isEqualTo("txt md docx html pdf");
  }

  private static String ids(Identified... constants) {
    List<String> ids = Arrays.stream(constants).map(Identified::id).toList();
    return String.join(" ", ids);
  }
}
