package rongcuo.cli.frame;

import java.io.EOFException;
import rongcuo.cli.prompt.Reply;

/** A person leaves a dialogue before its end, or there is no more input. */
public final class BrokenOffException extends EOFException {

  private static final long serialVersionUID = 1L;

  private final boolean interrupted;

  public BrokenOffException(Reply reply) {
    super("input");
    this.interrupted = reply instanceof Reply.Ended ended && ended.interrupted();
  }

  /** Whether by Ctrl-C. */
  public boolean isInterrupted() {
    return interrupted;
  }
}
