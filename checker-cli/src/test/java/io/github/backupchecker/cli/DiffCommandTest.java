package io.github.backupchecker.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two estates, and what differs between them alone. */
class DiffCommandTest {
  private static final String ESTATE =
      """
      vaults:
        rsv: { hybrid-security: enabled, immutability: locked, soft-delete: { state: enabled }, redundancy: %s }
      agents:
        fs-01: { vault: rsv, version: %s }
      """;
  private static final String VAULT =
      """
      { "id": "/subscriptions/0/resourceGroups/rg/providers/Microsoft.RecoveryServices/vaults/rsv",
        "name": "rsv", "type": "Microsoft.RecoveryServices/vaults", "properties": {
          "securitySettings": { "immutabilitySettings": { "state": "Unlocked" },
            "softDeleteSettings": { "enhancedSecurityState": "Enabled", "softDeleteState": "Enabled" } } } }
      """;
  @TempDir private Path folder;
  private Path declared;
  private Path other;

  @BeforeEach
  void estates() throws IOException {
    declared = Files.createDirectory(folder.resolve("declared"));
    other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(declared.resolve("e.yaml"), ESTATE.formatted("geo", "2.0.9262.0"));
  }

  private Run diff(String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "diff";
    System.arraycopy(options, 0, all, 1, options.length);
    all[options.length + 1] = declared.toString();
    all[options.length + 2] = other.toString();
    return Run.of(all);
  }

  @Test
  void whatIsAlikeDiffersInNothing() throws IOException {
    Files.writeString(other.resolve("a.yaml"), "# moved\n" + ESTATE.formatted("geo", "2.0.9262.0"));
    Run run = diff("--fail-on", "note");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("nothing differs between 'declared' and 'other'\n");
    assertThat(run.out()).doesNotContain("multi-user-authorization-missing");
  }

  @Test
  void whatIsWeakerFails() throws IOException {
    Files.writeString(other.resolve("e.yaml"), ESTATE.formatted("geo", "2.0.9250.0"));
    Run run = diff();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            """
            what differs between 'declared' and 'other':
              agents/fs-01, version: 2.0.9262.0 -> 2.0.9250.0 (weaker)

            error[protection-weakened]: version of agents/fs-01 goes from 2.0.9262.0 to 2.0.9250.0
            """);
    assertThat(run.out()).doesNotContain("missing]", "what stands in the estate");
  }

  /** What nobody can call weaker weighs as a note does. */
  @Test
  void anyDifferenceCountsWhereNotesDo() throws IOException {
    Files.writeString(other.resolve("e.yaml"), ESTATE.formatted("zone", "2.0.9262.0"));

    assertThat(diff().exitCode()).isZero();
    assertThat(diff("--fail-on", "warning").exitCode()).isZero();
    assertThat(diff("--fail-on", "note").exitCode()).isEqualTo(1);
    assertThat(diff("--fail-on", "never").exitCode()).isZero();
  }

  @Test
  void driftIsToldAcrossFormatsByNames() throws IOException {
    Files.writeString(other.resolve("vault.json"), VAULT);
    Run run = diff();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            """
            what differs between 'declared' and 'other':
              vaults/rsv, immutability: locked -> unlocked (weaker)

            """);
  }

  @Test
  void whatIsOnOneSideIsTold() throws IOException {
    Files.writeString(
        other.resolve("e.yaml"), ESTATE.formatted("geo", "2.0.9262.0").replace("fs-01:", "fs-02:"));

    assertThat(diff().out())
        .contains(
            "  agents/fs-02 is there in 'other' and not declared in 'declared'\n",
            "  agents/fs-01 is declared in 'declared' and not there in 'other'\n");
  }

  @Test
  void everyFormatShowsTheDifferencesAlone() throws IOException {
    Files.writeString(other.resolve("e.yaml"), ESTATE.formatted("geo", "2.0.9250.0"));
    Run json = diff("--format", "json");
    Run html = diff("--format", "html");
    Run markdown = diff("--format", "markdown");

    assertThat(json.out())
        .contains("\"label\": \"declared\",\n    \"present\": \"other\",")
        .doesNotContain("declares no Resource Guard");
    assertThat(html.out())
        .contains("What differs between 'declared' and 'other'")
        .doesNotContain("declares no Resource Guard");
    assertThat(markdown.out())
        .contains("## What differs between 'declared' and 'other'")
        .doesNotContain("declares no Resource Guard", "What stands");
  }

  @Test
  void aSideThatIsNotThereIsWrongUsage() {
    assertThat(Run.of("diff", declared.toString(), "nowhere").exitCode()).isEqualTo(2);
    assertThat(Run.of("diff", "nowhere", declared.toString()).err())
        .contains("there is no file or folder 'nowhere'");
    assertThat(Run.of("diff", declared.toString()).exitCode()).isEqualTo(2);
    assertThat(diff("--base-ref", "main").err()).contains("--base-ref");
  }

  @Test
  void aSideThatDeclaresNothingIsAProblem() throws IOException {
    Files.writeString(other.resolve("e.yaml"), ESTATE.formatted("geo", "2.0.9250.0"));
    Files.delete(declared.resolve("e.yaml"));

    assertThat(diff().exitCode()).isEqualTo(2);
    assertThat(diff().out()).contains("problem[nothing-to-check]: the base 'declared' declares no");
  }
}
