package io.github.backupchecker.benchmarks;

import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.TreeReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Bytes to trees: decoding and parsing. */
public class TreeBenchmark extends StageBenchmark {
  private final TreeReader reader = new TreeReader(Limits.defaults());

  @Benchmark
  public void trees(Blackhole trees) {
    for (FoundFile file : files()) {
      trees.consume(reader.read(file));
    }
  }
}
