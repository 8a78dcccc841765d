import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes up a JDK of another platform from the modules of one, for trying how images are built:
 * {@code java MadeUpJdk.java JDK ITS-PLATFORM OTHER-PLATFORM FOLDER [PROGRAM]}. PROGRAM takes the
 * place of every command of it.
 */
final class MadeUpJdk {

  private static final byte[] HEAD = {'J', 'M', 1, 0};

  private MadeUpJdk() {}

  public static void main(String[] arguments) throws IOException {
    Path made = Files.createDirectories(Path.of(arguments[3], "jmods"));
    Path program = arguments.length > 4 ? Path.of(arguments[4]) : null;
    try (DirectoryStream<Path> modules =
        Files.newDirectoryStream(Path.of(arguments[0], "jmods"), "*.jmod")) {
      for (Path module : modules) {
        copy(module, made.resolve(module.getFileName()), arguments[1], arguments[2], program);
      }
    }
  }

  private static void copy(Path from, Path to, String platform, String other, Path program)
      throws IOException {
    boolean base = from.endsWith("java.base.jmod");
    try (InputStream file = Files.newInputStream(from);
        OutputStream out = Files.newOutputStream(to)) {
      out.write(file.readNBytes(HEAD.length).length == HEAD.length ? HEAD : new byte[0]);
      ZipInputStream entries = new ZipInputStream(file);
      ZipOutputStream copies = new ZipOutputStream(out);
      copies.setLevel(Deflater.BEST_SPEED);
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        byte[] content = entries.readAllBytes();
        if (entry.getName().equals("classes/module-info.class")) {
          content = replaced(content, platform, other);
          // Of modules that were changed no hash is right; what an attribute of no known name says
          // is passed over.
          content = replaced(content, "ModuleHashes", "FormerHashes");
        }
        if (program == null || !entry.getName().startsWith("bin/")) {
          put(copies, entry.getName(), content);
        }
      }
      if (base && program != null) {
        put(copies, "bin/" + program.getFileName(), Files.readAllBytes(program));
      }
      copies.finish();
    }
  }

  private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(content);
    out.closeEntry();
  }

  /** A class file with another text for one of its constants, which others know by its place. */
  private static byte[] replaced(byte[] file, String constant, String other) throws IOException {
    String bytes = new String(file, StandardCharsets.ISO_8859_1);
    String changed = bytes.replace(utf8(constant), utf8(other));
    return changed.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String utf8(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(1);
    bytes.write(0);
    bytes.write(text.length());
    bytes.write(text.getBytes(StandardCharsets.US_ASCII));
    return bytes.toString(StandardCharsets.ISO_8859_1);
  }
}
