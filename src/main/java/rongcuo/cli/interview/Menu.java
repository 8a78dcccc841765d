package rongcuo.cli.interview;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;

/** A list to choose from, under a title, at any question. */
record Menu(Sitting sitting, Bilingual title) {

  /** Something to choose, and what is then done. */
  record Entry(String label, Supplier<Move> act) {
    static Entry of(Bilingual label, Supplier<Move> act, Sitting sitting) {
      return new Entry(sitting.say(label), act);
    }
  }

  /** Puts a list again and again, as it then is, until the person goes back: STAY, or leaves. */
  Move ask(Bilingual question, Supplier<List<Entry>> entries) {
    while (true) {
      List<Entry> now = entries.get();
      if (now.isEmpty()) {
        return Move.STAY;
      }
      sitting.header(sitting.say(title));
      sitting.ask(question);
      List<Selectable> options = now.stream().map(entry -> Selectable.of(entry.label())).toList();
      Reply reply = sitting.prompter().pick(options, -1, EnumSet.of(Action.BACK, Action.LEAVE));
      if (!(reply instanceof Reply.Picked picked)) {
        Move move = Move.of(reply);
        return move.ends() ? move : Move.STAY;
      }
      Move move = now.get(picked.index()).act().get();
      if (move.ends()) {
        return move;
      }
    }
  }
}
