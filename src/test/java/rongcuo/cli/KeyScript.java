package rongcuo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import rongcuo.language.DisplayWidth;

/**
 * Keys for questions on a screen, as a person presses them. A line of the script is what the
 * question says, an arrow, and the keys:
 *
 * <pre>
 * $ record 民宗-7.yaml         a command, whose questions the lines below it answer; with ⇒ 130 its status
 * 证据名称 → 检查笔录⏎          of several lines that begin alike, each answers once, in their order
 * * 形成日期 → ⏎               may answer any number of times, but after those that answer once
 * 乔安…时限 → e | ☑E9⏎ | n    parts of what is asked, in this order; a bar waits for the next question
 * </pre>
 *
 * Keys are typed as they stand; ⏎ ␣ ↓ ↑ ⤓ are Enter, Space, arrows and PageDown, ^C is Ctrl-C; ▸
 * goes by arrows to the option that begins with what follows and presses Enter, ☑ goes there and
 * ticks it. A question that no line answers, and a line that answers none, are failures.
 */
final class KeyScript {

  private static final int COLUMNS = 110;

  /** A line of an option that is wider goes on below: texts are wrapped at 100 columns. */
  private static final int FULL = 92;

  /** So many lines before it tell a question from the one before, wherever the screen scrolled. */
  private static final int TOLD_APART_BY = 30;

  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);

  /** A letter that answers takes an Enter right behind it along. */
  private static final long BEHIND_A_LETTER_MILLIS = 400;

  private static final Pattern LIST_FOOT = Pattern.compile("^ {2}↑↓ .*");
  private static final Pattern FORM_FOOT = Pattern.compile("^ {2}Tab ↑↓ .*");
  private static final Pattern OPTION = Pattern.compile("^ {2}(> | {2})(\\[[ x]] )?(\\S.*)");
  private static final Pattern ANSWERED =
      Pattern.compile("^(> .*|>| {2}> .*| {2}\\[x] .*| {2}（没有勾选）)");
  private static final Pattern ENDED = Pattern.compile("\\[status (\\d+)]");

  /** A question on the screen. */
  private record Question(String head, String said, List<String> options, int at, boolean listed) {}

  private static final class Line {
    final String fragment;
    final List<String> steps;
    final boolean repeated;

    Line(String line) {
      int arrow = line.indexOf('→');
      repeated = line.startsWith("* ");
      fragment = line.substring(repeated ? 2 : 0, arrow).strip();
      steps = Arrays.stream(line.substring(arrow + 1).split(" \\| ")).map(String::strip).toList();
    }

    /** Where the last of its parts ends in what is asked; -1 if they are not there. */
    int placeIn(String said) {
      int from = 0;
      int last = -1;
      String[] parts = fragment.replaceAll("\\s", "").split("…");
      for (int i = 0; i < parts.length; i++) {
        last = i == parts.length - 1 ? said.lastIndexOf(parts[i]) : said.indexOf(parts[i], from);
        if (last < from) {
          return -1;
        }
        from = last + parts[i].length();
      }
      return from;
    }
  }

  private final List<Line> lines;
  private final Set<Line> used = new HashSet<>();
  private final List<String> waiting = new ArrayList<>();
  private final List<String> pressed = new ArrayList<>();
  private final TerminalProgram program;
  private boolean behindLetter;
  private int keys;
  private int screens;

  private KeyScript(TerminalProgram program, List<Line> lines) {
    this.program = program;
    this.lines = lines;
  }

  /** What a run took. */
  record Counts(int screens, int keys) {
    Counts and(Counts other) {
      return new Counts(screens + other.screens, keys + other.keys);
    }

    boolean isWithin(Counts most) {
      return screens <= most.screens && keys <= most.keys;
    }
  }

  /** The commands of a script with the lines that answer them, one after the other. */
  static List<List<String>> commands(List<String> script) {
    List<List<String>> commands = new ArrayList<>();
    List<String> always = new ArrayList<>();
    List<String> open = always;
    for (String line : script) {
      if (line.startsWith("$ ")) {
        open = new ArrayList<>(List.of(line));
        open.addAll(always);
        commands.add(open);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        open.add(line);
      }
    }
    return commands;
  }

  /** Runs a command in a folder, and answers it. */
  static Counts run(Path folder, List<String> command) {
    String[] arguments = command.get(0).substring(2).replaceAll(" ⇒.*", "").split(" ");
    List<Line> lines =
        command.subList(1, command.size()).stream().map(Line::new).collect(Collectors.toList());
    try (TerminalProgram program =
        TerminalProgram.start(folder, COLUMNS, 60, Map.of(), arguments)) {
      return new KeyScript(program, lines).answered(command.get(0));
    }
  }

  private Counts answered(String command) {
    try {
      return answer(command);
    } catch (AssertionError e) {
      List<String> last = pressed.subList(Math.max(0, pressed.size() - 6), pressed.size());
      throw new AssertionError(command + "\n" + String.join("\n", last) + "\n" + e.getMessage(), e);
    }
  }

  private Counts answer(String command) {
    keys = command.replaceAll(" ⇒.*", "").length() - 1;
    String before = "";
    while (true) {
      Question question = next(before);
      if (question == null) {
        break;
      }
      before = question.head();
      screens++;
      if (waiting.isEmpty()) {
        waiting.addAll(line(question).steps);
      }
      pressed.add(question.said() + " → " + waiting.get(0));
      press(waiting.remove(0), question);
    }
    String end = program.screen().stripTrailing();
    int arrow = command.indexOf(" ⇒ ");
    String status = "[status " + (arrow < 0 ? "0" : command.substring(arrow + 3)) + "]";
    List<String> left =
        lines.stream()
            .filter(line -> !line.repeated && !used.contains(line))
            .map(line -> line.fragment)
            .toList();
    if (!end.endsWith(status) || !left.isEmpty() || !waiting.isEmpty()) {
      throw new AssertionError(command + "; never asked: " + left + waiting + "\n" + end);
    }
    return new Counts(screens, keys);
  }

  private Line line(Question question) {
    Line best = line(question, false);
    best = best == null ? line(question, true) : best;
    if (best == null) {
      throw new AssertionError(
          "No line answers “" + question.said() + "”:\n" + program.screen().stripTrailing());
    }
    used.add(best);
    return best;
  }

  /** The line whose words are the last on the screen, of those that answer once or again. */
  private Line line(Question question, boolean repeated) {
    Line best = null;
    int place = -1;
    for (Line line : lines) {
      int at = line.placeIn(question.said());
      boolean longer = best != null && line.fragment.length() > best.fragment.length();
      boolean better = at > place || at == place && longer;
      if (at >= 0 && line.repeated == repeated && (repeated || !used.contains(line)) && better) {
        best = line;
        place = at;
      }
    }
    return best;
  }

  /** The next question, once it stands still; null if the program has ended. */
  private Question next(String before) {
    long end = System.nanoTime() + PATIENCE;
    String last = "";
    String screen = "";
    while (System.nanoTime() < end) {
      screen = program.recent().stripTrailing();
      if (screen.equals(last)) {
        if (ENDED.matcher(screen.substring(screen.lastIndexOf('\n') + 1)).matches()) {
          return null;
        }
        Question question = question(screen.lines().toList());
        if (question != null && !question.head().equals(before)) {
          return question;
        }
      }
      last = screen;
      TerminalProgram.pause(10);
    }
    throw new AssertionError("The screen stands still:\n" + screen);
  }

  private static Question question(List<String> screen) {
    int last = screen.size() - 1;
    int text = last;
    while (text > 0 && DisplayWidth.of(screen.get(text - 1)) >= COLUMNS - 1) {
      text--; // what stands on the line goes on in the next
    }
    if (last >= 0 && screen.get(text).startsWith(">")) {
      return text(screen, text);
    }
    for (int i = last; i >= 0 && screen.get(i).startsWith("  "); i--) {
      if (LIST_FOOT.matcher(screen.get(i)).matches()) {
        return list(screen, i);
      }
      if (FORM_FOOT.matcher(screen.get(i)).matches()) {
        return form(screen, i);
      }
    }
    return null;
  }

  private static Question text(List<String> screen, int prompt) {
    int hint = prompt - 1;
    while (hint >= 0 && hint > prompt - 4 && !screen.get(hint).startsWith("（回车确定")) {
      hint--;
    }
    if (hint < 0 || !screen.get(hint).startsWith("（回车确定")) {
      return null;
    }
    return asked(screen.subList(0, hint), List.of(), -1, false);
  }

  private static Question list(List<String> screen, int foot) {
    List<String> options = new ArrayList<>();
    int at = -1;
    int i = foot - 1;
    for (; i > 0 && screen.get(i).startsWith("  "); i--) {
      if (DisplayWidth.of(screen.get(i - 1)) > FULL && screen.get(i - 1).startsWith("  ")) {
        continue; // the rest of the option above
      }
      Matcher option = OPTION.matcher(screen.get(i));
      if (!option.matches()) {
        break;
      }
      options.add(0, option.group(3));
      at = option.group(1).equals("> ") ? 0 : at < 0 ? at : at + 1;
    }
    return asked(screen.subList(0, i + 1), options, at, true);
  }

  /** What a form says is what stands above it and on it. */
  private static Question form(List<String> screen, int foot) {
    int first = foot;
    while (first > 0 && screen.get(first - 1).startsWith("  ")) {
      first--;
    }
    Question above = asked(screen.subList(0, first), List.of(), -1, false);
    String rows = String.join("", screen.subList(first, foot)).replaceAll("\\s", "");
    return new Question(above.head(), above.said() + rows, List.of(), -1, false);
  }

  private static Question asked(List<String> head, List<String> options, int at, boolean listed) {
    int from = head.size() - 1;
    while (from >= 0
        && !ANSWERED.matcher(head.get(from)).matches()
        && !head.get(from).startsWith("--- ")) {
      from--;
    }
    from -= from >= 0 && head.get(from).startsWith("--- ") ? 1 : 0;
    String said =
        head.subList(from + 1, head.size()).stream()
            .filter(line -> !line.startsWith("  ")) // what was entered, shown once more
            .collect(Collectors.joining())
            .replaceAll("\\s", "");
    List<String> last = head.subList(Math.max(0, head.size() - TOLD_APART_BY), head.size());
    return new Question(String.join("\n", last), said, options, at, listed);
  }

  private void press(String step, Question question) {
    List<String> pressed = new ArrayList<>();
    Map<Character, String> named = new HashMap<>();
    named.put('⏎', "Enter");
    named.put('␣', "Space");
    named.put('↓', "Down");
    named.put('↑', "Up");
    named.put('⇟', "End");
    named.put('⤓', "NPage");
    int at = question.at();
    for (int i = 0; i < step.length(); i++) {
      char c = step.charAt(i);
      if (c == '▸' || c == '☑') {
        String rest = step.substring(i + 1);
        String label = c == '▸' ? rest : rest.split("[☑⏎]")[0];
        int to = place(label, question);
        go(at, to, question.options().size(), pressed);
        at = to;
        pressed.add(c == '▸' ? "Enter" : "Space");
        i += label.length();
      } else if (c == '^' && step.startsWith("^C", i)) {
        pressed.add("C-c");
        i++;
      } else if (named.containsKey(c)) {
        pressed.add(named.get(c));
      } else {
        pressed.add(String.valueOf(c));
      }
    }
    keys += pressed.size();
    send(pressed, question);
  }

  private void send(List<String> pressed, Question question) {
    if (behindLetter && pressed.get(0).equals("Enter")) {
      TerminalProgram.pause(BEHIND_A_LETTER_MILLIS);
    }
    behindLetter = question.listed() && pressed.get(pressed.size() - 1).length() == 1;
    program.send(pressed);
  }

  /** Points at an option; where nothing is pointed at yet, an arrow points at the first or last. */
  private static void go(int from, int to, int options, List<String> pressed) {
    int down = from < 0 ? to + 1 : Math.floorMod(to - from, options);
    int up = from < 0 ? options - to : Math.floorMod(from - to, options);
    boolean upward = up < down;
    for (int i = 0; i < Math.min(up, down); i++) {
      pressed.add(upward ? "Up" : "Down");
    }
  }

  private static int place(String label, Question question) {
    for (int i = 0; i < question.options().size(); i++) {
      if (question.options().get(i).replaceAll("\\s", "").startsWith(label.replaceAll("\\s", ""))) {
        return i;
      }
    }
    throw new AssertionError("No option “" + label + "”: " + question);
  }
}
