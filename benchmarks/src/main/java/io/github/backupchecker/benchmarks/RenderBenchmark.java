package io.github.backupchecker.benchmarks;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.render.Format;
import io.github.backupchecker.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;

/** A report to text in a format. */
public class RenderBenchmark extends StageBenchmark {
  @Param({"TEXT", "HTML", "JSON", "SARIF"})
  private Format format = Format.TEXT;

  private final Stages stages = new Stages();
  private Report report = stages.check(List.of(), 1);

  @Override
  void prepare() {
    report = stages.check(files(), 1);
  }

  @Benchmark
  public String text() throws IOException {
    StringWriter out = new StringWriter();
    format.renderer(SourceFile::path).render(report, out);
    return out.toString();
  }
}
