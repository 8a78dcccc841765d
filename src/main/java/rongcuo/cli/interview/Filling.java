package rongcuo.cli.interview;

import java.util.List;
import java.util.function.Supplier;
import rongcuo.cli.prompt.Form;
import rongcuo.cli.prompt.FormBlank;
import rongcuo.cli.prompt.Reply;

/** A form of the questionnaire as it is filled in; what is put there is on disk at once. */
final class Filling {

  private final Sitting sitting;

  /** Why nothing more can be filled in; ON as long as more can. */
  private Move stop = Move.ON;

  Filling(Sitting sitting) {
    this.sitting = sitting;
  }

  Sitting sitting() {
    return sitting;
  }

  Move ask(Supplier<? extends List<? extends FormBlank>> blanks) {
    return ask(Form.of(blanks, 0));
  }

  Move ask(Form form) {
    return outcome(sitting.prompter().form(form, Sitting.IN_FORM));
  }

  /** Where a reply leads, unless something stands in the way. */
  Move outcome(Reply reply) {
    return stop == Move.ON ? Move.of(reply) : stop;
  }

  /**
   * What becomes of a blank after a change.
   *
   * @param toBeMended what stands there once more where the change cannot be
   */
  FormBlank.Taken taken(Move move, String toBeMended) {
    if (move == Move.ON) {
      return FormBlank.Taken.KEPT;
    }
    if (move == Move.AGAIN || move == Move.BACK) {
      return FormBlank.Taken.mend(toBeMended);
    }
    stop = move;
    return FormBlank.Taken.ENDED;
  }
}
