import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Gathers the documents of a release that the build's plugins do not: the licence texts and notices
 * of the libraries, and compressed manual pages and changes for the Debian package. Run by the
 * build: {@code java Documents.java CLASSPATH-FILE TARGET}.
 */
final class Documents {

  private static final Pattern NOTICE =
      Pattern.compile("(META-INF/)?([A-Za-z0-9-]*(LICEN[SC]E|NOTICE|COPYING)[^/]*)");

  private Documents() {}

  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1]);
    notices(
        Files.readString(Path.of(arguments[0])).strip().split(File.pathSeparator),
        Files.createDirectories(target.resolve("notices/licenses")));
    debian(target.resolve("reference/man"), target.resolve("debian"));
  }

  private static void notices(String[] jars, Path folder) throws IOException {
    for (String jar : jars) {
      String library = Path.of(jar).getFileName().toString().replaceFirst("-[0-9][^/]*$", "");
      try (ZipFile zip = new ZipFile(jar)) {
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(e -> (ZipEntry) e)::iterator) {
          var matcher = NOTICE.matcher(entry.getName());
          if (!matcher.matches() || entry.getName().endsWith(".class")) {
            continue;
          }
          Path file = folder.resolve(library).resolve(matcher.group(2));
          Files.createDirectories(file.getParent());
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    try (Stream<Path> own = Files.list(Path.of("src/dist/licenses"))) {
      for (Path file : (Iterable<Path>) own::iterator) {
        String library = file.getFileName().toString().replace(".txt", "");
        Path copy = folder.resolve(library).resolve("LICENSE");
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static void debian(Path man, Path folder) throws IOException {
    try (Stream<Path> pages = Files.walk(man)) {
      for (Path page : (Iterable<Path>) pages.filter(Files::isRegularFile)::iterator) {
        compress(Files.readAllBytes(page), folder.resolve("man").resolve(man.relativize(page)));
      }
    }
    String version = Files.readString(Path.of("target/classes/rongcuo/version.txt")).strip();
    List<String> changelog =
        List.of(
            "rongcuo (" + version + ") unstable; urgency=medium",
            "",
            "  * See CHANGELOG.md.",
            "",
            " -- Seed 7ba2c736 maintainers"
                + " <maintainers@users.noreply.r-seed-7ba2c736.example>  Thu, 01 Jan 2026 00:00:00"
                + " +0000",
            "");
    compress(
        String.join("\n", changelog).getBytes(StandardCharsets.UTF_8),
        folder.resolve("changelog"));
  }

  /** As {@code gzip -9n} does: Java's header differs only in not saying that it is the best. */
  private static void compress(byte[] content, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out =
        new GZIPOutputStream(bytes) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      out.write(content);
    }
    byte[] compressed = bytes.toByteArray();
    compressed[8] = 2;
    Files.createDirectories(file.getParent());
    String name = file.getFileName() + ".gz";
    Files.write(file.resolveSibling(name.toLowerCase(Locale.ROOT)), compressed);
  }
}
