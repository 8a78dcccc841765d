package rongcuo.cli;

/** What a command tells its caller when it ends; of several the highest applies. */
final class ExitStatus {

  static final int DONE = 0;

  /** A case is invalid or fails what was asked, or a folder holds no case. */
  static final int CASE_FAILED = 1;

  static final int WRONG_USAGE = 2;

  /** A file could not be read or written. */
  static final int FILE_TROUBLE = 3;

  /** The person broke off with Ctrl-C. */
  static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
