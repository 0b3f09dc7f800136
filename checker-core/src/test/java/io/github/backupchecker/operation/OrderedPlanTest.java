package io.github.backupchecker.operation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import io.github.backupchecker.evaluation.Report;
import io.github.backupchecker.evaluation.ReportedFinding;
import io.github.backupchecker.finding.Finding;
import io.github.backupchecker.finding.Problem;
import io.github.backupchecker.finding.Related;
import io.github.backupchecker.source.Location;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans in the order written: every step is judged on what the steps before it leave. */
class OrderedPlanTest {
  private static final String ESTATE =
      """
      vaults:
        locked: { immutability: locked, hybrid-security: enabled, soft-delete: { state: enabled } }
        open: { immutability: unlocked, hybrid-security: enabled, soft-delete: { state: enabled } }
        other: { immutability: unlocked, hybrid-security: enabled, soft-delete: { state: enabled } }
        dark: { immutability: '${i}', hybrid-security: enabled, soft-delete: { state: enabled } }
        off: { immutability: disabled, hybrid-security: enabled, soft-delete: { state: enabled } }
      policies:
        p: { retention: { daily: 30 days } }
      agents:
        a: { vault: locked, version: 2.0.9250.0, policy: p, protects: { volumes: [ 'D:', 'E:' ] } }
        b: { vault: open, version: 2.0.9262.0, policy: p }
        c: { vault: other, version: 2.0.9262.0, policy: p }
        d: { vault: dark, version: 2.0.9262.0, policy: p }
        u: { vault: off, version: 2.0.9250.0, policy: p, protects: { volumes: [ 'D:', 'E:' ] } }
      servers:
        s:
          vault: locked
          product: DPM 2022 UR1
          agent: 2.0.9262.0
          protection-groups:
            sql: { policy: p, sources: [ 'SQL01\\orders', 'SQL01\\people' ] }
        q:
          vault: off
          product: DPM 2022 UR1
          agent: 2.0.9262.0
          protection-groups:
            sql: { policy: p, sources: [ 'SQL01\\orders', 'SQL01\\people' ] }
      """;
  private static final String KEEP = "do: stop-protection-and-retain-by-policy, on: ";
  private static final String DELETE = "do: stop-protection-and-delete-data, on: ";
  private static final String UP = "do: upgrade, on: agents/a, to: 2.0.9262.0";

  @TempDir private Path folder;

  /** Named so that the order of addresses is the opposite of the order written. */
  private Report plan(String... steps) {
    StringBuilder text = new StringBuilder(ESTATE).append("operations:\n");
    for (int i = 0; i < steps.length; i++) {
      text.append("  %c: { %s }\n".formatted('z' - i, steps[i]));
    }
    return new Folder(folder).check(text.toString());
  }

  private static List<String> answers(Report report) {
    return report.operations().stream().map(OrderedPlanTest::said).toList();
  }

  private static String said(OperationAnswer answer) {
    return answer.subject().name() + " " + answer.result();
  }

  @Test
  void anUpgradeBeforeHelpsAndOneBehindDoesNot() {
    assertThat(answers(plan(KEEP + "agents/a"))).containsExactly("z unavailable");
    assertThat(answers(plan(UP, KEEP + "agents/a")))
        .as("written first, listed by address")
        .containsExactly("y allowed", "z allowed");
    assertThat(answers(plan(KEEP + "agents/a", UP))).containsExactly("y allowed", "z unavailable");
  }

  @Test
  void aGroupSeesTheUpgradeOfItsServer() {
    String keep = KEEP + "servers/s/protection-groups/sql";

    assertThat(answers(plan(keep))).containsExactly("z unavailable");
    assertThat(answers(plan("do: upgrade, on: servers/s, to: DPM 2022 UR2 Refresh", keep)))
        .containsExactly("y allowed", "z allowed");
  }

  @Test
  void anUpgradeOfTheAgentAloneLeavesTheRelease() {
    assertThat(
            answers(
                plan(
                    "do: upgrade, on: servers/s, to: 2.0.9938.0",
                    KEEP + "servers/s/protection-groups/sql")))
        .containsExactly("y unavailable", "z allowed");
  }

  @Test
  void aProtectionGroupHasNoVersionToUpgrade() {
    assertThat(
            answers(
                plan(
                    "do: upgrade, on: servers/s/protection-groups/sql, to: DPM 2022 UR2 Refresh",
                    KEEP + "servers/s/protection-groups/sql")))
        .containsExactly("y unavailable", "z allowed");
  }

