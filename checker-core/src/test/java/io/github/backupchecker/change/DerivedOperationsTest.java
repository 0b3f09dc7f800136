package io.github.backupchecker.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What changes come to. */
class DerivedOperationsTest {
  private static final String VAULT =
      "vaults:\n  rsv: { hybrid-security: enabled, immutability: locked, soft-delete: enabled }\n";

  @Test
  void anEditedPolicyConcernsEveryoneWhoUsesIt() {
    String estate =
        """
        agents:
          a1: { vault: rsv, version: 2.0.9262.0, policy: p }
          a2: { vault: rsv, version: 2.0.9262.0, policy: q, protects: { system-state: { policy: p } } }
          a3: { vault: rsv, version: 2.0.9262.0, policy: q }
        servers:
          s1:
            vault: rsv
            product: DPM 2022 UR2 Refresh
            agent: 2.0.9262.0
            protection-groups: { g: { policy: p, sources: x } }
        policies:
          p: { schedule: { every: day }, retention: { daily: %s, weekly: 12 weeks, monthly: 3 months } }
          q: { schedule: { every: day }, retention: { daily: 30 days } }
        """;

    assertThat(new Revisions(estate.formatted("30 days"), estate.formatted("14 days")).derived())
        .containsExactly(
            "reduce-retention on agents/a1: daily retention goes from 30 days to 14 days",
            "reduce-retention on agents/a2: system state daily retention goes from 30 days to 14 days",
            "reduce-retention on servers/s1/protection-groups/g: daily retention goes from 30 days to 14 days");
    assertThat(new Revisions(estate.formatted("14 days"), estate.formatted("30 days")).derived())
        .isEmpty();
  }

  @Test
  void aWeakerPolicyAndADroppedScheduleAreCuts() {
    String estate =
        VAULT
            + """
            agents:
              a1: { vault: rsv, version: 2.0.9262.0, policy: %s }
            policies:
              p: { schedule: { every: day, at: [ '06:00', '18:00' ] }, retention: { daily: 30 days, yearly: 1 year } }
              q: { schedule: { every: day, at: '06:00' }, retention: { daily: 9 days } }
            """;

    assertThat(new Revisions(estate.formatted("p"), estate.formatted("q")).derived())
        .containsExactly(
            "reduce-retention on agents/a1: daily retention goes from 30 days to 9 days",
            "reduce-retention on agents/a1: yearly retention goes from 1 year to nothing",
            "reduce-schedule on agents/a1: backups run less often: every day at 06:00 instead of"
                + " every day at 06:00, 18:00");
    assertThat(new Revisions(estate.formatted("q"), estate.formatted("p")).derived()).isEmpty();
  }

  @Test
  void whatIsNotKnownAnyMoreCannotBeTold() {
    String estate =
        """
        agents:
          a1: { vault: rsv, version: 2.0.9262.0%s }
        policies:
          p: { schedule: { every: %s }, retention: { daily: %s } }
        """;
    String before = estate.formatted(", policy: p", "day", "30 days");

    assertThat(new Revisions(before, estate.formatted(", policy: p", "'${E}'", "'${D}'")).derived())
        .containsExactly(
            "reduce-retention on agents/a1: ? daily retention is not known any more: '${D}'",
            "reduce-schedule on agents/a1: ? when backups run is not known any more");
    assertThat(
            new Revisions(before, estate.formatted(", policy: '${P}'", "day", "30 days")).derived())
        .containsExactly(
            "reduce-retention on agents/a1: ? its policy is not known any more: '${P}'");
    assertThat(new Revisions(before, estate.formatted("", "day", "30 days")).derived())
        .containsExactly(
            "reduce-retention on agents/a1: ? no policy of it is declared any more: write the"
                + " policy by which it is backed up");
    assertThat(new Revisions(before, estate.formatted(", policy: p", "day", "1 month")).derived())
        .containsExactly(
            "reduce-retention on agents/a1: ? whether 1 month is less than 30 days depends on the"
                + " calendar: write both in the same unit");
  }

