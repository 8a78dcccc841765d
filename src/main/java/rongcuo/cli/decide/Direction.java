package rongcuo.cli.decide;

import rongcuo.cli.prompt.Action;
import rongcuo.cli.prompt.Reply;

/** Where the dialogue goes after a reply. */
enum Direction {
  ON,
  BACK,
  /** The same question once more. */
  AGAIN,
  LEAVE,
  /** The person broke off (Ctrl-C). */
  BREAK_OFF;

  /** The turn that a reply takes which gives no answer. */
  static Direction of(Reply reply) {
    if (reply instanceof Reply.Ended ended) {
      return ended.interrupted() ? BREAK_OFF : LEAVE;
    }
    return reply instanceof Reply.Acted acted && acted.action() == Action.BACK ? BACK : LEAVE;
  }
}
