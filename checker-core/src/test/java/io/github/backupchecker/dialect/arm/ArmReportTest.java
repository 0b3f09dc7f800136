package io.github.backupchecker.dialect.arm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users are told about ARM files. */
class ArmReportTest {
  private static final String ID =
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.RecoveryServices/vaults/rsv";
  private final Checker checker = new Checker(Knowledge.load());
  @TempDir private Path folder;

  @Test
  void multiUserAuthorizationThatIsOffFailsAndIsQuoted() throws IOException {
    Report report =
        check(
            """
            { "id": "%s", "name": "rsv", "type": "Microsoft.RecoveryServices/vaults",
              "properties": { "securitySettings": { "multiUserAuthorization": "Disabled" } } }
            """
                .formatted(ID));

    assertThat(of(report, "multi-user-authorization-missing"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.outcome()).isEqualTo(Outcome.FAILED);
              assertThat(found.finding().message())
                  .startsWith("vaults/rsv has multi-user authorization Disabled: ");
              assertThat(found.finding().location().text()).isEqualTo("\"Disabled\"");
            });
  }

  @Test
  void multiUserAuthorizationThatIsOnPasses() throws IOException {
    Report report =
        check(
            """
            { "id": "%s", "name": "rsv", "type": "Microsoft.RecoveryServices/vaults",
              "properties": { "securitySettings": { "multiUserAuthorization": "Enabled" } } }
            """
                .formatted(ID));

    assertThat(of(report, "multi-user-authorization-missing")).isEmpty();
  }

  private static List<ReportedFinding> of(Report report, String rule) {
    return report.findings().stream().filter(f -> f.rule().id().equals(rule)).toList();
  }

  private Report check(String json) throws IOException {
    return check("main.json", json);
  }

  private Report check(String name, String json) throws IOException {
    return checker.check(CheckRequest.of(Files.writeString(folder.resolve(name), json)));
  }
}
