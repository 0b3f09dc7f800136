package io.github.backupchecker.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.operation.OperationAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How changes are judged: by the base, with what the same change upgrades first. */
class JudgedChangesTest {
  private static final String SAFE =
      "hybrid-security: enabled, soft-delete: { state: enabled }, notifications: { emails:"
          + " a@contoso.example }";
  private static final String ESTATE =
      """
      vaults:
        rsv: { %s, immutability: %s }
      agents:
        a1: { vault: rsv, version: %s, policy: p }
      policies:
        p: { schedule: { every: day }, retention: { daily: %s } }
      """;
  @TempDir private Path folder;

  private static String estate(String immutability, String version, String daily) {
    return ESTATE.formatted(SAFE, immutability, version, daily);
  }

  @Test
  void aChangeThatUnlocksAndCutsAtOnceIsRefused() throws IOException {
    Report report =
        new Revisions(
                estate("unlocked", "2.0.9262.0", "30 days"),
                estate("disabled", "2.0.9262.0", "9 days"))
            .report(folder);

    assertThat(Revisions.findings(report))
        .contains("operation-refused agents/a1", "protection-weakened vaults/rsv");
    assertThat(answers(report))
        .containsExactly(
            "disable-immutability on vaults/rsv: allowed",
            "reduce-retention on agents/a1: refused");
  }

  @Test
  void lockingAndCuttingAtOnceIsJudgedBeforeTheLock() throws IOException {
    Report report =
        new Revisions(
                estate("disabled", "2.0.9262.0", "30 days"),
                estate("locked", "2.0.9262.0", "9 days"))
            .report(folder);

    assertThat(answers(report)).containsExactly("reduce-retention on agents/a1: pin-required");
    assertThat(Revisions.findings(report)).doesNotContain("operation-refused agents/a1");
  }

  @Test
  void whatIsUpgradedByTheSameChangeIsUpgradedFirst() throws IOException {
    Report upgraded =
        new Revisions(
                estate("disabled", "2.0.9250.0", "30 days"),
                estate("disabled", "2.0.9262.0", "9 days"))
            .report(folder);
    assertThat(answers(upgraded)).containsExactly("reduce-retention on agents/a1: pin-required");

    Report lowered =
        new Revisions(
                estate("disabled", "2.0.9262.0", "30 days"),
                estate("disabled", "2.0.9250.0", "9 days"))
            .report(folder);
    assertThat(answers(lowered)).containsExactly("reduce-retention on agents/a1: pin-required");
    assertThat(Revisions.findings(lowered)).contains("protection-weakened agents/a1");
  }

  @Test
  void aDeclaredOperationThatSaysTheSameIsShownOnceAndJudgedByTheBase() throws IOException {
    String plan = "operations:\n  cut: { do: reduce-retention, on: %s, to: { daily: %s } }\n";
    String base = estate("unlocked", "2.0.9262.0", "30 days");
    String head = estate("disabled", "2.0.9262.0", "9 days");

    for (String on : List.of("agents/a1", "policies/p", "agents/*")) {
      Report same = new Revisions(base, head + plan.formatted(on, "9 days")).report(folder);
      assertThat(answers(same))
          .as(on)
          .containsExactlyInAnyOrder(
              "disable-immutability on vaults/rsv: allowed",
              "reduce-retention on agents/a1: refused");
      assertThat(Revisions.findings(same)).as(on).contains("operation-refused operations/cut");
    }
    Report other = new Revisions(base, head + plan.formatted("agents/a1", "8 days")).report(folder);
    assertThat(answers(other)).hasSize(3);
    assertThat(Revisions.findings(other)).contains("operation-refused agents/a1");
  }

