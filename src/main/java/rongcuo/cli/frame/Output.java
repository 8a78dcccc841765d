package rongcuo.cli.frame;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file that takes its name only when it is complete, so
 * that nothing half-written is ever left behind.
 */
public final class Output implements AutoCloseable {

  private final OutputStream bytes;
  private final PrintWriter writer;
  private final @Nullable Path target;
  private final @Nullable UnfinishedFile unfinished;

  private Output(
      OutputStream bytes,
      PrintWriter writer,
      @Nullable Path target,
      @Nullable UnfinishedFile unfinished) {
    this.bytes = bytes;
    this.writer = writer;
    this.target = target;
    this.unfinished = unfinished;
  }

  /**
   * An output to a file in UTF-8, or to standard output if the name is null or {@code -}.
   *
   * @throws IOException if the file's folder cannot be written
   */
  public static Output to(@Nullable String name, Session session) throws IOException {
    if (name == null || name.equals("-")) {
      return new Output(session.environment().out(), session.out(), null, null);
    }
    Path target = Arguments.path(name);
    if (Files.exists(target) && !Files.isRegularFile(target)) {
      OutputStream direct = new ResultStream(Files.newOutputStream(target));
      return new Output(direct, writerTo(direct), null, null);
    }
    UnfinishedFile unfinished = UnfinishedFile.of(target);
    OutputStream bytes = new ResultStream(unfinished.stream());
    return new Output(bytes, writerTo(bytes), target, unfinished);
  }

  private static PrintWriter writerTo(OutputStream bytes) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16));
  }

  /** For results that are no text; nothing may then be written to {@link #writer()}. */
  public OutputStream stream() {
    return bytes;
  }

  /** Whether results go elsewhere than to standard output. */
  public boolean isFile() {
    return !(writer instanceof SafeWriter);
  }

  public PrintWriter writer() {
    return writer;
  }

  /**
   * Puts the finished file in its place.
   *
   * @throws IOException if something could not be written; the file is then left as it was
   */
  public void commit() throws IOException {
    writer.flush();
    requireWritten();
    if (target == null || unfinished == null) {
      return;
    }
    unfinished.take();
  }

  /**
   * Requires that all that was written so far could be.
   *
   * @throws IOException the reason why something could not
   */
  void requireWritten() throws IOException {
    if (bytes instanceof ResultStream results && results.failure() != null) {
      IOException failure = results.failure();
      throw target == null || ResultStream.isReaderGone(failure)
          ? failure
          : new FileSystemException(target.toString(), null, failure.getMessage());
    }
  }

  /** Ends a run whose results cannot be written any more, however much of it is left. */
  public void stopIfLost() {
    try {
      requireWritten();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (unfinished != null) {
      unfinished.close();
    }
  }
}
