package rongcuo.casefile.store;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** What names of files every system takes: how long they may be, and which are one to some. */
public final class FileNames {

  /** Most systems count bytes; those that count characters take more. */
  public static final int MOST_BYTES = 255;

  private static final int HASH_LENGTH = 9;

  private FileNames() {}

  /** How long a name is to a file system. */
  public static int bytes(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length;
  }

  /** The beginning of a name that is not longer than some bytes, whole characters only. */
  public static String cut(String name, int most) {
    int end = 0;
    int length = 0;
    while (end < name.length()) {
      int point = name.codePointAt(end);
      length += bytes(Character.toString(point));
      if (length > most) {
        break;
      }
      end += Character.charCount(point);
    }
    return name.substring(0, end);
  }

  /** A name as it is, or so much of it as is left room for, with what tells it from others. */
  public static String shortened(String name, int most) {
    return bytes(name) <= most
        ? name
        : cut(name, most - HASH_LENGTH) + String.format("~%08x", name.hashCode());
  }

  /** Equal for names that some file system takes for one: by case, or by how an accent is made. */
  public static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  /**
   * A file that stands beside another while that is written. Its name is made of the other's, so
   * that a later program finds what a killed one left.
   */
  public static Path beside(Path file, String before, String after) {
    String name = String.valueOf(file.getFileName());
    String part = shortened(name, MOST_BYTES - before.length() - after.length());
    return file.resolveSibling(before + part + after);
  }
}
