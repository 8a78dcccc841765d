package rongcuo.notice;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.jspecify.annotations.Nullable;
import rongcuo.language.Bilingual;

/**
 * The Chinese fonts of this machine that a PDF file can carry.
 *
 * <p>Only fonts with TrueType outlines serve: of others (Fandol, Noto CJK) the PDF library cannot
 * embed the used characters alone.
 */
final class Fonts {

  /** Fonts that hold the characters of daily use, tried in this order whatever is asked for. */
  private static final List<String> ANY =
      List.of(
          "uming.ttc",
          "simsun.ttc",
          "songti.ttc",
          "stsong.ttf",
          "ukai.ttc",
          "wqy-zenhei.ttc",
          "wqy-microhei.ttc",
          "droidsansfallbackfull.ttf",
          "msyh.ttc",
          "simhei.ttf",
          "gbsn00lp.ttf");

  /** What a font is for, with the files that hold the norm's font or the nearest to it. */
  enum Role {
    FANG(
        "fang",
        "simfang.ttf",
        "仿宋_gb2312.ttf",
        "fangsong_gb2312.ttf",
        "fangsong.ttf",
        "stfangso.ttf",
        "stfangsong.ttf"),
    KAI(
        "kai",
        "simkai.ttf",
        "楷体_gb2312.ttf",
        "kaiti_gb2312.ttf",
        "kaiti.ttf",
        "stkaiti.ttf",
        "kaiti.ttc",
        "ukai.ttc",
        "gkai00mp.ttf"),
    HEI(
        "hei",
        "simhei.ttf",
        "stheiti medium.ttc",
        "wqy-zenhei.ttc",
        "wqy-microhei.ttc",
        "msyh.ttc"),
    SONG("song", "fzxbsjw.ttf", "方正小标宋简体.ttf", "fzxbsjw--gb1-0.ttf", "simsun.ttc");

    private final String family;
    private final List<String> files;

    Role(String family, String... files) {
      this.family = family;
      this.files = List.of(files);
    }

    String family() {
      return family;
    }
  }

  private static final Bilingual NONE =
      new Bilingual(
          "没有找到可以嵌入 PDF 的中文字体。Debian、Ubuntu 请安装：apt install fonts-arphic-uming"
              + " fonts-arphic-ukai；Windows 请启用“仿宋”“黑体”“楷体”“宋体”；也可以改用 --format docx。",
          "no Chinese font that a PDF file can carry was found. On Debian and Ubuntu: apt install"
              + " fonts-arphic-uming fonts-arphic-ukai; on Windows enable FangSong, SimHei, KaiTi"
              + " and SimSun; or use --format docx.");

  private final Map<String, Path> found;
  private final Map<Path, @Nullable TrueTypeFont> parsed = new LinkedHashMap<>();

  private Fonts(Map<String, Path> found) {
    this.found = found;
  }

  /** The fonts in the usual folders of this machine. */
  static Fonts ofThisMachine() throws IOException {
    String home = System.getProperty("user.home", ".");
    List<Path> folders = new ArrayList<>();
    String named = System.getenv("RONGCUO_FONTS");
    if (named != null && !named.isEmpty()) {
      for (String folder : named.split(File.pathSeparator, -1)) {
        folders.add(Path.of(folder));
      }
      return in(folders);
    }
    folders.add(Path.of(home, ".local", "share", "fonts"));
    folders.add(Path.of(home, ".fonts"));
    folders.add(Path.of("/usr/local/share/fonts"));
    folders.add(Path.of("/usr/share/fonts"));
    folders.add(Path.of(home, "Library", "Fonts"));
    folders.add(Path.of("/Library/Fonts"));
    folders.add(Path.of("/System/Library/Fonts"));
    String windows = System.getenv("SystemRoot");
    if (windows != null) {
      folders.add(Path.of(windows, "Fonts"));
      folders.add(Path.of(home, "AppData", "Local", "Microsoft", "Windows", "Fonts"));
    }
    return in(folders);
  }

