package io.github.backupchecker.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of the controls that the rules serve. */
class ControlsTest {
  @TempDir private Path folder;

  @Test
  void whatAProblemKeptFromBeingJudgedIsNoControlOfWhichNothingWasFound() {
    assertThat(immutability("locked")).isEqualTo(ReportedControl.Standing.NOTHING_FOUND);
    assertThat(immutability("disabled")).isEqualTo(ReportedControl.Standing.FAILED);
    assertThat(immutability("enabled")).isEqualTo(ReportedControl.Standing.UNDETERMINED);
  }

  private ReportedControl.Standing immutability(String state) {
    Report report =
        new Folder(folder).with("v.yaml", "vaults: { v: { immutability: " + state + " } }").check();
    return report.frameworks().all().stream()
        .flatMap(framework -> framework.controls().stream())
        .filter(one -> one.control().title().equals("Immutability is enabled"))
        .findFirst()
        .orElseThrow()
        .standing();
  }
}
