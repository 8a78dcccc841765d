package rongcuo.cli.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;
import rongcuo.language.EncodedLines;
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

  private static final Bilingual SEVERAL_LINES =
      new Bilingual(
          "现有多行文字如下；留空即保留，输入新的文字则替换。",
          "It has several lines, below. Leave it empty to keep them; a new text takes their place.");

  private static final Bilingual USUALLY =
      new Bilingual("输入序号，或者自己填写：", "Enter a number, or a text of your own:");

  /** So many options can be listened to. */
  private static final int MOST_OPTIONS = 20;

  private final WrittenLines in;
  private final PrintWriter out;
  private final Language language;

  /** Whether a person sees what is said and can answer to it. */
  private final boolean attended;

  private final List<Integer> leftOut = new ArrayList<>();
  private String question = "";
  private @Nullable Refusal refusal;
  private int lines;

  /** Whether it was said how a text is entered; once is enough. */
  private boolean textsExplained;

  private LinePrompter(WrittenLines in, PrintWriter out, Language language, boolean attended) {
    this.in = in;
    this.out = out;
    this.language = language;
    this.attended = attended;
  }

  /**
   * A prompter for a person at a terminal, which shows by itself what is entered. It reads no
   * further than its questions go: what was typed ahead is left for whoever asks next.
   */
  public static LinePrompter attended(
      InputStream in, Charset charset, PrintWriter out, Language language) {
    return new LinePrompter(WrittenLines.typed(in, charset), out, language, true);
  }

  /**
   * A prompter for lines that were written beforehand, whose author sees nothing of what is asked.
   *
   * @param warning takes what is to be said of their encoding
   */
  public static LinePrompter unattended(
      InputStream in, PrintWriter out, Language language, Consumer<Bilingual> warning) {
    return new LinePrompter(WrittenLines.of(in, warning), out, language, false);
  }

  @Override
  public boolean isAttended() {
    return attended;
  }

  private void print(String line) {
    out.println(SafeText.of(line));
  }

  @Override
  public void say(String text) {
    print(text);
  }

  @Override
  public void refuse(String text) {
    print(text);
    if (!attended && refusal == null) {
      refusal = new Refusal(lines, question, text);
    }
  }

  @Override
  public @Nullable Refusal refusal() {
    return refusal;
  }

  @Override
  public void leaveOut(String text) {
    print(text);
    if (!attended && (leftOut.isEmpty() || leftOut.get(leftOut.size() - 1) != lines)) {
      leftOut.add(lines);
    }
  }

  @Override
  public List<Integer> leftOutLines() {
    return List.copyOf(leftOut);
  }

  @Override
  public void emphasize(String text) {
    question = text;
    print(text);
  }

  @Override
  public void status(String text) {
    out.println();
    print("[" + text + "]");
  }

  @Override
  public Reply pick(List<Selectable> options, int chosen, Set<Action> actions) {
    list(options, chosen, new TreeSet<>());
    return reply(
        actions,
        line -> {
          int index = line.isEmpty() ? chosen : Selectable.indexOf(line, options);
          return index < 0 ? null : new Reply.Picked(index);
        });
  }

  @Override
  public int mostOptions() {
    return MOST_OPTIONS;
  }

  @Override
  public Reply tick(List<Selectable> options, SortedSet<Integer> ticked, Set<Action> actions) {
    list(options, -1, ticked);
    print(TICKS.in(language));
    return reply(
        actions,
        line -> {
          SortedSet<Integer> indexes = line.isEmpty() ? ticked : Selectable.indexes(line, options);
          return indexes == null ? null : new Reply.Ticked(indexes);
        });
  }

  /** The first line that chooses, or asks for something else that can be done. */
  private Reply reply(Set<Action> actions, Function<String, @Nullable Reply> choosing) {
    if (!actions.isEmpty()) {
      print(OTHERWISE.with(TypedWords.hint(actions, language)).in(language));
    }
    for (String line = line(); line != null; line = line()) {
      Reply chosen = choosing.apply(line);
      Reply reply = chosen == null ? TypedWords.call(line, actions) : chosen;
      if (reply != null) {
        return reply;
      }
      refuseLine(line);
    }
    return new Reply.Ended(false);
  }

  @Override
  public Reply enter(String preset, Set<Action> actions) {
    if (!textsExplained) {
      print(TEXTS.with(TypedWords.hintInText(actions, language)).in(language));
      textsExplained = true;
    }
    if (!preset.isEmpty()) {
      print(STANDING.with(preset).in(language));
    }
    String line = line();
    while (line != null) {
      Action action = TypedWords.actionInText(line, actions);
      if (action == null) {
        Reply reply = behindText(line, preset, actions);
        if (reply != null) {
          return reply;
        }
      } else if (actions.contains(action)) {
        return new Reply.Acted(action, "");
      } else {
        refuse(TypedWords.NOT_HERE.with(action.hint(language)).in(language));
      }
      line = line();
    }
    return new Reply.Ended(false);
  }

  @Override
  public Reply form(Form form, Set<Action> actions) {
    while (form.isOpen()) {
      Reply reply = fill(form.blank(), actions);
      Action action = reply instanceof Reply.Acted acted ? acted.action() : null;
      if (action == Action.BACK && form.at() > 0) {
        form.moveTo(form.at() - 1);
      } else if (reply instanceof Reply.Filled || action == Action.SKIP) {
        form.moveTo(form.at() + 1);
      } else {
        return reply;
      }
    }
    return new Reply.Filled();
  }

  private Reply fill(FormBlank blank, Set<Action> actions) {
    emphasize(blank.question());
    String before = blank.value();
    boolean severalLines = before.contains("\n");
    if (severalLines) {
      print(SEVERAL_LINES.in(language));
      before.lines().forEach(line -> print("  " + line));
    }
    String standing = severalLines ? "" : before;
    while (true) {
      String preset = standing;
      Reply reply = helped(() -> answer(blank, preset, actions), blank.help());
      if (!(reply instanceof Reply.Entered || reply instanceof Reply.Picked)) {
        return reply;
      }
      boolean kept =
          reply instanceof Reply.Entered entered
              && !before.isEmpty()
              && (entered.text().equals(before) || (severalLines && entered.text().isEmpty()));
      FormBlank.Taken taken = kept ? FormBlank.Taken.KEPT : blank.put(reply);
      if (taken.ends()) {
        return new Reply.Ended(false);
      }
      if (taken.toBeMended() == null) {
        return new Reply.Filled();
      }
      standing = taken.toBeMended();
    }
  }

  /** A text that is mostly one of some, which are chosen by their numbers. */
  private Reply answer(FormBlank blank, String preset, Set<Action> actions) {
    List<String> labels = blank.options().stream().map(Selectable::label).toList();
    if (blank.isClosed()) {
      return pick(blank.options(), labels.indexOf(preset), actions);
    }
    if (!labels.isEmpty()) {
      print(USUALLY.in(language));
      list(blank.options(), labels.indexOf(preset), new TreeSet<>());
    }
    Reply reply = enter(preset, actions);
    int chosen =
        reply instanceof Reply.Entered entered
            ? Selectable.indexOf(entered.text(), blank.options())
            : -1;
    return chosen < 0 ? reply : new Reply.Entered(labels.get(chosen));
  }

  /** The reply that a text makes, once it is known that no action was meant; null for none. */
  private @Nullable Reply behindText(String line, String preset, Set<Action> actions) {
    TextWithCommand ambiguous = TextWithCommand.of(line, SafeText.of(preset), actions);
    if (ambiguous != null && !attended) {
      refuse(ambiguous.refusal(language));
      return null;
    }
    if (ambiguous != null) {
      return ambiguous.settle(this, actions, language);
    }
    return new Reply.Entered(line.isEmpty() ? preset : line.equals("-") ? "" : line);
  }

  private void list(List<Selectable> options, int chosen, SortedSet<Integer> ticked) {
    for (int i = 0; i < options.size(); i++) {
      Selectable option = options.get(i);
      String mark = i == chosen || ticked.contains(i) ? "*" : " ";
      String key = option.key().isEmpty() ? "" : " (" + option.key() + ")";
      print(mark + " " + (i + 1) + " " + option.label() + key);
    }
  }

  /** The next line; null at the end, which for nobody's eyes is behind a line that was refused. */
  private @Nullable String line() {
    if (refusal != null) {
      return null;
    }
    out.print("> ");
    out.flush();
    try {
      lines++;
      String line = in.next();
      if (!attended || line == null) {
        out.println();
      }
      return line == null ? null : line.strip();
    } catch (EncodedLines.UnreadableException e) {
      out.println();
      refuse(e.reason().in(language));
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why a line is none of the options; blank lines at the end of what was written say nothing. */
  private void refuseLine(String line) {
    if (attended || !line.isEmpty() || in.hasMore()) {
      refuse(NOT_AN_OPTION.with(line).in(language));
    }
  }

  @Override
  public void close() {
    out.flush();
  }
}
