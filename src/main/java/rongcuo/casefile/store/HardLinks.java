package rongcuo.casefile.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/** Further names of one file (hard links), which keep the old content when the file is replaced. */
public final class HardLinks {

  private static final int MOST_LOOKED_AT = 10_000;

  private HardLinks() {}

  /** Says that a file has further names, and what is to be done; null if it has none. */
  public static @Nullable Bilingual told(Path file) {
    try {
      Path real = file.toRealPath();
      int names = count(real);
      if (names < 2) {
        return null;
      }
      List<String> others = others(real);
      return new Bilingual(
              "此文件有 {0} 个名称（硬链接{1}）：程序保存后，只有 {2} 是新内容，其他名称仍是旧内容。"
                  + "请只保留一个名称，其他改为指向它的符号链接（ln -s）或者删去。",
              "This file has {0} names (hard links{1}): what is saved is seen under {2} alone, the"
                  + " others keep the old content. Keep one name; make the others symbolic links to"
                  + " it (ln -s), or remove them.")
          .with(
              names,
              others.isEmpty()
                  ? new Bilingual("", "")
                  : new Bilingual("：{0}", ": {0}").with(String.join("、", others)),
              String.valueOf(real.getFileName()));
    } catch (IOException | DirectoryIteratorException e) {
      return null;
    }
  }

  private static int count(Path file) throws IOException {
    try {
      return Files.getAttribute(file, "unix:nlink") instanceof Integer count ? count : 1;
    } catch (UnsupportedOperationException | IllegalArgumentException e) {
      return 1;
    }
  }

  /** Those in the same folder, which alone can be found. */
  private static List<String> others(Path file) throws IOException {
    List<String> others = new ArrayList<>();
    Object key = key(file);
    int looked = 0;
    try (DirectoryStream<Path> names = Files.newDirectoryStream(file.resolveSibling("."))) {
      for (Path each : names) {
        Path name = each.getFileName();
        if (looked++ > MOST_LOOKED_AT) {
          break;
        }
        if (key != null && !name.equals(file.getFileName()) && key.equals(key(each))) {
          others.add(name.toString());
        }
      }
    }
    others.sort(null);
    return others;
  }

  private static @Nullable Object key(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
        .fileKey();
  }
}
