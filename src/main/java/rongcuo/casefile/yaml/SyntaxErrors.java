package rongcuo.casefile.yaml;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problems;
import rongcuo.diagnostics.SourceText;
import rongcuo.language.Bilingual;

/** What is wrong with a text that is not YAML, in words that help its writer. */
public final class SyntaxErrors {

  public static final Bilingual HYPHEN_WITHOUT_SPACE =
      new Bilingual(
          "短横“-”后缺少空格，列表的各项应以“- ”开头。",
          "A space is missing after the hyphen; list elements begin with \"- \".");

  static final Bilingual UNKNOWN_ESCAPE =
      new Bilingual(
          "双引号中的反斜杠“\\”另有含义，请写成“\\\\”，或者改用单引号。",
          "A backslash within double quotes has a meaning of its own; write \\\\ or use single"
              + " quotes.");

  private static final Bilingual NONE = new Bilingual("", "");

  private SyntaxErrors() {}

  /**
   * Why reading stopped.
   *
   * @param from the line where what is wrong begins, which is not always where that shows
   * @param concernsLast whether the node read last is what the slip made of something else, and no
   *     news by itself
   * @param certain whether it is wrong by itself, whatever stands around it
   * @param mayGoOn whether what follows can be read all the same
   */
  record Fault(
      Place place,
      Bilingual text,
      int from,
      boolean concernsLast,
      boolean certain,
      boolean mayGoOn) {

    static Fault at(Place place, Bilingual text) {
      return new Fault(place, text, place.line(), false, true, true);
    }

    void report(Problems problems) {
      problems.error(place, text);
    }
  }

  /**
   * What stopped the library.
   *
   * @param last the text or collection that was read last; null if none was
   * @param keys whether a word is a key of such files
   */
  static Fault of(
      YAMLException failure, SourceText source, @Nullable Node last, Predicate<String> keys) {
    if (failure instanceof NodeReader.TooLarge tooLarge) {
      Place at = tooLarge.at();
      return new Fault(at, tooLarge.text(), at.line(), false, true, false);
    }
    if (failure instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Slip slip = Slip.find(marked, source, last, keys);
      return slip == null ? ofMarks(marked, marked.getProblemMark(), source) : ofSlip(slip, last);
    }
    if (failure instanceof ReaderException reader) {
      int at = source.text().offsetByCodePoints(0, reader.getPosition());
      return Fault.at(source.placeOf(at), forbidden(reader.getCodePoint()));
    }
    return new Fault(Place.START, describe(""), 1, false, false, false);
  }

  private static Fault ofSlip(Slip slip, @Nullable Node last) {
    int line = slip.place().line();
    int from = slip.concernsLast() && last != null ? Math.min(line, last.place().line()) : line;
    return new Fault(slip.place(), slip.text(), from, slip.concernsLast(), true, true);
  }

  private static Fault ofMarks(MarkedYAMLException marked, Mark mark, SourceText source) {
    String problem = marked.getProblem() == null ? "" : marked.getProblem();
    Mark context = marked.getContextMark();
    // The key that lacks its colon stands on the line where it begins, not where the library stops.
    boolean ofKey = problem.contains("could not find expected ':'") && context != null;
    boolean inBrackets = problem.contains("',' or") && context != null;
    Mark at = ofKey ? context : mark;
    Place place = new Place(at.getLine() + 1, at.getColumn() + 1);
    FullWidth wide =
        ofKey
            ? FullWidth.on(source.line(place.line()), place.line())
            : fullWidthNear(source, place);
    Place told = wide == null ? place : wide.place();
    int begun = inBrackets ? context.getLine() + 1 : told.line();
    return new Fault(
        told,
        new Bilingual("{0}{1}", "{0}{1}").with(describe(problem), hint(wide)),
        Math.min(begun, told.line()),
        false,
        wide != null,
        true);
  }

  private static Bilingual forbidden(int point) {
    return new Bilingual(
            "文件中有不可见的控制字符 {0}，请删去；若整个文件不是文字（例如 Word 文档），请另存为纯文本。",
            "The file has the invisible control character {0}; remove it. If the file is no text at"
                + " all (a Word document, say), save it as plain text.")
        .with(String.format("U+%04X", point));
  }

