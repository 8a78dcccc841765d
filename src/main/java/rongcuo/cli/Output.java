package rongcuo.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file that takes its name only when it is complete, so
 * that nothing half-written is ever left behind.
 */
final class Output implements AutoCloseable {

  private final PrintWriter writer;
  private final @Nullable Path target;
  private final @Nullable Path unfinished;

  private Output(PrintWriter writer, @Nullable Path target, @Nullable Path unfinished) {
    this.writer = writer;
    this.target = target;
    this.unfinished = unfinished;
  }

  /**
   * An output to a file in UTF-8, or to standard output if the name is null or {@code -}.
   *
   * @throws IOException if the file's folder cannot be written
   */
  static Output to(@Nullable String name, Session session) throws IOException {
    if (name == null || name.equals("-")) {
      return new Output(session.out(), null, null);
    }
    Path target = Arguments.path(name);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      PrintWriter direct = new PrintWriter(writerTo(target));
      return new Output(direct, null, null);
    }
    Path folder = target.toAbsolutePath().getParent();
    Path unfinished = Files.createTempFile(folder, ".rongcuo-", ".tmp");
    return new Output(new PrintWriter(writerTo(unfinished)), target, unfinished);
  }

  private static BufferedWriter writerTo(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16);
  }

  PrintWriter writer() {
    return writer;
  }

  /**
   * Puts the finished file in its place.
   *
   * @throws IOException if something could not be written; the file is then left as it was
   */
  void commit() throws IOException {
    writer.flush();
    if (target == null || unfinished == null) {
      return;
    }
    writer.close();
    if (writer.checkError()) {
      throw new IOException(target.toString());
    }
    try {
      Files.move(
          unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    if (unfinished != null) {
      writer.close();
      Files.deleteIfExists(unfinished);
    }
  }
}
