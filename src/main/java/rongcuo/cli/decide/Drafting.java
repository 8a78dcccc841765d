package rongcuo.cli.decide;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.CaseKeys;
import rongcuo.casefile.Key;
import rongcuo.cli.frame.DateEntry;
import rongcuo.cli.prompt.Reply;
import rongcuo.cli.prompt.Selectable;
import rongcuo.language.Bilingual;
import rongcuo.steps.art14.Draft;

/** A draft as it is answered: puts each kind of question, and takes the answer into the draft. */
final class Drafting {
  private final Asker asker;
  private Draft draft;

  Drafting(Asker asker, Draft draft) {
    this.asker = asker;
    this.draft = draft;
  }

  /** What was answered so far. */
  Draft draft() {
    return draft;
  }

  /** Takes another draft; the question is put once more if there is none. */
  private Direction taken(@Nullable Draft other) {
    draft = other == null ? draft : other;
    return other == null ? Direction.AGAIN : Direction.ON;
  }

  Direction text(
      Bilingual question,
      Bilingual help,
      @Nullable String typed,
      boolean needed,
      Function<@Nullable String, Draft> taking) {
    Reply reply = asker.text(question, help, typed == null ? "" : typed);
    if (!(reply instanceof Reply.Entered entered)) {
      return Direction.of(reply);
    }
    boolean empty = entered.text().isBlank();
    return taken(empty && needed ? null : taking.apply(empty ? null : entered.text()));
  }

  Direction picked(
      Bilingual question,
      Bilingual help,
      List<Bilingual> options,
      int chosen,
      Function<Integer, Draft> taking) {
    Reply reply = asker.pick(question, help, asker.options(options), chosen);
    return reply instanceof Reply.Picked picked
        ? taken(taking.apply(picked.index()))
        : Direction.of(reply);
  }

  Direction ticked(
      Bilingual question,
      Bilingual help,
      List<Bilingual> options,
      SortedSet<Integer> ticked,
      Function<SortedSet<Integer>, @Nullable Draft> taking) {
    Reply reply = asker.tick(question, help, asker.options(options), ticked);
    return reply instanceof Reply.Ticked chosen
        ? taken(taking.apply(chosen.indexes()))
        : Direction.of(reply);
  }

  /** Offers what the officer before has; {@code AGAIN} if something else is to be entered. */
  <T> Direction takenOver(Bilingual question, Bilingual same, Key<T> key, T value) {
    Reply reply =
        asker.pick(
            question,
            new Bilingual("按 t 沿用，按 o 另写。", "t takes it over, o is for another."),
            List.of(
                Selectable.of(same.in(asker.language()), "t", "沿用", "same"),
                Selectable.of(
                    new Bilingual("另写", "another").in(asker.language()), "o", "另写", "other")),
            -1);
    return reply instanceof Reply.Picked picked
        ? taken(picked.index() > 0 ? null : draft.with(key, value))
        : Direction.of(reply);
  }

  Direction number(Bilingual question) {
    Reply reply =
        asker.text(
            question,
            new Bilingual(
                "只写数字；尚未编号的跳过，文书中留空。", "Digits alone; without one the document shows a blank."),
            draft.number() == null ? "" : draft.number().toString());
    if (!(reply instanceof Reply.Entered entered)) {
      return Direction.of(reply);
    }
    String digits = entered.text().strip();
    if (!digits.matches("[0-9]{0,6}") || digits.matches("0+")) {
      asker.say(
          new Bilingual("“{0}”不是 1 至 999999 的数字。", "\"{0}\" is no number from 1 to 999999.")
              .with(entered.text()));
      return Direction.AGAIN;
    }
    return taken(
        draft.with(CaseKeys.DECISION_NUMBER, digits.isEmpty() ? null : Integer.valueOf(digits)));
  }

  Direction date() {
    Bilingual help = new Bilingual("作出决定的日期，不晚于今天。", "When it was decided; not later than today.");
    String preset = draft.date().toString();
    while (true) {
      Reply reply = asker.date(new Bilingual("决定日期", "Date"), help, preset);
      if (!(reply instanceof Reply.Entered entered)) {
        return Direction.of(reply);
      }
      DateEntry date = DateEntry.of(entered.text(), asker.prompter(), asker.language());
      LocalDate day = date.day();
      if (day != null) {
        return taken(draft.with(CaseKeys.DECIDED, day));
      }
      preset = date.proposed().isEmpty() ? preset : date.proposed();
    }
  }
}