  @Test
  void whatAnAgentProtectsNoLongerIsAnOperation() {
    String estate = "agents:\n  a1: { vault: rsv, version: 2.0.9262.0%s }\n";
    String before =
        estate.formatted(
            ", protects: { volumes: [ 'C:', 'D:\\' ], exclude: [ 'C:\\tmp' ], system-state: true }");

    assertThat(
            new Revisions(
                    before,
                    estate.formatted(
                        ", protects: { volumes: 'd:', exclude: [ 'C:\\x', 'c:\\tmp' ], system-state: no }"))
                .derived())
        .containsExactly(
            "remove-volume on agents/a1: C: is not backed up any more",
            "add-exclusion on agents/a1: C:\\x is excluded now",
            "delete-system-state-protection on agents/a1: the system state is not backed up any more");
    assertThat(new Revisions(before, estate.formatted("")).derived())
        .containsExactly(
            "remove-volume on agents/a1: C:, D:\\ is not backed up any more",
            "delete-system-state-protection on agents/a1: the system state is not backed up any more");
    assertThat(new Revisions(before, estate.formatted(", protects: '${P}'")).derived())
        .containsExactly(
            "remove-volume on agents/a1: ? whether C:, D:\\ is still among the volumes is not known: '${P}'",
            "add-exclusion on agents/a1: ? what is excluded is not known any more: '${P}'",
            "delete-system-state-protection on agents/a1: ? whether the system state is backed up is"
                + " not known any more");
  }

  @Test
  void whatAServerProtectsNoLongerIsAnOperation() {
    String estate =
        """
        servers:
          s1:
            vault: rsv
            product: MABS v4
            agent: 2.0.9262.0
            protection-groups:
              g: { %s }
              h: { policy: p, sources: y }
        policies:
          p: { retention: { daily: 30 days } }
        """;
    String before = estate.formatted("policy: p, sources: [ 'SQL01\\a', 'SQL01\\b' ]");

    assertThat(new Revisions(before, estate.formatted("policy: p, sources: 'sql01\\B'")).derived())
        .containsExactly(
            "remove-data-source on servers/s1/protection-groups/g: SQL01\\a is not in it any more");
    assertThat(
            new Revisions(
                    before, estate.formatted("online: false, sources: [ 'SQL01\\a', 'SQL01\\b' ]"))
                .derived())
        .containsExactly(
            "stop-protection-and-delete-data on servers/s1/protection-groups/g: it was kept online,"
                + " and is kept on disk only");
    assertThat(
            new Revisions(before, before.replace("      h: { policy: p, sources: y }\n", ""))
                .derived())
        .containsExactly(
            "stop-protection-and-delete-data on servers/s1/protection-groups/h: it is declared in"
                + " the base, and not any more");
    assertThat(
            new Revisions(before, "policies:\n  p: { retention: { daily: 30 days } }\n").derived())
        .containsExactly(
            "stop-protection-and-delete-data on servers/s1: it is declared in the base, and not any"
                + " more");
  }

  @Test
  void aNameIsNoChange() {
    String base =
        VAULT
            + """
            agents:
              FS-01: { vault: rsv, version: 2.0.9262.0, policy: p }
            servers:
              s1: { vault: rsv, product: MABS v4, agent: 2.0.9262.0, protection-groups: { g: { policy: p } } }
            policies:
              p: { retention: { daily: 30 days } }
            """;
    String head =
        """
        policies:
          p2: { retention: { daily: 30 days }, renamed-from: policies/p }
        servers:
          s2:
            renamed-from: servers/S1
            vault: v2
            product: MABS v4
            agent: 2.0.9262.0
            protection-groups:
              g2: { policy: p2, renamed-from: servers/s1/protection-groups/g }
        agents:
          fs-01: { vault: v2, version: 2.0.9262.0, policy: p2 }
        vaults:
          v2: { renamed-from: vaults/rsv, soft-delete: enabled, immutability: locked, hybrid-security: enabled }
        """;

    assertThat(new Revisions(base, head).derived()).isEmpty();
    assertThat(new Revisions(base, head).told())
        .containsExactly(
            "other: policy of agents/fs-01 goes from p to p2",
            "other: policy of servers/s2/protection-groups/g2 goes from p to p2");
    assertThat(new Revisions(base, head).changes().problems()).isEmpty();
  }

