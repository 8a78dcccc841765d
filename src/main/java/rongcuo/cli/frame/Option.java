package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * An option with a value.
 *
 * @param isMany whether it may be given again and again
 * @param isList whether several values may stand in one, parted by commas
 */
public record Option<T>(
    List<String> names, Value<T> value, Bilingual help, boolean isMany, boolean isList)
    implements Argument {

  public static <T> Option<T> of(String name, Value<T> value, String chinese, String english) {
    return new Option<>(List.of(name), value, new Bilingual(chinese, english), false, false);
  }

  /** One that may be given again and again. */
  public static <T> Option<T> many(String name, Value<T> value, String chinese, String english) {
    return new Option<>(List.of(name), value, new Bilingual(chinese, english), true, false);
  }

  /** The same option by another name too. */
  public Option<T> or(String name) {
    return new Option<>(List.of(names.get(0), name), value, help, isMany, isList);
  }

  /** The same option, that takes several values at once. */
  public Option<T> list() {
    return new Option<>(names, value, help, isMany, true);
  }

  /** The value that it is given; null if it is not. */
  public @Nullable T in(ParseResult arguments) {
    String text = arguments.matchedOptionValue(name(), null);
    return text == null ? null : read(text);
  }

  /** The value that it is given, or another if it is not. */
  public T in(ParseResult arguments, T otherwise) {
    T given = in(arguments);
    return given == null ? otherwise : given;
  }

  /** All values that it is given, in their order. */
  public List<T> all(ParseResult arguments) {
    List<T> all = new ArrayList<>();
    for (String text : texts(arguments)) {
      for (String each : isList ? text.split("[,，、]", -1) : new String[] {text}) {
        all.add(read(each));
      }
    }
    return all;
  }

  private List<String> texts(ParseResult arguments) {
    if (isMany) {
      return arguments.matchedOptionValue(name(), List.of());
    }
    String text = arguments.matchedOptionValue(name(), null);
    return text == null ? List.of() : List.of(text);
  }

  public boolean isIn(ParseResult arguments) {
    return arguments.hasMatchedOption(name());
  }

  T read(String text) {
    return value.read(new Bilingual(name(), name()), text);
  }

  private String name() {
    return names.get(0);
  }

  @Override
  public Bilingual label() {
    Bilingual label = value.label();
    return isList && !isMany
        ? new Bilingual(label.chinese().replace('|', ','), label.english().replace('|', ','))
        : label;
  }

  @Override
  public void addTo(CommandSpec spec, Language language) {
    OptionSpec.Builder option =
        OptionSpec.builder(names.toArray(String[]::new))
            .type(isMany ? List.class : String.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel(label().in(language))
            .description(help.in(language))
            .userObject(value);
    spec.addOption(option.build());
  }
}
