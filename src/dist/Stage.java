import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import rongcuo.cli.ReferencePages;

/**
 * Lays out what a release holds under {@code target/stage}: {@code archive} for the archives,
 * {@code package} for the Debian package, {@code runtime} for a Java of its own of each platform,
 * with the descriptors of their archives in {@code images}. Run by the build in the project's
 * folder, with the program on the class path: {@code java Stage.java LIBRARIES}.
 */
final class Stage {

  private static final Path TARGET = Path.of("target");
  private static final Path STAGE = TARGET.resolve("stage");
  private static final Path REFERENCE = TARGET.resolve("reference");
  private static final Path NOTICES = TARGET.resolve("notices");
  private static final Path DEBIAN = TARGET.resolve("debian");

  /** The day of the manual pages: no day of a clock, so that every build gives the same. */
  private static final String DAY = "2026-01-01";

  /** What jdeps finds, and what is looked up by name: encodings, JDBC's types by picocli. */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.management,java.naming,java.security.jgss,java.sql,"
          + "java.xml.crypto,jdk.charsets,jdk.httpserver,jdk.unsupported";

  private static final Pattern NOTICE =
      Pattern.compile("/(META-INF/)?([A-Za-z0-9-]*(LICEN[SC]E|NOTICE|COPYING)[^/]*)");

  private static final Pattern PLATFORM = Pattern.compile("(?m)^platform (\\S+)$");

  private static final String SHARE = "usr/share/rongcuo";
  private static final String DOC = "usr/share/doc/rongcuo";
  private static final String NOWHERE = "-";

  /** Files of a folder, by a pattern, and the folder where each form of a release has them. */
  private record Part(String from, String files, String inArchive, String inPackage) {}

  private static final List<Part> PARTS =
      List.of(
          new Part(".", "rongcuo", "", SHARE),
          new Part(".", "rongcuo.cmd", "", NOWHERE),
          new Part("src/dist/windows", "*.txt", "lib", NOWHERE),
          new Part(".", "LICENSE", "", NOWHERE),
          new Part("src/dist", "copyright", NOWHERE, DOC),
          new Part("target", "rongcuo{,-documents}.jar", "lib", SHARE + "/lib"),
          new Part("target", "rongcuo.classlist", "lib", SHARE + "/lib"),
          new Part("cases", "*.yaml", "cases", DOC + "/examples/cases"),
          new Part("cases", "case.schema.json", "cases", DOC + "/examples/cases"),
          new Part("templates", "**", "templates", DOC + "/examples/templates"),
          new Part("src/docs", "{guide.zh,CHANGELOG}.md", "", DOC),
          new Part("target/debian", "changelog.gz", NOWHERE, DOC),
          new Part("target/notices", "**", "", DOC),
          new Part("target/sbom", "rongcuo.cdx.json", "", DOC),
          new Part("target/reference", "man/**", "", NOWHERE),
          new Part("target/debian", "man/**", NOWHERE, "usr/share"),
          new Part("target/reference", "completions/*", "", NOWHERE),
          new Part("target/debian", "{bash-completion,fish,zsh}/**", NOWHERE, "usr/share"));

  private Stage() {}

  public static void main(String[] arguments) throws IOException {
    for (Path old : List.of(STAGE, REFERENCE, DEBIAN, TARGET.resolve("dist"))) {
      delete(old);
    }
    ReferencePages.main(new String[] {REFERENCE.toString(), DAY});
    addNotices(arguments[0].split(File.pathSeparator));
    addDebianFiles();
    for (Part part : PARTS) {
      lay(part);
    }
    linkImages();
  }

