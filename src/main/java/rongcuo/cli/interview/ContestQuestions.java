package rongcuo.cli.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import rongcuo.casefile.Contest;
import rongcuo.casefile.Dispute;
import rongcuo.casefile.VersionText;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;

/** Asks for what stands against an answer, and why the answer was found. */
record ContestQuestions(Sitting sitting) {

  private static final Set<Action> ACTIONS = EnumSet.of(Action.BACK, Action.LEAVE);

  private static final Bilingual FORM =
      new Bilingual(
          "应写作“{0}”，例如：张某=否：当时并不知情。", "It is written as \"{0}\", such as Li=no:was not told.");

  /** Asks, or takes a version that is given; AGAIN once the fact is to be asked. */
  Move ask(String argument, AnswerDetails details) {
    if (!argument.isEmpty()) {
      add(argument, details);
      return Move.AGAIN;
    }
    while (true) {
      Contest contest = details.contest;
      sitting.ask("这一项有什么争议？", "What stands against this answer?");
      Reply reply = sitting.prompter().pick(options(contest), -1, ACTIONS);
      if (!(reply instanceof Reply.Picked picked)) {
        return Move.of(reply);
      }
      Move move = asked(picked.index(), details);
      if (move.ends()) {
        return move;
      }
    }
  }

  private List<Selectable> options(Contest contest) {
    List<Selectable> options = new ArrayList<>();
    options.add(Selectable.of(sitting.say("另一种说法", "another version"), "v", "说法"));
    options.add(
        Selectable.of(
            sitting.say("反证", "evidence against it")
                + shown(String.join(sitting.say("、", ", "), contest.against())),
            "x",
            "反证"));
    String adopted = contest.adopted();
    options.add(
        Selectable.of(
            sitting.say("采信理由", "why it was found") + shown(adopted == null ? "" : adopted),
            "r",
            "理由"));
    for (Dispute dispute : contest.disputes()) {
      String version = VersionText.of(dispute, sitting.language());
      options.add(Selectable.of(sitting.say("撤去：", "take away: ") + version));
    }
    return options;
  }

  private String shown(String value) {
    return value.isEmpty() ? "" : sitting.say("：", ": ") + value;
  }

  private Move asked(int option, AnswerDetails details) {
    return switch (option) {
      case 0 -> version(details);
      case 1 -> new DetailQuestions(sitting).against(details);
      case 2 -> adopted(details);
      default -> {
        List<Dispute> left = new ArrayList<>(details.contest.disputes());
        left.remove(option - 3);
        details.contest = details.contest.disputed(left);
        details.changed = true;
        yield Move.AGAIN;
      }
    };
  }

  private Move version(AnswerDetails details) {
    sitting.tell(FORM.with(VersionText.FORM));
    sitting.ask("谁、认为如何、怎样陈述", "Who says what, in which words");
    Reply reply = sitting.prompter().enter("", ACTIONS);
    if (!(reply instanceof Reply.Entered entered)) {
      return Move.of(reply);
    }
    if (!entered.text().isBlank()) {
      add(entered.text(), details);
    }
    return Move.AGAIN;
  }

  /** Adds a version; one that the same person has of it already gives way. */
  private void add(String typed, AnswerDetails details) {
    Dispute dispute = VersionText.of(typed);
    if (dispute == null) {
      sitting.leaveOut(FORM.with(VersionText.FORM));
      return;
    }
    List<Dispute> all = new ArrayList<>(details.contest.disputes());
    all.removeIf(each -> each.by().equals(dispute.by()));
    all.add(dispute);
    details.contest = details.contest.disputed(all);
    details.changed = true;
  }

  private Move adopted(AnswerDetails details) {
    String adopted = details.contest.adopted();
    String preset = adopted == null ? "" : adopted;
    sitting.ask("采信理由：为什么这样认定", "Why this answer was found");
    Reply reply = sitting.prompter().enter(preset, ACTIONS);
    if (!(reply instanceof Reply.Entered entered)) {
      return Move.of(reply);
    }
    if (!entered.text().equals(preset)) {
      details.contest = details.contest.adopted(entered.text().isEmpty() ? null : entered.text());
      details.changed = true;
    }
    return Move.AGAIN;
  }
}
