package rongcuo.cli.reference;

import java.util.List;
import rongcuo.language.Language;

/**
 * The program's commands and options, in one language.
 *
 * @param version the program's version
 * @param summary what the program is for
 * @param rootOptions the options that stand before any command or without one
 * @param options the options of every command, and of none
 * @param commands the commands in their order
 */
public record Reference(
    Language language,
    String version,
    String summary,
    List<OptionEntry> rootOptions,
    List<OptionEntry> options,
    List<CommandEntry> commands) {

  static final String PROGRAM = "rongcuo";

  /**
   * One command.
   *
   * @param options its own, without those of every command
   */
  public record CommandEntry(
      String name, String summary, List<ParameterEntry> parameters, List<OptionEntry> options) {}

  /**
   * One option.
   *
   * @param names in the order to show them in, the shortest first
   * @param label its value; empty if it takes none
   */
  public record OptionEntry(
      List<String> names,
      String label,
      String description,
      boolean repeatable,
      Candidates candidates) {

    boolean takesValue() {
      return !label.isEmpty();
    }
  }

  /**
   * One argument that is no option.
   *
   * @param many whether it takes all the arguments that are left
   */
  public record ParameterEntry(
      String label, String description, boolean required, boolean many, Candidates candidates) {}
}
