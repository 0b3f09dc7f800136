package io.github.backupchecker.benchmarks;

import io.github.backupchecker.evaluation.Report;
import org.openjdk.jmh.annotations.Benchmark;

/** All stages from bytes to a report, with which the others are compared. */
public class CheckBenchmark extends StageBenchmark {
  private final Stages stages = new Stages();

  @Benchmark
  public Report report() {
    return stages.check(files());
  }
}
