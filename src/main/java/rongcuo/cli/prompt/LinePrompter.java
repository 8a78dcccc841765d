package rongcuo.cli.prompt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.Language;
import rongcuo.language.SafeText;

/**
 * Questions as plain lines, answered by a line each: for scripts, screen readers and terminals that
 * can do no more.
 */
public final class LinePrompter implements Prompter {

  private static final Bilingual OTHERWISE = new Bilingual("也可输入：{0}", "or: {0}");

  private static final Bilingual NOT_AN_OPTION =
      new Bilingual(
          "“{0}”不在可选范围内；请输入选项前的序号，或者括号中的字母。",
          "\"{0}\" is not among the options; enter an option's number or the letter in brackets.");

  private static final Bilingual TICKS =
      new Bilingual(
          "输入序号，多项用逗号隔开；没有的输入 0。", "Enter numbers, separated by commas; 0 for none of them.");

  private static final Bilingual TEXTS =
      new Bilingual("（直接回车即留空；也可输入 {0}）", "(Enter alone leaves it empty; also: {0})");

  private static final Bilingual STANDING =
      new Bilingual("（现为：{0}；回车保留，输入 - 清空）", "(now: {0}; Enter keeps it, - clears it)");

  private final BufferedReader in;
  private final PrintWriter out;
  private final Language language;
  private final boolean echoes;

  private final List<Integer> refused = new ArrayList<>();
  private int lines;

  /** Whether it was said how a text is entered; once is enough. */
  private boolean textsExplained;

  /**
   * A prompter.
   *
   * @param echoes whether what is entered shows by itself, as on a terminal
   */
  public LinePrompter(Reader in, PrintWriter out, Language language, boolean echoes) {
    this.in = new BufferedReader(in);
    this.out = out;
    this.language = language;
    this.echoes = echoes;
  }

  @Override
  public void say(String text) {
    out.println(text);
  }

  @Override
  public void refuse(String text) {
    out.println(text);
    if (!echoes && (refused.isEmpty() || refused.get(refused.size() - 1) != lines)) {
      refused.add(lines);
    }
  }

  @Override
  public List<Integer> refusedLines() {
    return List.copyOf(refused);
  }

  @Override
  public void emphasize(String text) {
    out.println(text);
  }

  @Override
  public void status(String text) {
    out.println();
    out.println("[" + text + "]");
  }

  @Override
  public Reply pick(List<Option> options, int chosen, Set<Action> actions) {
    list(options, chosen, new TreeSet<>());
    hint(actions);
    while (true) {
      String line = line();
      if (line == null) {
        return new Reply.Ended(false);
      }
      int index = line.isEmpty() ? chosen : indexOf(line, options);
      if (index >= 0) {
        return new Reply.Picked(index);
      }
      Reply action = action(line, actions);
      if (action != null) {
        return action;
      }
      refuse(NOT_AN_OPTION.with(SafeText.of(line)).in(language));
    }
  }

  @Override
  public Reply tick(List<Option> options, SortedSet<Integer> ticked, Set<Action> actions) {
    list(options, -1, ticked);
    out.println(TICKS.in(language));
    hint(actions);
    while (true) {
      String line = line();
      if (line == null) {
        return new Reply.Ended(false);
      }
      if (line.isEmpty()) {
        return new Reply.Ticked(ticked);
      }
      SortedSet<Integer> indexes = indexes(line, options);
      if (indexes != null) {
        return new Reply.Ticked(indexes);
      }
      Reply action = action(line, actions);
      if (action != null) {
        return action;
      }
      refuse(NOT_AN_OPTION.with(SafeText.of(line)).in(language));
    }
  }

  @Override
  public Reply enter(String preset, Set<Action> actions) {
    if (!textsExplained) {
      out.println(TEXTS.with(Words.hintInText(actions, language)).in(language));
      textsExplained = true;
    }
    if (!preset.isEmpty()) {
      out.println(STANDING.with(preset).in(language));
    }
    String line = line();
    while (line != null) {
      Action action = Words.actionInText(line, actions);
      if (action == null) {
        break;
      }
      if (actions.contains(action)) {
        return new Reply.Acted(action, "");
      }
      refuse(Words.NOT_HERE.with(action.hint(language)).in(language));
      line = line();
    }
    if (line == null) {
      return new Reply.Ended(false);
    }
    return new Reply.Entered(line.isEmpty() ? preset : line.equals("-") ? "" : line);
  }

  private void list(List<Option> options, int chosen, SortedSet<Integer> ticked) {
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      String mark = i == chosen || ticked.contains(i) ? "*" : " ";
      String key = option.key().isEmpty() ? "" : " (" + option.key() + ")";
      out.println(mark + " " + (i + 1) + " " + option.label() + key);
    }
  }

  private void hint(Set<Action> actions) {
    if (!actions.isEmpty()) {
      out.println(OTHERWISE.with(Words.hint(actions, language)).in(language));
    }
  }

  private @Nullable String line() {
    out.print("> ");
    out.flush();
    try {
      String line = in.readLine();
      lines++;
      if (!echoes || line == null) {
        out.println();
      }
      return line == null ? null : line.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int indexOf(String line, List<Option> options) {
    String word = Words.halfWidth(line).toLowerCase(Locale.ROOT);
    for (int i = 0; i < options.size(); i++) {
      if (word.equals(String.valueOf(i + 1)) || options.get(i).words().contains(word)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable SortedSet<Integer> indexes(String line, List<Option> options) {
    SortedSet<Integer> indexes = new TreeSet<>();
    if (line.equals("0") || line.equals("无")) {
      return indexes;
    }
    for (String part : Words.halfWidth(line).split("[,、;\\s]+")) {
      int index = indexOf(part, options);
      if (index < 0) {
        return null;
      }
      indexes.add(index);
    }
    return indexes;
  }

  private static @Nullable Reply action(String line, Set<Action> actions) {
    String[] parts = line.split("\\s+", 2);
    String word = Words.halfWidth(parts[0]).toLowerCase(Locale.ROOT);
    Action action = Action.byWord(word.startsWith(":") ? word.substring(1) : word, actions);
    return action != null && actions.contains(action)
        ? new Reply.Acted(action, parts.length > 1 ? parts[1] : "")
        : null;
  }

  @Override
  public void close() {
    out.flush();
  }
}