  @Test
  void whatIsGoneIsExplainedByWhatIsDoneToIt() throws IOException {
    String base = estate("locked", "2.0.9262.0", "30 days");
    String gone = "vaults:\n  rsv: { %s, immutability: locked }\n".formatted(SAFE);
    String plan = "operations:\n  end: { do: %s, on: agents/a1 }\n";

    Report unexplained = new Revisions(base, gone).report(folder);
    assertThat(Revisions.findings(unexplained))
        .contains("operation-refused agents/a1", "protection-weakened agents/a1");

    Report kept =
        new Revisions(base, gone + plan.formatted("stop-protection-and-retain-by-policy"))
            .report(folder);
    assertThat(kept.problems()).isEmpty();
    assertThat(answers(kept))
        .containsExactly("stop-protection-and-retain-by-policy on agents/a1: allowed");
    assertThat(Revisions.findings(kept))
        .noneMatch(finding -> finding.contains("agents/a1") || finding.contains("operations/"));

    Report deleted =
        new Revisions(base, gone + plan.formatted("stop-protection-and-delete-data"))
            .report(folder);
    assertThat(Revisions.findings(deleted))
        .contains("operation-refused operations/end")
        .doesNotContain("protection-weakened agents/a1");

    Report beside = new Revisions(base, gone + plan.formatted("add-exclusion")).report(folder);
    assertThat(Revisions.findings(beside)).contains("protection-weakened agents/a1");
  }

  /** A plan is declared, done, and then removed together with what it was done to. */
  @Test
  void aPlanOfTheBaseExplainsWhatIsGoneWithIt() throws IOException {
    String plan = "operations:\n  end: { do: %s, on: agents/a1 }\n";
    String base = estate("locked", "2.0.9262.0", "30 days");
    String gone = "vaults:\n  rsv: { %s, immutability: locked }\n".formatted(SAFE);

    Report kept =
        new Revisions(base + plan.formatted("stop-protection-and-retain-by-policy"), gone)
            .report(folder);
    assertThat(kept.problems()).isEmpty();
    assertThat(answers(kept))
        .containsExactly("stop-protection-and-retain-by-policy on agents/a1: allowed");
    assertThat(Revisions.findings(kept)).noneMatch(finding -> finding.contains("agents/a1"));

    Report deleted =
        new Revisions(base + plan.formatted("stop-protection-and-delete-data"), gone)
            .report(folder);
    assertThat(Revisions.findings(deleted)).contains("operation-refused operations/end");
  }

  /** What was planned for something that is gone is no problem of the next change. */
  @Test
  void aPlanThatTheBaseKeptTooLongIsNoProblemOfIt() throws IOException {
    String gone = "vaults:\n  rsv: { %s, immutability: locked }\n".formatted(SAFE);
    String plan = "operations:\n  end: { do: upgrade, to: 2.0.9262.0, on: agents/a1 }\n";

    assertThat(problems(gone + plan, gone)).isEmpty();
    assertThat(problems(gone, gone + plan)).hasSize(1);
  }

  @Test
  void aNameThatCannotHaveBeenIsAProblem() throws IOException {
    String base = estate("locked", "2.0.9262.0", "30 days");
    String agent = "  %s: { vault: rsv, version: 2.0.9262.0, policy: p, renamed-from: %s }\n";

    assertThat(
            problems(
                base, base.replace("policies:", agent.formatted("a2", "agents/x") + "policies:")))
        .containsExactly(
            "'agents/x' is not declared in the base, so that agents/a2 cannot have been it: write"
                + " the address that it had, or remove the line");
    assertThat(
            problems(
                base, base.replace("policies:", agent.formatted("a2", "agents/a1") + "policies:")))
        .containsExactly(
            "'agents/a1' is still declared, so that agents/a2 cannot have been it: write the"
                + " address that it had, or remove the line");
    assertThat(
            problems(
                base,
                base.replace(
                    "  a1: { vault: rsv, version: 2.0.9262.0, policy: p }\n",
                    agent.formatted("a2", "agents/a1") + agent.formatted("a3", "agents/a1"))))
        .containsExactly(
            "'agents/a1' is what agents/a2 was, so that agents/a3 cannot have been it: write the"
                + " address that it had, or remove the line");
  }

