package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.settings.FailOn;
import org.junit.jupiter.api.Test;

/** Counts as people say them. */
class FindingCountTest {

  @Test
  void oneIsNotMany() {
    assertThat(new FindingCount(1, 0, 0, 0).fails(FailOn.ERROR))
        .isEqualTo("1 error fails the build (failOn=error)");
    assertThat(new FindingCount(3, 0, 0, 0).fails(FailOn.ERROR))
        .isEqualTo("3 errors fail the build (failOn=error)");
  }

  @Test
  void theLastOfSeveralStandsBehindAnd() {
    assertThat(new FindingCount(2, 1, 0, 0).words()).isEqualTo("2 errors and 1 warning");
    assertThat(new FindingCount(0, 2, 1, 3).words())
        .isEqualTo("2 warnings, 1 note and 3 undetermined findings");
  }
}
