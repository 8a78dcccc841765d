package rongcuo.cli.interview;

import java.util.List;
import rongcuo.casefile.CaseFile;
import rongcuo.casefile.edit.Edit;
import rongcuo.casefile.edit.EditValue;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;

/** Whether every provision is considered, or what is relied on alone. */
record ClaimsOrAll(Sitting sitting) implements OpeningStep {
  @Override
  public Bilingual label() {
    return new Bilingual("主张的范围", "what is relied on");
  }

  @Override
  public String shown() {
    CaseFile caseFile = sitting.draft().caseFile();
    if (!caseFile.claimsStated()) {
      return "";
    }
    return caseFile.claims() == null
        ? sitting.say("考虑全部条款", "all provisions")
        : sitting.say("只考虑勾选的情形", "the ticked items alone");
  }

  @Override
  public Move ask() {
    sitting.header(sitting.say("主张的情形", "what is relied on"));
    sitting.ask("依据哪些条款认定？", "On which provisions does the case rely?");
    CaseFile caseFile = sitting.draft().caseFile();
    int chosen = caseFile.claimsStated() ? (caseFile.claims() == null ? 1 : 0) : -1;
    List<Selectable> options =
        List.of(
            Selectable.of(sitting.say("逐条勾选所主张的情形", "tick the items relied on"), "t"),
            Selectable.of(sitting.say("考虑全部条款（问题较多）", "all of them (more questions)"), "a"));
    Reply reply =
        sitting
            .prompter()
            .helped(
                () -> sitting.prompter().pick(options, chosen, Sitting.IN_FORM),
                sitting.say(
                    "没有勾选的情形不作为依据；事实已经成立而没有主张的，结果会另行提示，不使当事人吃亏。" + "第二条、第十一条第二款的条件和第十三条始终考虑。",
                    "Items not ticked do not count; those that the facts make out all the same are"
                        + " pointed out in the result. Articles 2 and 13 and the conditions are"
                        + " always considered."));
    if (!(reply instanceof Reply.Picked picked)) {
      return Move.of(reply);
    }
    if (picked.index() == 1) {
      return sitting.saved(new Edit.Set(List.of("claims"), EditValue.text("all")));
    }
    return caseFile.claims() != null
        ? Move.ON
        : sitting.saved(new Edit.Set(List.of("claims"), EditValue.list(List.of())));
  }
}
