package rongcuo.cli.interview;

import java.util.List;
import rongcuo.cli.frame.Session;
import rongcuo.cli.prompt.Prompter;
import rongcuo.facts.Fact;
import rongcuo.inquiry.Stake;
import rongcuo.inquiry.SubjectQuestioning;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.rules.Outcome;
import rongcuo.rules.Reservation;

/** Tells why a fact is asked: what either answer leaves possible. */
record WhyAsked(Session session, Prompter prompter) {

  void tell(SubjectQuestioning inquiry, Fact fact) {
    Stake stake = inquiry.why(fact);
    if (stake.ifYes().size() == 0 || stake.ifNo().size() == 0) {
      prompter.say(
          session.say(
              "另有回答与它相互关联，只能有一种答法；要改变它，先改变那一项。",
              "Another answer leaves it one answer only; to change it, change that one first."));
      return;
    }
    prompter.say(
        new Bilingual("“{0}”为“是”时，可能的结论：{1}", "\"{0}\" yes, possible: {1}")
            .with(label(fact), outcomes(stake.ifYes().toList()))
            .in(session.language()));
    prompter.say(
        new Bilingual("“{0}”为“否”时，可能的结论：{1}", "\"{0}\" no, possible: {1}")
            .with(label(fact), outcomes(stake.ifNo().toList()))
            .in(session.language()));
    for (Reservation reservation : stake.reservations()) {
      prompter.say(
          new Bilingual("它还决定有没有保留事项：{0}（{1}）", "It also decides a reservation: {0} ({1})")
              .with(
                  reservation.label(),
                  new Bilingual(
                      reservation.provision().citation(Language.CHINESE),
                      reservation.provision().citation(Language.ENGLISH)))
              .in(session.language()));
    }
    prompter.say(
        session.say("涉及条款：", "Provisions: ")
            + String.join(
                session.say("、", "; "),
                stake.provisions().stream().map(p -> p.citation(session.language())).toList()));
  }

  private static Bilingual label(Fact fact) {
    return new Bilingual(
        fact.wording(Language.CHINESE).label(), fact.wording(Language.ENGLISH).label());
  }

  private static Bilingual outcomes(List<Outcome> outcomes) {
    return new Bilingual(
        String.join("；", outcomes.stream().map(outcome -> outcome.label().chinese()).toList()),
        String.join("; ", outcomes.stream().map(outcome -> outcome.label().english()).toList()));
  }
}
