package rongcuo.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import rongcuo.casefile.CaseDocument;
import rongcuo.casefile.CaseReader;

/** Reading and checking a case file of 4 KB, beside merely parsing it into events. */
@State(Scope.Thread)
public class ReadingBenchmark {

  private byte[] content = {};

  @Setup
  public void prepare() throws IOException {
    content = Files.readAllBytes(Path.of("cases/reform-pilot.yaml"));
  }

  @Benchmark
  public int events() {
    return EventsOnly.events(new String(content, StandardCharsets.UTF_8));
  }

  @Benchmark
  public CaseDocument read() {
    return CaseReader.read(content);
  }
}
