package rongcuo.casefile.yaml;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import rongcuo.diagnostics.Excerpt;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.SourceText;
import rongcuo.language.Bilingual;

/**
 * A slip of the pen that makes a text no YAML, told from the lines about the place where the
 * library stopped. Only what those lines show for certain is told; the library stops where a text
 * cannot go on, which is often the line after the slip.
 *
 * @param concernsLast whether the node read last is what the slip made of something else
 */
public record Slip(Place place, Bilingual text, boolean concernsLast) {

  private static final Pattern KEY_WITHOUT_SPACE =
      Pattern.compile("(?<before>\\s*(?:- +)*+)(?<key>[^\\s:：\"'#,\\[\\]{}]+):(?<value>[^\\s:].*)");

  private static final Pattern HYPHEN_WITHOUT_SPACE =
      Pattern.compile("(?<before>\\s*(?:- +)*+)-(?<key>[^\\s:：\"'#,\\[\\]{}]+)[:：].*");

  private static final Pattern BARE_HYPHEN = Pattern.compile("\\s*-[^\\s-]");

  private static final Pattern BLOCK_HEADER =
      Pattern.compile("(?<before>\\s*(?:- +)*+)(?:[^\\s#].*: +)?[|>][-+0-9]{0,2}\\s*(?:#.*)?");

  private static final Pattern KEY_WITH_TEXT =
      Pattern.compile(
          "(?<before>\\s*(?:- +)*+)[^\\s\"'#\\[\\]{}|>&*!-].*?: +[^\\s\"'#\\[{|>&*!].*");

  private static final Bilingual NOT_CLOSED =
      new Bilingual(
          "此处开始的引号没有闭合：到文件末尾仍未找到结束的引号；请在文字末尾补上。",
          "The quotation mark here is not closed before the end of the file; close it after the"
              + " text.");

  private static final Bilingual NO_COLON =
      new Bilingual(
          "此行缺少“: ”（半角冒号加空格），应为“键: 值”。",
          "\": \" (a colon and a space) is missing on this line; \"key: value\" is expected.");

  private static final Bilingual NOT_INDENTED =
      new Bilingual(
          "此行没有“: ”：若是上一行文字的续行，应当缩进；若是另一个键，应写成“键: 值”。",
          "This line has no \": \". If it goes on with the text of the line before, indent it; if it"
              + " is a key, write \"key: value\".");

  private static final Bilingual BLOCK_NOT_INDENTED =
      new Bilingual(
          "“|”或者“>”之后的各行文字应当缩进，比其键名多空两格。",
          "The lines of a text after \"|\" or \">\" are indented, by two spaces more than its key.");

  private static final Bilingual AFTER_QUOTE =
      new Bilingual(
          "结束的引号之后不能再有文字；请把整段文字放在一对引号之内，其中的引号用“”。",
          "Text cannot follow the closing quotation mark; put the whole text within one pair, and"
              + " use other quotation marks inside.");

  private static final Bilingual AFTER_BRACKET =
      new Bilingual(
          "以方括号或者花括号开头的文字，须给整段加引号，如 \"[重要] 检查\"。",
          "A text that begins with a bracket must be quoted as a whole, e.g. \"[urgent] visit\".");

  /** The slip that stopped the library; null if none is certain. */
  static @Nullable Slip find(
      MarkedYAMLException failure, SourceText source, @Nullable Node last, Predicate<String> keys) {
    String problem = failure.getProblem() == null ? "" : failure.getProblem();
    Mark context = failure.getContextMark();
    Mark mark = failure.getProblemMark();
    if (problem.contains("unexpected end of stream") && context != null) {
      return new Slip(placeOf(context), notClosed(source.line(context.getLine() + 1)), false);
    }
    if (problem.contains("could not find expected ':'") && context != null) {
      return withoutColon(placeOf(context), source, last, keys);
    }
    if (problem.contains("mapping values are not allowed")) {
      Bilingual wide = last == null ? Punctuation.NONE : Punctuation.ofValue(last);
      if (last != null && wide != Punctuation.NONE) {
        return new Slip(last.place(), wide, true);
      }
      int line = mark.getLine() + 1;
      boolean goesOn = last instanceof Node.Scalar scalar && isOverLines(scalar, source);
      return goesOn
          ? withoutSpaceWithin(last.place().line(), line, source, keys)
          : withoutSpace(line, source, false, keys);
    }
    if (problem.contains("<block end>")) {
      Slip spaced = withoutSpace(mark.getLine() + 1, source, false, keys);
      return spaced != null ? spaced : after(mark, source, last);
    }
    return null;
  }

  private static Place placeOf(Mark mark) {
    return new Place(mark.getLine() + 1, mark.getColumn() + 1);
  }

  private static Bilingual notClosed(String line) {
    int wide =
        Math.max(line.lastIndexOf('”'), Math.max(line.lastIndexOf('’'), line.lastIndexOf('＂')));
    return wide < 0
        ? NOT_CLOSED
        : new Bilingual(
                "{0}此行的{1}不能闭合引号，需要半角的引号。",
                "{0} The {1} on this line does not close it; an ASCII one is needed.")
            .with(NOT_CLOSED, Punctuation.wide(line.charAt(wide)));
  }

