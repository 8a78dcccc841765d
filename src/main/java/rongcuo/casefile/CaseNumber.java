package rongcuo.casefile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import rongcuo.casefile.store.FileNames;
import rongcuo.casefile.store.HardLinks;
import rongcuo.diagnostics.Place;
import rongcuo.diagnostics.Problem;
import rongcuo.language.Bilingual;

/** The number of a case (案号) as offices write it, and what files are called after it. */
public final class CaseNumber {

  /** How a number is written, for who is to write one. */
  public static final Bilingual WRITTEN =
      new Bilingual(
          "案号（如 民宗〔2026〕8号：汉字、字母、数字、- _ . · 和括号 〔〕（）()［］[]【】〖〗《》〈〉，不以 - . · 或者右括号开头，"
              + "没有空格，不超过 64 字）",
          "a case number (such as 民宗〔2026〕8号: Han characters, letters, digits, - _ . \u00b7 and"
              + " brackets 〔〕（）()［］[]【】〖〗《》〈〉, not beginning with - . \u00b7 or a closing"
              + " bracket, without spaces, at most 64)");

  static final int LONGEST = 64;

  private static final String OPENING = "〔（(［[【〖《〈";
  private static final String INNER = "-._·•・－＿．／—–〕）)］]】〗》〉";
  private static final String SIGNS = "_○№";

  /** What no file may be called under Windows, whatever its ending. */
  private static final Set<String> RESERVED =
      Set.of("con", "prn", "aux", "nul", "conin$", "conout$");

  private static final String REFUSED_IN_NAMES = "\\/:*?\"<>|";

  /** With the longest ending, and the longest subject that tells documents apart. */
  private static final int MOST_BYTES = 200;

  private CaseNumber() {}

  /** Whether a text is written as numbers of cases are. */
  static boolean isNumber(String text) {
    if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
      return false;
    }
    int first = text.codePointAt(0);
    return isFirst(first)
        && text.codePoints().allMatch(point -> isFirst(point) || INNER.indexOf(point) >= 0);
  }

  private static boolean isFirst(int point) {
    if (point < 0x80 || (point >= 0xff10 && point <= 0xff5a)) {
      return OPENING.indexOf(point) >= 0 || SIGNS.indexOf(point) >= 0 || isLetterOrDigit(point);
    }
    return OPENING.indexOf(point) >= 0
        || SIGNS.indexOf(point) >= 0
        || Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }

  /** Of ASCII, or its full-width form. */
  private static boolean isLetterOrDigit(int point) {
    int ascii = point < 0x80 ? point : point - 0xfee0;
    return (ascii >= '0' && ascii <= '9')
        || (ascii >= 'A' && ascii <= 'Z')
        || (ascii >= 'a' && ascii <= 'z');
  }

  /** The same as a regular expression of JSON Schema. */
  static String pattern() {
    String first = "\\p{Script=Han}A-Za-z0-9０-９Ａ-Ｚａ-ｚ" + escaped(OPENING + SIGNS);
    return "^[" + first + "][" + first + escaped(INNER) + "]{0," + (LONGEST - 1) + "}";
  }

  private static String escaped(String characters) {
    StringBuilder escaped = new StringBuilder();
    for (char c : characters.toCharArray()) {
      escaped.append("-[]/()".indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return escaped.toString();
  }

  /** Why a text is not to be the number of a new case; null if nothing speaks against it. */
  public static @Nullable Bilingual refusal(String text) {
    if (!isNumber(text)) {
      return new Bilingual("此处应为{0}，现为“{1}”。", "Expected {0}, found \"{1}\".")
          .with(WRITTEN, FileNames.cut(text, MOST_BYTES));
    }
    return trouble(text);
  }

  /** What is troublesome about a number, which is valid; null if nothing is. */
  private static @Nullable Bilingual trouble(String number) {
    if (isReserved(number)) {
      return new Bilingual(
              "案号“{0}”是 Windows 保留的设备名，不能作文件名，文件以 {1} 命名；请换一个案号。",
              "The case number \"{0}\" is the name of a device under Windows, where no file can have"
                  + " it; files are called {1}. Choose another.")
          .with(number, fileStem(number));
    }
    if (number.endsWith(".")) {
      return new Bilingual(
              "案号“{0}”以句点结尾，Windows 会去掉文件名末尾的句点，文件以 {1} 命名；请去掉句点。",
              "The case number \"{0}\" ends in a full stop, which Windows drops from names; files are"
                  + " called {1}. Leave it out.")
          .with(number, fileStem(number));
    }
    if (FileNames.bytes(number) > MOST_BYTES) {
      return new Bilingual(
              "案号“{0}”太长，超过文件名允许的长度，文件以 {1} 命名；请改用较短的案号。",
              "The case number \"{0}\" is too long for names of files, which are called {1}. Choose a"
                  + " shorter one.")
          .with(number, fileStem(number));
    }
    return null;
  }

  /**
   * Hints at what is valid in a case and will be in the way elsewhere: its number, its file's name
   * under Windows, a second name of the file that an edit would part from it.
   */
  public static List<Problem> hints(CaseFile caseFile, Path file) {
    List<Problem> hints = new ArrayList<>();
    Bilingual trouble = trouble(caseFile.id());
    if (trouble != null) {
      Bilingual remedy =
          new Bilingual(
                  "{0}（可以用 rongcuo rename 改案号。）", "{0} (rongcuo rename changes a case's number.)")
              .with(trouble);
      hints.add(Problem.warning(caseFile.idPlace(), remedy));
    }
    String name = String.valueOf(file.getFileName());
    if (isReserved(name)) {
      hints.add(
          Problem.warning(
              Place.START,
              new Bilingual(
                      "文件名“{0}”是 Windows 保留的设备名，在 Windows 上打不开；请改名。",
                      "The file's name \"{0}\" is that of a device under Windows, where it cannot be"
                          + " opened; rename it.")
                  .with(name)));
    }
    Bilingual others = HardLinks.told(file);
    if (others != null) {
      hints.add(Problem.warning(Place.START, others));
    }
    return hints;
  }

  /**
   * What the files of a case are called, without their endings: its number, with what a file system
   * refuses replaced by low lines.
   */
  public static String fileStem(String number) {
    StringBuilder stem = new StringBuilder(number.length() + 1);
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      stem.append(c < ' ' || c == 0x7f || REFUSED_IN_NAMES.indexOf(c) >= 0 ? '_' : c);
    }
    for (int i = stem.length() - 1; i >= 0 && ". ".indexOf(stem.charAt(i)) >= 0; i--) {
      stem.setCharAt(i, '_');
    }
    if (isReserved(number)) {
      int dot = stem.indexOf(".");
      stem.insert(dot < 0 ? stem.length() : dot, '_');
    }
    return FileNames.shortened(stem.toString(), MOST_BYTES);
  }

  /** Whether Windows takes files of this name, before its first dot, for a device. */
  public static boolean isReserved(String name) {
    int dot = name.indexOf('.');
    String device = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    return RESERVED.contains(device) || device.matches("(com|lpt)[0-9¹²³]");
  }
}
