package io.github.backupchecker.benchmarks;

import io.github.backupchecker.evaluation.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** All stages from bytes to a report, with which the others are compared, on one thread or two. */
public class CheckBenchmark extends StageBenchmark {
  @Param({"1", "2"})
  private int threads = 1;

  private final Stages stages = new Stages();

  @Benchmark
  public Report report() {
    return stages.check(files(), threads);
  }
}