  /** A line that was to be a key, or goes on with the line before. */
  private static @Nullable Slip withoutColon(
      Place begun, SourceText source, @Nullable Node last, Predicate<String> keys) {
    Slip spaced = withoutSpace(begun.line(), source, false, keys);
    if (spaced != null) {
      return spaced;
    }
    String line = source.line(begun.line());
    if (BARE_HYPHEN.matcher(line).lookingAt()) {
      return new Slip(begun, SyntaxErrors.HYPHEN_WITHOUT_SPACE, false);
    }
    if (line.chars().anyMatch(c -> Punctuation.isStructural((char) c))) {
      return null;
    }
    int before = begun.line() - 1;
    while (before > 0 && source.line(before).isBlank()) {
      before--;
    }
    String previous = before == 0 ? "" : source.line(before);
    Matcher block = BLOCK_HEADER.matcher(previous);
    if (block.matches() && begun.column() <= 1 + block.group("before").length()) {
      boolean isItsText = last instanceof Node.Scalar scalar && scalar.text.isEmpty();
      return new Slip(begun, BLOCK_NOT_INDENTED, isItsText);
    }
    boolean goesOn = before == begun.line() - 1 && KEY_WITH_TEXT.matcher(previous).matches();
    return new Slip(begun, goesOn ? NOT_INDENTED : NO_COLON, false);
  }

  /** The first such line of a text that went on over the lines after it. */
  private static @Nullable Slip withoutSpaceWithin(
      int from, int to, SourceText source, Predicate<String> keys) {
    for (int line = from; line <= to; line++) {
      Slip slip = withoutSpace(line, source, line < to, keys);
      if (slip != null) {
        return slip;
      }
    }
    return null;
  }

  /** A known key without a space after its colon, or after the hyphen before it. */
  private static @Nullable Slip withoutSpace(
      int number, SourceText source, boolean concernsLast, Predicate<String> keys) {
    String line = source.line(number);
    Matcher hyphen = HYPHEN_WITHOUT_SPACE.matcher(line);
    if (hyphen.matches() && keys.test(hyphen.group("key"))) {
      return new Slip(
          new Place(number, 1 + hyphen.group("before").length()),
          SyntaxErrors.HYPHEN_WITHOUT_SPACE,
          concernsLast);
    }
    Matcher colon = KEY_WITHOUT_SPACE.matcher(line);
    if (colon.matches() && keys.test(colon.group("key"))) {
      Place at = new Place(number, 1 + line.codePointCount(0, colon.end("key")));
      String value = colon.group("value");
      String right = colon.group("key") + ": " + Excerpt.of(value.strip());
      boolean wide = value.charAt(0) == '\u3000';
      return wide
          ? new Slip(new Place(number, at.column() + 1), Punctuation.wideSpace(right), concernsLast)
          : new Slip(at, Punctuation.missingSpace(right), concernsLast);
    }
    return null;
  }

  /** What follows a closing quotation mark or bracket on its line. */
  private static @Nullable Slip after(Mark mark, SourceText source, @Nullable Node last) {
    String text = source.text();
    int at = text.offsetByCodePoints(0, mark.getIndex());
    if (last == null || last.end > mark.getIndex() || last.end == last.start) {
      return null;
    }
    int end = text.offsetByCodePoints(0, last.end);
    boolean adjoins = text.substring(end, at).chars().allMatch(c -> c == ' ');
    char closing = text.charAt(end - 1);
    char opening = text.charAt(text.offsetByCodePoints(0, last.start));
    if (!adjoins || at == text.length() || "-#".indexOf(text.charAt(at)) >= 0) {
      return null;
    }
    if (last instanceof Node.Scalar scalar) {
      boolean quoted = !scalar.plain && (opening == '"' || opening == '\'') && closing == opening;
      return quoted ? afterQuote(mark, last, source) : null;
    }
    return closing == ']' && opening == '[' || closing == '}' && opening == '{'
        ? new Slip(last.place(), AFTER_BRACKET, true)
        : null;
  }

  private static Slip afterQuote(Mark mark, Node last, SourceText source) {
    Place place = last.place();
    if (source.placeOf(source.text().offsetByCodePoints(0, last.end)).line() == place.line()) {
      return new Slip(placeOf(mark), AFTER_QUOTE, true);
    }
    return new Slip(
        place,
        new Bilingual(
                "此处开始的引号直到第 {0} 行才遇到下一个引号，其后又有文字；此行可能漏写了结束的引号。",
                "The quotation mark here meets the next one on line {0} only, where text follows; the"
                    + " closing one may be missing on this line.")
            .with(mark.getLine() + 1),
        true);
  }

  private static boolean isOverLines(Node.Scalar scalar, SourceText source) {
    return scalar.plain
        && source.placeOf(source.text().offsetByCodePoints(0, scalar.end)).line()
            > scalar.place().line();
  }
}
