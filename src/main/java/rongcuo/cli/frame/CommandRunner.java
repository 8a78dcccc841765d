package rongcuo.cli.frame;

/** Runs a command line of the program within the program. */
@FunctionalInterface
public interface CommandRunner {

  /**
   * Runs the command line, under the options that the program itself was started with.
   *
   * @param words the command's name and its arguments
   * @return the exit status
   */
  int run(String... words);
}