  /** A name that the base has is no new one, whatever it says that it was. */
  @Test
  void aRenameOfTheDistantPastExcusesNothing() throws IOException {
    String base =
        estate("locked", "2.0.9262.0", "30 days")
            .replace(
                "policies:", "  a2: { vault: rsv, version: 2.0.9262.0, policy: p }\npolicies:");
    String head =
        estate("locked", "2.0.9262.0", "30 days")
            .replace("  a1: {", "  a2: { renamed-from: agents/a1, ");

    assertThat(Revisions.findings(new Revisions(base, head).report(folder)))
        .contains("protection-weakened agents/a1");
  }

  @Test
  void anEmptyBaseIsNoBase() throws IOException {
    assertThat(problems("{}", estate("locked", "2.0.9262.0", "30 days")))
        .singleElement()
        .asString()
        .startsWith("the base 'base' declares no vault");
  }

  @Test
  void aProblemOfTheBaseIsOneOfTheRun() throws IOException {
    Report report =
        new Revisions(
                estate("locked, imutability: locked", "2.0.9262.0", "30 days"),
                estate("locked", "2.0.9262.0", "30 days"))
            .report(folder);

    assertThat(report.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.location()).hasToString("base:a.yaml:2:137"));
    assertThat(report.notes())
        .anyMatch(note -> note.contains("where this change mends them, check it once without"));
  }

  /** Whom a policy of Azure backs up is known to Azure, and need not stand in the same template. */
  @Test
  void aPolicyOfATemplateConcernsWhomeverItsVaultProtects() throws IOException {
    assertThat(answers(template("Locked", 30, 9)))
        .containsExactly("reduce-retention on policies/p: refused");
    assertThat(Revisions.findings(template("Locked", 30, 9)))
        .contains("operation-refused policies/p");
    assertThat(answers(template("Locked", 9, 30))).isEmpty();
    assertThat(answers(template("Disabled", 30, 9)))
        .containsExactly("reduce-retention on policies/p: undetermined");
    assertThat(template("Disabled", 30, 9).findings())
        .filteredOn(found -> found.rule().id().equals("operation-refused"))
        .extracting(found -> found.severity().word())
        .containsExactly("warning");
  }

  private Report template(String immutability, int before, int now) throws IOException {
    String text =
        """
        { "resources": [
            { "type": "Microsoft.RecoveryServices/vaults", "apiVersion": "2024-04-01", "name": "rsv",
              "properties": { "securitySettings": { "immutabilitySettings": { "state": "%s" },
                "softDeleteSettings": { "enhancedSecurityState": "Enabled", "softDeleteState": "Enabled" } } } },
            { "type": "Microsoft.RecoveryServices/vaults/backupPolicies", "apiVersion": "2024-04-01",
              "name": "rsv/p", "properties": { "backupManagementType": "MAB", "schedulePolicy": {
                "schedulePolicyType": "SimpleSchedulePolicy", "scheduleRunFrequency": "Daily" },
                "retentionPolicy": { "retentionPolicyType": "SimpleRetentionPolicy",
                "retentionDuration": { "count": %s, "durationType": "Days" } } } } ] }
        """;
    return new Revisions(text.formatted(immutability, before), text.formatted(immutability, now))
        .report(folder);
  }

  private List<String> problems(String base, String head) throws IOException {
    return new Revisions(base, head)
        .report(folder).problems().stream().map(Problem::message).toList();
  }

  private static List<String> answers(Report report) {
    return report.operations().stream().map(JudgedChangesTest::line).toList();
  }

  private static String line(OperationAnswer answer) {
    return answer.operation().orElseThrow().id()
        + " on "
        + answer.target().orElseThrow()
        + ": "
        + answer.result();
  }
}
