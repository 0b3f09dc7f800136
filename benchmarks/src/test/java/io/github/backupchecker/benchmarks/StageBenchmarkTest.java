package io.github.backupchecker.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Every stage is measured on what is declared, not on an estate that nobody has filled yet. */
class StageBenchmarkTest {

  @Test
  void declarationsAreBoundAndResolved() {
    BindBenchmark bind = new BindBenchmark();
    bind.declare();
    ResolveBenchmark resolve = new ResolveBenchmark();
    resolve.declare();

    assertThat(bind.declarations().objects()).isEqualTo(66);
    assertThat(resolve.estate().get(0).present().estate().agents()).hasSize(45);
  }

  @Test
  void rulesExamineWhatACheckExamines() {
    EvaluateBenchmark evaluate = new EvaluateBenchmark();
    evaluate.declare();
    CheckBenchmark check = new CheckBenchmark();
    check.declare();

    assertThat(check.report().totals().examinations()).isPositive();
    assertThat(evaluate.judgement().all().answers())
        .hasSameSizeAs(check.report().operations())
        .isNotEmpty();
  }

  @Test
  void findingsAreRendered() throws IOException {
    RenderBenchmark render = new RenderBenchmark();
    render.declare();

    assertThat(render.text()).contains("agents/fs-0-24");
  }
}
