package rongcuo.casefile;

import java.util.Locale;
import java.util.Set;

/** The number of a case (案号) as offices write it, and what files are called after it. */
public final class CaseNumber {

  /** What no file may be called under Windows, whatever its ending. */
  private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

  private static final String REFUSED_IN_NAMES = "\\/:*?\"<>|";

  private CaseNumber() {}

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
    return stem.toString();
  }

  /** Whether Windows takes files of this name, before its first dot, for a device. */
  static boolean isReserved(String name) {
    int dot = name.indexOf('.');
    String device = (dot < 0 ? name : name.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
    return RESERVED.contains(device) || device.matches("(com|lpt)[0-9¹²³]");
  }
}
