package rongcuo.casefile.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;

/** Somebody who changes cases in tests, and loses no history. */
public final class HandOfTest implements Hand {

  @Override
  public String user() {
    return "zhang";
  }

  @Override
  public String command() {
    return "record";
  }

  @Override
  public OffsetDateTime now() {
    return OffsetDateTime.parse("2026-10-09T09:00:00+08:00");
  }

  @Override
  public void lost(Path history, IOException cause) {
    throw new UncheckedIOException(cause);
  }
}
