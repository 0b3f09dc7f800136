package io.github.backupchecker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the policies of a template back up in a day. */
class BackupTooFrequentTest {
  @TempDir private Path folder;

  @Test
  void timesOfDayAreCountedWhateverTheDayBeforeThem() {
    assertThat(
            found(
                "2026-01-01T06:00:00Z",
                "2026-01-02T06:00:00Z",
                "2026-01-03T06:00:00Z",
                "2026-01-04T06:00:00Z"))
        .isEmpty();
    assertThat(
            found(
                "2026-01-01T00:00:00Z",
                "2026-01-01T06:00:00Z",
                "2026-01-01T12:00:00Z",
                "2026-01-01T18:00:00Z"))
        .containsExactly(
            "policies/p backs up 4 times a day, nothing can be backed up to a vault more than 3"
                + " times");
  }

  private List<String> found(String... times) {
    return new Folder(folder)
            .with(
                "p.json",
                """
            { "resources": [ { "type": "Microsoft.RecoveryServices/vaults/backupPolicies",
              "name": "rsv/p", "apiVersion": "2024-04-01", "properties": {
                "backupManagementType": "MAB", "schedulePolicy": {
                  "schedulePolicyType": "SimpleSchedulePolicy", "scheduleRunFrequency": "Daily",
                  "scheduleRunTimes": [ "%s" ] } } } ] }
            """
                    .formatted(String.join("\", \"", times)))
            .check()
            .findings()
            .stream()
            .filter(finding -> finding.rule().id().equals("backup-too-frequent"))
            .map(finding -> finding.finding().message())
            .toList();
  }
}
