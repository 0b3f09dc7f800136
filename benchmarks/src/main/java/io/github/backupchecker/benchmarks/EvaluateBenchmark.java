package io.github.backupchecker.benchmarks;

import io.github.backupchecker.evaluation.Judgement;
import io.github.backupchecker.evaluation.UnitedEstate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;

/** An estate to what every rule says of every subject. */
public class EvaluateBenchmark extends StageBenchmark {
  private final Stages stages = new Stages();
  private List<UnitedEstate> united = List.of();

  @Override
  void prepare() {
    united = stages.resolve(stages.read(files()));
  }

  @Benchmark
  public Judgement judgement() {
    return stages.evaluate(united);
  }
}
