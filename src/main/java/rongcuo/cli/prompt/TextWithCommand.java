package rongcuo.cli.prompt;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;

/**
 * A text that ends in what calls an action, as where the person typed it behind what stood there.
 *
 * @param text the whole of it
 * @param action what would be called
 * @param certain whether nothing but the call was typed
 */
record TextWithCommand(String text, Action action, boolean certain) {

  private static final Bilingual WHICH =
      new Bilingual(
          "“{0}”的末尾像是命令“{1}”，没有保存。是要执行命令，还是文字本来如此？",
          "\"{0}\" ends like the command \"{1}\"; it is not saved. Was the command meant, or is that"
              + " the text?");

  private static final Bilingual FULL_STOP =
      new Bilingual(
          "“{0}”的末尾像是命令“{1}”，没有采用。文字本来如此的，请在末尾加句号。",
          "\"{0}\" ends like the command \"{1}\"; it is not taken. If that is the text, end it with a"
              + " full stop.");

  private static final Bilingual AS_TEXT = new Bilingual("文字本来如此", "that is the text");

  private static final Bilingual ANEW = new Bilingual("重新填写", "enter it again");

  /**
   * Takes a text for one, if it is.
   *
   * @param preset what stood there before anything was typed
   */
  static @Nullable TextWithCommand of(String line, String preset, Set<Action> offered) {
    boolean behindPreset = !preset.isEmpty() && line.startsWith(preset);
    if (behindPreset && TypedWords.halfWidth(line.substring(preset.length())).strip().equals("?")) {
      return new TextWithCommand(line, Action.HELP, false);
    }
    int colon = Math.max(line.lastIndexOf(':'), line.lastIndexOf('：'));
    if (colon <= 0) {
      return null;
    }
    String word = TypedWords.halfWidth(line.substring(colon + 1)).strip().toLowerCase(Locale.ROOT);
    Action action = word.isEmpty() ? null : Action.byWord(word, offered);
    boolean certain = behindPreset && line.substring(0, colon).strip().equals(preset);
    return action == null ? null : new TextWithCommand(line, action, certain);
  }

  /** Why it is not taken where nobody can be asked. */
  String refusal(Language language) {
    return FULL_STOP.with(text, action.hint(language)).in(language);
  }

  /** What the person meant; null if the text is to be entered once more. */
  @Nullable Reply settle(Prompter prompter, Set<Action> actions, Language language) {
    boolean possible = actions.contains(action);
    if (certain && possible) {
      return new Reply.Acted(action, "");
    }
    prompter.emphasize(WHICH.with(text, action.hint(language)).in(language));
    String first = possible ? action.hint(language) : ANEW.in(language);
    Reply reply =
        prompter.pick(
            List.of(Selectable.of(first), Selectable.of(AS_TEXT.in(language))),
            Prompter.NONE,
            Set.of());
    if (!(reply instanceof Reply.Picked picked)) {
      return reply;
    }
    if (picked.index() == 1) {
      return new Reply.Entered(text);
    }
    return possible ? new Reply.Acted(action, "") : null;
  }
}
