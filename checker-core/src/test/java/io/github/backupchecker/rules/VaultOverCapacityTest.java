package io.github.backupchecker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backupchecker.Folder;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of each kind a vault holds. */
class VaultOverCapacityTest {
  @TempDir private Path folder;

  @Test
  void agentsAreCounted() {
    IntFunction<String> agent = number -> "a%s: { vault: rsv }".formatted(number);

    assertThat(found("agents", 50, agent)).isEmpty();
    assertThat(found("agents", 51, agent))
        .containsExactly("vaults/rsv has 51 MARS agents and holds at most 50");
  }

  @Test
  void serversOfBothProductsAreCountedTogether() {
    IntFunction<String> server =
        number ->
            "s%s: { vault: rsv, product: %s }"
                .formatted(number, number % 2 == 0 ? "MABS v4" : "DPM 2022");

    assertThat(found("servers", 50, server)).isEmpty();
    assertThat(found("servers", 51, server))
        .containsExactly("vaults/rsv has 51 DPM and MABS servers and holds at most 50");
  }

  @Test
  void sourcesOfOnlineGroupsAreCountedOnceAServer() {
    IntFunction<String> group = number -> "g%s: %s".formatted(number, sources(100, "true"));

    assertThat(found(server(group, 1))).isEmpty();
    assertThat(found(server(number -> "g%s: %s".formatted(number, sources(2000, "true")), 2)))
        .isEmpty();
    assertThat(found(server(number -> "g%s: %s".formatted(number, sources(2001, "false")), 1)))
        .isEmpty();
    assertThat(found(server(number -> "g%s: %s".formatted(number, sources(2001, "true")), 1)))
        .containsExactly(
            "vaults/rsv has 2001 data sources of protection groups and holds at most 2000");
  }

  @Test
  void policiesOfItsClientsAreCountedOnce() {
    IntFunction<String> group = number -> "g%s: { policy: p%s }".formatted(number, number);
    IntFunction<String> policy = number -> "p%s: { schedule: { every: day } }".formatted(number);

    assertThat(found(map("policies", 201, policy) + server(group, 200))).isEmpty();
    assertThat(found(map("policies", 201, policy) + server(group, 201)))
        .containsExactly("vaults/rsv has 201 policies in use and holds at most 200");
  }

  private static String sources(int count, String online) {
    return "{ online: %s, sources: [ %s ] }"
        .formatted(online, joined(count, number -> "'SQL\\db" + number + "'"));
  }

  private static String server(IntFunction<String> group, int count) {
    return "servers: { bs: { vault: rsv, protection-groups: { " + joined(count, group) + " } } }\n";
  }

  private List<String> found(String kind, int count, IntFunction<String> entry) {
    return found(map(kind, count, entry));
  }

  private static String map(String kind, int count, IntFunction<String> entry) {
    return kind + ": { " + joined(count, entry) + " }\n";
  }

  private static String joined(int count, IntFunction<String> entry) {
    return IntStream.range(0, count).mapToObj(entry).collect(Collectors.joining(", "));
  }

  private List<String> found(String yaml) {
    return new Folder(folder)
        .check("vaults: { rsv: { hybrid-security: enabled } }\n" + yaml).findings().stream()
            .filter(finding -> finding.rule().id().equals("vault-over-capacity"))
            .map(finding -> finding.finding().message())
            .toList();
  }
}
