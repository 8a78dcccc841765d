package rongcuo.steps.art14;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Subject;
import rongcuo.casefile.edit.CaseEditor;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.Witness;
import rongcuo.statute.Readings;
import rongcuo.steps.course.Course;

/** Whoever joins a case inherits nothing of what was decided on others. */
class NewcomersTest {

  private static final String CASE =
      """
      schema: rongcuo/case/1
      id: A-1
      subjects:
        - {name: 张某}
        - name: 李某
          decision: {conclusion: not-tolerated, disposition: full, date: 2026-04-25}
      facts: {during-inspection: yes}
      analysis: {nature: 一般}
      decision: {conclusion: tolerated, disposition: exempt, date: 2026-04-20}
      former-decisions:
        - {conclusion: not-tolerated, disposition: full, date: 2026-04-01, replaced: 2026-04-20}
      notified: {units: 2026-04-21, party: 2026-04-26}
      correction: {started: 2026-04-20, deadline: 2026-06-30}
      """;

  @TempDir Path folder;

  @Test
  void inheritNothing() throws Exception {
    Path file = Files.writeString(folder.resolve("a.yaml"), CASE);
    try (CaseEditor editor =
        CaseEditor.open(file, LocalDateTime.of(2026, 5, 1, 9, 0), Witness.NONE)) {
      CaseFile before = Objects.requireNonNull(editor.document().caseFile());
      editor.apply(Newcomers.edits(before));
      editor.apply(
          List.of(
              new Edit.Append(
                  List.of("subjects"), EditValue.mapping(Map.of("name", EditValue.text("王某"))))));
      CaseFile after = Objects.requireNonNull(editor.document().caseFile());
      for (int i = 0; i < 2; i++) {
        Course then = Course.recorded(before, Readings.DEFAULT, before.subjects().get(i));
        Course now = Course.recorded(after, Readings.DEFAULT, after.subjects().get(i));
        assertThat(Objects.requireNonNull(now.decision()).said())
            .isEqualTo(Objects.requireNonNull(then.decision()).said());
        for (var key :
            List.of(
                CaseKeys.UNITS_NOTIFIED, CaseKeys.PARTY_NOTIFIED, CaseKeys.CORRECTION_STARTED)) {
          assertThat(now.get(CaseKeys.CONCLUSION)).isNotNull();
          assertThat(key == CaseKeys.CORRECTION_STARTED ? now.get(key) : now.notice(key))
              .as("%s of %s", key, i)
              .isEqualTo(key == CaseKeys.CORRECTION_STARTED ? then.get(key) : then.notice(key));
        }
        assertThat(now.formerDecisions()).hasSize(i == 0 ? 1 : 0);
      }
      Subject newcomer = after.subjects().get(2);
      Course own = Course.recorded(after, Readings.DEFAULT, newcomer);
      assertThat(own.decision()).isNull();
      assertThat(own.formerDecisions()).isEmpty();
      assertThat(own.get(CaseKeys.UNITS_NOTIFIED)).isNull();
      assertThat(own.get(CaseKeys.CORRECTION_STARTED)).isNull();
      assertThat(after.get(CaseKeys.NATURE, newcomer)).isNull();
      assertThat(after.get(CaseKeys.NATURE, after.subjects().get(0))).isEqualTo("一般");
    }
  }

  @Test
  void whereNothingWasDecidedNothingMoves() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("b.yaml"),
            "schema: rongcuo/case/1\nid: A-1\nsubjects: [{name: 张某}]\nanalysis: {nature: 一般}\n");
    try (CaseEditor editor =
        CaseEditor.open(file, LocalDateTime.of(2026, 5, 1, 9, 0), Witness.NONE)) {
      assertThat(Newcomers.edits(Objects.requireNonNull(editor.document().caseFile()))).isEmpty();
    }
  }
}
