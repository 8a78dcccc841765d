package rongcuo.cli.frame;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * A value that stands by itself, told by its place.
 *
 * @param index its place, from zero
 * @param isMany whether it takes all the words that are left
 */
public record Parameter<T>(
    int index, Value<T> value, Bilingual help, boolean isRequired, boolean isMany)
    implements Argument {

  public static <T> Parameter<T> of(int index, Value<T> value, String chinese, String english) {
    return new Parameter<>(index, value, new Bilingual(chinese, english), true, false);
  }

  public Parameter<T> optional() {
    return new Parameter<>(index, value, help, false, isMany);
  }

  public Parameter<T> many() {
    return new Parameter<>(index, value, help, isRequired, true);
  }

  /** The value that stands there; null if none does. */
  public @Nullable T in(ParseResult arguments) {
    String text = arguments.matchedPositionalValue(index, null);
    return text == null ? null : value.read(name(), text);
  }

  /** The value that has to stand there. */
  public T of(ParseResult arguments) {
    return value.read(name(), arguments.matchedPositionalValue(index, ""));
  }

  /** All values that stand there. */
  public List<T> all(ParseResult arguments) {
    List<T> all = new ArrayList<>();
    List<String> texts = arguments.matchedPositionalValue(index, List.of());
    for (String text : texts) {
      all.add(value.read(name(), text));
    }
    return all;
  }

  /** Whether the word at a place, from zero, is this. */
  public boolean isAt(int place) {
    return isMany ? place >= index : place == index;
  }

  /** Its label without the dots of a list. */
  public Bilingual name() {
    Bilingual label = label();
    return new Bilingual(label.chinese().replace("…", ""), label.english().replace("…", ""));
  }

  @Override
  public void addTo(CommandSpec spec, Language language) {
    String label = label().in(language);
    spec.addPositional(
        PositionalParamSpec.builder()
            .index(isMany ? index + "..*" : String.valueOf(index))
            .arity((isRequired ? "1" : "0") + (isMany ? "..*" : isRequired ? "" : "..1"))
            .type(isMany ? List.class : String.class)
            .auxiliaryTypes(String.class)
            .required(isRequired)
            .paramLabel(isRequired ? label : "[" + label + "]")
            .hideParamSyntax(true)
            .description(help.in(language))
            .build());
  }
}
