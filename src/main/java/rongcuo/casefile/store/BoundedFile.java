package rongcuo.casefile.store;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;

/** A file that people write, read no further than such files go. */
public final class BoundedFile {

  /** The largest file that is read. */
  public static final int MOST_BYTES = 4 << 20;

  private BoundedFile() {}

  /** The bytes of a file, and one more than the limit at most. */
  public static byte[] bytes(Path file) throws IOException {
    return bytes(file, MOST_BYTES);
  }

  /** The same with another limit, of what may be no link. */
  public static byte[] bytes(Path file, int most, OpenOption... options) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file, options)) {
      long size = channel.size();
      // A size of 0 may be that of something whose size is told by reading it alone.
      boolean known = size > 0 && size <= most;
      return Channels.newInputStream(channel).readNBytes(known ? (int) size : most + 1);
    }
  }
}