  @Test
  void eachThingThatProtectsIsCompared() {
    String vault = "vaults:\n  rsv: { %s }\n";
    String before =
        vault.formatted(
            "immutability: { state: locked, type: time-based, duration: 90 days }, soft-delete: {"
                + " state: enabled, retention: 14 days }, multi-user-authorization: {"
                + " resource-guard: g }, notifications: { emails: a@x.example, action-groups: ag }");

    assertThat(
            new Revisions(
                    before,
                    vault.formatted(
                        "immutability: { state: locked, type: time-based, duration: 30 days },"
                            + " soft-delete: enabled, multi-user-authorization: { resource-guard: h"
                            + " }, notifications: { emails: [ a@x.example, b@x.example ] }"))
                .told())
        .containsExactly(
            "other: soft-delete retention of vaults/rsv was 14 days, and is not declared any more",
            "other: multi-user-authorization of vaults/rsv goes from g to h",
            "other: notifications of vaults/rsv goes from a@x.example, ag to a@x.example,"
                + " b@x.example",
            "weaker: immutability duration of vaults/rsv goes from 90 days to 30 days");
    assertThat(new Revisions(before, vault.formatted("redundancy: geo")).told())
        .containsExactly(
            "weaker: immutability of vaults/rsv was locked, and is not declared any more",
            "weaker: soft-delete of vaults/rsv was enabled, and is not declared any more",
            "other: soft-delete retention of vaults/rsv was 14 days, and is not declared any more",
            "weaker: multi-user-authorization of vaults/rsv was g, and is not declared any more",
            "weaker: notifications of vaults/rsv was a@x.example, ag, and is not declared any more",
            "weaker: immutability duration of vaults/rsv was 90 days, and is not declared any more",
            "other: immutability type of vaults/rsv was time-based, and is not declared any more",
            "other: redundancy of vaults/rsv goes from not declared to geo");
  }

  @Test
  void anExportTellsOfTheKindsThatItHas() {
    String declared =
        VAULT + "agents:\n  a1: { vault: rsv, version: 2.0.9262.0 }\n  a2: { vault: rsv }\n";
    String vault =
        """
        { "type": "Microsoft.RecoveryServices/vaults", "apiVersion": "2024-04-01", "name": "rsv",
          "properties": { "securitySettings": { "immutabilitySettings": { "state": "Unlocked" },
            "softDeleteSettings": { "enhancedSecurityState": "Enabled", "softDeleteState": "Enabled" } } } }
        """;
    String agent =
        """
        { "type": "Microsoft.RecoveryServices/vaults/backupFabrics/protectionContainers",
          "apiVersion": "2024-04-01", "name": "rsv/Azure/Windows;a1",
          "properties": { "containerType": "Windows", "agentVersion": "2.0.9262.0" } }
        """;
    String export = "{ \"resources\": [ %s ] }";

    assertThat(new Revisions(declared, export.formatted(vault)).told())
        .containsExactly("weaker: immutability of vaults/rsv goes from locked to unlocked");
    assertThat(new Revisions(declared, export.formatted(vault + "," + agent)).told())
        .containsExactly(
            "weaker: immutability of vaults/rsv goes from locked to unlocked",
            "weaker: agents/a2 is not declared any more");
    assertThat(new Revisions(export.formatted(vault + "," + agent), export.formatted(agent)).told())
        .containsExactly("weaker: vaults/rsv is not declared any more");
  }
}
