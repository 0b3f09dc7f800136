package io.github.backupchecker.dialect.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.ProblemKind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the objects of a kind have in common, by folder. */
class DefaultsTest {
  private static final String VAULTS =
      """
      vaults:
        v: { hybrid-security: enabled, immutability: locked, soft-delete: always-on }
        w: { hybrid-security: enabled, immutability: disabled, soft-delete: always-on }
      """;

  @TempDir private Path folder;

  @Test
  void defaultsApplyInTheirFolderAndBelowAndTheNearestWins() {
    Report report =
        new Folder(folder)
            .with("vaults.yaml", VAULTS)
            .with("defaults.yaml", "defaults: { agents: { vault: v, version: 2.0.9249.0 } }")
            .with("a.yaml", "agents: { a: , a2: { version: 2.0.9262.0 } }")
            .with("lab/defaults.yaml", "defaults: { agents: { vault: w } }")
            .with("lab/b.yaml", "agents: { b: }")
            .with("lab/deep/c.yaml", "agents: { c: { vault: v } }")
            .check();

    assertThat(report.problems()).isEmpty();
    assertThat(immutabilityUnsupported(report)).containsExactly("agents/a", "agents/c");
  }

  /** By then the files before it are read already. */
  @Test
  void defaultsOfTheLastFileAreMeantForTheFirst() {
    Report report =
        new Folder(folder)
            .with("a.yaml", VAULTS + "agents: { a: { version: 2.0.9249.0 } }")
            .with("z.yaml", "defaults: { agents: { vault: v } }")
            .check();

    assertThat(report.problems()).isEmpty();
    assertThat(immutabilityUnsupported(report)).containsExactly("agents/a");
  }

  @Test
  void objectsThatSayNothingThemselvesAreOursWhereDefaultsAreMeantForThem() {
    Folder estate =
        new Folder(folder)
            .with("vaults.yaml", VAULTS)
            .with("a.yaml", "agents:\n  a:\n  b: { description: till }\n");

    assertThat(estate.check().passedOver()).hasSize(1);
    assertThat(
            immutabilityUnsupported(
                estate
                    .with("d.yaml", "defaults: { agents: { vault: v, version: 2.0.9249.0 } }")
                    .check()))
        .containsExactly("agents/a", "agents/b");
  }

  @Test
  void defaultsOfAnyKindMakeAFileOurs() {
    Folder estate = new Folder(folder).with("v.yaml", VAULTS);

    assertThat(
            estate.with("d.yaml", "defaults: { operations: { unattended: true } }").check().files())
        .contains("d.yaml");
    assertThat(
            estate
                .with("d.yaml", "defaults: { agentz: { vault: v, version: 2.0.9040.0 } }")
                .check()
                .problems())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(ProblemKind.UNKNOWN_KEY));
  }

  @Test
  void aFindingOnADefaultShowsWhereItStandsAndWhichObjectUsesIt() {
    Report report =
        new Folder(folder)
            .with("d.yaml", "defaults: { agents: { version: 2.0.9040.0 } }\n" + VAULTS)
            .with("x/a.yaml", "agents:\n  a: { vault: v }\n")
            .check();

    assertThat(report.findings())
        .filteredOn(f -> f.rule().id().equals("agent-too-old"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.finding().location()).hasToString("d.yaml:1:32");
              assertThat(found.finding().related())
                  .anySatisfy(r -> assertThat(r.location()).hasToString("x/a.yaml:2:3"));
            });
  }

  @Test
  void mappingsMergeKeyByKeyAndListsAndScalarsReplace() {
    Report report =
        new Folder(folder)
            .with(
                "d.yaml",
                """
                defaults:
                  vaults:
                    soft-delete: { state: disabled, retention: 7 days }
                    notifications: { emails: [ a@b.example ] }
                    immutability: { state: locked, type: time-based, duration: 1 day }
                """)
            .with(
                "v.yaml",
                """
                vaults:
                  v:
                    soft-delete: { state: enabled }
                    notifications: { emails: [ ] }
                    immutability: locked
                """)
            .check();

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings())
        .extracting(f -> f.rule().id())
        .contains("soft-delete-retention-out-of-range", "notification-missing")
        .doesNotContain("soft-delete-disabled", "immutability-duration-invalid");
  }

  @Test
  void aVaultOfAnotherTeamHasNoDefaultsOfOurs() {
    Report report =
        new Folder(folder)
            .check(
                "defaults: { vaults: { immutability: disabled } }\nvaults: { v: { elsewhere: true } }");

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings()).isEmpty();
  }

  @Test
  void twoDefaultsForOneKindInOneFolderAreADuplicate() {
    Report report =
        new Folder(folder)
            .with("v.yaml", VAULTS)
            .with("a.yaml", "defaults: { agents: { vault: v } }")
            .with("b.yaml", "defaults: { agents: { vault: w }, servers: { vault: v } }")
            .check();

    assertThat(report.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.DUPLICATE_KEY);
              assertThat(problem.location()).hasToString("b.yaml:1:13");
              assertThat(problem.related().get(0).location()).hasToString("a.yaml:1:13");
            });
  }

  @Test
  void whatIsWrongInDefaultsIsSaidOnceHoweverManyObjectsUseThem() {
    Report report =
        new Folder(folder)
            .check(
                """
                defaults: { agents: { verzion: 1 }, boxes: { } }
                agents: { a: , b: , c: }
                """);

    assertThat(report.problems())
        .extracting(p -> p.kind().id() + " " + p.location())
        .containsExactly("unknown-key f.yaml:1:23", "unknown-key f.yaml:1:37");
  }

  private static List<String> immutabilityUnsupported(Report report) {
    return report.findings().stream()
        .filter(f -> f.rule().id().equals("immutability-unsupported"))
        .map(ReportedFinding::finding)
        .map(f -> f.subject().text())
        .sorted()
        .toList();
  }
}
