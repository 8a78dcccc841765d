package rongcuo.notice;

import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is to say line by line: words to the letter, and gaps for words that are read once
 * they are there.
 */
final class Expected {

  /** Stands for words of no length, which part what stands before from what comes after. */
  static final String NOTHING = "\uE000";

  private static final char GAP = '\uE001';
  private static final char OPEN = '\uE002';
  private static final char CLOSE = '\uE003';
  private static final char VALUE = '\uE004';

  /** Stands for the number of a line that has one; {@link Numbering} reads which. */
  static final char NUMBER = '\uE005';

  private static final String ABSORBED = "。；，、：！？.;,";
  private static final Pattern NUMBERED =
      Pattern.compile("(\\d+\\.|[(（]\\d+[)）])\\s*(.*)", Pattern.DOTALL);

  private static final Pattern DATED_TWICE =
      Pattern.compile("(([0-9]{4}年)([0-9]{1,2}月[0-9]{1,2}日))[，,]?\\s*\\2?\\3");

  /** A remark in brackets follows the stop, or is all that there is. */
  private static final Pattern REMARK =
      Pattern.compile("(?<=^|[。！？：；])（[^（）]*(?:（[^（）]*）[^（）]*)*）$");

  private static final String ENDS = "。！？：；…—＿＝" + GAP;

  /** What is read at the end of a paragraph ends in a stop, or in a remark behind one. */
  private static final String ENDED = "(?<=[。！？：；…—＿＝]|[。！？：；]（[^（）]{0,200}）)";

  /** Stands before a line that goes on with an item. */
  private static final char GOES_ON = '\uE006';

  private final StringBuilder text = new StringBuilder();
  private final List<Consumer<String>> readers = new ArrayList<>();
  private final List<Repeated> repeated = new ArrayList<>();
  private final List<String> patterns = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  /** All patterns in a row, once a paper was held against it: after that nothing is added. */
  private @Nullable Pattern pattern;

  /**
   * A passage that is there any number of times.
   *
   * @param lines what each of its lines is like
   * @param reader of what stands in the gaps, from first to last
   */
  private record Repeated(boolean once, List<Pattern> lines, Consumer<List<String>> reader) {

    void read(String words) {
      List<String> read = new ArrayList<>();
      List<String> all = words.lines().toList();
      for (int i = 0; i < all.size(); i++) {
        Matcher matcher = lines.get(i % lines.size()).matcher(all.get(i));
        if (matcher.matches()) {
          for (int group = 1; group <= matcher.groupCount(); group++) {
            read.add(matcher.group(group));
          }
        }
      }
      reader.accept(read);
    }
  }

  /** What is read when all fits. */
  private record Reading(int group, @Nullable Consumer<String> one, @Nullable Repeated many) {}

  void words(String words) {
    text.append(words.replace(PaperReader.NAMING, ""));
  }

  void value(String words) {
    text.append(VALUE).append(words).append(VALUE);
  }

  void told(Consumer<String> reader) {
    text.append(GAP);
    readers.add(reader);
  }

  void open(boolean once, Consumer<List<String>> reader) {
    text.append(OPEN);
    repeated.add(new Repeated(once, new ArrayList<>(), reader));
  }

  void close() {
    text.append(CLOSE);
  }

  /** Whether a paper reads like it line by line, whatever stands in its gaps. */
  boolean fits(List<String> paper) {
    return matcher(whole(paper)).matches();
  }

  /** Holds a paper against it, line by line, and reads what stands in the gaps. */
  void read(List<String> paper) {
    String whole = whole(paper);
    Matcher matcher = matcher(whole);
    if (!matcher.matches()) {
      fail(firstDifference(patterns, whole));
    }
    for (Reading reading : readings) {
      String words = matcher.group(reading.group);
      if (reading.one != null) {
        reading.one.accept(words);
      } else if (reading.many != null) {
        reading.many.read(words == null ? "" : words);
      }
    }
  }

  private static String whole(List<String> paper) {
    return String.join("\n", paper) + "\n";
  }

  private Matcher matcher(String whole) {
    if (pattern == null) {
      patterns(patterns, readings);
      pattern = Pattern.compile(String.join("", patterns));
    }
    return pattern.matcher(new Bounded(whole));
  }

  private static String firstDifference(List<String> patterns, String whole) {
    for (int i = 1; i <= patterns.size(); i++) {
      String first = String.join("", patterns.subList(0, i));
      if (!Pattern.compile(first + "(?s:.*)").matcher(new Bounded(whole)).matches()) {
        return "not in the paper: " + patterns.get(i - 1) + "\n" + whole;
      }
    }
    return "more than there is to say: " + patterns.get(patterns.size() - 1) + "\n" + whole;
  }

  /**
   * A paper that is given up where reading it takes too many steps: one that was altered may be
   * tried in very many ways.
   */
  private static final class Bounded implements CharSequence {
    private static final int MOST_STEPS = 2_000_000;

    private final String text;
    private int steps;

    Bounded(String text) {
      this.text = text;
    }

