package rongcuo.cli.prompt;

import java.io.IOException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The screen that results are shown on. */
public final class Screen {

  private Screen() {}

  /** How many columns it has; one that does not tell is taken for the usual one. */
  public static int columns() {
    try (Terminal terminal =
        TerminalBuilder.builder().system(true).dumb(false).graphemeCluster(false).build()) {
      int told = terminal.getSize().getColumns();
      return told > 0 ? told : Prompter.USUAL_COLUMNS;
    } catch (IOException | IllegalStateException e) {
      // A terminal of an unknown kind is still a terminal: only its size is not known.
      return Prompter.USUAL_COLUMNS;
    }
  }
}
