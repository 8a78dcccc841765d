package rongcuo.cli.interview;

import rongcuo.facts.Fact;
import rongcuo.inquiry.Stake;
import rongcuo.inquiry.SubjectQuestioning;
import rongcuo.report.Labels;
import rongcuo.rules.Reservation;

/** Tells why a fact is asked: what either answer leaves possible. */
record WhyAsked(Sitting sitting) {

  void tell(SubjectQuestioning inquiry, Fact fact) {
    Stake stake = inquiry.why(fact);
    if (stake.ifYes().size() == 0 || stake.ifNo().size() == 0) {
      sitting.tell(
          "另有回答与它相互关联，只能有一种答法；要改变它，先改变那一项。",
          "Another answer leaves it one answer only; to change it, change that one first.");
      return;
    }
    sitting.tell(
        "“{0}”为“是”时，可能的结论：{1}",
        "\"{0}\" yes, possible: {1}", fact.label(), Labels.outcomes(stake.ifYes()));
    sitting.tell(
        "“{0}”为“否”时，可能的结论：{1}",
        "\"{0}\" no, possible: {1}", fact.label(), Labels.outcomes(stake.ifNo()));
    for (Reservation reservation : stake.reservations()) {
      sitting.tell(
          "它还决定有没有保留事项：{0}（{1}）",
          "It also decides a reservation: {0} ({1})",
          reservation.label(),
          reservation.provision().citation());
    }
    sitting
        .prompter()
        .say(
            sitting.say("涉及条款：", "Provisions: ")
                + String.join(
                    sitting.say("、", "; "),
                    stake.provisions().stream().map(p -> p.citation(sitting.language())).toList()));
  }
}
