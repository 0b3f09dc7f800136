package io.github.backupchecker.dialect.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.CheckRequest;
import io.github.backupchecker.Checker;
import io.github.backupchecker.binding.Form;
import io.github.backupchecker.binding.MapForm;
import io.github.backupchecker.binding.ObjectForm;
import io.github.backupchecker.evaluation.Outcome;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.ProblemKind;
import io.github.backupchecker.knowledge.reader.KnowledgeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The declaration language, as strict as it says. */
class LanguageDialectTest {
  private final Checker checker = new Checker(new KnowledgeFile().read());
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vaults: { v: { imutability: locked } } | unknown-key | immutability",
        "policies: { p: { backupManagementType: AzureIaasVM } } | unknown-key | stay in ARM",
        "agnets: { a: { vault: v } } | unknown-key | agents",
        "vaults: { v: { notifications: { mails: [ x ] } } } | unknown-key | emails",
        "servers: { s: { protection-groups: { g: { polcy: p } } } } | unknown-key | policy",
        "vaults: { v: { immutability: lokced } } | invalid-value | locked",
        "agents: { a: { version: latest } } | invalid-value | 2.0",
        "agents: { a: { version: 10.22.197.0 } } | invalid-value | MARS",
        "servers: { s: { product: DPM something } } | invalid-value | DPM 2022",
        "policies: { p: { retention: { daily: 30 } } } | invalid-value | 7 days",
        "operations: { o: { do: delete-all } } | invalid-value | one of",
        "operations: { o: { run: Get-Date } } | invalid-value | Remove-OBPolicy",
        "vaults: [ a ] | wrong-type | mapping",
        "vaults: { v: locked } | wrong-type | mapping",
        "agents: { a: { version: } } | wrong-type | no value",
        "agents: { a: { vault: [ v ] } } | wrong-type | a list",
        "agents: { a: { protects: { volumes: { d: 1 } } } } | wrong-type | list",
        "agents: { a: { vault: v } } | unresolved-reference | v",
        "agents: { a: { policy: p } } | unresolved-reference | p",
        "operations: { o: { do: upgrade, on: agents/x } } | unresolved-reference | agents/x",
        "agents: { a: { version: 2.0.9262.0, version: 2.0.9262.0 } } | duplicate-key | twice",
      })
  void whatDoesNotFitIsOneLocatedProblem(String yaml, String kind, String hint) throws IOException {
    assertThat(check(yaml).problems())
        .singleElement()
        .matches(p -> p.location() != null)
        .matches(p -> p.kind().id().equals(kind), kind)
        .matches(p -> p.message().contains(hint), hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${days}",
        "{{ days }}",
        "'{{ days }}'",
        "[parameters('days')]",
        "!Ref days",
        "var.days",
        "${n} days"
      })
  void aPlaceholderIsNeitherAProblemNorAPass(String placeholder) throws IOException {
    Report report = check("policies:\n  p:\n    retention:\n      daily: " + placeholder + "\n");

    assertThat(report.problems()).isEmpty();
    assertThat(report.totals().undetermined()).isPositive();
    assertThat(report.totals().failed()).isZero();
  }

  @Test
  void aPlaceholderInANameIsTakenLiterally() throws IOException {
    Report report =
        check(
            """
            vaults:
              ${vault}: { immutability: locked }
            agents:
              a: { vault: "${vault}", version: 2.0.9249.0 }
            """);

    assertThat(report.problems()).isEmpty();
    assertThat(report.findings())
        .anyMatch(f -> f.rule().id().equals("immutability-unsupported") && isFailed(f));
  }

  private static boolean isFailed(ReportedFinding finding) {
    return finding.outcome() == Outcome.FAILED;
  }

  @Test
  void keysThatBeginWithXAreIgnoredEverywhere() throws IOException {
    assertThat(
            check(
                    """
                    x-anchors: { a: &a { daily: 30 days } }
                    policies:
                      x-template: { nothing: here }
                      p: { x-note: 1, retention: { <<: *a, x-more: 2 } }
                    """)
                .problems())
        .isEmpty();
  }

  @Test
  void spellingsOfArmAreReadToo() throws IOException {
    assertThat(
            check(
                    """
                    vaults:
                      v:
                        hybrid-security: AlwaysON
                        immutability: Unlocked
                        soft-delete: { state: Enabled, retention: { count: 14, durationType: Days } }
                        redundancy: GeoRedundant
                    """)
                .problems())
        .isEmpty();
  }

  @Test
  void aNameDeclaredInTwoFilesIsShownAtBothPlaces() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "agents: { fs: { version: 2.0.9262.0 } }\n");
    Files.writeString(folder.resolve("b.yaml"), "agents: { fs: { version: 2.0.9000.0 } }\n");

    assertThat(checker.check(CheckRequest.of(folder)).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.kind()).isEqualTo(ProblemKind.DUPLICATE_NAME);
              assertThat(problem.location()).hasToString("b.yaml:1:11");
              assertThat(problem.related().get(0).location()).hasToString("a.yaml:1:11");
            });
  }

  @Test
  void whatDependsOnAVaultOfAnotherTeamIsUndeterminedAsAWarning() throws IOException {
    Report report =
        check(
            """
            vaults: { v: { elsewhere: true } }
            agents: { a: { vault: v, version: 2.0.9249.0 } }
            operations: { o: { do: stop-protection-and-delete-data, on: agents/a } }
            """);

    assertThat(report.findings())
        .filteredOn(f -> f.rule().id().matches("immutability-unsupported|operation-refused"))
        .hasSize(2)
        .allMatch(f -> f.severity().word().equals("warning"))
        .noneMatch(LanguageDialectTest::isFailed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openapi: 3.0.0\nservers:\n  - url: https://x\n",
        "server:\n  port: 8080\n",
        "apiVersion: v1\nkind: Service\nspec: { agents: 3 }\n",
        "services: { db: { image: x } }\n"
      })
  void filesOfOtherProgramsAreNotOurs(String yaml) throws IOException {
    Files.writeString(folder.resolve("other.yaml"), yaml);
    Report report = checker.check(CheckRequest.of(folder));

    assertThat(report.problems())
        .extracting(Problem::kind)
        .containsOnly(ProblemKind.NOTHING_TO_CHECK);
    assertThat(report.passedOver()).hasSize(1);
  }

  private Report check(String yaml) throws IOException {
    return checker.check(CheckRequest.of(Files.writeString(folder.resolve("f.yaml"), yaml)));
  }

  @Test
  void theWordsThatBackupAloneHasAreKeysOfTheLanguage() {
    Set<String> names = new HashSet<>();
    new LanguageDialect(new KnowledgeFile().read())
        .shape()
        .keys()
        .forEach(key -> names.addAll(names(key.form())));

    assertThat(names).containsAll(Recognition.OF_BACKUP);
  }

  private static Set<String> names(Form<?> form) {
    Set<String> names = new HashSet<>();
    if (form instanceof MapForm map) {
      names.addAll(names(map.value()));
    } else if (form instanceof ObjectForm<?> object) {
      names.addAll(object.shape().names());
    }
    return names;
  }
}
