package io.github.backupchecker.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import io.github.backupchecker.reading.Base;
import io.github.backupchecker.render.OpenablePaths;
import io.github.backupchecker.render.text.Style;
import io.github.backupchecker.render.text.TextOptions;
import io.github.backupchecker.settings.FailOn;
import io.github.backupchecker.settings.Overrides;
import io.github.backupchecker.settings.UndeterminedPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is logged at which level, and what the last lines say. */
class BuildConsoleTest {
  @TempDir private Path start;
  private Path module;
  private final Recorder log = new Recorder();

  @BeforeEach
  void anEstateWithFindingsOfEverySeverity() throws IOException {
    module = Files.createDirectories(start.resolve("module/src/main/backup"));
    Files.writeString(
        module.resolve("estate.yaml"),
        """
        vaults:
          rsv: { hybrid-security: enabled, immutability: unlocked, soft-delete: { state: enabled, retention: 14 days } }
        agents:
          fs-01: { vault: rsv, version: 2.0.9938.0, policy: files }
        policies:
          files: { schedule: { every: day }, retention: { daily: 3 days } }
          more: { schedule: { every: day }, retention: { daily: "${days}" } }
        """);
  }

  @Test
  void aFindingIsOneCallAtItsOwnLevel() {
    print(check(FailOn.ERROR, UndeterminedPolicy.WARN), true);

    assertThat(log.calls())
        .anyMatch(call -> call.startsWith("error error[retention-below-minimum]: "))
        .anyMatch(call -> call.startsWith("warn undetermined["))
        .anyMatch(call -> call.startsWith("warn warning["))
        .anyMatch(call -> call.startsWith("info note["))
        .noneMatch(call -> call.startsWith("error ") && !call.startsWith("error error["));
    assertThat(log.calls())
        .filteredOn(call -> call.startsWith("error "))
        .singleElement()
        .asString()
        .contains("\n  --> module/src/main/backup/estate.yaml:6:")
        .contains("^^^^^^")
        .endsWith("\n");
  }

  @Test
  void whatCannotBeToldIsAnErrorWhereItFailsTheBuild() {
    print(check(FailOn.ERROR, UndeterminedPolicy.FAIL), true);

    assertThat(log.calls()).anyMatch(call -> call.startsWith("error undetermined["));
  }

  @Test
  void whatIsLetPassOrReportedOnlyIsAWarningAtMost() {
    print(check(FailOn.NEVER, UndeterminedPolicy.FAIL), true);
    print(check(FailOn.ERROR, UndeterminedPolicy.FAIL), false);

    assertThat(log.calls())
        .anyMatch(call -> call.startsWith("warn error["))
        .noneMatch(call -> call.startsWith("error "));
  }

  @Test
  void filesPassedOverAreForThoseWhoDebug() throws IOException {
    Files.writeString(module.resolve("readme.txt"), "x");
    print(check(FailOn.ERROR, UndeterminedPolicy.WARN), true);

    assertThat(log.calls())
        .contains("debug note: 1 file was passed over")
        .noneMatch(call -> call.startsWith("info note: 1 file"));
  }

  @Test
  void whatChangedIsInformation() {
    CheckRequest request = CheckRequest.of(module).since(Optional.of(new Base.Folder(module)));
    print(new Checker(new KnowledgeFile().read()).check(request), true);

    assertThat(log.calls()).contains("info nothing changed since 'base'\n");
  }

  @Test
  void theLastLinesListWhatFailsAndCountTheRest() {
    String failure = summary(check(FailOn.ERROR, UndeterminedPolicy.WARN)).failure();

    assertThat(failure.lines().toList())
        .satisfies(
            lines -> {
              assertThat(lines.get(0)).isEqualTo("1 error fails the build (failOn=error):");
              assertThat(lines.get(1))
                  .startsWith(
                      "  error[retention-below-minimum] module/src/main/backup/estate.yaml:6:");
              assertThat(lines.get(2))
                  .startsWith("Let pass: ")
                  .endsWith(" and 3 undetermined findings");
              assertThat(lines.get(3)).startsWith("Backup configuration non-compliant: 1 file, ");
            });
    assertThat(failure).doesNotContain("warning[", "note[", "waive ");
  }

  @Test
  void theLastLinesListTheHeaviestFirstAndFiveAtMost() {
    String failure = summary(check(FailOn.NOTE, UndeterminedPolicy.FAIL)).failure();

    assertThat(failure.lines().skip(1).findFirst().orElseThrow())
        .startsWith("  error[retention-below-minimum]");
    assertThat(
            failure
                .lines()
                .takeWhile(line -> !line.startsWith("Correct the declarations: "))
                .filter(line -> line.startsWith("  ")))
        .hasSize(6);
    assertThat(failure).contains("\n  ... and ").doesNotContain("Let pass");
  }

  @Test
  void aReportThatIsReadOnlySaysSo() {
    assertThat(summary(check(FailOn.ERROR, UndeterminedPolicy.FAIL)).reported())
        .startsWith("Backup configuration non-compliant, reported only: ");
  }

  private void print(Report report, boolean fails) {
    new BuildConsole(log, options(), fails).print(report);
  }

  private Summary summary(Report report) {
    return new Summary(report, Outputs.NONE, options());
  }

  private TextOptions options() {
    return new TextOptions(Style.NONE, 100, false, new OpenablePaths(List.of(module), start));
  }

  private Report check(FailOn failOn, UndeterminedPolicy undetermined) {
    Overrides overrides = new Overrides(Optional.of(failOn), Optional.of(undetermined), false);
    return new Checker(new KnowledgeFile().read()).check(CheckRequest.of(module).with(overrides));
  }
}
