package rongcuo.cli.frame;

/** What a command tells its caller when it ends; of several the highest applies. */
public final class ExitStatus {

  public static final int DONE = 0;

  /** A case is invalid or fails what was asked, or a folder holds no case. */
  public static final int CASE_FAILED = 1;

  public static final int WRONG_USAGE = 2;

  /** A file could not be read or written. */
  public static final int FILE_TROUBLE = 3;

  /** The person broke off with Ctrl-C. */
  public static final int INTERRUPTED = 130;

  private ExitStatus() {}
}
