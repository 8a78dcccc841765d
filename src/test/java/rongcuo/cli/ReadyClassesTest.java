package rongcuo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import picocli.CommandLine;

/** Classes that the build made ready to start ({@code ReadyClasses}) do what they did before. */
class ReadyClassesTest {

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  @TempDir static Path folder;

  private static Path jar;
  private static Path ready;

  @BeforeAll
  static void madeReady() throws Exception {
    jar = folder.resolve("program.jar");
    try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> classes = Files.list(Path.of("target/test-classes/rongcuo/cli"));
        JarFile library = new JarFile(origin(CommandLine.class))) {
      for (Path file : classes.sorted().toList()) {
        if (file.getFileName().toString().matches("EveryLambda[.$].*")) {
          entries.putNextEntry(new JarEntry("rongcuo/cli/" + file.getFileName()));
          Files.copy(file, entries);
        }
      }
      for (JarEntry entry : library.stream().filter(ReadyClassesTest::isOfLibrary).toList()) {
        entries.putNextEntry(new JarEntry(entry.getName()));
        library.getInputStream(entry).transferTo(entries);
      }
    }
    ready = Files.copy(jar, folder.resolve("ready.jar"));
    makeReady(ready);
  }

  private static void makeReady(Path file) throws Exception {
    String tool = origin(ClassReader.class);
    assertThat(run("-cp", tool, "src/build/ReadyClasses.java", file.toString())).isEmpty();
  }

  private static boolean isOfLibrary(JarEntry entry) {
    return entry.getName().matches("picocli/.*[.]class");
  }

  private static String origin(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static String run(String... arguments) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>(List.of(JAVA, "-XX:TieredStopAtLevel=1"));
    line.addAll(List.of(arguments));
    File said = Files.createTempFile(folder, "said", "").toFile();
    Process process =
        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
    String output = Files.readString(said.toPath());
    assertThat(process.exitValue()).as(output).isZero();
    return output;
  }

  private static Map<String, byte[]> classes(Path from) throws IOException {
    Map<String, byte[]> classes = new TreeMap<>();
    try (JarFile file = new JarFile(from.toFile())) {
      for (JarEntry entry : file.stream().toList()) {
        classes.put(entry.getName(), file.getInputStream(entry).readAllBytes());
      }
    }
    return classes;
  }

  @Test
  void everyLambdaGivesWhatItGave() throws Exception {
    String before = run("-cp", jar.toString(), EveryLambda.class.getName());
    String after = run("-cp", ready.toString(), EveryLambda.class.getName());
    assertThat(before).contains("“说”“说”话!").hasLineCount(42);
    assertThat(after).isEqualTo(before);
  }

  /** Those alone are left to Java that promise more than one interface's method. */
  @Test
  void noLambdaIsLeftToTheStart() throws IOException {
    List<String> left = new ArrayList<>();
    classes(ready)
        .forEach((name, content) -> new ClassReader(content).accept(new LinkedLater(left), 0));
    assertThat(left).containsOnly("altMetafactory");
    assertThat(classes(ready).keySet()).anyMatch(name -> name.contains("$$Lambda"));
  }

  @Test
  void whatIsReadyStaysAsItIs() throws Exception {
    Path again = Files.copy(ready, folder.resolve("again.jar"));
    makeReady(again);
    assertThat(again).hasSameBinaryContentAs(ready);
  }

  private static final class LinkedLater extends ClassVisitor {

    private final List<String> found;

    LinkedLater(List<String> found) {
      super(Opcodes.ASM9);
      this.found = found;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String types, String generic, String[] thrown) {
      return new MethodVisitor(Opcodes.ASM9) {
        @Override
        public void visitInvokeDynamicInsn(
            String called, String itsTypes, Handle linkedBy, Object... details) {
          if (linkedBy.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            found.add(linkedBy.getName());
          }
        }
      };
    }
  }

  /** A library's class of before Java 6 tells its types, and Java agrees with all that it tells. */
  @Test
  void oldClassesAreVerified() throws Exception {
    Map<String, byte[]> before = classes(jar);
    Map<String, byte[]> after = classes(ready);
    List<String> old = new ArrayList<>();
    before.forEach(
        (name, content) -> {
          if (content[7] < Opcodes.V1_6) {
            old.add(name);
            assertThat(after.get(name)[7]).as(name).isEqualTo((byte) Opcodes.V1_8);
          }
        });
    assertThat(old).hasSizeGreaterThan(200);
    String loader =
        """
        public class LoadAll {
          public static void main(String[] names) throws Exception {
            for (String name : names) {
              Class.forName(name.replace('/', '.').replace(".class", ""));
            }
            System.out.print(names.length);
          }
        }
        """;
    List<String> line = new ArrayList<>(List.of("-cp", ready.toString()));
    line.add(Files.writeString(folder.resolve("LoadAll.java"), loader).toString());
    line.addAll(old.stream().filter(name -> !name.contains("groovy")).toList());
    assertThat(run(line.toArray(String[]::new))).isEqualTo(String.valueOf(line.size() - 3));
  }
}
