package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.casefile.edit.Rewriting;
import rongcuo.diagnostics.Problem;
import rongcuo.facts.Fact;
import rongcuo.facts.Truth;
import rongcuo.language.Language;

/**
 * What stands against an answer: evidence, versions of others; and why it was found all the same.
 */
final class ContestTest {

  private static final JsonSchema SCHEMA = schema();

  private static JsonSchema schema() {
    StringWriter written = new StringWriter();
    try {
      CaseSchema.write(written);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(written.toString());
  }

  private static final String HEAD =
      """
      schema: rongcuo/case/1
      id: C-1
      subjects:
        - name: 张某
      evidence:
        - {id: E1, kind: 笔录}
        - {id: E5, kind: 书证}
      facts:
      """;

  private static CaseDocument read(String facts) {
    return CaseReader.read((HEAD + facts.indent(2)).getBytes(StandardCharsets.UTF_8));
  }

  private static AnsweredFact answered(String fact) {
    CaseDocument document = read(fact);
    assertThat(document.caseFile()).as("%s", document.problems()).isNotNull();
    return document.caseFile().facts().values().iterator().next();
  }

  @Test
  void isReadInBothLanguagesAndEitherForm() {
    Contest contest =
        new Contest(List.of("E5"), List.of(new Dispute("张某", Truth.NO, "没有隐瞒")), "与现场记录一致");
    for (String fact :
        List.of(
            "target-concealed: {answer: yes, evidence: [E1], against: [E5],"
                + " dispute: {by: 张某, says: no, text: 没有隐瞒}, adopted: 与现场记录一致}",
            "target-concealed: {answer: yes, evidence: E1, against: E5,"
                + " dispute: [{by: 张某, says: no, text: 没有隐瞒}], adopted: 与现场记录一致}",
            "target-concealed:\n  答案: 是\n  证据: [E1]\n  反证: [E5]\n  争议:\n"
                + "    提出人: 张某\n    认为: 否\n    陈述: 没有隐瞒\n  采信理由: 与现场记录一致\n")) {
      assertThat(answered(fact).contest()).isEqualTo(contest);
      assertThat(answered(fact).versions()).isEqualTo(EnumSet.of(Truth.YES, Truth.NO));
    }
    assertThat(answered("target-concealed: yes").contest()).isEqualTo(Contest.NONE);
    assertThat(answered("target-concealed: {answer: yes, note: 见笔录}").contest())
        .isEqualTo(Contest.NONE);
  }

  /** Versions of an answer, by what stands against it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{answer: yes}                                                        | yes",
        "{answer: yes, against: [E5]}                                         | yes no",
        "{answer: no, against: [E5]}                                          | yes no",
        "{answer: unknown, against: [E5]}                                     | yes no unknown",
        "{answer: yes, dispute: {by: 甲, says: no}}                            | yes no",
        "{answer: yes, dispute: {by: 甲, says: unknown}}                       | yes unknown",
        "{answer: unknown, dispute: {by: 甲, says: no}}                        | no unknown",
        "{answer: no, dispute: {by: 甲, says: no}}                             | no",
        "{answer: unknown, dispute: [{by: 甲, says: no}, {by: 乙, says: yes}]}  | yes no unknown",
      })
  void areTheAnswerAndWhatStandsAgainstIt(String answer, String versions) {
    Set<Truth> expected = EnumSet.noneOf(Truth.class);
    for (String version : versions.split(" ")) {
      expected.add(Truth.ofSpelling(version));
    }
    AnsweredFact answered = answered("loss-occurred: " + answer);
    assertThat(answered.versions()).isEqualTo(expected);
    assertThat(answered.contest().isContested())
        .isEqualTo(answer.contains("against") || answer.contains("dispute"));
  }

  /**
   * Something that stands against an answer, the severity of what is said of it, and some words.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{answer: yes, against: [E9]}                              | ERROR   | E9",
        "{answer: yes, dispute: {says: no}}                        | ERROR   | by",
        "{answer: yes, dispute: {by: '', says: no}}                | ERROR   | 文字",
        "{answer: yes, dispute: {by: 甲}}                           | ERROR   | says",
        "{answer: yes, dispute: {by: 甲, says: maybe}}              | ERROR   | yes、no、unknown",
        "{answer: yes, dispute: {by: 甲, says: no, note: x}}        | ERROR   | note",
        "{answer: yes, dispute: 张某}                               | ERROR   | 张某",
        "{dispute: {by: 甲, says: no}}                              | ERROR   | answer",
        "{answer: yes, dispute: {by: 甲, says: yes}}                | WARNING | 不构成争议",
        "{answer: yes, adopted: 因为}                               | WARNING | 没有争议",
        "{answer: yes, evidence: [E1, E5], against: E5}            | WARNING | E5",
        "{answer: yes, against: E5, adopted: 因为}                  | NONE    | ''",
        "{answer: unknown, dispute: {by: 甲, says: yes}}            | NONE    | ''",
      })
  void isCheckedWithItsPlace(String answer, String severity, String words) {
    List<Problem> problems = read("loss-occurred: " + answer).problems();
    if (severity.equals("NONE")) {
      assertThat(problems).isEmpty();
      return;
    }
    assertThat(problems).hasSize(1);
    Problem problem = problems.get(0);
    assertThat(problem.isError()).isEqualTo(severity.equals("ERROR"));
    assertThat(problem.place().line()).isEqualTo(9);
    assertThat(problem.message().in(Language.CHINESE)).contains(words);
  }

  /** The schema takes what the reader takes, and refuses what it refuses. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{answer: yes, against: E5, dispute: {by: 甲, says: no}, adopted: 因为} | true",
        "{答案: 是, 反证: [E5], 争议: [{提出人: 甲, 认为: 否, 陈述: 没有}], 采信理由: 因为} | true",
        "{answer: yes, dispute: {by: 甲, says: unknown}} | true",
        "{answer: yes, dispute: {says: no}}             | false",
        "{answer: yes, dispute: {by: 甲}}                | false",
        "{answer: yes, dispute: 张某}                    | false",
        "{answer: yes, dispute: {by: 甲, says: 大概}}      | false",
        "{answer: yes, against: {a: b}}                 | false",
      })
  void isAsTheSchemaHasIt(String answer, boolean valid) throws Exception {
    String text = HEAD + "  loss-occurred: " + answer + "\n";
    assertThat(CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).caseFile() != null)
        .isEqualTo(valid);
    assertThat(SCHEMA.validate(EditorView.of(text)).isEmpty()).isEqualTo(valid);
  }

  /** A single version that a person wrote, with a remark of theirs, is changed where it stands. */
  @Test
  void aSingleVersionIsChangedInPlace() throws Exception {
    String file =
        HEAD
            + """
              loss-occurred:
                answer: yes
                dispute:  # 谈话时提出
                  by: 张某   # 本人
                  says: no
            """;
    Edit more =
        new Edit.Set(List.of("facts", "loss-occurred", "dispute", "0", "text"), text("没有损失"));
    String once = edited(file, more);
    assertThat(once).isEqualTo(file + "      text: 没有损失\n");
    Edit whole =
        Edit.answer(
            null,
            Fact.LOSS_OCCURRED,
            Truth.YES,
            List.of(),
            null,
            null,
            new Contest(List.of(), List.of(new Dispute("李某", Truth.NO, null)), "理由"));
    assertThat(edited(once, whole))
        .isEqualTo(file.replace("张某   # 本人", "李某   # 本人") + "    adopted: 理由\n");
    Edit another =
        new Edit.Append(
            List.of("facts", "loss-occurred", "dispute"),
            EditValue.mapping(Map.of("by", text("乙"), "says", text("unknown"))));
    CaseFile both =
        CaseReader.read(edited(once, another).getBytes(StandardCharsets.UTF_8)).caseFile();
    assertThat(both.facts().get(Fact.LOSS_OCCURRED).contest().disputes())
        .extracting(Dispute::by)
        .containsExactly("张某", "乙");
    assertThat(edited(once, new Edit.Remove(List.of("facts", "loss-occurred", "dispute", "0"))))
        .isEqualTo(HEAD + "  loss-occurred:\n    answer: yes\n");
  }

  private static EditValue text(String text) {
    return EditValue.text(text);
  }

  private static String edited(String file, Edit edit) throws Exception {
    byte[] result =
        Rewriting.of(
            file.getBytes(StandardCharsets.UTF_8),
            CaseShape.CASE,
            List.of(edit),
            content -> CaseReader.read(content).problems());
    return new String(result, StandardCharsets.UTF_8);
  }

  /**
   * A decision goes stale by what is brought against its facts, and not by the reasons for them.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{answer: yes, evidence: [E1]}                                 | true",
        "{answer: yes, evidence: [E1], adopted: 因为}                   | true",
        "{answer: yes, evidence: [E1], against: [E5]}                  | false",
        "{answer: yes, evidence: [E1], dispute: {by: 甲, says: no}}     | false",
      })
  void whatStandsAgainstIsPartOfWhatADecisionRestsOn(String answer, boolean same) {
    CaseFile plain = read("loss-occurred: {answer: yes, evidence: [E1]}").caseFile();
    CaseFile other = read("loss-occurred: " + answer).caseFile();
    assertThat(Fingerprints.facts(other, null).equals(Fingerprints.facts(plain, null)))
        .isEqualTo(same);
  }

  @Test
  void aPlaceWithinASingleVersionIsSaidByItsKeys() {
    assertThat(KeyPlace.of("facts.loss-occurred.dispute.text", null).chinese())
        .isEqualTo("“facts”下的“loss-occurred”下的“dispute”下的“text”");
    assertThat(KeyPlace.of("facts.loss-occurred.dispute[2].text", null).chinese())
        .contains("第 2 项");
  }
}