  private static void lay(Part part) throws IOException {
    List<Path> files = files(Path.of(part.from), part.files);
    if (files.isEmpty()) {
      throw new IOException("nothing to release: " + part);
    }
    for (Path file : files) {
      String name = Path.of(part.from).relativize(file).toString();
      if (!part.inArchive.equals(NOWHERE)) {
        copy(file, STAGE.resolve("archive").resolve(part.inArchive).resolve(name));
      }
      if (!part.inPackage.equals(NOWHERE)) {
        copy(file, STAGE.resolve("package").resolve(part.inPackage).resolve(name));
      }
    }
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
    int depth = pattern.contains("**") || pattern.contains("/") ? Integer.MAX_VALUE : 1;
    try (Stream<Path> all = Files.walk(folder, depth)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> matcher.matches(folder.relativize(file)))
          .toList();
    }
  }

  private static void copy(Path file, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }

  /** The licence texts and notices of the libraries, which stand in their jars or with us. */
  private static void addNotices(String[] libraries) throws IOException {
    Path licences = NOTICES.resolve("licenses");
    delete(licences);
    for (String library : libraries) {
      Path jar = Path.of(library);
      if (Files.isRegularFile(jar)) {
        String name = jar.getFileName().toString().replaceFirst("-[0-9][^/]*$", "");
        addNoticesOf(jar, licences.resolve(name));
      }
    }
    for (Path own : files(Path.of("src/dist/licenses"), "*.txt")) {
      String name = own.getFileName().toString().replace(".txt", "");
      copy(own, licences.resolve(name).resolve("LICENSE"));
    }
  }

  private static void addNoticesOf(Path jar, Path folder) throws IOException {
    try (FileSystem content = FileSystems.newFileSystem(jar);
        Stream<Path> entries = Files.walk(content.getPath("/"), 2)) {
      for (Path entry : entries.filter(Files::isRegularFile).toList()) {
        Matcher notice = NOTICE.matcher(entry.toString());
        if (notice.matches() && !entry.toString().endsWith(".class")) {
          copy(entry, folder.resolve(notice.group(2)));
        }
      }
    }
  }

  /** What Debian has under other names or compressed. */
  private static void addDebianFiles() throws IOException {
    for (Path page : files(REFERENCE, "man/**")) {
      compress(Files.readAllBytes(page), DEBIAN.resolve(REFERENCE.relativize(page)));
    }
    Path completions = REFERENCE.resolve("completions");
    copy(
        completions.resolve("rongcuo.bash"), DEBIAN.resolve("bash-completion/completions/rongcuo"));
    copy(completions.resolve("_rongcuo"), DEBIAN.resolve("zsh/vendor-completions/_rongcuo"));
    copy(
        completions.resolve("rongcuo.fish"),
        DEBIAN.resolve("fish/vendor_completions.d/rongcuo.fish"));
    String version = Files.readString(TARGET.resolve("classes/rongcuo/version.txt")).strip();
    String changelog =
        "rongcuo ("
            + version
            + ") unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- Seed 7ba2c736 maintainers"
            + " <maintainers@users.noreply.r-seed-7ba2c736.example>  Thu, 01 Jan 2026 00:00:00"
            + " +0000\n";
    compress(changelog.getBytes(StandardCharsets.UTF_8), DEBIAN.resolve("changelog"));
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

  /**
   * Images with a Java of their own: for the platform that builds, and for each of which the
   * builder names the folder of a JDK.
   */
  private static void linkImages() throws IOException {
    linkImage(Path.of(System.getProperty("java.home")), "");
    for (String platform : List.of("arm64", "windows", "macos")) {
      String jdk = System.getProperty("rongcuo." + platform + "-jdk", "");
      if (!jdk.isEmpty()) {
        linkImage(Path.of(jdk), platform);
      }
    }
  }

  /**
   * @param expected part of the platform's name
   */
  private static void linkImage(Path jdk, String expected) throws IOException {
    Path modules = jdk.resolve("jmods");
    String platform = platform(modules);
    if (!platform.contains(expected)) {
      throw new IOException(
          "rongcuo.%s-jdk names a JDK of %s: %s".formatted(expected, platform, jdk));
    }
    tool(
        System.out,
        "jlink",
        "--module-path",
        modules.toString(),
        "--add-modules",
        MODULES,
        "--no-header-files",
        "--no-man-pages",
        "--output",
        STAGE.resolve("runtime").resolve(platform).toString());
    String image =
        Files.readString(Path.of("src/dist/image.xml"))
            .replace("@platform@", platform)
            .replace("@format@", platform.startsWith("windows") ? "zip" : "tar.gz");
    Files.createDirectories(STAGE.resolve("images"));
    Files.writeString(STAGE.resolve("images").resolve(platform + ".xml"), image);
  }

  /** The platform that a JDK's modules are of, such as {@code linux-arm64}. */
  private static String platform(Path modules) throws IOException {
    Path base = modules.resolve("java.base.jmod");
    if (!Files.isRegularFile(base)) {
      throw new IOException("no JDK with its jmods: " + modules.getParent());
    }
    ByteArrayOutputStream described = new ByteArrayOutputStream();
    tool(new PrintStream(described, true), "jmod", "describe", base.toString());
    Matcher platform = PLATFORM.matcher(described.toString());
    if (!platform.find()) {
      throw new IOException("no platform in " + base);
    }
    return platform.group(1).replace("aarch64", "arm64").replace("x86_64", "amd64");
  }

  private static void tool(PrintStream out, String name, String... arguments) throws IOException {
    int status =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IOException("no " + name + ": a JDK must build a release"))
            .run(out, System.err, arguments);
    if (status != 0) {
      throw new IOException(name + " ended with " + status);
    }
  }
}
