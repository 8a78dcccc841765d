package rongcuo.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import rongcuo.batch.CaseFolder;
import rongcuo.batch.InOrder;

/**
 * Merely parses case files into events with the YAML library that the program uses: the measure
 * that evaluating them is held against. Finds the files and shares them among threads as the
 * program does.
 *
 * <p>Arguments: folder, number of threads.
 */
public final class EventsOnly {

  private EventsOnly() {}

  public static void main(String[] arguments) {
    AtomicLong events = new AtomicLong();
    AtomicLong files = new AtomicLong();
    InOrder.run(
        new CaseFolder(List.of(Path.of(arguments[0]))).iterator(),
        Integer.parseInt(arguments[1]),
        found -> eventsOf(found.path()),
        count -> {
          events.addAndGet(count);
          files.incrementAndGet();
        });
    System.out.println(files + " files, " + events + " events");
  }

  private static int eventsOf(Path file) {
    try {
      return events(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many events a text has. */
  static int events(String text) {
    ParserImpl parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
    int count = 0;
    while (!parser.checkEvent(Event.ID.StreamEnd)) {
      parser.getEvent();
      count++;
    }
    return count;
  }
}
