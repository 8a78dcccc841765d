package rongcuo.cli.frame;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import rongcuo.report.SystemWords;

/**
 * A stream of results that remembers why something could not be written, which the writers above it
 * forget: a full disk, or a reader that has seen enough and is gone.
 */
public final class ResultStream extends FilterOutputStream {

  private @Nullable IOException failure;

  ResultStream(OutputStream out) {
    super(out);
  }

  /** Why not everything was written; null if everything was, as far as it was flushed. */
  public @Nullable IOException failure() {
    return failure;
  }

  /** Whether it is the reader of a pipe that is gone, which nobody needs to be told. */
  public static boolean isReaderGone(IOException failure) {
    return SystemWords.of(String.valueOf(failure.getMessage())) == SystemWords.READER_GONE;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
