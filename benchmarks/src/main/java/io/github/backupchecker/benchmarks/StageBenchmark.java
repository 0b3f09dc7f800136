package io.github.backupchecker.benchmarks;

import io.github.backupchecker.source.FoundFile;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a stage takes over an estate in memory, once the JVM is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public abstract class StageBenchmark {
  @Param({"1", "100"})
  private int sites = 1;

  private List<FoundFile> files = List.of();

  /** The only setup of a benchmark: those of subclasses may run before it. */
  @Setup
  public void declare() {
    files =
        new LargeEstate(sites, false)
            .files()
            .map(file -> FoundFile.inMemory(file.path(), file.text()))
            .toList();
    prepare();
  }

  /** Makes what the stage begins with, where that is not the files. */
  void prepare() {}

  List<FoundFile> files() {
    return files;
  }
}
