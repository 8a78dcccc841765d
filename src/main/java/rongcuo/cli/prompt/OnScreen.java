package rongcuo.cli.prompt;

import org.jspecify.annotations.Nullable;
import rongcuo.cli.prompt.OptionList.Pressed;

/** What is on the screen and takes keys. */
interface OnScreen {

  /**
   * Takes a key.
   *
   * @param typed what it put there: a character, or a text that was pasted
   * @return the reply that it makes; null if it makes none
   */
  @Nullable Reply press(Pressed key, String typed);

  void draw();

  /** Leaves what was answered on the screen, so that it reads on as a record. */
  void finish(Reply reply);

  /** Whether Enter, pressed now, is an answer. */
  default boolean isAnsweredByEnter() {
    return false;
  }

  /** Says that Enter has to be pressed once more. */
  default void askForEnterAgain() {}

  /** Takes what is said while it is shown; whether it did. */
  default boolean takes(String said) {
    return false;
  }

  /** Makes room for a question of another kind, which is put before it goes on. */
  default void giveRoom() {}
}
