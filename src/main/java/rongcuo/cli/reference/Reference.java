package rongcuo.cli.reference;

import java.util.List;
import rongcuo.cli.frame.Argument;
import rongcuo.language.Bilingual;
import rongcuo.language.Identified;

/**
 * The program's commands and options.
 *
 * @param version the program's version
 * @param summary what the program is for
 * @param rootOptions the options that stand before any command or without one
 * @param options the options of every command, and of none
 * @param commands the commands in their order
 */
public record Reference(
    String version,
    Bilingual summary,
    List<Argument> rootOptions,
    List<Argument> options,
    List<CommandEntry> commands) {

  static final String PROGRAM = "rongcuo";

  /** One command. */
  public interface CommandEntry extends Identified {

    Bilingual summary();

    /** Its own options and parameters; what the command needs may be loaded for them. */
    List<Argument> arguments();
  }
}
