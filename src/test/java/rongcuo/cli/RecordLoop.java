package rongcuo.cli;

import java.nio.file.Path;
import rongcuo.cli.frame.ExitStatus;

/** Records follow-ups of a case one after the other, waiting its turn: {@code FILE NAME COUNT}. */
final class RecordLoop {

  private RecordLoop() {}

  public static void main(String[] arguments) throws InterruptedException {
    int count = Integer.parseInt(arguments[2]);
    long end = System.nanoTime() + 60_000_000_000L;
    for (int i = 0; i < count; ) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("its turn never came");
      }
      Program.Result result =
          Program.run(
              "record",
              Path.of(arguments[0]).toString(),
              "correction-followed-up",
              "--date",
              "2024-06-01",
              "--finding",
              arguments[1] + "-" + i);
      if (result.status() == ExitStatus.DONE) {
        i++;
      } else if (result.status() == ExitStatus.FILE_TROUBLE) {
        Thread.sleep(3);
      } else {
        throw new IllegalStateException(result.toString());
      }
    }
  }
}
