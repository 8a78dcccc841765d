package rongcuo.cli.frame;

import java.nio.file.Path;
import java.util.List;
import rongcuo.diagnostics.Problem;

/** The office's configuration is not valid: nothing is assessed until it is mended. */
public final class InvalidConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;
  private final transient List<Problem> problems;

  InvalidConfigurationException(Path file, List<Problem> problems) {
    super(file.toString());
    this.file = file;
    this.problems = List.copyOf(problems);
  }

  public Path file() {
    return file;
  }

  public List<Problem> problems() {
    return problems;
  }
}
