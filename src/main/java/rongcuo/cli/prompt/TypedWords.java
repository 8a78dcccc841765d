package rongcuo.cli.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.DisplayWidth;
import rongcuo.language.Language;

/** Words typed at questions. */
final class TypedWords {

  private TypedWords() {}

  /** Letters, digits and punctuation that an input method left full-width, made half-width. */
  static String halfWidth(String text) {
    StringBuilder half = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\u3000') {
        half.append(' ');
      } else if (c >= '\uFF01' && c <= '\uFF5E') {
        half.append((char) (c - '\uFF01' + '!'));
      } else {
        half.append(c);
      }
    }
    return half.toString();
  }

  /** A word as it is compared: half-width, in lower case, without what ends a sentence. */
  static String plain(String line) {
    String half = halfWidth(line).strip().toLowerCase(Locale.ROOT);
    int end = half.length();
    while (end > 0 && "。.!,，、;".indexOf(half.charAt(end - 1)) >= 0) {
      end--;
    }
    return half.substring(0, end).strip();
  }

  /** The actions as one line shows them. */
  static String hint(Set<Action> actions, Language language) {
    return actions.stream()
        .sorted()
        .map(action -> action.hint(language))
        .collect(Collectors.joining("  "));
  }

  /** What the keys do, and the actions, in lines of so many columns; no action is parted. */
  static List<String> hintLines(String first, Set<Action> actions, Language language, int columns) {
    List<String> hints = new ArrayList<>(List.of(first));
    new TreeSet<>(actions).forEach(action -> hints.add(action.hint(language)));
    return lines(hints, columns);
  }

  /** Hints in lines of so many columns; none is parted. */
  static List<String> lines(List<String> hints, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(hints.get(0));
    for (String hint : hints.subList(1, hints.size())) {
      if (DisplayWidth.of(line.toString()) + 2 + DisplayWidth.of(hint) > columns) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : "  ").append(hint);
    }
    lines.add(line.toString());
    return lines;
  }

  /**
   * The action that is called where a text is expected: a question mark alone, or a colon with the
   * action's key or word, so that no ordinary text is taken for one; null if none is.
   */
  static @Nullable Action actionInText(String line, Set<Action> offered) {
    String half = halfWidth(line).toLowerCase(Locale.ROOT);
    String word = half.equals("?") ? half : half.startsWith(":") ? half.substring(1).strip() : "";
    return Action.byWord(word, offered);
  }

  /** What a line calls; words behind an action that takes none are no call of it. */
  static @Nullable Reply call(String line, Set<Action> actions) {
    String[] parts = line.split("\\s+", 2);
    String word = plain(parts[0]);
    Action action = Action.byWord(word.startsWith(":") ? word.substring(1) : word, actions);
    String argument = parts.length > 1 ? parts[1] : "";
    boolean called =
        action != null && actions.contains(action) && (argument.isEmpty() || action.takesWords());
    return called ? new Reply.Acted(action, argument) : null;
  }

  /** The actions as they are called where a text is expected. */
  static String hintInText(Set<Action> actions, Language language) {
    return new TreeSet<>(actions)
        .stream()
            .map(action -> (action == Action.HELP ? "" : ":") + action.hint(language))
            .collect(Collectors.joining("  "));
  }

  /** What is said of an action that is not to be had here. */
  static final Bilingual NOT_HERE = new Bilingual("此处不能“{0}”。", "\"{0}\" is not possible here.");
}
