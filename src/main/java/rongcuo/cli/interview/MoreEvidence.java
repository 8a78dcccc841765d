package rongcuo.cli.interview;

import rongcuo.casefile.Evidence;
import rongcuo.cli.prompt.Reply;
import rongcuo.language.Bilingual;

/** The list of evidence, one piece after the other (第三条). */
record MoreEvidence(Sitting sitting) implements OpeningStep {
  @Override
  public Bilingual label() {
    return new Bilingual("证据", "evidence");
  }

  @Override
  public String shown() {
    return String.join(
        sitting.say("；", "; "),
        sitting.draft().caseFile().evidence().stream().map(EvidenceEntry::named).toList());
  }

  @Override
  public Move ask() {
    sitting.header(sitting.say("证据清单", "list of evidence"));
    for (Evidence evidence : sitting.draft().caseFile().evidence()) {
      sitting.prompter().say("  " + EvidenceEntry.named(evidence));
    }
    Reply reply =
        sitting.noOrYes(
            sitting.draft().caseFile().evidence().isEmpty()
                ? new Bilingual("现在登记证据吗？", "Is evidence to be listed now?")
                : new Bilingual("还有其他证据吗？", "Is there further evidence?"),
            new Bilingual("没有了", "no"),
            new Bilingual("登记一份", "yes"),
            new Bilingual(
                "第三条：事实清楚、证据确凿。先列出证据，回答事实时即可选用；以后也可以补充。",
                "Article 3: evidence listed here can be chosen when facts are answered; more can"
                    + " be added later."));
    if (!(reply instanceof Reply.Picked picked) || picked.index() == 0) {
      return Move.of(reply);
    }
    Move move = new EvidenceEntry(sitting).ask();
    return move == Move.ON || move == Move.BACK ? Move.STAY : move;
  }
}
