package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String TOTALS = "1 file, ";
  @TempDir private Path folder;

  @Test
  void aViolationIsShownAtItsPlaceAndFailsTheRun() throws IOException {
    Run run = Run.of("check", shortRetention().toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .contains("error[retention-below-minimum]: ", "short.yaml:3:25")
        .contains(" 3 |     retention: { daily: 5 days }\n   |                         ^^^^^^\n")
        .contains(TOTALS)
        .endsWith("status: non-compliant\n");
  }

  @Test
  void aPlaceLeadsToTheFileFromWhereTheUserStandsAndOnlyInText() throws IOException {
    Path file = shortRetention();
    String shown =
        Path.of("")
            .toAbsolutePath()
            .relativize(file.toAbsolutePath())
            .toString()
            .replace('\\', '/');

    assertThat(Run.of("check", folder.toString()).out()).contains("--> " + shown + ":3:25");
    assertThat(Run.of("check", "--format", "json", folder.toString()).out())
        .contains("\"file\": \"short.yaml\"");
  }

  @Test
  void whatUpgradesWouldComeToIsInTheFormatsThatShowIt() throws IOException {
    Files.writeString(
        folder.resolve("a.yaml"),
        "vaults: { v: { immutability: locked } }\nagents: { a: { vault: v, version: 2.0.9000.0 } }\n");

    assertThat(Run.of("check", "--format", "json", folder.toString()).out())
        .contains("\"upgrades\": [", "\"what\": \"MARS agent\"", "\"agents/a\"");
  }

  @Test
  void aPlaceInABaseFolderLeadsThereFromWhereTheUserStands() throws IOException {
    Path base = Files.createDirectories(folder.resolve("base"));
    Path head = Files.createDirectories(folder.resolve("head"));
    Files.writeString(base.resolve("v.yaml"), "vaults:\n  v: { immutability: locked }\n");
    Files.writeString(head.resolve("v.yaml"), "vaults:\n  v: { immutability: disabled }\n");
    Path here = Path.of("").toAbsolutePath();
    String before = here.relativize(base.resolve("v.yaml").toAbsolutePath()) + ":2:22";

    assertThat(Run.of("check", "--base", base.toString(), head.toString()).out())
        .startsWith("what changed since 'base':\n  vaults/v, immutability: locked -> disabled")
        .contains("::: " + before.replace('\\', '/') + "\n");
  }

  @Test
  void whatDoesNotWeighEnoughDoesNotFailTheRun() throws IOException {
    Run run = Run.of("check", "--fail-on", "NEVER", shortRetention().toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).endsWith("status: non-compliant, let pass: fail-on is never\n");
  }

  @Test
  void quietSaysThatErrorsWereLetPass() throws IOException {
    Run run = Run.of("check", "--quiet", "--fail-on", "never", shortRetention().toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith(TOTALS)
        .endsWith("status: non-compliant, let pass: fail-on is never\n")
        .hasLineCount(2);
  }

  @Test
  void anOpenGateDoesNotLetPassWhatCouldNotBeRead() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "vaults:\n  v: { colour: blue }\n");
    assertThat(Run.of("check", "--fail-on", "never", folder.toString()).exitCode()).isEqualTo(2);
    String out = folder.resolve("out").toString();
    assertThat(
            Run.of("report", "--output", out, "--fail-on", "never", folder.toString()).exitCode())
        .isEqualTo(2);
  }

  @Test
  void anOperationThatCannotBeReadHasEveryMemberInJson() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("o.yaml"),
            "vaults: { v: {} }\noperations: { o: { do: '${what}', on: vaults/v } }\n");
    assertThat(Run.of("check", "--format", "json", file.toString()).out())
        .contains("      \"operation\": null,\n      \"product\": null,\n")
        .contains("      \"code\": null,\n      \"remedy\": null,\n");
  }

  @Test
  void aProblemMakesTheRunIncompleteAndTheReportsAreWritten() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "vaults:\n  v: { colour: blue }\n");
    Path json = folder.resolve("out/report.json");

    Run run = Run.of("check", "--format", "json=" + json, folder.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("problem[unknown-key]: ", "status: incomplete\n");
    assertThat(json).content().contains("\"status\": \"incomplete\"");
  }

  @Test
  void nothingToCheckIsIncompleteUnlessItIsAllowed() {
    assertThat(Run.of("check", folder.toString()))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(run -> assertThat(run.out()).contains("problem[nothing-to-check]: "));
    assertThat(Run.of("check", "--allow-empty", folder.toString()).exitCode()).isZero();
  }

  @Test
  void jsonOnTheStandardOutputIsAloneThere() throws IOException {
    Run run = Run.of("check", "--format", "JSON", shortRetention().toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith("{\n  \"schemaVersion\": 1,").endsWith("}\n");
    assertThat(run.err()).startsWith(TOTALS).endsWith("status: non-compliant\n");
  }

  @Test
  void aFolderAloneAsksForWhatPeopleAndProgramsRead() throws IOException {
    Path out = folder.resolve("out");

    Run run = Run.of("check", "--output", out.toString(), shortRetention().toString());

    assertThat(run.out()).contains("error[retention-below-minimum]");
    assertThat(out.resolve("backup-report.html")).content().startsWith("<!doctype html>");
    assertThat(out.resolve("backup-report.json")).content().startsWith("{");
    assertThat(out.resolve("backup-report.sarif")).content().contains("sarif-schema-2.1.0");
    assertThat(out.resolve("backup-report.junit.xml")).content().contains("<testsuites");
    assertThat(out).isDirectoryNotContaining("glob:**.{md,txt,csv}");
  }

  @Test
  void aReportThatCannotBeWrittenIsNamed() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    Run run =
        Run.of(
            "check",
            "--format",
            "json=" + file.resolve("report.json"),
            "--fail-on",
            "never",
            shortRetention().toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("report.json' cannot be written: ");
    assertThat(run.out()).contains(TOTALS);
  }

  @Test
  void quietPrintsTheTotalsAlone() throws IOException {
    Run run = Run.of("check", "--quiet", shortRetention().toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith(TOTALS).endsWith("status: non-compliant\n").hasLineCount(2);
  }

  @Test
  void aLimitOfPrintedFindingsChangesNeitherTotalsNorExitCode() throws IOException {
    Run run = Run.of("check", "--max-findings", "0", shortRetention().toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("more finding").contains(TOTALS).doesNotContain("error[");
  }

  @Test
  void coloursAreForTerminalsOrForThoseWhoInsist() throws IOException {
    String path = shortRetention().toString();

    assertThat(Run.of("check", path).out()).doesNotContain("\u001b");
    assertThat(Run.of("check", "--color", "Always", path).out()).contains("\u001b[1;31merror[");
  }

  @Test
  void aReportFailsOnlyWhenTheRunIsIncomplete() throws IOException {
    Path out = folder.resolve("out");

    Run run = Run.of("report", "--output", out.toString(), shortRetention().toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(TOTALS)
        .contains("backup-report.html\n", "backup-report.sarif\n", "backup-report.junit.xml\n");
    assertThat(Run.of("report", "--output", out.toString(), out.toString()).exitCode())
        .isEqualTo(2);
  }

  private Path shortRetention() throws IOException {
    return Files.writeString(
        folder.resolve("short.yaml"),
        """
        policies:
          files:
            retention: { daily: 5 days }
        """);
  }
}