  private static Bilingual describe(String problem) {
    if (problem.contains("TAB")) {
      return new Bilingual(
          "缩进中有制表符（Tab），YAML 只能用空格缩进；请改为空格。",
          "A tab in the indentation; YAML indents with spaces only. Replace it.");
    }
    if (problem.contains("mapping values are not allowed")) {
      return new Bilingual(
          "此处不应出现“: ”。常见原因：上一行缩进不对，或者文字中含有冒号而没有加引号。",
          "\": \" cannot stand here. Usual causes: the line above is indented wrongly, or a text"
              + " with a colon is not quoted.");
    }
    if (problem.contains("could not find expected ':'")) {
      return new Bilingual(
          "缺少“: ”（半角冒号加空格），此处应为“键: 值”。",
          "\": \" is missing (a colon and a space); \"key: value\" is expected here.");
    }
    if (problem.contains("<block end>") || problem.contains("block mapping")) {
      return new Bilingual(
          "缩进没有对齐，或者此处不应有列表符号“-”；同一层级左边应当对齐。",
          "The indentation does not line up, or a \"-\" does not belong here; what is on one level"
              + " starts in one column.");
    }
    if (problem.contains("',' or ']'") || problem.contains("',' or '}'")) {
      return new Bilingual(
          "括号内应以半角逗号分隔并以 ] 或者 } 结束；文字中含有逗号、括号的应当加引号。",
          "Within brackets, parts are separated by commas and end with ] or }; quote a text with"
              + " commas or brackets.");
    }
    if (problem.contains("escape")) {
      return UNKNOWN_ESCAPE;
    }
    if (problem.contains("cannot start any token")) {
      return new Bilingual(
          "文字不能以此字符开头，请给整段文字加引号。", "A text cannot begin with this character; quote the text.");
    }
    if (problem.contains("alias")) {
      return new Bilingual(
          "不接受别名（*）：请把内容写全；文字以 * 开头的应当加引号。",
          "Aliases (*) are not accepted: write the content out; quote a text that begins with *.");
    }
    if (problem.contains("duplicate") || problem.contains("directive") || problem.contains("tag")) {
      return new Bilingual(
          "案件文件不使用以 % 或者 ! 开头的 YAML 指令和标记，请删去。",
          "Case files use no YAML directives or tags (% or !); remove it.");
    }
    return new Bilingual(
        "此处不符合 YAML 的书写规则；请核对缩进、冒号后的空格、引号和括号是否配对。",
        "This is not YAML; check the indentation, the space after colons, and that quotes and"
            + " brackets are closed.");
  }

  /** Names a full-width character on the line or the one before that YAML needs in ASCII. */
  public static Bilingual fullWidthHint(SourceText source, Place place) {
    return hint(fullWidthNear(source, place));
  }

  /**
   * A character that an input method left full-width where YAML has a meaning for the ASCII one.
   */
  private record FullWidth(Place place, char found) {

    static @Nullable FullWidth on(String line, int number) {
      for (int i = 0; i < line.length(); i++) {
        if (Punctuation.isStructural(line.charAt(i))) {
          return new FullWidth(new Place(number, 1 + line.codePointCount(0, i)), line.charAt(i));
        }
      }
      return null;
    }
  }

  private static @Nullable FullWidth fullWidthNear(SourceText source, Place place) {
    FullWidth here = FullWidth.on(source.line(place.line()), place.line());
    return here != null || place.line() == 1
        ? here
        : FullWidth.on(source.line(place.line() - 1), place.line() - 1);
  }

  private static Bilingual hint(@Nullable FullWidth wide) {
    return wide == null
        ? NONE
        : new Bilingual("第 {0} 行有{1}，YAML 此处需要{2}。", " Line {0} has the {1}; YAML needs {2} here.")
            .with(
                wide.place().line(),
                Punctuation.wide(wide.found()),
                Punctuation.meant(wide.found()));
  }
}
