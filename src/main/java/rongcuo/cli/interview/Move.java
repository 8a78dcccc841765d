package rongcuo.cli.interview;

import rongcuo.cli.prompt.Reply;

/** Where a questionnaire goes after a reply. */
enum Move {
  ON,
  BACK,
  /** The same question once more, from its beginning. */
  STAY,
  /** The same question once more: what was entered cannot stand. */
  AGAIN,
  /** To the list of answers, to change one. */
  ANSWERS,
  /** To the lists of officers, evidence, claims, readings, texts and steps. */
  AMEND,
  /** To the steps of the proceedings. */
  PROCEEDINGS,
  /** The person leaves. */
  LEAVE,
  /** The person broke off (Ctrl-C). */
  BREAK_OFF,
  /** The file could not be written. */
  FAILED;

  /** The move that a reply calls for, once what concerns the question alone is dealt with. */
  static Move of(Reply reply) {
    if (reply instanceof Reply.Ended ended) {
      return ended.interrupted() ? BREAK_OFF : LEAVE;
    }
    if (reply instanceof Reply.Acted acted) {
      return switch (acted.action()) {
        case BACK -> BACK;
        case ANSWERS -> ANSWERS;
        case AMEND -> AMEND;
        case LEAVE -> LEAVE;
        default -> ON;
      };
    }
    return ON;
  }

  /** The same of a question beside another, to which going back leads. */
  Move fromAside() {
    return this == BACK ? AGAIN : this;
  }

  /** The same, unless what was to be saved before it could not be. */
  Move onceSaved(Move saved) {
    return saved == ON ? this : saved;
  }

  /** Whether it leads aside, to lists, and back to the question. */
  boolean isAside() {
    return this == ANSWERS || this == AMEND || this == PROCEEDINGS;
  }

  /** Whether the questionnaire ends with it. */
  boolean ends() {
    return this == LEAVE || this == BREAK_OFF || this == FAILED;
  }
}
