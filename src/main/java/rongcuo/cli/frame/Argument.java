package rongcuo.cli.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * What may stand on the command line after a command's name. It is declared once: how it is parsed,
 * the help, the manual and what shells offer are drawn from here.
 */
public sealed interface Argument permits Flag, Option, Parameter {

  /** The names of an option, the one that messages use first; none of a parameter. */
  default List<String> names() {
    return List.of();
  }

  /** The values that it takes; null if it takes none. */
  default @Nullable Value<?> value() {
    return null;
  }

  /** What its value is called; empty if it takes none. */
  default Bilingual label() {
    Value<?> value = value();
    return value == null ? new Bilingual("", "") : value.label();
  }

  Bilingual help();

  /** Whether it may be given more than once. */
  default boolean isMany() {
    return false;
  }

  void addTo(CommandSpec spec, Language language);
}
