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
  List<String> names();

  /** What its value is called, in a word; empty if it takes none. */
  Bilingual label();

  Bilingual help();

  /** The values that it takes; null if it takes none. */
  @Nullable Value<?> value();

  /** Whether it may be given more than once. */
  boolean isMany();

  void addTo(CommandSpec spec, Language language);
}
