import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Makes the classes of the program's jar ready to start (see {@code src/docs/class-archive.md}).
 * What the program does stays the same; what each start had to do again is done here once:
 *
 * <ul>
 *   <li>A lambda expression is linked where it is first met, some 0.2 ms each and some hundred of
 *       them a command. Each of the program's own becomes a class, as an inner class would be; not
 *       the few that promise more than one interface or need a bridge.
 *   <li>Classes from before Java 6 tell no types at their branches, so that the archive cannot hold
 *       them verified. They are told here.
 * </ul>
 *
 * Run by the build, with ASM on the class path: {@code java ReadyClasses.java JAR}.
 */
final class ReadyClasses {

  private static final String PROGRAM = "rongcuo/";

  private static final String CLASS = ".class";

  /**
   * The entries of the jar in their order; a class that is made stands before the one it serves.
   */
  private final Map<String, byte[]> entries = new LinkedHashMap<>();

  /** The classes that were made, by the class whose private members they share. */
  private final Map<String, List<String>> lambdas = new LinkedHashMap<>();

  private ReadyClasses() {}

  public static void main(String[] arguments) throws IOException {
    Path jar = Path.of(arguments[0]);
    Path fresh = jar.resolveSibling(jar.getFileName() + ".new");
    ReadyClasses program = new ReadyClasses();
    try (JarFile from = new JarFile(jar.toFile());
        URLClassLoader classes =
            new URLClassLoader(
                new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      List<JarEntry> all = from.stream().toList();
      for (JarEntry entry : all) {
        byte[] content = from.getInputStream(entry).readAllBytes();
        program.entries.put(entry.getName(), program.ready(entry.getName(), content, classes));
      }
      program.nest();
      try (OutputStream out = Files.newOutputStream(fresh)) {
        program.write(out, all);
      }
    }
    Files.move(fresh, jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private byte[] ready(String name, byte[] content, ClassLoader classes) {
    if (!name.endsWith(CLASS) || name.startsWith("META-INF/")) {
      return content;
    }
    ClassReader reader = new ClassReader(content);
    if (name.startsWith(PROGRAM)) {
      ClassWriter writer = new ClassWriter(0);
      WithoutLambdas without = new WithoutLambdas(writer);
      reader.accept(without, 0);
      return without.number > 0 ? writer.toByteArray() : content;
    }
    return reader.readUnsignedShort(6) < Opcodes.V1_6 ? withTypes(reader, classes) : content;
  }

  /** A class of before Java 6 as one of Java 8. */
  private static byte[] withTypes(ClassReader reader, ClassLoader classes) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return classes;
          }
        };
    reader.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version, int access, String name, String generic, String parent, String[] types) {
            super.visit(Opcodes.V1_8, access, name, generic, parent, types);
          }
        },
        0);
    return writer.toByteArray();
  }

  /** Tells each class which share its private members. */
  private void nest() {
    lambdas.forEach(
        (host, members) -> {
          ClassWriter writer = new ClassWriter(0);
          new ClassReader(entries.get(host + CLASS)).accept(writer, 0);
          members.forEach(writer::visitNestMember);
          entries.put(host + CLASS, writer.toByteArray());
        });
  }

  /** Writes all entries with their times; those that were made have the time of the first. */
  private void write(OutputStream out, List<JarEntry> before) throws IOException {
    Map<String, JarEntry> known =
        before.stream().collect(Collectors.toMap(JarEntry::getName, entry -> entry));
    try (JarOutputStream jar = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> each : entries.entrySet()) {
        JarEntry entry = new JarEntry(each.getKey());
        entry.setTimeLocal(known.getOrDefault(each.getKey(), before.get(0)).getTimeLocal());
        if (entry.isDirectory()) {
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(0);
          entry.setCrc(0);
        }
        jar.putNextEntry(entry);
        jar.write(each.getValue());
        jar.closeEntry();
      }
    }
  }

  /** Passes a class on, and makes a class of each of its lambda expressions. */
  private final class WithoutLambdas extends ClassVisitor {

    private String name = "";
    private String host = "";
    private int version;
    private int number;

    WithoutLambdas(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visit(
        int itsVersion, int access, String itsName, String generic, String parent, String[] types) {
      name = itsName;
      host = itsName;
      version = itsVersion;
      super.visit(itsVersion, access, itsName, generic, parent, types);
    }

    @Override
    public void visitNestHost(String itsHost) {
      host = itsHost;
      super.visitNestHost(itsHost);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String method, String types, String generic, String[] thrown) {
      return new MethodVisitor(
          Opcodes.ASM9, super.visitMethod(access, method, types, generic, thrown)) {
        @Override
        public void visitInvokeDynamicInsn(
            String method, String types, Handle linkedBy, Object... details) {
          if (!linkedBy.getOwner().equals("java/lang/invoke/LambdaMetafactory")
              || !linkedBy.getName().equals("metafactory")) {
            super.visitInvokeDynamicInsn(method, types, linkedBy, details);
            return;
          }
          LambdaClass lambda =
              new LambdaClass(
                  name + "$$Lambda" + number++,
                  Type.getReturnType(types),
                  List.of(Type.getArgumentTypes(types)),
                  method,
                  (Type) details[0],
                  (Handle) details[1],
                  (Type) details[2]);
          entries.put(lambda.name() + CLASS, lambda.written(version, host));
          lambdas.computeIfAbsent(host, each -> new ArrayList<>()).add(lambda.name());
          super.visitMethodInsn(
              Opcodes.INVOKESTATIC, lambda.name(), LambdaClass.MAKE, types, false);
        }
      };
    }
  }

  /**
   * The class of a lambda expression or method reference.
   *
   * @param type the interface that it implements
   * @param captured the types of what it takes along
   * @param method the interface's method
   * @param erased that method's types as the interface declares them
   * @param body what it calls
   * @param actual that method's types where the expression stands
   */
  private record LambdaClass(
      String name,
      Type type,
      List<Type> captured,
      String method,
      Type erased,
      Handle body,
      Type actual) {

    /** The interface may have a method of its own that is called {@code make}. */
    static final String MAKE = "$make";

    byte[] written(int version, String host) {
      ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
      writer.visit(
          version,
          Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC,
          name,
          null,
          "java/lang/Object",
          new String[] {type.getInternalName()});
      writer.visitNestHost(host);
      constructor(writer);
      make(writer);
      call(writer);
      writer.visitEnd();
      return writer.toByteArray();
    }

    private String constructorTypes() {
      return Type.getMethodDescriptor(Type.VOID_TYPE, captured.toArray(Type[]::new));
    }

    private void constructor(ClassWriter writer) {
      for (int i = 0; i < captured.size(); i++) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
        writer.visitField(access, "taken" + i, captured.get(i).getDescriptor(), null, null);
      }
      MethodVisitor code =
          writer.visitMethod(Opcodes.ACC_PRIVATE, "<init>", constructorTypes(), null, null);
      code.visitVarInsn(Opcodes.ALOAD, 0);
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
      int slot = 1;
      for (int i = 0; i < captured.size(); i++) {
        Type each = captured.get(i);
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), slot);
        code.visitFieldInsn(Opcodes.PUTFIELD, name, "taken" + i, each.getDescriptor());
        slot += each.getSize();
      }
      ended(code, Opcodes.RETURN);
    }

    /** Makes one, each time: no other is kept that would have to be there before the first. */
    private void make(ClassWriter writer) {
      String types = Type.getMethodDescriptor(type, captured.toArray(Type[]::new));
      MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, MAKE, types, null, null);
      code.visitTypeInsn(Opcodes.NEW, name);
      code.visitInsn(Opcodes.DUP);
      int slot = 0;
      for (Type each : captured) {
        code.visitVarInsn(each.getOpcode(Opcodes.ILOAD), slot);
        slot += each.getSize();
      }
      code.visitMethodInsn(Opcodes.INVOKESPECIAL, name, "<init>", constructorTypes(), false);
      ended(code, Opcodes.ARETURN);
    }

    /** The interface's method: what was taken along and what is given goes to the body. */
    private void call(ClassWriter writer) {
      MethodVisitor code =
          writer.visitMethod(Opcodes.ACC_PUBLIC, method, erased.getDescriptor(), null, null);
      Type owner = Type.getObjectType(body.getOwner());
      boolean isNew = body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
      boolean isStatic = body.getTag() == Opcodes.H_INVOKESTATIC;
      int instruction =
          switch (body.getTag()) {
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> throw new IllegalArgumentException(name + " calls " + body);
          };
      if (isNew) {
        code.visitTypeInsn(Opcodes.NEW, body.getOwner());
        code.visitInsn(Opcodes.DUP);
      }
      Stream<Type> receiver = isNew || isStatic ? Stream.of() : Stream.of(owner);
      List<Type> taken =
          Stream.concat(receiver, Stream.of(Type.getArgumentTypes(body.getDesc()))).toList();
      for (int i = 0; i < captured.size(); i++) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        code.visitFieldInsn(Opcodes.GETFIELD, name, "taken" + i, captured.get(i).getDescriptor());
      }
      Type[] given = Type.getArgumentTypes(erased.getDescriptor());
      Type[] actually = Type.getArgumentTypes(actual.getDescriptor());
      int slot = 1;
      for (int i = 0; i < given.length; i++) {
        code.visitVarInsn(given[i].getOpcode(Opcodes.ILOAD), slot);
        convert(code, given[i], actually[i], taken.get(captured.size() + i));
        slot += given[i].getSize();
      }
      code.visitMethodInsn(
          instruction, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      Type got = isNew ? owner : Type.getReturnType(body.getDesc());
      Type wanted = Type.getReturnType(erased.getDescriptor());
      convert(code, got, wanted, wanted);
      ended(code, wanted.getOpcode(Opcodes.IRETURN));
    }

    private static void ended(MethodVisitor code, int instruction) {
      code.visitInsn(instruction);
      code.visitMaxs(0, 0);
      code.visitEnd();
    }

    /**
     * Makes of one type another, as Java's own linking of lambda expressions does.
     *
     * @param actual what a reference that is given is known to be where the expression stands
     */
    private static void convert(MethodVisitor code, Type from, Type actual, Type to) {
      if (from.getSort() == Type.VOID || to.getSort() == Type.VOID) {
        return;
      }
      if (isPrimitive(from)) {
        Type boxed = isPrimitive(to) ? to : Box.holds(to) ? Box.of(to).primitive() : from;
        widen(code, from, boxed);
        if (!isPrimitive(to)) {
          Box.of(boxed).box(code);
        }
        return;
      }
      Type known = isPrimitive(actual) ? from : actual;
      cast(code, from, known);
      if (!isPrimitive(to)) {
        cast(code, known, to);
      } else if (Box.holds(known)) {
        Box box = Box.of(known);
        unbox(code, known, box.primitive());
        widen(code, box.primitive(), to);
      } else {
        // Of any number, whatever its class, one of the wanted type.
        boolean isNumber = to.getSort() > Type.CHAR;
        Type type = isNumber ? Type.getType(Number.class) : Box.of(to).type();
        cast(code, known, type);
        unbox(code, type, to);
      }
    }

    private static void unbox(MethodVisitor code, Type from, Type to) {
      String types = Type.getMethodDescriptor(to);
      String method = to.getClassName() + "Value";
      code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, from.getInternalName(), method, types, false);
    }

    private static boolean isPrimitive(Type type) {
      return type.getSort() < Type.ARRAY;
    }

    private static void cast(MethodVisitor code, Type from, Type to) {
      if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
        code.visitTypeInsn(Opcodes.CHECKCAST, to.getInternalName());
      }
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
      String there = from.getSize() == 1 && from.getSort() != Type.FLOAT ? "I" : from.toString();
      switch (there + to) {
        case "IJ" -> code.visitInsn(Opcodes.I2L);
        case "IF" -> code.visitInsn(Opcodes.I2F);
        case "ID" -> code.visitInsn(Opcodes.I2D);
        case "JF" -> code.visitInsn(Opcodes.L2F);
        case "JD" -> code.visitInsn(Opcodes.L2D);
        case "FD" -> code.visitInsn(Opcodes.F2D);
        default -> {} // What is no wider than an int is one on the stack.
      }
    }
  }

  /** A primitive type and the class of its objects. */
  private record Box(Type primitive, Type type) {

    private static final List<Box> ALL =
        List.of(
            new Box(Type.BOOLEAN_TYPE, Type.getType(Boolean.class)),
            new Box(Type.CHAR_TYPE, Type.getType(Character.class)),
            new Box(Type.BYTE_TYPE, Type.getType(Byte.class)),
            new Box(Type.SHORT_TYPE, Type.getType(Short.class)),
            new Box(Type.INT_TYPE, Type.getType(Integer.class)),
            new Box(Type.FLOAT_TYPE, Type.getType(Float.class)),
            new Box(Type.LONG_TYPE, Type.getType(Long.class)),
            new Box(Type.DOUBLE_TYPE, Type.getType(Double.class)));

    static boolean holds(Type type) {
      return ALL.stream().anyMatch(box -> box.type.equals(type));
    }

    static Box of(Type type) {
      return ALL.stream()
          .filter(box -> box.type.equals(type) || box.primitive.equals(type))
          .findFirst()
          .orElseThrow();
    }

    void box(MethodVisitor code) {
      String types = Type.getMethodDescriptor(type, primitive);
      code.visitMethodInsn(Opcodes.INVOKESTATIC, type.getInternalName(), "valueOf", types, false);
    }
  }
}
