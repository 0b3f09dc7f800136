package io.github.backupchecker.benchmarks;

import io.github.backupchecker.reading.Inputs;
import org.openjdk.jmh.annotations.Benchmark;

/** Bytes to declarations: what binding costs is the difference to the trees without secrets. */
public class BindBenchmark extends StageBenchmark {
  private final Stages stages = new Stages();

  @Benchmark
  public Inputs declarations() {
    return stages.read(files());
  }
}
