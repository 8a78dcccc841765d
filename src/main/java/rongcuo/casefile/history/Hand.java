package rongcuo.casefile.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/** Who changes a case, by which command, and when. */
public interface Hand {

  /** The name under which the system knows the user. */
  String user();

  String command();

  OffsetDateTime now();

  /** Told, once, that a history could not be written. */
  void lost(Path history, IOException cause);
}