  @Test
  void anUpgradeThatContradictsItselfHelpsNobody() {
    Report report = plan("do: upgrade, on: agents/a, to: 2.0.9040.0", KEEP + "agents/a");

    assertThat(answers(report)).containsExactly("y unavailable", "z undetermined");
  }

  @Test
  void anUpgradeBackIsSeenByWhatThePlanHasReached() {
    assertThat(plan(UP, "do: upgrade, on: agents/a, to: 2.0.9255.0").problems())
        .singleElement()
        .extracting(Problem::message)
        .isEqualTo("this is no upgrade: agents/a is at 2.0.9262.0 already");
  }

  @ParameterizedTest
  @ValueSource(strings = {"do: upgrade, on: agents/a, to: '${x}'", "do: upgrade, on: agents/a"})
  void anUpgradeToWhatIsNotKnownLeavesItOpen(String upgrade) {
    Report report = plan(upgrade, KEEP + "agents/a");

    assertThat(report.operations())
        .first()
        .satisfies(
            answer -> {
              assertThat(said(answer)).isEqualTo("y undetermined");
              assertThat(answer.reason())
                  .hasValue("what agents/a runs after operations/z is not known");
              assertThat(answer.remedy()).hasValueSatisfying(r -> assertThat(r).contains("to: of"));
            });
  }

  @Test
  void whatIsOpenForAnotherReasonKeepsItsReason() {
    Report report = plan("do: upgrade, on: agents/d, to: '${x}'", "do: unregister, on: agents/d");

    assertThat(report.operations())
        .first()
        .satisfies(answer -> assertThat(answer.reason().orElse("")).doesNotContain("runs after"));
  }

  @Test
  void anUpgradeToTheOtherProductLeavesTheReleaseOpen() {
    assertThat(
            answers(
                plan(
                    "do: upgrade, on: servers/s, to: MABS v4 UR1 Refresh",
                    KEEP + "servers/s/protection-groups/sql")))
        .containsExactly("y undetermined", "z allowed");
  }

  @Test
  void disablingImmutabilityOpensTheWayToDeletion() {
    String disable = "do: disable-immutability, on: vaults/open";

    assertThat(answers(plan(DELETE + "agents/b"))).containsExactly("z refused");
    assertThat(answers(plan(disable, DELETE + "agents/b")))
        .containsExactly("y pin-required", "z allowed");
    assertThat(answers(plan(DELETE + "agents/b", disable)))
        .containsExactly("y allowed", "z refused");
    assertThat(answers(plan(disable, DELETE + "agents/c")))
        .as("another vault")
        .containsExactly("y refused", "z allowed");
  }

  @ParameterizedTest
  @CsvSource({"locked, a, refused", "dark, d, undetermined"})
  void aStepThatIsRefusedOrOpenLeavesTheVaultAsItIs(String vault, String agent, String result) {
    Report report =
        plan("do: disable-immutability, on: vaults/" + vault, DELETE + "agents/" + agent);

    assertThat(answers(report)).containsExactly("y " + result, "z " + result);
  }

  @ParameterizedTest
  @ValueSource(strings = {"disable-immutability", "remove-multi-user-authorization"})
  void aSecondTimeDropsNoGuard(String operation) {
    String disable = "do: " + operation + ", on: vaults/open";

    assertThat(plan(disable, disable).findings())
        .extracting(ReportedFinding::finding)
        .filteredOn(finding -> finding.property().startsWith("weakens"))
        .extracting(finding -> finding.subject().name())
        .containsExactly("z");
  }

  @Test
  void theVersionThatFailsIsTheOneThatTheUpgradeLeadsTo() {
    Report report =
        plan("do: upgrade, on: agents/u, to: 2.0.9255.0", "do: remove-volume, on: agents/u");

    assertThat(report.findings())
        .filteredOn(found -> found.rule().id().equals("operation-unguarded"))
        .extracting(ReportedFinding::finding)
        .flatExtracting(Finding::related)
        .extracting(Related::location)
        .extracting(Location::text)
        .containsExactly("2.0.9255.0");
  }