  /** The fonts in some folders, the first of a name before others. */
  static Fonts in(List<Path> folders) throws IOException {
    Map<String, Path> found = new LinkedHashMap<>();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        Files.walkFileTree(
            folder,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            6,
            new SimpleFileVisitor<>() {
              @Override
              public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
                if (name.endsWith(".ttf") || name.endsWith(".ttc")) {
                  found.putIfAbsent(name, file);
                }
                return FileVisitResult.CONTINUE;
              }

              @Override
              public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
              }
            });
      }
    }
    return new Fonts(found);
  }

  /**
   * A font with its file.
   *
   * @param font as the file holds it
   */
  record Face(Path file, TrueTypeFont font) {}

  /**
   * The fonts for some characters, the one that fits the role best first, then those that hold what
   * it lacks.
   *
   * @throws FormatException if there is no font, or a character that no font holds
   */
  List<Face> faces(Role role, int[] characters) throws IOException, FormatException {
    List<String> names = new ArrayList<>(role.files);
    names.addAll(ANY);
    List<Face> faces = new ArrayList<>();
    int[] missing = characters;
    for (String name : names) {
      Path file = found.get(name);
      if (file == null || faces.stream().anyMatch(face -> face.file().equals(file))) {
        continue;
      }
      TrueTypeFont font = font(file);
      if (font == null) {
        continue;
      }
      int[] rest = missing(font, missing);
      if (faces.isEmpty() || rest.length < missing.length) {
        faces.add(new Face(file, font));
        missing = rest;
      }
      if (missing.length == 0) {
        return faces;
      }
    }
    if (faces.isEmpty()) {
      throw new FormatException(NONE);
    }
    StringBuilder lacking = new StringBuilder();
    for (int point : missing) {
      lacking.append(lacking.length() == 0 ? "" : "、");
      lacking.append(Character.toString(point)).append(String.format("（U+%04X）", point));
    }
    throw new FormatException(
        new Bilingual(
                "现有字体没有下列字符：{0}。请安装收字更多的 TrueType 字体，或者改用 --format docx。",
                "no font here has these characters: {0}. Install a TrueType font that has them, or"
                    + " use --format docx.")
            .with(lacking));
  }

  private static int[] missing(TrueTypeFont font, int[] characters) throws IOException {
    var glyphs = font.getUnicodeCmapLookup();
    return Arrays.stream(characters).filter(p -> glyphs.getGlyphId(p) == 0).toArray();
  }

  /** The font in a file; null if a PDF file cannot carry it. */
  private synchronized @Nullable TrueTypeFont font(Path file) {
    if (!parsed.containsKey(file)) {
      try {
        parsed.put(file, read(file));
      } catch (IOException e) {
        // A broken font file is passed over for the next.
        parsed.put(file, null);
      }
    }
    return parsed.get(file);
  }

  private static @Nullable TrueTypeFont read(Path file) throws IOException {
    TrueTypeFont font;
    if (file.toString().toLowerCase(Locale.ROOT).endsWith(".ttc")) {
      String name = simplified(file);
      font = name == null ? null : new TrueTypeCollection(file.toFile()).getFontByName(name);
    } else {
      font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    }
    if (font == null || font instanceof OpenTypeFont open && open.isPostScript()) {
      return null;
    }
    return isAllowed(font) ? font : null;
  }

  /** Whether the font's maker allows its used characters to be embedded. */
  private static boolean isAllowed(TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable metrics = font.getOS2Windows();
    int type = metrics == null ? 0 : metrics.getFsType();
    boolean restricted = (type & 0xF) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED;
    int whole = OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING;
    int bitmaps = OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;
    return !restricted && (type & (whole | bitmaps)) == 0;
  }

  /**
   * The name of the font of a collection that has the forms which are the norm in mainland China,
   * else of its first. Their headers are read, not they: each is of tens of megabytes.
   */
  private static @Nullable String simplified(Path file) throws IOException {
    List<String> names = new ArrayList<>();
    TrueTypeCollection.processAllFontHeaders(
        file.toFile(),
        headers -> {
          if (headers.getName() != null) {
            names.add(headers.getName());
          }
        });
    for (String name : names) {
      if (name.endsWith("CN") || name.contains("SC")) {
        return name;
      }
    }
    return names.isEmpty() ? null : names.get(0);
  }
}