    @Override
    public char charAt(int index) {
      steps++;
      if (steps > MOST_STEPS) {
        throw new AssertionError("cannot be read in " + MOST_STEPS + " steps: " + text);
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.substring(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** A regular expression a line. */
  private void patterns(List<String> patterns, List<Reading> readings) {
    int gap = 0;
    int open = 0;
    int group = 0;
    for (String each : numbered(lines())) {
      if (each.charAt(0) == OPEN) {
        Repeated of = repeated.get(open++);
        String inner = each.substring(1, each.length() - 1);
        StringBuilder pattern = new StringBuilder();
        boolean items = false;
        for (String line : inner.split("\n")) {
          if (!bare(line).isEmpty()) {
            gap += (int) line.chars().filter(c -> c == GAP).count();
            String normal = normal(line);
            items |= normal.charAt(0) == NUMBER;
            String regex = pattern(set(normal));
            of.lines.add(Pattern.compile(regex.replace(String.valueOf(NUMBER), NUMBER + "?")));
            pattern.append(regex.replace("(.+)", "(?:.+)")).append("\\n");
          }
        }
        patterns.add("(" + repeated(pattern.toString(), of.once, items) + ")");
        readings.add(new Reading(++group, null, of));
      } else {
        patterns.add(pattern(each) + "\\n");
        for (int i = 0; i < each.length(); i++) {
          if (each.charAt(i) == GAP) {
            readings.add(new Reading(++group, readers.get(gap++), null));
          }
        }
      }
    }
  }

  /** A passage any number of times; of items one by itself bears no number. */
  private static String repeated(String passage, boolean once, boolean items) {
    String alone = "(?:" + passage.replace(String.valueOf(NUMBER), "") + ")";
    if (once) {
      return alone + "?";
    }
    return items ? "(?:(?:" + passage + "){2,}?|" + alone + "?)" : "(?:" + passage + ")*?";
  }

  /** The same without the number of an item that stands by itself. */
  private static List<String> numbered(List<String> lines) {
    List<String> numbered = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean item = line.charAt(0) == NUMBER;
      boolean single = item && !isItem(i, -1, lines) && !isItem(i, 1, lines);
      numbered.add(single || line.charAt(0) == GOES_ON ? line.substring(1) : line);
    }
    return numbered;
  }

  private static boolean isItem(int from, int step, List<String> lines) {
    int at = from + step;
    while (at >= 0 && at < lines.size() && lines.get(at).charAt(0) == GOES_ON) {
      at += step;
    }
    return at >= 0 && at < lines.size() && lines.get(at).charAt(0) == NUMBER;
  }

  /** Form is free only where the short name of the regulation is given. */
  private static String pattern(String line) {
    String words =
        Pattern.quote(line)
            .replace(String.valueOf(GAP), "\\E(.+)\\Q")
            .replace(String.valueOf(NUMBER), "\\E" + NUMBER + "\\Q")
            .replace("（以下称本办法）", "\\E(?:（以下称本办法）)?\\Q");
    boolean paragraph = "|#@".indexOf(line.charAt(0)) < 0;
    return paragraph && line.charAt(line.length() - 1) == GAP ? words + ENDED : words;
  }

  /** Its lines without blank ones; passages of unforeseen number are a line each, in marks. */
  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int depth = 0;
    boolean inValue = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      inValue ^= c == VALUE;
      if (c == OPEN && depth++ == 0 && bare(line.toString()).isEmpty()) {
        line.setLength(0);
      }
      if (c == '\n' && depth == 0 && !inValue) {
        add(line.toString(), lines);
        line.setLength(0);
      } else {
        line.append(c);
      }
      if (c == CLOSE && --depth == 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
    }
    add(line.toString(), lines);
    return lines;
  }

  private static void add(String line, List<String> lines) {
    if (bare(line).isEmpty() || bare(line).matches("\\|(\\s*:?-+:?\\s*\\|)+")) {
      return;
    }
    String normal = normal(line);
    if ("|#@".indexOf(normal.charAt(0)) >= 0) {
      lines.add(normal);
      return;
    }
    boolean item = normal.charAt(0) == NUMBER;
    for (String each : normal.split("\n")) {
      if (!each.isBlank()) {
        boolean goesOn = item && each.charAt(0) != NUMBER;
        lines.add((goesOn ? String.valueOf(GOES_ON) : "") + set(each));
      }
    }
  }

  private static String bare(String line) {
    return line.replace(NOTHING, "").strip();
  }

  /** A line as a paper has it: stops that meet are one, and whoever prints counts the numbers. */
  private static String normal(String line) {
    StringBuilder normal = new StringBuilder();
    String[] parts = line.strip().split(String.valueOf(VALUE), -1);
    for (int i = 0; i < parts.length; i++) {
      boolean value = i % 2 == 1;
      String next = i + 1 < parts.length ? parts[i + 1] : "";
      boolean absorbed = value && !next.isEmpty() && ABSORBED.indexOf(next.charAt(0)) >= 0;
      normal.append(absorbed ? withoutStop(parts[i]) : parts[i]);
    }
    String words = normal.toString().replace(NOTHING, "").strip();
    boolean numbered = !line.startsWith(String.valueOf(VALUE)) && NUMBERED.matcher(words).matches();
    return numbered ? NUMBER + NUMBERED.matcher(words).replaceFirst("$2") : words;
  }

  /** A paragraph as it is set: no day twice in a row, and a stop at its end. */
  private static String set(String paragraph) {
    Matcher twice = DATED_TWICE.matcher(paragraph);
    String words = twice.replaceAll("$1");
    String said = REMARK.matcher(words.stripTrailing()).replaceFirst("");
    boolean ends = said.isEmpty() || ENDS.indexOf(said.charAt(said.length() - 1)) >= 0;
    return ends ? words : words + "。";
  }

  private static String withoutStop(String words) {
    int end = words.length();
    while (end > 0 && ABSORBED.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 ? words.substring(0, end) : words;
  }
}
