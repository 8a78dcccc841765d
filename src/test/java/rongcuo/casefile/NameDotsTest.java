package rongcuo.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problem;

/** Names that are written with a dot that is none of a name. */
final class NameDotsTest {

  private static List<Problem> problems(String name, String rest) {
    String text =
        "schema: rongcuo/case/1\nid: A-1\nsubjects:\n  - {name: \"" + name + "\"}\n" + rest;
    return CaseReader.read(text.getBytes(StandardCharsets.UTF_8)).problems();
  }

  @ParameterizedTest
  @ValueSource(strings = {"•", "・", "･", "．", "‧", "∙", "⋅", ".", "-", " • "})
  void isToldWithTheRightDot(String dot) {
    List<Problem> problems = problems("买买提" + dot + "艾力", "");
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).isError()).isFalse();
    assertThat(problems.get(0).place()).isEqualTo(new Place(4, 12));
    assertThat(problems.get(0).message().chinese())
        .contains("“买买提" + dot + "艾力”的间隔号写作“" + dot.strip() + "”", "请改为“买买提·艾力”");
  }

  @ParameterizedTest
  @ValueSource(strings = {"买买提·艾力", "张某", "某市民族宗教事务局（机关）", "J. Smith", "A-1", "Li·Na"})
  void isNotToldOfAnyOther(String name) {
    assertThat(problems(name, "incident: {summary: 当事人.检查}\n")).isEmpty();
  }

  @Test
  void isToldWhereATextMentionsTheName() {
    List<Problem> problems =
        problems(
            "买买提·艾力",
            "incident: {summary: 甲乙•丙丁与买买提·艾力同去。}\n"
                + "published:\n  summary: 买买提•艾力同志。\n"
                + "inquiry: {team: [古丽・阿依]}\n");
    assertThat(problems)
        .extracting(Problem::place)
        .containsExactly(new Place(7, 12), new Place(8, 18));
  }

  @Test
  void isToldOnceForEachText() {
    assertThat(problems("买买提•艾力", "title: 买买提•艾力和买买提•艾力\n")).hasSize(2);
  }
}
