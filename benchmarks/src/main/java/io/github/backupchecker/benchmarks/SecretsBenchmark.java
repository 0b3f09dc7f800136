package io.github.backupchecker.benchmarks;

import io.github.backupchecker.secret.MaskingReader;
import io.github.backupchecker.source.FoundFile;
import io.github.backupchecker.tree.Limits;
import io.github.backupchecker.tree.TreeReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/** Bytes to trees without secrets: what looking for them costs is the difference to the trees. */
public class SecretsBenchmark extends StageBenchmark {
  private final MaskingReader reader = new MaskingReader(new TreeReader(Limits.defaults()));

  @Benchmark
  public void maskedTrees(Blackhole trees) {
    for (FoundFile file : files()) {
      trees.consume(reader.read(file));
    }
  }
}
