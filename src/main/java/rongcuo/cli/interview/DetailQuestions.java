package rongcuo.cli.interview;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import rongcuo.casefile.Evidence;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.language.Folded;

/** Asks for what an answer carries besides yes and no: a note, and evidence. */
record DetailQuestions(Sitting sitting) {

  private static final Bilingual NOT_LISTED =
      new Bilingual(
          "证据清单中没有编号“{0}”，没有采用。", "The list of evidence has no \"{0}\"; it is not taken.");

  private static final Bilingual PARTLY_LISTED =
      new Bilingual(
          "证据清单中没有编号“{0}”，没有采用；已采用：{1}。",
          "The list of evidence has no \"{0}\"; it is not taken. Taken: {1}.");

  /** Asks for a note, or takes the one given; AGAIN once the fact is to be asked. */
  Move note(String argument, AnswerDetails details) {
    if (!argument.isEmpty()) {
      details.note = argument;
      details.changed = true;
      return Move.AGAIN;
    }
    sitting.ask("备注（随这一项的回答保存）", "A note, kept with the answer");
    String preset = details.note == null ? "" : details.note;
    Reply reply = sitting.prompter().enter(preset, EnumSet.of(Action.BACK, Action.LEAVE));
    if (reply instanceof Reply.Entered entered) {
      if (!entered.text().equals(preset)) {
        details.note = entered.text().isEmpty() ? null : entered.text();
        details.changed = true;
      }
      return Move.AGAIN;
    }
    return Move.of(reply).fromAside();
  }

  /** Asks for evidence, or takes what is named. */
  Move evidence(String argument, AnswerDetails details) {
    Consumer<List<String>> kept =
        ids -> {
          details.changed |= !ids.equals(details.evidence);
          details.evidence = ids;
        };
    return argument.isEmpty()
        ? chosen(
            new Bilingual("这一项有哪些证据？", "Which evidence is there for it?"), details.evidence, kept)
        : named(argument, kept);
  }

  /** Asks for the evidence against an answer. */
  Move against(AnswerDetails details) {
    return chosen(
        new Bilingual("哪些证据与这一回答不一致（反证）？", "Which evidence speaks against the answer?"),
        details.contest.against(),
        ids -> {
          details.changed |= !ids.equals(details.contest.against());
          details.contest = details.contest.against(ids);
        });
  }

  /** Asks which exhibits, new ones too. */
  private Move chosen(Bilingual question, List<String> before, Consumer<List<String>> kept) {
    List<String> cited = before;
    while (true) {
      List<Evidence> listed = sitting.draft().caseFile().evidence();
      List<Selectable> options = new ArrayList<>();
      SortedSet<Integer> ticked = new TreeSet<>();
      for (Evidence evidence : listed) {
        if (cited.contains(evidence.id())) {
          ticked.add(options.size());
        }
        options.add(Selectable.of(PieceForm.named(evidence)));
      }
      int another = options.size();
      options.add(Selectable.of(sitting.say("登记新的证据", "list new evidence"), "a", "新"));
      sitting.ask(question);
      Reply reply = sitting.prompter().tick(options, ticked, EnumSet.of(Action.BACK, Action.LEAVE));
      if (!(reply instanceof Reply.Ticked done)) {
        return Move.of(reply);
      }
      cited =
          done.indexes().stream().filter(i -> i < another).map(i -> listed.get(i).id()).toList();
      kept.accept(cited);
      if (!done.indexes().contains(another)) {
        return Move.AGAIN;
      }
      Move move = new PieceForm(sitting).ask();
      List<Evidence> now = sitting.draft().caseFile().evidence();
      if (now.size() > listed.size()) {
        List<String> ids = new ArrayList<>(cited);
        ids.add(now.get(now.size() - 1).id());
        cited = List.copyOf(ids);
        kept.accept(cited);
      }
      if (move.ends()) {
        return move;
      }
    }
  }

  private Move named(String argument, Consumer<List<String>> kept) {
    List<String> known = sitting.draft().caseFile().evidence().stream().map(Evidence::id).toList();
    String halfWidth = Normalizer.normalize(argument, Normalizer.Form.NFKC);
    Set<String> ids = new LinkedHashSet<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (String named : halfWidth.strip().split("[,、;\\s]+")) {
      String id = Folded.only(named, known);
      if (id != null) {
        ids.add(id);
      } else if (!named.isEmpty()) {
        unknown.add(named);
      }
    }
    if (!unknown.isEmpty()) {
      sitting.leaveOut(
          (ids.isEmpty() ? NOT_LISTED : PARTLY_LISTED)
              .with(String.join("、", unknown), String.join("、", ids)));
    }
    if (!ids.isEmpty()) {
      kept.accept(List.copyOf(ids));
    }
    return Move.AGAIN;
  }
}
