package io.github.backupchecker.benchmarks;

import io.github.backupchecker.evaluation.UnitedEstate;
import io.github.backupchecker.reading.Inputs;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** Declarations to one estate with its names resolved. */
public class ResolveBenchmark extends StageBenchmark {
  private final Stages stages = new Stages();
  private Inputs inputs = stages.read(List.of());

  @Override
  void prepare() {
    inputs = stages.read(files());
  }

  @Benchmark
  public List<UnitedEstate> estate() {
    return stages.resolve(inputs);
  }
}