  @Test
  void retentionIsHeldAgainstWhatThePlanHasReached() {
    String first = "do: reduce-retention, on: agents/u, to: { daily: 10 days }";

    assertThat(messages(plan(first, "do: reduce-retention, on: agents/u, to: { daily: 20 days }")))
        .singleElement()
        .asString()
        .startsWith("this reduces nothing: daily retention goes from 10 days to 20 days");
    assertThat(
            messages(plan(first, "do: increase-retention, on: agents/u, to: { daily: 20 days }")))
        .isEmpty();
    assertThat(
            messages(plan(first, "do: increase-retention, on: agents/b, to: { daily: 20 days }")))
        .as("another client")
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "do: reduce-retention, on: policies/p, to: { daily: 10 days }",
        "do: reduce-retention, on: servers/q, to: { daily: 10 days }",
        "do: reduce-retention, on: servers/q",
        "do: reduce-retention, on: servers/q/protection-groups/sql, to: '${x}'"
      })
  void aGroupIsAtWhatItsPolicyOrServerWasBroughtTo(String first) {
    assertThat(
            messages(
                plan(
                    first,
                    "do: increase-retention, on: servers/q/protection-groups/sql,"
                        + " to: { daily: 20 days }")))
        .isEmpty();
  }

  @Test
  void theLastChangeOfAScheduleCounts() {
    assertThat(
            messages(
                plan(
                    "do: reduce-retention, on: servers/q/protection-groups/sql, to: { daily: 9 days }",
                    "do: reduce-retention, on: policies/p, to: { daily: 15 days, weekly: 8 weeks }",
                    "do: increase-retention, on: servers/q/protection-groups/sql, to: { weekly: 9 weeks }",
                    "do: reduce-retention, on: servers/q/protection-groups/sql, to: { daily: 12 days }",
                    "do: increase-retention, on: servers/q/protection-groups/sql, to: { daily: 11 days, weekly: 8 weeks }")))
        .map(message -> message.substring(0, message.indexOf(';')))
        .containsExactly(
            "this increases nothing: daily retention goes from 12 days to 11 days",
            "this increases nothing: weekly retention goes from 9 weeks to 8 weeks");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "do: remove-volume, on: agents/u, volumes: 'D:' | do: remove-volume, on: agents/u, volumes: 'd:\\' | which has e:",
        "do: remove-data-source, on: servers/q/protection-groups/sql, sources: 'SQL01\\orders' |"
            + " do: remove-data-source, on: servers/q/protection-groups/sql, sources: 'SQL01\\orders' | which has sql01\\people",
        "do: remove-data-source, on: servers/q, sources: 'SQL01\\orders' |"
            + " do: remove-data-source, on: servers/q/protection-groups/sql, sources: 'SQL01\\orders' | which has sql01\\people"
      })
  void whatIsRemovedIsNoPartAnyMore(String first, String second, String message) {
    assertThat(messages(plan(first, second))).singleElement().asString().contains(message);
  }

  @Test
  void aRemovalThatIsRefusedRemovesNothing() {
    String remove =
        "do: remove-data-source, on: servers/s/protection-groups/sql, sources: 'SQL01\\orders'";

    assertThat(messages(plan(remove, remove))).isEmpty();
  }

  @Test
  void filesFollowEachOtherByTheirPaths() {
    String up = "operations: { z: { %s } }".formatted(UP);
    String keep = "operations: { a: { %sagents/a } }".formatted(KEEP);

    assertThat(answers(files("1.yaml", up, "2.yaml", keep)))
        .containsExactly("a allowed", "z allowed");
    assertThat(answers(files("2.yaml", up, "1.yaml", keep)))
        .containsExactly("a unavailable", "z allowed");
  }

  private Report files(String first, String one, String second, String other) {
    return new Folder(folder).with("0.yaml", ESTATE).with(first, one).with(second, other).check();
  }

  @Test
  void everyStepSaysTheStateBeforeIt() {
    Report report =
        plan(
            DELETE + "agents/b",
            "do: disable-immutability, on: vaults/open",
            "do: upgrade, on: agents/b, to: 2.0.9938.0",
            DELETE + "agents/b",
            DELETE + "servers/s/protection-groups/sql",
            DELETE + "agents/d");

    assertThat(report.operations())
        .extracting(answer -> answer.subject().name() + " " + answer.before().orElse(""))
        .containsExactly(
            "u vaults/dark: immutability not known, hybrid security enabled; MARS 2.0.9262.0",
            "v vaults/locked: immutability locked, hybrid security enabled;"
                + " DPM 2022 UR1 with MARS 2.0.9262.0",
            "w vaults/open: immutability disabled, hybrid security enabled; MARS 2.0.9938.0"
                + " (after operations/y and operations/x)",
            "x vaults/open: immutability disabled, hybrid security enabled; MARS 2.0.9262.0"
                + " (after operations/y)",
            "y vaults/open: immutability unlocked, hybrid security enabled, soft delete enabled,"
                + " multi-user authorization not declared",
            "z vaults/open: immutability unlocked, hybrid security enabled; MARS 2.0.9262.0");
  }

  @Test
  void aStepThatOnlySeesAnotherStateHasNotChangedIt() {
    String remove = "do: remove-volume, on: agents/b";
    Report report = plan(remove, "do: disable-immutability, on: vaults/open", remove, remove);

    assertThat(report.operations())
        .first()
        .satisfies(
            last -> assertThat(last.before().orElse("")).endsWith("9262.0 (after operations/y)"));
  }

  @Test
  void aReleaseThatWasOpenBeforeIsNotBlamedOnTheUpgrade() {
    Report report =
        new Folder(folder)
            .check(
                """
                vaults: { v: { immutability: unlocked, hybrid-security: enabled, soft-delete: { state: enabled } } }
                servers: { s: { vault: v, product: '${p}' } }
                operations:
                  a: { do: upgrade, on: servers/s, to: 2.0.9262.0 }
                  b: { do: disable-immutability, on: vaults/v }
                  c: { do: stop-protection-and-delete-data, on: servers/s }
                """);

    assertThat(report.operations())
        .last()
        .satisfies(
            answer -> {
              assertThat(answer.result()).isEqualTo("undetermined");
              assertThat(answer.reason().orElse("")).contains("declare its product and release");
            });
  }

  @Test
  void whatIsNotDeclaredIsSaidAsThat() {
    Report report =
        new Folder(folder)
            .check(
                """
                vaults: { far: { elsewhere: true } }
                agents:
                  lost: {}
                  off: { vault: far, version: 2.0.9262.0 }
                servers: { s: { vault: '${v}', agent: 2.0.9262.0 } }
                operations:
                  a: { do: unregister, on: agents/lost }
                  b: { do: unregister, on: servers/s }
                  c: { do: unregister, on: '${x}' }
                  d: { do: unregister, on: agents/off }
                """);

    assertThat(report.operations())
        .extracting(answer -> answer.before().orElse(""))
        .containsExactly(
            "vault not declared; MARS not declared",
            "vault not known; release not declared with MARS 2.0.9262.0",
            "",
            "vaults/far of another team; MARS 2.0.9262.0");
  }

  @Test
  void aGuardWhoseNameIsMissingMayBeThere() {
    Report report =
        new Folder(folder)
            .check(
                """
                vaults: { v: { multi-user-authorization: { subscription: security } } }
                operations: { o: { do: remove-multi-user-authorization, on: vaults/v } }
                """);

    assertThat(report.findings())
        .extracting(found -> found.rule().id())
        .contains("operation-weakens-protection");
    assertThat(report.operations())
        .singleElement()
        .satisfies(o -> assertThat(o.before().orElse("")).endsWith("authorization on"));
  }

  /** A law: a step behind the last one changes no answer to those before it. */
  @Test
  void whatComesLastChangesNothingBeforeIt() {
    List<String> steps =
        List.of(
            KEEP + "agents/a",
            DELETE + "agents/b",
            "do: remove-volume, on: agents/a",
            "do: disable-immutability, on: vaults/open",
            "do: reduce-retention, on: policies/p, to: { daily: 10 days }",
            KEEP + "servers/s/protection-groups/sql",
            UP);
    List<String> last =
        List.of(
            "do: upgrade, on: agents/a, to: 2.0.9938.0",
            "do: upgrade, on: servers/s, to: DPM 2025",
            "do: disable-immutability, on: vaults/open");
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      List<String> plan = new ArrayList<>(steps);
      Collections.shuffle(plan, random);
      List<String> longer = new ArrayList<>(plan);
      longer.add(last.get(random.nextInt(last.size())));
      List<OperationAnswer> after = plan(longer.toArray(String[]::new)).operations();

      assertThat(told(after.subList(1, after.size())))
          .as("seed %d", seed)
          .isEqualTo(told(plan(plan.toArray(String[]::new)).operations()));
    }
  }

  private static List<String> told(List<OperationAnswer> answers) {
    return answers.stream()
        .map(answer -> said(answer) + answer.reason() + answer.remedy() + answer.recovery())
        .toList();
  }

  private static List<String> messages(Report report) {
    return report.problems().stream().map(Problem::message).toList();
  }
}
