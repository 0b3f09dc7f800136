package io.github.backupchecker.benchmarks;

import io.github.backupchecker.source.FoundFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Bytes to texts as Java does it alone, which nothing that reads files can be faster than. */
public class ReadBenchmark extends StageBenchmark {

  @Benchmark
  public void texts(Blackhole texts) throws IOException {
    for (FoundFile file : files()) {
      try (InputStream in = file.content().open()) {
        texts.consume(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
