package rongcuo.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.casefile.edit.AnswerPlace;
import rongcuo.casefile.edit.Edit;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;

/** An answer goes where it holds for those whom it is given for, and nobody else. */
class AnswerPlaceTest {

  private static CaseFile caseFile(boolean several, boolean ofMatter, boolean own, Fact fact) {
    String answer = "{" + fact.id() + ": yes}";
    String text =
        "schema: rongcuo/case/1\nid: A-1\nsubjects: [{name: 张某"
            + (own ? ", facts: " + answer : "")
            + "}"
            + (several ? ", {name: 李某}" : "")
            + "]\n"
            + (ofMatter ? "facts: " + answer + "\n" : "");
    return CaseReader.read(text.getBytes(UTF_8)).caseFile();
  }

  @ParameterizedTest
  @CsvSource({
    // personal, several subjects, of the matter, of its own: whether it goes to the subject
    "true, false, false, false, true",
    "true, false, true, false, false",
    "true, false, true, true, true",
    "true, false, false, true, true",
    "true, true, false, false, true",
    "true, true, true, false, true",
    "true, true, true, true, true",
    "false, false, false, false, false",
    "false, false, true, false, false",
    "false, false, false, true, true",
    "false, false, true, true, true",
    "false, true, false, false, false",
    "false, true, true, false, false",
    "false, true, false, true, true",
    "false, true, true, true, true",
  })
  void anAnswerGoesWhereItHolds(
      boolean personal, boolean several, boolean ofMatter, boolean own, boolean toSubject) {
    Fact fact = personal ? Fact.KNOWING_VIOLATION : Fact.LOSS_OCCURRED;
    assertThat(fact.perSubject()).isEqualTo(personal);
    CaseFile caseFile = caseFile(several, ofMatter, own, fact);
    assertThat(AnswerPlace.toBe(caseFile, 0, fact)).isEqualTo(toSubject ? 0 : null);
    assertThat(AnswerPlace.isOwn(caseFile, 0, fact)).isEqualTo(own);
  }

  @Test
  void nobodyInheritsAPersonalAnswerUnasked() {
    Fact personal = Fact.KNOWING_VIOLATION;
    Edit cleared = Edit.clearAnswer(null, personal);
    assertThat(AnswerPlace.beforeASecondSubject(caseFile(false, true, false, personal)))
        .hasSize(2)
        .contains(cleared)
        .anyMatch(each -> each.toString().contains("subjects, 0, facts"));
    assertThat(AnswerPlace.beforeASecondSubject(caseFile(false, true, true, personal)))
        .containsExactly(cleared);
    assertThat(AnswerPlace.beforeASecondSubject(caseFile(true, true, false, personal))).isEmpty();
    Fact common = Fact.LOSS_OCCURRED;
    assertThat(AnswerPlace.beforeASecondSubject(caseFile(false, true, false, common))).isEmpty();
    assertThat(caseFile(false, true, false, common).facts().get(common).answer())
        .isEqualTo(Truth.YES);
  }
}
