package rongcuo.inquiry;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import rongcuo.reasoning.Rule;
import rongcuo.rules.Reservation;
import rongcuo.rules.Rulebook;
import rongcuo.statute.Claims;
import rongcuo.statute.Provision;
import rongcuo.statute.Readings;

/**
 * The topics of a case in the order in which they are taken up: scope, what bars tolerance (第十三条
 * and the three distinctions), then the items relied on as the conclusion looks for them (第十, 第四
 * and 十一条), the conditions of exemption, 第十二条, and last what decides reservations alone.
 *
 * @param inOrderOfText the same topics in the order of the regulation, those of reservations last
 */
record Agenda(List<Topic> inOrderOfText) {

  private static final int LAST = 1000;

  static Agenda of(Claims claims, Readings readings) {
    List<Topic> topics = new ArrayList<>();
    for (Rule rule : Rulebook.rules()) {
      if (isConsidered(rule.provision(), claims)) {
        topics.add(Topic.of(rule, readings));
      }
    }
    for (Reservation reservation : Reservation.values()) {
      topics.add(Topic.of(reservation, readings));
    }
    return new Agenda(List.copyOf(topics));
  }

  /**
   * The topics in the order in which they are taken up; those of one stage are asked about
   * together.
   */
  List<List<Topic>> stages() {
    SortedMap<Integer, List<Topic>> stages = new TreeMap<>();
    for (Topic topic : inOrderOfText) {
      stages.computeIfAbsent(stage(topic), key -> new ArrayList<>()).add(topic);
    }
    return List.copyOf(stages.values());
  }

  /** 第五 to 九条 stand behind 第十条第（一）项 and 第十三条, and are asked about there. */
  private static boolean isConsidered(Provision provision, Claims claims) {
    if (provision.isClaimable()) {
      return claims.has(provision);
    }
    return provision.article() < 5 || provision.article() > 9;
  }

  /** An item is a stage by itself; the conditions of exemption are one, since they share facts. */
  private static int stage(Topic topic) {
    if (topic.ofReservation()) {
      return LAST;
    }
    Provision provision = topic.provision();
    int order =
        switch (provision.article()) {
          case 2 -> 0;
          case 13 -> 1;
          case 10 -> 3;
          case 4 -> 4;
          case 11 -> provision == Provision.ART_11_PARA_1 ? 2 : provision.paragraph() == 2 ? 6 : 5;
          default -> 7;
        };
    return 100 * order + (order == 6 ? 0 : provision.item());
  }
}
